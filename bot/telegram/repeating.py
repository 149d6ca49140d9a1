"""Not saying the same twice within a minute in a group, where all read along."""

from __future__ import annotations

import hashlib
from html import escape

from telegram import Chat
from telegram.constants import ChatType

from bot.core.answer import Answer, Outcome
from bot.render import plain
from bot.telegram.context import BotContext, Services
from bot.telegram.outgoing import Target, send


def _is_noted(answer: Answer, chat: Chat) -> bool:
    return chat.type != ChatType.PRIVATE and answer.outcome is Outcome.ANSWER


def _key(answer: Answer) -> str:
    return hashlib.sha256(plain(answer).encode()).hexdigest()[:24]


async def said_before(answer: Answer, chat: Chat, services: Services) -> int | None:
    """Return the message that gave the same answer a moment ago; None in a private chat."""
    return await services.store.said.find(chat.id, _key(answer)) if _is_noted(answer, chat) else None


async def note_said(answer: Answer, chat: Chat, message: int, services: Services) -> None:
    """Note what a message of the bot says now, in place of what it said before."""
    if _is_noted(answer, chat):
        await services.store.said.put(chat.id, _key(answer), message)
    else:
        await services.store.said.drop(chat.id, message)


async def point_to(said: int, target: Target, answer: Answer, context: BotContext) -> int | None:
    """Refer to the same answer, given a moment ago, in place of repeating it."""
    text = context.services.say("just-said", answer.lang)
    number = str(target.chat)
    if number.startswith("-100"):
        link = f"https://t.me/c/{number.removeprefix('-100')}/{said}"
        html = f'<a href="{link}">{escape(text)}</a> ↑'
        return await send(context.bot, target, f"{text}: {link}", html=html)
    # A basic group's messages have no addresses; quoting leads there as well.
    return await send(context.bot, Target(target.chat, said), f"{text} ↑")
