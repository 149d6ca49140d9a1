"""The local Bot API refuses what Telegram refuses, and in its words."""

from __future__ import annotations

import asyncio
import json
import re
import time
from typing import Any

import httpx
import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputMediaPhoto,
    InputTextMessageContent,
    ReplyParameters,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
)

from tests.simulator.conftest import TOKEN

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000002000000030806000000")


def keyboard(**button: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("x", **button)]])


def article(number: object, **fields: Any) -> InlineQueryResultArticle:
    content = InputTextMessageContent("text", **fields)
    return InlineQueryResultArticle(str(number), "title", content)


async def test_a_question_goes_to_the_bot_and_its_reply_to_the_chat(bot: Bot, people: Any, ann: int) -> None:
    people.act("say", chat=ann, person=ann, text="hello /x @name https://x.org")
    (update,) = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.text == "hello /x @name https://x.org"
    assert [(entity.type, entity.offset) for entity in update.message.entities] == [
        ("bot_command", 6),
        ("mention", 9),
        ("url", 15),
    ]
    sent = await update.message.reply_html("<b>oʻ😀</b> &amp; <a href='https://x.org'>y</a>")
    assert sent.text == "oʻ😀 & y"
    assert [(entity.type, entity.offset, entity.length) for entity in sent.entities] == [
        ("bold", 0, 4),
        ("text_link", 7, 1),
    ]
    assert [reply["text"] for reply in people.replies(ann)] == ["oʻ😀 & y"]


async def test_updates_are_kept_until_an_offset_confirms_them(bot: Bot, people: Any, ann: int) -> None:
    for text in "abc":
        people.act("say", chat=ann, person=ann, text=text)
    first = await bot.get_updates(limit=2)
    assert len(first) == 2
    again = await bot.get_updates(offset=first[1].update_id)
    assert [update.message.text for update in again if update.message] == ["b", "c"]
    assert len(await bot.get_updates(offset=-1)) == 1


async def test_two_pollers_are_a_conflict_for_the_first(bot: Bot, served: Any) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20, read_timeout=30))
    await asyncio.sleep(0.3)
    async with Bot(TOKEN, base_url=f"{served.address}/bot") as other:
        assert await other.get_updates(timeout=1) == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await first


async def test_fetching_while_there_is_a_webhook_is_a_conflict(bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:1/x")
    assert (await bot.get_webhook_info()).url == "http://127.0.0.1:1/x"
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [
        pytest.param(
            "a <x>b</x>", "HTML", "can't parse entities: Unsupported start tag", id="an unknown tag"
        ),
        pytest.param("<b>a", "HTML", "can't parse entities: Can't find end tag", id="an open tag"),
        pytest.param(
            "<b><i>a</b></i>", "HTML", "can't parse entities: Unexpected end tag", id="crossed tags"
        ),
        pytest.param("1 < 2", "HTML", "can't parse entities: Unsupported start tag", id="a bare sign"),
        pytest.param("x" * 4097, None, "message is too long", id="too long"),
        pytest.param("🍎" * 2049, None, "message is too long", id="too long in UTF-16"),
        pytest.param("<b> </b>", "HTML", "message text is empty", id="nothing left"),
    ],
)
async def test_texts_that_cannot_be_sent(
    bot: Bot, ann: int, text: str, mode: str | None, reason: str
) -> None:
    with pytest.raises(BadRequest, match=rf"(?i){reason}"):
        await bot.send_message(ann, text, parse_mode=mode)


async def test_the_limit_counts_what_is_left_after_parsing(bot: Bot, ann: int) -> None:
    sent = await bot.send_message(ann, f"<b>{'x' * 4095}</b>&lt;", parse_mode="HTML")
    assert sent.text
    assert len(sent.text) == 4096


async def test_entities_past_the_hundredth_are_plain(bot: Bot, ann: int) -> None:
    sent = await bot.send_message(ann, "<b>x</b> " * 150, parse_mode="HTML")
    assert len(sent.entities) == 100


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        pytest.param({"callback_data": "ў" * 33}, "BUTTON_DATA_INVALID", id="66 bytes of data"),
        pytest.param({"url": "javascript:x"}, "URL", id="no web address"),
        pytest.param({"url": "https://"}, "URL", id="an address of nowhere"),
        pytest.param({"switch_inline_query": "x" * 257}, "BUTTON_INLINE_QUERY_INVALID", id="a long query"),
        pytest.param({}, "unallowed", id="nothing to do"),
        pytest.param(
            {"copy_text": CopyTextButton("x" * 257)}, "BUTTON_COPY_TEXT_INVALID", id="too much to copy"
        ),
        pytest.param(
            {"copy_text": CopyTextButton("🍎" * 129)}, "BUTTON_COPY_TEXT_INVALID", id="too much in UTF-16"
        ),
    ],
)
async def test_buttons_that_cannot_be(bot: Bot, ann: int, button: dict[str, Any], reason: str) -> None:
    with pytest.raises(BadRequest, match=rf"(?i){reason}"):
        await bot.send_message(ann, "x", reply_markup=keyboard(**button))


