"""Groups: silent unless addressed by mention, /ask or a reply to the bot, or as the chat's admins set."""

from __future__ import annotations

from telegram import Message, Update, User

from bot.telegram.context import BotContext
from bot.telegram.mention import command_for, is_command, utterance_of, without_mentions
from bot.telegram.replying import reply_to_utterance, say

_ASK = "/ask"


def replied_to(message: Message) -> Message | None:
    """Return the message that somebody chose to reply to."""
    replied = message.reply_to_message
    # Every message of a topic "replies" to the notice that opened it, whoever that is from.
    return None if replied is None or replied.forum_topic_created else replied


def is_reply_to(message: Message, bot: User) -> bool:
    """Whether a message replies to one of the bot's own."""
    replied = replied_to(message)
    return bool(replied and replied.from_user and replied.from_user.id == bot.id)


def quoted_question(message: Message, bot: User) -> tuple[str, Message] | None:
    """Return what somebody else said in the message replied to, the quoted part if one was picked, and it."""
    replied = replied_to(message)
    if replied is None or is_reply_to(message, bot):
        return None
    if replied.via_bot and replied.via_bot.id == bot.id:
        return None  # the bot's own words, which somebody posted by inline mode
    utterance = message.quote.text if message.quote else utterance_of(replied)
    return (utterance, replied) if utterance else None


def addressed_utterance(message: Message, bot: User) -> str | None:
    """Return what is asked of the bot in a message without a command; None when it is not addressed."""
    utterance = without_mentions(message, bot)
    if utterance is None and is_reply_to(message, bot):
        utterance = utterance_of(message)
    return utterance


async def ask_or_explain(message: Message, utterance: str, context: BotContext) -> None:
    """Answer the utterance, else the message that it replies to, else explain how to ask."""
    if utterance:
        await reply_to_utterance(message, utterance, context)
    elif question := quoted_question(message, context.bot.bot):
        await reply_to_utterance(message, question[0], context, quoted=question[1])
    else:
        await say("ask-usage", message, context)


async def on_message(update: Update, context: BotContext) -> None:
    """Answer a message that mentions the bot or replies to it, and others as the chat wants."""
    message = update.message
    assert message
    if is_command(message):
        # In a caption, where python-telegram-bot sees none.
        if asks_by_command(message, context.bot.bot):
            await on_ask(update, context)
        return
    utterance = addressed_utterance(message, context.bot.bot)
    if utterance is not None:
        await ask_or_explain(message, utterance, context)
    elif await _speaks_unasked(message, context):
        await reply_to_utterance(message, utterance_of(message) or "", context, is_addressed=False)


async def _speaks_unasked(message: Message, context: BotContext) -> bool:
    """Whether the chat wants an answer to what was not addressed to the bot, at this hour."""
    settings = await context.services.store.chats.settings(message.chat.id)
    if not settings.speaks_when_sure or replied_to(message) or message.from_user is None:
        return False
    if settings.quiet is None:
        return True
    start, end = settings.quiet
    hour = context.services.hour()
    is_quiet = start <= hour < end if start < end else hour >= start or hour < end
    return not is_quiet


def asked_by_command(message: Message, bot: User) -> str:
    """Return what follows the command at the start of a message."""
    without = without_mentions(message, bot)
    text = (utterance_of(message) or "") if without is None else without
    # The command is ASCII and comes first; what follows keeps its line breaks.
    return text.replace("\n", " \n", 1).partition(" ")[2].strip()


def asks_by_command(message: Message, bot: User) -> bool:
    """Whether a message begins with `/ask`, for this bot."""
    return command_for(message, bot) == _ASK


async def on_ask(update: Update, context: BotContext) -> None:
    """Answer `/ask QUESTION`, in a group or not."""
    message = update.message
    assert message
    await ask_or_explain(message, asked_by_command(message, context.bot.bot), context)
