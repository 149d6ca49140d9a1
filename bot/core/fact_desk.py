"""Free-form facts: which of them a question may mean, and whether the best is sure enough to be the answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from math import log

from bot.core.attempt import Attempt
from bot.core.finding import Country, Gap, Term
from bot.core.model import Fact
from bot.core.normalize import Query, Token
from bot.core.period import Period
from bot.core.phrasing import FactScore, confidence
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.core.verdict import FactFound

FACT_CONFIDENCE = 0.22
"""Least confidence for a free-form fact. Among 77 close facts with five phrasings each, 39 of 100 new wordings get their
fact with this, and 5 a wrong one; among 41 to 87 ordinary facts 73 to 84 and at most 1."""
FACT_LEAST = 0.38
"""Least score for a free-form fact to be given without a choice."""
_WELL_COVERED = 0.5
"""Share of the question's words from which a fact need not score more for that."""
_FEW, _MANY, _OF_FEW = 10, 40, 0.2
"""Facts up to which a score must be so much higher, and from which it need not: among few, being ahead of the others says
little. Among eight facts, 55 of 100 answers below 0.58 were right, among 63 or 77 facts 86."""
FACT_LEAD = 0.2
"""Points of similarity that make a fact, whose author wrote its phrasings, equal to a built-in intent."""
_ASKED_FOR = frozenset({"indicator:price", "indicator:tariff", "indicator:quota", "indicator:exchange-rate"})
"""Indicators that are asked for wherever they are named: what something costs is no other fact about it."""
_FLOWS = frozenset({"exports", "imports"})
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_LACKING = 0.8
"""What a fact that lacks a figure that is named, or tells of another country or year, keeps of its score; 0.65 to 1 find
the right fact nearly as often."""


def _is_name(token: Token) -> bool:
    return token.surface.istitle() and not token.is_apart


