"""What each person's last question in each chat was about, for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.core.answer import Context
from bot.store.database import Database
from bot.store.recent import Recent

LIFETIME_SECONDS = 10 * 60.0

Key = tuple[int, int]
"""(chat, person)"""


class Conversations:
    """Contexts per chat and person."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        self._recent = Recent(database, "context", LIFETIME_SECONDS, clock=clock)

    async def recall(self, key: Key) -> Context | None:
        """Return what the last question was about, unless it is too long ago."""
        text = await self._recent.get(_text(key))
        try:
            return Context.from_text(text) if text else None
        except ValueError:
            # Another replica may run a later version.
            return None

    async def remember(self, key: Key, context: Context | None) -> None:
        """Keep the context for the next question; None keeps the one before."""
        if context is not None:
            await self._recent.put(_text(key), context.to_text(), person=key[1])

    async def forget(self, person: int) -> None:
        """Drop what a person asked about, in every chat."""
        await self._recent.forget(person)

    async def prune(self) -> None:
        """Drop what is past its end."""
        await self._recent.prune()


def _text(key: Key) -> str:
    return f"{key[0]}:{key[1]}"
