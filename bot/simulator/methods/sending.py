"""Sending: what may go where, and how much of it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from telegram.constants import ChatAction

from bot.simulator.keyboard import checked_keyboard
from bot.simulator.methods.content import caption_of, text_of
from bot.simulator.methods.files import sizes, stored
from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import RefusalError, bad
from bot.simulator.world import Chat, Json, World

_PER_SECOND = 30
_PER_GROUP_MINUTE = 20
_ACTIONS = {each.value for each in ChatAction}
_BURST, _BURST_SECONDS = 6, 6.0
"""One message a second to a chat, of which some may come at once."""


def _wait_of(sent: Sequence[float], number: int, seconds: float, now: float) -> float:
    """Return how long to wait where no more than so many may be sent in so many seconds; 0 for not at all."""
    return max(0.0, sent[-number] + seconds - now) if len(sent) >= number else 0.0


def _hold_to_limits(world: World, chat: Chat) -> None:
    now = world.clock()
    waits = [
        _wait_of(world.sent_at, _PER_SECOND, 1, now),
        _wait_of(chat.sent_at, _BURST, _BURST_SECONDS, now)
        if chat.is_private
        else _wait_of(chat.sent_at, _PER_GROUP_MINUTE, 60, now),
    ]
    if world.limits and (wait := ceil(max(waits))):
        raise RefusalError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
    world.sent_at.append(now)
    chat.sent_at.append(now)


def _topic(chat: Chat, parameters: Parameters) -> int | None:
    """Return the topic that a request is about."""
    if "message_thread_id" not in parameters:
        return None
    topic = parameters.number("message_thread_id")
    if topic not in chat.topics:
        raise bad("message thread not found")
    return topic


def _place(world: World, parameters: Parameters, what: str) -> tuple[Chat, Json]:
    """Return the chat to send to, and the fields that say where in it."""
    chat = world.chat(parameters.text("chat_id"))
    if chat.bot_status == "restricted":
        raise bad(f"not enough rights to send {what} to the chat")
    fields: Json = {}
    if topic := _topic(chat, parameters):
        fields |= {"message_thread_id": topic, "is_topic_message": True}
    reply = parameters.nested("reply_parameters") or {}
    number = reply.get("message_id")
    if number is not None:
        replied = world.message(chat, number)
        if replied:
            fields["reply_to_message"] = {
                name: value for name, value in replied.items() if name != "reply_to_message"
            }
        elif not reply.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
    return chat, fields


def _sent(world: World, chat: Chat, **fields: Any) -> Json:
    chat.last_addressed = True
    message = world.put_message(chat, world.bot, **fields)
    world.timing.note(chat.id, message)
    return message


@method("sendMessage")
async def send_message(world: World, parameters: Parameters) -> Json:
    chat, fields = _place(world, parameters, "text messages")
    content = text_of(parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    _hold_to_limits(world, chat)
    return _sent(world, chat, **fields, **content, reply_markup=keyboard)


@method("sendPhoto")
async def send_photo(world: World, parameters: Parameters) -> Json:
    chat, fields = _place(world, parameters, "photos")
    content = caption_of(parameters)
    keyboard = checked_keyboard(parameters.nested("reply_markup"))
    _hold_to_limits(world, chat)
    file_id = stored(world, parameters, "photo")
    return _sent(world, chat, **fields, photo=sizes(world, file_id), **content, reply_markup=keyboard)


@method("sendChatAction")
async def send_chat_action(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    _topic(chat, parameters)
    if parameters.text("action") not in _ACTIONS:
        raise bad("wrong parameter action in request")
    world.tell("action", chat=chat.id, action=parameters.text("action"))
    return True


@method("setMessageReaction")
async def set_message_reaction(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    if world.message(chat, parameters.text("message_id")) is None:
        raise bad("message to react not found")
    return True
