from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from bot.telegram.poller import Poller


class Telegram:
    """Keeps updates until they are confirmed, and notes from where on it was asked."""

    def __init__(self, *numbers: int) -> None:
        self.waiting = list(numbers)
        self.offsets: list[int | None] = []

    async def fetch_updates(self, offset: int | None, *_: Any, limit: int = 100) -> list[dict[str, Any]]:
        await asyncio.sleep(0)
        self.offsets.append(offset)
        self.waiting = [number for number in self.waiting if offset is None or number >= offset]
        return [{"update_id": number} for number in self.waiting[:limit]]


class Dispatcher:
    """Takes what it is given, in the end."""

    def __init__(self) -> None:
        self.failures: list[Exception] = []
        self.taken: list[int] = []
        self.undone: set[int] = set()
        self.is_failing = False

    @property
    def first_at_risk(self) -> int | None:
        return min(self.undone, default=None) if self.is_failing else None

    async def room(self) -> None: ...

    async def rest(self, _: float) -> None: ...

    async def take(self, raws: list[dict[str, Any]]) -> list[int]:
        if self.failures:
            raise self.failures.pop(0)
        numbers = [raw["update_id"] for raw in raws]
        self.taken += numbers
        self.undone |= set(numbers)
        return numbers


async def report(*_: str) -> None: ...


async def fetch_until(poller: Poller, condition: Callable[[], bool]) -> None:
    fetching = asyncio.create_task(poller.run())
    async with asyncio.timeout(10):
        while not condition() and not fetching.done():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.001)
    fetching.cancel()
    with suppress(asyncio.CancelledError):
        await fetching


@pytest.fixture
def dispatcher() -> Dispatcher:
    return Dispatcher()


async def test_what_cannot_be_taken_is_not_confirmed_and_fetched_again(
    dispatcher: Dispatcher, caplog: pytest.LogCaptureFixture, no_pauses: list[float]
) -> None:
    telegram = Telegram(1, 2)
    dispatcher.failures = [ZeroDivisionError("secret words"), OSError("no")]
    poller = Poller(telegram, dispatcher, report, allowed_updates=[])  # type: ignore[arg-type]
    await fetch_until(poller, lambda: 3 in telegram.offsets)
    assert dispatcher.taken == [1, 2]
    assert telegram.offsets[:4] == [None, None, None, 3]
    assert len(no_pauses) == 2
    assert "updates could not be taken: ZeroDivisionError" in caplog.text
    assert "secret words" not in caplog.text


async def test_what_fails_while_it_stops_does_not_keep_it_from_stopping(dispatcher: Dispatcher) -> None:
    poller = Poller(Telegram(), dispatcher, report, allowed_updates=[])  # type: ignore[arg-type]
    dispatcher.failures = [ZeroDivisionError()]
    poller._taking = asyncio.ensure_future(poller._write_down([{"update_id": 1}]))
    await poller.settle()
    await poller.confirm()
    assert poller._reached is None


async def test_while_the_journal_fails_only_what_is_done_is_confirmed(dispatcher: Dispatcher) -> None:
    telegram = Telegram(5, 6, 7)
    dispatcher.is_failing = True
    poller = Poller(telegram, dispatcher, report, allowed_updates=[])  # type: ignore[arg-type]
    await fetch_until(poller, lambda: len(telegram.offsets) > 3)
    assert set(telegram.offsets) == {None, 5}
    dispatcher.undone.remove(5)
    telegram.waiting.append(8)
    await fetch_until(poller, lambda: 8 in dispatcher.taken and telegram.offsets[-1] == 6)
    # The end of one in the midst confirms nothing.
    dispatcher.undone.remove(7)
    await fetch_until(poller, lambda: len(telegram.offsets) > 9)
    assert telegram.offsets[-1] == 6
    await poller.confirm()
    assert telegram.waiting == [6, 7, 8]
    # Each was taken once, however often Telegram sent it.
    assert dispatcher.taken == [5, 6, 7, 8]
    dispatcher.undone -= {6, 8}
    await fetch_until(poller, lambda: telegram.offsets[-1] == 9)
    assert telegram.waiting == []


async def test_once_the_journal_holds_them_all_are_confirmed(dispatcher: Dispatcher) -> None:
    telegram = Telegram(5, 6)
    dispatcher.is_failing = True
    poller = Poller(telegram, dispatcher, report, allowed_updates=[])  # type: ignore[arg-type]
    await fetch_until(poller, lambda: len(telegram.offsets) > 3)
    dispatcher.is_failing = False
    await fetch_until(poller, lambda: telegram.offsets[-1] == 7)
    assert dispatcher.undone == {5, 6}
    assert dispatcher.taken == [5, 6]
