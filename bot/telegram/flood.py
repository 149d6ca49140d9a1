"""A word to a chat that asks faster than anybody could read."""

from __future__ import annotations

from typing import Any

from telegram import Update

from bot.telegram.asker import asker_of
from bot.telegram.context import BotApplication
from bot.telegram.outgoing import Target, send


async def tell_flood(raw: dict[str, Any], application: BotApplication) -> None:
    """Say, without quoting any message, that some questions are left out."""
    update = Update.de_json(raw, application.bot)
    if update.effective_chat and (update.message or update.callback_query):
        services = application.bot_data["services"]
        if (await services.store.chats.settings(update.effective_chat.id)).refused_at is not None:
            return
        asker = await asker_of(update.effective_user, update.effective_chat, services)
        await send(application.bot, Target(update.effective_chat.id), services.say("flood", asker.lang))
