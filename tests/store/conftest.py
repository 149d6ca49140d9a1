"""A store in memory, in a file and, where its server is installed, in PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import Store


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["memory", "file", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    if request.param == "postgres":
        address = request.getfixturevalue("postgres").fresh_database()
    else:
        address = "sqlite://" if request.param == "memory" else f"sqlite:///{tmp_path}/a.sqlite3"
    opened = Store(address, clock=clock)
    await opened.open()
    yield opened
    assert not opened.database.is_failing
    await opened.close()
