from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.store import Store
from bot.store.pictures import KEPT_SECONDS as PICTURE_SECONDS
from bot.store.votes import KEPT_SECONDS

DAY = date(2026, 11, 20)


async def test_misses_are_counted_without_case_and_spaces(store: Store) -> None:
    for question in ("Exports in 2023?", "exports  in 2023?", "imports?"):
        await store.misses.count(question, "en", "no_data", DAY)
    first, second = await store.misses.most_asked()
    assert (first.question, first.count, first.outcome, first.last_day) == (
        "exports in 2023?",
        2,
        "no_data",
        DAY,
    )
    assert second.question == "imports?"
    assert await store.misses.total() == 2


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        pytest.param("write to Ann@example.org about trade", "write to about trade", id="an address"),
        pytest.param("call +998 (90) 123-45-67 about trade", "call about trade", id="a telephone number"),
        pytest.param("@ann what of https://x.org/a?b=1 trade", "what of trade", id="an account and a link"),
        pytest.param("trade in 2024 and 2025", "trade in 2024 and 2025", id="years stay"),
    ],
)
async def test_what_may_be_private_is_left_out(store: Store, question: str, kept: str) -> None:
    await store.misses.count(question, "en", "no_match", DAY)
    assert [miss.question for miss in await store.misses.most_asked()] == [kept]


@pytest.mark.parametrize("question", ["x" * 201, "ann@example.org", " "])
async def test_letters_and_what_is_left_empty_are_not_kept(store: Store, question: str) -> None:
    await store.misses.count(question, "en", "no_match", DAY)
    assert await store.misses.total() == 0


async def test_misses_expire_after_90_days(store: Store) -> None:
    await store.misses.count("old?", "en", "no_data", date(2026, 8, 1))
    await store.misses.count("new?", "en", "no_data", DAY)
    await store.misses.prune(DAY)
    assert [miss.question for miss in await store.misses.most_asked()] == ["new?"]


async def test_a_miss_that_is_answered_by_now_can_be_dropped(store: Store) -> None:
    await store.misses.count("old?", "en", "no_data", DAY)
    await store.misses.forget("old?")
    assert await store.misses.total() == 0


async def test_a_person_votes_once_and_may_think_again(store: Store) -> None:
    assert await store.votes.cast(7, (1, 2), "uz-by", useful=True)
    assert not await store.votes.cast(7, (1, 2), "uz-by", useful=False)
    assert await store.votes.cast(8, (1, 2), "uz-by", useful=True)
    assert await store.votes.tally() == {"uz-by": (1, 1)}


async def test_votes_do_not_say_whose_they_are(store: Store) -> None:
    from sqlalchemy import select

    from bot.store.tables import vote

    await store.votes.cast(123456789, (-100500, 2), "uz-by", useful=True)

    async def read(connection: Any) -> str:
        return str((await connection.execute(select(vote))).all())

    assert "123456789" not in await store.database.read(read)


async def test_votes_expire_after_90_days(store: Store, clock: Any) -> None:
    await store.votes.cast(7, (1, 2), "uz-by", useful=True)
    clock.now += KEPT_SECONDS + 1
    await store.votes.prune()
    assert await store.votes.tally() == {}


async def test_pictures_are_known_by_bot_and_content_for_60_days(store: Store, clock: Any) -> None:
    await store.pictures.keep(1, "abc", "old")
    await store.pictures.keep(1, "abc", "FILE")
    await store.pictures.keep(1, "def", "OTHER")
    await store.pictures.forget(1, "def")
    assert [await store.pictures.file_id(bot, key) for bot, key in ((1, "abc"), (2, "abc"), (1, "def"))] == [
        "FILE",
        None,
        None,
    ]
    clock.now += PICTURE_SECONDS + 1
    await store.pictures.prune()
    assert await store.pictures.file_id(1, "abc") is None
