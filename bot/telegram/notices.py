"""Lines to the admins, each trouble once until it is over."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Collection, Coroutine
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.render.length import cut
from bot.telegram.insist import insist
from bot.telegram.pause import sleep

logger = logging.getLogger(__name__)

_AGAIN_SECONDS = 3600.0
"""After so long a trouble that goes on is told again."""
_GATHERED_SECONDS = 600.0
"""For so long what is counted is gathered after it was told, and then told in one line."""
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
        self,
        bot: ExtBot[Any],
        admins: Collection[int],
        *,
        is_connected: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Tell `admins`, who are user ids; with none, notices are only remembered.

        Until the bot is connected, notices wait for `connected`.
        """
        self._bot = bot
        self._admins = tuple(admins)
        self._clock = clock
        self._told: dict[str, float] = {}
        self._seen: dict[str, float] = {}
        self._more: dict[str, list[str]] = {}
        self._connected = asyncio.Event()
        if is_connected:
            self._connected.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.last: deque[Notice] = deque(maxlen=_KEPT)

    def connected(self) -> None:
        """Send what waits, and from now on at once."""
        self._connected.set()

    async def report(self, key: str, line: str) -> None:
        """Remember a trouble and tell the admins, unless they heard of the same within the hour."""
        now = self._seen[key] = self._clock()
        self._remember(now, line)
        if now - self._told.get(key, -_AGAIN_SECONDS) < _AGAIN_SECONDS:
            return
        self._told[key] = now
        self._tell(line)

    def _remember(self, now: float, line: str) -> None:
        before = next((notice for notice in self.last if notice.line == line), None)
        if before:
            # What goes on and on must not push out the others.
            self.last.remove(before)
        self.last.append(Notice(now, line, before.times + 1 if before else 1))

    async def tally(self, key: str, line: str) -> None:
        """Tell the admins of one of many; of those within ten minutes after it, how many and the last."""
        self._remember(self._clock(), line)
        if key in self._more:
            self._more[key].append(line)
            return
        self._more[key] = []
        self._tell(line)
        self._start(self._sum_up(key))

    def seen(self, key: str) -> float | None:
        """Return when a trouble was last reported, told or not, in seconds since 1970; None if never."""
        return self._seen.get(key)

    def clear(self, prefix: str, *, calm_seconds: float = 0.0) -> bool:
        """Note that troubles with such keys are over; return whether there were any.

        Those that were reported within `calm_seconds` may not be.
        """
        latest = self._clock() - calm_seconds
        over = [key for key in self._told if key.startswith(prefix) and self._seen[key] <= latest]
        for key in over:
            del self._told[key]
            del self._seen[key]
        return bool(over)

    async def _sum_up(self, key: str) -> None:
        await sleep(_GATHERED_SECONDS)
        more = self._more.pop(key)
        if more:
            self._tell(f"{len(more)} more of the same within ten minutes; the last: {more[-1]}")

    def _tell(self, line: str) -> None:
        for admin in self._admins:
            self._start(self._send(admin, line))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, admin: int, line: str) -> None:
        await self._connected.wait()
        try:
            await insist(lambda: self._bot.send_message(admin, cut(line, _LIMIT)))
        except TelegramError as error:
            logger.warning("admin %d could not be told: %s", admin, type(error).__name__)

    async def close(self) -> None:
        """Give up what is not sent yet."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
