from __future__ import annotations

import asyncio
import json
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from telegram.error import RetryAfter

from bot.store import Entry, State, Store
from bot.store.journal import LEASE_SECONDS
from bot.telegram import dispatcher as module
from bot.telegram.delivery import CRASH_TRIES, CUT_OFF_TRIES, current_delivery
from bot.telegram.dispatcher import DEATH_TRIES, IN_HAND, SLOW, Dispatcher
from bot.telegram.wire import CutOffError, GatewayError, NotDoneError, UnknownResultError

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


def message(number: int, chat: int = 1) -> dict[str, Any]:
    return {"update_id": number, "message": {"chat": {"id": chat}, "text": f"q{number}"}}


def picture(number: int, **fields: Any) -> dict[str, Any]:
    """Return a picture of an album in a private chat."""
    made = {"chat": {"id": 1, "type": "private"}, "media_group_id": "album", "photo": [], **fields}
    return {"update_id": number, "message": made}


def inline(number: int, person: int = 1) -> dict[str, Any]:
    return {"update_id": number, "inline_query": {"from": {"id": person}, "query": f"q{number}"}}


class Handlers:
    """Stand-ins for the handlers: note what they are given, and fail as they are told."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.ended: list[int] = []
        self.reports: list[tuple[str, str]] = []
        self.floods: list[int] = []
        self.errors: dict[int, list[BaseException]] = {}
        self.gates: dict[int, asyncio.Event] = {}
        self.at_once = 0
        self.most_at_once = 0

    async def handle(self, raw: dict[str, Any]) -> None:
        number = raw["update_id"]
        gate = self.gates.get(raw.get("message", {}).get("chat", {}).get("id"))
        self.begun.append(number)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(0)
            if gate:
                await gate.wait()
            if errors := self.errors.get(number):
                raise errors.pop(0)
            self.ended.append(number)
        finally:
            self.at_once -= 1

    async def report(self, key: str, line: str) -> None:
        self.reports.append((key, line))

    async def on_flood(self, raw: dict[str, Any]) -> None:
        self.floods.append(raw["update_id"])


@pytest.fixture
def handlers() -> Handlers:
    return Handlers()


@pytest.fixture
async def make(tmp_path: Path, handlers: Handlers) -> Any:
    """Return a function that starts another process's dispatcher on the same file."""
    stores: list[Store] = []

    def start(owner: str = "a") -> Dispatcher:
        store = Store(f"sqlite:///{tmp_path}/a.sqlite3")
        stores.append(store)
        made = Dispatcher(store.journal(9, owner), handlers.handle, handlers.report, handlers.on_flood)
        made.states = store.journal(9, owner)  # type: ignore[attr-defined]
        return made

    yield start
    for store in stores:
        await store.close()


async def state(dispatcher: Any, number: int) -> State | None:
    found: State | None = await dispatcher.states.state(number)
    return found


async def refused(*_: Any, **__: Any) -> None:
    raise IntegrityError("UPDATE", {}, Exception("no"))


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.005)


async def test_every_update_is_handled_once_and_marked_done(make: Any, handlers: Handlers) -> None:
    dispatcher = make()
    assert await dispatcher.take([message(number, chat=number % 7) for number in range(100)]) == list(
        range(100)
    )
    await dispatcher.drain(10)
    assert sorted(handlers.ended) == list(range(100))
    assert await state(dispatcher, 99) is State.DONE
    assert dispatcher.backlog == 0


async def test_what_comes_again_is_not_handled_again(make: Any, handlers: Handlers) -> None:
    dispatcher = make()
    await dispatcher.take([message(1), message(1)])
    await dispatcher.settled(1)
    await dispatcher.take([message(1), message(2)])
    await dispatcher.drain(10)
    assert handlers.begun == [1, 2]


async def test_updates_are_on_disk_before_they_are_taken(make: Any, handlers: Handlers) -> None:
    async def hang(_: dict[str, Any]) -> None:
        await asyncio.sleep(3600)

    dying = make("dead")
    dying._handle = hang
    await dying.take([message(number) for number in range(5)])
    # The process is gone before it answered any; another one reads what it left.
    heir = make("heir")
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [0, 1, 2, 3, 4]
    await dying.drain(0)


