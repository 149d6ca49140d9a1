"""Answers to the intents of a series: reads observations and goals, computes what follows from them, or says what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.core.answer import Figure
from bot.core.changes import ChangeDesk
from bot.core.finding import Finding, Gap, Listing, Quantity, Sentence, Term, Value
from bot.core.goals import GoalDesk
from bot.core.levels import PERCENT, Level, Levels, Outcome
from bot.core.model import Bound, Kind, Observation, Series, Source
from bot.core.period import Period
from bot.core.projections import ProjectionDesk
from bot.core.slots import Amount, Slots
from bot.core.stated_amounts import StatedAmounts, amount_is

_AVERAGED = {
    "month": (1, "monthly-average"),
    "quarter": (3, "quarterly-average"),
    "half": (6, "half-average"),
}
"""Span of time -> its months, and the reply."""
_MONTHS_OF = {span: months for span, (months, _) in _AVERAGED.items()}
_YEAR = 12
_DAYS = {"day": 1, "week": 7}
"""Span of time -> its days."""


class FigureDesk:
    """Answers for one series and one question."""

    def __init__(self, series: Series, subject: Value, slots: Slots, inherited: Period | None = None) -> None:
        """Prepare to answer.

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
        self.levels = Levels(series, subject, slots, inherited)
        """The values of the series."""
        self.stated = StatedAmounts(series, slots)
        """The amounts that the question states, held against the series."""
        self._changes = ChangeDesk(series, self.levels)
        self._projections = ProjectionDesk(series, slots, self.levels)
        self._goals = GoalDesk(series, subject, slots, self.levels, self.stated)

    def answer(self, intent: str) -> Outcome:
        """Return the finding for one of `bot.core.intent.SERIES`, or what is missing for it."""
        if method := _METHODS.get(intent):
            return method(self)
        for desk in (self._changes, self._projections):
            if outcome := desk.answer(intent):
                return outcome
        return self._goals.answer(intent)

    def value(self) -> Outcome:
        """Return the value, with its change if printed; every source where several differ."""
        period = self.levels.target()
        if period is None:
            return self.levels.missing(None)
        level = self.levels.settled(period)
        if not isinstance(level, Level):
            return level
        held = self.levels.at(period)
        if level.kind is Kind.DERIVED:
            is_sum = bool(level.derivation and "+" in level.derivation.formula)
            return self.levels.finding("value-sum" if held or is_sum else "value-derived", level)
        change = held[0].change
        if change is None or level.kind is not Kind.RESULT:
            return self.levels.finding(
                f"value-{level.kind.value}" if level.kind is not Kind.RESULT else "value", level
            )
        reply = "value-rose" if change.percent >= 0 else "value-fell"
        return self.levels.finding(
            reply, level, percent=Quantity(abs(change.percent), PERCENT), base=change.since
        )

    def previous(self) -> Outcome:
        """Return the value a period before the one talked of."""
        if self._slots.periods:
            named = next(
                (each for each in self._slots.periods if not self.levels.at(each)), self._slots.periods[0]
            )
            # "What was it before 2024": the year before; "what was it in 2023": that year.
            period = (
                named.years_later(-1) if self.levels.at(named) and len(self._slots.periods) == 1 else named
            )
        else:
            latest = self._inherited or (
                observation.period if (observation := self.levels.latest()) else None
            )
            if latest is None:
                return self.levels.missing(None)
            period = latest.years_later(-1)
        level = self.levels.settled(period)
        if not isinstance(level, Level):
            return level
        return self.levels.finding("value-derived" if level.derivation else "value", level)

    def total(self) -> Outcome:
        """Return the sum of the values of the periods named, else of all years held."""
        return self._of_several("total")

    def _of_several(self, reply: str) -> Outcome:
        """Return the sum, or for "mean" the mean, of the values of the periods named, else of all years held."""
        held = sorted({each.period for each in self._series.observations if each.period.is_year})
        periods = self._spanned() or held
        if len(periods) < 2:
            return self.value()
        if not self._series.is_additive:
            return Gap("aspect", "total")
        found: list[Level] = []
        for period in periods:
            level = self.levels.settled(period)
            if not isinstance(level, Level):
                return level
            found.append(level)
        if reply == "mean" and not all(level.period.is_year for level in found):
            return Gap("aspect", "total")
        if any(one.period.end >= other.period.start for one, other in pairwise(found)):
            return Gap("aspect", "total")  # a year and its own quarter are not added up
        parts = {
            f"part{number}": self.levels.quantity(
                level.value, level.bound, is_rounded=level.derivation is not None
            )
            for number, level in enumerate(found)
        }
        values: dict[str, Value] = {
            "subject": self._subject,
            "periods": Listing(tuple(level.period for level in found)),
        }
        finding = Finding(
            reply=reply,
            values=values,
            figure=Figure(
                found[0].value,
                self._series.unit,
                Period(found[0].period.start, found[-1].period.end),
                Kind.DERIVED,
            ),
            sources=tuple(dict.fromkeys(source for level in found for source in level.sources)),
        )
        formula = " + ".join(f"{{{name}}}" for name in parts)
        result = sum((level.value for level in found), Decimal(0))
        if reply == "mean":
            formula, result = f"({formula}) ÷ {len(found)}", result / len(found)
        return self.levels.derived(
            finding,
            result,
            self._series.unit,
            formula + " ≈ {result}",
            bound=Bound.of_sum(level.bound for level in found),
            **parts,
        )

    def trend(self) -> Outcome:
        """Return all values held, oldest first."""
        observations = self._series.observations
        if not observations:
            return self.levels.missing(None)
        if len(self._slots.periods) > 1:
            return self._changes.compare()
        if self._slots.periods:
            return self._changes.change() if self._slots.has("rise", "fall", "change") else self.value()
        if len(observations) == 1:
            return self._changes.change() if observations[0].change else self.value()
        lines = tuple(
            Sentence(
                "period-value",
                {
                    "period": each.period,
                    "value": self.levels.named(self.levels.told(each))
                    if len(self.levels.at(each.period)) > 1
                    else self.levels.quantity(each.value, each.bound),
                },
            )
            for each in observations
        )
        return Finding(
            reply="trend",
            values={"subject": self._subject, "values": Listing(lines, is_lines=True)},
            sources=tuple(
                dict.fromkeys(source for each in observations for source in self.levels.sources(each))
            ),
        )

    def overview(self) -> Outcome:
        """Return the values of the periods named, with printed changes, and the goals for the others, in order."""
        lines: list[Value] = []
        sources: list[Source] = []
        for period in self._spanned():
            level = self.levels.of(period)
            goal = next((each for each in self._series.goals if each.by == period), None)
            if level:
                lines.append(self._told(level))
                sources += level.sources
            elif goal:
                quantity = self.levels.quantity(goal.value, goal.bound)
                lines.append(Sentence("period-goal", {"by": period, "goal": quantity}))
                sources += self.levels.sources(goal)
            else:
                return self.levels.missing(period)
        return Finding(
            reply="trend",
            values={"subject": self._subject, "values": Listing(tuple(lines), is_lines=True)},
            sources=tuple(dict.fromkeys(sources)),
        )

    def _spanned(self) -> list[Period]:
        """Return the periods named, in order, each once; every year of a range."""
        periods = list(dict.fromkeys(sorted(self._slots.periods)))
        if not self._slots.is_range:
            return periods
        return [Period.of_year(year) for year in range(periods[0].year, periods[-1].year + 1)]

    def _told(self, level: Level) -> Sentence:
        """Return a period's value, with the change that a source prints."""
        value = self.levels.quantity(level.value, level.bound, is_rounded=level.derivation is not None)
        values: dict[str, Value] = {"period": level.period, "value": value}
        change = next((each.change for each in self.levels.at(level.period) if each.change), None)
        if change is None:
            return Sentence("period-value", values)
        reply = "period-value-rose" if change.percent >= 0 else "period-value-fell"
        return Sentence(
            reply, values | {"percent": Quantity(abs(change.percent), PERCENT), "base": change.since}
        )

    def which_period(self) -> Outcome:
        """Return the period that a stated amount belongs to, or that the latest value is for."""
        for amount in self._slots.amounts:
            for each in self._series.observations:
                if amount_is(amount, each.value):
                    finding = self.levels.finding("period-of", self.levels.of(each.period))
                    named = self._slots.periods
                    unheld = [period for period in named if self.levels.of(period) is None]
                    if len(named) > 1 and each.period not in named and unheld:
                        return self.levels.missing(unheld[0])
                    is_claimed = self._slots.is_closed and len(named) == 1
                    return replace(finding, verdict=each.period in named) if is_claimed else finding
            for goal in self._series.goals:
                if amount_is(amount, goal.value):
                    return self._goals.goal()
            if self.stated.is_rate(amount):
                return self._changes.change()  # "14.8 compared with which year"
            return Gap("amount", _stated(amount, self._series.unit))
        if self._slots.periods:
            return self.levels.missing(self._slots.periods[0])
        latest = self.levels.latest()
        return (
            self.levels.finding("period-of", self.levels.of(latest.period))
            if latest
            else self.levels.missing(None)
        )

    def peak(self) -> Outcome:
        """Return the highest and the lowest of the values that compare, or of those within a year that is named."""
        observations = self._comparable()
        named = sorted(self._slots.periods)
        if len(named) == 1:
            parts = [each for each in self._series.observations if named[0].holds(each.period)]
            shortest = min((each.period.months for each in parts), default=0)
            observations = [each for each in parts if each.period.months == shortest < named[0].months]
        elif named:
            span = Period(named[0].start, max(period.end for period in named))
            observations = [each for each in observations if span.holds(each.period)]
        if named and not observations:
            return self.levels.missing(named[0])
        if len(observations) < 2:
            return Gap("aspect", "comparison")
        low = min(observations, key=lambda each: each.value)
        high = max(observations, key=lambda each: each.value)
        is_low = self._slots.has("fall", "below")
        return self.levels.finding(
            "peak",
            self.levels.told(low if is_low else high),
            high=self.levels.quantity(high.value, high.bound),
            high_period=high.period,
            low=self.levels.quantity(low.value, low.bound),
            low_period=low.period,
        )

    def _comparable(self) -> list[Observation]:
        """Return the values of years, or those of the spans of time asked for, or held where no two years are."""
        by_months: dict[int, list[Observation]] = {}
        for each in self._series.observations:
            by_months.setdefault(each.period.months, []).append(each)
        asked = by_months.get(_MONTHS_OF.get(self._slots.granularity or "", 0), [])
        years = by_months.get(_YEAR, [])
        finest = next((listed for _, listed in sorted(by_months.items()) if len(listed) > 1), [])
        return asked or (years if len({each.period for each in years}) > 1 else finest)

    def kind(self) -> Outcome:
        """Return whether the figure is a result, preliminary, an estimate, a forecast or a goal."""
        if any(
            amount_is(amount, goal.value) for amount in self._slots.amounts for goal in self._series.goals
        ):
            return self._goals.goal()
        period = self.levels.target()
        level = self.levels.settled(period)
        return self.levels.finding(f"kind-{level.kind.value}", level) if isinstance(level, Level) else level

    def _is_of_goal(self) -> bool:
        """Whether an average is asked for a period of which only a goal is held: "a month to make a billion"."""
        aimed = {goal.by for goal in self._series.goals}
        periods = set(self._slots.periods)
        is_ahead = bool(periods) and periods <= aimed and not any(self.levels.at(each) for each in periods)
        return (is_ahead and self._slots.has("goal", "reach", "need")) or any(
            map(self.stated.is_goal, self._slots.amounts)
        )

    def monthly_average(self) -> Outcome:
        """Return the value spread evenly over the months of its period, or the goal over those of its own."""
        if self._is_of_goal():
            return self._goals.monthly()
        is_spread = self._slots.has("monthly") or self._slots.granularity is not None
        if len(self._slots.periods) > 1 and not is_spread:
            return self._of_several("mean")  # "the average of 2023 and 2024"
        if self._slots.is_qualified and self._slots.has("average") and self._slots.has("monthly"):
            return Gap("granularity", Term("period:month"))  # "by month, not the average"
        level = self.levels.settled(self.levels.target())
        if not isinstance(level, Level):
            return level
        if level.period.months == 1 or not self._series.is_additive:
            return self.value()
        span = self._slots.granularity or self._slots.span_of_count or "month"
        if span in _DAYS:
            parts = Decimal(level.period.days) / _DAYS[span]
            reply = "daily-average" if span == "day" else "weekly-average"
        elif span in _AVERAGED:
            size, reply = _AVERAGED[span]
            parts = Decimal(level.period.months // size)
        else:
            return Gap("granularity", Term(f"period:{span}"))
        if parts < 2:
            return self.value()
        return self.levels.derived(
            self.levels.finding(reply, level),
            level.value / parts,
            self._series.unit,
            "{value} ÷ {parts} ≈ {result}",
            value=self.levels.quantity(level.value, level.bound, is_rounded=level.derivation is not None),
            parts=Quantity(parts, "", is_rounded=parts != int(parts)),
        )

    def nearer(self) -> Outcome:
        """Return which of two stated levels the value is nearer to."""
        level = self.levels.settled(self.levels.target())
        if not isinstance(level, Level):
            return level
        stated = [
            amount.value for amount in self._slots.amounts if amount.is_scaled and not amount.is_percent
        ]
        near, far = sorted(stated[:2], key=lambda value: abs(value - level.value))
        gap = abs(level.value - near)
        finding = self.levels.finding(
            "nearer",
            level,
            near=self.levels.quantity(near),
            far=self.levels.quantity(far),
            gap=self.levels.quantity(gap, is_rounded=True),
            other=self.levels.quantity(abs(level.value - far), is_rounded=True),
        )
        larger, smaller = ("value", "near") if level.value > near else ("near", "value")
        return self.levels.derived(
            finding,
            gap,
            self._series.unit,
            f"{{{larger}}} − {{{smaller}}} = {{result}}",
            value=self.levels.quantity(level.value, level.bound),
            near=self.levels.quantity(near),
        )


def _stated(amount: Amount, unit: str) -> Quantity:
    return Quantity(amount.value, PERCENT if amount.is_percent else unit if amount.is_scaled else "")


_METHODS: dict[str, Callable[[FigureDesk], Outcome]] = {
    "value": FigureDesk.value,
    "previous": FigureDesk.previous,
    "total": FigureDesk.total,
    "trend": FigureDesk.trend,
    "overview": FigureDesk.overview,
    "which-period": FigureDesk.which_period,
    "peak": FigureDesk.peak,
    "monthly-average": FigureDesk.monthly_average,
    "nearer": FigureDesk.nearer,
    "kind": FigureDesk.kind,
}
