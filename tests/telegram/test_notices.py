from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.telegram.notices import Notices


class Bot:
    def __init__(self) -> None:
        self.sent: list[str] = []

    async def send_message(self, admin: int, text: str) -> None:
        self.sent.append(text)


class Clock:
    now = 1e9

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def bot() -> Any:
    return Bot()


async def test_a_trouble_that_comes_and_goes_is_told_once_until_it_is_over_for_a_while(bot: Any) -> None:
    clock = Clock()
    notices = Notices(bot, [1], clock=clock)
    for _ in range(30):
        await notices.report("conflict", "two of us")
        clock.now += 5
        notices.clear("conflict", calm_seconds=600)
    await asyncio.sleep(0)
    assert bot.sent == ["two of us"]
    assert notices.seen("conflict") == clock.now - 5
    clock.now += 601
    notices.clear("conflict", calm_seconds=600)
    await notices.report("conflict", "two of us")
    await asyncio.sleep(0)
    assert bot.sent == ["two of us"] * 2
    assert notices.seen("other") is None


async def test_what_is_over_leaves_nothing_behind(bot: Any) -> None:
    notices = Notices(bot, [1])
    for number in range(50):
        await notices.report(f"facts: line {number} is wrong", "wrong")
        assert notices.clear("facts")
    assert notices._seen == {}


async def test_what_is_counted_is_told_at_once_and_then_summed_up(
    bot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = asyncio.Event()
    monkeypatch.setattr("bot.telegram.pause._sleep", lambda _: over.wait())
    notices = Notices(bot, [1])
    for number in range(4):
        await notices.tally("set-aside", f"update {number}")
    await asyncio.sleep(0.01)
    assert bot.sent == ["update 0"]
    over.set()
    await asyncio.sleep(0.01)
    assert bot.sent[1:] == ["3 more of the same within ten minutes; the last: update 3"]
    await notices.tally("set-aside", "update 4")
    await asyncio.sleep(0.01)
    assert bot.sent[2:] == ["update 4"]
    await notices.close()


async def test_what_is_reported_before_there_is_a_connection_is_told_then(bot: Any) -> None:
    notices = Notices(bot, [1], is_connected=False)
    await notices.report("knowledge", "line 3")
    await asyncio.sleep(0)
    assert not bot.sent
    notices.connected()
    await asyncio.sleep(0.01)
    assert bot.sent == ["line 3"]
    await notices.close()
