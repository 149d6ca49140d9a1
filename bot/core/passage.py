"""Short texts inside records (a priority, a statement, a title) that questions refer to by their words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import log

from bot.core.amounts import NumberReader
from bot.core.countries import flow_between, read_countries
from bot.core.dates import PeriodReader
from bot.core.entry import FUNCTION, NEUTRAL
from bot.core.lexicon import Lexicon
from bot.core.model import Entity, Fact, Knowledge, Meeting, Person, Series, Source, Text
from bot.core.normalize import Query, keys_of, tokenize
from bot.core.ordinals import ordinal_of
from bot.core.tagged import Tagged

_CALLED = 0.5
"""Share of a name's words beyond which a series is called by it."""

SAID = ("statement", "outcome")
"""Kinds of passages that tell what was said and agreed at a meeting."""
_ANY_DAY = date(2000, 1, 1)
"""What "last year" is counted from, of which no number comes."""

_Told = Meeting | Series | Entity | Fact


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a record in all its languages."""

    record: str
    kind: str
    """"title", "topic", "priority", "covered", "statement", "outcome", "role", "name", "ask", "answer",
    "source"."""
    index: int
    """Which one of the record's texts of this kind, from 0."""
    keys: frozenset[str]
    """Folded words."""
    concepts: frozenset[str]
    """What its words name, in whatever language."""
    ordinals: frozenset[int] = frozenset()
    """Which of a row it says: 10 for "the tenth session"."""
    numbers: frozenset[Decimal] = frozenset()
    """The numbers in what was said, years and percentages apart."""
    flow: tuple[str, str] | None = None
    """Codes of the countries that it says something goes from and to: "investment from Armenia in Georgia"."""


def _texts(
    record: Meeting | Series | Entity | Fact,
) -> Iterator[tuple[str, int, Iterable[tuple[str | None, str]]]]:
    match record:
        case Meeting():
            yield "title", 0, record.title.by_language.items()
            if record.topic:
                yield "topic", 0, record.topic.by_language.items()
            if record.place:
                yield "place", 0, record.place.by_language.items()
            for index, item in enumerate(record.priorities):
                yield "priority", index, (*item.name.by_language.items(), *_plain(item.also))
                if item.covers:
                    yield "covered", index, _plain(item.covers)
            for index, statement in enumerate(record.statements):
                kind = "outcome" if statement.kind == "agreed" else "statement"
                yield kind, index, statement.text.by_language.items()
        case Series():
            yield "title", 0, _names_of(record)
            yield "product", 0, _all(record.product)
            yield "unit", 0, _plain((record.unit,))
        case Fact():
            for index, asked in enumerate(record.ask):
                yield "ask", index, _plain((asked,))
            yield "answer", 0, record.answer.by_language.items()
        case Entity():
            yield "name", 0, (*record.name.by_language.items(), *_plain(record.also))
            if record.about:
                yield "about", 0, record.about.by_language.items()
            if isinstance(record, Person):
                for index, role in enumerate(record.roles):
                    yield "role", index, role.title.by_language.items()
    for index, source in enumerate(record.sources):
        yield "source", index, _source_texts(source)


def _all(text: Text | None) -> Iterable[tuple[str | None, str]]:
    return text.by_language.items() if text else ()


def _names_of(series: Series) -> Iterable[tuple[str | None, str]]:
    """Return (language, text) of what an author calls a series: its titles and other names."""
    return (*_all(series.title), *_plain(series.also))


def _plain(texts: Iterable[str]) -> Iterable[tuple[str | None, str]]:
    """Mark texts as being in a language that is not told."""
    return ((None, text) for text in texts)


def _source_texts(source: Source) -> Iterable[tuple[str | None, str]]:
    return _plain((source.publisher, source.title or ""))


def _records(knowledge: Knowledge) -> Iterator[_Told]:
    yield from knowledge.meetings
    yield from knowledge.series
    yield from knowledge.entities
    yield from knowledge.facts


def words_of(knowledge: Knowledge) -> frozenset[str]:
    """Return every folded word of every record."""
    return frozenset(
        key
        for record in _records(knowledge)
        for _, _, texts in _texts(record)
        for _, text in texts
        for key in keys_of(text)
    )


def publishers_of(knowledge: Knowledge) -> frozenset[str]:
    """Return the folded words of the names of those who publish the sources."""
    names = {source.publisher for record in _records(knowledge) for source in record.sources}
    return frozenset(key for name in names for key in keys_of(name))


