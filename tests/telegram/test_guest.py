from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.answer import Answer, Outcome
from tests.telegram.conftest import GROUP, message

BOB = {"id": 12, "is_bot": False, "first_name": "Bob"}


async def test_a_guest_question_is_answered_once_and_nothing_else_is_sent(chatting: Any) -> None:
    await chatting.receive(guest_message=message("@FactsBot trade?", chat=GROUP, guest_query_id="g1"))
    (answer,) = chatting.wire.sent("answerGuestQuery")
    assert answer["guest_query_id"] == "g1"
    assert "&lt;trade?&gt;" in answer["result"]["input_message_content"]["message_text"]
    assert not chatting.wire.sent()


async def test_a_guest_question_without_an_answer_is_kept_for_the_editors(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = Answer(outcome=Outcome.NO_MATCH, lang="en", text="?")
    monkeypatch.setattr(chatting.engine, "ask", lambda _: nothing)
    await chatting.receive(guest_message=message("@FactsBot tea?", chat=GROUP, guest_query_id="g1"))
    assert await chatting.services.store.misses.total() == 1


async def test_called_alone_it_answers_what_is_replied_to(chatting: Any) -> None:
    replied = {"message_id": 3, "date": 0, "chat": GROUP, "from": BOB, "text": "what was trade?"}
    await chatting.receive(
        guest_message=message("@FactsBot", chat=GROUP, guest_query_id="g1", reply_to_message=replied)
    )
    assert chatting.engine.asked == ["what was trade?"]
    assert len(chatting.wire.sent("answerGuestQuery")) == 1


async def test_with_words_of_its_own_those_are_asked(chatting: Any) -> None:
    replied = {"message_id": 3, "date": 0, "chat": GROUP, "from": BOB, "text": "hello"}
    await chatting.receive(
        guest_message=message("@FactsBot trade?", chat=GROUP, guest_query_id="g1", reply_to_message=replied)
    )
    assert chatting.engine.asked == ["trade?"]


async def test_a_bot_is_no_guest(chatting: Any) -> None:
    bot = {"id": 13, "is_bot": True, "first_name": "B", "username": "BBot"}
    await chatting.receive(guest_message=message("trade?", chat=GROUP, guest_query_id="g1", **{"from": bot}))
    assert not chatting.wire.sent("answerGuestQuery")


@pytest.mark.parametrize("outcome", [Outcome.NO_MATCH, Outcome.SOCIAL])
async def test_where_its_own_words_ask_nothing_what_is_replied_to_is_asked(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, outcome: Outcome
) -> None:
    ask = chatting.engine.ask
    answered = {"what was trade?": Outcome.ANSWER}
    monkeypatch.setattr(
        chatting.engine,
        "ask",
        lambda question: replace(ask(question), outcome=answered.get(question.text, outcome)),
    )
    replied = {"message_id": 3, "date": 0, "chat": GROUP, "from": BOB, "text": "what was trade?"}
    for said in ("what was trade?", "hello"):
        await chatting.receive(
            guest_message=message(
                "@FactsBot answer this please",
                chat=GROUP,
                guest_query_id="g1",
                reply_to_message=replied | {"text": said},
            )
        )
    texts = [
        answer["result"]["input_message_content"]["message_text"].splitlines()[0]
        for answer in chatting.wire.sent("answerGuestQuery")
    ]
    assert texts == ["&lt;what was trade?&gt;", "&lt;answer this please&gt;"]


async def test_a_guest_answer_that_cannot_be_parsed_is_given_plain(chatting: Any) -> None:
    chatting.wire.fail("answerGuestQuery", 400, "Bad Request: can't parse entities: unexpected end")
    await chatting.receive(guest_message=message("@FactsBot trade?", chat=GROUP, guest_query_id="g1"))
    _, second = chatting.wire.sent("answerGuestQuery")
    content = second["result"]["input_message_content"]
    assert content["message_text"].startswith("<trade?>\n")
    assert "parse_mode" not in content
