"""Answers to presses, to what is typed inline, and to guests."""

from __future__ import annotations

import re
from typing import Any

from bot.simulator.entities import units
from bot.simulator.keyboard import checked_keyboard
from bot.simulator.methods.content import caption_of, text_of
from bot.simulator.methods.files import sizes
from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad
from bot.simulator.world import Chat, Json, World

_ALERT_LIMIT = 200
_RESULTS_LIMIT = 50
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_QUERY_SECONDS = 60.0
"""A press of a button, and what is typed inline, can be answered for so long."""


def _open_query(world: World, number: str) -> Any:
    query = world.queries.get(number)
    if query is None or query.answer is not None or world.clock() - query.at > _QUERY_SECONDS:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    return query


@method("answerCallbackQuery")
async def answer_callback_query(world: World, parameters: Parameters) -> bool:
    query = _open_query(world, parameters.text("callback_query_id"))
    text = parameters.text("text")
    if units(text) > _ALERT_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    query.answer = {"text": text, "show_alert": parameters.flag("show_alert"), "url": parameters.text("url")}
    query.answered.set()
    world.tell("toast", person=query.person, **query.answer)
    return True


@method("answerInlineQuery")
async def answer_inline_query(world: World, parameters: Parameters) -> bool:
    query = _open_query(world, parameters.text("inline_query_id"))
    world.hold_to_mode("inline")
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
    start = (parameters.nested("button") or {}).get("start_parameter")
    if start is not None and not _START_PARAMETER.fullmatch(start):
        raise bad("START_PARAM_INVALID")
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
        return text_of(Parameters(content | {"text": content["message_text"]}))
    if result.get("photo_file_id"):
        return {"photo": sizes(world, str(result["photo_file_id"])), **caption_of(Parameters(result))}
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


@method("answerGuestQuery")
async def answer_guest_query(world: World, parameters: Parameters) -> Json:
    query = _open_query(world, parameters.text("guest_query_id"))
    world.hold_to_mode("guest")
    chat = world.chats[query.chat]
    result = parameters.nested("result") or {}
    message, inline_id = post_result(world, chat, world.bot, result)
    message |= {"guest_bot_caller_user": world.people[query.person]}
    query.answer = result
    query.answered.set()
    return {"inline_message_id": inline_id}
