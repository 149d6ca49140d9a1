"""Private chats: every text is a question."""

from __future__ import annotations

from telegram import Message, Update

from bot.telegram.context import BotContext
from bot.telegram.group import asks_by_command, on_ask
from bot.telegram.mention import utterance_of, without_mentions
from bot.telegram.replying import reply_to_utterance, say


async def on_question(update: Update, context: BotContext) -> None:
    """Answer a text or the caption of a picture."""
    message = update.message
    assert message
    utterance = utterance_of(message)
    assert utterance
    _is_new(message, context)
    if asks_by_command(message, context.bot.bot):
        await on_ask(update, context)
        return
    await reply_to_utterance(message, without_mentions(message, context.bot.bot) or utterance, context)


async def on_unknown_command(update: Update, context: BotContext) -> None:
    """Say what there is instead of a command that there is not."""
    assert update.message
    await say("help", update.message, context)


async def on_other(update: Update, context: BotContext) -> None:
    """Say that only text is understood, once for an album."""
    message = update.message
    assert message
    if _is_new(message, context):
        await say("only-text", message, context)


def _is_new(message: Message, context: BotContext) -> bool:
    """Note that a message is replied to; whether no other of its album was."""
    album, albums = message.media_group_id, context.services.albums
    if album is None:
        return True
    if album in albums:
        return False
    albums.append(album)
    return True
