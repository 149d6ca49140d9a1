"""The local Telegram on a port of loopback."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from typing_extensions import override

from bot.errors import TradeFactsError

_HOST = "127.0.0.1"
_CLOSE_SECONDS = 1


class _Server(uvicorn.Server):
    @override
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        # Whoever runs the server heeds signals.
        yield


class SimulatorServer:
    """Serves an application in the running loop."""

    def __init__(self, app: Starlette, port: int = 0) -> None:
        """Take a port; 0 for any that is free.

        Raises:
            TradeFactsError: If it cannot be had.
        """
        try:
            self._socket = socket.create_server((_HOST, port), backlog=1024)
        except OSError as error:
            raise TradeFactsError(f"port {port}: expected one that is free ({error.strerror}).") from None
        # asyncio leaves it out for sockets that are handed over; replies would wait 40 ms to be acknowledged.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port = int(self._socket.getsockname()[1])
        self._server = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                timeout_graceful_shutdown=_CLOSE_SECONDS,
            )
        )
        self._task: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://{_HOST}:{self.port}"

    async def start(self) -> None:
        """Begin to serve; return when it does."""
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        while not self._server.started:
            if self._task.done():
                await self._task
                return
            await asyncio.sleep(0.01)

    def cut(self, caller: tuple[str, int]) -> None:
        """Break the connection of a caller, at once and without a word."""
        for connection in list(self._server.server_state.connections):
            if getattr(connection, "client", None) == caller:
                connection.transport.abort()

    async def stop(self) -> None:
        """End."""
        self._server.should_exit = True
        if self._task:
            await self._task
