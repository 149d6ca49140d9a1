from __future__ import annotations

import asyncio
import logging
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Entry, Store
from bot.store.chats import Chats
from bot.store.database import AwayError, Database, _nothing
from bot.store.journal import LEASE_SECONDS
from bot.store.tables import chat as chat_table
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


@pytest.mark.parametrize("kind", ["no folder", "no database", "read-only"])
async def test_what_cannot_be_kept_stays_in_memory_with_one_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    path = tmp_path / "none" / "a.sqlite3"
    if kind == "no database":
        path = tmp_path / "a.sqlite3"
        path.write_text("this is a letter to the editor, and no database at all\n" * 20)
    address = f"sqlite:///{path}"
    if kind == "read-only":
        before = Store(f"sqlite:///{tmp_path}/a.sqlite3")
        await before.open()
        await before.close()
        address = f"sqlite:///file:{tmp_path}/a.sqlite3?mode=ro&uri=true"
    store = Store(address)
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


async def test_a_second_outage_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.store.database._BUSY_SECONDS", 0.01)
    caplog.set_level(logging.INFO)
    now = 1000.0
    database = Database(f"sqlite:///{tmp_path}/a.sqlite3", clock=lambda: now)
    chats = Chats(database)
    await chats.change(1, language="en")
    for _ in range(2):
        other = sqlite3.connect(tmp_path / "a.sqlite3")
        other.execute("BEGIN EXCLUSIVE")
        await chats.change(1, language="ru")
        other.close()
        now += 31
        await chats.change(1, language="be")
    await database.close()
    assert len(warnings_of(caplog)) == 2
    assert caplog.text.count("works again") == 2


async def test_what_waits_beyond_the_limit_is_lost_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.store.database._UNSAVED_LIMIT", 3)
    database = Database(f"sqlite:///{tmp_path}/nowhere/there/a.sqlite3")
    (tmp_path / "nowhere").touch()
    chats = Chats(database)
    for chat in range(6):
        await chats.change(chat, language="en")
    await database.close()
    assert caplog.text.count("more than 3 changes wait; the oldest are lost") == 1


@pytest.mark.parametrize(
    "deleted",
    [pytest.param("*", id="with what SQLite keeps beside it"), pytest.param("a.sqlite3", id="alone")],
)
async def test_a_file_that_is_deleted_while_in_use_comes_back_with_all_it_held(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, deleted: str
) -> None:
    address = f"sqlite:///{tmp_path}/data/a.sqlite3"
    (tmp_path / "data").mkdir()
    store = Store(address)
    journal = store.journal(1, "a")
    await journal.record([Entry(1, 1, "{}")])
    for file in list((tmp_path / "data").glob(deleted)):
        file.unlink()
    await journal.record([Entry(2, 1, "{}")])
    assert warnings_of(caplog) == [f"{tmp_path}/data/a.sqlite3 was gone; it is written anew"]
    with closing(sqlite3.connect(tmp_path / "data" / "a.sqlite3")) as other:
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    # As a kill leaves it.
    heir = Store(address)
    assert [entry.update_id for entry in await heir.journal(1, "b").take_over()] == [1, 2]
    for each in (store, heir):
        await each.close()


async def test_a_folder_that_is_deleted_while_in_use_counts_as_failing_until_it_is_back(
    tmp_path: Path,
) -> None:
    now = 1000.0
    (tmp_path / "data").mkdir()
    database = Database(f"sqlite:///{tmp_path}/data/a.sqlite3", clock=lambda: now)
    chats = Chats(database)
    await chats.change(1, language="ru")
    shutil.rmtree(tmp_path / "data")
    await chats.change(2, language="be")
    assert database.is_failing
    (tmp_path / "data").mkdir()
    now += 31
    await chats.change(3, language="uz")
    assert not database.is_failing
    await database.close()
    fresh = Chats(Database(f"sqlite:///{tmp_path}/data/a.sqlite3"))
    assert [(await fresh.settings(chat)).language for chat in (1, 2, 3)] == ["ru", "be", "uz"]
    await fresh._database.close()


