"""A fair share for each person in each chat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.store import Allowed, Entry, Rate, Store
from bot.store.allowances import Allowances
from bot.store.database import Database
from bot.telegram.delivery import Delivery, current_delivery
from bot.telegram.rates import GROUP_RATE, PRIVATE_RATE
from tests.postgres import Postgres
from tests.telegram.conftest import ANN, GROUP, PRIVATE

BOB = {"id": 12, "is_bot": False, "first_name": "Bob", "language_code": "ru"}


pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


class Clock:
    now = 1e9

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(chatting: Any) -> Clock:
    clock = Clock()
    store = chatting.services.store
    store.allowances = Allowances(store.database, clock=clock)
    return clock


async def test_who_asks_too_fast_is_told_once_and_answered_again_after_a_pause(
    chatting: Any, clock: Clock
) -> None:
    for number in range(1100):
        await chatting.say(f"trade {number}?")
    assert len(chatting.engine.asked) == PRIVATE_RATE.burst
    assert chatting.wire.texts()[PRIVATE_RATE.burst :] == ["flood in en"]
    # A token comes back every second, and no second notice with it.
    clock.now += 1.1
    for number in range(5):
        await chatting.say(f"goal {number}?")
    assert len(chatting.engine.asked) == PRIVATE_RATE.burst + 1
    assert chatting.wire.texts().count("flood in en") == 1
    clock.now += 60
    for number in range(PRIVATE_RATE.burst + 5):
        await chatting.say(f"growth {number}?")
    assert len(chatting.engine.asked) == 2 * PRIVATE_RATE.burst + 1
    assert chatting.wire.texts().count("flood in en") == 2


async def test_a_flood_in_a_group_takes_nothing_from_others(chatting: Any, clock: Clock) -> None:
    for number in range(50):
        await chatting.say(f"/ask trade {number}?", chat=GROUP)
    assert len(chatting.engine.asked) == GROUP_RATE.burst
    await chatting.say("/ask exports?", chat=GROUP, **{"from": BOB})
    await chatting.say("goal?", chat=PRIVATE)
    assert chatting.engine.asked[GROUP_RATE.burst :] == ["exports?", "goal?"]


async def test_what_people_say_to_each_other_in_a_group_costs_nothing(chatting: Any, clock: Clock) -> None:
    for _ in range(50):
        await chatting.say("hello", chat=GROUP)
    await chatting.say("/ask trade?", chat=GROUP)
    assert chatting.engine.asked == ["trade?"]


async def test_commands_to_other_bots_cost_nothing(chatting: Any, clock: Clock) -> None:
    for _ in range(50):
        await chatting.say("/roll@otherbot", chat=GROUP)
    assert chatting.wire.texts() == []
    await chatting.say("/ask trade?", chat=GROUP)
    assert chatting.engine.asked == ["trade?"]


async def test_what_is_answered_unasked_counts_and_nobody_is_told(
    chatting: Any, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = chatting.engine.ask
    monkeypatch.setattr(chatting.engine, "ask", lambda question: replace(ask(question), score=99.0))
    await chatting.services.store.chats.change(GROUP["id"], speaks_when_sure=True)
    for number in range(50):
        await chatting.say(f"trade {number}?", chat=GROUP)
    assert len(chatting.wire.sent()) == GROUP_RATE.burst
    assert "flood in en" not in chatting.wire.texts()


async def test_presses_beyond_the_share_get_a_toast_each(chatting: Any, clock: Clock) -> None:
    for _ in range(PRIVATE_RATE.burst + 2):
        await chatting.press("a1en:uz-by/value")
    assert len(chatting.wire.texts()) == PRIVATE_RATE.burst
    toasts = [call.get("text") for call in chatting.wire.sent("answerCallbackQuery")]
    assert toasts[PRIVATE_RATE.burst :] == ["flood in en"] * 2


async def test_a_question_that_is_tried_again_counts_once(chatting: Any, clock: Clock) -> None:
    delivery = Delivery(Entry(1, 1, ""), {}, 0.0)
    token = current_delivery.set(delivery)
    chatting.wire.failures["sendMessage"] = [RetryAfter(1) for _ in range(20)]
    for _ in range(21):
        await chatting.say("trade?")
    current_delivery.reset(token)
    assert len(chatting.wire.sent()) == 21
    for _ in range(PRIVATE_RATE.burst - 1):
        await chatting.say("trade?")
    assert "flood in en" not in chatting.wire.texts()


async def test_forgetting_does_not_give_another_share(chatting: Any, clock: Clock) -> None:
    for number in range(PRIVATE_RATE.burst):
        await chatting.say(f"trade {number}?")
        await chatting.say("/forget")
    assert len(chatting.engine.asked) == PRIVATE_RATE.burst / 2


async def test_replicas_share_the_count_and_keep_nobody_s_for_longer_than_a_minute(
    postgres: Postgres,
) -> None:
    url, clock, rate = postgres.fresh_database(), Clock(), Rate(burst=4, a_minute=6)
    stores = [Store(url, clock=clock) for _ in range(2)]
    taken = [await stores[turn % 2].allowances.take(-5, ANN["id"], rate) for turn in range(8)]
    assert taken == [Allowed.YES] * 4 + [Allowed.NO_AND_SAY_SO] + [Allowed.NO] * 3
    assert await stores[0].allowances.take(-5, BOB["id"], rate) is Allowed.YES
    clock.now += 61
    assert await stores[1].allowances.take(-5, ANN["id"], replace(rate, burst=3)) is Allowed.YES
    clock.now += 61
    await stores[0].allowances.prune()
    assert await stores[0].allowances._recent.get(f"-5:{ANN['id']}") is None
    for store in stores:
        await store.close()


async def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    clock = Clock()
    allowances = Allowances(Database("sqlite://"), clock=clock)
    rate = Rate(burst=2, a_minute=20)
    assert await allowances.take(1, 1, rate) is Allowed.YES
    clock.now -= 3600
    assert await allowances.take(1, 1, rate) is Allowed.YES
    assert await allowances.take(1, 1, rate) is Allowed.NO_AND_SAY_SO
