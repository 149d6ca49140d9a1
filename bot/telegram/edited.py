"""Questions that were corrected: the answer follows."""

from __future__ import annotations

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot.telegram.context import BotContext
from bot.telegram.group import addressed_utterance, asked_by_command, asks_by_command
from bot.telegram.mention import is_command, utterance_of, without_mentions
from bot.telegram.replying import correct_reply, reply_to_utterance


def _utterance(message: Message, bot: User) -> str | None:
    """Return what an edited message asks of the bot; None when nothing."""
    if is_command(message):
        return asked_by_command(message, bot) or None if asks_by_command(message, bot) else None
    if message.chat.type == ChatType.PRIVATE:
        return without_mentions(message, bot) or utterance_of(message)
    return addressed_utterance(message, bot) or None


async def on_edited(update: Update, context: BotContext) -> None:
    """Change the answer; give the first where the question only now is one."""
    message = update.edited_message
    assert message
    utterance = _utterance(message, context.bot.bot)
    if utterance:
        if not await correct_reply(message, utterance, context):
            await reply_to_utterance(message, utterance, context)
    elif not is_command(message) and (words := utterance_of(message)):
        # Nothing is asked of the bot, but it may have answered unasked: that answer must not go stale.
        await correct_reply(message, words, context)
