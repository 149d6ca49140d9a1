"""Presses of buttons that are there: an app can send any data together with any message of the bot's."""

from __future__ import annotations

from telegram import CallbackQuery, Message

from bot.telegram.callback_data import REMOVE_PATTERN, VOTE_PATTERN


def is_offered(query: CallbackQuery) -> bool:
    """Whether the message that was pressed has a button with such data.

    Of a message that is too old to be seen nobody can tell; what only shows something is let through there.
    """
    message = query.message
    if isinstance(message, Message) and message.is_accessible:
        rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
        return any(button.callback_data == query.data for row in rows for button in row)
    data = query.data or ""
    return not (REMOVE_PATTERN.fullmatch(data) or VOTE_PATTERN.fullmatch(data))
