"""How fast one person may ask in one chat, and a word to who asks faster than anybody could read."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.store import Allowed
from bot.telegram.asker import asker_of, key_of
from bot.telegram.context import BotApplication, BotContext, Services
from bot.telegram.delivery import current_delivery
from bot.telegram.group import addressed_utterance
from bot.telegram.mention import command_for
from bot.telegram.outgoing import Target, send
from bot.telegram.rates import GROUP_RATE, PRIVATE_RATE
from bot.telegram.toast import toast

logger = logging.getLogger(__name__)


async def may_ask(update: Update, context: BotContext) -> bool:
    """Whether it is not too much from one person in one chat; they are told, once until they paused."""
    delivery, asker = current_delivery.get(), _asker(update, context)
    if asker is None or (delivery and delivery.is_admitted):
        return True
    chat = update.effective_chat
    rate = PRIVATE_RATE if chat and chat.type == ChatType.PRIVATE else GROUP_RATE
    allowed = await context.services.store.allowances.take(*asker, rate)
    if allowed is Allowed.YES:
        # Not counted again when it is tried again.
        if delivery:
            delivery.is_admitted = True
        return True
    if update.callback_query:
        lang = (await asker_of(update.effective_user, chat, context.services)).lang if chat else "en"
        await toast(update.callback_query, context.services.say("flood", lang))
    elif allowed is Allowed.NO_AND_SAY_SO and update.message:
        logger.info("a person asks too fast; some messages are left out")
        # Better not said than said again and again.
        with suppress(TelegramError):
            await _tell(update, context.services, context)
    return False


def _asker(update: Update, context: BotContext) -> tuple[int, int] | None:
    """Return chat and person of what costs something; None for what does not."""
    query, message = update.callback_query, update.message or update.edited_message
    if query:
        return query.message.chat.id if query.message else query.from_user.id, query.from_user.id
    if update.guest_message:
        return key_of(update.guest_message)
    if message and (message.chat.type == ChatType.PRIVATE or _is_addressed(message, context)):
        return key_of(message)
    return None


def _is_addressed(message: Message, context: BotContext) -> bool:
    bot = context.bot.bot
    return command_for(message, bot) is not None or addressed_utterance(message, bot) is not None


async def _tell(update: Update, services: Services, context: BotContext) -> None:
    message = update.message
    assert message
    lang = (await asker_of(message.from_user, message.chat, services)).lang
    await send(context.bot, Target.of(message), services.say("flood", lang))


async def tell_flood(raw: dict[str, Any], application: BotApplication) -> None:
    """Say, without quoting any message, that some questions are left out."""
    update = Update.de_json(raw, application.bot)
    if update.effective_chat and (update.message or update.callback_query):
        services = application.bot_data["services"].pinned()
        if (await services.store.chats.settings(update.effective_chat.id)).refused_at is not None:
            return
        asker = await asker_of(update.effective_user, update.effective_chat, services)
        await send(application.bot, Target(update.effective_chat.id), services.say("flood", asker.lang))
