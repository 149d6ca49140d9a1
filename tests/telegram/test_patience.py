from __future__ import annotations

import time
from typing import Any

import pytest

from bot.core.answer import Answer, Question
from tests.telegram.conftest import GROUP


def slow(chatting: Any, seconds: float) -> None:
    ask = chatting.engine.ask

    def ask_slowly(question: Question) -> Answer:
        time.sleep(seconds)
        answered: Answer = ask(question)
        return answered

    chatting.engine.ask = ask_slowly


async def test_a_slow_answer_is_announced_in_its_topic(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.patience._AFTER_SECONDS", 0.01)
    monkeypatch.setattr("bot.telegram.patience._AGAIN_SECONDS", 60)
    slow(chatting, 0.3)
    forum = GROUP | {"is_forum": True}
    await chatting.say("/ask trade?", chat=forum, message_thread_id=42, is_topic_message=True)
    (shown,) = chatting.wire.sent("sendChatAction")
    assert shown == {"chat_id": GROUP["id"], "action": "typing", "message_thread_id": 42}
    assert chatting.wire.texts()


async def test_a_quick_answer_is_not(chatting: Any) -> None:
    await chatting.say("trade?")
    assert not chatting.wire.sent("sendChatAction")


async def test_an_announcement_that_fails_holds_up_no_answer(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.patience._AFTER_SECONDS", 0.01)
    chatting.wire.fail("sendChatAction", 403, "Forbidden: bot was blocked by the user")
    slow(chatting, 0.1)
    await chatting.say("trade?")
    assert len(chatting.wire.sent("sendChatAction")) == 1
    assert len(chatting.wire.texts()) == 1
