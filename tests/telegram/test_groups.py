from __future__ import annotations

from typing import Any

import pytest

GROUP = {"id": -100500, "type": "supergroup", "title": "Trade"}
BOT = {"id": 123456789, "is_bot": True, "first_name": "Facts", "username": "FactsBot"}
BOB = {"id": 12, "is_bot": False, "first_name": "Bob"}


def earlier(text: str | None, sender: dict[str, Any], **fields: Any) -> dict[str, Any]:
    words = {"text": text} if text else {}
    return {"message_id": 3, "date": 0, "chat": GROUP, "from": sender} | words | fields


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("/ask trade in 2024?", "trade in 2024?", id="the command"),
        pytest.param("/ask@FactsBot trade?", "trade?", id="the command with the bot's name"),
        pytest.param("/ask@factsbot trade?", "trade?", id="names have no case"),
        pytest.param("/ask\ntrade\n2024?", "trade\n2024?", id="a question on the next line"),
        pytest.param("/ask @FactsBot trade?", "trade?", id="command and mention at once"),
        pytest.param("@FactsBot trade?", "trade?", id="a mention first"),
        pytest.param("@FactsBot, trade?", "trade?", id="a mention with a comma"),
        pytest.param("what was trade, @factsbot ?", "what was trade, ?", id="a mention at the end"),
        pytest.param(
            "🍎 so @FactsBot what was trade?", "🍎 so what was trade?", id="offsets count emoji twice"
        ),
    ],
)
async def test_whoever_addresses_the_bot_is_answered(chatting: Any, text: str, question: str) -> None:
    await chatting.say(text, chat=GROUP)
    assert chatting.engine.asked == [question]
    assert chatting.wire.sent()[0]["chat_id"] == GROUP["id"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param("what was trade in 2024?", {}, id="a question to the others"),
        pytest.param("/ask@OtherBot trade?", {}, id="a command to another bot"),
        pytest.param("@OtherBot trade?", {}, id="a mention of another bot"),
        pytest.param("@FactsBotFan trade?", {}, id="a name that begins alike"),
        pytest.param("mail me@FactsBot trade?", {"entities": []}, id="a look-alike without an entity"),
        pytest.param("/nonsense", {}, id="an unknown command"),
        pytest.param("/roll@OtherBot @FactsBot", {}, id="another bot's command that mentions this one"),
        pytest.param("trade?", {"reply_to_message": earlier("hello", BOB)}, id="a reply to somebody else"),
        pytest.param(
            None,
            {"reply_to_message": earlier("hello", BOT), "dice": {"emoji": "🎲", "value": 1}},
            id="no words",
        ),
        pytest.param(
            "trade?",
            {"reply_to_message": earlier(None, BOT, forum_topic_created={"name": "T", "icon_color": 1})},
            id="the first words in a topic that the bot opened",
        ),
        pytest.param(
            "@FactsBot trade?",
            {"is_automatic_forward": True, "sender_chat": {"id": -1, "type": "channel", "title": "C"}},
            id="a channel's post in its group",
        ),
        pytest.param(
            "@FactsBot trade?", {"from": {"id": 9, "is_bot": True, "first_name": "b"}}, id="another bot"
        ),
        pytest.param(
            "@FactsBot trade?", {"via_bot": {"id": 9, "is_bot": True, "first_name": "b"}}, id="an inline bot"
        ),
    ],
)
async def test_otherwise_it_is_silent(chatting: Any, text: str | None, fields: dict[str, Any]) -> None:
    await chatting.say(text, chat=GROUP, **fields)
    assert not chatting.wire.calls
    assert not chatting.engine.asked


async def test_half_a_pair_of_units_is_no_trouble(chatting: Any) -> None:
    entities = [{"type": "mention", "offset": 2, "length": 9}]
    await chatting.say("\ud83c @FactsBot trade?", chat=GROUP, entities=entities)
    assert len(chatting.engine.asked) == 1
    assert chatting.engine.asked[0].endswith("trade?")


async def test_a_mention_by_link_counts(chatting: Any) -> None:
    entities = [{"type": "text_mention", "offset": 0, "length": 5, "user": BOT}]
    await chatting.say("Facts trade?", chat=GROUP, entities=entities)
    assert chatting.engine.asked == ["trade?"]


async def test_a_mention_by_link_of_somebody_else_does_not(chatting: Any) -> None:
    entities = [{"type": "text_mention", "offset": 0, "length": 5, "user": BOB}]
    await chatting.say("Facts trade?", chat=GROUP, entities=entities)
    assert not chatting.engine.asked


async def test_a_mention_in_a_caption_counts(chatting: Any) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    entities = [{"type": "mention", "offset": 7, "length": 9}]
    await chatting.say(chat=GROUP, photo=photo, caption="trade? @FactsBot", caption_entities=entities)
    assert chatting.engine.asked == ["trade?"]


