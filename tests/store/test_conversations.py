from __future__ import annotations

from typing import Any

from bot.core.answer import Context
from bot.store import Store
from bot.store.recent import Recent

CONTEXT = Context("value", "uz-by", ("UZB", "BLR"))


async def test_a_context_lasts_ten_minutes(store: Store, clock: Any) -> None:
    await store.conversations.remember((1, 2), CONTEXT)
    clock.now += 599
    assert await store.conversations.recall((1, 2)) == CONTEXT
    clock.now += 2
    assert await store.conversations.recall((1, 2)) is None


async def test_each_person_in_each_chat_has_their_own(store: Store) -> None:
    await store.conversations.remember((1, 2), CONTEXT)
    assert await store.conversations.recall((1, 3)) is None
    assert await store.conversations.recall((4, 2)) is None


async def test_an_answer_without_a_context_leaves_the_one_before(store: Store) -> None:
    await store.conversations.remember((1, 2), CONTEXT)
    await store.conversations.remember((1, 2), None)
    assert await store.conversations.recall((1, 2)) == CONTEXT


async def test_a_context_of_another_version_is_no_context(store: Store) -> None:
    await Recent(store.database, "context", 60.0).put("1:2", "something|else")
    assert await store.conversations.recall((1, 2)) is None


async def test_what_is_past_is_pruned_and_what_is_not_is_kept(store: Store, clock: Any) -> None:
    recent = Recent(store.database, "reply", 60.0, clock=clock)
    await recent.put("old", "1")
    clock.now += 61
    await recent.put("new", "2")
    await recent.prune()
    clock.now -= 61
    assert [await recent.get(key) for key in ("old", "new")] == [None, "2"]


async def test_a_process_keeps_no_more_than_the_limit() -> None:
    store = Store("sqlite://")
    recent = Recent(store.database, "reply", 60.0, limit=2)
    for key in "abc":
        await recent.put(key, key)
    assert [await recent.get(key) for key in "abc"] == [None, "b", "c"]
