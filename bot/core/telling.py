"""What a free-form fact tells of, and what its author names in passing only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.lexicon import Lexicon
from bot.core.model import Fact
from bot.core.normalize import keys_of
from bot.core.passage import Passage, PassageIndex

_KINDS = COUNTRY, GOOD, YEAR = "country", "good", "year"
"""Kinds of things that phrasings may name by way of example."""
_NEARLY = 0.8
"""Share of the phrasings: an inflected word of one of them may not have been read."""
_YEAR = re.compile("(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Telling:
    """What a fact tells of."""

    keys: frozenset[str]
    """Folded words of its phrasings and answer but for function words."""
    concepts: frozenset[str]
    """What these words name."""
    has_figure: bool
    """Whether its answer has a number: what is told of something else is a wrong figure then."""
    things: Mapping[str, frozenset[str]]
    """Kind -> what of that kind it names."""
    is_ahead: bool
    """Whether nearly all of its phrasings ask of what is next: "who hosts the next forum"."""
    exemplary: frozenset[str]
    """Kinds of things of which phrasings name different ones and the answer none: "what time is it in Rome", "in Oslo"."""


def telling_of(fact: Fact, passages: PassageIndex, lexicon: Lexicon) -> Telling:
    """Return what a fact tells of."""
    asked, answered = passages.of(fact.id, "ask"), passages.of(fact.id, "answer")
    keys = frozenset(key for each in (*asked, *answered) for key in each.keys)
    concepts = frozenset(concept for each in (*asked, *answered) for concept in each.concepts)
    return Telling(
        keys,
        concepts,
        any(_has_figure(text, lexicon) for text in fact.answer.by_language.values()),
        {kind: _named(keys, concepts, kind) for kind in _KINDS},
        bool(asked) and sum("cue:next" in each.concepts for each in asked) >= _NEARLY * len(asked),
        frozenset(kind for kind in _KINDS if _is_exemplary(kind, asked, answered)),
    )


def _has_figure(text: str, lexicon: Lexicon) -> bool:
    return any(letter.isdigit() for letter in text) or any(
        lexicon.number_of(key, "number") for key in keys_of(text)
    )


def _is_exemplary(kind: str, asked: Sequence[Passage], answered: Iterable[Passage]) -> bool:
    if any(_named(each.keys, each.concepts, kind) for each in answered):
        return False
    named = [things for each in asked if (things := _named(each.keys, each.concepts, kind))]
    return len(named) > 1 and not frozenset.intersection(*named)


def _named(keys: Iterable[str], concepts: Iterable[str], kind: str) -> frozenset[str]:
    if kind == YEAR:
        return frozenset(key for key in keys if _YEAR.fullmatch(key))
    return frozenset(concept for concept in concepts if concept.startswith(f"{kind}:"))
