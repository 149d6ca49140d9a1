"""What is told about health, and how calls of the webhook end."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from bot.telegram import web
from bot.telegram.metrics import Metrics
from bot.telegram.pulse import STALE_SECONDS, Pulse
from bot.telegram.web import Hook, web_app

HOOK = Hook("https://bot.example.org/hook", "s3cret")
SECRET = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Dispatcher:
    """Takes updates; each ends as the test says."""

    backlog = 0

    def __init__(self) -> None:
        self.end: bool | None = True
        self.taken: list[Any] = []

    async def take(self, raws: list[Any]) -> list[int]:
        self.taken += raws
        return [raw["update_id"] for raw in raws]

    async def settled(self, _: int) -> bool:
        if self.end is None:
            await asyncio.Event().wait()
        return bool(self.end)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pulse(clock: Clock) -> Pulse:
    return Pulse(clock=clock)


@pytest.fixture
def dispatcher() -> Dispatcher:
    return Dispatcher()


@pytest.fixture
async def client(pulse: Pulse, dispatcher: Dispatcher) -> Any:
    app = web_app(pulse, Metrics(), dispatcher, HOOK)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        yield client


async def test_it_is_not_healthy_once_telegram_was_not_heard_of_for_long(
    client: httpx.AsyncClient, clock: Clock, pulse: Pulse
) -> None:
    clock.now += STALE_SECONDS - 1
    assert (await client.get("/healthz")).status_code == 200
    clock.now += 1
    unwell = await client.get("/healthz")
    assert (unwell.status_code, unwell.json()) == (
        503,
        {"alive": False, "telegram_seconds_ago": STALE_SECONDS},
    )
    pulse.beat()
    assert (await client.get("/healthz")).status_code == 200


async def test_it_is_ready_only_between_connecting_and_stopping(
    client: httpx.AsyncClient, pulse: Pulse, dispatcher: Dispatcher
) -> None:
    call = {"update_id": 1}
    for is_ready, status in ((False, 503), (True, 200), (False, 503)):
        pulse.is_ready = is_ready
        ready = await client.get("/readyz")
        assert (ready.status_code, ready.json()) == (status, {"ready": is_ready})
        assert (await client.post("/hook", json=call, headers=SECRET)).status_code == status
    assert dispatcher.taken == [call]


async def test_a_call_whose_update_waits_is_to_be_made_again(
    client: httpx.AsyncClient, pulse: Pulse, dispatcher: Dispatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "_ANSWER_SECONDS", 0.05)
    pulse.is_ready = True
    for end, status in ((True, 200), (False, 503), (None, 503)):
        dispatcher.end = end
        reply = await client.post("/hook", json={"update_id": 1}, headers=SECRET)
        assert reply.status_code == status
        assert ("Retry-After" in reply.headers) == (status == 503)


async def test_an_update_that_cannot_be_taken_comes_again_and_is_not_quoted(
    client: httpx.AsyncClient,
    pulse: Pulse,
    dispatcher: Dispatcher,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def refuse(raws: list[Any]) -> list[int]:
        raise ValueError(f"cannot write {raws}")

    monkeypatch.setattr(dispatcher, "take", refuse)
    pulse.is_ready = True
    reply = await client.post("/hook", json={"update_id": 1, "text": "my secret"}, headers=SECRET)
    assert reply.status_code == 503
    assert "an update could not be taken: ValueError" in caplog.text
    assert "my secret" not in caplog.text
