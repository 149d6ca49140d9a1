from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.telegram.conftest import BOT, GROUP, message


async def edit(chatting: Any, text: str, *, after: int = 60, **fields: Any) -> None:
    await chatting.receive(edited_message=message(text, **fields) | {"edit_date": 1 + after})


async def test_a_corrected_question_corrects_its_answer(chatting: Any) -> None:
    await chatting.say("trade in 2032?")
    await edit(chatting, "trade in 2023?")
    (changed,) = chatting.wire.sent("editMessageText")
    assert changed["text"].startswith("&lt;trade in 2023?&gt;")
    assert len(chatting.wire.sent()) == 1


async def test_a_correction_follows_up_on_what_came_before_the_question(chatting: Any) -> None:
    await chatting.say("trade?")
    before = await chatting.services.store.conversations.recall((11, 11))
    await chatting.say("and the goal?", message_id=8)
    await edit(chatting, "and the growth?", message_id=8)
    assert [question.context for question in chatting.engine.questions[1:]] == [before, before]
    assert before is not None


async def test_after_ten_minutes_nothing_changes(chatting: Any) -> None:
    await chatting.say("trade in 2032?")
    await edit(chatting, "trade in 2023?", after=601)
    assert not chatting.wire.sent("editMessageText")
    assert len(chatting.wire.sent()) == 1


async def test_an_edit_that_changes_no_answer_is_fine(chatting: Any) -> None:
    await chatting.say("trade?")
    chatting.wire.fail("editMessageText", 400, "Bad Request: message is not modified: x")
    await edit(chatting, "trade?")
    assert len(chatting.wire.sent()) == 1


async def test_an_answer_that_was_deleted_is_given_anew(chatting: Any) -> None:
    await chatting.say("trade?")
    chatting.wire.fail("editMessageText", 400, "Bad Request: message to edit not found")
    await edit(chatting, "trade, please?")
    assert len(chatting.wire.sent()) == 2


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("/ask trade?", ["trade?"], id="a command"),
        pytest.param("@FactsBot trade?", ["trade?"], id="a mention that was added"),
        pytest.param("trade?", [], id="still to nobody"),
    ],
)
async def test_in_a_group_only_what_is_addressed_counts(chatting: Any, text: str, asked: list[str]) -> None:
    await edit(chatting, text, chat=GROUP)
    assert chatting.engine.asked == asked


async def test_what_was_posted_inline_is_not_asked_by_an_edit(chatting: Any) -> None:
    await edit(chatting, "trade?", via_bot=BOT)
    assert not chatting.wire.calls


async def test_what_was_answered_unasked_is_corrected_too(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chatting.services.store.chats.change(GROUP["id"], speaks_when_sure=True)
    ask = chatting.engine.ask
    monkeypatch.setattr(chatting.engine, "ask", lambda question: replace(ask(question), score=95.0))
    await chatting.say("trade in 2032?", chat=GROUP)
    await edit(chatting, "trade in 2023?", chat=GROUP)
    (changed,) = chatting.wire.sent("editMessageText")
    assert changed["text"].startswith("&lt;trade in 2023?&gt;")
    assert len(chatting.wire.sent()) == 1
