"""Corrections of oneself: of "2023, no wait, 2024" only the second is meant."""

from __future__ import annotations

from dataclasses import replace

from bot.core.entry import FUNCTION, YEAR_WORD
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query
from bot.core.tagged import Tagged

_NUMBERED = ("number:", "ordinal:", "month:", "scale:", "period:")
_KINDS = (_NUMBERED, ("country:",))
"""Kinds of words that one may be put right by another of."""
_PERCENT = frozenset({"cue:percent", "unit:percent"})
_SMALL = frozenset({FUNCTION, YEAR_WORD, "to", "from", "with", "and"})
_BEFORE, _BETWEEN = 3, 3
"""Words that may lie between what is put right and the words that say so, and between those and what is meant."""
_TEN = 10
"""A number below, in words and by itself, is no year or amount."""


def corrected(query: Query, lexicon: Lexicon) -> Query:
    """Return a query without what its asker takes back, and without the words that say so."""
    first_words = {phrase[0] for signs in lexicon.signs.values() for phrase in signs.corrections}
    begun = [start for start, key in enumerate(query.keys) if start and key in first_words]
    if not begun:
        return query
    tagged = Tagged(query, lexicon, with_typos=False)
    for start in begun:
        length = _length_at(query, start, tagged.signs.corrections if tagged.signs else frozenset())
        begin = _taken_back(tagged, start, start + length) if length else None
        if begin is not None:
            tokens = (*query.tokens[:begin], *query.tokens[start + length :])
            return corrected(replace(query, tokens=tokens), lexicon)
    return query


def _length_at(query: Query, start: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """Return how many words the longest of some phrases has that begins at a token; 0 where none does."""
    rest = query.keys[start:]
    return max((len(each) for each in phrases if rest[: len(each)] == each), default=0)


def _taken_back(tagged: Tagged, start: int, end: int) -> int | None:
    """Return where the words begin that those from `start` to `end` take back; None where they take nothing back."""
    for kinds in _KINDS:
        last = next(
            (
                place
                for place in range(start - 1, max(start - 1 - _BEFORE, -1), -1)
                if _is_of(tagged, place, kinds)
            ),
            None,
        )
        between = range((last or 0) + 1, start)
        is_of_rate = kinds is _NUMBERED  # "20 per cent, no wait, 10 per cent"
        if last is None or not all(
            _is_small(tagged, place) or (is_of_rate and tagged.concepts_at(place) <= _PERCENT)
            for place in between
        ):
            continue
        if not _is_said_instead(tagged, end, kinds):
            continue
        if any(tagged.concepts_at(place) & _PERCENT for place in between):
            kinds = ("number:",)  # the year before it stays
        while last > 0 and _is_of(tagged, last - 1, kinds):
            last -= 1
        return last
    return None


def _is_said_instead(tagged: Tagged, start: int, kinds: tuple[str, ...]) -> bool:
    """Whether what follows is of the same kind, after small words at most: "the two of them" is no year."""
    place = start
    while place < start + _BETWEEN and not _is_of(tagged, place, kinds) and _is_small(tagged, place):
        place += 1
    if not _is_of(tagged, place, kinds):
        return False
    number = tagged.possible_at(place, "number")
    is_alone = not _is_of(tagged, place + 1, kinds)
    return not (number and int(number) < _TEN and is_alone and kinds is _NUMBERED)


def _is_of(tagged: Tagged, place: int, kinds: tuple[str, ...]) -> bool:
    """Whether a token is a number or names what is of some kinds."""
    token = tagged.token(place)
    if token is None:
        return False
    is_number = kinds is _NUMBERED and token.number is not None
    return is_number or any(concept.startswith(kinds) for concept in tagged.concepts_at(place))


def _is_small(tagged: Tagged, place: int) -> bool:
    """Whether a token carries nothing by itself."""
    return tagged.is_empty(place) or tagged.concepts_at(place) <= _SMALL