async def test_order_is_kept_within_a_chat_however_slow(make: Any, handlers: Handlers) -> None:
    handlers.errors = {2: [NotDoneError("x"), NotDoneError("x")]}
    dispatcher = make()
    await dispatcher.take([message(number) for number in range(5)])
    await dispatcher.drain(10)
    assert handlers.ended == [0, 1, 2, 3, 4]


async def test_a_chat_that_hangs_holds_up_no_other(make: Any, handlers: Handlers) -> None:
    handlers.gates[1] = asyncio.Event()
    dispatcher = make()
    await dispatcher.take([message(1, chat=1), *(message(number, chat=number) for number in range(2, 50))])
    await until(lambda: len(handlers.ended) == 48)
    handlers.gates[1].set()
    await dispatcher.drain(10)
    assert handlers.ended[-1] == 1


async def test_a_chat_that_waits_for_a_retry_gives_up_its_place(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = asyncio.Event()

    async def pause(_: float) -> None:
        await waiting.wait()

    monkeypatch.setattr("bot.telegram.pause._sleep", pause)
    handlers.errors = {number: [RetryAfter(30)] for number in range(IN_HAND + 4)}
    dispatcher = make()
    await dispatcher.take([message(number, chat=number) for number in range(IN_HAND + 14)])
    await until(lambda: len(handlers.ended) == 10)
    waiting.set()
    await dispatcher.drain(10)
    assert len(handlers.ended) == IN_HAND + 14


async def test_no_more_are_in_hand_than_a_kill_may_repeat(make: Any, handlers: Handlers) -> None:
    dispatcher = make()
    await dispatcher.take([message(number, chat=number) for number in range(100)])
    await dispatcher.drain(10)
    assert handlers.most_at_once == IN_HAND


async def test_no_more_replies_are_under_way_than_a_kill_may_repeat_however_long_they_take(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.slots.SLOW_SECONDS", 0.05)
    monkeypatch.setattr("bot.telegram.underway.QUICK_SECONDS", 0.05)
    monkeypatch.setattr("bot.telegram.underway.PROBE_SECONDS", 0.05)
    hanging, sent = asyncio.Event(), 0

    async def send(_: dict[str, Any]) -> None:
        nonlocal sent
        delivery = current_delivery.get()
        assert delivery
        assert delivery.underway
        await delivery.underway.enter(delivery)
        sent += 1
        await hanging.wait()

    dispatcher = make()
    dispatcher._handle = send
    await dispatcher.take([message(number, chat=number) for number in range(IN_HAND + SLOW)])
    await asyncio.sleep(1)
    assert sent == IN_HAND
    hanging.set()
    await dispatcher.drain(10)
    assert sent == IN_HAND + SLOW


async def test_a_flood_is_waited_out_for_as_long_as_telegram_says(
    make: Any, handlers: Handlers, no_pauses: list[float]
) -> None:
    handlers.errors = {1: [RetryAfter(3600), RetryAfter(7)]}
    dispatcher = make()
    await dispatcher.take([message(1)])
    await dispatcher.drain(10)
    assert [int(pause) for pause in no_pauses] == [3600, 7]
    assert handlers.ended == [1]


async def test_a_network_that_is_away_is_waited_for_longer_and_longer(
    make: Any, handlers: Handlers, no_pauses: list[float]
) -> None:
    handlers.errors = {1: [NotDoneError("x") for _ in range(20)]}
    dispatcher = make()
    await dispatcher.take([message(1)])
    await dispatcher.drain(10)
    assert handlers.ended == [1]
    assert 0.25 <= no_pauses[0] <= 0.5
    assert 15 <= no_pauses[-1] <= 30
    assert not handlers.reports


@pytest.mark.parametrize(
    ("error", "tries"),
    [
        pytest.param(ZeroDivisionError, CRASH_TRIES, id="a crash"),
        pytest.param(lambda: UnknownResultError("x"), CRASH_TRIES, id="an unknown result"),
        pytest.param(lambda: CutOffError("x"), CUT_OFF_TRIES, id="a lost connection"),
        pytest.param(lambda: GatewayError("x"), 2, id="a gateway that fails on a message"),
    ],
)
async def test_what_fails_each_time_is_set_aside_and_the_admins_told(
    make: Any, handlers: Handlers, error: Callable[[], BaseException], tries: int
) -> None:
    handlers.errors = {1: [error() for _ in range(99)]}
    dispatcher = make()
    await dispatcher.take([message(1), message(2)])
    await dispatcher.drain(10)
    assert handlers.begun == [1] * tries + [2]
    assert await state(dispatcher, 1) is State.SET_ASIDE
    ((key, line),) = handlers.reports
    assert key == "set-aside"
    assert "update 1" in line


async def test_the_last_try_is_known_as_such(make: Any, handlers: Handlers) -> None:
    seen: list[bool] = []

    async def crash(_: dict[str, Any]) -> None:
        delivery = current_delivery.get()
        assert delivery
        seen.append(delivery.is_last_try)
        raise ZeroDivisionError

    dispatcher = make()
    dispatcher._handle = crash
    await dispatcher.take([message(1)])
    await dispatcher.drain(10)
    assert seen == [False] * (CRASH_TRIES - 1) + [True]


async def test_an_update_that_kills_processes_is_set_aside(make: Any, handlers: Handlers) -> None:
    handlers.gates[1] = asyncio.Event()
    first = make("0")
    await first.take([message(1), message(2, chat=2)])
    dispatchers = [first]
    for death in range(DEATH_TRIES + 1):
        heir = make(f"heir {death}")
        await heir.resume()
        await until(lambda: handlers.begun.count(1) >= min(len(dispatchers) + 1, DEATH_TRIES + 1))
        dispatchers.append(heir)
    assert await state(heir, 1) is State.SET_ASIDE
    assert handlers.begun.count(1) == DEATH_TRIES + 1
    assert handlers.ended == [2]
    handlers.gates[1].set()
    for dispatcher in dispatchers:
        await dispatcher.drain(0)


async def test_an_outage_through_which_the_bot_is_restarted_again_and_again_sets_nothing_aside(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = asyncio.Event()

    async def pause(_: float) -> None:
        await waiting.wait()

    monkeypatch.setattr("bot.telegram.pause._sleep", pause)
    handlers.errors = {1: [NotDoneError("502") for _ in range(DEATH_TRIES + 2)]}
    for run in range(DEATH_TRIES + 2):
        dispatcher = make(str(run))
        await dispatcher.resume()
        if run == 0:
            await dispatcher.take([message(1)])
        await until(lambda run=run: handlers.begun == [1] * (run + 1))
        # One is told to stop while it waits for the next try, another is killed.
        if run % 2:
            await dispatcher.drain(0)
    heir = make("heir")
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [1]
    assert handlers.reports == []


async def test_a_stop_in_the_midst_of_a_try_is_no_death(make: Any, handlers: Handlers) -> None:
    handlers.gates[1] = asyncio.Event()
    await make("dead")._journal.record([module.entry_of(message(1))])
    for run in range(DEATH_TRIES + 1):
        dispatcher = make(str(run))
        await dispatcher.resume()
        await until(lambda run=run: len(handlers.begun) == run + 1)
        await dispatcher.drain(0)
    handlers.gates[1].set()
    heir = make("heir")
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [1]


async def test_what_waits_for_its_turn_when_a_process_dies_is_not_what_killed_it(
    make: Any, handlers: Handlers
) -> None:
    handlers.gates[1] = asyncio.Event()
    await make("dead")._journal.record([module.entry_of(message(number)) for number in (1, 2)])
    dispatchers = []
    for run in range(DEATH_TRIES + 1):
        dispatchers.append(make(str(run)))
        await dispatchers[-1].resume()
        await until(lambda run=run: len(handlers.begun) == run + 1)
    assert handlers.begun == [1] * DEATH_TRIES + [2]
    assert await state(dispatchers[-1], 1) is State.SET_ASIDE
    handlers.gates[1].set()
    await until(lambda: 2 in handlers.ended)
    for dispatcher in dispatchers:
        await dispatcher.drain(0)


async def test_who_types_on_is_answered_only_for_what_they_typed_last(make: Any, handlers: Handlers) -> None:
    dispatcher = make()
    await dispatcher.take([inline(1), inline(2), inline(3), inline(4, person=2)])
    await dispatcher.drain(10)
    assert sorted(handlers.begun) == [3, 4]
    assert await state(dispatcher, 1) is State.DONE


@pytest.mark.parametrize(
    ("captions", "handled"),
    [
        pytest.param(["", "trade?", ""], [2, 3], id="the words in the middle"),
        pytest.param(["", "", "trade?"], [3], id="the words at the end"),
        pytest.param(["trade?", "", ""], [1, 3], id="the words at the beginning"),
        pytest.param(["", "", ""], [3], id="no words"),
    ],
)
@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "one by one"])
async def test_pictures_without_words_are_left_to_the_next_one_of_their_album(
    make: Any,
    handlers: Handlers,
    monkeypatch: pytest.MonkeyPatch,
    captions: list[str],
    handled: list[int],
    at_once: bool,
) -> None:
    album = [picture(number, caption=caption) for number, caption in enumerate(captions, start=1)]
    dispatcher = make()

    async def pause(_: float) -> None:
        if album:
            await dispatcher.take([album.pop(0)])

    monkeypatch.setattr("bot.telegram.pause._sleep", pause)
    first, album = (album, []) if at_once else (album[:1], album[1:])
    await dispatcher.take(first)
    await dispatcher.drain(10)
    if album:  # what has words is not waited for the rest with
        await dispatcher.take(album)
        await dispatcher.drain(10)
    assert handlers.ended == handled


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"media_group_id": "another"}, id="another album"),
        pytest.param({"media_group_id": None}, id="a picture of no album"),
        pytest.param({"chat": {"id": 1, "type": "supergroup"}}, id="a group, where nothing is said to it"),
    ],
)
async def test_a_picture_is_left_to_nothing_else(
    make: Any, handlers: Handlers, other: dict[str, Any]
) -> None:
    dispatcher = make()
    await dispatcher.take([picture(number, **other) for number in (1, 2)] + [picture(3)])
    await dispatcher.drain(10)
    assert 2 in handlers.ended
    assert handlers.ended[-1] == 3


