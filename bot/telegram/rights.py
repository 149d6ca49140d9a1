"""Who may change what."""

from __future__ import annotations

from typing import Any

from telegram import Chat, Message
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import ExtBot

_ADMINS = {ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR}


async def is_admin(bot: ExtBot[Any], chat: Chat, user: int) -> bool:
    """Whether somebody administers a chat; everybody does their private one.

    Raises:
        TelegramError: What the request met.
    """
    if chat.type == ChatType.PRIVATE:
        return True
    member = await bot.get_chat_member(chat.id, user)
    return member.status in _ADMINS


async def may_administer(message: Message, bot: ExtBot[Any]) -> bool:
    """Whether who wrote a message administers its chat; admins may write as the chat itself."""
    if message.sender_chat is not None:
        return message.sender_chat.id == message.chat.id
    return message.from_user is not None and await is_admin(bot, message.chat, message.from_user.id)
