"""Presses of a suggestion's button, and of what no other handler knows."""

from __future__ import annotations

from telegram import CallbackQuery, Update

from bot.core.answer import GoneError
from bot.telegram.asker import asker_of
from bot.telegram.callback_data import ANSWER_PATTERN
from bot.telegram.context import BotContext, Services
from bot.telegram.outgoing import target_of
from bot.telegram.replying import reply_to_reference
from bot.telegram.toast import toast


async def on_suggestion(update: Update, context: BotContext) -> None:
    """Open what the button refers to, or say that it is gone."""
    query, services = update.callback_query, context.services
    assert query
    match = ANSWER_PATTERN.fullmatch(query.data or "")
    target = target_of(query.message)
    if match and target and query.message:
        lang = match["lang"] if match["lang"] in services.languages else None
        try:
            told = await reply_to_reference(
                match["reference"],
                query.from_user,
                query.message.chat,
                target,
                context,
                lang=lang,
                is_pressed=True,
            )
        except GoneError:
            await say_expired(query, services)
        else:
            await toast(query, told)
        return
    await say_expired(query, services)


async def say_expired(query: CallbackQuery, services: Services) -> None:
    """Say that a button is of no use any more."""
    lang = "en"
    if query.message:
        lang = (await asker_of(query.from_user, query.message.chat, services)).lang
    await toast(query, services.say("button-expired", lang), alert=True)
