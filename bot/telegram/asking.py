"""From an utterance or a reference in a chat to the reply."""

from __future__ import annotations

from telegram import Chat, Message, User
from telegram.constants import ChatType

from bot.core.answer import Question
from bot.telegram.asker import asker_of, key_of
from bot.telegram.context import BotContext
from bot.telegram.deliver import Target, deliver, send


def surface_of(chat: Chat) -> str:
    """Return the kind of place, for counting."""
    return "private" if chat.type == ChatType.PRIVATE else "group"


class GoneError(LookupError):
    """A reference that opens nothing."""


async def reply_to_utterance(message: Message, utterance: str, context: BotContext) -> None:
    """Answer a question, quoting the message that asked it."""
    services, key = context.services, key_of(message)
    asker = await asker_of(message.from_user, message.chat, services)
    question = Question(
        utterance,
        services.today(),
        lang=asker.chosen,
        fallback_lang=asker.fallback,
        context=await services.store.conversations.recall(key),
    )
    answer = await services.ask(question)
    await deliver(context.bot, Target.of(message), answer)
    # Not before: a question that is tried again must find the same context.
    await services.store.conversations.remember(key, answer.context)
    await services.count(answer, question, surface_of(message.chat))


async def reply_to_reference(
    reference: str, user: User, chat: Chat, target: Target, context: BotContext, *, lang: str | None = None
) -> None:
    """Open what a button or deep link refers to.

    Raises:
        GoneError: If it is there no longer, or never was.
    """
    services, key = context.services, (chat.id, user.id)
    asker = await asker_of(user, chat, services)
    try:
        answer = await services.recall(reference, asker.chosen or lang or asker.lang)
    except (KeyError, ValueError) as error:
        raise GoneError(reference) from error
    await deliver(context.bot, target, answer)
    await services.store.conversations.remember(key, answer.context)


async def say(reply: str, message: Message, context: BotContext) -> None:
    """Reply with one of the bot's own texts, in the asker's language."""
    asker = await asker_of(message.from_user, message.chat, context.services)
    await send(context.bot, Target.of(message), context.services.say(reply, asker.lang))
