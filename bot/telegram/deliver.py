"""Getting a reply into a chat, in spite of floods, time-outs and refused markup."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeVar

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, NetworkError, RetryAfter
from telegram.ext import ExtBot

from bot.core.answer import Answer
from bot.render import plain, telegram_html
from bot.render.html import LIMIT
from bot.render.length import cut
from bot.telegram.button import suggestions_keyboard

logger = logging.getLogger(__name__)

T = TypeVar("T")

_TRIES = 4
_LONGEST_WAIT_SECONDS = 60.0
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


async def _pause(seconds: float) -> None:
    await asyncio.sleep(seconds)


def _wait_after(error: NetworkError | RetryAfter, tries: int) -> float:
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
    return float(2**tries) / 2


async def insist(call: Callable[[], Awaitable[T]]) -> T:
    """Call Telegram, again after a flood, a time-out or a broken connection, four times at most.

    Raises:
        TelegramError: What the last try met, or a wait of over a minute.
    """
    for tries in range(_TRIES):
        try:
            return await call()
        except BadRequest:
            # python-telegram-bot counts it among network errors, but the next try would end alike.
            raise
        except (NetworkError, RetryAfter) as error:
            wait = _wait_after(error, tries)
            if tries == _TRIES - 1 or wait > _LONGEST_WAIT_SECONDS:
                raise
            logger.info("%s; trying again in %.1f s", type(error).__name__, wait)
        await _pause(wait)
    raise AssertionError("unreachable: the last try returns or raises")


async def send(
    bot: ExtBot[None],
    target: Target,
    text: str,
    *,
    html: str | None = None,
    keyboard: InlineKeyboardMarkup | None = None,
) -> None:
    """Send `html`, or `text` where there is none or Telegram cannot parse it."""

    async def attempt(body: str, mode: str | None) -> None:
        await insist(
            lambda: bot.send_message(
                target.chat,
                body,
                parse_mode=mode,
                message_thread_id=target.topic,
                reply_parameters=(
                    ReplyParameters(target.message, allow_sending_without_reply=True)
                    if target.message
                    else None
                ),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=keyboard,
            )
        )

    try:
        await attempt(html or cut(text, LIMIT), ParseMode.HTML if html else None)
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


async def deliver(bot: ExtBot[None], target: Target, answer: Answer) -> None:
    """Send an answer with its sources, and its suggestions as buttons."""
    await send(bot, target, plain(answer), html=telegram_html(answer), keyboard=suggestions_keyboard(answer))
