"""Not saying the same twice within a minute in a group, where all read along."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from html import escape

from telegram import Chat, InlineKeyboardMarkup
from telegram.constants import ChatType

from bot.core.answer import Answer, Outcome
from bot.render import plain
from bot.store import Spoken
from bot.telegram.context import BotContext, Services
from bot.telegram.outgoing import Target, is_there, send

KeyboardFor = Callable[[int], InlineKeyboardMarkup | None]


def _key(answer: Answer) -> str:
    return hashlib.sha256(plain(answer).encode()).hexdigest()[:24]


async def still_said(what: str, chat: Chat, keyboard_for: KeyboardFor, context: BotContext) -> int | None:
    """Return the message that said it a moment ago in a group; None where there is none, or none any more.

    Args:
        what: As it was noted.
        chat: Where.
        keyboard_for: Returns the buttons of a message that says it, for whom it was said to.
        context: Of the handler.
    """
    said = context.services.store.said
    if chat.type == ChatType.PRIVATE or (spoken := await said.find(chat.id, what)) is None:
        return None
    if await is_there(context.bot, chat.id, spoken.message, keyboard_for(spoken.asker)):
        return spoken.message
    await said.drop(chat.id, spoken.message)
    return None


async def still_answered(
    answer: Answer, chat: Chat, keyboard_for: KeyboardFor, context: BotContext
) -> int | None:
    """Return the message that gave the same answer, as `still_said` does."""
    return (
        await still_said(_key(answer), chat, keyboard_for, context)
        if answer.outcome is Outcome.ANSWER
        else None
    )


async def note_said(answer: Answer, chat: Chat, spoken: Spoken, services: Services) -> None:
    """Note what a message of the bot says now, in place of what it said before."""
    if chat.type != ChatType.PRIVATE and answer.outcome is Outcome.ANSWER:
        await services.store.said.put(chat.id, _key(answer), spoken)
    else:
        await services.store.said.drop(chat.id, spoken.message)


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
