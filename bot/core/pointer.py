"""A pointer from a question to passages of one meeting: those that its own words or goods mean."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.minutes import TOLD, Minutes
from bot.core.passage import Passage
from bot.core.slots import Slots

_RELEVANT = 0.45
"""Share of a question's own words that a statement or item must have to be what is asked about."""
_COMMON = 6
"""A word that more than one in so many passages has tells none of them apart."""


class Pointer:
    """Points to passages of one meeting for one question."""

    def __init__(self, minutes: Minutes, slots: Slots, topic_words: Sequence[tuple[int, str]]) -> None:
        """Prepare to point; `topic_words` are (position, folded word) of what narrows the question."""
        self._minutes = minutes
        self._index = minutes.index
        self._slots = slots
        self._words = [pair for pair in topic_words if pair[0] not in slots.calling_goods]

    @property
    def keys(self) -> list[str]:
        """The folded words of what narrows the question."""
        return [key for _, key in self._words]

    def best(self, passages: Sequence[Passage]) -> list[Passage]:
        """Return the passages that the question's words or goods point to, best first."""
        scored = []
        for passage in passages:
            score = self._score(passage)
            if score >= _RELEVANT:
                scored.append((score, passage))
        top = max((score for score, _ in scored), default=0.0)
        best = [passage for score, passage in scored if score >= top - 0.05]
        left = [key for key in self._telling_words() if not self._index.word_in(key, best)]
        for _, passage in sorted(scored, key=lambda pair: -pair[0]):
            told = [key for key in left if self._index.word_in(key, [passage])]
            if told and passage.kind == best[0].kind:  # "technology and new markets" is two of them
                best.append(passage)
                left = [key for key in left if key not in told]
        return best

    def _score(self, passage: Passage) -> float:
        """Return how well a passage fits: goods and indicators must be named in it, nothing makes up for them."""
        slots, calling = self._slots, self._slots.calling_goods
        titled = self._minutes.concepts("title", "topic")
        goods = {
            f"good:{good}" for good in slots.goods if not self._slots.positions_of(f"good:{good}") <= calling
        } - titled
        measured = {f"indicator:{indicator}" for indicator in self._measured_of(bool(goods))} - titled
        if not measured <= passage.concepts:
            return 0.0
        if goods:
            return self._score_of_goods(passage)
        words = self._telling_words()
        if words:
            return self._index.coverage(words, passage)
        return 1.0 if measured else 0.0

    def _score_of_goods(self, passage: Passage) -> float:
        """Return how well a passage fits the goods named: 1 if it is about them, else 0."""
        slots = self._slots
        named = slots.positions_of("good:")
        own = self._minutes.passages("title", "topic", "place")
        if any(
            not self._index.word_in(key, [passage, *own])
            for position, key in self._words
            if position not in named
        ):
            return 0.0  # the goods, but something of them that this passage does not say
        if {f"good:{good}" for good in slots.goods} & passage.concepts:
            return 1.0
        keys = [key for position, key in slots.words if position in named]
        # Machinery for farms is not machinery for mines.
        coverage = self._index.coverage(keys, passage)
        return coverage if coverage >= 1 else 0.0

    def _measured_of(self, is_of_goods: bool) -> list[str]:
        """Return the indicators named that a passage must have: goods talked of were to be sold one way or the other."""
        free = ("turnover", "imports", "exports", "production") if is_of_goods else ("turnover",)
        return [indicator for indicator in self._slots.indicators if indicator not in free]

    def _telling_words(self) -> list[str]:
        """Return the question's own words but for those that many of the meeting's passages have."""
        passages = self._minutes.passages(*TOLD)
        titles = self._minutes.passages("title", "topic")
        common = max(1, len(passages) // _COMMON)
        return [
            key
            for key in self.keys
            if sum(self._index.word_in(key, [passage]) for passage in passages) <= common
            and not self._index.word_in(key, titles)
        ]