async def test_replies_to_what_is_gone(bot: Bot, ann: int) -> None:
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await bot.send_message(ann, "x", reply_parameters=ReplyParameters(999))
    await bot.send_message(ann, "x", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True))


@pytest.mark.parametrize("start", ["", "a b", "x" * 65, "ў"])
async def test_the_button_above_inline_results_leads_to_a_start_that_can_be(
    bot: Bot, people: Any, ann: int, start: str
) -> None:
    number = people.act("inline", person=ann, text="trade")
    with pytest.raises(BadRequest, match=r"(?i)START_PARAM_INVALID"):
        await bot.answer_inline_query(
            number, [], button=InlineQueryResultsButton("Ask", start_parameter=start)
        )
    await bot.answer_inline_query(number, [], button=InlineQueryResultsButton("Ask", start_parameter="a-Z_9"))


async def test_what_was_posted_inline_is_edited_until_it_is_deleted(
    bot: Bot, people: Any, served: Any, ann: int, group: int
) -> None:
    number = people.act("inline", person=ann, text="trade")
    result = article(1)
    await bot.answer_inline_query(number, [result])
    posted = people.act("choose", chat=group, person=ann, query_id=number, result_id="1")
    (inline_id,) = served.world.inline_messages
    assert await bot.edit_message_text("new", inline_message_id=inline_id) is True
    people.act("delete", chat=group, message_id=posted["message_id"])
    for gone in (inline_id, "nonsense"):
        with pytest.raises(BadRequest, match=r"(?i)MESSAGE_ID_INVALID"):
            await bot.edit_message_text("newer", inline_message_id=gone)


async def test_a_bot_that_is_muted_may_not_write(bot: Bot, people: Any, ann: int, group: int) -> None:
    people.act("status", chat=group, status="restricted", person=ann)
    assert (await bot.get_chat_member(group, bot.id)).status == "restricted"
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to send text messages"):
        await bot.send_message(group, "x")
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to send photos"):
        await bot.send_photo(group, PNG)
    people.act("status", chat=group, status="member", person=ann)
    await bot.send_message(group, "x")


async def test_a_bot_leaves_groups_and_nobody(bot: Bot, ann: int, group: int) -> None:
    with pytest.raises(BadRequest, match=r"(?i)private chats"):
        await bot.leave_chat(ann)
    await bot.leave_chat(group)
    with pytest.raises(Forbidden, match="not a member"):
        await bot.send_message(group, "x")


async def test_the_general_topic_has_no_number_to_send_to(bot: Bot, group: int) -> None:
    with pytest.raises(BadRequest, match=r"(?i)thread not found"):
        await bot.send_message(group, "x", message_thread_id=1)


async def test_nor_is_anything_done_there(bot: Bot, group: int) -> None:
    with pytest.raises(BadRequest, match=r"(?i)thread not found"):
        await bot.send_chat_action(group, "typing", message_thread_id=1)
    with pytest.raises(BadRequest, match=r"(?i)wrong parameter action"):
        await bot.send_chat_action(group, "thinking")
    assert await bot.send_chat_action(group, "choose_sticker")


async def test_edits(bot: Bot, ann: int) -> None:
    sent = await bot.send_message(ann, "x")
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("x", ann, sent.message_id)
    edited = await bot.edit_message_text("y", ann, sent.message_id, reply_markup=keyboard(callback_data="z"))
    assert edited.text == "y"  # type: ignore[union-attr]
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("y", ann, 999)


