"""What happens when a handler fails: the log gets the place, the person a sentence after the last try."""

from __future__ import annotations

import logging
import time
import traceback

from telegram import Update
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.delivery import current_delivery
from bot.telegram.outgoing import Target, send
from bot.telegram.wire import CutOffError, GatewayError, NotDoneError

logger = logging.getLogger(__name__)

_CANNOT_WRITE = (
    "not enough rights",
    "have no rights",
    "write_forbidden",
    "topic_closed",
    "chat not found",
    "user is deactivated",
    "chat_restricted",
    "chat_send_plain_forbidden",
)
_TOO_LATE = ("query is too old", "query_id_invalid", "query id is invalid")


def _says(error: BaseException | None, parts: tuple[str, ...]) -> bool:
    return isinstance(error, BadRequest) and any(part in error.message.lower() for part in parts)


def _describe(error: BaseException | None) -> str:
    """Say what it was; without the message, which may quote the person, unless it is Telegram's own."""
    name = type(error).__name__
    return f"{name}: {error}" if isinstance(error, TelegramError) else name


def _place(error: BaseException | None) -> str:
    """Return the innermost line of the bot's own code that an error passed."""
    frames = traceback.extract_tb(error.__traceback__) if error else []
    own = [frame for frame in frames if "/bot/" in frame.filename.replace("\\", "/")] or frames
    if not own:
        return "an unknown place"
    return f"{own[-1].name}, {own[-1].filename.replace(chr(92), '/').rsplit('/bot/')[-1]}:{own[-1].lineno}"


async def on_error(update: object, context: BotContext) -> None:
    """Tell the delivery of the update whether to try again; the person, if it was the last try."""
    error, delivery = context.error, current_delivery.get()
    number = update.update_id if isinstance(update, Update) else None
    if isinstance(error, TelegramError):
        context.services.metrics.count_error(error)
    if isinstance(error, Forbidden) or _says(error, _CANNOT_WRITE):
        logger.info("update %s: the bot may not write there: %s", number, _describe(error))
        if isinstance(error, Forbidden) and isinstance(update, Update) and update.effective_chat:
            await context.services.store.chats.change(update.effective_chat.id, refused_at=time.time())
        return
    if _says(error, _TOO_LATE):
        logger.info("update %s: nobody waits for the reply any more", number)
        return
    if delivery:
        delivery.error = error
    if isinstance(error, (RetryAfter, NotDoneError, CutOffError, GatewayError)):
        logger.info("update %s: %s", number, _describe(error))
        return
    place = "".join(traceback.format_tb(error.__traceback__)) if error else ""
    logger.error("update %s failed: %s\n%s", number, _describe(error), place.rstrip())
    is_last = delivery is None or delivery.is_last_try
    if is_last and context.services.notices:
        where = _place(error)
        line = f"An update could not be answered: {_describe(error)} in {where}. The log has more."
        await context.services.notices.report(f"handler {type(error).__name__} {where}", line)
    if is_last and isinstance(update, Update) and (update.message or update.callback_query):
        await _apologize(update, context)


async def _apologize(update: Update, context: BotContext) -> None:
    chat, message = update.effective_chat, update.effective_message
    if chat is None:
        return
    try:
        asker = await asker_of(update.effective_user, chat, context.services)
        target = Target.of(message) if message else Target(chat.id)
        await send(context.bot, target, context.services.say("error", asker.lang))
    except Exception as failure:  # noqa: BLE001 - nothing is left to try, and the first error is in the log
        logger.warning("update %s: could not say so: %s", update.update_id, _describe(failure))
