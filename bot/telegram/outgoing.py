"""Getting a reply into a chat, in spite of refused markup, moved groups and deleted topics."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from telegram import (
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MaybeInaccessibleMessage,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated
from telegram.ext import ExtBot

from bot.core.answer import Answer
from bot.render import plain, telegram_html
from bot.render.html import LIMIT
from bot.render.length import cut
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

    @property
    def quoted(self) -> ReplyParameters | None:
        """The message quoted, which may be gone by now."""
        return ReplyParameters(self.message, allow_sending_without_reply=True) if self.message else None


def target_of(carrier: MaybeInaccessibleMessage | None) -> Target | None:
    """Reply to the message that carries a button; of an old one only its number is known."""
    if isinstance(carrier, Message):
        return Target.of(carrier)
    return Target(carrier.chat.id, carrier.message_id) if carrier else None


def is_bad_markup(error: BadRequest) -> bool:
    """Whether Telegram could not parse what it was sent."""
    return "parse entities" in error.message.lower()


def _is_as_it_was(error: BadRequest) -> bool:
    return "not modified" in error.message.lower()


def _is_gone(error: BadRequest) -> bool:
    """Whether there is no message any more that could be changed."""
    reason = error.message.lower()
    return any(part in reason for part in ("not found", "can't be edited", "message_id_invalid"))


def _without_refused(target: Target, error: BadRequest) -> Target | None:
    """Return the target without what Telegram refuses of it; None where it is something else."""
    reason = error.message.lower()
    if target.topic and "thread not found" in reason:
        return replace(target, topic=None)
    # "message to be replied not found", before "reply message not found": Telegram says so in spite of
    # the leave to send without, where the message is of another topic.
    if target.message and "repl" in reason and "not found" in reason:
        return replace(target, message=None)
    return None


async def deliver(target: Target, call: Callable[[Target], Awaitable[Message]]) -> Message | None:
    """Send something, again without the topic or the quote that is refused, and to where a group moved.

    None where it may have been sent or not: then it counts as sent.

    Raises:
        TelegramError: What the request met.
    """
    while True:
        try:
            return await call(target)
        except UnknownResultError as error:
            logger.warning("a reply may or may not have been sent; it is not repeated: %s", error)
            return None
        except ChatMigrated as error:
            target = Target(error.new_chat_id)
        except BadRequest as error:
            less = _without_refused(target, error)
            if less is None:
                raise
            target = less


async def send(
    bot: ExtBot[Any],
    target: Target,
    text: str | Callable[[], str],
    *,
    html: str | None = None,
    keyboard: InlineKeyboardMarkup | None = None,
) -> int | None:
    """Send `html`, or `text` where there is none or Telegram cannot parse it; return the message's id.

    None where it may have been sent or not: then it counts as sent.

    Raises:
        TelegramError: What the request met.
    """

    async def call(target: Target) -> Message:
        return await bot.send_message(
            target.chat,
            html or cut(text if isinstance(text, str) else text(), LIMIT),
            parse_mode=ParseMode.HTML if html else None,
            message_thread_id=target.topic,
            reply_parameters=target.quoted,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=keyboard,
        )

    try:
        sent = await deliver(target, call)
    except BadRequest as error:
        if html and is_bad_markup(error):
            logger.warning("Telegram could not parse a reply's markup; sent as plain text: %s", error.message)
            return await send(bot, target, text, keyboard=keyboard)
        raise
    return sent.message_id if sent else None


async def edit(
    bot: ExtBot[Any],
    chat: int,
    message: int,
    text: str,
    *,
    html: str | None = None,
    keyboard: InlineKeyboardMarkup | None = None,
) -> bool:
    """Change one of the bot's messages; return whether it is there and says so now.

    Raises:
        TelegramError: What the request met.
    """
    try:
        await bot.edit_message_text(
            html or cut(text, LIMIT),
            chat,
            message,
            parse_mode=ParseMode.HTML if html else None,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=keyboard,
        )
    except UnknownResultError as error:
        logger.warning("an edit may or may not have been made: %s", error)
    except BadRequest as error:
        if _is_as_it_was(error):
            return True
        if html and is_bad_markup(error):
            return await edit(bot, chat, message, text, keyboard=keyboard)
        if _is_gone(error):
            return False
        raise
    return True


async def is_there(bot: ExtBot[Any], chat: int, message: int, keyboard: InlineKeyboardMarkup | None) -> bool:
    """Whether one of the bot's messages is certainly there: bots are not told when somebody deletes one.

    Telegram tells when the message is given the buttons that it has.

    Raises:
        TelegramError: What the request met.
    """
    try:
        await bot.edit_message_reply_markup(chat, message, reply_markup=keyboard)
    except (ChatMigrated, UnknownResultError):
        return False
    except BadRequest as error:
        if _is_gone(error):
            return False
        if not _is_as_it_was(error):
            raise
    return True


async def send_answer(
    bot: ExtBot[Any], target: Target, answer: Answer, keyboard: InlineKeyboardMarkup | None = None
) -> int | None:
    """Send an answer with its sources; return as `send` does."""
    return await send(bot, target, partial(plain, answer), html=telegram_html(answer), keyboard=keyboard)
