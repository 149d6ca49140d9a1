"""Free-form facts: which of them a question may mean, and whether the best is sure enough to be the answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from math import log

from bot.core.model import Fact
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
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_LACKING = 0.8
"""What a fact that lacks a figure that is named keeps of its score; 0.65 to 1 find the right fact nearly as often."""


class FactDesk:
    """Finds the facts that one question may mean."""

    def __init__(self, snapshot: Snapshot, slots: Slots) -> None:
        self._snapshot = snapshot
        self._slots = slots

    def ranked(self, keys: tuple[str, ...]) -> tuple[FactScore, ...]:
        """Return the facts that may be meant, best first: one that lacks a figure that is named keeps a part of its score."""
        ranked = [each for each in self._snapshot.facts.rank(keys) if not self._is_apart(each.fact)]
        if self._slots.indicators:
            ranked = [
                replace(each, score=each.score * _LACKING)
                if self._lacking_in(self._told_of(each.fact)[1], "indicator")
                else each
                for each in ranked
            ]
        return tuple(sorted(ranked, key=lambda each: -each.score))

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
        lacking = self._lacking_in(concepts, "indicator")
        if slots.countries or slots.periods or any(amount.is_scaled for amount in slots.amounts):
            return bool(lacking)
        held = {f"indicator:{series.indicator}" for series in self._snapshot.knowledge.series} | _ASKED_FOR
        return not held.isdisjoint(lacking)

    def covers(self, fact: Fact) -> bool:
        """Whether a fact tells of the countries and years that the question names."""
        keys, concepts = self._told_of(fact)
        return not self._lacking_in(concepts, "country") and self._tells_periods(keys, concepts)

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
