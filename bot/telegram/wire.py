"""HTTP to Telegram, with errors that tell whether a request may have been carried out."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

import aiohttp
import httpx
from telegram.error import NetworkError, RetryAfter
from telegram.request import BaseRequest, RequestData
from typing_extensions import override

_CONNECT_SECONDS = 10.0
_READ_SECONDS = 30.0
_POOL_SECONDS = 30.0
_IDLE_SECONDS = 4.0
"""Servers close idle connections after five seconds or more: none is used just as it is being closed."""
_RETRY_SECONDS = 1
"""After a 429 that does not say how long."""
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_SHOWN_ONLY = "sendChatAction"
_SENDING = ("send", "forward", "copy")
"""What methods begin with that put a message into a chat, one more each time that they are called. A guest's
question is answered once, however often: Telegram refuses the second answer."""
_NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    # Closed before the request was written, so that none of it went out.
    aiohttp.ClientConnectionResetError,
    aiohttp.InvalidURL,
)


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


class Wire(BaseRequest):
    """HTTP over aiohttp, which does not slow down with many requests at once."""

    def __init__(self, connections: int) -> None:
        """Prepare for at most so many connections at once."""
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    @override
    def read_timeout(self) -> float:
        return _READ_SECONDS

    @override
    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=self._connections,
                keepalive_timeout=_IDLE_SECONDS,
                # With the authorities of a package: slim systems have none of their own.
                ssl=httpx.create_ssl_context(),
            )
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    @override
    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session:
            await session.close()

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and body. Time-outs but that of reading are the wire's own.

        Raises:
            NotDoneError: Also on replies that blame the server, 500 to 599, but for those below.
            CutOffError: If the connection broke, and another try does no harm.
            GatewayError: On 502 to what puts a message into a chat.
            UnknownResultError: If there was no reply in time; if the connection broke, or on 504, where a
                message may be in the chat by now.
            RetryAfter: On 429, whatever its body says.
        """
        sends = is_sending(url)
        read_seconds = read_timeout if isinstance(read_timeout, (int, float)) else _READ_SECONDS
        try:
            code, payload = await self._exchange(url, method, request_data, read_seconds)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise _told_apart(error, is_sending=sends) from error
        if code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _blamed_on_server(code, is_sending=sends)
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            raise RetryAfter(_retry_after(payload))
        return code, payload

    async def _exchange(
        self, url: str, method: str, request_data: RequestData | None, read_seconds: float
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotDoneError("the wire is closed")
        patience = aiohttp.ClientTimeout(
            connect=_POOL_SECONDS, sock_connect=_CONNECT_SECONDS, sock_read=read_seconds
        )
        body, headers = _body_of(request_data)
        async with self._session.request(
            method, url, data=body, headers=headers, timeout=patience, allow_redirects=False
        ) as reply:
            return reply.status, await reply.read()

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


def _body_of(
    request_data: RequestData | None,
) -> tuple[aiohttp.FormData | bytes | None, dict[str, str] | None]:
    if request_data is None:
        return None, None
    if not request_data.contains_files:
        return request_data.url_encoded_parameters().encode("ascii"), _FORM
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, None


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


def _told_apart(error: Exception, *, is_sending: bool) -> NetworkError:
    name = type(error).__name__
    if isinstance(error, _NOT_SENT):
        return NotDoneError(f"no connection ({name})")
    is_lost = isinstance(error, (aiohttp.ServerDisconnectedError, OSError)) and not isinstance(
        error, TimeoutError
    )
    if is_lost and not is_sending:
        return CutOffError(f"connection lost ({name})")
    return UnknownResultError(f"{'connection lost' if is_lost else 'no reply'} ({name})")
