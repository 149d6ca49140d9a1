"""The fenced blocks of a Markdown page, and what their commands print."""

from __future__ import annotations

import io
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bot.cli.ask  # noqa: F401 - looked up in sys.modules: the package holds a function of that name
from bot.cli import main

ROOT = Path(__file__).parent.parent.parent
README = ROOT / "README.md"

_FENCE = re.compile(r"^```(?P<info>[^`\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_CHAPTER = re.compile(r"^## (.+)$", re.MULTILINE)
_ACCURACY = re.compile(r"(?<=^<!-- accuracy -->\n).*?(?=^<!-- /accuracy -->$)", re.MULTILINE | re.DOTALL)
_START = "Start"


@dataclass(frozen=True)
class Block:
    """One fenced block."""

    chapter: str
    """The heading of the second level above it."""
    language: str
    tags: tuple[str, ...]
    """What follows the language: "no-run", "faulty" or "file=NAME"."""
    line: int
    text: str
    span: tuple[int, int]
    """Where the text stands in the page."""

    @property
    def file(self) -> str | None:
        """Return the name to save it under."""
        return next((tag.removeprefix("file=") for tag in self.tags if tag.startswith("file=")), None)

    @property
    def runs(self) -> bool:
        """Whether it shows commands with their output."""
        return self.language in {"console", "sh"} and "no-run" not in self.tags

    @property
    def commands(self) -> list[str]:
        """Return the commands shown in it, without the prompt."""
        return [line.removeprefix("$ ") for line in self.text.splitlines() if line.startswith("$ ")]


def blocks_of(page: str) -> list[Block]:
    """Return the blocks of a page, in order."""
    chapters = [(0, _START), *((match.start(), match[1]) for match in _CHAPTER.finditer(page))]
    found = []
    for match in _FENCE.finditer(page):
        language, *tags = match["info"].split() or [""]
        chapter = [name for start, name in chapters if start <= match.start()][-1]
        line = page.count("\n", 0, match.start()) + 1
        found.append(Block(chapter, language, tuple(tags), line, match["text"], match.span("text")))
    return found


def by_chapter(blocks: Sequence[Block]) -> dict[str, list[Block]]:
    """Return the blocks under each chapter: the commands of one share a folder."""
    chapters: dict[str, list[Block]] = {}
    for block in blocks:
        chapters.setdefault(block.chapter, []).append(block)
    return chapters


def replay(blocks: Sequence[Block], folder: Path) -> Iterator[tuple[Block, str]]:
    """Yield each block that shows commands with what its text should be.

    Args:
        blocks: Those of one chapter; what they tell to save is saved.
        folder: An empty one to run in; the shipped facts are put there.
    """
    shutil.copytree(ROOT / "knowledge", folder / "knowledge")
    for block in blocks:
        if block.file:
            path = folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        if block.runs:
            with chdir(folder):
                yield block, "".join(f"$ {command}\n{output_of(command)}" for command in block.commands)


def output_of(command: str) -> str:
    """Return what `tradefacts ...` or `printf ... | tradefacts ...` prints, white space at line ends left out."""
    given, _, ours = command.rpartition(" | ")
    program, *arguments = shlex.split(ours)
    if program != "tradefacts" or (given and not given.startswith("printf ")):
        raise ValueError(f"expected 'tradefacts ...' or 'printf ... | tradefacts ...', got {command!r}")
    piped = subprocess.run(["sh", "-c", given], check=True, capture_output=True).stdout if given else b""
    printed = io.StringIO()
    with (
        _kept_engines(),
        _standard_input(piped),
        redirect_stdout(printed),
        redirect_stderr(printed),
        suppress(SystemExit),
    ):
        main(arguments)
    return "".join(f"{line.rstrip()}\n" for line in printed.getvalue().splitlines())


@contextmanager
def _standard_input(data: bytes) -> Iterator[None]:
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    try:
        yield
    finally:
        sys.stdin = before


_engines: dict[tuple[bytes, ...], Any] = {}


@contextmanager
def _kept_engines() -> Iterator[None]:
    """Prepare the same facts once: it takes far longer than any question."""
    module: Any = sys.modules["bot.cli.ask"]
    opened = module.open_engine

    def open_engine(paths: Sequence[Path]) -> Any:
        files = [file for path in paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
        key = tuple(file.read_bytes() for file in files if file.is_file())
        if key not in _engines:
            _engines[key] = opened(paths)
        return _engines[key]

    module.open_engine = open_engine
    try:
        yield
    finally:
        module.open_engine = opened


def accuracy_part(page: str) -> re.Match[str]:
    """Return where the page shows how well the bot does."""
    match = _ACCURACY.search(page)
    if match is None:
        raise ValueError("expected the lines '<!-- accuracy -->' and '<!-- /accuracy -->', got none.")
    return match
