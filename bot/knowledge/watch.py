"""Notices when knowledge files change, whatever the way: saved, renamed over, mounted elsewhere, deleted."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path

from watchfiles import awatch

from bot.knowledge.files import File, listed, read

_LOOK_MILLISECONDS = 200
"""Volumes that are mounted from elsewhere send no events, so files are also looked at this often."""
_SETTLE_MILLISECONDS = 25
"""Changes this close together count as one, up to the time below."""
_LONGEST_SETTLE_MILLISECONDS = 150

Fingerprint = frozenset[tuple[str, int, int, int]]
"""Of each file: path, size, time of its last change in nanoseconds, number on its volume."""


def version(paths: Iterable[Path]) -> str:
    """Return eight digits that stand for what the files say."""
    digest = hashlib.sha256()
    for file in read(paths):
        digest.update(file.text.encode() if isinstance(file, File) else str(file).encode())
    return digest.hexdigest()[:8]


def fingerprint(paths: Iterable[Path]) -> Fingerprint:
    """Return what tells one state of the files from another; opens none of them."""
    found = set()
    for path in listed(paths):
        try:
            status = path.stat()
        except OSError:
            continue
        found.add((str(path), status.st_size, status.st_mtime_ns, status.st_ino))
    return frozenset(found)


async def changes(paths: Sequence[Path], seen: Fingerprint) -> AsyncIterator[Fingerprint]:
    """Yield the new state whenever the files differ from `seen` or from what was yielded last."""
    while True:
        try:
            async for _ in awatch(
                *paths,
                step=_SETTLE_MILLISECONDS,
                rust_timeout=_LOOK_MILLISECONDS,
                yield_on_timeout=True,
                debounce=_LONGEST_SETTLE_MILLISECONDS,
            ):
                now = await asyncio.to_thread(fingerprint, paths)
                if now != seen:
                    seen = now
                    yield now
        except OSError:
            # A folder that is gone cannot be watched; it may come back.
            await asyncio.sleep(_LOOK_MILLISECONDS / 1000)
            now = await asyncio.to_thread(fingerprint, paths)
            if now != seen:
                seen = now
                yield now
