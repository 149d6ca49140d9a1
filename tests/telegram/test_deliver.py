from __future__ import annotations

from typing import Any

import pytest
from telegram.error import NetworkError, TimedOut

# python-telegram-bot announces with every flood that waits will become timedeltas.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


async def test_a_flood_is_waited_out(chatting: Any, no_pauses: list[float]) -> None:
    chatting.wire.fail("sendMessage", 429, "Too Many Requests", retry_after=7)
    await chatting.say("trade?")
    assert no_pauses == [7]
    assert len(chatting.wire.sent()) == 2


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(TimedOut(), id="a time-out"),
        pytest.param(NetworkError("reset"), id="a broken connection"),
    ],
)
async def test_a_passing_failure_is_tried_again(
    chatting: Any, no_pauses: list[float], error: Exception
) -> None:
    chatting.wire.failures["sendMessage"] = [error, error]
    await chatting.say("trade?")
    assert no_pauses == [0.5, 1]
    assert len(chatting.wire.sent()) == 3


async def test_a_server_in_trouble_is_tried_again(chatting: Any) -> None:
    chatting.wire.fail("sendMessage", 502, "Bad Gateway")
    await chatting.say("trade?")
    assert len(chatting.wire.sent()) == 2


async def test_tries_end(chatting: Any) -> None:
    chatting.wire.failures["sendMessage"] = [TimedOut()] * 99
    await chatting.say("trade?")
    # Four for the answer, four for the apology.
    assert len(chatting.wire.sent()) == 8


async def test_too_long_a_flood_is_not_waited_out(chatting: Any, no_pauses: list[float]) -> None:
    chatting.wire.fail("sendMessage", 429, "Too Many Requests", retry_after=3600)
    await chatting.say("trade?")
    assert not no_pauses


async def test_markup_that_telegram_cannot_parse_is_sent_plain(
    chatting: Any, caplog: pytest.LogCaptureFixture
) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: can't parse entities: unsupported start tag")
    await chatting.say("a < b?")
    first, second = chatting.wire.sent()
    assert first["parse_mode"] == "HTML"
    assert "parse_mode" not in second
    assert second["text"].startswith("<a < b?>\nSource: Trend <News>, 17 October 2025, https://example.org/a")
    assert "could not parse" in caplog.text


async def test_a_refusal_is_not_tried_again(chatting: Any, no_pauses: list[float]) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: something else")
    await chatting.say("trade?")
    assert chatting.wire.texts()[1:] == ["error in en"]
    assert not no_pauses


async def test_a_group_that_became_a_supergroup_is_followed(chatting: Any) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: upgraded", migrate_to_chat_id=-100999)
    await chatting.say("/ask trade?", chat={"id": -7, "type": "group", "title": "T"})
    assert [sent["chat_id"] for sent in chatting.wire.sent()] == [-7, -100999]


async def test_a_topic_that_was_deleted_is_left_out(chatting: Any) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: message thread not found")
    chat = {"id": -100500, "type": "supergroup", "title": "T", "is_forum": True}
    await chatting.say("/ask trade?", chat=chat, is_topic_message=True, message_thread_id=42)
    assert [sent.get("message_thread_id") for sent in chatting.wire.sent()] == [42, None]


async def test_too_long_a_text_of_the_bot_is_cut(chatting: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chatting.engine, "say", lambda *_: "word " * 2000)
    await chatting.say("/help")
    assert len(chatting.wire.texts()[0]) <= 4096
