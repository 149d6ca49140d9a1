"""What happens when a handler fails: the log gets the place, the person one sentence."""

from __future__ import annotations

import logging
import traceback

from telegram import Update
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, TelegramError

from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.deliver import Target, send

logger = logging.getLogger(__name__)

_NO_RIGHT_TO_WRITE = (
    "not enough rights",
    "have no rights",
    "write_forbidden",
    "topic_closed",
    "chat not found",
)


def _cannot_write(error: BaseException | None) -> bool:
    """Whether nothing can be said in that chat at all."""
    if isinstance(error, Forbidden):
        return True
    return isinstance(error, BadRequest) and any(part in error.message.lower() for part in _NO_RIGHT_TO_WRITE)


def _describe(error: BaseException | None) -> str:
    """Say what it was; without the message, which may quote the person, unless it is Telegram's own."""
    name = type(error).__name__
    return f"{name}: {error}" if isinstance(error, TelegramError) else name


async def on_error(update: object, context: BotContext) -> None:
    """Log, then tell the person in a short sentence that it went wrong."""
    error = context.error
    number = update.update_id if isinstance(update, Update) else None
    if _cannot_write(error):
        logger.info("update %s: the bot may not write there: %s", number, _describe(error))
        return
    place = "".join(traceback.format_tb(error.__traceback__)) if error else ""
    logger.error("update %s failed: %s\n%s", number, _describe(error), place.rstrip())
    logger.debug("update %s failed", number, exc_info=error)
    if isinstance(update, Update) and update.effective_chat:
        await _apologize(update, context)


async def _apologize(update: Update, context: BotContext) -> None:
    chat, message = update.effective_chat, update.effective_message
    assert chat
    try:
        asker = await asker_of(update.effective_user, chat, context.services)
        target = Target.of(message) if message else Target(chat.id)
        await send(context.bot, target, context.services.engine.say("error", asker.lang))
    except Exception as failure:  # noqa: BLE001 - nothing is left to try, and the first error is in the log
        logger.warning("update %s: could not say so: %s", update.update_id, _describe(failure))


def on_polling_error(error: TelegramError) -> None:
    """Log why updates do not arrive; python-telegram-bot goes on trying."""
    if isinstance(error, Conflict):
        logger.error("Another program polls with the same BOT_TOKEN. Stop one of the two.")
    elif isinstance(error, NetworkError):
        logger.warning("No connection to Telegram, trying again: %s", error)
    else:
        logger.error("Telegram refuses to hand out updates, trying again: %s", error)
