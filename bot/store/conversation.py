"""What each person's last question in each chat was about, for some minutes."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.core.answer import Context

LIFETIME_SECONDS = 10 * 60
LIMIT = 10_000
"""Conversations kept; past it the one longest unused goes. A context is under 1 kB."""

Key = tuple[int, int]
"""(chat, user)"""


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Conversations:
    """Contexts per chat and user; never on disk."""

    def __init__(
        self,
        *,
        lifetime_seconds: float = LIFETIME_SECONDS,
        limit: int = LIMIT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lifetime_seconds = lifetime_seconds
        self._limit = limit
        self._clock = clock
        self._contexts: OrderedDict[Key, tuple[float, Context]] = OrderedDict()
        self._turns: dict[Key, _Turn] = {}

    def recall(self, key: Key) -> Context | None:
        """Return what the last question was about, unless it is too long ago."""
        said, context = self._contexts.get(key, (0.0, None))
        if context is None:
            return None
        if self._clock() - said > self._lifetime_seconds:
            del self._contexts[key]
            return None
        return context

    def remember(self, key: Key, context: Context | None) -> None:
        """Keep the context for the next question; None keeps the one before."""
        if context is None:
            return
        self._contexts[key] = (self._clock(), context)
        self._contexts.move_to_end(key)
        while len(self._contexts) > self._limit:
            self._contexts.popitem(last=False)

    @asynccontextmanager
    async def turn(self, key: Key) -> AsyncIterator[None]:
        """Wait until the same person's questions before this one are answered.

        Updates are handled side by side: without turns a follow-up could overtake the question before it.
        """
        turn = self._turns.setdefault(key, _Turn())
        turn.waiting += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                self._turns.pop(key, None)
