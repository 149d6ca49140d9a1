"""Levels of a series: the value held for a period or derived from the next one, and the findings that tell it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Derivation, Finding, Gap, Quantity, Value
from bot.core.model import Bound, Goal, Kind, Observation, Series, Source, Sum
from bot.core.period import Period
from bot.core.slots import Slots

Outcome = Finding | Gap

PERCENT = "%"
_SPANS = (6, 3, 1)
"""Months of the spans that longer ones are added up from, the longest first."""
_STATES = frozenset({"price", "exchange-rate", "population", "inflation", "tariff"})
"""Indicators whose figure for a month is not a part of that for the year."""


@dataclass(frozen=True, slots=True)
class Level:
    """A value for one period, held or derived."""

    period: Period
    value: Decimal
    bound: Bound
    kind: Kind
    sources: tuple[Source, ...]
    derivation: Derivation | None = None


class Levels:
    """The levels of one series that one question may be about."""

    def __init__(self, series: Series, subject: Value, slots: Slots, inherited: Period | None = None) -> None:
        """Prepare to look up levels.

        Args:
            series: What is asked of.
            subject: How to name the series in a sentence.
            slots: What the question names.
            inherited: Period of the question before, for "and the year before that".
        """
        self._series = series
        self._subject = subject
        self._slots = slots
        self._inherited = inherited

    def at(self, period: Period) -> list[Observation]:
        """Return the observations of a period, several where sources disagree."""
        return [observation for observation in self._series.observations if observation.period == period]

    def latest(self) -> Observation | None:
        """Return the latest observation, that of a whole year if any is."""
        years = [observation for observation in self._series.observations if observation.period.is_year]
        return max(years or self._series.observations, key=lambda each: each.period.end, default=None)

    def latest_like(self, goal: Goal | None) -> Observation | None:
        """Return the latest observation that a goal may be held against: a year's goal says nothing of a quarter."""
        if goal is None or goal.by is None or self._series.indicator in _STATES:
            return self.latest()
        alike = [each for each in self._series.observations if each.period.months == goal.by.months]
        return max(alike, key=lambda each: each.period.end, default=None)

    def target(self) -> Period | None:
        """Return the period asked about: named, counted from the one talked of, or the latest."""
        latest = self.latest()
        if self._slots.periods:
            return self._slots.periods[0]
        start = self._inherited or (latest.period if latest else None)
        if self._slots.shift and start:
            return start.years_later(self._slots.shift)
        return self._inherited or start

    def of(self, period: Period) -> Level | None:
        """Return the value held for a period, else what follows from the change printed a period later."""
        for held in self.at(period):
            derivation = self._added(held.sum) if held.sum else None
            return Level(period, held.value, held.bound, held.kind, self.sources(held), derivation)
        for later in self._series.observations:
            if later.change and later.change.since == period:
                value = numbers.previous(later.value, later.change.percent)
                derivation = Derivation(
                    "{value} ÷ {factor} ≈ {result}",
                    {
                        "value": self.quantity(later.value, later.bound),
                        "factor": Quantity(1 + later.change.percent / 100, ""),
                        "later": later.period,
                        "result": self.quantity(value, is_rounded=True),
                    },
                )
                return Level(period, value, later.bound, Kind.DERIVED, self.sources(later), derivation)
        return self._from_parts(period)

    def _from_parts(self, period: Period) -> Level | None:
        """Return the sum of the quarters or months held that make up a longer period, all of the same sources."""
        if self._series.indicator in _STATES or "/" in self._series.unit or self._series.unit == PERCENT:
            return None
        within = [
            each for each in self._series.observations if period.holds(each.period) and each.period != period
        ]
        for months in _SPANS:
            parts = sorted(
                (each for each in within if each.period.months == months), key=lambda each: each.period
            )
            is_whole = len(parts) * months == period.months and len({each.period for each in parts}) == len(
                parts
            )
            sources = {self.sources(each) for each in parts}
            if (
                not parts
                or not is_whole
                or len(sources) > 1
                or any(each.bound is not Bound.EXACT for each in parts)
            ):
                continue
            total = sum((each.value for each in parts), Decimal(0))
            named: dict[str, Value] = {f"part{n}": self.quantity(each.value) for n, each in enumerate(parts)}
            formula = " + ".join(f"{{{name}}}" for name in named) + " = {result}"
            derivation = Derivation(formula, {**named, "result": self.quantity(total)})
            return Level(period, total, Bound.EXACT, Kind.DERIVED, self.sources(parts[0]), derivation)
        return None

    def _added(self, parts: Sum) -> Derivation:
        total = parts.first + parts.second if parts.sign == "+" else parts.first - parts.second
        return Derivation(
            "{first} " + parts.sign + " {second} = {result}",
            {
                "first": self.quantity(parts.first),
                "second": self.quantity(parts.second),
                "result": self.quantity(total),
            },
        )

    def sources(self, record: Observation | Goal) -> tuple[Source, ...]:
        """Return the sources of a record, else those of its series."""
        return record.sources or self._series.sources

    def quantity(self, value: Decimal, bound: Bound = Bound.EXACT, *, is_rounded: bool = False) -> Quantity:
        """Return a value in the unit of the series."""
        return Quantity(value, self._series.unit, bound, is_rounded)

    def finding(self, reply: str, level: Level | None = None, /, **values: Value) -> Finding:
        """Return a reply about a level, with its figure, sources and derivation."""
        filled: dict[str, Value] = {"subject": self._subject}
        if level:
            is_derived = level.derivation is not None
            filled |= {
                "period": level.period,
                "value": self.quantity(level.value, level.bound, is_rounded=is_derived),
            }
        return Finding(
            reply=reply,
            values=filled | values,
            figure=Figure(level.value, self._series.unit, level.period, level.kind) if level else None,
            sources=level.sources if level else self._series.sources,
            derivation=level.derivation if level else None,
        )

    def derived(
        self, finding: Finding, computed: Decimal, unit: str, formula: str, /, **values: Value
    ) -> Finding:
        """Return the finding with what was computed from its level in place of the level, and how."""
        period = finding.figure.period if finding.figure else None
        result = Quantity(computed, unit, is_rounded=True)
        derivation = Derivation(formula, values | {"result": result})
        return replace(
            finding,
            values={"result": result} | dict(finding.values),
            figure=Figure(computed, unit, period, Kind.DERIVED),
            derivation=derivation,
        )

    def missing(self, period: Period | None) -> Gap:
        """Return what is missing: the period asked about, or any value at all."""
        return Gap("period", period) if period else Gap("aspect", "value")

    def pair(self) -> tuple[Level, Level] | Gap:
        """Return the levels of the earlier and the later of two periods that are compared."""
        named = sorted(self._slots.periods)
        latest = self.latest()
        if len(named) >= 2:
            old, new = named[0], named[-1]
        elif self._slots.base and latest and self._slots.base < latest.period:
            old, new = self._slots.base, latest.period
        else:
            target = named[0] if named else (self._inherited or (latest.period if latest else None))
            if target is None:
                return self.missing(None)
            printed = next((each.change.since for each in self.at(target) if each.change), None)
            old, new = printed or target.years_later(-1), target
        # A change over a period that has no value of its own would rest on two derivations.
        earlier, later = self.of(old), self.of(new)
        if later is None or not (self.at(new) or self.at(old)):
            return self.missing(new)
        if earlier is None:
            return self.missing(old if self.at(new) else new)
        return earlier, later

    def growth(self, old: Level, new: Level) -> Decimal:
        """Return the growth in per cent, as a source prints it or else worked out."""
        printed = self.printed(old, new)
        return printed if printed is not None else numbers.change(old.value, new.value)

    def printed(self, old: Level, new: Level) -> Decimal | None:
        """Return the growth in per cent that a source prints for this pair."""
        changes = (each.change for each in self.at(new.period))
        return next((change.percent for change in changes if change and change.since == old.period), None)
