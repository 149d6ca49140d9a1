"""Parts of an utterance that may be the question by themselves: people introduce themselves, explain, and comment."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.core.slots import Slots

_SENTENCE_END = re.compile(r"(?<=[!?…])\s*(?![!?….])|(?<=\.)\s+|\n+")
_CLAUSE_END = re.compile(r"\s*[:;,]\s+|\s+[—–-]+\s+|\s*[()]\s*")
_ASKING = ("how-much", "how-many", "when", "where", "who", "why")
"""Cues of a clause that asks something itself."""
_LEAST_WORDS = 3
_LEAST_TEXT = 12
"""Words before a question that make a text of its own."""
_LEAST_LED = 6
"""Words that lead up to a question after a colon: "there is one thing that I must check: how much was it?"."""
_LEAST_TOLD = 18
"""Words of a text that a question may go on from as from a question before."""
_MOST_CLAUSES = 8
"""More are a list, or a text in which no clause can be told to be the question."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part, and what was left out."""

    text: str
    rest: str
    """Of the same sentence, where the part is less than one; it belongs closely to the part."""
    others: str = ""
    """The other sentences."""


def _joined(pieces: Sequence[str]) -> str:
    return " ".join(piece.strip() for piece in pieces if piece.strip())


def sentences_of(utterance: str) -> list[str]:
    """Return the sentences with their marks.

    >>> sentences_of("Hello. How much is it?!  Thanks")
    ['Hello.', 'How much is it?!', 'Thanks']
    """
    return [piece.strip() for piece in _SENTENCE_END.split(utterance) if piece.strip()]


def _of_sentences(sentences: Sequence[str]) -> Iterator[Part]:
    """Yield single sentences: those with a question mark, the last first, then the others likewise."""
    order = sorted(range(len(sentences)), key=lambda place: (not sentences[place].endswith("?"), -place))
    for place in order:
        yield Part(sentences[place], "", _joined([*sentences[:place], *sentences[place + 1 :]]))


def _of_clauses(part: Part) -> Iterator[Part]:
    """Yield what follows or goes before each mark within a sentence, the longest first."""
    marks = list(_CLAUSE_END.finditer(part.text))
    if len(marks) > _MOST_CLAUSES:
        return
    cut = [(part.text[mark.end() :], part.text[: mark.start()]) for mark in marks]
    cut += [(before, after) for after, before in cut]
    for text, left in sorted(cut, key=lambda pair: -len(pair[0])):
        yield Part(text.strip(), left.strip(), part.others)


def parts_of(utterance: str) -> Iterator[Part]:
    """Yield the parts, the likeliest to be the question first; none for a single clause.

    >>> [part.text for part in parts_of("I write for a paper. How much was trade in 2024, roughly?")]
    ['How much was trade in 2024, roughly?', 'I write for a paper.', 'How much was trade in 2024']
    """
    # What is said again once, where it was said last.
    sentences = list(dict.fromkeys(reversed(sentences_of(utterance))))[::-1]
    found = list(_of_sentences(sentences)) if len(sentences) > 1 else []
    whole = found or [Part(utterance.strip(), "")]
    listed = [*found, *(clause for part in whole for clause in _of_clauses(part))]
    yield from (part for part in listed if len(part.text.split()) >= _LEAST_WORDS)


def questions_after(utterance: str) -> Iterator[Part]:
    """Yield the one question at the end of a text of some length, without what leads up to it first; none where it is not so.

    >>> text = "They met to talk of tractors, engines and tools, and agreed on all of it. Tell me: who came?"
    >>> [part.text for part in questions_after(text)]
    ['who came?', 'Tell me: who came?']
    """
    sentences = sentences_of(utterance)
    if not sentences or not sentences[-1].endswith("?") or any("?" in each for each in sentences[:-1]):
        return
    text, asked = _joined(sentences[:-1]), sentences[-1]
    led, colon, question = asked.rpartition(": ")
    if colon and len(f"{text} {led}".split()) >= _LEAST_LED:
        yield Part(question, led, text)
    if len(text.split()) >= _LEAST_TEXT:
        yield Part(asked, "", text)


def is_told(text: str) -> bool:
    """Whether a text before a question is long enough to tell what the question goes on from."""
    return len(text.split()) >= _LEAST_TOLD


def narrows(rest: Slots, part: Slots, countries: Collection[str], indicators: Collection[str]) -> bool:
    """Whether what was left out of a sentence names anything that an answer to the part alone would pass over.

    Args:
        rest: What was left out, as read.
        part: What is answered, as read.
        countries: Codes that the answer is about.
        indicators: What the answer is about.
    """
    left = [
        set(rest.country_codes) - set(part.country_codes) - set(countries),
        set(rest.periods) - set(part.periods),
        set(rest.indicators) - set(part.indicators) - set(indicators) - {"turnover"},
        set(rest.goods) - set(part.goods),
        set(rest.people) - set(part.people),
        set(rest.entities) - set(part.entities),
        set(rest.scopes) - set(part.scopes),
        set(rest.units) - set(part.units) - {"percent"},
        {amount for amount in rest.amounts if indicators or amount.is_scaled or amount.unit}
        - set(part.amounts),
    ]
    is_qualified = rest.is_qualified or rest.has("average", "monthly", *_ASKING)
    is_part_of_year = rest.granularity not in (None, "day", "week") and rest.granularity != part.granularity
    return any(left) or is_qualified or is_part_of_year


def is_continued(whole: Slots, part: Slots, countries: Collection[str], indicators: Collection[str]) -> bool:
    """Whether the part leaves open what the rest of the whole names: "Take 2022. How much was trade?".

    People tell of other things before they ask: what the part names itself counts.
    """
    is_figure = bool(indicators)  # who led a meeting is the same whatever goods people tell of before
    open_slots = [
        not part.country_codes and set(whole.country_codes) - set(countries),
        not part.periods and whole.periods,
        bool(whole.rates) and whole.base is not None and whole.base not in (part.base, *part.periods),
        is_figure and not part.indicators and set(whole.indicators) - set(indicators) - {"turnover"},
        is_figure and not part.indicators and not part.goods and whole.goods,
        not part.people and whole.people,
        {
            (amount.value, amount.unit) for amount in whole.amounts if amount.is_scaled or amount.unit
        }.difference((amount.value, amount.unit) for amount in part.amounts),
    ]
    return any(open_slots)
