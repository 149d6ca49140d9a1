from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from http import HTTPStatus

import pytest
from telegram.error import TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram.wire import CutOffError, GatewayError, NotDoneError, UnknownResultError, Wire

OK = b'{"ok": true, "result": true}'
LOST = None
SILENT = b""


class Server:
    """Answers each request with the next of `replies`: bytes, a status, `SILENT` or `LOST`."""

    def __init__(self) -> None:
        self.replies: list[bytes | HTTPStatus | None] = []
        self.requests = 0
        self.connections: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        assert self._server
        for connection in self.connections:
            connection.transport.abort()
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections.append(writer)
        while head := await reader.readline():
            assert head.startswith(b"POST ")
            headers = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = next(line for line in headers.split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(int(length.partition(b":")[2]))
            self.requests += 1
            reply = self.replies.pop(0) if self.replies else OK
            if reply is LOST:
                writer.transport.abort()
                return
            if reply == SILENT:
                continue
            status, body = (reply, b"<html>") if isinstance(reply, HTTPStatus) else (HTTPStatus.OK, reply)
            writer.write(b"HTTP/1.1 %d x\r\ncontent-length: %d\r\n\r\n%s" % (status, len(body), body))


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def post(server: Server) -> AsyncIterator[Callable[..., object]]:
    """Return a function that calls a method."""
    wire = Wire(4)
    await wire.initialize()

    async def call(method: str) -> object:
        data = RequestData([RequestParameter("chat_id", 1, None)])
        return await wire.post(f"{server.address}/bot1:x/{method}", data, read_timeout=0.5)

    yield call
    await wire.shutdown()


@pytest.mark.parametrize(
    ("reply", "of_send", "of_edit"),
    [
        pytest.param(LOST, UnknownResultError, CutOffError, id="a connection lost after the request"),
        pytest.param(SILENT, UnknownResultError, UnknownResultError, id="no reply in time"),
        pytest.param(
            HTTPStatus.GATEWAY_TIMEOUT, UnknownResultError, NotDoneError, id="a gateway that gave up"
        ),
        pytest.param(HTTPStatus.BAD_GATEWAY, GatewayError, NotDoneError, id="a bad gateway"),
        pytest.param(HTTPStatus.INTERNAL_SERVER_ERROR, NotDoneError, NotDoneError, id="an error"),
        pytest.param(b'{"ok": true', UnknownResultError, UnknownResultError, id="half a reply"),
    ],
)
async def test_what_may_be_repeated(
    server: Server, post: Callable[..., object], reply: object, of_send: type, of_edit: type
) -> None:
    for method, expected in (
        ("sendMessage", of_send),
        ("sendPhoto", of_send),
        ("answerGuestQuery", of_edit),
        ("editMessageText", of_edit),
        ("sendChatAction", of_edit),
    ):
        # Both on a connection that was used before and on a fresh one.
        for _ in range(2):
            server.replies = [reply]  # type: ignore[list-item]
            with pytest.raises(TelegramError) as caught:
                await post(method)
            assert type(caught.value) is expected
        server.replies = []
        await post("getMe")


async def test_a_server_that_refuses_connections_has_done_nothing(
    server: Server, post: Callable[..., object]
) -> None:
    await server.stop()
    with pytest.raises(NotDoneError):
        await post("sendMessage")


async def test_a_connection_that_was_closed_while_idle_loses_no_message(
    server: Server, post: Callable[..., object]
) -> None:
    await post("getMe")
    for connection in server.connections:
        connection.close()
    await asyncio.sleep(0.05)
    await post("sendMessage")
    assert server.requests == 2
    assert len(server.connections) == 2
