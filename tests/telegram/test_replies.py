from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import telegram
from bot.languages import load_languages
from bot.render.length import units
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
    "settings-title",
    "settings-asked",
    "settings-sure",
    "settings-quiet",
    "settings-loud",
    "settings-language",
    "settings-admins-only",
    "topics-choose",
    "topics-series",
    "topics-meetings",
    "topics-people",
    "topics-facts",
    "button-copy",
    "button-share",
    "button-chart",
    "button-sources",
    "button-remove",
    "button-back",
    "button-expired",
    "vote-thanks",
    "vote-changed",
    "vote-same",
    "remove-not-yours",
    "just-said",
    "group-hello",
    "inline-nothing",
    "bot-name",
    "bot-short",
    "bot-long",
    "error",
    "flood",
    *(f"menu-{command}" for command in COMMANDS),
)
"""Ids of the bot's own texts, which every language must have among its replies."""

LANGUAGES = {language.code: language for language in load_languages()}


def test_every_reply_that_is_said_is_listed() -> None:
    code = "".join(path.read_text() for path in Path(telegram.__path__[0]).glob("*.py"))
    said = {
        reply
        for said in re.findall(r"say\(([^)]*)", code)
        for reply in re.findall(r'(?<!f)"([a-z-]+)"', said)
    }
    # Some names are put together.
    made = {
        reply for reply in REPLIES if reply.startswith(("menu-", "topics-", "button-", "settings-", "vote-"))
    }
    assert said | made == set(REPLIES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_reply(code: str) -> None:
    assert [reply for reply in REPLIES if not LANGUAGES[code].replies.get(reply, "").strip()] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_replies_fit_where_they_are_shown(code: str) -> None:
    replies = LANGUAGES[code].replies
    # https://core.telegram.org/bots/api#botcommand and #answercallbackquery
    assert [
        command for command in COMMANDS if not 1 <= units(replies.get(f"menu-{command}", "x")) <= 256
    ] == []
    toasts = (
        "button-expired",
        "language-admins-only",
        "remove-not-yours",
        "settings-admins-only",
        "just-said",
        "vote-changed",
        "vote-same",
        "vote-thanks",
    )
    assert [toast for toast in toasts if units(replies.get(toast, "")) > 200] == []
