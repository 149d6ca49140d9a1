"""From an utterance or a reference in a chat to the reply."""

from __future__ import annotations

import asyncio

from telegram import Chat, Message, User

from bot.core.answer import Question
from bot.telegram.asker import asker_of, key_of
from bot.telegram.context import BotContext
from bot.telegram.deliver import Target, deliver, send


class GoneError(LookupError):
    """A reference that opens nothing."""


async def reply_to_utterance(message: Message, utterance: str, context: BotContext) -> None:
    """Answer a question, quoting the message that asked it."""
    services, key = context.services, key_of(message)
    async with services.conversations.turn(key):
        asker = await asker_of(message.from_user, message.chat, services)
        question = Question(
            utterance,
            services.today(),
            lang=asker.chosen,
            fallback_lang=asker.fallback,
            context=services.conversations.recall(key),
        )
        # Some milliseconds of work, in which others' updates go on.
        answer = await asyncio.to_thread(services.engine.ask, question)
        services.conversations.remember(key, answer.context)
        await deliver(context.bot, Target.of(message), answer)


async def reply_to_reference(
    reference: str, user: User, chat: Chat, target: Target, context: BotContext, *, lang: str | None = None
) -> None:
    """Open what a button or deep link refers to.

    Raises:
        GoneError: If it is there no longer, or never was.
    """
    services, key = context.services, (chat.id, user.id)
    async with services.conversations.turn(key):
        asker = await asker_of(user, chat, services)
        spoken = asker.chosen or lang or asker.lang
        try:
            answer = await asyncio.to_thread(
                services.engine.recall, reference, lang=spoken, today=services.today()
            )
        except (KeyError, ValueError) as error:
            raise GoneError(reference) from error
        services.conversations.remember(key, answer.context)
        await deliver(context.bot, target, answer)


async def say(reply: str, message: Message, context: BotContext) -> None:
    """Reply with one of the bot's own texts, in the asker's language."""
    asker = await asker_of(message.from_user, message.chat, context.services)
    await send(context.bot, Target.of(message), context.services.engine.say(reply, asker.lang))
