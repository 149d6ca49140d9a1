"""What buttons carry: at most 64 bytes, with a prefix that tells what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.answer import Answer, Outcome, Suggestion
from bot.render.length import cut

LIMIT_BYTES = 64
COPY_LIMIT = 256
AUTO = "auto"
PAGE = 8
ANSWER_PATTERN = re.compile(r"a(?P<lang>[a-z-]*):(?P<reference>.+)", re.DOTALL)
LANGUAGE_PATTERN = re.compile(r"l:(?P<code>[a-z-]+)")
CHART_PATTERN = re.compile(r"c(?P<lang>[a-z-]*):(?P<record>[a-z0-9-]+)")
VOTE_PATTERN = re.compile(r"v(?P<useful>[+-]):(?P<record>[a-z0-9-]+)")
REMOVE_PATTERN = re.compile(r"x:(?P<asker>-?\d+)")
TOPICS_PATTERN = re.compile(r"t(?P<lang>[a-z-]*):(?P<kind>[a-z]*):(?P<page>\d{1,4})")
SETTINGS_PATTERN = re.compile(r"s:(?P<what>speak|quiet|language)")


def _data(kind: str, lang: str, rest: str) -> str | None:
    """Return the data with the language, without it where room is short, None when not even that fits."""
    for data in (f"{kind}{lang}:{rest}", f"{kind}:{rest}"):
        if len(data.encode()) <= LIMIT_BYTES:
            return data
    return None


def answer_data(reference: str, lang: str) -> str | None:
    """Return what a suggestion's button carries: "aru:record/intent", or "a:..." where room is short."""
    return _data("a", lang, reference)


def reference_of_payload(payload: str) -> str:
    """Return the reference in a deep link, https://t.me/BOT?start=record_intent_2024.

    Telegram allows no slash there, and ids hold no underscore.
    """
    return payload.replace("_", "/")


@dataclass(frozen=True, slots=True)
class Extras:
    """What else goes below an answer."""

    labels: Mapping[str, str]
    """"copy", "share", "chart", "remove" -> the words on the button."""
    related: Sequence[Suggestion] = ()
    chart: str | None = None
    """Id of the record that can be drawn."""
    copied: str = ""
    """The figure with its source."""
    shared: str = ""
    """What the inline box is filled with."""
    remover: int | None = None
    """Who may take the answer away, in a group."""


def _rows(answer: Answer, extras: Extras) -> Iterator[list[InlineKeyboardButton]]:
    for suggestion in (*answer.suggestions, *extras.related):
        if data := answer_data(suggestion.reference, answer.lang):
            yield [InlineKeyboardButton(suggestion.label, callback_data=data)]
    labels = extras.labels
    if answer.outcome is Outcome.ANSWER:
        tools = []
        if extras.chart and (data := _data("c", answer.lang, extras.chart)):
            tools.append(InlineKeyboardButton(f"📈 {labels['chart']}", callback_data=data))
        if extras.copied:
            text = CopyTextButton(cut(extras.copied, COPY_LIMIT))
            tools.append(InlineKeyboardButton(f"📋 {labels['copy']}", copy_text=text))
        if extras.shared:
            tools.append(InlineKeyboardButton(f"↗ {labels['share']}", switch_inline_query=extras.shared))
        if tools:
            yield tools
    last = []
    if answer.outcome is Outcome.ANSWER and answer.facts:
        last += [
            InlineKeyboardButton(sign, callback_data=f"v{mark}:{answer.facts[0]}")
            for sign, mark in (("👍", "+"), ("👎", "-"))
        ]
    if extras.remover is not None:
        last.append(InlineKeyboardButton(f"✖ {labels['remove']}", callback_data=f"x:{extras.remover}"))
    if last:
        yield last


def answer_keyboard(answer: Answer, extras: Extras) -> InlineKeyboardMarkup | None:
    """Return what stands below an answer: what else to ask, a row of tools, thumbs."""
    rows = list(_rows(answer, extras))
    return InlineKeyboardMarkup(rows) if rows else None


def _pairs(buttons: list[InlineKeyboardButton]) -> Iterable[list[InlineKeyboardButton]]:
    return (buttons[start : start + 2] for start in range(0, len(buttons), 2))


def languages_keyboard(auto: str, languages: Mapping[str, str], chosen: str | None) -> InlineKeyboardMarkup:
    """Return "auto" in a row and the languages two by two, the chosen one marked."""

    def button(label: str, code: str, *, marked: bool) -> InlineKeyboardButton:
        return InlineKeyboardButton(f"✓ {label}" if marked else label, callback_data=f"l:{code}")

    named = [button(name, code, marked=code == chosen) for code, name in languages.items()]
    return InlineKeyboardMarkup([[button(auto, AUTO, marked=chosen is None)], *_pairs(named)])


def kinds_keyboard(kinds: Mapping[str, str], lang: str) -> InlineKeyboardMarkup:
    """Return a button for each kind of record, by its id."""
    buttons = [
        InlineKeyboardButton(label, callback_data=f"t{lang}:{kind}:0") for kind, label in kinds.items()
    ]
    return InlineKeyboardMarkup(list(_pairs(buttons)))


def page_keyboard(
    offers: Sequence[Suggestion], kind: str, page: int, lang: str, back: str
) -> InlineKeyboardMarkup:
    """Return one page of what can be opened, with arrows to the pages beside it."""
    shown = offers[page * PAGE : (page + 1) * PAGE]
    rows = [
        [InlineKeyboardButton(offer.label, callback_data=data)]
        for offer in shown
        if (data := answer_data(offer.reference, lang))
    ]
    steps = [(page - 1, "‹"), (page + 1, "›")]
    arrows = [
        InlineKeyboardButton(sign, callback_data=f"t{lang}:{kind}:{number}")
        for number, sign in steps
        if 0 <= number * PAGE < len(offers) and number >= 0
    ]
    rows.append([InlineKeyboardButton(back, callback_data=f"t{lang}::0"), *arrows])
    return InlineKeyboardMarkup(rows)


def settings_keyboard(lines: Mapping[str, str]) -> InlineKeyboardMarkup:
    """Return a row for each setting, by what its button changes."""
    rows = [[InlineKeyboardButton(line, callback_data=f"s:{what}")] for what, line in lines.items()]
    return InlineKeyboardMarkup(rows)
