"""Presses of a suggestion's button."""

from __future__ import annotations

from contextlib import suppress

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError

from bot.reference import GoneError
from bot.telegram.asker import asker_of
from bot.telegram.asking import reply_to_reference
from bot.telegram.button import ANSWER_PATTERN
from bot.telegram.context import BotContext
from bot.telegram.deliver import Target


def _target(query: CallbackQuery) -> Target | None:
    """Reply to the message that carries the button; of an old one only its number is known."""
    message = query.message
    if isinstance(message, Message):
        return Target.of(message)
    return Target(message.chat.id, message.message_id) if message else None


async def on_button(update: Update, context: BotContext) -> None:
    """Open what the button refers to, or say that it is gone."""
    query = update.callback_query
    assert query
    match = ANSWER_PATTERN.fullmatch(query.data or "")
    target = _target(query)
    if match and target and query.message:
        lang = match["lang"] if match["lang"] in context.services.languages else None
        try:
            await reply_to_reference(
                match["reference"], query.from_user, query.message.chat, target, context, lang=lang
            )
        except GoneError:
            await _say_expired(query, context)
            return
        # It only stops the button's spinner, and fails when the press is over a minute old.
        with suppress(TelegramError):
            await query.answer()
        return
    await _say_expired(query, context)


async def _say_expired(query: CallbackQuery, context: BotContext) -> None:
    services = context.services
    lang = "en"
    if query.message:
        lang = (await asker_of(query.from_user, query.message.chat, services)).lang
    with suppress(TelegramError):
        await query.answer(services.say("button-expired", lang), show_alert=True)
