from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.telegram.underway import Underway


class Sends:
    """Replies to the updates of some chats: they end when they are let, and tell which have begun."""

    def __init__(self, number: int, *, probes: int, hanging: int) -> None:
        self.begun: list[int] = []
        self._underway = Underway(number, probes=probes, hanging=hanging)
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._ends: dict[int, asyncio.Event] = {}

    async def begin(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._ends[number] = asyncio.Event()
            self._tasks[number] = asyncio.create_task(self._send(number))
        await asyncio.sleep(0.01)

    async def end(self, *numbers: int) -> None:
        for number in numbers:
            self._ends[number].set()
        await asyncio.sleep(0.01)

    async def cancel(self, number: int) -> None:
        self._tasks[number].cancel()
        await asyncio.gather(self._tasks[number], return_exceptions=True)

    async def _send(self, number: int) -> None:
        await self._underway.enter(number)
        try:
            # The second message of a reply has the place of the first.
            await self._underway.enter(number)
            self.begun.append(number)
            await self._ends[number].wait()
        finally:
            self._underway.leave(number)


@pytest.fixture
def sends(monkeypatch: pytest.MonkeyPatch) -> Sends:
    monkeypatch.setattr("bot.telegram.underway.QUICK_SECONDS", 0.1)
    monkeypatch.setattr("bot.telegram.underway.PROBE_SECONDS", 0.2)
    return Sends(3, probes=2, hanging=4)


async def test_who_comes_first_goes_first(sends: Sends) -> None:
    await sends.begin(range(6))
    assert sends.begun == [0, 1, 2]
    await sends.end(1)
    assert sends.begun == [0, 1, 2, 3]
    await sends.end(0, 2)
    assert sends.begun == [0, 1, 2, 3, 4, 5]


async def test_while_all_hang_few_more_are_tried_one_at_a_time(sends: Sends) -> None:
    await sends.begin(range(20))
    await asyncio.sleep(0.15)
    assert len(sends.begun) == 4
    await asyncio.sleep(1.2)
    # However long it takes.
    assert sends.begun == [0, 1, 2, 3, 4]


async def test_one_that_gets_through_lets_the_others_follow(sends: Sends) -> None:
    await sends.begin(range(20))
    await asyncio.sleep(0.15)
    await sends.end(3)
    assert sends.begun == list(range(7))
    await sends.end(4, 5, 6)
    assert sends.begun == list(range(10))


async def test_chats_that_hang_alone_hold_up_no_other_but_there_is_an_end_to_them(sends: Sends) -> None:
    for number in range(0, 20, 2):
        await sends.begin([number, number + 1])
        await sends.end(number + 1)
        await asyncio.sleep(0.12)
    # The even ones hang; a quick one beside each tells that it is not Telegram that does.
    assert [number for number in sends.begun if not number % 2] == [0, 2, 4, 6, 8]


async def test_who_gives_up_waiting_takes_no_place(sends: Sends) -> None:
    await sends.begin(range(5))
    await sends.cancel(3)
    await sends.cancel(0)
    await sends.end(1, 2)
    assert sends.begun == [0, 1, 2, 4]
    await sends.begin([5, 6])
    assert sends.begun == [0, 1, 2, 4, 5, 6]
