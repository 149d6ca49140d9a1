"""A web application served in the running loop."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from typing_extensions import override


class _Server(uvicorn.Server):
    @override
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        # Whoever runs it heeds signals.
        yield


class WebServer:
    """Listens from the start, and serves while it is run."""

    def __init__(self, app: Starlette, host: str, port: int, *, close_seconds: int) -> None:
        """Take the address.

        Args:
            app: What is served.
            host: Name or number to listen at.
            port: 0 for any that is free.
            close_seconds: How long requests may take once it is told to stop.

        Raises:
            OSError: If the address cannot be had.
        """
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family, backlog=1024)
        # asyncio leaves it out for sockets that are handed over; replies would wait 40 ms to be acknowledged.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port = int(self._socket.getsockname()[1])
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=close_seconds,
        )
        self._server = _Server(config)

    @property
    def is_started(self) -> bool:
        """Whether requests are answered yet."""
        return self._server.started

    async def run(self) -> None:
        """Serve until `stop` is called."""
        await self._server.serve(sockets=[self._socket])

    def cut(self, caller: tuple[str, int]) -> None:
        """Break the connection of a caller, at once and without a word."""
        for connection in list(self._server.server_state.connections):
            if getattr(connection, "client", None) == caller:
                connection.transport.abort()

    def stop(self) -> None:
        """Finish what is being served and end."""
        self._server.should_exit = True