class PassageIndex:
    """All passages of a knowledge snapshot, found by the words of a query."""

    def __init__(self, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._by_record: dict[str, list[Passage]] = {}
        self._concepts: dict[tuple[str, ...], frozenset[str]] = {}
        """(record, *kinds) -> what those passages name, remembered: each question asks for the same."""
        spread: dict[str, int] = {}
        for record in _records(knowledge):
            passages = [self._passage(record.id, *parts) for parts in _texts(record)]
            self._by_record.setdefault(record.id, []).extend(passages)
            for passage in passages:
                for key in passage.keys:
                    spread[key] = spread.get(key, 0) + 1
        self._names = {
            series.id: [names for _, text in _names_of(series) if (names := self._telling(text))]
            for series in knowledge.series
        }
        total = sum(map(len, self._by_record.values())) or 1
        self._rarity: Mapping[str, float] = {key: log(1 + total / count) for key, count in spread.items()}

    def _passage(
        self, record: str, kind: str, index: int, texts: Iterable[tuple[str | None, str]]
    ) -> Passage:
        listed = [(language, text) for language, text in texts if text]
        keys = {key for _, text in listed for key in keys_of(text) if not self._lexicon.is_function_word(key)}
        concepts = {
            concept for language, text in listed for concept in self._lexicon.concepts_of(text, language)
        }
        ordinals = {ordinal_of(tuple(tokenize(text)), self._lexicon) for _, text in listed}
        return Passage(
            record,
            kind,
            index,
            frozenset(keys),
            frozenset(concepts - {FUNCTION, NEUTRAL}),
            frozenset(ordinal for ordinal in ordinals if ordinal),
            self._numbers(text for _, text in listed) if kind in SAID else frozenset(),
            self._flow(text for _, text in listed) if kind == "title" else None,
        )

    def _telling(self, text: str) -> frozenset[str]:
        """Return the folded words of a name but for function words and countries."""
        return frozenset(
            key
            for key in keys_of(text)
            if not self._lexicon.is_function_word(key) and not self._lexicon.is_country(key)
        )

    def called(self, series: str, keys: Collection[str]) -> tuple[float, int]:
        """Return how much of one of a series' own names the typed words are, 0 to 1, and how many words that name has."""
        typed = {match.word for key in keys for match in self._lexicon.vocabulary.matches(key)} | set(keys)
        shares = ((len(name & typed) / len(name), len(name)) for name in self._names.get(series, ()))
        return max(shares, default=(0.0, 0))

    def is_called(self, series: str, keys: Collection[str]) -> bool:
        """Whether a series is called by one of its own names: "GDP" alone is no GDP growth."""
        return self.called(series, keys)[0] > _CALLED

    def _tagged(self, text: str) -> Tagged:
        """Read a text that was written with care."""
        return Tagged(Query(tuple(tokenize(text))), self._lexicon, with_typos=False)

    def _flow(self, texts: Iterable[str]) -> tuple[str, str] | None:
        """Return the two countries of the first text that tells which way something goes."""
        for text in texts:
            tagged = self._tagged(text)
            if flow := flow_between(read_countries(tagged)):
                return flow
        return None

    def _numbers(self, texts: Iterable[str]) -> frozenset[Decimal]:
        """Return the numbers of all texts, which say the same in several languages."""
        found = set[Decimal]()
        for text in texts:
            tagged = self._tagged(text)
            dates = PeriodReader(tagged, _ANY_DAY)
            dates.read_parts_of_years()
            reader = NumberReader(tagged, dates)
            reader.read()
            found |= {amount.value for amount in reader.amounts if not amount.is_percent}
            found |= {Decimal(reader.count)} if reader.count is not None else set()
        return frozenset(found)

    def of(self, record: str, *kinds: str) -> list[Passage]:
        """Return a record's passages, all or those of some kinds."""
        return [each for each in self._by_record.get(record, ()) if not kinds or each.kind in kinds]

    def concepts_of(self, record: str, *kinds: str) -> frozenset[str]:
        """Return everything that a record's passages name."""
        found = self._concepts.get((record, *kinds))
        if found is None:
            found = frozenset(concept for passage in self.of(record, *kinds) for concept in passage.concepts)
            self._concepts[record, *kinds] = found
        return found

    def word_in(self, key: str, passages: Iterable[Passage]) -> bool:
        """Whether a typed word, or a form of it, is in any of the passages."""
        matches = {match.word for match in self._lexicon.vocabulary.matches(key)}
        return any(not matches.isdisjoint(passage.keys) for passage in passages)

    def coverage(self, keys: Iterable[str], passage: Passage) -> float:
        """Return how much of the words, weighted by rarity, a passage has: 0 to 1."""
        found = total = 0.0
        for key in keys:
            best, weight = 0.0, log(1 + len(self._rarity) + 1)
            for match in self._lexicon.vocabulary.matches(key):
                if match.word in self._rarity:
                    weight = min(weight, self._rarity[match.word])
                    if match.word in passage.keys:
                        best = max(best, match.similarity)
            total += weight
            found += weight * best
        return found / total if total else 0.0
