"""Counts gathered for a moment, since each write waits for the disk."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Generic, TypeVar

logger = logging.getLogger(__name__)

GATHERED_SECONDS = 1.0
"""A kill takes what was counted in so long."""

K = TypeVar("K")


class Tally(Generic[K]):
    """How often each key was counted since it was last written."""

    def __init__(self, write: Callable[[Mapping[K, int]], Awaitable[None]]) -> None:
        """Start with nothing; `write` keeps some counts."""
        self._write = write
        self._counts: Counter[K] = Counter()
        self._flushing: asyncio.Task[None] | None = None

    def add(self, key: K) -> None:
        """Count one, to be written within a moment."""
        self._counts[key] += 1
        if self._flushing is None or self._flushing.done():
            self._flushing = asyncio.create_task(self._flush_soon())

    async def flush(self) -> None:
        """Write what was counted."""
        counts, self._counts = self._counts, Counter()
        if not counts:
            return
        try:
            await self._write(counts)
        except asyncio.CancelledError:
            self._counts.update(counts)
            raise

    async def close(self) -> None:
        """Write what was counted, and no more by itself."""
        if self._flushing:
            self._flushing.cancel()
            with suppress(asyncio.CancelledError):
                await self._flushing
        await self.flush()

    async def _flush_soon(self) -> None:
        while self._counts:
            await asyncio.sleep(GATHERED_SECONDS)
            try:
                await self.flush()
            except Exception as error:  # noqa: BLE001 - nobody waits for it, and a count is no answer
                # The name only: a database's message may quote the row.
                logger.error("counts could not be kept: %s", type(error).__name__)
