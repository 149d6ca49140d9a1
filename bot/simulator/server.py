"""The local Telegram on a port of loopback."""

from __future__ import annotations

import asyncio

from starlette.applications import Starlette

from bot.errors import TradeFactsError
from bot.web_server import WebServer

_HOST = "127.0.0.1"
_CLOSE_SECONDS = 1


class SimulatorServer:
    """Serves an application in the running loop."""

    def __init__(self, app: Starlette, port: int = 0) -> None:
        """Take a port; 0 for any that is free.

        Raises:
            TradeFactsError: If it cannot be had.
        """
        try:
            self._server = WebServer(app, _HOST, port, close_seconds=_CLOSE_SECONDS)
        except OSError as error:
            raise TradeFactsError(f"port {port}: expected one that is free ({error.strerror}).") from None
        self._task: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://{_HOST}:{self._server.port}"

    async def start(self) -> None:
        """Begin to serve; return when it does."""
        self._task = asyncio.create_task(self._server.run())
        while not self._server.is_started:
            if self._task.done():
                await self._task
                return
            await asyncio.sleep(0.01)

    def cut(self, caller: tuple[str, int]) -> None:
        """Break the connection of a caller, at once and without a word."""
        self._server.cut(caller)

    async def stop(self) -> None:
        """End."""
        self._server.stop()
        if self._task:
            await self._task
