"""The Bot API's client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import BaseRequest
from typing_extensions import override

from bot.telegram.delivery import current_delivery
from bot.telegram.wire import is_sending

_BATCH = 100
_SLACK_SECONDS = 10.0
"""How much later than asked for an empty reply may come."""


class _Limiter(AIORateLimiter):
    """Keeps to Telegram's limits: 30 messages a second, 20 a minute in a group.

    A Bot API server of one's own passes everything on to Telegram, so they hold there as well. The local
    Telegram of `bot.simulator` has none, and says what it is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_needed = True

    @override
    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        call, delivery = callback, current_delivery.get()
        if delivery and delivery.underway and is_sending(endpoint):
            # After the limits, which may take a minute: until then nothing is under way.
            call = partial(_after, partial(delivery.underway.enter, delivery), callback)
        if self.is_needed:
            result = await super().process_request(call, args, kwargs, endpoint, data, rate_limit_args)
        else:
            result = await call(*args, **kwargs)
        # Telegram repeats all of a text; making objects of it would take as long as sending it.
        return _name_of(result) if endpoint == "sendMessage" and isinstance(result, dict) else result


def _name_of(message: dict[str, Any]) -> dict[str, Any]:
    return {name: message[name] for name in ("message_id", "date", "chat") if name in message}


async def _after(
    wait: Callable[[], Awaitable[None]], call: Callable[..., Awaitable[Any]], *args: Any, **kwargs: Any
) -> Any:
    await wait()
    return await call(*args, **kwargs)


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
        self._limiter = _Limiter()
        super().__init__(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=request,
            get_updates_request=get_updates_request,
            rate_limiter=self._limiter,
        )

    @override
    async def initialize(self) -> None:
        await super().initialize()
        self._limiter.is_needed = not self.bot.api_kwargs.get("is_simulated")

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
