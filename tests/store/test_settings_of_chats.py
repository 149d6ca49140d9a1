from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.store import ChatSettings, Store
from bot.store.chats import Chats
from bot.store.database import Database


async def test_a_chat_that_set_nothing_has_the_defaults(store: Store) -> None:
    assert await store.chats.settings(1) == ChatSettings()


async def test_the_last_choice_counts_and_each_chat_has_its_own(store: Store) -> None:
    await store.chats.change(1, language="ru")
    await store.chats.change(1, language="be", quiet=(22, 7))
    await store.chats.change(-100123456789, speaks_when_sure=True)
    assert await store.chats.settings(1) == ChatSettings(language="be", quiet=(22, 7))
    assert await store.chats.settings(-100123456789) == ChatSettings(speaks_when_sure=True)


async def test_changes_of_two_lanes_that_cross_are_both_remembered(store: Store) -> None:
    chats = range(-30, 0)
    for chat in chats:
        await store.chats.settings(chat)
    changes: list[dict[str, Any]] = [{"language": "uz"}, {"refused_at": 7.0}]
    await asyncio.gather(*(store.chats.change(chat, **each) for chat in chats for each in changes))
    both = ChatSettings(language="uz", refused_at=7.0)
    assert [await store.chats.settings(chat) for chat in chats] == [both] * len(chats)


async def test_who_writes_in_the_name_of_a_chat_takes_no_settings_from_it(store: Store) -> None:
    await store.chats.change(-5, language="uz")
    await store.replies.put("-5:1", "2", person=-5)
    await store.forget(-5, is_chat=True)
    assert (await store.chats.settings(-5)).language == "uz"
    assert await store.replies.get("-5:1") is None


async def test_settings_move_with_a_group(store: Store) -> None:
    await store.chats.change(-5, language="uz")
    await store.chats.move(-5, -1005)
    assert (await store.chats.settings(-5)).language is None
    assert (await store.chats.settings(-1005)).language == "uz"


async def test_settings_outlive_the_process(tmp_path: Path) -> None:
    for expected in (None, "ru"):
        store = Store(f"sqlite:///{tmp_path}/a.sqlite3")
        assert (await store.chats.settings(1)).language == expected
        await store.chats.change(1, language="ru", quiet=(1, 2))
        await store.close()
    assert store.chats is not None


async def test_languages_that_were_chosen_before_there_were_migrations_are_kept(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / "a.sqlite3")
    old.execute("CREATE TABLE chat_language (chat INTEGER PRIMARY KEY, code TEXT NOT NULL) STRICT")
    old.execute("INSERT INTO chat_language VALUES (-100123, 'uz-cyrl')")
    old.commit()
    old.close()
    store = Store(f"sqlite:///{tmp_path}/a.sqlite3")
    assert (await store.chats.settings(-100123)).language == "uz-cyrl"
    await store.close()


async def test_what_concerns_a_person_can_be_forgotten(store: Store) -> None:
    await store.chats.change(7, language="ru")
    await store.replies.put("-5:1", "2", person=7)
    await store.replies.put("-5:3", "4", person=8)
    await store.forget(7)
    assert await store.chats.settings(7) == ChatSettings()
    assert [await store.replies.get(key) for key in ("-5:1", "-5:3")] == [None, "4"]


async def test_what_memory_stood_in_for_takes_nothing_from_what_was_set_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.database._BUSY_SECONDS", 0.01)
    now, address = 1000.0, f"sqlite:///{tmp_path}/a.sqlite3"
    before = Store(address)
    for chat in (1, 2):
        await before.chats.change(chat, language="ru")
    await before.close()
    database = Database(address, clock=lambda: now)
    chats = Chats(database)
    with closing(sqlite3.connect(tmp_path / "a.sqlite3")) as other:
        other.execute("BEGIN EXCLUSIVE")
        await chats.change(3, language="be")
        assert await chats.settings(1) == ChatSettings()
        await chats.change(2, quiet=(22, 7))
    now += 31
    assert await chats.settings(1) == ChatSettings(language="ru")
    assert await chats.settings(2) == ChatSettings(language="ru", quiet=(22, 7))
    await database.close()


async def test_replicas_change_different_settings_at_the_same_moment(postgres: Any) -> None:
    url = postgres.fresh_database()
    one, other = Store(url), Store(url)
    assert await one.chats.settings(-5) == await other.chats.settings(-5) == ChatSettings()
    await one.chats.change(-5, language="ru")
    await other.chats.change(-5, speaks_when_sure=True)
    for store in (one, other):
        await store.close()
    fresh = Store(url)
    assert await fresh.chats.settings(-5) == ChatSettings(language="ru", speaks_when_sure=True)
    await fresh.close()
