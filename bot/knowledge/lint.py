"""Mistakes that no value shows alone: figures without source or given twice, meetings at odds, idle words.

They are looked for in what was written, valid or not, so that they come up in the same run as all others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.core.concept import INDICATORS
from bot.core.normalize import keys_of
from bot.core.period import Period
from bot.knowledge.aspect import lint_meeting_aspects, lint_series_aspects
from bot.knowledge.country import CODES
from bot.knowledge.field import as_list, as_words, codes_in
from bot.knowledge.place import Loc
from bot.knowledge.schema import as_observations
from bot.knowledge.suggestion import did_you_mean

_NEED_REPORTER = frozenset({"turnover", "exports", "imports", "balance"})


def lint_series(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield where in the series and what."""
    yield from lint_series_aspects(data)
    yield from _indicator(data)
    yield from _without_source(data)
    yield from _repeated(data)


def lint_meeting(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield where in the meeting and what."""
    yield from lint_meeting_aspects(data)
    yield from _strangers(data)
    yield from _repeated_people(data)


def lint_fact(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield where in the fact and what."""
    for key in ("ask", "not"):
        for loc, question in _questions(data, key):
            if question.strip() and not keys_of(question):
                yield (
                    loc,
                    f"expected a question with words or numbers, got {question!r}. Write what people ask.",
                )


def phrasings(data: dict[str, Any]) -> Iterator[tuple[Loc, tuple[str, ...]]]:
    """Yield the words of every phrasing of a fact, as questions are compared, and where it stands."""
    for loc, question in _questions(data, "ask"):
        if words := keys_of(question):
            yield loc, words


def _questions(data: dict[str, Any], key: str) -> Iterator[tuple[Loc, str]]:
    words = as_words(data.get(key))
    if not isinstance(words, dict):
        return
    for language, questions in words.items():
        for index, question in enumerate(questions):
            if isinstance(question, str):
                yield (key, language, index), question


def _indicator(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    indicator = data.get("indicator")
    if not isinstance(indicator, str):
        return
    if indicator not in INDICATORS and data.get("title") is None:
        hint = did_you_mean(indicator, INDICATORS) or " Say what it is with 'title: ...'."
        yield ("indicator",), f"expected a built-in indicator or a title beside it, got {indicator!r}.{hint}"
    if indicator in _NEED_REPORTER and data.get("reporter") is None:
        yield ("indicator",), f"expected a reporter with {indicator!r}, got none. Add 'reporter: ...'."


def _strangers(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield who came or spoke for a country that is not among the sides, unless one of these is faulty."""
    sides = codes_in(data.get("sides"))
    if not sides or not sides <= CODES:
        return
    expected = f"expected one of the meeting's sides, {', '.join(sorted(sides))}"
    for name, key in (("participants", "side"), ("statements", "by"), ("outcomes", "by")):
        for index, each in enumerate(as_list(data.get(name))):
            countries = codes_in(each.get(key)) if isinstance(each, dict) else set()
            for code in sorted(countries & CODES - sides):
                yield (name, index, key), f"{expected}, got {code!r}. Correct it, or add it to 'sides'."


def _repeated_people(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield who is among the participants once more."""
    seen: set[str] = set()
    for index, each in enumerate(as_list(data.get("participants"))):
        person = each.get("person") if isinstance(each, dict) else None
        if isinstance(person, str):
            if person in seen:
                message = f"expected each participant once, got {person!r} once more. Keep one of them."
                yield ("participants", index, "person"), message
            seen.add(person)


def _without_source(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    if as_list(data.get("source")):
        return
    lists = {"observations": as_observations(data.get("observations")), "goals": as_list(data.get("goals"))}
    for name, figures in lists.items():
        for index, figure in enumerate(figures):
            if isinstance(figure, dict) and not as_list(figure.get("source")):
                message = "expected a source here or for the whole series, got none. Add 'source: ...'."
                yield (name, index), message


def _repeated(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    seen: set[tuple[Period, str]] = set()
    for index, figure in enumerate(as_observations(data.get("observations"))):
        period = _period(figure)
        if period is None:
            continue
        sources = as_list(figure.get("source")) or as_list(data.get("source"))
        keys = {(period, source) for source in sources if isinstance(source, str)}
        if repeated := sorted(source for _, source in keys & seen):
            message = (
                f"expected one figure of a source for {period}, got another of {repeated[0]!r}. Keep one."
            )
            yield ("observations", index, "period"), message
        seen |= keys


def _period(figure: object) -> Period | None:
    try:
        return Period.parse(figure["period"]) if isinstance(figure, dict) else None
    except (AttributeError, KeyError, ValueError):
        return None
