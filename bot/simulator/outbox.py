"""Updates on their way to the bot: fetched, or pushed to its webhook."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import suppress
from itertools import count
from typing import Any

import httpx

from bot.simulator.refusal import RefusalError, bad

logger = logging.getLogger(__name__)

_OFF_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
_LONGEST_POLL_SECONDS = 50
_PUSH_SECONDS = 60.0
_FIRST_PAUSE_SECONDS = 0.2
_LONGEST_PAUSE_SECONDS = 5.0
_FIRST_ID = 100_000_001
_TERMINATED = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
_HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


def chat_of(update: dict[str, Any]) -> int:
    """Return the chat that an update is about, or the person."""
    for kind, payload in update.items():
        if kind != "update_id":
            chat = payload.get("chat") or (payload.get("message") or {}).get("chat") or payload.get("from")
            return int(chat["id"]) if chat else 0
    return 0


class Outbox:
    """The queue that Telegram keeps for one bot."""

    def __init__(self) -> None:
        self._ids = count(_FIRST_ID)
        self.waiting: deque[dict[str, Any]] = deque()
        """Updates that the bot has not confirmed, oldest first."""
        self._news = asyncio.Event()
        self._poll: asyncio.Event | None = None
        self.allowed: list[str] | None = None
        self.webhook: dict[str, Any] = {}
        self.last_error: str | None = None
        self._pusher: asyncio.Task[None] | None = None
        self._pushes: set[asyncio.Task[None]] = set()

    def put(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue an update; return its id, None for a kind that the bot does not want."""
        if (kind not in self.allowed) if self.allowed else (kind in _OFF_BY_DEFAULT):
            return None
        number = next(self._ids)
        self.put_raw({"update_id": number, kind: payload})
        return number

    def put_raw(self, update: dict[str, Any]) -> None:
        """Queue an update as it is."""
        self.waiting.append(update)
        self._news.set()

    async def fetch(self, offset: int, limit: int, seconds: int) -> list[dict[str, Any]]:
        """Do what getUpdates does.

        Raises:
            RefusalError: If there is a webhook, or when another request comes meanwhile.
        """
        if self.webhook:
            raise RefusalError(409, _HOOKED)
        if self._poll:
            self._poll.set()
        ended = self._poll = asyncio.Event()
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        else:
            while self.waiting and self.waiting[0]["update_id"] < offset:
                self.waiting.popleft()
        try:
            await self._wait_for_news(ended, min(seconds, _LONGEST_POLL_SECONDS))
            if ended.is_set():
                raise RefusalError(409, _TERMINATED)
        finally:
            if self._poll is ended:
                self._poll = None
        return [self.waiting[number] for number in range(min(limit, len(self.waiting)))]

    async def _wait_for_news(self, ended: asyncio.Event, seconds: int) -> None:
        if self.waiting or not seconds:
            return
        self._news.clear()
        waits = [asyncio.ensure_future(event.wait()) for event in (self._news, ended)]
        try:
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def set_webhook(self, webhook: dict[str, Any]) -> None:
        """Push to a webhook from now on; an empty one goes back to fetching.

        Raises:
            RefusalError: If the address is none.
        """
        if webhook and not str(webhook["url"]).startswith(("https://", "http://127.0.0.1")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if webhook == self.webhook:
            return
        if self._poll and webhook:
            self._poll.set()
        self.webhook = webhook
        await self.close()
        if webhook:
            self._pusher = asyncio.create_task(self._push_all())

    def end_poll(self) -> None:
        """Answer a request that waits for updates, with none if there are none."""
        self._news.set()

    async def close(self) -> None:
        """Stop pushing."""
        tasks = [task for task in (self._pusher, *self._pushes) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._pusher = None

    async def _push_all(self) -> None:
        lanes: dict[int, asyncio.Task[None]] = {}
        places = asyncio.Semaphore(int(self.webhook.get("max_connections", 40)))
        async with httpx.AsyncClient(timeout=_PUSH_SECONDS, verify=False) as client:  # noqa: S501 - loopback
            begun: set[int] = set()
            while True:
                for update in list(self.waiting):
                    if update["update_id"] not in begun:
                        begun.add(update["update_id"])
                        lane = chat_of(update)
                        before = lanes.get(lane)
                        push = asyncio.create_task(self._push(client, places, update, before))
                        lanes[lane] = push
                        self._pushes.add(push)
                        push.add_done_callback(self._pushes.discard)
                self._news.clear()
                await self._news.wait()

    async def _push(
        self,
        client: httpx.AsyncClient,
        places: asyncio.Semaphore,
        update: dict[str, Any],
        before: asyncio.Task[None] | None,
    ) -> None:
        if before:
            await asyncio.wait([before])
        pause = _FIRST_PAUSE_SECONDS
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        while self.webhook:
            async with places:
                try:
                    reply = await client.post(self.webhook["url"], json=update, headers=headers)
                    reason = f"Wrong response from the webhook: {reply.status_code} {reply.reason_phrase}"
                    if reply.is_success:
                        with suppress(ValueError):
                            self.waiting.remove(update)
                        return
                except httpx.HTTPError as error:
                    reason = f"Connection failed: {type(error).__name__}"
            self.last_error = reason
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)
