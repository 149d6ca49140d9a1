"""The menu of commands, in every language that Telegram tells apart."""

from __future__ import annotations

import logging
from typing import Any

from telegram import BotCommand
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.telegram.context import Services

logger = logging.getLogger(__name__)

COMMANDS = ("ask", "help", "about", "language", "privacy", "forget")
"""In the order of the menu; a reply `menu-...` describes each. /start is left out: apps offer it."""

_DEFAULT = "en"


def commands_in(lang: str, services: Services) -> list[BotCommand]:
    """Return the commands with their descriptions."""
    return [BotCommand(command, services.say(f"menu-{command}", lang)) for command in COMMANDS]


async def set_menu(bot: ExtBot[Any], services: Services) -> None:
    """Set the menu for each two-letter language and for all others; a failure is logged, no more."""
    for code in services.languages:
        # Telegram knows languages by two letters, and no scripts.
        if len(code) != 2:
            continue
        try:
            await bot.set_my_commands(
                commands_in(code, services), language_code=None if code == _DEFAULT else code
            )
        except TelegramError as error:
            logger.warning("The menu of commands could not be set in %r: %s", code, error)
