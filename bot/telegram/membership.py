"""Coming and going: added to a group, thrown out, blocked, a group that becomes a supergroup."""

from __future__ import annotations

import logging
import time

from telegram import Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.outgoing import Target, send
from bot.telegram.pause import sleep

logger = logging.getLogger(__name__)

_MOVE_SECONDS = 3.5
"""Longer than a replica may take to notice what another one keeps of a chat."""
_OUT = {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}
_IN = {ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER}


async def on_membership(update: Update, context: BotContext) -> None:
    """Greet a group once when added, forget it when thrown out; there and where blocked, write no more."""
    change, services = update.my_chat_member, context.services
    assert change
    chat, new = change.chat, change.new_chat_member.status
    if new in _OUT:
        if chat.type != ChatType.PRIVATE:
            await services.store.chats.forget(chat.id)
        await services.store.chats.change(chat.id, refused_at=time.time())
        logger.info("the bot was blocked or removed in a %s chat", chat.type)
        return
    if new in _IN:
        await services.store.chats.change(chat.id, refused_at=None)
    if chat.type == ChatType.PRIVATE:
        return
    if change.old_chat_member.status in _OUT and new in _IN and chat.type != ChatType.CHANNEL:
        if chat.type == ChatType.SUPERGROUP:
            # Where a group became it, this may come before the word of that, in another chat's lane.
            await sleep(_MOVE_SECONDS)
        settings = await services.store.chats.settings(chat.id)
        if settings.is_greeted:
            return
        lang = (await asker_of(change.from_user, chat, services)).lang
        await send(context.bot, Target(chat.id), services.say("group-hello", lang))
        await services.store.chats.change(chat.id, is_greeted=True)


async def on_migration(update: Update, context: BotContext) -> None:
    """Let the settings of a group follow it, and the leave to be served."""
    message, services = update.message, context.services
    assert message
    # Both chats tell of it, in either order.
    old, new = message.chat.id, message.migrate_to_chat_id
    if message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id, message.chat.id
    if new is None:
        return
    chats = services.store.chats
    await chats.move(old, new)
    # The new one has met the bot already.
    await chats.change(new, is_greeted=True)
    if old in services.allowed_chats and new not in services.allowed_chats:
        await chats.change(new, is_allowed=True)
        if services.notices:
            line = f"Group {old} became {new} and is served on. Write {new} in its place in ALLOWED_CHATS."
            await services.notices.report(f"moved {new}", line)
