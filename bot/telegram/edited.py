"""Questions that were corrected: the answer follows."""

from __future__ import annotations

from telegram import Message, MessageEntity, Update, User
from telegram.constants import ChatType

from bot.telegram.context import BotContext
from bot.telegram.group import addressed_utterance, asked_by_command
from bot.telegram.mention import utterance_of, without_mentions
from bot.telegram.replying import correct_reply, reply_to_utterance

_ASK = "/ask"


def _utterance(message: Message, bot: User) -> str | None:
    """Return what an edited message asks of the bot; None when nothing."""
    is_command = any(
        entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0 for entity in message.entities
    )
    if is_command:
        command, _, name = (message.text or "").split(maxsplit=1)[0].partition("@")
        is_mine = not name or name.lower() == (bot.username or "").lower()
        return asked_by_command(message, bot) or None if command == _ASK and is_mine else None
    if message.chat.type == ChatType.PRIVATE:
        return without_mentions(message, bot) or utterance_of(message)
    return addressed_utterance(message, bot) or None


async def on_edited(update: Update, context: BotContext) -> None:
    """Change the answer; give the first where the question only now is one."""
    message = update.edited_message
    assert message
    utterance = _utterance(message, context.bot.bot)
    if utterance and not await correct_reply(message, utterance, context):
        await reply_to_utterance(message, utterance, context)
