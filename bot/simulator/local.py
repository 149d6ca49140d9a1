"""The local Telegram beside whatever else the process does: in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from types import TracebackType

from bot.simulator.app import create, populate
from bot.simulator.server import SimulatorServer
from bot.simulator.views import Explain
from bot.simulator.world import World

_START_SECONDS = 10.0


class LocalTelegram:
    """Serves from entering to leaving."""

    def __init__(self, explain: Explain | None = None, *, port: int = 0, has_limits: bool = False) -> None:
        """Take a port; 0 for any that is free. With limits, the bot is held to Telegram's rates.

        Raises:
            TradeFactsError: If it cannot be had.
        """
        self.world = World()
        self.world.limits = has_limits
        populate(self.world)
        self._server = SimulatorServer(create(self.world, explain), port)
        self.world.cut = self._server.cut
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="local-telegram", daemon=True)

    @property
    def address(self) -> str:
        """Where the page is, and the Bot API under it."""
        return self._server.address

    def place_of(self, inline_id: str) -> tuple[int, int] | None:
        """Return chat and number of a message that was posted inline or as a guest."""
        return self.world.inline_messages.get(inline_id)

    def tell_explained(self, chat: int, message: int) -> None:
        """Tell pages that there are reasons for a message now."""
        self._loop.call_soon_threadsafe(partial(self.world.tell, "why", chat=chat, message_id=message))

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        await self._server.start()
        self._started.set()
        await self._stop.wait()
        await self.world.close()
        await self._server.stop()

    def __enter__(self) -> LocalTelegram:
        self._thread.start()
        if not self._started.wait(_START_SECONDS):
            raise RuntimeError("the local Telegram did not start")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_START_SECONDS)
