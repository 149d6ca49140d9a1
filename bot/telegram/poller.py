"""Updates fetched from Telegram; each batch is written down before the next request confirms it.

While the journal cannot hold them, only what is done is confirmed, and Telegram keeps the rest.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.client import Client
from bot.telegram.dispatcher import Dispatcher, Report
from bot.telegram.incoming import id_of
from bot.telegram.log import place_of
from bot.telegram.pause import backoff, retry_after, sleep

logger = logging.getLogger(__name__)

_POLL_SECONDS = 30
_CONFIRM_SECONDS = 2.0
_HELD_BACK_SECONDS = 0.25
"""Between requests that Telegram answers at once, as they confirm nothing of what it sent before."""
_CONFLICT_SECONDS = 5.0
CONFLICT_KEY = "conflict"
CONFLICT = "Another program fetches updates with the same BOT_TOKEN. Stop one of the two."


class Poller:
    """Long polling, one request at a time."""

    def __init__(
        self,
        client: Client,
        dispatcher: Dispatcher,
        report: Report,
        *,
        allowed_updates: Sequence[str],
        on_success: Callable[[], None] = lambda: None,
        on_error: Callable[[TelegramError], None] = lambda _: None,
    ) -> None:
        """Fetch nothing yet.

        Args:
            client: Of the bot whose updates are fetched.
            dispatcher: Where they go.
            report: Tells the admins.
            allowed_updates: Kinds of updates wanted. Telegram remembers the last list, so it is always given.
            on_success: Called after each reply with updates or none.
            on_error: Called after each other.
        """
        self._client = client
        self._dispatcher = dispatcher
        self._report = report
        self._allowed_updates = allowed_updates
        self._on_success = on_success
        self._on_error = on_error
        self._reached: int | None = None
        """The first id that was not fetched yet."""
        self._unconfirmed: set[int] = set()
        """Those that were taken and Telegram may send again."""
        self._failures = 0
        self._taking: asyncio.Future[None] | None = None

    async def run(self) -> None:
        """Fetch until cancelled.

        Raises:
            InvalidToken: If Telegram takes back the token.
        """
        while True:
            await self._dispatcher.room()
            if self._offset() != self._reached:
                await self._dispatcher.rest(_HELD_BACK_SECONDS)
            offset = self._offset()
            try:
                updates = await self._client.fetch_updates(offset, _POLL_SECONDS, self._allowed_updates)
            except InvalidToken as error:
                await self._doubt(error)
            except TelegramError as error:
                await self._wait(error)
            else:
                self._on_success()
                self._unconfirmed = {number for number in self._unconfirmed if number >= (offset or 0)}
                try:
                    await self._take(updates)
                except Exception as error:  # noqa: BLE001 - not confirmed, so Telegram sends them again
                    await self._wait(error)
                    continue
                if self._failures:
                    logger.info("updates arrive again")
                self._failures = 0

    async def settle(self) -> None:
        """After `run` was cancelled, wait until what it fetched last is written down."""
        if self._taking:
            # What fails is not confirmed; the next start is given it again.
            await asyncio.gather(self._taking, return_exceptions=True)

    async def confirm(self) -> None:
        """Tell Telegram how far updates are written down; else it would send the last ones again."""
        offset = self._offset()
        if offset is not None:
            with suppress(TelegramError, TimeoutError):
                request = self._client.fetch_updates(offset, 0, self._allowed_updates, limit=1)
                await asyncio.wait_for(request, _CONFIRM_SECONDS)

    async def _take(self, updates: list[Any]) -> None:
        if not updates:
            return
        # Not given up half way: what is written down must also be begun with, and confirmed.
        self._taking = asyncio.ensure_future(self._write_down(updates))
        await asyncio.shield(self._taking)

    async def _write_down(self, updates: list[Any]) -> None:
        ids = await self._dispatcher.take([raw for raw in updates if id_of(raw) not in self._unconfirmed])
        self._unconfirmed.update(ids)
        self._reached = max([self._reached or 0, *(number + 1 for number in ids)])

    def _offset(self) -> int | None:
        """Return the first id that Telegram must keep."""
        at_risk = self._dispatcher.first_at_risk
        if self._reached is None or at_risk is None:
            return self._reached
        return min(self._reached, at_risk)

    async def _doubt(self, error: InvalidToken) -> None:
        """Ask whether the token is good: something in between may answer "not found", too."""
        try:
            await self._client.get_me()
        except InvalidToken:
            raise
        except TelegramError as second:
            await self._wait(second)
        else:
            await self._wait(error)

    async def _wait(self, error: Exception) -> None:
        self._failures += 1
        if isinstance(error, TelegramError):
            self._on_error(error)
        else:
            logger.error("updates could not be taken: %s\n%s", type(error).__name__, place_of(error))
        pause = backoff(self._failures)
        if isinstance(error, Conflict):
            pause = max(pause, _CONFLICT_SECONDS)
            await self._report(CONFLICT_KEY, CONFLICT)
        elif isinstance(error, RetryAfter):
            pause = retry_after(error)
        if self._failures == 1 and isinstance(error, TelegramError):
            logger.warning("no updates from Telegram, trying again: %s", error)
        await sleep(pause)
