"""Getting a reply into a chat, in spite of refused markup, moved groups and deleted topics."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import Any

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated
from telegram.ext import ExtBot

from bot.core.answer import Answer
from bot.render import plain, telegram_html
from bot.render.html import LIMIT
from bot.render.length import cut
from bot.telegram.button import suggestions_keyboard
from bot.telegram.wire import UnknownResultError

logger = logging.getLogger(__name__)

_GENERAL_TOPIC = 1


@dataclass(frozen=True, slots=True)
class Target:
    """Where a reply goes."""

    chat: int
    message: int | None = None
    """What it quotes."""
    topic: int | None = None

    @classmethod
    def of(cls, message: Message) -> Target:
        """Reply to a message, in its topic."""
        topic = message.message_thread_id if message.is_topic_message else None
        # Telegram refuses the General topic's own number.
        return cls(message.chat.id, message.message_id, None if topic == _GENERAL_TOPIC else topic)


async def send(
    bot: ExtBot[Any],
    target: Target,
    text: str,
    *,
    html: str | None = None,
    keyboard: InlineKeyboardMarkup | None = None,
) -> None:
    """Send `html`, or `text` where there is none or Telegram cannot parse it.

    Raises:
        TelegramError: What the request met. If it may have been carried out all the same, it counts as sent.
    """
    quoted = ReplyParameters(target.message, allow_sending_without_reply=True) if target.message else None
    try:
        await bot.send_message(
            target.chat,
            html or cut(text, LIMIT),
            parse_mode=ParseMode.HTML if html else None,
            message_thread_id=target.topic,
            reply_parameters=quoted,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=keyboard,
        )
    except UnknownResultError as error:
        logger.warning("a reply may or may not have been sent; it is not repeated: %s", error)
    except ChatMigrated as error:
        moved = Target(error.new_chat_id)
        await send(bot, moved, text, html=html, keyboard=keyboard)
    except BadRequest as error:
        reason = error.message.lower()
        if html and "parse entities" in reason:
            logger.warning("Telegram could not parse a reply's markup; sent as plain text: %s", error.message)
            await send(bot, target, text, keyboard=keyboard)
        elif target.topic and "thread not found" in reason:
            await send(bot, replace(target, topic=None), text, html=html, keyboard=keyboard)
        else:
            raise


async def deliver(bot: ExtBot[Any], target: Target, answer: Answer) -> None:
    """Send an answer with its sources, and its suggestions as buttons."""
    await send(bot, target, plain(answer), html=telegram_html(answer), keyboard=suggestions_keyboard(answer))
