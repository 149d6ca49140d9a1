from __future__ import annotations

import logging
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import MemoryStore, SqliteStore, Store, open_store


@pytest.fixture(params=["memory", "file"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store("sqlite://" if request.param == "memory" else f"sqlite:///{tmp_path}/a.sqlite3")
    yield opened
    await opened.close()


async def test_a_chat_without_a_choice_has_none(store: Store) -> None:
    assert await store.language(1) is None


async def test_the_last_choice_counts_and_each_chat_has_its_own(store: Store) -> None:
    await store.set_language(1, "ru")
    await store.set_language(1, "be")
    await store.set_language(-100123456789, "uz-cyrl")
    assert [await store.language(chat) for chat in (1, -100123456789)] == ["be", "uz-cyrl"]


async def test_a_choice_can_be_taken_back(store: Store) -> None:
    await store.set_language(1, "ru")
    await store.set_language(1, None)
    assert await store.language(1) is None


async def test_a_file_outlives_the_process(tmp_path: Path) -> None:
    for expected in (None, "ru"):
        store = SqliteStore(tmp_path / "a.sqlite3")
        assert await store.language(1) == expected
        await store.set_language(1, "ru")
        await store.close()


def warnings_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


async def test_a_missing_folder_leaves_choices_in_memory_with_one_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = SqliteStore(tmp_path / "none" / "a.sqlite3")
    await store.set_language(1, "ru")
    assert await store.language(1) == "ru"
    assert await store.language(2) is None
    await store.set_language(1, None)
    assert await store.language(1) is None
    assert len(warnings_of(caplog)) == 1
    assert "DATABASE_URL" in warnings_of(caplog)[0]


async def test_a_file_that_is_no_database_leaves_choices_in_memory(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_text("this is a letter to the editor, and no database at all\n" * 20)
    store = SqliteStore(path)
    await store.set_language(1, "ru")
    assert await store.language(1) == "ru"
    assert len(warnings_of(caplog)) == 1


async def test_a_locked_file_is_left_alone_for_a_while_then_used_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.store.sqlite._BUSY_SECONDS", 0.01)
    now = 1000.0
    path = tmp_path / "a.sqlite3"
    store = SqliteStore(path, clock=lambda: now)
    await store.set_language(1, "en")
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    await store.set_language(1, "ru")
    assert await store.language(1) == "ru"
    other.close()
    now += 29
    await store.set_language(2, "be")
    assert len(warnings_of(caplog)) == 1
    now += 2
    await store.set_language(1, "uz")
    await store.close()
    fresh = SqliteStore(path)
    assert await fresh.language(1) == "uz"
    await fresh.close()


async def test_a_closed_file_can_be_closed_again(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.sqlite3")
    await store.close()
    await store.close()


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        pytest.param("sqlite:///a.sqlite3", SqliteStore, id="a path from the working folder"),
        pytest.param("sqlite:////data/a.sqlite3", SqliteStore, id="a path from the root"),
        pytest.param("sqlite://", MemoryStore, id="no path is memory"),
        pytest.param("sqlite:///:memory:", MemoryStore, id="memory by name"),
    ],
)
def test_addresses(url: str, kind: type[Store]) -> None:
    assert isinstance(open_store(url), kind)


def test_an_address_of_another_database_is_refused_without_its_password() -> None:
    with pytest.raises(ValueError, match="postgresql") as caught:
        open_store("postgresql://me:hunter2@db/x")
    assert "hunter2" not in str(caught.value)
