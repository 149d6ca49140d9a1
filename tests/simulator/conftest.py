"""The local Telegram in a thread, and python-telegram-bot's own client to try it with."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot

from bot.simulator.app import create, populate
from bot.simulator.client import SimulatorClient
from bot.simulator.server import SimulatorServer
from bot.simulator.world import World

TOKEN = "123456789:AAF-made_up_for_tests_only_0123456789"


class Served:
    """A server on a loop of its own."""

    def __init__(self) -> None:
        self.world = World()
        self.address = ""
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        populate(self.world)

        async def explain(text: str, lang: str) -> str:
            return f"why {text} in {lang}"

        server = SimulatorServer(create(self.world, explain))
        self.world.cut = server.cut
        await server.start()
        self.address = server.address
        self._started.set()
        await self._stop.wait()
        await self.world.outbox.close()
        await server.stop()

    def __enter__(self) -> Served:
        self._thread.start()
        assert self._started.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)


@pytest.fixture
def served() -> Iterator[Served]:
    with Served() as server:
        yield server


@pytest.fixture
def people(served: Served) -> Iterator[SimulatorClient]:
    client = SimulatorClient(served.address)
    yield client
    client.close()


@pytest.fixture
async def bot(served: Served) -> AsyncIterator[Bot]:
    client = Bot(TOKEN, base_url=f"{served.address}/bot", base_file_url=f"{served.address}/file/bot")
    async with client:
        yield client


@pytest.fixture
def ann(people: SimulatorClient) -> int:
    return int(people.look("state")["people"][0]["id"])


@pytest.fixture
def group(people: SimulatorClient) -> int:
    return next(
        int(chat["id"]) for chat in people.look("state")["chats"] if chat.get("title") == "Trade desk"
    )
