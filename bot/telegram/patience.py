"""Shows people that an answer is on its way, where it takes long enough to wonder."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.telegram.outgoing import Target

_AFTER_SECONDS = 1.0
"""Answers take some milliseconds; this is for a machine that is busy, and for reading files."""
_AGAIN_SECONDS = 4.5
"""Apps show an action for five seconds."""


@asynccontextmanager
async def shown_typing(bot: ExtBot[Any], target: Target) -> AsyncIterator[None]:
    """Show "typing" in a chat while the body takes longer than a second."""
    showing = asyncio.create_task(_show(bot, target))
    try:
        yield
    finally:
        showing.cancel()


async def _show(bot: ExtBot[Any], target: Target) -> None:
    await asyncio.sleep(_AFTER_SECONDS)
    # What is only shown is not worth another try.
    with suppress(TelegramError):
        while True:
            await bot.send_chat_action(target.chat, ChatAction.TYPING, message_thread_id=target.topic)
            await asyncio.sleep(_AGAIN_SECONDS)
