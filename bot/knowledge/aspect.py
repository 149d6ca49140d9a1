"""Aspects that a source leaves open: those that answers use, and those that a record states after all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rapidfuzz.distance import OSA, JaroWinkler

from bot.core.concept import INDICATORS
from bot.knowledge.field import NOT_STATED, as_list, codes_in
from bot.knowledge.place import Loc

_OF_MEETINGS = {
    name: name
    for name in ("date", "place", "contracts", "leader", "host", "priorities", "statements", "outcomes")
} | {"priority": "priorities"}
_OF_SERIES = {name: name for name in (*INDICATORS, "reasons", "product")}
"""What may be written, or nearly so -> the aspect that is meant."""

_LIKE = 0.9
"""Least Jaro-Winkler similarity of a slip: "conracts" has 0.92; "prices" is 0.84 like "priorities"."""
_SLIPS = 2
"""Most letters that a slip gets wrong: "hosted" for "host"; "product" is no "production"."""


def lint_meeting_aspects(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield where a meeting leaves open what it states, or an aspect that is nearly one of those in use."""
    yield from _near_misses(data, _OF_MEETINGS)
    given = {"date": data.get("date"), "place": data.get("place")}
    stated = {aspect for aspect, value in given.items() if value is not None and not _is_left_open(value)}
    stated |= {name for name in ("priorities", "outcomes") if as_list(data.get(name))}
    yield from _stated_after_all(data, stated | _parts_taken(data) | _all_spoke(data))


def lint_series_aspects(data: dict[str, Any]) -> Iterator[tuple[Loc, str]]:
    """Yield where a series leaves open what it holds, or an aspect that is nearly one of those in use."""
    yield from _near_misses(data, _OF_SERIES)
    if isinstance(data.get("indicator"), str):
        yield from _stated_after_all(data, {data["indicator"]})


def _near_misses(data: dict[str, Any], known: Mapping[str, str]) -> Iterator[tuple[Loc, str]]:
    for aspect in _left_open(data):
        meant = {name for word, name in known.items() if aspect == word or _is_slip(aspect, word)}
        if meant and aspect not in meant:
            message = f"expected an aspect that answers use, got {aspect!r}. Did you mean {min(meant)!r}?"
            yield ("not_stated", aspect), message


def _is_slip(written: str, word: str) -> bool:
    return JaroWinkler.similarity(written, word) >= _LIKE and OSA.distance(written, word) <= _SLIPS


def _stated_after_all(data: dict[str, Any], stated: set[str]) -> Iterator[tuple[Loc, str]]:
    for aspect in _left_open(data):
        if aspect in stated:
            message = (
                f"expected what the record does not state, got {aspect!r}, which it does. Delete one of them."
            )
            yield ("not_stated", aspect), message


def _left_open(data: dict[str, Any]) -> list[str]:
    written = data.get("not_stated")
    return [
        aspect
        for aspect in (written if isinstance(written, dict) else as_list(written))
        if isinstance(aspect, str)
    ]


def _is_left_open(value: object) -> bool:
    return isinstance(value, str) and value.casefold() == NOT_STATED


def _parts_taken(data: dict[str, Any]) -> set[str]:
    """Return "host" if somebody hosted, "leader" if each side has a head: one of two may be left open."""
    people = [each for each in as_list(data.get("participants")) if isinstance(each, dict)]
    heads = [each for each in people if each.get("part") in ("led", "hosted")]
    taken = {each["part"] for each in heads}
    have_heads = {side for each in heads for side in codes_in(each.get("side"))}
    is_led = "led" in taken and codes_in(data.get("sides")) <= have_heads
    return {name for name, is_given in (("host", "hosted" in taken), ("leader", is_led)) if is_given}


def _all_spoke(data: dict[str, Any]) -> set[str]:
    """Return "statements" if there are some of each side: what one of them said may be left open."""
    statements, sides = as_list(data.get("statements")), codes_in(data.get("sides"))
    speakers: set[str] = set()
    for each in statements:
        by = codes_in(each.get("by")) if isinstance(each, dict) else set()
        speakers |= sides if by <= {"all"} else by
    return {"statements"} if statements and sides <= speakers else set()
