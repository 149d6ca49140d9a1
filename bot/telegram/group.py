"""Groups: silent unless addressed by mention, by /ask or by a reply to the bot."""

from __future__ import annotations

from telegram import Message, Update, User

from bot.telegram.asking import reply_to_utterance, say
from bot.telegram.context import BotContext
from bot.telegram.mention import utterance_of, without_mentions


def is_reply_to(message: Message, bot: User) -> bool:
    """Whether a message replies to one of the bot's own."""
    replied = message.reply_to_message
    # The first message of a topic "replies" to the notice that opened it, whoever that is from.
    return bool(
        replied and replied.from_user and replied.from_user.id == bot.id and not replied.forum_topic_created
    )


def quoted_utterance(message: Message, bot: User) -> str | None:
    """Return what somebody else said in the message replied to; the quoted part if one was picked."""
    replied = message.reply_to_message
    if is_reply_to(message, bot):
        return None
    if message.quote:
        return message.quote.text
    return utterance_of(replied) if replied else None


async def ask_or_explain(message: Message, utterance: str, context: BotContext) -> None:
    """Answer the utterance, else the message that it replies to, else explain how to ask."""
    if question := utterance or quoted_utterance(message, context.bot.bot):
        await reply_to_utterance(message, question, context)
    else:
        await say("ask-usage", message, context)


async def on_message(update: Update, context: BotContext) -> None:
    """Answer a message that mentions the bot or replies to it; ignore any other."""
    message = update.message
    assert message
    utterance = without_mentions(message, context.bot.bot)
    if utterance is None and is_reply_to(message, context.bot.bot):
        utterance = utterance_of(message)
    if utterance is not None:
        await ask_or_explain(message, utterance, context)


async def on_ask(update: Update, context: BotContext) -> None:
    """Answer `/ask QUESTION`, in a group or not."""
    message = update.message
    assert message
    assert message.text
    without = without_mentions(message, context.bot.bot)
    text = message.text if without is None else without
    # The command is ASCII and comes first; what follows keeps its line breaks.
    _, _, utterance = text.replace("\n", " \n", 1).partition(" ")
    await ask_or_explain(message, utterance.strip(), context)
