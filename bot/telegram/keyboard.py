"""The buttons below what the bot says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.answer import Answer, Outcome, Suggestion
from bot.render.length import cut
from bot.telegram.callback_data import (
    AUTO,
    answer_data,
    chart_data,
    language_data,
    remove_data,
    settings_data,
    topics_data,
    vote_data,
)

COPY_LIMIT = 256
PAGE = 8
_TOOLS_A_ROW = 3
"""Of more the words would not be readable on a phone."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What else goes below an answer."""

    labels: Mapping[str, str]
    """"copy", "share", "chart", "sources", "remove" -> the words on the button."""
    related: Sequence[Suggestion] = ()
    chart: str | None = None
    """Id of the record that can be drawn."""
    sourced: str | None = None
    """Id of the record whose sources can be told."""
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
        if extras.chart and (data := chart_data(extras.chart, answer.lang)):
            tools.append(InlineKeyboardButton(f"📈 {labels['chart']}", callback_data=data))
        if extras.copied:
            text = CopyTextButton(cut(extras.copied, COPY_LIMIT))
            tools.append(InlineKeyboardButton(f"📋 {labels['copy']}", copy_text=text))
        if extras.shared:
            tools.append(InlineKeyboardButton(f"↗ {labels['share']}", switch_inline_query=extras.shared))
        if extras.sourced and (data := answer_data(f"{extras.sourced}/source", answer.lang)):
            tools.append(InlineKeyboardButton(f"📚 {labels['sources']}", callback_data=data))
        if tools:
            yield from _pairs(tools) if len(tools) > _TOOLS_A_ROW else [tools]
    last = []
    if answer.outcome is Outcome.ANSWER and answer.facts:
        last += [
            InlineKeyboardButton(sign, callback_data=vote_data(answer.facts[0], useful=useful))
            for sign, useful in (("👍", True), ("👎", False))
        ]
    if extras.remover is not None:
        last.append(remove_button(labels["remove"], extras.remover))
    if last:
        yield last


def remove_button(label: str, remover: int) -> InlineKeyboardButton:
    """Return what takes a message away for who asked for it."""
    return InlineKeyboardButton(f"✖ {label}", callback_data=remove_data(remover))


def answer_keyboard(answer: Answer, extras: Extras) -> InlineKeyboardMarkup | None:
    """Return what stands below an answer: what else to ask, a row of tools, thumbs."""
    rows = list(_rows(answer, extras))
    return InlineKeyboardMarkup(rows) if rows else None


def _pairs(buttons: list[InlineKeyboardButton]) -> Iterable[list[InlineKeyboardButton]]:
    return (buttons[start : start + 2] for start in range(0, len(buttons), 2))


def languages_keyboard(auto: str, languages: Mapping[str, str], chosen: str | None) -> InlineKeyboardMarkup:
    """Return "auto" in a row and the languages two by two, the chosen one marked."""

    def button(label: str, code: str, *, marked: bool) -> InlineKeyboardButton:
        return InlineKeyboardButton(f"✓ {label}" if marked else label, callback_data=language_data(code))

    named = [button(name, code, marked=code == chosen) for code, name in languages.items()]
    return InlineKeyboardMarkup([[button(auto, AUTO, marked=chosen is None)], *_pairs(named)])


def kinds_keyboard(kinds: Mapping[str, str], lang: str) -> InlineKeyboardMarkup:
    """Return a button for each kind of record, by its id."""
    buttons = [
        InlineKeyboardButton(label, callback_data=topics_data(kind, 0, lang)) for kind, label in kinds.items()
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
        InlineKeyboardButton(sign, callback_data=topics_data(kind, number, lang))
        for number, sign in steps
        if 0 <= number * PAGE < len(offers) and number >= 0
    ]
    rows.append([InlineKeyboardButton(back, callback_data=topics_data("", 0, lang)), *arrows])
    return InlineKeyboardMarkup(rows)


def settings_keyboard(lines: Mapping[str, str]) -> InlineKeyboardMarkup:
    """Return a row for each setting, by what its button changes."""
    rows = [[InlineKeyboardButton(line, callback_data=settings_data(what))] for what, line in lines.items()]
    return InlineKeyboardMarkup(rows)
