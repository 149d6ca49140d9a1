"""Lines to the admins, each trouble once until it is over."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.render.length import cut
from bot.telegram.insist import insist

logger = logging.getLogger(__name__)

_AGAIN_SECONDS = 3600.0
"""After so long a trouble that goes on is told again."""
_KEPT = 10
_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the admins were told, or would have been."""

    at: float
    """Seconds since 1970."""
    line: str
    times: int = 1
    """How often it was met lately."""


class Notices:
    """Sends to the admins' private chats in the background, and remembers the last for /status."""

    def __init__(
        self, bot: ExtBot[Any], admins: Collection[int], *, clock: Callable[[], float] = time.time
    ) -> None:
        """Tell `admins`, who are user ids; with none, notices are only remembered."""
        self._bot = bot
        self._admins = tuple(admins)
        self._clock = clock
        self._told: dict[str, float] = {}
        self._sending: set[asyncio.Task[None]] = set()
        self.last: deque[Notice] = deque(maxlen=_KEPT)

    async def report(self, key: str, line: str) -> None:
        """Remember a trouble and tell the admins, unless they heard of the same within the hour."""
        now = self._clock()
        self._remember(now, line)
        if now - self._told.get(key, -_AGAIN_SECONDS) < _AGAIN_SECONDS:
            return
        self._told[key] = now
        for admin in self._admins:
            task = asyncio.create_task(self._send(admin, line))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    def _remember(self, now: float, line: str) -> None:
        before = next((notice for notice in self.last if notice.line == line), None)
        if before:
            # What goes on and on must not push out the others.
            self.last.remove(before)
        self.last.append(Notice(now, line, before.times + 1 if before else 1))

    def clear(self, prefix: str) -> bool:
        """Note that troubles with such keys are over; return whether there were any."""
        over = [key for key in self._told if key.startswith(prefix)]
        for key in over:
            del self._told[key]
        return bool(over)

    async def _send(self, admin: int, line: str) -> None:
        try:
            await insist(lambda: self._bot.send_message(admin, cut(line, _LIMIT)))
        except TelegramError as error:
            logger.warning("admin %d could not be told: %s", admin, type(error).__name__)

    async def close(self) -> None:
        """Give up what is not sent yet."""
        for task in self._sending:
            task.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)
