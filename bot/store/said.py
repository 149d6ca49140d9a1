"""Which message of a chat said what a moment ago, so that it is pointed to in place of being repeated."""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.store.database import Database
from bot.store.recent import Recent


class Said:
    """Messages by what they say, and back: what a message said is of no use once it is changed or gone."""

    def __init__(self, database: Database, seconds: float, *, clock: Callable[[], float] = time.time) -> None:
        self._recent = Recent(database, "said", seconds, clock=clock)

    async def find(self, chat: int, what: str) -> int | None:
        """Return the message that says it, unless it is too long ago. `what` is at most 40 characters."""
        number = await self._recent.get(f"{chat}:{what}")
        if number is None or await self._recent.get(f"{chat}#{number}") != what:
            return None
        return int(number)

    async def put(self, chat: int, what: str, message: int) -> None:
        """Note what a message says from now on."""
        await self._recent.put(f"{chat}#{message}", what)
        await self._recent.put(f"{chat}:{what}", str(message))

    async def drop(self, chat: int, message: int) -> None:
        """Note that a message says nothing any more."""
        await self._recent.put(f"{chat}#{message}", "")

    async def prune(self) -> None:
        """Drop what is past its end."""
        await self._recent.prune()
