"""What buttons carry: at most 64 bytes, with a prefix that tells what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.answer import Answer

LIMIT_BYTES = 64
AUTO = "auto"
ANSWER_PATTERN = re.compile(r"a(?P<lang>[a-z-]*):(?P<reference>.+)", re.DOTALL)
LANGUAGE_PATTERN = re.compile(r"l:(?P<code>[a-z-]+)")


def answer_data(reference: str, lang: str) -> str | None:
    """Return what a suggestion's button carries: "aru:record/intent", or "a:..." where room is short.

    None when not even that fits.
    """
    for data in (f"a{lang}:{reference}", f"a:{reference}"):
        if len(data.encode()) <= LIMIT_BYTES:
            return data
    return None


def reference_of_payload(payload: str) -> str:
    """Return the reference in a deep link, https://t.me/BOT?start=record_intent_2024.

    Telegram allows no slash there, and ids hold no underscore.
    """
    return payload.replace("_", "/")


def suggestions_keyboard(answer: Answer) -> InlineKeyboardMarkup | None:
    """Return a row for each suggestion."""
    rows = [
        [InlineKeyboardButton(suggestion.label, callback_data=data)]
        for suggestion in answer.suggestions
        if (data := answer_data(suggestion.reference, answer.lang))
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _pairs(buttons: list[InlineKeyboardButton]) -> Iterable[list[InlineKeyboardButton]]:
    return (buttons[start : start + 2] for start in range(0, len(buttons), 2))


def languages_keyboard(auto: str, languages: Mapping[str, str], chosen: str | None) -> InlineKeyboardMarkup:
    """Return "auto" in a row and the languages two by two, the chosen one marked."""

    def button(label: str, code: str, *, marked: bool) -> InlineKeyboardButton:
        return InlineKeyboardButton(f"✓ {label}" if marked else label, callback_data=f"l:{code}")

    named = [button(name, code, marked=code == chosen) for code, name in languages.items()]
    return InlineKeyboardMarkup([[button(auto, AUTO, marked=chosen is None)], *_pairs(named)])
