from __future__ import annotations

from datetime import date
from typing import Any

import pytest


async def test_every_text_is_a_question(chatting: Any) -> None:
    await chatting.say("trade in 2024?")
    (question,) = chatting.engine.questions
    assert (question.text, question.today) == ("trade in 2024?", date(2026, 11, 20))
    (sent,) = chatting.wire.sent()
    assert sent["text"].startswith("&lt;trade in 2024?&gt;\n")
    assert '<a href="https://example.org/a">Trend &lt;News&gt;</a>, 17 October 2025' in sent["text"]


async def test_a_reply_quotes_the_question_without_previews_of_links(chatting: Any) -> None:
    await chatting.say("trade?")
    (sent,) = chatting.wire.sent()
    assert sent["parse_mode"] == "HTML"
    assert sent["reply_parameters"] == {"message_id": 5, "allow_sending_without_reply": True}
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert "message_thread_id" not in sent


async def test_the_caption_of_a_picture_is_a_question(chatting: Any) -> None:
    await chatting.say(
        caption="trade?", photo=[{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    )
    assert chatting.engine.asked == ["trade?"]


async def test_a_mention_of_the_bot_is_no_part_of_the_question(chatting: Any) -> None:
    await chatting.say("@FactsBot trade?")
    assert chatting.engine.asked == ["trade?"]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, id="a voice message"),
        pytest.param(
            {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]},
            id="a picture without words",
        ),
        pytest.param(
            {
                "sticker": {
                    "file_id": "a",
                    "file_unique_id": "b",
                    "width": 1,
                    "height": 1,
                    "is_animated": False,
                    "is_video": False,
                    "type": "regular",
                }
            },
            id="a sticker",
        ),
        pytest.param({"location": {"latitude": 1.0, "longitude": 1.0}}, id="a place"),
    ],
)
async def test_without_words_there_is_one_friendly_line(chatting: Any, fields: dict[str, Any]) -> None:
    await chatting.say(**fields)
    assert chatting.wire.texts() == ["only-text in en"]
    assert not chatting.engine.asked


async def test_an_album_with_a_question_gets_its_answer_alone(chatting: Any) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    await chatting.say(photo=photo, media_group_id="album", caption="trade?")
    await chatting.say(photo=photo, media_group_id="album")
    (text,) = chatting.wire.texts()
    assert text.startswith("&lt;trade?&gt;")


@pytest.mark.parametrize("is_deleted", [False, True], ids=["the line stands", "the line was deleted by hand"])
async def test_an_album_whose_words_come_late_gets_its_answer_alone(chatting: Any, is_deleted: bool) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    if is_deleted:
        chatting.wire.fail("deleteMessage", 400, "Bad Request: message to delete not found")
    await chatting.say(photo=photo, media_group_id="album")
    await chatting.say(photo=photo, media_group_id="album", caption="trade?", message_id=6)
    await chatting.say(photo=photo, media_group_id="album", caption="exports?", message_id=7)
    await chatting.say(photo=photo, media_group_id="album")
    await chatting.say(photo=photo, media_group_id="another")
    (deleted,) = chatting.wire.sent("deleteMessage")
    assert deleted == {"chat_id": 11, "message_id": 901}
    texts = [text.splitlines()[0] for text in chatting.wire.texts()]
    assert texts == ["only-text in en", "&lt;trade?&gt;", "&lt;exports?&gt;", "only-text in en"]
    assert chatting.wire.sent()[1]["reply_parameters"]["message_id"] == 6


async def test_an_album_gets_one_line_and_not_one_a_picture(chatting: Any) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    for _ in range(3):
        await chatting.say(photo=photo, media_group_id="album")
    assert chatting.wire.texts() == ["only-text in en"]


async def test_service_messages_are_passed_over(chatting: Any) -> None:
    await chatting.say(pinned_message={"message_id": 1, "date": 0, "chat": {"id": 11, "type": "private"}})
    assert not chatting.wire.calls


async def test_an_unknown_command_gets_help(chatting: Any) -> None:
    await chatting.say("/nonsense 1")
    assert chatting.wire.texts() == ["help in en"]


async def test_ask_works_in_private_too(chatting: Any) -> None:
    await chatting.say("/ask trade?")
    assert chatting.engine.asked == ["trade?"]


@pytest.mark.parametrize(
    "kind", ["edited_message", "channel_post", "edited_channel_post", "business_message"]
)
async def test_other_kinds_of_update_are_passed_over(chatting: Any, kind: str) -> None:
    body = {
        "message_id": 5,
        "date": 1,
        "chat": {"id": 11, "type": "private"},
        "from": {"id": 11, "is_bot": False, "first_name": "Ann"},
        "text": "trade?",
    }
    await chatting.receive(**{kind: body})
    assert not chatting.wire.calls


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param(
            {"via_bot": {"id": 9, "is_bot": True, "first_name": "b"}}, id="sent through an inline bot"
        ),
        pytest.param({"from": {"id": 9, "is_bot": True, "first_name": "b"}}, id="written by a bot"),
    ],
)
async def test_messages_of_bots_are_passed_over(chatting: Any, fields: dict[str, Any]) -> None:
    await chatting.say("trade?", **fields)
    assert not chatting.wire.calls


async def test_a_follow_up_comes_with_what_the_question_before_was_about(chatting: Any) -> None:
    await chatting.say("trade in 2024?")
    await chatting.say("and in 2023?")
    first, second = chatting.engine.questions
    assert first.context is None
    assert second.context.record == "trade in 2024?"


@pytest.mark.parametrize(
    ("app_language", "fallback"),
    [
        pytest.param("ru-RU", "ru", id="a region does not matter"),
        pytest.param("uz", "uz", id="a language that is spoken"),
        pytest.param("fr", None, id="a language that is not spoken tells nothing"),
        pytest.param(None, None, id="an app may not tell"),
    ],
)
async def test_the_language_of_the_app_is_only_a_fallback(
    chatting: Any, app_language: str | None, fallback: str | None
) -> None:
    person = {"id": 11, "is_bot": False, "first_name": "A"} | (
        {"language_code": app_language} if app_language else {}
    )
    await chatting.say("trade?", **{"from": person})
    (question,) = chatting.engine.questions
    assert (question.lang, question.fallback_lang) == (None, fallback)
