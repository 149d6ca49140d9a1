"""Two series side by side: exports and imports, or trade with two partners; which is more, by how much, what share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core import gate, numbers
from bot.core.answer import Figure
from bot.core.finding import Derivation, Finding, Quantity, Term, Value
from bot.core.levels import PERCENT, Level, Levels
from bot.core.model import Bound, Kind, Series
from bot.core.passage import PassageIndex
from bot.core.period import Period
from bot.core.slots import Slots

_FLOWS = ("exports", "imports")
_WHOLE = "turnover"
_TWO = 2
_BESIDE = ("compare", "which", "total", "exceed", "below", "record")
"""Cues of two countries that are set beside each other."""


def asks_part(slots: Slots) -> bool:
    """Whether it is asked what part of a whole something is: exports of trade, or a product of exports."""
    is_part = slots.has("share", "percent") and not slots.has("rise", "fall", "change", "goal")
    flows = set(slots.indicators) & set(_FLOWS)
    return (
        is_part
        and len(flows) == 1
        and (_WHOLE in slots.indicators or _asks_of_product(slots) or _asks_of_partner(slots))
    )


def _asks_of_product(slots: Slots) -> bool:
    """Whether it is asked what part of a flow one product is: "the share of dairy in exports to Georgia"."""
    return slots.has("share") and len(slots.goods) == 1 and not slots.amounts


def _asks_of_partner(slots: Slots) -> bool:
    """Whether it is asked what part of a flow goes to one partner: "the share of A in the exports of B"."""
    return slots.has("share") and len(slots.country_codes) == _TWO and not slots.amounts


def shared_period(found: Sequence[Series], slots: Slots) -> Period | None:
    """Return the one period that a question names, else the last year that all of several series have."""
    if slots.periods or not found:
        return slots.periods[0] if len(slots.periods) == 1 else None
    shared = set.intersection(*({each.period for each in series.observations} for series in found))
    return max((period for period in shared if period.is_year), key=lambda each: each.start, default=None)


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two."""

    series: Series
    level: Level
    levels: Levels

    @property
    def name(self) -> Term:
        return Term(f"series:{self.series.id}")


