"""What is not handled at all, whatever it holds."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop

from bot.telegram.context import BotContext, Services
from bot.telegram.delivery import current_delivery
from bot.telegram.flood import may_ask
from bot.telegram.pressed import is_offered
from bot.telegram.suggestion_button import say_expired

_FOREIGN_SECONDS = 300
"""For so long Telegram answers the same inline query of somebody who is not served by itself."""


def is_written_by_person(message: Message) -> bool:
    """Whether somebody wrote it: not a bot, nor a channel's post that Telegram copied into its group."""
    if message.is_automatic_forward:
        return False
    # Who writes as the group or as a channel comes with a stand-in bot as the sender.
    by_bot = message.from_user is not None and message.from_user.is_bot
    return message.sender_chat is not None or not by_bot


async def on_any_update(update: Update, context: BotContext) -> None:
    """Let through what people write in chats that are served and want it.

    Raises:
        ApplicationHandlerStop: Otherwise; no other handler sees the update.
    """
    chat = update.effective_chat
    if not await _is_served(update, context.services):
        if update.inline_query:
            # Unanswered, it would keep the app waiting.
            await update.inline_query.answer([], cache_time=_FOREIGN_SECONDS, is_personal=True)
        raise ApplicationHandlerStop
    written = update.message or update.edited_message or update.guest_message
    if written and not is_written_by_person(written):
        raise ApplicationHandlerStop
    if chat and not update.my_chat_member and await _refuses(chat.id, context.services):
        raise ApplicationHandlerStop
    if not await may_ask(update, context):
        raise ApplicationHandlerStop
    if update.callback_query and not is_offered(update.callback_query):
        await say_expired(update.callback_query, context.services)
        raise ApplicationHandlerStop


async def _is_served(update: Update, services: Services) -> bool:
    """Whether an update comes from a chat that is allowed, or from who runs the bot."""
    allowed, user, chat = services.allowed_chats, update.effective_user, update.effective_chat
    if not allowed or (user and user.id in services.admins):
        return True
    # What is typed inline belongs to a person, whose private chat has the same number.
    place = chat.id if chat else user.id if user else None
    if place is None:
        return False
    before = update.message.migrate_from_chat_id if update.message else None
    return place in allowed or before in allowed or (await services.store.chats.settings(place)).is_allowed


async def _refuses(chat: int, services: Services) -> bool:
    """Whether a chat blocked the bot or threw it out after the update came.

    What comes later shows that it may write there again. By one clock: Telegram's may differ.
    """
    refused_at = (await services.store.chats.settings(chat)).refused_at
    if refused_at is None:
        return False
    delivery = current_delivery.get()
    if delivery and delivery.arrived_at <= refused_at:
        return True
    await services.store.chats.change(chat, refused_at=None)
    return False
