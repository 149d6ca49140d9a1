"""Which message of a chat said what a moment ago, so that it is pointed to in place of being repeated."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.store.database import Database
from bot.store.recent import Recent


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message of the bot."""

    message: int
    """Its number in the chat."""
    asker: int
    """Whom it was said to; 0: nobody in particular."""


class Said:
    """Messages by what they say, and back: what a message said is of no use once it is changed or gone."""

    def __init__(self, database: Database, seconds: float, *, clock: Callable[[], float] = time.time) -> None:
        self._recent = Recent(database, "said", seconds, clock=clock)

    async def find(self, chat: int, what: str) -> Spoken | None:
        """Return the message that says it, unless it is too long ago. `what` is at most 40 characters."""
        found = await self._recent.get(f"{chat}:{what}")
        if found is None:
            return None
        message, asker = map(int, found.split())
        return Spoken(message, asker) if await self._recent.get(f"{chat}#{message}") == what else None

    async def put(self, chat: int, what: str, spoken: Spoken) -> None:
        """Note what a message says from now on."""
        await self._recent.put(f"{chat}#{spoken.message}", what)
        await self._recent.put(f"{chat}:{what}", f"{spoken.message} {spoken.asker}", person=spoken.asker)

    async def drop(self, chat: int, message: int) -> None:
        """Note that a message says nothing any more."""
        await self._recent.put(f"{chat}#{message}", "")

    async def forget(self, person: int) -> None:
        """Drop what was said to a person."""
        await self._recent.forget(person)

    async def prune(self) -> None:
        """Drop what is past its end."""
        await self._recent.prune()
