"""The menus of commands and what the bot says of itself, in every language that Telegram tells apart."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.telegram.context import Services
from bot.telegram.insist import insist

logger = logging.getLogger(__name__)

PRIVATE = ("ask", "topics", "sources", "help", "language", "settings", "privacy", "forget")
GROUP = ("ask", "topics", "sources", "help")
GROUP_ADMINS = (*GROUP, "settings", "language")
OWNERS = (*PRIVATE, "status", "reload")
COMMANDS = OWNERS
"""All in the menus; a reply `menu-...` describes each. /start is left out: apps offer it."""

_DEFAULT = "en"


def commands_in(lang: str, services: Services, names: Sequence[str] = PRIVATE) -> list[BotCommand]:
    """Return commands with their descriptions."""
    return [BotCommand(name, services.say(f"menu-{name}", lang)) for name in names]


async def set_menu(bot: ExtBot[Any], services: Services) -> None:
    """Set menus and descriptions for each two-letter language and for all others.

    A failure is logged, no more.
    """
    scopes: dict[BotCommandScope, Sequence[str]] = {
        BotCommandScopeDefault(): PRIVATE,
        BotCommandScopeAllGroupChats(): GROUP,
        BotCommandScopeAllChatAdministrators(): GROUP_ADMINS,
        **{BotCommandScopeChat(admin): OWNERS for admin in sorted(services.admins)},
    }
    # Telegram knows languages by two letters, and no scripts.
    for lang in (code for code in services.languages if len(code) == 2):
        code = None if lang == _DEFAULT else lang
        for scope, names in scopes.items():
            commands = commands_in(lang, services, names)
            await _set(lambda c=commands, s=scope, k=code: bot.set_my_commands(c, s, language_code=k))  # type: ignore[misc]
        await _describe(bot, services, lang, code)


async def _describe(bot: ExtBot[Any], services: Services, lang: str, code: str | None) -> None:
    # Telegram lets descriptions be set only a few times a day, so they are set when they differ.
    short, long = services.say("bot-short", lang), services.say("bot-long", lang)

    async def set_short() -> None:
        if (await bot.get_my_short_description(code)).short_description != short:
            await bot.set_my_short_description(short, code)

    async def set_long() -> None:
        if (await bot.get_my_description(code)).description != long:
            await bot.set_my_description(long, code)

    async def set_name() -> None:
        # An owner who gave the bot another name keeps it in every language.
        is_ours = (await bot.get_my_name()).name == services.say("bot-name", _DEFAULT)
        name = services.say("bot-name", lang)
        if is_ours and (await bot.get_my_name(code)).name != name:
            await bot.set_my_name(name, code)

    await _set(set_name)
    await _set(set_short)
    await _set(set_long)


async def _set(call: Callable[[], Awaitable[Any]]) -> None:
    try:
        await insist(call)
    except TelegramError as error:
        logger.warning("a part of the bot's menu could not be set: %s", error)
