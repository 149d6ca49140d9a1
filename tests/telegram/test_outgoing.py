from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.render.length import units
from bot.simulator.entities import parse_html
from bot.telegram.wire import UnknownResultError


async def test_a_reply_that_may_have_arrived_is_not_repeated(
    chatting: Any, caplog: pytest.LogCaptureFixture
) -> None:
    chatting.wire.failures["sendMessage"] = [UnknownResultError("no reply")]
    await chatting.say("trade?")
    assert len(chatting.wire.sent()) == 1
    assert "not repeated" in caplog.text
    # It counts as said, so it can be asked about further.
    await chatting.say("and exports?")
    assert chatting.engine.questions[1].context.record == "trade?"


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


async def test_a_refusal_is_apologized_for(chatting: Any) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: something else")
    await chatting.say("trade?")
    assert chatting.wire.texts()[1:] == ["error in en"]


async def test_a_group_that_became_a_supergroup_is_followed(chatting: Any) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: upgraded", migrate_to_chat_id=-100999)
    await chatting.say("/ask trade?", chat={"id": -7, "type": "group", "title": "T"})
    assert [sent["chat_id"] for sent in chatting.wire.sent()] == [-7, -100999]


async def test_a_topic_that_was_deleted_is_left_out(chatting: Any) -> None:
    chatting.wire.fail("sendMessage", 400, "Bad Request: message thread not found")
    chat = {"id": -100500, "type": "supergroup", "title": "T", "is_forum": True}
    await chatting.say("/ask trade?", chat=chat, is_topic_message=True, message_thread_id=42)
    assert [sent.get("message_thread_id") for sent in chatting.wire.sent()] == [42, None]


@pytest.mark.parametrize(
    "reason", ["message to be replied not found", "reply message not found", "replied message not found"]
)
async def test_a_quote_that_is_refused_is_left_out(chatting: Any, reason: str) -> None:
    chatting.wire.fail("sendMessage", 400, f"Bad Request: {reason}")
    await chatting.say("trade?")
    first, second = chatting.wire.sent()
    assert first["reply_parameters"]["message_id"] == 5
    assert "reply_parameters" not in second


@pytest.mark.parametrize("word", ["word ", "🍎"])
async def test_too_long_a_text_of_the_bot_is_cut(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setattr(chatting.engine, "say", lambda *_: word * 5000)
    await chatting.say("/help")
    # By code points and by UTF-16 units, which are never fewer.
    assert 4090 <= units(chatting.wire.texts()[0]) <= 4096


async def test_too_long_an_answer_is_cut_after_its_markup_is_parsed(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = chatting.engine.ask
    long = {"text": "🍎&" * 3000, "note": "🍏<" * 3000, "derivation": "📈>" * 3000}
    monkeypatch.setattr(chatting.engine, "ask", lambda question: replace(ask(question), **long))
    await chatting.say("trade?")
    text, _ = parse_html(chatting.wire.texts()[0])
    assert 4090 <= units(text) <= 4096