async def test_deleting(bot: Bot, ann: int, group: int, people: Any) -> None:
    sent = await bot.send_message(ann, "x")
    await bot.delete_message(ann, sent.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(ann, sent.message_id)
    theirs = people.act("say", chat=group, person=ann, text="mine")
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await bot.delete_message(group, theirs["message_id"])


async def test_a_message_can_be_deleted_for_two_days(
    bot: Bot, ann: int, served: Any, monkeypatch: Any
) -> None:
    sent = await bot.send_message(ann, "x")
    monkeypatch.setattr(served.world, "clock", lambda: time.time() + 48 * 3600 + 5)
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted for everyone"):
        await bot.delete_message(ann, sent.message_id)


async def test_captions_are_edited_where_there_is_a_picture(bot: Bot, ann: int) -> None:
    text, picture = await bot.send_message(ann, "x"), await bot.send_photo(ann, PNG, caption="x")
    with pytest.raises(BadRequest, match=r"(?i)no caption in the message"):
        await bot.edit_message_caption(ann, text.message_id, caption="y")
    with pytest.raises(BadRequest, match=r"(?i)no text in the message"):
        await bot.edit_message_text("y", ann, picture.message_id)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.edit_message_caption(ann, picture.message_id, caption="x" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.edit_message_media(InputMediaPhoto(PNG, "x" * 1025), ann, picture.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_caption(ann, picture.message_id, caption="x")
    edited = await bot.edit_message_caption(ann, picture.message_id, caption="<b>y</b>", parse_mode="HTML")
    assert (edited.caption, len(edited.caption_entities)) == ("y", 1)  # type: ignore[union-attr]


async def test_modes_that_are_off(bot: Bot, people: Any, ann: int, group: int) -> None:
    inline = people.act("inline", person=ann, text="trade")
    guest = people.act("guest", chat=group, person=ann, text="@tradefacts_bot trade?")
    for mode in ("inline", "guest"):
        people.act("mode", mode=mode, on=False)
    me = await bot.get_me()
    assert (me.supports_inline_queries, me.supports_guest_queries) == (False, False)
    with pytest.raises(ValueError, match="BOT_INLINE_DISABLED"):
        people.act("inline", person=ann, text="trade")
    with pytest.raises(ValueError, match="BOT_GUEST_DISABLED"):
        people.act("guest", chat=group, person=ann, text="@tradefacts_bot trade?")
    with pytest.raises(BadRequest, match=r"(?i)BOT_INLINE_DISABLED"):
        await bot.answer_inline_query(inline, [article(1)])
    with pytest.raises(BadRequest, match=r"(?i)BOT_GUEST_DISABLED"):
        await bot.answer_guest_query(guest, article(1))


async def test_pictures_are_kept_and_sent_again_by_id(bot: Bot, ann: int) -> None:
    sent = await bot.send_photo(ann, PNG, caption="<i>c</i>", parse_mode="HTML")
    assert (sent.photo[0].width, sent.photo[0].height, sent.caption) == (2, 3, "c")
    again = await bot.send_photo(ann, sent.photo[0].file_id)
    assert await (await bot.get_file(again.photo[0].file_id)).download_as_bytearray() == PNG
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.send_photo(ann, PNG, caption="x" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await bot.send_photo(ann, PNG, caption="🍎" * 513)
    with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
        await bot.send_photo(ann, "nothing")
    for width, height in ((9_000, 1_001), (2_100, 100)):
        size = width.to_bytes(4) + height.to_bytes(4)
        with pytest.raises(BadRequest, match=r"(?i)PHOTO_INVALID_DIMENSIONS"):
            await bot.send_photo(ann, PNG[:16] + size + PNG[24:])


async def test_a_press_is_answered_once(bot: Bot, people: Any, ann: int) -> None:
    sent = await bot.send_message(ann, "x", reply_markup=keyboard(callback_data="z"))
    number = people.act("press", chat=ann, message_id=sent.message_id, data="z", person=ann)
    (update,) = await bot.get_updates(timeout=5)
    assert update.callback_query
    await update.callback_query.answer("thanks")
    assert people.look("answer", query=number)["text"] == "thanks"
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await update.callback_query.answer()


async def test_inline_results_are_checked_and_posted(bot: Bot, people: Any, ann: int, group: int) -> None:
    number = people.act("inline", person=ann, text="trade")
    (update,) = await bot.get_updates(timeout=5)
    assert update.inline_query
    with pytest.raises(BadRequest, match=r"(?i)RESULTS_TOO_MUCH"):
        await bot.answer_inline_query(number, [article(each) for each in range(51)], next_offset=None)
    with pytest.raises(BadRequest, match=r"(?i)RESULT_ID_DUPLICATE"):
        await bot.answer_inline_query(number, [article(1), article(1)])
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
        await bot.answer_inline_query(number, [article(1, parse_mode="HTML"), _broken()])
    await bot.answer_inline_query(number, [article(1)])
    posted = people.act("choose", chat=group, person=ann, query_id=number, result_id="1")
    assert (posted["text"], posted["via_bot"]["username"]) == ("text", "tradefacts_bot")
    kinds = [
        update.chosen_inline_result.result_id if update.chosen_inline_result else None
        for update in await bot.get_updates(offset=update.update_id + 1)
    ]
    assert kinds == [None, "1"]


def _broken() -> InlineQueryResultArticle:
    return InlineQueryResultArticle("2", "title", InputTextMessageContent("<x>", parse_mode="HTML"))


async def test_a_guest_is_answered_exactly_once(bot: Bot, people: Any, ann: int) -> None:
    room = next(chat["id"] for chat in people.look("state")["chats"] if chat.get("title") == "Newsroom")
    people.act("guest", chat=room, person=ann, text="@tradefacts_bot trade?")
    (update,) = await bot.get_updates(timeout=5)
    assert update.guest_message
    assert update.guest_message.guest_query_id
    await update.guest_message.answer_guest_query(article(1))
    assert [message["text"] for message in people.replies(room)] == ["text"]
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await update.guest_message.answer_guest_query(article(1))


async def test_commands_and_texts_are_kept_by_scope_and_language(bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("ask", "Ask")], language_code="ru")
    assert [command.command for command in await bot.get_my_commands(language_code="ru")] == ["ask"]
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match=r"(?i)BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand("Ask", "x")])
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.set_my_commands([BotCommand("ask", "x")], BotCommandScopeChat(5))
    with pytest.raises(BadRequest, match=r"(?i)invalid language code"):
        await bot.set_my_commands([BotCommand("ask", "x")], language_code="uz-cyrl")
    with pytest.raises(BadRequest, match=r"(?i)invalid language code"):
        await bot.set_my_short_description("x", "uz-cyrl")
    await bot.set_my_short_description("short", language_code="ru")
    assert (await bot.get_my_short_description("ru")).short_description == "short"


async def test_the_name_is_what_the_owner_gave_it_until_it_is_changed(bot: Bot) -> None:
    assert (await bot.get_my_name()).name == "Trade Facts"
    await bot.set_my_name("Savdo", "uz")
    assert [(await bot.get_my_name(code)).name for code in (None, "uz", "ru")] == ["Trade Facts", "Savdo", ""]
    await bot.set_my_name("Trade")
    assert (await bot.get_me()).first_name == "Trade"


async def test_where_the_bot_is_not_wanted(bot: Bot, people: Any, ann: int, group: int) -> None:
    people.act("status", chat=ann, status="kicked", person=ann)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(ann, "x")
    people.act("status", chat=group, status="kicked", person=ann)
    with pytest.raises(Forbidden, match="kicked from the supergroup"):
        await bot.send_message(group, "x")
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(5, "x")


async def test_a_group_that_became_a_supergroup_says_where_it_is(bot: Bot, people: Any, ann: int) -> None:
    chat = people.act("chat", title="Small", kind="group", members={str(ann): "creator"})
    new = people.act("migrate", chat=chat["id"])
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(chat["id"], "x")
    assert caught.value.new_chat_id == new


def test_a_token_of_another_bot_is_refused(served: Any) -> None:
    httpx.get(f"{served.address}/bot{TOKEN}/getMe")
    assert httpx.get(f"{served.address}/bot{TOKEN}x/getMe").json() == {
        "ok": False,
        "error_code": 401,
        "description": "Unauthorized",
    }
    assert httpx.get(f"{served.address}/botnonsense/getMe").status_code == 404


@pytest.mark.parametrize(
    ("place", "allowed", "seconds"),
    [
        pytest.param("group", 20, (55, 61), id="20 a minute in a group"),
        pytest.param("ann", 6, (1, 7), id="a burst of 6 in a private chat"),
    ],
)
async def test_rates_are_held_where_that_is_wanted(
    bot: Bot, people: Any, request: Any, place: str, allowed: int, seconds: tuple[int, int]
) -> None:
    people.act("limits", on=True)
    chat = request.getfixturevalue(place)
    for _ in range(allowed):
        await bot.send_message(chat, "x")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(chat, "x")
    wait = caught.value.retry_after
    assert seconds[0] <= (wait if isinstance(wait, int) else wait.total_seconds()) <= seconds[1]
    people.act("limits", on=False)
    await bot.send_message(chat, "x")


async def test_30_a_second_in_all(bot: Bot, people: Any) -> None:
    people.act("limits", on=True)
    crowd = people.act("crowd", number=45)
    ends = await asyncio.gather(*(bot.send_message(chat, "x") for chat in crowd), return_exceptions=True)
    refused = [end for end in ends if isinstance(end, RetryAfter)]
    # On a slow machine they take more than a second.
    assert len(ends) - len(refused) >= 30
    assert not [end for end in ends if isinstance(end, Exception) and end not in refused]


@pytest.mark.parametrize(
    ("fault", "error", "is_done"),
    [
        pytest.param({"status": 502, "description": "Bad Gateway"}, NetworkError, False, id="a 502"),
        pytest.param({"status": 429, "retry_after": 3}, RetryAfter, False, id="a 429"),
        pytest.param({"kind": "reset"}, NetworkError, False, id="a lost connection before"),
        pytest.param({"kind": "reset-after"}, NetworkError, True, id="a lost connection after"),
        pytest.param({"kind": "malformed"}, Exception, True, id="half a reply"),
        pytest.param({"delay_after": 1.5}, NetworkError, True, id="a reply too late"),
    ],
)
async def test_faults_on_purpose(
    bot: Bot, people: Any, ann: int, fault: dict[str, Any], error: type[Exception], is_done: bool
) -> None:
    people.act("fault", method="sendMessage", **fault)
    with pytest.raises(error):
        await bot.send_message(ann, "x", read_timeout=1)
    assert bool(people.replies(ann)) == is_done
    await bot.send_message(ann, "y")
    assert people.replies(ann)[-1]["text"] == "y"


@pytest.mark.parametrize(
    ("headers", "path"),
    [
        pytest.param({"host": "evil.example:80"}, "/control/state", id="a name that leads here"),
        pytest.param({"origin": "https://evil.example"}, "/control/state", id="a page of another site"),
        pytest.param({"host": "evil.example"}, "/", id="the page by another name"),
    ],
)
def test_other_sites_are_refused(served: Any, headers: dict[str, str], path: str) -> None:
    assert httpx.get(served.address + path, headers=headers).status_code == 403


async def test_unknown_methods_are_not_found(bot: Bot) -> None:
    with pytest.raises(Exception, match="not found"):
        await bot.do_api_request("frobnicate")


@pytest.mark.parametrize(
    ("method", "fields", "reason"),
    [
        pytest.param("sendMessage", {"txt": "x"}, "unknown parameter txt", id="a name misspelt"),
        pytest.param("sendMessage", {"reply_to_message_id": 1}, "unknown parameter", id="an old name"),
        pytest.param("sendMessage", {"disable_notification": "maybe"}, "true or false", id="a doubtful flag"),
        pytest.param("sendMessage", {"link_preview_options": 7}, "LinkPreviewOptions", id="no object"),
        pytest.param("sendMessage", {"message_thread_id": "x"}, "expected int", id="no number"),
        pytest.param(
            "sendMessage", {"link_preview_options": {"is_off": True}}, "no such field", id="a field misspelt"
        ),
        pytest.param(
            "sendMessage", {"reply_parameters": {}}, "ReplyParameters needs it", id="a field that lacks"
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": {"inline_keyboard": [[{"text": 5, "callback_data": "x"}]]}},
            r"\.text: expected str",
            id="a label that is a number",
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "data": "x"}]]}},
            r"\.data: InlineKeyboardButton has no such field",
            id="a button's field misspelt",
        ),
        pytest.param(
            "sendMessage",
            {"reply_markup": {"inline_keyboard": [{"text": "x", "callback_data": "x"}]}},
            "expected a list",
            id="buttons without rows",
        ),
        pytest.param(
            "sendMessage", {"entities": [{"type": "bold", "offset": 0}]}, "needs it", id="half an entity"
        ),
        pytest.param("sendChatAction", {}, "action is required", id="a parameter that lacks"),
        pytest.param(
            "setMyCommands", {"scope": {"type": "all_friends"}}, "no BotCommandScope", id="an unknown type"
        ),
        pytest.param(
            "answerInlineQuery",
            {
                "inline_query_id": "1",
                "results": [{"type": "article", "id": 1, "title": "t"}],
            },
            r"\.id: expected str",
            id="a result's id that is a number",
        ),
    ],
)
def test_what_is_not_in_the_signature_is_refused(
    served: Any, ann: int, method: str, fields: dict[str, Any], reason: str
) -> None:
    usual = {"chat_id": ann, "text": "x"} if method == "sendMessage" else {}
    usual |= {"chat_id": ann} if method == "sendChatAction" else {}
    reply = httpx.post(f"{served.address}/bot{TOKEN}/{method}", json=usual | fields).json()
    assert reply.get("error_code") == 400, reply
    assert re.search(reason, reply["description"]), reply


def test_values_may_come_as_a_form_writes_them(served: Any, ann: int) -> None:
    fields = {
        "chat_id": str(ann),
        "text": "5",
        "disable_notification": "true",
        "reply_markup": json.dumps({"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}),
        "link_preview_options": '{"is_disabled": true}',
    }
    sent = httpx.post(f"{served.address}/bot{TOKEN}/sendMessage", data=fields).json()
    assert sent["result"]["text"] == "5"
