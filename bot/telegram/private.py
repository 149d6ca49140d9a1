"""Private chats: every text is a question."""

from __future__ import annotations

from contextlib import suppress

from telegram import Message, Update
from telegram.error import BadRequest

from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.group import asks_by_command, on_ask
from bot.telegram.mention import utterance_of, without_mentions
from bot.telegram.outgoing import Target, send
from bot.telegram.replying import reply_to_utterance, say

_NO_LINE = 0


async def on_question(update: Update, context: BotContext) -> None:
    """Answer a text or the caption of a picture."""
    message = update.message
    assert message
    utterance = utterance_of(message)
    assert utterance
    await _take_back_line(message, context)
    if asks_by_command(message, context.bot.bot):
        await on_ask(update, context)
        return
    await reply_to_utterance(message, without_mentions(message, context.bot.bot) or utterance, context)


async def on_unknown_command(update: Update, context: BotContext) -> None:
    """Say what there is instead of a command that there is not."""
    assert update.message
    await say("help", update.message, context)


async def on_other(update: Update, context: BotContext) -> None:
    """Say that only text is understood, once for an album, whose pictures are messages of their own."""
    message, services = update.message, context.services
    assert message
    if message.media_group_id and await services.store.replies.get(_album_key(message)) is not None:
        return
    lang = (await asker_of(message.from_user, message.chat, services)).lang
    number = await send(context.bot, Target.of(message), services.say("only-text", lang))
    if message.media_group_id:
        await services.store.replies.put(_album_key(message), str(number or _NO_LINE), person=message.chat.id)


async def _take_back_line(message: Message, context: BotContext) -> None:
    """Delete the line that only text is understood, where another picture of the album has the words."""
    replies = context.services.store.replies
    if not message.media_group_id:
        return
    if line := int(await replies.get(_album_key(message)) or _NO_LINE):
        with suppress(BadRequest):  # deleted by hand
            await context.bot.delete_message(message.chat.id, line)
    await replies.put(_album_key(message), str(_NO_LINE), person=message.chat.id)


def _album_key(message: Message) -> str:
    return f"{message.chat.id}:album {message.media_group_id}"