class FactDesk:
    """Finds the facts that one question may mean."""

    def __init__(self, snapshot: Snapshot, query: Query, slots: Slots) -> None:
        self._snapshot = snapshot
        self._query = query
        self._slots = slots

    @cached_property
    def _near(self) -> list[FactScore]:
        """All facts by likeness alone, best first; not wanted of a phrasing typed as it is, nor of a button."""
        return self._snapshot.facts.rank(self._query.keys)

    def ranked(self) -> tuple[FactScore, ...]:
        """Return the facts that may be meant, best first: one that lacks a figure that is named keeps a part of its score."""
        ranked = [each for each in self._near if not self._is_apart(each.fact)]
        if self._slots.indicators:
            ranked = [
                replace(each, score=each.score * _LACKING)
                if self._lacking_in(self._told_of(each.fact)[1], "indicator")
                else each
                for each in ranked
            ]
        return tuple(sorted(ranked, key=lambda each: -each.score))

    def considered(self, facts: Sequence[FactScore]) -> tuple[FactScore, ...]:
        """Return `facts`, which may be meant, among those that tell of another country, year or figure, best first."""
        may_be_meant = {each.fact.id for each in facts}
        others = (
            replace(each, score=each.score * _LACKING)
            for each in self._near
            if each.fact.id not in may_be_meant
        )
        return tuple(sorted((*facts, *others), key=lambda each: -each.score))

    def near_miss(self, facts: Sequence[FactScore]) -> Attempt | None:
        """Return the fact that would be the answer but for what the question names and it does not tell of, if any is.

        `facts` are those that may be meant; one of them that is nearer is what was asked of.
        """
        raw = self._near
        if not raw or raw[0].score < FACT_LEAST + self.caution(raw[0]) or confidence(raw) < FACT_CONFIDENCE:
            return None
        best, nearest = raw[0], max((each.score for each in facts), default=0.0)
        is_left = any(each.fact is best.fact for each in facts) and self.covers(best.fact)
        if is_left or nearest > best.score or not (self._is_apart(best.fact) or self._strange_places()):
            return None
        gaps = tuple(self._gaps(best.fact))
        return Attempt(best.fact.id, "fact", best.score, None, gaps) if gaps else None

    def _gaps(self, fact: Fact) -> Iterator[Gap]:
        """Yield what the question names and the fact does not tell of."""
        keys, concepts = self._told_of(fact)
        for concept in self._lacking_in(concepts, "country"):
            yield Gap("country", Country(concept.removeprefix("country:")))
        for period in self._slots.periods:
            if not self._is_told(period, keys, concepts):
                yield Gap("period", period)
        if self._is_of_other_goods(concepts):
            yield from (Gap("good", Term(f"good:{good}")) for good in self._slots.goods)
        if self._is_of_other_flow(concepts):
            yield from (
                Gap("indicator", Term(concept)) for concept in self._lacking_in(concepts, "indicator")
            )
        yield from (Gap("word", token.surface) for token in self._places_beyond(fact))

    def _is_apart(self, fact: Fact) -> bool:
        """Whether a fact tells of other countries, years or figures than those that the question names.

        A fact that tells of none may still be meant, as the one on opening hours by "are you open in Poland", and
        "transfer my funds" asks for no figure.
        """
        slots = self._slots
        keys, concepts = self._told_of(fact)
        if self._lacking_in(concepts, "country") and any(each.startswith("country:") for each in concepts):
            return True
        if any(map(_YEAR.fullmatch, keys)) and not self._tells_periods(keys, concepts):
            return True
        if self._is_of_other_goods(concepts) or self._is_of_other_flow(concepts):
            return True
        lacking = self._lacking_in(concepts, "indicator")
        if slots.countries or slots.periods or any(amount.is_scaled for amount in slots.amounts):
            return bool(lacking)
        held = {f"indicator:{series.indicator}" for series in self._snapshot.knowledge.series} | _ASKED_FOR
        return not held.isdisjoint(lacking)

    def _is_of_other_goods(self, concepts: Collection[str]) -> bool:
        """Whether a fact tells of goods, but of none that the question names: meat is no fish."""
        told = {concept for concept in concepts if concept.startswith("good:")}
        named = {f"good:{good}" for good in self._slots.goods}
        return bool(told and named) and told.isdisjoint(named)

    def _is_of_other_flow(self, concepts: Collection[str]) -> bool:
        """Whether a fact tells of exports only and the question names imports only, or the other way round."""
        told = {f"indicator:{flow}" for flow in _FLOWS} & set(concepts)
        named = {f"indicator:{flow}" for flow in _FLOWS & set(self._slots.indicators)}
        return len(told) == len(named) == 1 and told != named

    def covers(self, fact: Fact) -> bool:
        """Whether a fact tells of the countries, years and places that the question names."""
        keys, concepts = self._told_of(fact)
        if self._lacking_in(concepts, "country") or not self._tells_periods(keys, concepts):
            return False
        return not self._places_beyond(fact)

    def _places_beyond(self, fact: Fact) -> list[Token]:
        """Return the places named that a fact does not tell of."""
        passages = self._snapshot.passages.of(fact.id)
        strange = (self._query.tokens[position] for position in self._strange_places())
        return [token for token in strange if not self._snapshot.passages.word_in(token.key, passages)]

    def _strange_places(self) -> list[int]:
        """Return the positions of words that no list has and that stand where a place would: "in Samarkand"."""
        tokens, slots = self._query.tokens, self._slots
        places = slots.positions_of("to")
        return [
            position
            for position in slots.unexplained
            if position and (position - 1 in places or _is_name(tokens[position]))
        ]

    def _told_of(self, fact: Fact) -> tuple[set[str], set[str]]:
        """Return the folded words of a fact but for function words, and what they name."""
        passages = self._snapshot.passages.of(fact.id, "ask", "answer")
        keys = {key for passage in passages for key in passage.keys}
        return keys, {concept for passage in passages for concept in passage.concepts}

    def _lacking_in(self, concepts: Collection[str], kind: str) -> list[str]:
        """Return the countries or the indicators that the question names, but a fact does not."""
        if kind == "country":
            named = self._slots.country_codes
        else:
            # Trade is what most facts are about; imports or a price are not.
            named = tuple(name for name in self._slots.indicators if name != "turnover")
        return [concept for name in named if (concept := f"{kind}:{name}") not in concepts]

    def _tells_periods(self, keys: Collection[str], concepts: Collection[str]) -> bool:
        return all(self._is_told(period, keys, concepts) for period in self._slots.periods)

    @staticmethod
    def _is_told(period: Period, keys: Collection[str], concepts: Collection[str]) -> bool:
        """Whether a fact tells of a period: its year, and if it is a part of one, such a part."""
        if str(period.year) not in keys:
            return False
        if period.is_year:
            return True
        spans = {1: "period:month", 3: "period:quarter", 6: "period:half"}
        is_month = any(concept.startswith("month:") for concept in concepts)
        return spans.get(period.months) in concepts or is_month

    def caution(self, best: FactScore) -> float:
        """Return how much more a fact must score that lacks many of the question's words, where there are few."""
        if best.covered >= _WELL_COVERED:
            return 0.0
        count = min(max(len(self._snapshot.knowledge.facts), _FEW), _MANY)
        return _OF_FEW * (1 - log(count / _FEW) / log(_MANY / _FEW))

    def answer(self, facts: Sequence[FactScore], rival: float = 0.0) -> FactFound | None:
        """Return the best fact if it is good, ahead of the next, and better than anything else found."""
        if (
            not facts
            or facts[0].score < FACT_LEAST + self.caution(facts[0])
            or facts[0].score + FACT_LEAD < rival
        ):
            return None
        is_sure = confidence(facts) >= FACT_CONFIDENCE and self.covers(facts[0].fact)
        return FactFound(facts[0].fact, facts[0].score) if is_sure else None