async def test_a_file_that_is_put_in_place_of_the_one_in_use_is_used(tmp_path: Path) -> None:
    for name in ("a", "b"):
        store = Store(f"sqlite:///{tmp_path}/{name}.sqlite3")
        await store.chats.change(1, language={"a": "ru", "b": "be"}[name])
        await store.close()
    database = Database(f"sqlite:///{tmp_path}/a.sqlite3")
    await Chats(database).settings(1)
    (tmp_path / "b.sqlite3").replace(tmp_path / "a.sqlite3")
    assert (await Chats(database).settings(1)).language == "be"
    await database.close()


async def test_a_server_that_is_away_is_not_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    store = Store("postgresql://me:hunter2@127.0.0.1:1/x")
    await store.open()
    await store.chats.change(1, language="ru")
    assert (await store.chats.settings(1)).language == "ru"
    assert len(warnings_of(caplog)) == 1
    assert "hunter2" not in caplog.text
    await store.close()


async def test_replicas_that_start_together_migrate_once(postgres: Any) -> None:
    address = postgres.fresh_database()
    stores = [Store(address) for _ in range(4)]
    await asyncio.gather(*(store.open() for store in stores))
    assert not any(store.database.is_failing for store in stores)
    await stores[0].chats.change(1, language="ru")
    assert (await stores[1].chats.settings(1)).language == "ru"
    for store in stores:
        await store.close()


_DYING = """
import asyncio, os, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from bot.store import Entry, Store

@event.listens_for(Engine, "before_cursor_execute")
def die(connection, cursor, statement, *rest):
    if "CREATE TABLE miss" in statement:
        os.kill(os.getpid(), 9)

asyncio.run(Store(sys.argv[1]).open())
"""


