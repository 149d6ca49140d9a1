from __future__ import annotations

import asyncio
from datetime import date
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bot.store import Store
from bot.store.pictures import KEPT_SECONDS as PICTURE_SECONDS
from bot.store.votes import KEPT_SECONDS, Cast

DAY = date(2026, 11, 20)


async def test_misses_are_counted_without_case_and_spaces(store: Store) -> None:
    for question in ("Exports in 2023?", "exports  in 2023?", "imports?"):
        store.misses.count(question, "en", "no_data", DAY)
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
    store.misses.count(question, "en", "no_match", DAY)
    assert [miss.question for miss in await store.misses.most_asked()] == [kept]


@pytest.mark.parametrize("question", ["x" * 201, "ann@example.org", " "])
async def test_letters_and_what_is_left_empty_are_not_kept(store: Store, question: str) -> None:
    store.misses.count(question, "en", "no_match", DAY)
    assert await store.misses.total() == 0


async def test_misses_expire_after_90_days(store: Store) -> None:
    store.misses.count("old?", "en", "no_data", date(2026, 8, 1))
    store.misses.count("new?", "en", "no_data", DAY)
    await store.misses.prune(DAY)
    assert [miss.question for miss in await store.misses.most_asked()] == ["new?"]


async def test_a_miss_that_is_answered_by_now_can_be_dropped(store: Store) -> None:
    store.misses.count("old?", "en", "no_data", DAY)
    await store.misses.forget("old?")
    assert await store.misses.total() == 0


async def test_a_person_votes_once_on_a_record_and_may_think_again(store: Store) -> None:
    casts = [await store.votes.cast(7, "uz-by", useful=useful) for useful in (True, True, False)]
    assert casts == [Cast.FIRST, Cast.SAME, Cast.CHANGED]
    assert await store.votes.cast(8, "uz-by", useful=True) is Cast.FIRST
    assert await store.votes.cast(7, "uz-kz", useful=True) is Cast.FIRST
    assert await store.votes.tally() == {"uz-by": (1, 1), "uz-kz": (1, 0)}


async def test_votes_do_not_say_whose_they_are(store: Store) -> None:
    from sqlalchemy import select

    from bot.store.tables import metadata

    await store.votes.cast(123456789, "uz-by", useful=True)

    async def read(connection: Any) -> list[str]:
        return [str((await connection.execute(select(table))).all()) for table in metadata.tables.values()]

    held = await store.database.read(read)
    # Not even with all that is kept: the key is not.
    assert sum("uz-by" in rows for rows in held) == 1
    assert not any("123456789" in rows for rows in held)


def test_a_person_is_the_same_voter_after_a_restart_and_another_with_another_key() -> None:
    async def cast(key: bytes, file: str) -> Cast:
        store = Store(f"sqlite:///{file}", voter_key=key)
        try:
            return await store.votes.cast(7, "uz-by", useful=True)
        finally:
            await store.close()

    with TemporaryDirectory() as folder:
        file = f"{folder}/db"
        casts = [asyncio.run(cast(key, file)) for key in (b"one", b"one", b"two")]
    assert casts == [Cast.FIRST, Cast.SAME, Cast.FIRST]


async def test_votes_expire_after_90_days(store: Store, clock: Any) -> None:
    await store.votes.cast(7, "uz-by", useful=True)
    clock.now += KEPT_SECONDS + 1
    await store.votes.prune()
    assert await store.votes.tally() == {}


async def test_records_are_counted_by_day_and_forgotten_after_30(store: Store) -> None:
    for day in (date(2026, 10, 1), DAY, DAY):
        store.popular.count("uz-by", day)
    store.popular.count("uz-kz", DAY)
    assert await store.popular.counts() == {"uz-by": 3, "uz-kz": 1}
    await store.popular.prune(DAY)
    assert await store.popular.counts() == {"uz-by": 2, "uz-kz": 1}


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
