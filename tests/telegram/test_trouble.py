from __future__ import annotations

import logging
from typing import Any

import pytest

GROUP = {"id": -100500, "type": "supergroup", "title": "Trade"}


async def test_an_error_is_logged_with_its_place_and_the_person_told_in_a_sentence(
    chatting: Any, caplog: pytest.LogCaptureFixture
) -> None:
    chatting.engine.error = ZeroDivisionError("x")
    await chatting.say("trade?")
    assert chatting.wire.texts() == ["error in en"]
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert "update 1 failed: ZeroDivisionError" in record.getMessage()
    assert "in ask" in record.getMessage()


async def test_what_people_write_is_not_logged(chatting: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    await chatting.say("my private words")
    chatting.engine.error = ValueError("cannot read 'my private words'")
    await chatting.say("my private words, again")
    assert "failed: ValueError" in caplog.text
    assert "private words" not in caplog.text


@pytest.mark.parametrize(
    ("code", "description"),
    [
        pytest.param(403, "Forbidden: bot was blocked by the user", id="blocked"),
        pytest.param(400, "Bad Request: not enough rights to send text messages to the chat", id="muted"),
    ],
)
async def test_where_the_bot_may_not_write_it_does_not_try_again(
    chatting: Any, caplog: pytest.LogCaptureFixture, code: int, description: str
) -> None:
    chatting.wire.fail("sendMessage", code, description)
    await chatting.say("trade?")
    assert len(chatting.wire.sent()) == 1
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
    settings = await chatting.services.store.chats.settings(11)
    assert (settings.refused_at is not None) == (code == 403)


async def test_an_apology_that_fails_is_only_logged(chatting: Any, caplog: pytest.LogCaptureFixture) -> None:
    chatting.engine.error = ZeroDivisionError("x")
    chatting.wire.fail("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await chatting.say("trade?")
    assert "could not say so" in caplog.text


async def test_a_failed_press_is_apologized_for_in_the_chat(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(chatting.engine, "recall", fail)
    await chatting.press("a1en:uz-by/value", chat=GROUP)
    (sent,) = chatting.wire.sent()
    assert (sent["chat_id"], sent["text"]) == (GROUP["id"], "error in en")


async def test_an_error_spoils_nothing_for_the_next_question(chatting: Any) -> None:
    chatting.engine.error = RuntimeError()
    await chatting.say("trade?")
    chatting.engine.error = None
    await chatting.say("trade?")
    assert chatting.wire.texts()[1].startswith("&lt;trade?&gt;")
