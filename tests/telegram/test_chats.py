"""What belongs to a chat: its settings, its topics, coming and going, what was said a moment ago."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest

from bot.store import Entry
from bot.telegram.delivery import Delivery, current_delivery
from bot.telegram.flood import tell_flood
from bot.telegram.notices import Notices
from bot.telegram.wire import UnknownResultError
from tests.telegram.conftest import _RIGHTS, ANN, BOT, GROUP, PRIVATE, message

BOB = {"id": 12, "is_bot": False, "first_name": "Bob"}


def member(status: str) -> dict[str, Any]:
    rights = {"kicked": {"until_date": 0}, "administrator": _RIGHTS}.get(status, {})
    return {"user": BOT, "status": status} | rights


async def change(chatting: Any, old: str, new: str, chat: dict[str, Any] = GROUP) -> None:
    await chatting.receive(
        my_chat_member={
            "chat": chat,
            "from": ANN,
            "date": 1,
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
    )


async def test_a_group_is_greeted_once_and_forgotten_when_the_bot_is_removed(chatting: Any) -> None:
    await change(chatting, "left", "member")
    await change(chatting, "left", "member")
    assert chatting.wire.texts() == ["group-hello in en"]
    await chatting.services.store.chats.change(GROUP["id"], language="ru")
    await change(chatting, "member", "kicked")
    settings = await chatting.services.store.chats.settings(GROUP["id"])
    assert settings.language is None
    assert settings.refused_at is not None
    await change(chatting, "kicked", "member")
    assert (await chatting.services.store.chats.settings(GROUP["id"])).refused_at is None
    assert len(chatting.wire.texts()) == 2


async def test_a_channel_is_not_greeted(chatting: Any) -> None:
    await change(chatting, "left", "administrator", {"id": -100700, "type": "channel", "title": "News"})
    assert not chatting.wire.sent()


async def test_coming_back_to_a_private_chat_is_noted(chatting: Any) -> None:
    await chatting.services.store.chats.change(11, refused_at=1.0)
    await change(chatting, "kicked", "member", PRIVATE)
    assert (await chatting.services.store.chats.settings(11)).refused_at is None
    assert not chatting.wire.sent()


@pytest.mark.parametrize("chat", [PRIVATE, GROUP], ids=["private", "group"])
async def test_a_chat_that_refused_is_sent_nothing_until_it_is_heard_of_again(
    chatting: Any, chat: dict[str, Any]
) -> None:
    chatting.wire.fail("sendMessage", 403, "Forbidden: bot was blocked by the user")
    queued = Delivery(Entry(1, 1, ""), {}, 0.0)
    token = current_delivery.set(queued)
    for _ in range(3):
        await chatting.say("/help", chat=chat)
    await chatting.press("v1+:uz-by", chat=chat)
    assert len(chatting.wire.calls) == 1
    await tell_flood({"update_id": 1, "message": message("x", chat=chat)}, chatting.application)
    assert len(chatting.wire.calls) == 1
    # Only a chat that lets the bot write again can send anything.
    queued.arrived_at = time.time() + 1
    await chatting.say("/help", chat=chat)
    current_delivery.reset(token)
    assert len(chatting.wire.sent()) == 2
    assert (await chatting.services.store.chats.settings(chat["id"])).refused_at is None


async def test_a_blocked_private_chat_is_remembered(chatting: Any) -> None:
    await change(chatting, "member", "kicked", PRIVATE)
    assert (await chatting.services.store.chats.settings(11)).refused_at is not None
    token = current_delivery.set(Delivery(Entry(1, 1, ""), {}, 0.0, arrived_at=time.time() - 1))
    await chatting.say("/help")
    await change(chatting, "kicked", "member", PRIVATE)
    assert not chatting.wire.sent()
    await chatting.say("/help")
    current_delivery.reset(token)
    assert chatting.wire.texts() == ["help in en"]


async def test_a_group_that_adds_the_bot_again_is_written_to_again(chatting: Any) -> None:
    await chatting.services.store.chats.change(GROUP["id"], refused_at=time.time() + 60, is_greeted=True)
    await change(chatting, "left", "member")
    await chatting.say("/help", chat=GROUP)
    assert chatting.wire.texts() == ["help in en"]


async def test_settings_follow_a_group_that_becomes_a_supergroup(chatting: Any) -> None:
    old = {"id": -7, "type": "group", "title": "T"}
    await chatting.services.store.chats.change(-7, language="be")
    await chatting.receive(message=message(None, chat=old, migrate_to_chat_id=-1007))
    assert (await chatting.services.store.chats.settings(-1007)).language == "be"
    await change(chatting, "left", "member", {"id": -1007, "type": "supergroup", "title": "T"})
    assert not chatting.wire.sent()


async def test_the_same_answer_within_a_minute_is_pointed_to(chatting: Any) -> None:
    for number in (5, 6):
        await chatting.say("/ask trade?", chat=GROUP, message_id=number)
    first, second = chatting.wire.sent()
    assert "&lt;trade?&gt;" in first["text"]
    assert second["text"].startswith('<a href="https://t.me/c/500/')
    assert second["reply_parameters"]["message_id"] == 6
    await chatting.say("/ask exports?", chat=GROUP)
    assert "&lt;exports?&gt;" in chatting.wire.texts()[-1]
    await chatting.say("trade?")
    await chatting.say("trade?")
    assert chatting.wire.texts()[-1].startswith("&lt;trade?&gt;")


async def test_what_a_correction_took_away_is_said_again(chatting: Any) -> None:
    await chatting.say("/ask trade?", chat=GROUP, message_id=5)
    first = message("/ask exports?", chat=GROUP, message_id=5) | {"edit_date": 2}
    await chatting.receive(edited_message=first)
    await chatting.say("/ask trade?", chat=GROUP, message_id=6)
    assert chatting.wire.texts()[-1].startswith("&lt;trade?&gt;")
    # What the corrected one says now is pointed to.
    await chatting.say("/ask exports?", chat=GROUP, message_id=7)
    corrected = chatting.wire.sent("editMessageText")[0]["message_id"]
    assert chatting.wire.texts()[-1].startswith(f'<a href="https://t.me/c/500/{corrected}"')


async def test_what_was_removed_is_said_again(chatting: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = {"message_id": 77, "date": 1, "chat": GROUP, "from": BOT, "text": "."}
    monkeypatch.setattr(chatting.wire, "_result", lambda name: sent if name == "sendMessage" else True)
    await chatting.say("/ask trade?", chat=GROUP)
    await chatting.press("x1:11", chat=GROUP)
    await chatting.say("/ask trade?", chat=GROUP)
    assert [text.startswith("&lt;trade?&gt;") for text in chatting.wire.texts()] == [True, True]


@pytest.mark.parametrize(
    ("reason", "is_there"),
    [
        pytest.param("message is not modified: exactly the same", True, id="it stands"),
        pytest.param("message to edit not found", False, id="somebody deleted it"),
        pytest.param("MESSAGE_ID_INVALID", False, id="it is gone by another name"),
    ],
)
async def test_what_was_deleted_by_hand_is_said_again(chatting: Any, reason: str, is_there: bool) -> None:
    await chatting.say("/ask trade?", chat=GROUP)
    chatting.wire.fail("editMessageReplyMarkup", 400, f"Bad Request: {reason}")
    await chatting.say("/ask trade?", chat=GROUP, **{"from": BOB})
    first, second = chatting.wire.sent()
    assert second["text"].startswith("<a href" if is_there else "&lt;trade?&gt;")
    # What is looked for keeps its buttons, that for who asked first among them.
    (asked_for,) = chatting.wire.sent("editMessageReplyMarkup")
    assert asked_for["reply_markup"] == first["reply_markup"]
    assert asked_for["message_id"] == 901


async def test_what_was_said_before_a_group_moved_is_said_again(chatting: Any) -> None:
    await chatting.say("/ask trade?", chat=GROUP)
    moved = {"migrate_to_chat_id": -100600}
    chatting.wire.fail("editMessageReplyMarkup", 400, "Bad Request: group chat was upgraded", **moved)
    await chatting.say("/ask trade?", chat=GROUP)
    assert chatting.wire.texts()[-1].startswith("&lt;trade?&gt;")


async def test_what_nobody_can_tell_to_be_there_is_said_again(chatting: Any) -> None:
    await chatting.say("/ask trade?", chat=GROUP)
    chatting.wire.failures["editMessageReplyMarkup"] = [UnknownResultError("no reply")]
    await chatting.say("/ask trade?", chat=GROUP)
    assert chatting.wire.texts()[-1].startswith("&lt;trade?&gt;")


async def test_who_asked_first_is_forgotten_with_them(chatting: Any) -> None:
    await chatting.say("/ask trade?", chat=GROUP)
    await chatting.say("/forget")
    await chatting.say("/ask trade?", chat=GROUP)
    assert not chatting.wire.sent("editMessageReplyMarkup")


async def test_a_button_whose_answer_was_deleted_by_hand_gives_it_again(chatting: Any) -> None:
    await chatting.press("a1en:uz-by/value", chat=GROUP)
    chatting.wire.fail("editMessageReplyMarkup", 400, "Bad Request: message to edit not found")
    await chatting.press("a1en:uz-by/value", chat=GROUP)
    assert chatting.wire.texts() == ["opened uz-by/value"] * 2


async def test_a_button_pressed_again_posts_nothing_again(chatting: Any) -> None:
    for _ in range(3):
        await chatting.press("a1en:uz-by/value", chat=GROUP)
    assert chatting.wire.texts() == ["opened uz-by/value"]
    toasts = [call.get("text") for call in chatting.wire.sent("answerCallbackQuery")]
    assert toasts == [None, "just-said in en", "just-said in en"]
    await chatting.press("a1en:uz-by/value")
    await chatting.press("a1en:uz-by/value")
    assert len(chatting.wire.texts()) == 3


@pytest.mark.parametrize(
    ("status", "reply"), [("administrator", "settings-title in en"), ("member", "settings-admins-only in en")]
)
async def test_settings_are_the_admins(chatting: Any, status: str, reply: str) -> None:
    chatting.wire.member_status = status
    await chatting.say("/settings", chat=GROUP)
    assert chatting.wire.texts() == [reply]
    await chatting.press("s1:speak", chat=GROUP)
    settings = await chatting.services.store.chats.settings(GROUP["id"])
    assert settings.speaks_when_sure == (status == "administrator")


@pytest.mark.parametrize(
    ("sender", "reply"),
    [
        pytest.param(GROUP, "settings-title in en", id="the group itself, so an administrator"),
        pytest.param(
            {"id": -77, "type": "channel", "title": "C"}, "settings-admins-only in en", id="some channel"
        ),
    ],
)
async def test_settings_are_not_those_of_a_channel_that_writes_there(
    chatting: Any, sender: dict[str, Any], reply: str
) -> None:
    chatting.wire.member_status = "administrator"
    stand_in = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
    await chatting.say("/settings", chat=GROUP, sender_chat=sender, **{"from": stand_in})
    assert chatting.wire.texts() == [reply]


async def test_settings_change_by_buttons(chatting: Any) -> None:
    chatting.wire.member_status = "administrator"
    for data in ("s1:speak", "s1:quiet", "s1:quiet"):
        await chatting.press(data, chat=GROUP)
    settings = await chatting.services.store.chats.settings(GROUP["id"])
    assert (settings.speaks_when_sure, settings.quiet) == (True, (20, 8))
    shown = chatting.wire.sent("editMessageText")[-1]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"] for row in shown] == [
        "settings-language in en",
        "settings-sure in en",
        "settings-quiet in en",
    ]
    await chatting.press("s1:language", chat=GROUP)
    assert chatting.wire.sent("editMessageText")[-1]["text"] == "language-choose in en"


@pytest.mark.parametrize(
    ("hour", "score", "is_answered"),
    [
        pytest.param(12, 95.0, True, id="sure, by day"),
        pytest.param(23, 95.0, False, id="in the quiet hours"),
        pytest.param(12, 60.0, False, id="not sure"),
    ],
)
async def test_where_a_group_wants_it_the_bot_speaks_when_sure(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, hour: int, score: float, is_answered: bool
) -> None:
    await chatting.services.store.chats.change(GROUP["id"], speaks_when_sure=True, quiet=(22, 7))
    monkeypatch.setattr("bot.telegram.context.Services.hour", lambda _: hour)
    ask = chatting.engine.ask
    monkeypatch.setattr(chatting.engine, "ask", lambda question: replace(ask(question), score=score))
    await chatting.say("what was trade?", chat=GROUP)
    assert bool(chatting.wire.sent()) == is_answered


@pytest.mark.parametrize(
    ("replied", "is_answered"),
    [
        pytest.param(
            {"forum_topic_created": {"name": "T", "icon_color": 1}}, True, id="the topic's beginning"
        ),
        pytest.param({"text": "hello"}, False, id="somebody"),
    ],
)
async def test_in_a_topic_it_speaks_when_sure_but_not_into_replies(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, replied: dict[str, Any], is_answered: bool
) -> None:
    await chatting.services.store.chats.change(GROUP["id"], speaks_when_sure=True)
    ask = chatting.engine.ask
    monkeypatch.setattr(chatting.engine, "ask", lambda question: replace(ask(question), score=95.0))
    opening = {"message_id": 42, "date": 0, "chat": GROUP, "from": BOB} | replied
    fields = {"is_topic_message": True, "message_thread_id": 42, "reply_to_message": opening}
    await chatting.say("what was trade?", chat=GROUP, **fields)
    assert bool(chatting.wire.sent()) == is_answered


async def test_topics_are_leafed_through_in_place(chatting: Any) -> None:
    await chatting.say("/topics")
    kinds = [button for row in chatting.wire.sent()[0]["reply_markup"]["inline_keyboard"] for button in row]
    assert [kind["text"] for kind in kinds] == [
        "topics-series in en (25)",
        "topics-meetings in en (1)",
        "topics-people in en (2)",
    ]
    await chatting.press(kinds[0]["callback_data"])
    page = chatting.wire.sent("editMessageText")[0]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"] for row in page[:8]] == [f"Trade {number}" for number in range(8)]
    assert [button["text"] for button in page[8]] == ["↩ button-back in en", "›"]
    await chatting.press("t1en:series:3")
    last = chatting.wire.sent("editMessageText")[1]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"] for row in last] == ["Trade 24", "↩ button-back in en"]
    await chatting.press("t1en:series:999")
    assert chatting.wire.sent("editMessageText")[2]["text"] == "topics-choose in en"


async def test_only_the_chats_that_are_allowed_are_served_inline_too(chatting: Any) -> None:
    chatting.services.allowed_chats = frozenset({12})
    query = {"id": "7", "query": "", "offset": "", "chat_type": "sender"}
    await chatting.receive(inline_query=query | {"from": ANN})
    await chatting.receive(inline_query=query | {"from": BOB})
    foreign, own = chatting.wire.sent("answerInlineQuery")
    assert foreign["results"] == []
    assert own["results"]


async def test_who_runs_the_bot_is_served_whatever_chats_are_allowed(chatting: Any) -> None:
    chatting.services.allowed_chats = frozenset({GROUP["id"]})
    await chatting.say("trade?")
    assert not chatting.wire.calls
    chatting.services.admins = frozenset({ANN["id"]})
    await chatting.say("trade?")
    assert chatting.engine.asked == ["trade?"]


@pytest.mark.parametrize(
    ("chat", "moved"),
    [
        pytest.param(-7, {"migrate_to_chat_id": -1007}, id="told in the old chat"),
        pytest.param(-1007, {"migrate_from_chat_id": -7}, id="told in the new one"),
    ],
)
async def test_a_group_that_is_allowed_stays_so_as_a_supergroup(
    chatting: Any, chat: int, moved: dict[str, int]
) -> None:
    services = chatting.services
    services.allowed_chats = frozenset({-7})
    services.notices = Notices(chatting.application.bot, ())
    await chatting.receive(message=message(None, chat={"id": chat, "type": "group", "title": "T"}, **moved))
    new = {"id": -1007, "type": "supergroup", "title": "T"}
    await chatting.say("/ask trade?", chat=new)
    assert chatting.engine.asked == ["trade?"]
    assert "-1007" in services.notices.last[0].line
    # That is the owner's word, so it outlives the group's own settings.
    await change(chatting, "member", "kicked", new)
    await change(chatting, "kicked", "member", new)
    await chatting.say("/ask exports?", chat=new)
    assert chatting.engine.asked == ["trade?", "exports?"]
    await chatting.say("/ask imports?", chat=new | {"id": -1008})
    assert len(chatting.engine.asked) == 2


async def test_a_supergroup_that_a_group_became_is_not_greeted_before_that_is_known(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def pause(_: float) -> None:
        old = {"id": -7, "type": "group", "title": "T"}
        await chatting.receive(message=message(None, chat=old, migrate_to_chat_id=-1007))

    monkeypatch.setattr("bot.telegram.pause._sleep", pause)
    await change(chatting, "left", "member", {"id": -1007, "type": "supergroup", "title": "T"})
    assert not chatting.wire.sent()