@pytest.mark.parametrize("chat", [GROUP, {"id": 11, "type": "private", "first_name": "Ann"}])
@pytest.mark.parametrize(
    ("caption", "asked"),
    [
        pytest.param("/ask trade?", ["trade?"], id="the command"),
        pytest.param("/ask@FactsBot trade?", ["trade?"], id="with the bot's name"),
    ],
)
async def test_a_command_in_a_caption_counts(
    chatting: Any, chat: dict[str, Any], caption: str, asked: list[str]
) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    entities = [{"type": "bot_command", "offset": 0, "length": caption.index(" ")}]
    await chatting.say(chat=chat, photo=photo, caption=caption, caption_entities=entities)
    assert chatting.engine.asked == asked


async def test_a_command_in_a_caption_to_another_bot_is_none(chatting: Any) -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    entities = [{"type": "bot_command", "offset": 0, "length": 13}]
    await chatting.say(chat=GROUP, photo=photo, caption="/ask@OtherBot trade?", caption_entities=entities)
    assert not chatting.wire.calls


async def test_a_reply_to_the_bot_is_a_question(chatting: Any) -> None:
    await chatting.say("and in 2023?", chat=GROUP, reply_to_message=earlier("Trade was ...", BOT))
    assert chatting.engine.asked == ["and in 2023?"]


@pytest.mark.parametrize("address", ["/ask", "/ask@FactsBot", "@FactsBot"])
async def test_addressing_alone_in_a_reply_asks_what_was_replied_to(chatting: Any, address: str) -> None:
    await chatting.say(address, chat=GROUP, reply_to_message=earlier("what was trade?", BOB))
    assert chatting.engine.asked == ["what was trade?"]
    # The message with the question is the one that is replied to.
    assert chatting.wire.sent()[0]["reply_parameters"]["message_id"] == 3


async def test_of_a_quoted_part_only_that_is_asked(chatting: Any) -> None:
    quote = {"text": "what was trade?", "position": 7}
    await chatting.say(
        "/ask", chat=GROUP, reply_to_message=earlier("hello. what was trade?", BOB), quote=quote
    )
    assert chatting.engine.asked == ["what was trade?"]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({}, id="to nobody"),
        pytest.param({"reply_to_message": earlier("Trade was ...", BOT)}, id="in reply to the bot itself"),
        pytest.param({"reply_to_message": earlier(None, BOB)}, id="in reply to a picture"),
        pytest.param(
            {"reply_to_message": earlier("Trade was ...", BOB, via_bot=BOT)}, id="in reply to its inline post"
        ),
    ],
)
async def test_addressing_alone_gets_an_explanation(chatting: Any, fields: dict[str, Any]) -> None:
    await chatting.say("/ask", chat=GROUP, **fields)
    assert chatting.wire.texts() == ["ask-usage in en"]
    assert not chatting.engine.asked


@pytest.mark.parametrize(
    "sender_chat",
    [
        pytest.param(GROUP, id="an anonymous admin"),
        pytest.param({"id": -77, "type": "channel", "title": "C"}, id="somebody writing as a channel"),
    ],
)
async def test_people_behind_a_stand_in_are_answered(chatting: Any, sender_chat: dict[str, Any]) -> None:
    stand_in = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    await chatting.say("@FactsBot trade?", chat=GROUP, sender_chat=sender_chat, **{"from": stand_in})
    assert chatting.engine.asked == ["trade?"]


async def test_people_of_one_group_do_not_share_a_conversation(chatting: Any) -> None:
    await chatting.say("/ask trade in 2024?", chat=GROUP)
    await chatting.say("/ask and in 2023?", chat=GROUP, **{"from": BOB})
    assert chatting.engine.questions[1].context is None


async def test_a_reply_stays_in_its_topic(chatting: Any) -> None:
    await chatting.say(
        "/ask trade?", chat=GROUP | {"is_forum": True}, is_topic_message=True, message_thread_id=42
    )
    assert chatting.wire.sent()[0]["message_thread_id"] == 42


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"is_topic_message": True, "message_thread_id": 1}, id="the General topic"),
        pytest.param({"message_thread_id": 42}, id="a thread of replies, which is no topic"),
    ],
)
async def test_no_topic_is_named_where_telegram_refuses_it(chatting: Any, fields: dict[str, Any]) -> None:
    await chatting.say("/ask trade?", chat=GROUP, **fields)
    assert "message_thread_id" not in chatting.wire.sent()[0]


async def test_only_allowed_chats_are_served(chatting: Any) -> None:
    chatting.services.allowed_chats = frozenset({-1})
    await chatting.say("/ask trade?", chat=GROUP)
    await chatting.press("a1:uz-by/value", chat=GROUP)
    assert not chatting.wire.calls
    chatting.services.allowed_chats = frozenset({-1, GROUP["id"]})
    await chatting.say("/ask trade?", chat=GROUP)
    assert chatting.engine.asked == ["trade?"]
