"""A store in memory, in a file and, where its server is installed, in PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.store import Store


@pytest.fixture(params=["memory", "file", "postgres"])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Callable[[], float]
) -> AsyncIterator[Store]:
    if request.param == "postgres":
        address = request.getfixturevalue("postgres").fresh_database()
    else:
        address = "sqlite://" if request.param == "memory" else f"sqlite:///{tmp_path}/a.sqlite3"
    opened = Store(address, clock=clock)
    await opened.open()
    yield opened
    assert not opened.database.is_failing
    await opened.close()
