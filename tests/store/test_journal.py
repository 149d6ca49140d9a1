from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Entry, Hold, State, Store
from bot.store.journal import KEPT_SECONDS, LEASE_SECONDS
from bot.store.tables import journal as journal_table


def entries(*numbers: int, lane: int = 5) -> list[Entry]:
    return [Entry(number, lane, f'{{"update_id":{number}}}') for number in numbers]


async def test_what_was_recorded_is_known_with_what_became_of_it(store: Store) -> None:
    journal = store.journal(1, "a")
    assert await journal.record(entries(1, 2, 3)) == {}
    await journal.finish(1)
    await journal.finish(2, State.SET_ASIDE)
    assert await journal.record(entries(1, 2, 4)) == {1: State.DONE, 2: State.SET_ASIDE}
    known = await store.journal(1, "b").record(entries(1, 2, 3, 4))
    assert known == {1: State.DONE, 2: State.SET_ASIDE, 3: State.PENDING, 4: State.PENDING}
    assert await journal.state(4) is State.PENDING
    assert await journal.state(99) is None


async def test_bots_have_their_own_updates(store: Store) -> None:
    await store.journal(1, "a").record(entries(1))
    assert await store.journal(2, "a").record(entries(1)) == {}


async def test_many_that_finish_at_once_are_all_finished(store: Store) -> None:
    journal = store.journal(1, "a")
    await journal.record(entries(*range(200)))
    await asyncio.gather(*(journal.finish(number) for number in range(200)))
    assert set((await journal.record(entries(*range(200)))).values()) == {State.DONE}


