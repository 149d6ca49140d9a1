"""HTTP to Telegram, with errors that tell whether a request may have been carried out."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest
from typing_extensions import override

_CONNECT_SECONDS = 10.0
_READ_SECONDS = 30.0
_WRITE_SECONDS = 20.0
_POOL_SECONDS = 30.0
_IDLE_SECONDS = 4.0
"""Servers close idle connections after five seconds or more: none is used just as it is being closed."""
_RETRY_SECONDS = 1
"""After a 429 that does not say how long."""
_SHOWN_ONLY = "sendChatAction"
_SENDING = ("send", "forward", "copy", "answerGuestQuery")
"""What methods begin with that put a message into a chat, one more each time that they are called."""


class NotDoneError(NetworkError):
    """The request was certainly, or all but certainly, not carried out: it may be sent again."""


class CutOffError(NetworkError):
    """The connection broke before any reply, and it does no harm if the request is carried out twice."""


class GatewayError(NetworkError):
    """A gateway got no proper reply from the server behind it, which mostly is down, to a message to be sent.

    It may be sent once more, when the server is up.
    """


class UnknownResultError(NetworkError):
    """No reply, or one that cannot be read: the request may well have been carried out."""


class Wire(HTTPXRequest):
    """python-telegram-bot's HTTP client over aiohttp, which does not slow down with many requests at once."""

    def __init__(self, connections: int) -> None:
        """Prepare a pool of at most so many connections."""
        limits = httpx.Limits(
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=_IDLE_SECONDS,
        )
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=_CONNECT_SECONDS,
            read_timeout=_READ_SECONDS,
            write_timeout=_WRITE_SECONDS,
            pool_timeout=_POOL_SECONDS,
            httpx_kwargs={"transport": AiohttpTransport(limits=limits)},
        )

    @override
    def _build_client(self) -> httpx.AsyncClient:
        # A transport cannot be used again once it is closed, and a client is built anew after each shutdown.
        if self._client_kwargs["transport"].client is not None:
            limits = self._client_kwargs["transport"].limits
            self._client_kwargs["transport"] = AiohttpTransport(limits=limits)
        return super()._build_client()

    @override
    async def do_request(self, url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """As in the base class.

        Raises:
            NotDoneError: Also on replies that blame the server, 500 to 599, but for those below.
            CutOffError: If the connection broke, and another try does no harm.
            GatewayError: On 502 to what puts a message into a chat.
            UnknownResultError: If there was no reply in time; if the connection broke, or on 504, where a
                message may be in the chat by now.
            RetryAfter: On 429, whatever its body says.
        """
        sends = is_sending(url)
        try:
            code, payload = await super().do_request(url, *args, **kwargs)
        except (TimedOut, NetworkError) as error:
            raise _told_apart(error, is_sending=sends) from error
        if code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _blamed_on_server(code, is_sending=sends)
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            raise RetryAfter(_retry_after(payload))
        return code, payload

    @override
    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Parse without logging the payload, which may hold what people wrote.

        Raises:
            UnknownResultError: If it is no JSON object.
        """
        try:
            parsed = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            parsed = None
        if not isinstance(parsed, dict) or (parsed.get("ok") and "result" not in parsed):
            raise UnknownResultError(
                f"Telegram's reply of {len(payload)} bytes is no JSON object with a result"
            )
        return parsed


def _retry_after(payload: bytes) -> int:
    try:
        return max(_RETRY_SECONDS, int(json.loads(payload)["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        return _RETRY_SECONDS


def is_sending(url: str) -> bool:
    """Whether a method, or the address of one, puts a message into a chat."""
    method = url.rpartition("/")[2]
    return method.startswith(_SENDING) and method != _SHOWN_ONLY


def _blamed_on_server(code: int, *, is_sending: bool) -> NetworkError:
    if is_sending and code == HTTPStatus.GATEWAY_TIMEOUT:
        return UnknownResultError(f"Telegram answered {code}")
    if is_sending and code == HTTPStatus.BAD_GATEWAY:
        return GatewayError(f"Telegram answered {code}")
    return NotDoneError(f"Telegram answered {code}")


def _told_apart(error: TelegramError, *, is_sending: bool) -> NetworkError:
    causes: list[BaseException] = [error]
    while cause := causes[-1].__cause__:
        causes.append(cause)
    name = type(causes[-1]).__name__
    # aiohttp's class says what happened; httpx-aiohttp calls a lost connection a time-out of connecting.
    for each in causes:
        if isinstance(
            each,
            (
                aiohttp.ClientConnectorError,
                aiohttp.ConnectionTimeoutError,
                # Closed before the request was written, so that none of it went out.
                aiohttp.ClientConnectionResetError,
                httpx.PoolTimeout,
                httpx.ConnectError,
                httpx.ProxyError,
                httpx.UnsupportedProtocol,
            ),
        ):
            return NotDoneError(f"no connection ({name})")
    is_lost = any(
        isinstance(each, (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError, ConnectionError))
        for each in causes
    )
    if is_lost and not is_sending:
        return CutOffError(f"connection lost ({name})")
    return UnknownResultError(f"{'connection lost' if is_lost else 'no reply'} ({name})")
