from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.telegram.client import Client
from bot.telegram.poller import Poller
from bot.telegram.wire import Wire
from tests.telegram.conftest import TOKEN
from tests.telegram.test_wire import LOST, SILENT, Server, server

__all__ = ["server"]
FOUND = b'{"ok": true, "result": [{"update_id": 7}]}'
NOTHING = b'{"ok": true, "result": []}'


class Dispatcher:
    def __init__(self) -> None:
        self.taken: list[int] = []

    first_at_risk = None
    is_failing = False

    async def rest(self, _: float) -> None: ...

    async def room(self) -> None:
        await asyncio.sleep(0)

    async def take(self, raws: list[Any]) -> list[int]:
        self.taken += [raw["update_id"] for raw in raws]
        return [raw["update_id"] for raw in raws]


@pytest.fixture
async def client(server: Server, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    monkeypatch.setattr("bot.telegram.client._SLACK_SECONDS", 0.2)
    monkeypatch.setattr("bot.telegram.poller._POLL_SECONDS", 0)
    wires = [Wire(2), Wire(2)]
    client = Client(TOKEN, api_url=server.address, request=wires[0], get_updates_request=wires[1])
    for wire in wires:
        await wire.initialize()
    yield client
    for wire in wires:
        await wire.shutdown()


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param([SILENT, SILENT, SILENT], id="time-outs"),
        pytest.param([LOST, LOST], id="lost connections"),
        pytest.param([SILENT, b'{"ok": true', LOST], id="all kinds"),
    ],
)
async def test_updates_are_fetched_again_after(
    server: Server,
    client: Client,
    no_pauses: list[float],
    trouble: list[bytes | None],
) -> None:
    server.replies = [NOTHING, *trouble, FOUND]
    dispatcher, errors, successes = Dispatcher(), [], []
    poller = Poller(
        client,
        dispatcher,  # type: ignore[arg-type]
        lambda *_: pytest.fail("an admin was told"),  # type: ignore[arg-type, return-value]
        allowed_updates=["message"],
        on_success=lambda: successes.append(1),
        on_error=errors.append,
    )
    running = asyncio.create_task(poller.run())
    async with asyncio.timeout(10):
        while not dispatcher.taken:  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert dispatcher.taken == [7]
    assert len(errors) == len(trouble) == len(no_pauses)
    assert no_pauses[0] <= no_pauses[-1]
    assert len(successes) >= 2
