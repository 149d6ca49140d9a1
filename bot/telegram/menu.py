"""The menus of commands and what the bot says of itself, in every language that Telegram tells apart."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import BadRequest, TelegramError
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


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that are shown to some people in some language."""

    scope: BotCommandScope
    lang: str
    names: Sequence[str]

    @property
    def code(self) -> str | None:
        """What Telegram calls the language; None: every one that has no menu of its own."""
        return None if self.lang == _DEFAULT else self.lang

    @property
    def name(self) -> str:
        """What to call it to the owner."""
        chat = f" {self.scope.chat_id}" if isinstance(self.scope, BotCommandScopeChat) else ""
        return f"{self.scope.type}{chat} in {self.lang}"


def menus(services: Services) -> Iterator[Menu]:
    """Yield every menu that there should be."""
    scopes: dict[BotCommandScope, Sequence[str]] = {
        BotCommandScopeDefault(): PRIVATE,
        BotCommandScopeAllGroupChats(): GROUP,
        BotCommandScopeAllChatAdministrators(): GROUP_ADMINS,
        **{BotCommandScopeChat(admin): OWNERS for admin in sorted(services.admins)},
    }
    for lang in _languages(services):
        for scope, names in scopes.items():
            yield Menu(scope, lang, names)


def _languages(services: Services) -> list[str]:
    # Telegram knows languages by two letters, and no scripts.
    return [code for code in services.languages if len(code) == 2]


async def missing_menus(bot: ExtBot[Any], services: Services) -> list[Menu]:
    """Return the menus that Telegram shows otherwise than they should be.

    Raises:
        TelegramError: What a request met.
    """

    async def is_shown(menu: Menu) -> bool:
        try:
            commands = await bot.get_my_commands(menu.scope, language_code=menu.code)
        except BadRequest:  # who never wrote to the bot has no chat to show it in
            return False
        return [command.command for command in commands] == list(menu.names)

    wanted = list(menus(services))
    shown = await asyncio.gather(*map(is_shown, wanted))
    return [menu for menu, is_set in zip(wanted, shown, strict=True) if not is_set]


async def set_menu(bot: ExtBot[Any], services: Services) -> None:
    """Set menus and descriptions for each two-letter language and for all others.

    A failure is logged and told to the admins, no more.
    """
    failures: list[str] = []
    for menu in menus(services):
        commands = commands_in(menu.lang, services, menu.names)
        await _set(
            lambda m=menu, c=commands: bot.set_my_commands(c, m.scope, language_code=m.code),  # type: ignore[misc]
            f"commands for {menu.name}",
            failures,
        )
    for lang in _languages(services):
        await _describe(bot, services, lang, failures)
    if failures and services.notices:
        line = f"The bot's menu is not all set: {'; '.join(failures)}. It is set again at the next start."
        await services.notices.report("menu", line)


async def _describe(bot: ExtBot[Any], services: Services, lang: str, failures: list[str]) -> None:
    code = None if lang == _DEFAULT else lang
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

    await _set(set_name, f"name in {lang}", failures)
    await _set(set_short, f"short description in {lang}", failures)
    await _set(set_long, f"description in {lang}", failures)


async def _set(call: Callable[[], Awaitable[Any]], what: str, failures: list[str]) -> None:
    try:
        await insist(call)
    except TelegramError as error:
        logger.warning("a part of the bot's menu could not be set: %s: %s", what, error)
        failures.append(f"{what} ({error})")
