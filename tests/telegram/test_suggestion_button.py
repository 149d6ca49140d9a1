from __future__ import annotations

from typing import Any

import pytest

from bot.core.answer import Suggestion
from bot.telegram.callback_data import answer_data, reference_of_payload

GROUP = {"id": -100500, "type": "supergroup", "title": "Trade"}
RUSSIAN = {"id": 12, "is_bot": False, "first_name": "Bob", "language_code": "ru"}


async def test_each_suggestion_has_a_row(chatting: Any) -> None:
    chatting.engine.suggestions = (Suggestion("Trade", "uz-by/value"), Suggestion("Goal", "uz-by/goal/2025"))
    await chatting.say("trade?")
    assert chatting.wire.sent()[0]["reply_markup"]["inline_keyboard"] == [
        [{"text": "Trade", "callback_data": "a1en:uz-by/value"}],
        [{"text": "Goal", "callback_data": "a1en:uz-by/goal/2025"}],
    ]


async def test_without_suggestions_there_are_no_buttons(chatting: Any) -> None:
    await chatting.say("trade?")
    assert "reply_markup" not in chatting.wire.sent()[0]


@pytest.mark.parametrize(
    ("reference", "lang", "data"),
    [
        pytest.param("r/value", "uz-cyrl", "a1uz-cyrl:r/value", id="the language travels along"),
        pytest.param("r" * 60, "uz-cyrl", f"a1:{'r' * 60}", id="but not where room is short"),
        pytest.param("r" * 61, "en", f"a1:{'r' * 61}", id="64 bytes fit"),
        pytest.param("r" * 62, "en", None, id="65 do not"),
        pytest.param("ж" * 32, "en", None, id="bytes count, not characters"),
    ],
)
def test_buttons_carry_at_most_64_bytes(reference: str, lang: str, data: str | None) -> None:
    assert answer_data(reference, lang) == data


async def test_a_press_opens_the_reference_under_the_message(chatting: Any) -> None:
    await chatting.press("a1en:uz-by/value/2024-01/2024-09")
    assert chatting.engine.recalled == [("uz-by/value/2024-01/2024-09", "en")]
    (sent,) = chatting.wire.sent()
    assert sent["text"] == "opened uz-by/value/2024-01/2024-09"
    assert sent["reply_parameters"]["message_id"] == 77
    (answered,) = chatting.wire.sent("answerCallbackQuery")
    assert "text" not in answered


@pytest.mark.parametrize(
    ("data", "chosen", "lang"),
    [
        pytest.param("a1uz:uz-by/value", None, "uz", id="the answer's that it hangs under"),
        pytest.param("a1uz:uz-by/value", "be", "be", id="unless the chat chose another"),
        pytest.param("a1:uz-by/value", None, "ru", id="else that of the app"),
        pytest.param("a1xx:uz-by/value", None, "ru", id="one not spoken any more is passed over"),
    ],
)
async def test_a_press_is_answered_in_a_language(
    chatting: Any, data: str, chosen: str | None, lang: str
) -> None:
    await chatting.services.store.chats.change(GROUP["id"], language=chosen)
    await chatting.press(data, chat=GROUP, user=RUSSIAN)
    assert chatting.engine.recalled == [("uz-by/value", lang)]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("a1en:gone/value", id="a record that was removed"),
        pytest.param("zz9:from an older version", id="data of another version"),
    ],
)
async def test_a_press_that_opens_nothing_says_so(chatting: Any, data: str) -> None:
    await chatting.press(data)
    assert not chatting.wire.sent()
    (answered,) = chatting.wire.sent("answerCallbackQuery")
    assert (answered["text"], answered["show_alert"]) == ("button-expired in en", True)


async def test_a_late_press_is_still_answered(chatting: Any) -> None:
    chatting.wire.fail("answerCallbackQuery", 400, "Bad Request: query is too old")
    await chatting.press("a1en:uz-by/value")
    assert chatting.wire.texts() == ["opened uz-by/value"]


async def test_a_press_under_a_message_too_old_to_be_seen_is_answered(chatting: Any) -> None:
    carrier = {"message_id": 77, "date": 0, "chat": GROUP}
    query = {"id": "1", "from": RUSSIAN, "chat_instance": "1", "message": carrier, "data": "a1ru:uz-by/value"}
    await chatting.receive(callback_query=query)
    (sent,) = chatting.wire.sent()
    assert (sent["chat_id"], sent["reply_parameters"]["message_id"]) == (GROUP["id"], 77)


async def test_a_press_without_a_message_says_that_it_is_gone(chatting: Any) -> None:
    query = {
        "id": "1",
        "from": RUSSIAN,
        "chat_instance": "1",
        "inline_message_id": "x",
        "data": "a1ru:uz-by/value",
    }
    await chatting.receive(callback_query=query)
    assert chatting.wire.sent("answerCallbackQuery")[0]["text"] == "button-expired in en"


async def test_what_was_opened_is_followed_up(chatting: Any) -> None:
    await chatting.press("a1en:uz-by/value")
    await chatting.say("and in 2023?")
    assert chatting.engine.questions[0].context.record == "uz-by/value"


def test_payloads_of_deep_links_hold_references() -> None:
    assert (
        reference_of_payload("uz-by-turnover_value_2024-01_2024-09") == "uz-by-turnover/value/2024-01/2024-09"
    )
