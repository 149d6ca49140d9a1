"""Sending: what may go where, and how much of it."""

from __future__ import annotations

from typing import Any

from bot.simulator.keyboard import checked_keyboard
from bot.simulator.methods.content import caption_of, text_of
from bot.simulator.methods.files import sizes, stored
from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import RefusalError, bad
from bot.simulator.world import Chat, Json, World

_PER_SECOND = 30
_PER_GROUP_MINUTE = 20


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


@method("sendMessage")
async def send_message(world: World, parameters: Parameters) -> Json:
    chat, fields = _place(world, parameters)
    content = text_of(parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    _hold_to_limits(world, chat)
    return _sent(world, chat, **fields, **content, reply_markup=keyboard)


@method("sendPhoto")
async def send_photo(world: World, parameters: Parameters) -> Json:
    chat, fields = _place(world, parameters)
    content = caption_of(parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    _hold_to_limits(world, chat)
    file_id = stored(world, parameters, "photo")
    return _sent(world, chat, **fields, photo=sizes(world, file_id), **content, reply_markup=keyboard)


@method("sendChatAction")
async def send_chat_action(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    if parameters.text("action") not in {"typing", "upload_photo", "upload_document"}:
        raise bad("wrong parameter action in request")
    world.tell("action", chat=chat.id, action=parameters.text("action"))
    return True


@method("setMessageReaction")
async def set_message_reaction(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    if world.message(chat, parameters.text("message_id")) is None:
        raise bad("message to react not found")
    return True
