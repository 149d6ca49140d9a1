from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.store import Store
from bot.store.tally import Tally


class Written:
    """What was written, write by write."""

    def __init__(self) -> None:
        self.writes: list[dict[str, int]] = []
        self.error: Exception | None = None
        self.gate: asyncio.Event | None = None

    async def __call__(self, counts: Mapping[str, int]) -> None:
        if self.error:
            raise self.error
        if self.gate:
            await self.gate.wait()
        self.writes.append(dict(counts))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    monkeypatch.setattr("bot.store.tally.GATHERED_SECONDS", 0.05)
    return Written()


async def test_what_is_counted_within_a_moment_is_written_once_and_by_itself(written: Written) -> None:
    tally = Tally(written)
    for key in "aba":
        tally.add(key)
    assert written.writes == []
    await asyncio.sleep(0.2)
    tally.add("c")
    await asyncio.sleep(0.2)
    assert written.writes == [{"a": 2, "b": 1}, {"c": 1}]


async def test_what_cannot_be_kept_is_logged_without_it(
    written: Written, caplog: pytest.LogCaptureFixture
) -> None:
    tally, written.error = Tally(written), ValueError("secret")
    tally.add("a")
    await asyncio.sleep(0.2)
    assert caplog.messages == ["counts could not be kept: ValueError"]
    written.error = None
    tally.add("b")
    await asyncio.sleep(0.2)
    assert written.writes == [{"b": 1}]


async def test_a_close_in_the_midst_of_writing_loses_nothing(written: Written) -> None:
    tally, written.gate = Tally(written), asyncio.Event()
    tally.add("a")
    await asyncio.sleep(0.1)
    tally.add("b")
    closing = asyncio.create_task(tally.close())
    await asyncio.sleep(0.01)
    written.gate.set()
    await closing
    assert written.writes == [{"a": 1, "b": 1}]


async def test_a_stop_keeps_what_was_counted_last(tmp_path: Path) -> None:
    day = date(2026, 11, 20)
    store = Store(f"sqlite:///{tmp_path}/a.sqlite3")
    store.popular.count("uz-by", day)
    store.misses.count("trade?", "en", "no_match", day)
    await store.close()
    again = Store(f"sqlite:///{tmp_path}/a.sqlite3")
    assert await again.popular.counts() == {"uz-by": 1}
    assert await again.misses.total() == 1
    await again.close()
