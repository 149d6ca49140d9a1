"""A question's own words: those that narrow what it is about, and those that a record does not explain."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.core.concept import QUALITY
from bot.core.entry import NEUTRAL
from bot.core.finding import Gap
from bot.core.model import Knowledge
from bot.core.passage import PassageIndex
from bot.core.reading import Reading


class QuestionWords:
    """The words of one question, held against the records of one knowledge snapshot."""

    def __init__(self, knowledge: Knowledge, passages: PassageIndex, reading: Reading) -> None:
        self._passages = passages
        self._reading = reading
        self._slots = reading.slots
        self._bodies = [
            passage
            for entity in knowledge.entities
            if entity.kind != "person"
            for passage in passages.of(entity.id, "name")
        ]
        """Names of organisations and the like, which ask for nothing that was said."""
        self._said = [
            passage
            for meeting in knowledge.meetings
            for passage in passages.of(meeting.id, "statement", "outcome")
        ]

    def missing(self, *records: str) -> list[Gap]:
        """Return a gap for each content word that neither the languages nor these records explain."""
        return self._untold(self._slots.unexplained, *records)

    def narrowing_goods(self, record: str) -> list[Gap]:
        """Return a gap for each word that makes goods narrower than those that this record is of: "organic honey"."""
        goods = self._slots.positions_of("good:")
        qualities = self._slots.positions_of(QUALITY) - goods
        narrowing = set[int]()
        for position in sorted(qualities, reverse=True):
            if position + 1 in goods | narrowing:
                narrowing.add(position)
        return self._untold(sorted(narrowing), record)

    def fields(self, record: str) -> list[Gap]:
        """Return a gap for each field of work that is named, of no office, and not told of by this record: "jobs in industry"."""
        if self._slots.ministries or self._slots.roles:
            return []
        named = self._slots.positions_of("ministry:") - self._slots.positions_of("good:")
        return self._untold(sorted(named), record)

    def _untold(self, positions: Iterable[int], *records: str) -> list[Gap]:
        """Return a gap for each of the positions whose word none of these records has."""
        passages = [passage for record in records for passage in self._passages.of(record)]
        return [
            Gap("word", self._reading.surface(position))
            for position in positions
            if not self._passages.word_in(self._reading.query.tokens[position].key, passages)
        ]

    def is_told(self, positions: Collection[int], *records: str) -> bool:
        """Whether any of the words at the positions is one of these records."""
        return len(self._untold(positions, *records)) < len(positions)

    def own(self) -> list[tuple[int, str]]:
        """Return the words that narrow what the question is about: those no cue, role or other slot stands for."""
        if self._slots.asks_speaker and (said := self._said_by_one()):
            return said
        plain = self._slots.positions_of(NEUTRAL, "entity:")
        found = self._narrowing(plain)
        if (
            found
            or not (self._slots.is_closed or self._slots.has("discuss"))
            or self._slots.has("priority", "list")
        ):
            return found
        return self._narrowing(plain - self._said_once(plain))

    def _said_once(self, positions: Iterable[int]) -> set[int]:
        """Return those of the positions whose word just one thing that was said has: technology narrows nothing elsewhere."""
        tokens = self._reading.query.tokens
        return {
            position
            for position in positions
            if sum(self._passages.word_in(tokens[position].key, [passage]) for passage in self._said) == 1
        }

    def _said_by_one(self) -> list[tuple[int, str]]:
        """Return the words that just one thing that was said has, whatever else they may stand for: "potential"."""
        named = self._slots.positions_of("cue:side", "cue:which", "cue:who", "country:")
        plain = [(position, key) for position, key in self._slots.words if position not in named]
        once = self._said_once(position for position, _ in plain)
        return [(position, key) for position, key in plain if position in once]

    def _narrowing(self, plain: Collection[int]) -> list[tuple[int, str]]:
        return [
            (position, key)
            for position, key in self.unslotted()
            if position not in plain
            and not self._passages.word_in(key, self._bodies)
            and (not self._is_asked_apart() or self._is_in_question(position))
        ]

    def unslotted(self) -> list[tuple[int, str]]:
        """Return the words that no cue, role or other slot stands for, those that narrow nothing among them."""
        return self._slots.words_beside(
            "cue:", "role:", "indicator:", "ministry:", "person:", "scope:", "event:", "only"
        )

    def _is_asked_apart(self) -> bool:
        """Whether the question itself names goods, so that what sentences before it tell of does not narrow it."""
        goods = self._slots.positions_of("good:")
        return self._reading.query.is_asked and any(map(self._is_in_question, goods))

    def _is_in_question(self, position: int) -> bool:
        tokens = self._reading.query.tokens
        return tokens[position].sentence == tokens[-1].sentence
