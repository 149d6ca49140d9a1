from __future__ import annotations

from typing import Any

import pytest

GROUP = {"id": -100500, "type": "supergroup", "title": "Trade"}


def labels(sent: dict[str, Any]) -> list[str]:
    return [button["text"] for row in sent["reply_markup"]["inline_keyboard"] for button in row]


async def test_the_languages_are_offered_with_the_chosen_one_marked(chatting: Any) -> None:
    await chatting.say("/language")
    (sent,) = chatting.wire.sent()
    assert sent["text"] == "language-choose in en"
    assert labels(sent) == [
        "✓ language-auto in en",
        "English",
        "Русский",
        "Oʻzbekcha",
        "Ўзбекча",
        "Беларуская",
    ]
    data = [button["callback_data"] for row in sent["reply_markup"]["inline_keyboard"] for button in row]
    assert data == ["l1:auto", "l1:en", "l1:ru", "l1:uz", "l1:uz-cyrl", "l1:be"]
    await chatting.services.store.chats.change(11, language="be")
    await chatting.say("/language")
    assert labels(chatting.wire.sent()[-1])[-1] == "✓ Беларуская"


async def test_a_choice_is_kept_and_confirmed_in_the_language_chosen(chatting: Any) -> None:
    await chatting.press("l1:uz-cyrl")
    assert (await chatting.services.store.chats.settings(11)).language == "uz-cyrl"
    assert [call["text"] for call in chatting.wire.sent("editMessageText")] == ["language-set in uz-cyrl"]
    assert chatting.wire.sent("answerCallbackQuery")
    await chatting.say("trade?")
    assert chatting.engine.questions[0].lang == "uz-cyrl"


@pytest.mark.parametrize(("words", "code"), [("ru", "ru"), ("Беларуская", "be"), ("tlh", None)])
async def test_a_language_may_stand_behind_the_command(chatting: Any, words: str, code: str | None) -> None:
    await chatting.say(f"/language {words}")
    assert (await chatting.services.store.chats.settings(11)).language == code
    expected = f"language-set in {code}" if code else "language-choose in en"
    assert chatting.wire.texts() == [expected]


async def test_auto_takes_the_choice_back(chatting: Any) -> None:
    await chatting.services.store.chats.change(11, language="ru")
    await chatting.press("l1:auto")
    assert (await chatting.services.store.chats.settings(11)).language is None
    assert chatting.wire.sent("editMessageText")[0]["text"] == "language-set-auto in en"


async def test_a_choice_under_a_message_that_cannot_be_edited_is_confirmed_anew(chatting: Any) -> None:
    chatting.wire.fail("editMessageText", 400, "Bad Request: message can't be edited")
    await chatting.press("l1:ru")
    assert chatting.wire.texts() == ["language-set in ru"]


async def test_a_choice_pressed_twice_is_confirmed_once(chatting: Any) -> None:
    chatting.wire.fail("editMessageText", 400, "Bad Request: message is not modified: x")
    await chatting.press("l:ru")
    assert not chatting.wire.sent()


async def test_a_language_no_longer_spoken_is_not_kept(chatting: Any) -> None:
    await chatting.press("l1:fr")
    assert (await chatting.services.store.chats.settings(11)).language is None
    assert chatting.wire.sent("answerCallbackQuery")[0]["text"] == "button-expired in en"


@pytest.mark.parametrize("status", ["creator", "administrator"])
async def test_in_a_group_admins_choose(chatting: Any, status: str) -> None:
    chatting.wire.member_status = status
    await chatting.say("/language", chat=GROUP)
    assert chatting.wire.texts() == ["language-choose in en"]
    await chatting.press("l1:ru", chat=GROUP)
    assert (await chatting.services.store.chats.settings(GROUP["id"])).language == "ru"


async def test_in_a_group_others_are_told_so(chatting: Any) -> None:
    await chatting.say("/language", chat=GROUP)
    assert chatting.wire.texts() == ["language-admins-only in en"]
    await chatting.press("l1:ru", chat=GROUP)
    assert (await chatting.services.store.chats.settings(GROUP["id"])).language is None
    (answered,) = chatting.wire.sent("answerCallbackQuery")
    assert (answered["text"], answered["show_alert"]) == ("language-admins-only in en", True)


async def test_an_anonymous_admin_is_an_admin(chatting: Any) -> None:
    stand_in = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    await chatting.say("/language", chat=GROUP, sender_chat=GROUP, **{"from": stand_in})
    assert chatting.wire.texts() == ["language-choose in en"]
    assert not chatting.wire.sent("getChatMember")


async def test_a_choice_in_private_is_a_fallback_in_groups(chatting: Any) -> None:
    await chatting.press("l1:be")
    await chatting.say("/ask trade?", chat=GROUP)
    (question,) = chatting.engine.questions
    assert (question.lang, question.fallback_lang) == (None, "be")
