from __future__ import annotations

from typing import Any

from tests.telegram.conftest import GROUP, message

BOB = {"id": 12, "is_bot": False, "first_name": "Bob"}


async def test_a_guest_question_is_answered_once_and_nothing_else_is_sent(chatting: Any) -> None:
    await chatting.receive(guest_message=message("@FactsBot trade?", chat=GROUP, guest_query_id="g1"))
    (answer,) = chatting.wire.sent("answerGuestQuery")
    assert answer["guest_query_id"] == "g1"
    assert "&lt;trade?&gt;" in answer["result"]["input_message_content"]["message_text"]
    assert not chatting.wire.sent()


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
