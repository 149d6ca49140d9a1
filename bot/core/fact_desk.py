"""Free-form facts: which of them a question may mean, and whether the best is sure enough to be the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from math import log

from bot.core.attempt import Attempt
from bot.core.finding import Country, Gap, Term
from bot.core.model import Fact
from bot.core.normalize import Query, Token
from bot.core.office import OF_STATE, PARTS
from bot.core.period import Period
from bot.core.phrasing import FactScore, confidence
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.core.telling import COUNTRY, GOOD, YEAR, Telling
from bot.core.verdict import FactFound

FACT_CONFIDENCE = 0.22
"""Least confidence for a free-form fact. Of new wordings for 77 facts that are close to each other, with five phrasings
and a title each, 44 of 100 get their fact with this and 3 a wrong one; for 150 facts of ten fields 48 and 4."""
FACT_LEAST = 0.38
"""Least score for a free-form fact to be given without a choice."""
_WELL_COVERED = 0.5
"""Share of the question's words from which a fact need not score more for that."""
_FEW, _MANY, _OF_FEW = 10, 40, 0.2
"""Facts up to which a score must be so much higher, and from which it need not: among few, being ahead of the others says
little. Among eight facts, 55 of 100 answers below 0.58 were right, among 63 or 77 facts 86."""
_PLAINLY = 0.5
"""Score from which a fact is meant even by words that name what it does not tell of, if it has no figure to be wrong."""
FACT_LEAD = 0.2
"""Points of similarity that make a fact, whose author wrote its phrasings, equal to a built-in intent."""
_ASKED_FOR = frozenset({"indicator:price", "indicator:tariff", "indicator:quota", "indicator:exchange-rate"})
"""Indicators that are asked for wherever they are named: what something costs is no other fact about it."""
_OF_FIGURES = frozenset({"cue:how-much", "cue:how-many", "cue:when"})
"""What is asked for by a figure."""
_PEOPLE = frozenset({"cue:people", "indicator:tourists", "indicator:population"})
"""What a fact that counts people names."""
_TELLING_CUES = frozenset({"cue:who", "cue:why"}) | _OF_FIGURES
_CONTACT = "contact"
_FLOWS = frozenset({"exports", "imports"})
_TRADED = _FLOWS | {"turnover"}
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
                if self._lacking_indicators(self._told_of(each.fact))
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
        if not raw or not self._is_sure(raw):
            return None
        best, nearest = raw[0], max((each.score for each in facts), default=0.0)
        is_left = any(each.fact is best.fact for each in facts) and self.covers(best)
        if is_left or nearest > best.score or not (self._is_apart(best.fact) or self._strange_places()):
            return None
        gaps = tuple(self._gaps(best.fact))
        return Attempt(best.fact.id, "fact", best.score, None, gaps) if gaps else None

    def _gaps(self, fact: Fact) -> Iterator[Gap]:
        """Yield what the question names and the fact does not tell of."""
        told = self._told_of(fact)
        for concept in self._lacking_countries(told):
            yield Gap("country", Country(concept.removeprefix("country:")))
        for period in self._slots.periods:
            if not self._is_told(period, told):
                yield Gap("period", period)
        if self._is_of_other_goods(told):
            yield from (Gap("good", Term(f"good:{good}")) for good in self._slots.goods)
        if self._is_of_other_flow(told):
            yield from (Gap("indicator", Term(concept)) for concept in self._lacking_indicators(told))
        yield from (Gap("word", token.surface) for token in self._places_beyond(fact))

    def _is_apart(self, fact: Fact) -> bool:
        """Whether a fact tells of other countries, years or figures than those that the question names.

        A fact that tells of none may still be meant, as the one on opening hours by "are you open in Poland", and
        "transfer my funds" asks for no figure.
        """
        slots = self._slots
        told = self._told_of(fact)
        if self._lacking_countries(told) and told.things[COUNTRY]:
            return True
        if told.things[YEAR] and not self._tells_periods(told):
            return True
        if self._is_of_other_goods(told) or self._is_of_other_flow(told):
            return True
        lacking = self._lacking_indicators(told)
        if slots.countries or slots.periods or any(amount.is_scaled for amount in slots.amounts):
            return bool(lacking)
        held = {f"indicator:{series.indicator}" for series in self._snapshot.knowledge.series} | _ASKED_FOR
        return not held.isdisjoint(lacking)

    def _is_of_other_goods(self, told: Telling) -> bool:
        """Whether a fact tells of goods, but of none that the question names: meat is no fish."""
        named = {f"good:{good}" for good in self._slots.goods}
        goods = told.things[GOOD]
        return bool(goods and named) and goods.isdisjoint(named) and GOOD not in told.exemplary

    def _is_of_other_flow(self, told: Telling) -> bool:
        """Whether a fact tells of exports only and the question names imports only, or the other way round."""
        flows = {f"indicator:{flow}" for flow in _FLOWS} & told.concepts
        named = {f"indicator:{flow}" for flow in _FLOWS & set(self._slots.indicators)}
        return len(flows) == len(named) == 1 and flows != named

    def covers(self, scored: FactScore) -> bool:
        """Whether a fact tells of the countries, years and places that the question names, or is plainly meant."""
        told = self._told_of(scored.fact)
        if self._asks_otherwise(told):
            return False
        if scored.score >= _PLAINLY and not told.has_figure:
            return True
        if self._lacking_countries(told) or not self._tells_periods(told):
            return False
        return not self._places_beyond(scored.fact)

    def _asks_otherwise(self, told: Telling) -> bool:
        """Whether an amount, a time, a person, an office or a telephone is asked for, or one asked of, that the fact does not have."""
        people = {f"person:{name}" for name in self._slots.people}
        if people and people.isdisjoint(told.concepts):
            return True  # what one person said is not what another did
        if _CONTACT in self._slots.offtopic and f"offtopic:{_CONTACT}" not in told.concepts:
            return True
        parts = {f"role:{role}" for role in (PARTS | OF_STATE).intersection(self._slots.roles)}
        if parts and parts.isdisjoint(told.concepts):
            return True  # "who received the guests of the fair" is not when it is open
        slots = self._slots
        is_of_parts = bool(parts) or slots.has("host-verb", "lead-verb", "attend")
        if told.is_ahead and is_of_parts and not slots.has("next"):
            return True  # "who hosted the forum" is not who hosts the next one
        is_of_people = slots.has("people") or (slots.has("attend") and slots.has("meeting"))
        if slots.has("how-many") and is_of_people and told.concepts.isdisjoint(_PEOPLE):
            return True
        if slots.has("goal") and _TRADED.intersection(slots.indicators) and "cue:goal" not in told.concepts:
            return True  # "the trade goal" is not what the free trade is
        lacking = {cue for cue in _TELLING_CUES & self._slots.cues if cue not in told.concepts}
        return bool(lacking - _OF_FIGURES if told.has_figure else lacking)

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

    def _told_of(self, fact: Fact) -> Telling:
        return self._snapshot.tellings[fact.id]

    def _lacking_countries(self, told: Telling) -> list[str]:
        """Return the countries that the question names, but a fact does not."""
        if COUNTRY in told.exemplary:
            return []
        named = (f"country:{code}" for code in self._slots.country_codes)
        return [concept for concept in named if concept not in told.concepts]

    def _lacking_indicators(self, told: Telling) -> list[str]:
        """Return the indicators that the question names, but a fact does not; trade is what most facts are about."""
        named = (f"indicator:{name}" for name in self._slots.indicators if name != "turnover")
        return [concept for concept in named if concept not in told.concepts]

    def _tells_periods(self, told: Telling) -> bool:
        return YEAR in told.exemplary or all(self._is_told(period, told) for period in self._slots.periods)

    @staticmethod
    def _is_told(period: Period, told: Telling) -> bool:
        """Whether a fact tells of a period: its year, and if it is a part of one, such a part."""
        if str(period.year) not in told.keys:
            return False
        if period.is_year:
            return True
        spans = {1: "period:month", 3: "period:quarter", 6: "period:half"}
        is_month = any(concept.startswith("month:") for concept in told.concepts)
        return spans.get(period.months) in told.concepts or is_month

    def answer(self, facts: Sequence[FactScore], rival: float = 0.0) -> FactFound | None:
        """Return the best fact if it is good, ahead of the next, and better than anything else found."""
        if not facts or not self._is_sure(facts) or facts[0].score + FACT_LEAD < rival:
            return None
        return FactFound(facts[0].fact, facts[0].score) if self.covers(facts[0]) else None

    def _is_sure(self, facts: Sequence[FactScore]) -> bool:
        """Whether the first of some facts, best first, is good and ahead of the next."""
        best = facts[0]
        return best.score >= FACT_LEAST + self.caution(best) and confidence(facts) >= FACT_CONFIDENCE

    def caution(self, best: FactScore) -> float:
        """Return how much more a fact must score that lacks many of the question's words, where there are few."""
        if best.covered >= _WELL_COVERED:
            return 0.0
        count = min(max(len(self._snapshot.knowledge.facts), _FEW), _MANY)
        return _OF_FEW * (1 - log(count / _FEW) / log(_MANY / _FEW))
