"""The Bot API's client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import BaseRequest

from bot.settings import TELEGRAM

_BATCH = 100
_SLACK_SECONDS = 10.0
"""How much later than asked for an empty reply may come."""


class Client(ExtBot[Any]):
    """python-telegram-bot's client, which also hands out updates as they were sent."""

    def __init__(
        self, token: str, *, api_url: str, request: BaseRequest, get_updates_request: BaseRequest
    ) -> None:
        """Connect to nothing yet.

        Args:
            token: The bot's.
            api_url: Address of the Bot API server, without a slash at the end.
            request: The wire for all methods but getUpdates.
            get_updates_request: The wire for getUpdates, which holds a connection all the time.
        """
        super().__init__(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=request,
            get_updates_request=get_updates_request,
            # Telegram's own limits are public; another server tells its limits when they are reached.
            rate_limiter=AIORateLimiter() if api_url == TELEGRAM else None,
        )

    async def fetch_updates(
        self, offset: int | None, seconds: int, allowed_updates: Sequence[str], *, limit: int = _BATCH
    ) -> list[Any]:
        """Return updates from an offset on, unread; wait for so many seconds until there are any.

        Raises:
            TelegramError: What the request met.
        """
        parameters: dict[str, Any] = {
            "timeout": seconds,
            "limit": limit,
            "allowed_updates": list(allowed_updates),
        }
        if offset is not None:
            parameters["offset"] = offset
        found = await self._post("getUpdates", parameters, read_timeout=seconds + _SLACK_SECONDS)
        return found if isinstance(found, list) else []
