"""Presses of a suggestion's button, and of what no other handler knows."""

from __future__ import annotations

from telegram import CallbackQuery, Message, Update

from bot.reference import GoneError
from bot.telegram.asker import asker_of
from bot.telegram.callback_data import ANSWER_PATTERN
from bot.telegram.context import BotContext, Services
from bot.telegram.outgoing import Target
from bot.telegram.replying import reply_to_reference
from bot.telegram.toast import toast


def _target(query: CallbackQuery) -> Target | None:
    """Reply to the message that carries the button; of an old one only its number is known."""
    message = query.message
    if isinstance(message, Message):
        return Target.of(message)
    return Target(message.chat.id, message.message_id) if message else None


async def on_suggestion(update: Update, context: BotContext) -> None:
    """Open what the button refers to, or say that it is gone."""
    query, services = update.callback_query, context.services
    assert query
    match = ANSWER_PATTERN.fullmatch(query.data or "")
    target = _target(query)
    if match and target and query.message:
        lang = match["lang"] if match["lang"] in services.languages else None
        try:
            await reply_to_reference(
                match["reference"], query.from_user, query.message.chat, target, context, lang=lang
            )
        except GoneError:
            await say_expired(query, services)
        else:
            await toast(query)
        return
    await say_expired(query, services)


async def say_expired(query: CallbackQuery, services: Services) -> None:
    """Say that a button is of no use any more."""
    lang = "en"
    if query.message:
        lang = (await asker_of(query.from_user, query.message.chat, services)).lang
    await toast(query, services.say("button-expired", lang), alert=True)
