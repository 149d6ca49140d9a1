"""Which messages reach a bot, as Telegram has it."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot


async def received(bot: Bot) -> list[str]:
    """Return the texts that the bot is given, confirmed."""
    updates = await bot.get_updates()
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return [update.message.text for update in updates if update.message and update.message.text]


@pytest.mark.parametrize(
    ("text", "with_privacy"),
    [
        pytest.param("trade?", False, id="talk"),
        pytest.param("@tradefacts_bot trade?", False, id="a mention"),
        pytest.param("/ask@tradefacts_bot trade?", True, id="a command for it"),
        pytest.param("/ask@other_bot trade?", False, id="a command for another"),
        pytest.param("/ask trade?", False, id="a command for any bot, when it has not spoken"),
    ],
)
async def test_privacy_mode(bot: Bot, people: Any, ann: int, text: str, with_privacy: bool) -> None:
    # In a new group the bot has not spoken.
    group = people.act("chat", title="New", kind="supergroup", members={ann: "member"})["id"]
    people.act("say", chat=group, person=ann, text=text)
    assert await received(bot) == ([text] if with_privacy else [])
    people.act("privacy", on=False)
    people.act("say", chat=group, person=ann, text=text)
    assert await received(bot) == [text]


async def test_what_follows_the_bots_own_words_reaches_it(
    bot: Bot, people: Any, ann: int, group: int
) -> None:
    said = await bot.send_message(group, "hello")
    people.act("say", chat=group, person=ann, text="/ask trade?")
    people.act("say", chat=group, person=ann, text="and?", reply_to=said.message_id)
    people.act("say", chat=group, person=ann, text="unrelated")
    assert await received(bot) == ["/ask trade?", "and?"]


async def test_an_administrator_hears_all(bot: Bot, people: Any, ann: int, group: int) -> None:
    people.act("status", chat=group, status="administrator", person=ann)
    people.act("say", chat=group, person=ann, text="trade?")
    assert await received(bot) == ["trade?"]


async def test_who_is_out_hears_nothing_and_is_told_when_back(
    bot: Bot, people: Any, ann: int, group: int
) -> None:
    people.act("privacy", on=False)
    people.act("status", chat=group, status="left", person=ann)
    people.act("say", chat=group, person=ann, text="trade?")
    people.act("status", chat=group, status="member", person=ann)
    updates = await bot.get_updates()
    assert [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member] == [
        "left",
        "member",
    ]
    assert [bool(update.message.new_chat_members) for update in updates if update.message] == [True]


async def test_anonymous_admins_and_channels_are_senders(bot: Bot, people: Any, ann: int, group: int) -> None:
    people.act("privacy", on=False)
    people.act("say", chat=group, person=ann, text="a", anonymous=True)
    people.act("say", chat=group, person=ann, text="b", as_channel="News")
    first, second = [update.message for update in await bot.get_updates() if update.message]
    assert first.sender_chat
    assert second.sender_chat
    assert (first.sender_chat.id, second.sender_chat.title) == (group, "News")


async def test_what_is_said_in_a_topic_replies_to_the_notice_that_opened_it(
    bot: Bot, people: Any, ann: int
) -> None:
    members = {str(ann): "creator"}
    forum = people.act("chat", title="Forum", kind="supergroup", members=members, is_forum=True)["id"]
    people.act("privacy", on=False)
    people.act("say", chat=forum, person=ann, text="a", topic=3)
    second = people.act("say", chat=forum, person=ann, text="b", topic=3)
    people.act("say", chat=forum, person=ann, text="c", topic=3, reply_to=second["message_id"])
    notice, *said = [update.message for update in await bot.get_updates() if update.message]
    assert notice.forum_topic_created
    assert (notice.message_id, notice.message_thread_id) == (3, 3)
    replied = [message.reply_to_message for message in said]
    assert [message and message.message_id for message in replied] == [3, 3, second["message_id"]]
    assert [bool(message and message.forum_topic_created) for message in replied] == [True, True, False]
    assert {message.message_thread_id for message in said} == {3}
    # Numbers of other messages go round it.
    assert len({message.message_id for message in (notice, *said)}) == 4
    with pytest.raises(ValueError, match="opens no topic"):
        people.act("say", chat=forum, person=ann, text="d", topic=second["message_id"])


async def test_many_ask_at_once(bot: Bot, people: Any) -> None:
    chats = people.act("burst", chats=150, texts=["a", "b"], each=2)
    assert len(chats) == 150
    assert people.look("state")["waiting"] == 300
    assert len(await bot.get_updates()) == 100


async def test_an_edit_is_told(bot: Bot, people: Any, ann: int) -> None:
    message = people.act("say", chat=ann, person=ann, text="a")
    people.act("edit", chat=ann, message_id=message["message_id"], text="b")
    texts = [update.edited_message.text for update in await bot.get_updates() if update.edited_message]
    assert texts == ["b"]


def test_what_makes_no_sense_is_refused_with_a_reason(people: Any, ann: int) -> None:
    with pytest.raises(ValueError, match="no chat 5"):
        people.act("say", chat=5, person=ann, text="x")
    with pytest.raises(ValueError, match="no action"):
        people.act("fly")
    assert people.look("why", chat=ann, message=3) == {"why": f"why {ann} 3"}
