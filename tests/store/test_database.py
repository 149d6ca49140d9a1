from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect

from bot.store import Store
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.tables import metadata


def warnings_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


async def test_migrations_make_the_tables_that_are_described(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/a.sqlite3")
    await database.open()
    await database.close()
    found = inspect(create_engine(f"sqlite:///{tmp_path}/a.sqlite3"))
    for table in metadata.sorted_tables:
        columns = {column["name"]: column["nullable"] for column in found.get_columns(table.name)}
        assert columns == {column.name: column.nullable for column in table.columns}
        assert found.get_pk_constraint(table.name)["constrained_columns"] == [
            c.name for c in table.primary_key
        ]
        assert {index["name"] for index in found.get_indexes(table.name)} == {i.name for i in table.indexes}
    assert {*found.get_table_names()} == {"alembic_version", *metadata.tables}


@pytest.mark.parametrize("kind", ["no folder", "no database"])
async def test_what_cannot_be_kept_stays_in_memory_with_one_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    path = tmp_path / "none" / "a.sqlite3"
    if kind == "no database":
        path = tmp_path / "a.sqlite3"
        path.write_text("this is a letter to the editor, and no database at all\n" * 20)
    store = Store(f"sqlite:///{path}")
    await store.open()
    await store.chats.change(1, language="ru")
    assert (await store.chats.settings(1)).language == "ru"
    assert await store.journal(1, "a").record([]) == {}
    assert len(warnings_of(caplog)) == 1
    assert "DATABASE_URL" in warnings_of(caplog)[0]
    await store.close()


async def test_a_locked_file_is_left_alone_for_a_while_then_caught_up_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.store.database._BUSY_SECONDS", 0.01)
    now = 1000.0
    address = f"sqlite:///{tmp_path}/a.sqlite3"
    database = Database(address, clock=lambda: now)
    chats = Chats(database)
    await chats.change(1, language="en")
    other = sqlite3.connect(tmp_path / "a.sqlite3")
    other.execute("BEGIN EXCLUSIVE")
    await chats.change(1, language="ru")
    assert database.is_failing
    other.close()
    now += 29
    await chats.change(2, language="be")
    assert database.is_failing
    now += 2
    await chats.change(3, language="uz")
    assert not database.is_failing
    await database.close()
    assert len(warnings_of(caplog)) == 1
    fresh = Chats(Database(address))
    assert [(await fresh.settings(chat)).language for chat in (1, 2, 3)] == ["ru", "be", "uz"]
    await fresh._database.close()


async def test_a_server_that_is_away_is_not_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    store = Store("postgresql://me:hunter2@127.0.0.1:1/x")
    await store.open()
    await store.chats.change(1, language="ru")
    assert (await store.chats.settings(1)).language == "ru"
    assert len(warnings_of(caplog)) == 1
    assert "hunter2" not in caplog.text
    await store.close()


async def test_replicas_that_start_together_migrate_once(postgres: Any) -> None:
    import asyncio

    address = postgres.fresh_database()
    stores = [Store(address) for _ in range(4)]
    await asyncio.gather(*(store.open() for store in stores))
    assert not any(store.database.is_failing for store in stores)
    await stores[0].chats.change(1, language="ru")
    assert (await stores[1].chats.settings(1)).language == "ru"
    for store in stores:
        await store.close()


async def test_a_closed_store_can_be_closed_again(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/a.sqlite3")
    await store.close()
    await store.close()
