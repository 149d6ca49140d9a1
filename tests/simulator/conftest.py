"""The local Telegram, and python-telegram-bot's own client to try it with."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot

from bot.simulator.client import SimulatorClient
from bot.simulator.local import LocalTelegram

TOKEN = "123456789:AAF-made_up_for_tests_only_0123456789"


@pytest.fixture
def served() -> Iterator[LocalTelegram]:
    with LocalTelegram(lambda chat, message: f"why {chat} {message}") as server:
        yield server


@pytest.fixture
def people(served: LocalTelegram) -> Iterator[SimulatorClient]:
    client = SimulatorClient(served.address)
    yield client
    client.close()


@pytest.fixture
async def bot(served: LocalTelegram) -> AsyncIterator[Bot]:
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
