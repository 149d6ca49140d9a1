from __future__ import annotations

import asyncio

from bot.core.answer import Context
from bot.store import Conversations

TRADE = Context("value", "uz-by-turnover")
MEETING = Context("who", "meeting")


def test_each_person_in_each_chat_has_a_conversation_of_their_own() -> None:
    conversations = Conversations()
    conversations.remember((1, 1), TRADE)
    assert conversations.recall((1, 1)) == TRADE
    assert conversations.recall((1, 2)) is None
    assert conversations.recall((2, 1)) is None


def test_an_answer_without_context_keeps_the_one_before() -> None:
    conversations = Conversations()
    conversations.remember((1, 1), TRADE)
    conversations.remember((1, 1), None)
    assert conversations.recall((1, 1)) == TRADE


def test_a_conversation_is_forgotten_after_ten_minutes() -> None:
    now = 0.0
    conversations = Conversations(clock=lambda: now)
    conversations.remember((1, 1), TRADE)
    now = 600.0
    assert conversations.recall((1, 1)) == TRADE
    now = 600.1
    assert conversations.recall((1, 1)) is None
    assert conversations.recall((1, 1)) is None


def test_past_the_limit_the_one_longest_unused_goes() -> None:
    conversations = Conversations(limit=2)
    for chat in (1, 2, 1, 3):
        conversations.remember((chat, 1), MEETING)
    assert [conversations.recall((chat, 1)) is None for chat in (1, 2, 3)] == [False, True, False]


async def test_turns_of_one_person_come_in_order_and_others_do_not_wait() -> None:
    conversations, said = Conversations(), list[str]()

    async def speak(name: str, key: tuple[int, int], seconds: float) -> None:
        async with conversations.turn(key):
            await asyncio.sleep(seconds)
            said.append(name)

    await asyncio.gather(
        speak("slow", (1, 1), 0.02), speak("follow-up", (1, 1), 0), speak("other", (1, 2), 0)
    )
    assert said == ["other", "slow", "follow-up"]
    assert not conversations._turns
