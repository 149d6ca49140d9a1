"""Finds the YAML files under what the user named, and reads each as text."""

from __future__ import annotations

import codecs
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.problem import Problem

MAX_BYTES = 2 * 1024 * 1024
"""A file of this size holds thousands of records; what is larger was put there by mistake."""

SUFFIXES = frozenset({".yaml", ".yml"})

_WIDE = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
"""Byte order mark -> encoding; UTF-32 first, since its mark begins with that of UTF-16."""


@dataclass(frozen=True, slots=True)
class File:
    """One file as text, all line ends made line feeds."""

    path: str
    text: str


def read(paths: Iterable[Path]) -> Iterator[File | Problem]:
    """Yield each file that is named or lies in a named folder, or why it cannot be read.

    Folders are walked in the order of names, links followed; no file comes twice, whatever leads to it.
    Hidden files and folders are left out unless they are named.
    """
    seen: set[Path] = set()
    for path in paths:
        known = len(seen)
        found = list(_find(path, seen))
        if not found and len(seen) > known:
            yield _problem(path, "expected .yaml or .yml files in this folder, found none. Check the path.")
        for item in found:
            yield item if isinstance(item, Problem) else _read(item)


def listed(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file that `read` would read."""
    seen: set[Path] = set()
    for path in paths:
        yield from (item for item in _find(path, seen) if isinstance(item, Path))


def _find(path: Path, seen: set[Path]) -> Iterator[Path | Problem]:
    try:
        real = path.resolve(strict=True)
        if real in seen:
            return
        seen.add(real)
        children = _children(path) if real.is_dir() else None
    except (OSError, RuntimeError) as error:  # before Python 3.13 a loop of links is a RuntimeError
        yield _unreadable(path, error)
        return
    if children is None:
        yield path
    for child in children or ():
        yield from _find(child, seen)


def _children(folder: Path) -> list[Path]:
    return sorted(
        child
        for child in folder.iterdir()
        if not child.name.startswith(".") and (child.suffix.lower() in SUFFIXES or child.is_dir())
    )


def _read(path: Path) -> File | Problem:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return _problem(path, "expected a file or a folder, got a device, pipe or socket.")
        if status.st_size > MAX_BYTES:
            return _too_large(path, status.st_size)
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return _unreadable(path, error)
    return _too_large(path, len(data)) if len(data) > MAX_BYTES else _decode(path, data)


def _decode(path: Path, data: bytes) -> File | Problem:
    if wide := _wide_encoding(data):
        return _problem(path, f"expected UTF-8, got {wide}. Save the file as UTF-8.")
    if (position := data.find(0)) >= 0:
        return _problem(path, f"expected text, got binary data (a zero at byte {position + 1}). Is it YAML?")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(path, data, error)
    return File(str(path), text.replace("\r\n", "\n").replace("\r", "\n"))


def _wide_encoding(data: bytes) -> str | None:
    for mark, name in _WIDE.items():
        if data.startswith(mark):
            return name
    # Without a mark: in Latin text every second byte is zero.
    start = data[:64]
    halves = start[::2], start[1::2]
    if len(start) >= 4 and any(half.count(0) == len(half) for half in halves):
        return None if start.count(0) == len(start) else "UTF-16"
    return None


def _not_utf8(path: Path, data: bytes, error: UnicodeDecodeError) -> Problem:
    # "utf-8-sig" counts from behind the byte order mark.
    offset = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    position = error.start + offset
    before = data[:position].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    line = before[before.rfind(b"\n") + 1 :].removeprefix(codecs.BOM_UTF8)
    byte = f"0x{data[position]:02X}, byte {position + 1} of the file"
    message = f"expected UTF-8, got {byte}. Save the file as UTF-8."
    return Problem(str(path), before.count(b"\n") + 1, len(line.decode()) + 1, "", message)


def _too_large(path: Path, size: int) -> Problem:
    megabytes = f"{size / 1024 / 1024:.1f}"
    return _problem(path, f"expected at most 2 MiB, got {megabytes} MiB. Split it into several files.")


def _unreadable(path: Path, error: OSError | RuntimeError) -> Problem:
    if isinstance(error, FileNotFoundError):
        what = "the link leads to nothing" if path.is_symlink() else "no such file or folder"
        return _problem(path, f"{what}. Check the path.")
    if isinstance(error, PermissionError):
        return _problem(path, "not allowed to read it. Change its permissions.")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else "a loop of links"
    return _problem(path, f"cannot be read: {reason}.")


def _problem(path: Path, message: str) -> Problem:
    return Problem(str(path), 0, 0, "", message)