class PairDesk:
    """Sets two series beside each other for one question that names both."""

    def __init__(self, held: Sequence[Series], slots: Slots, passages: PassageIndex) -> None:
        self._held = held
        self._slots = slots
        self._passages = passages

    def answer(self) -> tuple[str, Finding] | None:
        """Return the id of the first series and what the two come to; None where not just two are named."""
        found = self._named(self._readings())
        if not found and asks_part(self._slots):
            found = self._with_whole()
        if not found:
            return None
        period = shared_period(found, self._slots)
        sides = [self._side(series, period) for series in found] if period else []
        first, second = (*sides, None, None)[:2]
        if period is None or first is None or second is None:
            return None
        is_sum = self._slots.has("total") and not self._slots.has("compare", "which", "percent")
        if self._slots.has("rise", "fall") and not self._slots.amounts and not is_sum:
            return self._growth(first, second, period)
        if self._slots.has("share", "percent"):
            return self._share(first, second, period)
        if self._slots.has("total"):
            return self._total(first, second, period)
        return self._compared(first, second, period)

    def _named(self, readings: Sequence[Slots]) -> list[Series]:
        """Return the two series that two readings of the question mean; none where they mean fewer, or different units."""
        named = [self._candidates(each) for each in readings]
        if len(named) != _TWO:
            return []
        pairs = [
            [one, other]
            for one in named[0]
            for other in named[1]
            if one.id != other.id and one.unit == other.unit
        ]
        return pairs[0] if len(pairs) == 1 else []

    def _with_whole(self) -> list[Series]:
        """Return the flow to one partner, and the same flow to all of them."""
        series = self._fitting(self._slots)
        wholes = [
            each
            for each in self._held
            if series
            and series.partner
            and not each.partner
            and (each.reporter, each.indicator, each.product, each.unit)
            == (series.reporter, series.indicator, series.product, series.unit)
        ]
        return [series, *wholes] if series and len(wholes) == 1 else []

    def _readings(self) -> list[Slots]:
        """Return the question once for each of the two that it names."""
        slots = self._slots
        indicators = [each for each in slots.indicators if each in (*_FLOWS, _WHOLE)]
        if len(indicators) == 2 and len(slots.country_codes) <= 2:
            # "Exports to Armenia and imports from there": what marks the country belongs to one of the two.
            plain = tuple(replace(mention, marks=frozenset({"with"})) for mention in slots.countries)
            return [replace(slots, indicators=(each,), countries=plain) for each in indicators]
        if len(indicators) == 1 and asks_part(slots):
            return [slots, replace(slots, goods=())]
        partners = self._partners()
        return [
            replace(
                slots,
                countries=tuple(
                    replace(each, marks=each.marks or frozenset({"with"})) if each.code == partner else each
                    for each in slots.countries
                    if each.code not in others
                ),
            )
            for partner in partners
            for others in [set(partners) - {partner}]
        ]

    def _is_set_beside(self) -> bool:
        """Whether two countries are compared or added up: "to A and B", "A or B", but not "of A to B"."""
        slots = self._slots
        marks = [mention.marks for mention in slots.countries]
        is_even = len(set(marks)) == 1 or frozenset({"with"}) in marks
        return is_even and (slots.has_alternatives or slots.has(*_BESIDE))

    def _partners(self) -> list[str]:
        """Return the two countries named that are partners of a third, which may be named too."""
        codes = self._slots.country_codes
        ends = [{series.reporter, series.partner} for series in self._held]
        alone = {series.reporter for series in self._held if not series.partner}
        if (
            len(codes) == 2
            and alone.issuperset(codes)
            and (self._is_set_beside() or self._slots.has("total"))
        ):
            return list(codes)  # "how much sugar did A and B make together"
        if len(codes) == 2:
            return list(codes) if self._is_set_beside() and set(codes) not in ends else []
        if len(codes) != 3:
            return []
        for home in codes:
            others = [code for code in codes if code != home]
            if all({home, other} in ends for other in others):
                return others
        return []

    def _fitting(self, slots: Slots) -> Series | None:
        """Return the only series that covers one reading of the question."""
        found = self._candidates(slots)
        return found[0] if len(found) == 1 else None

    def _candidates(self, slots: Slots) -> list[Series]:
        """Return the series that cover one reading of the question, several where they are in different units."""
        found = [each for each in self._held if not gate.series_gaps(each, slots, self._passages)]
        found = [each for each in found if each.indicator in slots.indicators] or found
        if not slots.goods:
            found = [each for each in found if not each.product] or found
        whole = [each for each in found if not each.partner and not each.product]
        return whole or found  # with no partner or product named, all of them are meant

    def _side(self, series: Series, period: Period) -> _Side | None:
        levels = Levels(series, Term(f"series:{series.id}"), self._slots)
        level = levels.of(period)
        is_exact = level is not None and level.bound is Bound.EXACT and len(levels.at(period)) <= 1
        return _Side(series, level, levels) if level and is_exact else None

    def _finding(self, reply: str, first: _Side, second: _Side, figure: Figure, **values: Value) -> Finding:
        filled: dict[str, Value] = {
            "first": first.name,
            "second": second.name,
            "period": first.level.period,
            "value": first.levels.quantity(first.level.value),
            "other": second.levels.quantity(second.level.value),
        }
        sources = tuple(dict.fromkeys((*first.level.sources, *second.level.sources)))
        return Finding(reply=reply, values=filled | values, figure=figure, sources=sources)

    def _compared(self, first: _Side, second: _Side, period: Period) -> tuple[str, Finding]:
        """Return both, the larger first, with how much and how many times more it is."""
        if first.level.value < second.level.value:
            first, second = second, first
        gap = first.level.value - second.level.value
        times = numbers.ratio(first.level.value, second.level.value)
        finding = self._finding(
            "pair-compared" if times is not None else "pair-compared-in-amount",
            first,
            second,
            Figure(gap, first.series.unit, period, Kind.DERIVED),
            gap=first.levels.quantity(gap, is_rounded=True),
            **({"times": Quantity(times, "", is_rounded=True)} if times is not None else {}),
        )
        return first.series.id, _worked_out(finding, "{value} − {other} = {gap}")

    def _total(self, first: _Side, second: _Side, period: Period) -> tuple[str, Finding]:
        total = first.level.value + second.level.value
        finding = self._finding(
            "pair-total",
            first,
            second,
            Figure(total, first.series.unit, period, Kind.DERIVED),
            total=first.levels.quantity(total),
        )
        return first.series.id, _worked_out(finding, "{value} + {other} = {total}")

    def _share(self, first: _Side, second: _Side, period: Period) -> tuple[str, Finding] | None:
        """Return what share of the turnover one of the flows is, or of a flow one product or partner."""
        is_of_flow = first.series.indicator == second.series.indicator
        is_of_product = bool(first.series.product) and not second.series.product
        is_of_partner = bool(first.series.partner) and not second.series.partner
        whole = next((side for side in (first, second) if side.series.indicator == _WHOLE), None)
        whole = second if is_of_flow and (is_of_product or is_of_partner) else whole
        part = second if whole is first else first
        if whole is None or part.series.indicator not in _FLOWS:
            return None
        share = numbers.share(part.level.value, whole.level.value)
        if share is None:
            return None
        finding = self._finding(
            "pair-share",
            part,
            whole,
            Figure(share, PERCENT, period, Kind.DERIVED),
            share=Quantity(share, PERCENT, is_rounded=True),
        )
        return part.series.id, _worked_out(finding, "{value} ÷ {other} × 100 ≈ {share}")

    def _growth(self, first: _Side, second: _Side, period: Period) -> tuple[str, Finding] | None:
        """Return how both changed against the year before, the faster first."""
        base = period.years_later(-1)
        changes = []
        for side in (first, second):
            before = side.levels.of(base)
            growth = side.levels.growth(before, side.level) if before else None
            if growth is None:
                return None
            changes.append((growth, side))
        (most, faster), (least, slower) = sorted(changes, key=lambda pair: -pair[0])
        finding = self._finding(
            "pair-growth",
            faster,
            slower,
            Figure(most, PERCENT, period, Kind.DERIVED),
            base=base,
            change=Quantity(most, PERCENT, is_rounded=True),
            other_change=Quantity(least, PERCENT, is_rounded=True),
        )
        return faster.series.id, finding


def _worked_out(finding: Finding, formula: str) -> Finding:
    return replace(finding, derivation=Derivation(formula, finding.values))
