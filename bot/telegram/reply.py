"""Ids of the bot's own texts, which every language must have among its replies. None is given any values."""

from __future__ import annotations

from bot.telegram.menu import COMMANDS

REPLIES = (
    "start",
    "help",
    "about-bot",
    "about-sources",
    "privacy",
    "forgotten",
    "ask-usage",
    "only-text",
    "language-choose",
    "language-auto",
    "language-set",
    "language-set-auto",
    "language-admins-only",
    "button-expired",
    "error",
    "flood",
    *(f"menu-{command}" for command in COMMANDS),
)
