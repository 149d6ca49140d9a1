"""Changing and deleting the bot's messages."""

from __future__ import annotations

from collections.abc import Callable

from bot.simulator.keyboard import checked_keyboard
from bot.simulator.methods.content import caption_of, text_of
from bot.simulator.methods.files import sizes, stored
from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad
from bot.simulator.world import Chat, Json, World

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)

_DELETABLE_SECONDS = 48 * 3600


def _own_message(world: World, parameters: Parameters) -> tuple[Chat, Json, bool]:
    """Return a message of the bot that is to be edited, and whether it was posted inline."""
    if "inline_message_id" in parameters:
        place = world.inline_messages.get(parameters.text("inline_message_id"))
        chat = world.chats[place[0]] if place else None
        message = chat.messages.get(place[1]) if chat and place else None
        if chat is None or message is None:
            raise bad("MESSAGE_ID_INVALID")
        return chat, message, True
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


@method("editMessageText")
async def edit_message_text(world: World, parameters: Parameters) -> Json | bool:
    def change(message: Json) -> Json:
        if "text" not in message:
            raise bad("there is no text in the message to edit")
        return text_of(parameters)

    return _edit(world, parameters, change)


@method("editMessageCaption")
async def edit_message_caption(world: World, parameters: Parameters) -> Json | bool:
    def change(message: Json) -> Json:
        if "photo" not in message:
            raise bad("there is no caption in the message to edit")
        return {"photo": message["photo"], **caption_of(parameters)}

    return _edit(world, parameters, change)


@method("editMessageMedia")
async def edit_message_media(world: World, parameters: Parameters) -> Json | bool:
    media = parameters.nested("media") or {}
    described = Parameters(media)

    def change(_: Json) -> Json:
        file_id = stored(world, parameters, "media", str(media.get("media", "")))
        return {"photo": sizes(world, file_id), **caption_of(described)}

    return _edit(world, parameters, change)


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(world: World, parameters: Parameters) -> Json | bool:
    names = ("text", "entities", "caption", "caption_entities", "photo")
    return _edit(
        world, parameters, lambda message: {name: message[name] for name in names if name in message}
    )


@method("deleteMessage")
async def delete_message(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    message = world.message(chat, parameters.text("message_id"))
    if message is None:
        raise bad("message to delete not found")
    is_own = message.get("from", {}).get("id") == world.bot["id"]
    if not is_own and not chat.is_private and chat.bot_status != "administrator":
        raise bad("message can't be deleted")
    # In a group, an administrator's right to delete knows no age.
    is_moderated = not chat.is_private and chat.bot_status == "administrator"
    if not is_moderated and world.clock() - message["date"] > _DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")
    del chat.messages[message["message_id"]]
    world.tell("delete", chat=chat.id, message_id=message["message_id"])
    return True