async def test_what_is_typed_inline_does_not_wait_for_the_chat(make: Any, handlers: Handlers) -> None:
    handlers.gates[1] = asyncio.Event()
    dispatcher = make()
    await dispatcher.take([message(1, chat=1), inline(2, person=1)])
    await until(lambda: handlers.ended == [2])
    handlers.gates[1].set()
    await dispatcher.drain(10)
    assert handlers.ended == [2, 1]


async def test_a_flooding_chat_is_told_once_and_others_are_served(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LANE_LIMIT", 10)
    handlers.gates[1] = asyncio.Event()
    dispatcher = make()
    await dispatcher.take([message(number) for number in range(30)])
    await dispatcher.take([message(99, chat=2)])
    await until(lambda: handlers.ended == [99])
    handlers.gates[1].set()
    await dispatcher.drain(10)
    assert len(handlers.floods) == 1
    assert handlers.ended == [99, *range(10)]
    assert dispatcher.backlog == 0


async def test_fetching_pauses_while_too_much_waits(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BACKLOG_LIMIT", 10)
    handlers.gates[1] = asyncio.Event()
    dispatcher = make()
    await dispatcher.take([message(number) for number in range(10)])
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(dispatcher.room(), 0.05)
    handlers.gates[1].set()
    await asyncio.wait_for(dispatcher.room(), 10)
    await dispatcher.drain(10)


async def test_every_end_is_told_and_how_long_a_question_waited(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LANE_LIMIT", 2)
    ends: list[tuple[str, float | None]] = []
    handle = handlers.handle

    async def answer_the_first(raw: dict[str, Any]) -> None:
        await handle(raw)
        delivery = current_delivery.get()
        assert delivery
        delivery.is_answered = raw["update_id"] == 1

    handlers.errors = {3: [ZeroDivisionError() for _ in range(CRASH_TRIES)]}
    dispatcher = make()
    dispatcher._handle, dispatcher._on_end = answer_the_first, lambda *end: ends.append(end)
    await dispatcher.take([message(1), message(2), message(99)])
    await dispatcher.take([message(3, chat=3), inline(4), inline(5)])
    await dispatcher.drain(10)
    assert sorted(end for end, _ in ends) == ["done"] * 3 + ["dropped", "overtaken", "set-aside"]
    (seconds,) = [seconds for _, seconds in ends if seconds is not None]
    assert 0 < seconds < 10


async def test_a_journal_that_refuses_to_strike_out_ends_no_chat(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    handlers.errors = {3: [ZeroDivisionError() for _ in range(CRASH_TRIES)]}
    dispatcher = make()
    await dispatcher.take([message(number) for number in range(1, 5)])
    with monkeypatch.context() as patch:
        patch.setattr(dispatcher._journal._database, "write", refused)
        await until(lambda: dispatcher.backlog == 0)
    assert handlers.ended == [1, 2, 4]
    assert "update 1 could not be struck out: IntegrityError" in caplog.text
    assert len(handlers.reports) == 1
    assert await state(dispatcher, 1) is State.PENDING
    # Once it is itself again, all are struck out, and the chat goes on.
    await dispatcher.take([message(5)])
    await dispatcher.drain(10)
    assert handlers.ended == [1, 2, 4, 5]
    ends = [await state(dispatcher, number) for number in range(1, 6)]
    assert ends == [State.DONE, State.DONE, State.SET_ASIDE, State.DONE, State.DONE]


async def test_a_replica_that_cannot_strike_out_goes_on_telling_that_it_lives(
    handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_HEARTBEAT_SECONDS", 0.001)
    beats: list[int] = []

    class Failing:
        is_shared, is_failing, failures = True, False, 0
        catch_up = staticmethod(refused)

        async def stay_alive(self) -> None:
            beats.append(1)

        async def take_over(self) -> list[Any]:
            return []

    dispatcher = Dispatcher(Failing(), handlers.handle, handlers.report, handlers.on_flood)  # type: ignore[arg-type]
    chores = asyncio.create_task(dispatcher.keep_up())
    await until(lambda: len(beats) > 2)
    assert not chores.done()
    chores.cancel()


async def test_what_was_never_struck_out_is_left_to_the_next_start(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    dispatcher = make("a")
    await dispatcher.take([message(1)])
    monkeypatch.setattr(dispatcher._journal._database, "write", refused)
    await dispatcher.drain(10)
    assert handlers.ended == [1]
    heir = make("b")
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [1, 1]
    assert await state(heir, 1) is State.DONE


async def test_a_journal_that_cannot_be_asked_lets_what_was_left_be_answered(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    dying = make("dead")
    await dying._journal.record([module.entry_of(message(1)), module.entry_of(message(2))])
    heir = make("heir")
    monkeypatch.setattr(heir._journal, "claim", refused)
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [1, 2]
    assert await state(heir, 2) is State.DONE


async def test_a_stop_leaves_what_hangs_for_the_next_start(make: Any, handlers: Handlers) -> None:
    handlers.gates[1] = asyncio.Event()
    dispatcher = make("a")
    await dispatcher.take([message(1)])
    await dispatcher.drain(0.05)
    assert await state(dispatcher, 1) is State.PENDING
    handlers.gates.clear()
    heir = make("b")
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [1]


@pytest.mark.parametrize("junk", [None, 1, "x", [], {}, {"update_id": "1"}, {"update_id": True}])
async def test_what_is_no_update_is_passed_over(make: Any, handlers: Handlers, junk: Any) -> None:
    dispatcher = make()
    assert await dispatcher.take([junk, message(1)]) == [1]
    await dispatcher.drain(10)
    assert handlers.ended == [1]


async def test_what_the_journal_cannot_tell_of_does_not_count_as_done(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LOOK_SECONDS", 0.001)
    dispatcher = make()
    states = [None, State.PENDING, None, State.DONE]

    async def state_of(_: int) -> State | None:
        return states.pop(0)

    monkeypatch.setattr(dispatcher._journal, "state", state_of)
    await dispatcher.settled(1)
    assert states == []


async def test_half_a_letter_does_not_end_the_bot(make: Any, handlers: Handlers) -> None:
    dispatcher = make()
    half = json.loads('{"update_id":1,"message":{"chat":{"id":1},"text":"\\ud800"}}')
    assert await dispatcher.take([half, message(2)]) == [1, 2]
    await dispatcher.drain(10)
    assert handlers.ended == [1, 2]


async def test_what_cannot_be_written_down_is_set_aside_and_holds_up_no_other(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry_of = module.entry_of

    def refuse(raw: Any) -> Any:
        if raw["update_id"] == 1:
            raise RecursionError
        return entry_of(raw)

    monkeypatch.setattr(module, "entry_of", refuse)
    dispatcher = make()
    assert await dispatcher.take([message(1), message(2)]) == [1, 2]
    await dispatcher.settled(1)
    await dispatcher.drain(10)
    assert handlers.ended == [2]
    assert await state(dispatcher, 1) is State.SET_ASIDE
    assert await dispatcher.take([message(1)]) == [1]
    assert len(handlers.reports) == 1


async def test_what_cannot_be_read_back_is_set_aside(make: Any, handlers: Handlers) -> None:
    await make("dead")._journal.record([Entry(1, 1, "{"), Entry(2, 1, json.dumps(message(2)))])
    heir = make("heir")
    await heir.resume()
    await heir.drain(10)
    assert handlers.ended == [2]
    assert await state(heir, 1) is State.SET_ASIDE


async def test_what_another_replica_took_over_is_left_to_it(
    postgres: Any, handlers: Handlers, clock: Any
) -> None:
    """A process that is paused (SIGSTOP, a moved machine) goes on where it was, hours later if need be."""
    address = postgres.fresh_database()
    stores = [Store(address, clock=clock) for _ in range(2)]
    paused, heir = (
        Dispatcher(store.journal(9, str(number)), handlers.handle, handlers.report, handlers.on_flood)
        for number, store in enumerate(stores)
    )
    chats = 50
    handlers.gates = {chat: asyncio.Event() for chat in range(chats)}
    await paused.take([message(number, chat=number % chats) for number in range(200)])
    await until(lambda: len(handlers.begun) == IN_HAND)
    in_hand = set(handlers.begun)
    clock.now += LEASE_SECONDS + 1
    gates, handlers.gates = handlers.gates, {}
    await heir.resume()
    await heir.drain(60)
    assert sorted(handlers.ended) == list(range(200))
    for gate in gates.values():
        gate.set()
    await paused.drain(60)
    assert paused.backlog == 0
    counts = Counter(handlers.ended)
    assert {number for number, count in counts.items() if count > 1} == in_hand
    assert set(counts) == set(range(200))
    for store in stores:
        await store.close()


async def test_what_is_taken_over_comes_before_what_was_fetched_meanwhile(
    postgres: Any, handlers: Handlers, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LOOK_SECONDS", 0.001)
    store = Store(postgres.fresh_database(), clock=clock)
    await store.journal(9, "dead").record([module.entry_of(message(number)) for number in (5, 6)])
    journal = store.journal(9, "heir")
    looks = 0
    take_over, is_behind_another = journal.take_over, journal.is_behind_another

    async def look(entry: Entry) -> bool:
        nonlocal looks
        looks += 1
        return await is_behind_another(entry)

    async def take_over_and_dawdle() -> list[Entry]:
        taken = await take_over()
        before = looks
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(until(lambda: looks > before + 1)), 0.3)
        return taken

    monkeypatch.setattr(journal, "is_behind_another", look)
    monkeypatch.setattr(journal, "take_over", take_over_and_dawdle)
    heir = Dispatcher(journal, handlers.handle, handlers.report, handlers.on_flood)
    # The lease of the dead one is not over when the next process begins.
    await heir.resume()
    await heir.take([message(7)])
    await until(lambda: looks > 1)
    clock.now += LEASE_SECONDS + 1
    await heir.resume()
    await heir.drain(20)
    assert handlers.ended == [5, 6, 7]
    await store.close()


async def test_after_a_stop_the_next_process_need_not_wait(postgres: Any, handlers: Handlers) -> None:
    address = postgres.fresh_database()
    stores = [Store(address) for _ in range(2)]
    stopped, heir = (
        Dispatcher(store.journal(9, str(number)), handlers.handle, handlers.report, handlers.on_flood)
        for number, store in enumerate(stores)
    )
    handlers.gates[1] = asyncio.Event()
    await stopped.take([message(5), message(6)])
    await until(lambda: handlers.begun == [5])
    await stopped.drain(0)
    handlers.gates.clear()
    await heir.resume()
    await heir.take([message(7)])
    await heir.drain(20)
    assert handlers.ended == [5, 6, 7]
    for store in stores:
        await store.close()


async def test_what_was_taken_over_without_hearing_of_it_is_found(
    postgres: Any, handlers: Handlers, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(postgres.fresh_database(), clock=clock)
    await store.journal(9, "dead").record([module.entry_of(message(1))])
    clock.now += LEASE_SECONDS + 1
    journal = store.journal(9, "heir")
    take_over = journal.take_over

    async def lose_the_answer() -> list[Entry]:
        assert len(await take_over()) == 1
        monkeypatch.setattr(journal, "take_over", take_over)
        store.database._failures += 1
        return []

    monkeypatch.setattr(journal, "take_over", lose_the_answer)
    heir = Dispatcher(journal, handlers.handle, handlers.report, handlers.on_flood)
    await heir.resume()
    await heir.resume()
    await heir.drain(20)
    assert handlers.ended == [1]
    await store.close()


async def test_what_only_memory_holds_is_at_risk_until_it_is_done_or_on_disk(
    make: Any, handlers: Handlers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.database._BUSY_SECONDS", 0.01)
    handlers.gates = {1: asyncio.Event(), 2: asyncio.Event()}
    dispatcher = make()
    await dispatcher._journal.record([])
    assert dispatcher.first_at_risk is None
    other = sqlite3.connect(tmp_path / "a.sqlite3")
    other.execute("BEGIN EXCLUSIVE")
    await dispatcher.take([message(7, chat=2), message(8, chat=1), message(9, chat=3)])
    await until(lambda: handlers.ended == [9])
    assert dispatcher.first_at_risk == 7
    handlers.gates[2].set()
    await until(lambda: dispatcher.first_at_risk == 8)
    other.close()
    dispatcher._journal._database._rests_until = 0.0
    await dispatcher._journal.state(8)
    assert dispatcher.first_at_risk is None
    # A kill now: the next process finds it on disk, and what is done is done.
    heir = make("heir")
    await heir.resume()
    assert await state(heir, 9) is State.DONE
    assert heir.backlog == 1
    handlers.gates[1].set()
    await heir.drain(10)
    await dispatcher.drain(10)


async def test_what_was_left_is_taken_up_once_the_file_can_be_read(
    make: Any, handlers: Handlers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_HEARTBEAT_SECONDS", 0.01)
    monkeypatch.setattr("bot.store.database._BUSY_SECONDS", 0.01)
    await make("dead")._journal.record([module.entry_of(message(1))])
    other = sqlite3.connect(tmp_path / "a.sqlite3")
    other.execute("BEGIN EXCLUSIVE")
    heir = make("heir")
    await heir.resume()
    assert heir._journal.is_failing
    chores = asyncio.create_task(heir.keep_up())
    await heir.take([message(2)])
    await until(lambda: handlers.ended == [2])
    other.close()
    # After its rest.
    heir._journal._database._rests_until = 0.0
    await until(lambda: handlers.ended == [2, 1])
    await until(lambda: heir._failures_seen == heir._journal.failures)
    chores.cancel()
    await heir.drain(10)
    assert await state(heir, 1) is State.DONE


async def test_a_webhook_s_call_waits_for_the_replica_that_took_over(
    postgres: Any, handlers: Handlers, clock: Any
) -> None:
    address = postgres.fresh_database()
    stores = [Store(address, clock=clock) for _ in range(2)]
    paused = Dispatcher(stores[0].journal(9, "paused"), handlers.handle, handlers.report, handlers.on_flood)
    heir = stores[1].journal(9, "heir")
    handlers.errors = {1: [NotDoneError("x")]}
    handlers.gates[1] = asyncio.Event()
    await paused.take([message(1)])
    waiting = asyncio.create_task(paused.settled(1))
    await until(lambda: handlers.begun == [1])
    clock.now += LEASE_SECONDS + 1
    assert len(await heir.take_over()) == 1
    handlers.gates[1].set()
    await until(lambda: paused.backlog == 0)
    assert handlers.begun == [1]
    assert not waiting.done()
    await heir.finish(1)
    await asyncio.wait_for(waiting, 10)
    for store in stores:
        await store.close()


async def test_replicas_keep_the_order_of_a_chat(postgres: Any, handlers: Handlers) -> None:
    stores = [Store(postgres.fresh_database())]
    stores.append(
        Store(stores[0].database._url.render_as_string(hide_password=False).replace("+asyncpg", ""))
    )
    one, other = (
        Dispatcher(store.journal(9, str(number)), handlers.handle, handlers.report, handlers.on_flood)
        for number, store in enumerate(stores)
    )
    handlers.gates[1] = asyncio.Event()
    await one.take([message(1)])
    await other.take([message(2), message(3, chat=3)])
    await until(lambda: handlers.ended == [3])
    assert sorted(handlers.begun) == [1, 3]
    handlers.gates[1].set()
    await asyncio.gather(one.drain(10), other.drain(10))
    assert handlers.ended == [3, 1, 2]
    for store in stores:
        await store.close()


async def test_sends_that_take_long_hold_up_no_other_chat(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.slots.SLOW_SECONDS", 0.05)
    hanging = asyncio.Event()
    handlers.gates = dict.fromkeys(range(100, 100 + IN_HAND + 4), hanging)
    dispatcher = make()
    await dispatcher.take([message(chat, chat) for chat in handlers.gates])
    await dispatcher.take([message(1)])
    await until(lambda: handlers.ended == [1])
    # There is an end to how many.
    handlers.gates |= dict.fromkeys(range(200, 200 + SLOW), hanging)
    await dispatcher.take([message(chat, chat) for chat in range(200, 200 + SLOW)])
    await until(lambda: handlers.at_once == IN_HAND + SLOW)
    await asyncio.sleep(0.1)
    assert handlers.most_at_once == IN_HAND + SLOW
    hanging.set()
    await dispatcher.drain(10)
    assert len(handlers.ended) == 1 + IN_HAND + 4 + SLOW
    # Every slot is back.
    await dispatcher.take([message(number, number) for number in range(300, 320)])
    await dispatcher.drain(10)
    assert dispatcher.backlog == 0


async def test_nobody_waits_for_an_update_through_a_long_pause(
    make: Any, handlers: Handlers, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = asyncio.Event()
    monkeypatch.setattr("bot.telegram.pause._sleep", lambda _: over.wait())
    handlers.errors = {1: [RetryAfter(30)]}
    dispatcher = make()
    await dispatcher.take([message(1), message(2), message(3, chat=2)])
    async with asyncio.timeout(2):
        assert not await dispatcher.settled(1)
        assert not await dispatcher.settled(2)
        assert await dispatcher.settled(3)
    over.set()
    async with asyncio.timeout(2):
        assert await dispatcher.settled(2)
    assert handlers.ended == [3, 1, 2]
    await dispatcher.drain(10)


async def test_what_a_stop_leaves_is_not_waited_for(make: Any, handlers: Handlers) -> None:
    handlers.gates[1] = asyncio.Event()
    dispatcher = make()
    await dispatcher.take([message(1)])
    waiting = asyncio.create_task(dispatcher.settled(1))
    await dispatcher.drain(0.01)
    assert not await asyncio.wait_for(waiting, 1)