def test_a_kill_in_the_midst_of_a_migration_leaves_a_file_that_can_be_used(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/a.sqlite3"
    assert subprocess.run([sys.executable, "-c", _DYING, address], check=False, timeout=60).returncode == -9

    async def use() -> bool:
        store = Store(address)
        await store.open()
        is_failing = store.database.is_failing
        await store.close()
        return is_failing

    assert not asyncio.run(use())


@pytest.mark.parametrize("kind", ["file", "postgres"])
async def test_tables_of_a_later_version_are_left_alone_with_one_line(
    request: pytest.FixtureRequest, tmp_path: Path, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    server = request.getfixturevalue("postgres") if kind == "postgres" else None
    address = server.fresh_database() if server else f"sqlite:///{tmp_path}/a.sqlite3"
    store = Store(address)

    async def age(connection: AsyncConnection) -> None:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    await store.database.write(age)
    await store.close()
    later = Store(address)
    await later.open()
    await later.chats.change(1, language="ru")
    assert (await later.chats.settings(1)).language == "ru"
    assert later.database.is_failing
    (line,) = warnings_of(caplog)
    assert "its tables are '9999', of a later version" in line
    await later.close()


async def test_a_value_that_the_database_refuses_is_raised_and_blocks_nothing(store: Store) -> None:
    async def put(connection: AsyncConnection) -> None:
        row = {"id": 1, "settings": "{}"}
        await connection.execute(insert(chat_table).values([row]))
        await connection.execute(insert(chat_table).values([row]))

    with pytest.raises(IntegrityError):
        await store.database.write(put)
    assert not store.database.is_failing


@pytest.mark.parametrize("value", ["a\0b", "a\ud800b"])
async def test_what_postgresql_cannot_hold_is_raised_and_not_taken_for_its_end(
    postgres: Any, value: str
) -> None:
    database = Database(postgres.fresh_database())

    async def put(connection: AsyncConnection) -> None:
        await connection.execute(insert(chat_table).values(id=1, settings=value))

    with pytest.raises(DBAPIError):
        await database.write(put)
    assert not database.is_failing
    await database.close()


async def test_what_is_refused_when_it_is_caught_up_on_is_dropped_with_one_line(
    postgres: Any, caplog: pytest.LogCaptureFixture
) -> None:
    now = 1000.0
    address = postgres.fresh_database()
    database = Database(address, clock=lambda: now)
    await database.open()
    database._rests_until = now + 1

    def put(number: int, value: str) -> Any:
        async def write(connection: AsyncConnection) -> None:
            await connection.execute(insert(chat_table).values(id=number, settings=value))

        return write

    # Memory takes what the server will not.
    for number, value in enumerate(["a", "b\0", "c\0", "d"]):
        await database.write(put(number, value))
    assert database.is_failing
    now += 2
    with pytest.raises(IntegrityError):
        await database.write(put(0, "a"))
    assert not database.is_failing

    async def kept(connection: AsyncConnection) -> list[str]:
        return list(await connection.scalars(select(chat_table.c.settings).order_by(chat_table.c.id)))

    assert await database.read(kept) == ["a", "d"]
    assert caplog.text.count("the database refuses and loses: {'DBAPIError': 2}") == 1
    await database.close()


async def test_what_is_written_survives_a_power_cut(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/a.sqlite3")

    async def level(connection: AsyncConnection) -> int:
        return int(await connection.scalar(text("PRAGMA synchronous")) or 0)

    # FULL: each commit waits until the disk has it.
    assert await database.read(level) == 2
    await database.close()


async def test_a_lost_connection_is_no_reason_to_use_memory(postgres: Any) -> None:
    database = Database(postgres.fresh_database())
    tries: list[int] = []

    async def die_once(connection: AsyncConnection) -> int:
        tries.append(len(tries))
        if len(tries) == 1:
            await connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return len(tries)

    assert await database.write(die_once) == 2
    assert (database.failures, database.is_failing) == (1, False)
    await database.close()


async def test_a_server_that_hangs_counts_as_failing(postgres: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.database._COMMAND_SECONDS", 0.2)
    database = Database(postgres.fresh_database())

    async def hang(connection: AsyncConnection) -> str:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_sleep(30)"))
        return "kept in memory"

    async with asyncio.timeout(10):
        assert await database.write(hang) == "kept in memory"
    assert database.is_failing
    await database.close()


async def test_two_that_wait_for_each_other_are_both_done(postgres: Any) -> None:
    database = Database(postgres.fresh_database())

    async def fill(connection: AsyncConnection) -> None:
        await connection.execute(insert(chat_table), [{"id": number, "settings": ""} for number in (1, 2)])

    await database.write(fill)
    both_begun = asyncio.Barrier(2)
    begun: list[int] = []

    def change(first: int, second: int) -> Any:
        async def write(connection: AsyncConnection) -> None:
            await connection.execute(text("SET LOCAL deadlock_timeout = '10ms'"))
            for number in (first, second):
                await connection.execute(
                    text("UPDATE chat SET settings = settings || 'x' WHERE id = :id"), {"id": number}
                )
                if number == first and first not in begun:
                    begun.append(first)
                    await both_begun.wait()

        return write

    await asyncio.gather(database.write(change(1, 2)), database.write(change(2, 1)))

    async def kept(connection: AsyncConnection) -> list[str]:
        return list(await connection.scalars(select(chat_table.c.settings)))

    assert await database.read(kept) == ["xx", "xx"]
    assert (database.failures, database.is_failing) == (1, False)
    await database.close()


async def test_a_server_that_was_away_is_used_again_long_before_a_replica_counts_as_dead(
    postgres: Any,
) -> None:
    now = 1000.0
    database = Database(postgres.fresh_database(), clock=lambda: now)

    async def nothing(_: AsyncConnection) -> None:
        raise ConnectionResetError

    await database.read(_nothing)
    with pytest.raises(ConnectionResetError):
        await database.write(nothing)
    with pytest.raises(AwayError):
        await database.write_through(_nothing)
    now += LEASE_SECONDS / 4
    await database.write_through(_nothing)
    assert not database.is_failing
    await database.close()


async def test_texts_are_kept_without_what_no_database_takes(store: Store) -> None:
    store.misses.count("trade\0 of \ud800x", "en", "no_match", date(2026, 1, 1))
    await store.replies.put("1:2\0", "\udfff3\0", person=7)
    assert [miss.question for miss in await store.misses.most_asked()] == ["trade of x"]
    assert (await store.replies.get("1:2\0") or "").strip("\0\udfff") == "3"
    assert not store.database.is_failing


async def test_a_closed_store_can_be_closed_again(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/a.sqlite3")
    await store.close()
    await store.close()
    assert not store.database.is_failing