async def test_what_could_not_be_struck_out_is_struck_out_with_the_next(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = store.journal(9, "a")
    await journal.record(entries(*range(4)))

    async def refuse(_: object) -> None:
        await asyncio.sleep(0)
        raise IntegrityError("UPDATE", {}, Exception("no"))

    with monkeypatch.context() as patch:
        patch.setattr(store.database, "write", refuse)
        ends = await asyncio.gather(*(journal.finish(number) for number in range(3)), return_exceptions=True)
    assert [type(end) for end in ends] == [IntegrityError] * 3
    await journal.finish(3)
    assert [await journal.state(number) for number in range(4)] == [State.DONE] * 4


async def test_words_are_dropped_once_an_update_is_done(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    store = Store(f"sqlite:///{path}")
    journal = store.journal(1, "a")
    await journal.record([Entry(1, 5, '"my private words"')])
    await journal.finish(1)
    await store.close()
    assert b"private words" not in path.read_bytes()


@pytest.mark.parametrize("end", [State.DONE, State.SET_ASIDE])
async def test_nothing_tells_whose_an_update_was_once_it_is_done(store: Store, end: State) -> None:
    journal = store.journal(9, "a")
    person = 123_456_789
    await journal.record([Entry(1, person, f'{{"from":{person}}}')])
    await journal.finish(1, end)

    async def rows(connection: AsyncConnection) -> list[tuple[object, ...]]:
        return [tuple(row) for row in await connection.execute(select(journal_table))]

    (row,) = await store.database.read(rows)
    assert str(person) not in repr(row)


async def test_what_a_dead_process_left_is_taken_over_oldest_first_and_once(store: Store, clock: Any) -> None:
    dead = store.journal(1, "dead")
    await dead.record(entries(3, 1, 2))
    await dead.finish(2)
    await dead.claim(entries(1)[0], is_counted=True)
    clock.now += LEASE_SECONDS + 1
    taken = await store.journal(1, "heir").take_over()
    assert [(entry.update_id, entry.lane, entry.tries) for entry in taken] == [(1, 5, 1), (3, 5, 0)]
    assert taken[0].body == '{"update_id":1}'
    assert await store.journal(1, "heir").take_over() == []


async def test_replicas_leave_each_other_what_is_in_good_hands(postgres: Any, clock: Any) -> None:
    store = Store(postgres.fresh_database(), clock=clock)
    one, other = store.journal(1, "one"), store.journal(1, "other")
    await one.record(entries(1))
    clock.now += LEASE_SECONDS - 1
    await one.stay_alive()
    clock.now += LEASE_SECONDS - 1
    assert await other.take_over() == []
    clock.now += 2
    assert [entry.update_id for entry in await other.take_over()] == [1]
    await store.close()


async def test_two_replicas_never_take_over_the_same(postgres: Any, clock: Any) -> None:
    store = Store(postgres.fresh_database(), clock=clock)
    await store.journal(1, "dead").record(entries(*range(300)))
    clock.now += LEASE_SECONDS + 1
    heirs = [store.journal(1, name) for name in ("one", "two", "three")]
    taken = [
        entry.update_id
        for each in await asyncio.gather(*(heir.take_over() for heir in heirs))
        for entry in each
    ]
    assert sorted(taken) == sorted(set(taken))
    await store.close()


async def test_the_same_update_given_to_two_replicas_is_recorded_once(postgres: Any) -> None:
    store = Store(postgres.fresh_database())
    known = await asyncio.gather(*(store.journal(1, str(number)).record(entries(1)) for number in range(8)))
    assert sorted(map(len, known)) == [0, *[1] * 7]
    await store.close()


async def test_an_update_is_handled_only_by_the_replica_that_has_it(postgres: Any, clock: Any) -> None:
    store = Store(postgres.fresh_database(), clock=clock)
    one, other = store.journal(1, "one"), store.journal(1, "other")
    await one.record(entries(1, 2))
    assert await one.claim(entries(1)[0], is_counted=False) is Hold.OURS
    clock.now += LEASE_SECONDS + 1
    # What was claimed last is touched as late.
    assert await one.claim(entries(1)[0], is_counted=False) is Hold.OURS
    assert [entry.update_id for entry in await other.take_over()] == [2]
    assert await one.claim(entries(2)[0], is_counted=False) is Hold.LOST
    assert await other.claim(entries(2)[0], is_counted=True) is Hold.OURS
    await other.finish(2)
    assert await other.claim(entries(2)[0], is_counted=False) is Hold.LOST
    # What nobody has is not lost to anybody.
    assert await other.claim(entries(3)[0], is_counted=False) is Hold.OURS
    await store.close()


async def test_only_a_death_in_the_midst_is_counted(store: Store, clock: Any) -> None:
    journal = store.journal(1, "0")
    await journal.record(entries(1))
    for owner, tries, end in (
        ("1", 0, "die"),
        ("2", 1, "die"),
        ("3", 2, "let go"),
        ("4", 2, "release"),
        ("5", 2, ""),
    ):
        clock.now += LEASE_SECONDS + 1
        journal = store.journal(1, owner)
        (entry,) = await journal.take_over()
        assert entry.tries == tries
        await journal.claim(entry, is_counted=True)
        if end == "let go":
            await journal.let_go(entry)
        elif end == "release":
            await journal.release([entry])


async def test_what_is_released_need_not_be_waited_for(store: Store) -> None:
    one, other = store.journal(1, "one"), store.journal(1, "other")
    await one.record(entries(1, 2, 3))
    await one.finish(2)
    await one.release(entries(1, 2, 3))
    assert [entry.update_id for entry in await other.take_over()] == [1, 3]


async def test_while_the_server_is_away_only_what_nobody_can_have_taken_over_is_handled(
    postgres: Any, clock: Any
) -> None:
    store = Store(postgres.fresh_database(), clock=clock)
    journal = store.journal(1, "a")
    await journal.record(entries(1))
    await journal.stay_alive()
    clock.now += 5
    store.database._rests_until = float("inf")
    assert await journal.claim(entries(1)[0], is_counted=False) is Hold.OURS
    clock.now += LEASE_SECONDS - 5
    assert await journal.claim(entries(1)[0], is_counted=False) is Hold.UNKNOWN
    # What came since then, nobody else knows.
    await journal.record(entries(2))
    assert await journal.claim(entries(2)[0], is_counted=False) is Hold.OURS
    store.database._rests_until = 0.0
    assert await journal.claim(entries(1)[0], is_counted=False) is Hold.OURS
    assert await journal.claim(entries(2)[0], is_counted=False) is Hold.OURS
    await store.close()


async def test_what_is_written_down_again_because_nobody_heard_of_the_first_time_is_taken_as_new(
    store: Store,
) -> None:
    journal = store.journal(1, "a")
    assert await journal.record(entries(1)) == await journal.record(entries(1, 2)) == {}


async def test_telling_that_one_lives_and_striking_out_do_not_wait_for_each_other_for_good(
    postgres: Any,
) -> None:
    store = Store(postgres.fresh_database())
    journal = store.journal(1, "a")
    # Written in one order on disk, and struck out in another.
    numbers = list(range(1000))
    shuffled = random.Random(7).sample(numbers, len(numbers))
    for start in range(0, len(numbers), 50):
        await journal.record(entries(*shuffled[start : start + 50]))
    finishing = [asyncio.create_task(journal.finish(number)) for number in reversed(shuffled)]
    while not all(task.done() for task in finishing):
        await asyncio.gather(*(journal.stay_alive() for _ in range(3)))
    assert store.database.failures == 0
    await store.close()


async def test_an_earlier_update_of_the_chat_with_another_replica_is_waited_for(store: Store) -> None:
    one, other = store.journal(1, "one"), store.journal(1, "other")
    await one.record(entries(1))
    await other.record(entries(2))
    await other.record(entries(3, lane=6))
    assert await other.is_behind_another(entries(2)[0])
    assert not await other.is_behind_another(entries(3, lane=6)[0])
    await one.finish(1)
    assert not await other.is_behind_another(entries(2)[0])


async def test_ids_are_forgotten_when_telegram_cannot_send_them_again(store: Store, clock: Any) -> None:
    journal = store.journal(1, "a")
    await journal.record(entries(1, 2))
    await journal.finish(1)
    clock.now += KEPT_SECONDS + 1
    await journal.prune()
    assert await journal.state(1) is None
    assert await journal.state(2) is State.PENDING
