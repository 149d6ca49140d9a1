from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from http import HTTPStatus
from urllib.parse import parse_qsl

import pytest
from telegram import InputFile
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
        self.last = b"", b""
        """Headers, in small letters, and body."""
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
            self.last = headers, await reader.readexactly(int(length.partition(b":")[2]))
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


async def test_parameters_go_as_a_form_and_pictures_as_files(server: Server) -> None:
    wire = Wire(1)
    await wire.initialize()
    data = RequestData([RequestParameter.from_input("text", "50 % & <ў>")])
    await wire.post(f"{server.address}/bot1:x/sendMessage", data)
    assert dict(parse_qsl(server.last[1].decode())) == {"text": "50 % & <ў>"}
    picture = InputFile(b"\x89PNG\r\n\x1a\n", "a.png", attach=True)
    data = RequestData([RequestParameter.from_input(*each) for each in (("chat_id", 7), ("photo", picture))])
    await wire.post(f"{server.address}/bot1:x/sendPhoto", data)
    headers, body = server.last
    assert b"content-type: multipart/form-data; boundary=" in headers
    assert b'name="chat_id"\r\n' in body
    assert b'filename="a.png"\r\n' in body
    assert b"image/png" in body
    assert b"\x89PNG\r\n\x1a\n" in body
    await wire.shutdown()


async def test_it_can_be_closed_and_used_again(server: Server) -> None:
    wire = Wire(1)
    for _ in range(2):
        await wire.initialize()
        await wire.post(f"{server.address}/bot1:x/getMe")
        await wire.shutdown()
        await wire.shutdown()
    with pytest.raises(NotDoneError):
        await wire.post(f"{server.address}/bot1:x/getMe")


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
