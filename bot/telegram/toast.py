"""Telling a button's presser that the press arrived, with words or without."""

from __future__ import annotations

from contextlib import suppress

from telegram import CallbackQuery
from telegram.error import TelegramError


async def toast(query: CallbackQuery, text: str | None = None, *, alert: bool = False) -> None:
    """Answer a press; with `alert` the words stay until they are closed.

    It fails when the press is over a minute old, and is let go then.
    """
    with suppress(TelegramError):
        await query.answer(text, show_alert=alert)
