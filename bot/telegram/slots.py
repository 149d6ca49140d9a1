"""A bound on how much is done at once, which what only waits does not use up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

SLOW_SECONDS = 1.0
"""Work takes some milliseconds; what takes longer waits for Telegram."""


class Slots:
    """So many slots; work that takes long leaves its own to others, up to a number of such in all."""

    def __init__(self, number: int, slow: int) -> None:
        """Start with `number` slots free, and room for `slow` that were left."""
        self._slots = asyncio.Semaphore(number)
        self._room = asyncio.Semaphore(number + slow)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Hold a slot during the body, for a second at most."""
        async with self._room:
            await self._slots.acquire()
            is_left = False

            def leave() -> None:
                nonlocal is_left
                is_left = True
                self._slots.release()

            leaving = asyncio.get_running_loop().call_later(SLOW_SECONDS, leave)
            try:
                yield
            finally:
                leaving.cancel()
                if not is_left:
                    self._slots.release()
