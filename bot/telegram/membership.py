"""Coming and going: added to a group, thrown out, blocked, a group that becomes a supergroup."""

from __future__ import annotations

import logging
import time

from telegram import Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.outgoing import Target, send

logger = logging.getLogger(__name__)

_OUT = {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}
_IN = {ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER}


async def on_membership(update: Update, context: BotContext) -> None:
    """Greet a group once when added; where the bot is thrown out or blocked, remember not to write there."""
    change, services = update.my_chat_member, context.services
    assert change
    chat, new = change.chat, change.new_chat_member.status
    if new in _OUT:
        # What was set is kept: it holds again when the bot is let in again.
        await services.store.chats.change(chat.id, refused_at=time.time())
        logger.info("the bot was blocked or removed in a %s chat", chat.type)
        return
    if new in _IN:
        await services.store.chats.change(chat.id, refused_at=None)
    if chat.type == ChatType.PRIVATE:
        return
    if change.old_chat_member.status in _OUT and new in _IN and chat.type != ChatType.CHANNEL:
        settings = await services.store.chats.settings(chat.id)
        if settings.is_greeted:
            return
        lang = (await asker_of(change.from_user, chat, services)).lang
        await send(context.bot, Target(chat.id), services.say("group-hello", lang))
        await services.store.chats.change(chat.id, is_greeted=True)


async def on_migration(update: Update, context: BotContext) -> None:
    """Let the settings of a group follow it."""
    message = update.message
    if message and message.migrate_to_chat_id:
        await context.services.store.chats.move(message.chat.id, message.migrate_to_chat_id)
        # The new one has met the bot already.
        await context.services.store.chats.change(message.migrate_to_chat_id, is_greeted=True)
