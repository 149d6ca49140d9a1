"""The methods of the Bot API, as described at https://core.telegram.org/bots/api."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from bot.simulator.entities import LIMIT, parse_html, typed_entities, units
from bot.simulator.keyboard import checked_keyboard
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import RefusalError, bad
from bot.simulator.world import Chat, Json, World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
"""Of characters after parsing, says Telegram. Here they are UTF-16 units, the stricter way to count, so that
what is too long by either shows."""
_ALERT_LIMIT = 200
_RESULTS_LIMIT = 50
_QUERY_SECONDS = 60.0
"""A press of a button, and what is typed inline, can be answered for so long."""
_PER_SECOND = 30
_PER_GROUP_MINUTE = 20
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)

Method = Callable[[World, Parameters], Awaitable[Any]]
METHODS: dict[str, Method] = {}
"""By lower-cased name, as Telegram does not mind the case."""


def _method(name: str) -> Callable[[Method], Method]:
    def register(method: Method) -> Method:
        METHODS[name.lower()] = method
        return method

    return register


def _formatted(source: str, mode: str, entities: Any) -> tuple[str, list[Json]]:
    """Return text and entities of what the bot wrote."""
    if mode.lower() == "html":
        text, found = parse_html(source)
    elif mode:
        raise bad("unsupported parse_mode")
    else:
        text, found = source.strip(), list(entities or [])[:LIMIT]
    return text, sorted([*found, *typed_entities(text)], key=lambda each: each["offset"])[:LIMIT]


def _text(parameters: Parameters) -> Json:
    entities = parameters.nested("entities")
    text, found = _formatted(parameters.text("text"), parameters.text("parse_mode"), entities)
    if not text:
        raise bad("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return {"text": text} | ({"entities": found} if found else {})


def _caption(parameters: Parameters) -> Json:
    entities = parameters.nested("caption_entities")
    text, found = _formatted(parameters.text("caption"), parameters.text("parse_mode"), entities)
    if units(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return ({"caption": text} if text else {}) | ({"caption_entities": found} if found else {})


def _hold_to_limits(world: World, chat: Chat) -> None:
    now = world.clock()
    world_full = len(world.sent_at) == _PER_SECOND and now - world.sent_at[0] < 1
    group = list(chat.sent_at)[-_PER_GROUP_MINUTE:]
    group_full = not chat.is_private and len(group) == _PER_GROUP_MINUTE and now - group[0] < 60
    if world.limits and (world_full or group_full):
        wait = 1 if world_full else max(1, int(60 - (now - group[0])) + 1)
        raise RefusalError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
    world.sent_at.append(now)
    chat.sent_at.append(now)


def _place(world: World, parameters: Parameters) -> tuple[Chat, Json]:
    """Return the chat to send to, and the fields that say where in it."""
    chat = world.chat(parameters.text("chat_id"))
    fields: Json = {}
    if "message_thread_id" in parameters:
        topic = parameters.number("message_thread_id")
        if topic not in chat.topics:
            raise bad("message thread not found")
        fields |= {"message_thread_id": topic, "is_topic_message": True}
    reply = parameters.nested("reply_parameters") or {}
    number = reply.get("message_id") or parameters.text("reply_to_message_id") or None
    if number is not None:
        replied = world.message(chat, number)
        if replied:
            fields["reply_to_message"] = {
                name: value for name, value in replied.items() if name != "reply_to_message"
            }
        elif not reply.get("allow_sending_without_reply") and not parameters.flag(
            "allow_sending_without_reply"
        ):
            raise bad("message to be replied not found")
    return chat, fields


def _sent(world: World, chat: Chat, **fields: Any) -> Json:
    chat.last_addressed = True
    message = world.put_message(chat, world.bot, **fields)
    world.timing.note(chat.id, message)
    return message


@_method("getMe")
async def get_me(world: World, _: Parameters) -> Json:
    # Lets the bot know that there are no limits to keep to.
    return world.bot | {"is_simulated": True}


@_method("logOut")
@_method("close")
async def let_go(_: World, __: Parameters) -> bool:
    return True


@_method("getUpdates")
async def get_updates(world: World, parameters: Parameters) -> list[Json]:
    if "allowed_updates" in parameters:
        world.outbox.allowed = parameters.nested("allowed_updates")
    limit = min(100, max(1, parameters.number("limit", 100)))
    return await world.outbox.fetch(parameters.number("offset", 0), limit, parameters.number("timeout", 0))


@_method("setWebhook")
async def set_webhook(world: World, parameters: Parameters) -> bool:
    if "allowed_updates" in parameters:
        world.outbox.allowed = parameters.nested("allowed_updates")
    if parameters.flag("drop_pending_updates"):
        world.outbox.waiting.clear()
    url = parameters.text("url")
    hook = {
        "url": url,
        "secret_token": parameters.text("secret_token"),
        "max_connections": parameters.number("max_connections", 40),
    }
    await world.outbox.set_webhook(hook if url else {})
    return True


@_method("deleteWebhook")
async def delete_webhook(world: World, parameters: Parameters) -> bool:
    if parameters.flag("drop_pending_updates"):
        world.outbox.waiting.clear()
    await world.outbox.set_webhook({})
    return True


@_method("getWebhookInfo")
async def get_webhook_info(world: World, _: Parameters) -> Json:
    outbox = world.outbox
    info = {
        "url": outbox.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(outbox.waiting),
    }
    if outbox.last_error:
        info |= {"last_error_message": outbox.last_error, "last_error_date": int(world.clock())}
    return info


@_method("sendMessage")
async def send_message(world: World, parameters: Parameters) -> Json:
    chat, fields = _place(world, parameters)
    content = _text(parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    _hold_to_limits(world, chat)
    return _sent(world, chat, **fields, **content, reply_markup=keyboard)


@_method("sendPhoto")
async def send_photo(world: World, parameters: Parameters) -> Json:
    chat, fields = _place(world, parameters)
    content = _caption(parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    _hold_to_limits(world, chat)
    file_id = _stored(world, parameters, "photo")
    return _sent(world, chat, **fields, photo=_sizes(world, file_id), **content, reply_markup=keyboard)


def _stored(world: World, parameters: Parameters, name: str, value: str | None = None) -> str:
    """Keep an upload, or find one that is kept; return its id."""
    written = parameters.text(name) if value is None else value
    upload = parameters.files.get(written.removeprefix("attach://") if written else name)
    if upload is not None:
        file_id = f"PHOTO{world.unique()}"
        world.files[file_id] = upload
        return file_id
    if written not in world.files:
        raise bad("wrong file identifier/HTTP URL specified")
    return written


def _sizes(world: World, file_id: str) -> list[Json]:
    data = world.files[file_id]
    # A PNG says its size in its first chunk.
    width, height = (int.from_bytes(data[start : start + 4]) for start in (16, 20))
    size = {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": len(data)}
    return [size | {"width": width or 1, "height": height or 1}]


@_method("getFile")
async def get_file(world: World, parameters: Parameters) -> Json:
    file_id = parameters.text("file_id")
    if file_id not in world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    size = len(world.files[file_id])
    return {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": size, "file_path": file_id}


def _own_message(world: World, parameters: Parameters) -> tuple[Chat, Json, bool]:
    """Return a message of the bot that is to be edited, and whether it was posted inline."""
    if "inline_message_id" in parameters:
        place = world.inline_messages.get(parameters.text("inline_message_id"))
        if not place:
            raise bad("MESSAGE_ID_INVALID")
        chat = world.chats[place[0]]
        return chat, chat.messages[place[1]], True
    chat = world.chat(parameters.text("chat_id"))
    message = world.message(chat, parameters.text("message_id"))
    if message is None:
        raise bad("message to edit not found")
    if message.get("from", {}).get("id") != world.bot["id"]:
        raise bad("message can't be edited")
    return chat, message, False


def _edit(world: World, parameters: Parameters, change: Callable[[Json], Json]) -> Json | bool:
    chat, message, is_inline = _own_message(world, parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    content = change(message) | ({"reply_markup": keyboard} if keyboard else {})
    kept = {
        name: value
        for name, value in message.items()
        if name
        not in {"text", "entities", "caption", "caption_entities", "photo", "reply_markup", "edit_date"}
    }
    before = {name: value for name, value in message.items() if name != "edit_date"}
    if {**kept, **content} == before:
        raise bad(_NOT_MODIFIED)
    message.clear()
    message.update({**kept, **content, "edit_date": int(world.clock())})
    world.tell("edit", chat=chat.id, message=message)
    return True if is_inline else message


@_method("editMessageText")
async def edit_message_text(world: World, parameters: Parameters) -> Json | bool:
    def change(message: Json) -> Json:
        if "text" not in message:
            raise bad("there is no text in the message to edit")
        return _text(parameters)

    return _edit(world, parameters, change)


@_method("editMessageCaption")
async def edit_message_caption(world: World, parameters: Parameters) -> Json | bool:
    return _edit(world, parameters, lambda message: {"photo": message.get("photo"), **_caption(parameters)})


@_method("editMessageMedia")
async def edit_message_media(world: World, parameters: Parameters) -> Json | bool:
    media = parameters.nested("media") or {}
    described = Parameters(media)

    def change(_: Json) -> Json:
        file_id = _stored(world, parameters, "media", str(media.get("media", "")))
        return {"photo": _sizes(world, file_id), **_caption(described)}

    return _edit(world, parameters, change)


@_method("editMessageReplyMarkup")
async def edit_message_reply_markup(world: World, parameters: Parameters) -> Json | bool:
    names = ("text", "entities", "caption", "caption_entities", "photo")
    return _edit(
        world, parameters, lambda message: {name: message[name] for name in names if name in message}
    )


@_method("deleteMessage")
async def delete_message(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    message = world.message(chat, parameters.text("message_id"))
    if message is None:
        raise bad("message to delete not found")
    is_own = message.get("from", {}).get("id") == world.bot["id"]
    if not is_own and not chat.is_private and chat.bot_status != "administrator":
        raise bad("message can't be deleted")
    del chat.messages[message["message_id"]]
    world.tell("delete", chat=chat.id, message_id=message["message_id"])
    return True


@_method("sendChatAction")
async def send_chat_action(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    if parameters.text("action") not in {"typing", "upload_photo", "upload_document"}:
        raise bad("wrong parameter action in request")
    world.tell("action", chat=chat.id, action=parameters.text("action"))
    return True


@_method("setMessageReaction")
async def set_message_reaction(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    if world.message(chat, parameters.text("message_id")) is None:
        raise bad("message to react not found")
    return True


def _open_query(world: World, number: str) -> Any:
    query = world.queries.get(number)
    if query is None or query.answer is not None or world.clock() - query.at > _QUERY_SECONDS:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    return query


@_method("answerCallbackQuery")
async def answer_callback_query(world: World, parameters: Parameters) -> bool:
    query = _open_query(world, parameters.text("callback_query_id"))
    text = parameters.text("text")
    if units(text) > _ALERT_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    query.answer = {"text": text, "show_alert": parameters.flag("show_alert"), "url": parameters.text("url")}
    query.answered.set()
    world.tell("toast", person=query.person, **query.answer)
    return True


@_method("answerInlineQuery")
async def answer_inline_query(world: World, parameters: Parameters) -> bool:
    query = _open_query(world, parameters.text("inline_query_id"))
    results = parameters.nested("results") or []
    if len(results) > _RESULTS_LIMIT:
        raise bad("RESULTS_TOO_MUCH")
    ids = [str(result.get("id", "")) for result in results]
    if any(not 1 <= len(each.encode()) <= 64 for each in ids):
        raise bad("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    for result in results:
        _content_of(world, result)
        checked_keyboard(result.get("reply_markup"))
    if len(parameters.text("next_offset").encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    query.answer = {
        "results": results,
        "button": parameters.nested("button"),
        "cache_time": parameters.number("cache_time", 300),
        "is_personal": parameters.flag("is_personal"),
        "next_offset": parameters.text("next_offset"),
    }
    query.answered.set()
    return True


def _content_of(world: World, result: Json) -> Json:
    """Return the fields of the message that an inline result becomes."""
    if not result.get("type"):
        raise bad('can\'t parse inline query result: Field "type" must be of type String')
    if result["type"] == "article" and not result.get("title"):
        raise bad("can't parse inline query result: title is empty")
    content = result.get("input_message_content") or {}
    if "message_text" in content:
        return _text(Parameters(content | {"text": content["message_text"]}))
    if result.get("photo_file_id"):
        return {"photo": _sizes(world, str(result["photo_file_id"])), **_caption(Parameters(result))}
    raise bad("can't parse inline query result: message content is empty")


def post_result(world: World, chat: Chat, sender: Json, result: Json) -> tuple[Json, str]:
    """Post what an inline or guest result stands for; return the message and its inline id."""
    fields = _content_of(world, result) | {"via_bot": world.bot}
    message = world.put_message(
        chat, sender, **fields, reply_markup=checked_keyboard(result.get("reply_markup"))
    )
    inline_id = f"INLINE{world.unique()}"
    world.inline_messages[inline_id] = (chat.id, message["message_id"])
    return message, inline_id


@_method("answerGuestQuery")
async def answer_guest_query(world: World, parameters: Parameters) -> Json:
    query = _open_query(world, parameters.text("guest_query_id"))
    chat = world.chats[query.chat]
    result = parameters.nested("result") or {}
    message, inline_id = post_result(world, chat, world.bot, result)
    message |= {"guest_bot_caller_user": world.people[query.person]}
    query.answer = result
    query.answered.set()
    return {"inline_message_id": inline_id}


def _scope(parameters: Parameters) -> tuple[str, str]:
    scope = parameters.nested("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), parameters.text("language_code")


@_method("setMyCommands")
async def set_my_commands(world: World, parameters: Parameters) -> bool:
    commands = parameters.nested("commands") or []
    for command in commands:
        name, description = str(command.get("command", "")), str(command.get("description", ""))
        if not 1 <= len(name) <= 32 or not name.replace("_", "a").isalnum() or name.lower() != name:
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(description) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    world.commands[_scope(parameters)] = commands
    world.tell("commands")
    return True


@_method("getMyCommands")
async def get_my_commands(world: World, parameters: Parameters) -> list[Json]:
    return world.commands.get(_scope(parameters), [])


@_method("deleteMyCommands")
async def delete_my_commands(world: World, parameters: Parameters) -> bool:
    world.commands.pop(_scope(parameters), None)
    return True


def _texts(kind: str, method: str, limit: int) -> None:
    @_method(f"setMy{method}")
    async def set_text(world: World, parameters: Parameters) -> bool:
        text = parameters.text(kind)
        if units(text) > limit:
            raise bad(f"{kind} is too long")
        world.texts[kind, parameters.text("language_code")] = text
        world.tell("commands")
        return True

    @_method(f"getMy{method}")
    async def get_text(world: World, parameters: Parameters) -> Json:
        return {kind: world.texts.get((kind, parameters.text("language_code")), "")}


_texts("name", "Name", 64)
_texts("description", "Description", 512)
_texts("short_description", "ShortDescription", 120)


@_method("setChatMenuButton")
async def set_chat_menu_button(_: World, __: Parameters) -> bool:
    return True


@_method("getChat")
async def get_chat(world: World, parameters: Parameters) -> Json:
    chat = world.chat(parameters.text("chat_id"))
    return {**chat.data, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}


_NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)
_ADMIN_RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
}


def member_of(world: World, person: Json, status: str) -> Json:
    """Return a ChatMember."""
    member: Json = {"user": person, "status": status}
    if status == "administrator":
        member |= _ADMIN_RIGHTS
    elif status == "creator":
        member["is_anonymous"] = False
    elif status == "kicked":
        member["until_date"] = 0
    return member


@_method("getChatMember")
async def get_chat_member(world: World, parameters: Parameters) -> Json:
    chat, number = world.chat(parameters.text("chat_id")), parameters.number("user_id")
    if number == world.bot["id"]:
        return member_of(world, world.bot, chat.bot_status)
    if number not in world.people:
        raise bad("member not found")
    return member_of(world, world.people[number], chat.members.get(number, "left"))


@_method("getChatAdministrators")
async def get_chat_administrators(world: World, parameters: Parameters) -> list[Json]:
    chat = world.chat(parameters.text("chat_id"))
    ranks = {"administrator", "creator"}
    return [
        member_of(world, world.people[number], status)
        for number, status in chat.members.items()
        if status in ranks
    ]


@_method("getChatMemberCount")
async def get_chat_member_count(world: World, parameters: Parameters) -> int:
    return len(world.chat(parameters.text("chat_id")).members) + 1


@_method("leaveChat")
async def leave_chat(world: World, parameters: Parameters) -> bool:
    world.chat(parameters.text("chat_id")).bot_status = "left"
    return True
