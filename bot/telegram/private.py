"""Private chats: every text is a question."""

from __future__ import annotations

from telegram import Update

from bot.telegram.context import BotContext
from bot.telegram.mention import utterance_of, without_mentions
from bot.telegram.replying import reply_to_utterance, say


async def on_question(update: Update, context: BotContext) -> None:
    """Answer a text or the caption of a picture."""
    message = update.message
    assert message
    utterance = utterance_of(message)
    assert utterance
    await reply_to_utterance(message, without_mentions(message, context.bot.bot) or utterance, context)


async def on_unknown_command(update: Update, context: BotContext) -> None:
    """Say what there is instead of a command that there is not."""
    assert update.message
    await say("help", update.message, context)


async def on_other(update: Update, context: BotContext) -> None:
    """Say that only text is understood, once for an album."""
    message = update.message
    assert message
    albums = context.services.albums
    if message.media_group_id:
        if message.media_group_id in albums:
            return
        albums.append(message.media_group_id)
    await say("only-text", message, context)
