from __future__ import annotations

import sqlite3
from pathlib import Path

from bot.store import ChatSettings, Store


async def test_a_chat_that_set_nothing_has_the_defaults(store: Store) -> None:
    assert await store.chats.settings(1) == ChatSettings()


async def test_the_last_choice_counts_and_each_chat_has_its_own(store: Store) -> None:
    await store.chats.change(1, language="ru")
    await store.chats.change(1, language="be", quiet=(22, 7))
    await store.chats.change(-100123456789, speaks_when_sure=True)
    assert await store.chats.settings(1) == ChatSettings(language="be", quiet=(22, 7))
    assert await store.chats.settings(-100123456789) == ChatSettings(speaks_when_sure=True)


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
