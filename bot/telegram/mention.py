"""Mentions of the bot by entity, not by look: "@name" within a link or code is none."""

from __future__ import annotations

from telegram import Message, MessageEntity, User

_UNITS, _LONE = "utf-16-le", "surrogatepass"
"""Offsets count UTF-16 units; halves of a pair, which some clients send, are kept as they are."""


def utterance_of(message: Message) -> str | None:
    """Return the text or the caption."""
    return message.text or message.caption


def _entities(message: Message) -> tuple[MessageEntity, ...]:
    return message.entities if message.text else message.caption_entities


def is_command(message: Message) -> bool:
    """Whether a message begins with a command, in its text or its caption."""
    return any(
        entity.type == MessageEntity.BOT_COMMAND and not entity.offset for entity in _entities(message)
    )


def command_for(message: Message, bot: User) -> str | None:
    """Return the command that a message begins with, in small letters; None where it is another bot's."""
    words = (utterance_of(message) or "").lower().split(maxsplit=1)
    if not words or not is_command(message):
        return None
    command, _, name = words[0].partition("@")
    return command if not name or name == (bot.username or "").lower() else None


def without_mentions(message: Message, bot: User) -> str | None:
    """Return the text without mentions of the bot; None when there is no such mention."""
    units = (utterance_of(message) or "").encode(_UNITS, _LONE)
    name = f"@{bot.username}".lower()
    kept, position, found = b"", 0, False
    for entity in sorted(_entities(message), key=lambda entity: entity.offset):
        start, end = entity.offset * 2, (entity.offset + entity.length) * 2
        by_name = (
            entity.type == MessageEntity.MENTION and units[start:end].decode(_UNITS, _LONE).lower() == name
        )
        by_user = (
            entity.type == MessageEntity.TEXT_MENTION and entity.user is not None and entity.user.id == bot.id
        )
        if by_name or by_user:
            kept += units[position:start]
            position, found = end, True
    if not found:
        return None
    return " ".join((kept + units[position:]).decode(_UNITS, _LONE).split()).lstrip(",:;.-–— ")
