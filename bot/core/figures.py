"""Answers to the intents of a series: reads observations and goals, computes what follows from them, or says what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Finding, Gap, Listing, Quantity, Sentence, Term, Value
from bot.core.goals import GoalDesk
from bot.core.levels import PERCENT, Level, Levels, Outcome
from bot.core.model import Kind, Observation, Series, Source
from bot.core.period import Period
from bot.core.slots import Amount, Slots
from bot.core.stated_amounts import StatedAmounts, amount_is, is_ratio

_AVERAGED = {"month": 1, "quarter": 3}
"""Span of time -> its months."""
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
        self._levels = Levels(series, subject, slots, inherited)
        self._goals = GoalDesk(series, subject, slots, self._levels)
        self._stated = StatedAmounts(series, slots)

    def answer(self, intent: str) -> Outcome:
        """Return the finding for one of `bot.core.intent.SERIES`, or what is missing for it."""
        return _METHODS[intent](self)

    def value(self) -> Outcome:
        """Return the value, with its change if printed; every source where several differ."""
        period = self._levels.target()
        if period is None:
            return self._levels.missing(None)
        held = self._levels.at(period)
        if len(held) > 1:
            return self._disagreement(period, held)
        level = self._levels.of(period)
        if level is None:
            return self._levels.missing(period)
        if level.kind is Kind.DERIVED:
            is_sum = bool(level.derivation and "+" in level.derivation.formula)
            return self._levels.finding("value-sum" if held or is_sum else "value-derived", level)
        change = held[0].change
        if change is None or level.kind is not Kind.RESULT:
            return self._levels.finding(
                f"value-{level.kind.value}" if level.kind is not Kind.RESULT else "value", level
            )
        reply = "value-rose" if change.percent >= 0 else "value-fell"
        return self._levels.finding(
            reply, level, percent=Quantity(abs(change.percent), PERCENT), base=change.since
        )

    def _disagreement(self, period: Period, held: Sequence[Observation]) -> Finding:
        lines = tuple(
            Sentence(
                "value-by",
                {
                    "value": self._levels.quantity(each.value, each.bound),
                    "publisher": Listing(tuple(source.publisher for source in self._levels.sources(each))),
                },
            )
            for each in held
        )
        first = held[0]
        return Finding(
            reply="value-disputed",
            values={"subject": self._subject, "period": period, "values": Listing(lines, is_lines=True)},
            figure=Figure(first.value, self._series.unit, period, first.kind),
            sources=tuple(dict.fromkeys(source for each in held for source in self._levels.sources(each))),
        )

    def previous(self) -> Outcome:
        """Return the value a period before the one talked of."""
        if self._slots.periods:
            named = next(
                (each for each in self._slots.periods if not self._levels.at(each)), self._slots.periods[0]
            )
            # "What was it before 2024": the year before; "what was it in 2023": that year.
            period = (
                named.years_later(-1) if self._levels.at(named) and len(self._slots.periods) == 1 else named
            )
        else:
            latest = self._inherited or (
                observation.period if (observation := self._levels.latest()) else None
            )
            if latest is None:
                return self._levels.missing(None)
            period = latest.years_later(-1)
        level = self._levels.of(period)
        if level is None:
            return self._levels.missing(period)
        return self._levels.finding("value-derived" if level.derivation else "value", level)

    def change(self) -> Outcome:
        """Return the change in per cent, as printed or derived from two values."""
        pair = self._levels.pair()
        if isinstance(pair, Gap):
            return pair
        old, new = pair
        printed = self._levels.printed(old, new)
        percent = self._levels.growth(old, new)
        direction = "rose" if percent > 0 else "fell" if percent < 0 else "unchanged"
        finding = self._between(f"change-{direction}", old, new, percent, is_printed=printed is not None)
        if printed is not None:
            return replace(finding, figure=Figure(percent, PERCENT, new.period, Kind.RESULT))
        return self._levels.derived(
            finding,
            percent,
            PERCENT,
            "({new} − {old}) ÷ {old} × 100 ≈ {result}",
            new=self._levels.quantity(new.value),
            old=self._levels.quantity(old.value, is_rounded=old.derivation is not None),
        )

    def change_amount(self) -> Outcome:
        """Return the change in the series' own unit."""
        pair = self._levels.pair()
        if isinstance(pair, Gap):
            return pair
        old, new = pair
        difference = new.value - old.value
        printed = self._levels.printed(old, new)
        percent = self._levels.growth(old, new)
        reply = "amount-rose" if difference >= 0 else "amount-fell"
        finding = self._between(reply, old, new, percent, is_printed=printed is not None)
        formula = "{new} − {old} ≈ {result}"
        values: dict[str, Value] = {
            "new": self._levels.quantity(new.value),
            "old": self._levels.quantity(old.value, is_rounded=True),
        }
        if old.derivation:
            formula = "{new} − {new} ÷ {factor} ≈ {result}"
            values["factor"] = old.derivation.values["factor"]
        return self._levels.derived(finding, difference, self._series.unit, formula, **values)

    def compare(self) -> Outcome:
        """Return the values of two periods side by side."""
        pair = self._levels.pair()
        if isinstance(pair, Gap):
            return pair
        old, new = pair
        reply = "compare-rose" if new.value >= old.value else "compare-fell"
        finding = self._between(reply, old, new, numbers.change(old.value, new.value))
        return replace(finding, derivation=old.derivation or new.derivation)

    def _between(
        self, reply: str, old: Level, new: Level, percent: Decimal, *, is_printed: bool = False
    ) -> Finding:
        """Return a reply that tells a change whole: both levels, in per cent and in money, whichever was asked."""
        return self._levels.finding(
            reply,
            replace(new, derivation=None),
            base=old.period,
            old=self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None),
            percent=Quantity(abs(percent), PERCENT, is_rounded=not is_printed),
            result=self._levels.quantity(abs(new.value - old.value), is_rounded=True),
        )

    def total(self) -> Outcome:
        """Return the sum of the values of the periods named, else of all years held."""
        held = sorted({each.period for each in self._series.observations if each.period.is_year})
        periods = self._spanned() or held
        if len(periods) < 2:
            return self.value()
        levels = [self._levels.of(period) for period in periods]
        for period, level in zip(periods, levels, strict=True):
            if level is None:
                return self._levels.missing(period)
        found = [level for level in levels if level]
        if any(one.period.end >= other.period.start for one, other in pairwise(found)):
            return Gap("aspect", "total")  # a year and its own quarter are not added up
        parts = {
            f"part{number}": self._levels.quantity(
                level.value, level.bound, is_rounded=level.derivation is not None
            )
            for number, level in enumerate(found)
        }
        values: dict[str, Value] = {
            "subject": self._subject,
            "periods": Listing(tuple(level.period for level in found)),
        }
        finding = Finding(
            reply="total",
            values=values,
            figure=Figure(
                found[0].value,
                self._series.unit,
                Period(found[0].period.start, found[-1].period.end),
                Kind.DERIVED,
            ),
            sources=tuple(dict.fromkeys(source for level in found for source in level.sources)),
        )
        formula = " + ".join(f"{{{name}}}" for name in parts) + " ≈ {result}"
        return self._levels.derived(
            finding, sum((level.value for level in found), Decimal(0)), self._series.unit, formula, **parts
        )

    def trend(self) -> Outcome:
        """Return all values held, oldest first."""
        observations = self._series.observations
        if not observations:
            return self._levels.missing(None)
        if len(self._slots.periods) > 1:
            return self.compare()
        if self._slots.periods:
            return self.change() if self._slots.has("rise", "fall", "change") else self.value()
        if len(observations) == 1:
            return self.change() if observations[0].change else self.value()
        lines = tuple(
            Sentence(
                "period-value",
                {"period": each.period, "value": self._levels.quantity(each.value, each.bound)},
            )
            for each in observations
        )
        return Finding(
            reply="trend",
            values={"subject": self._subject, "values": Listing(lines, is_lines=True)},
            sources=tuple(
                dict.fromkeys(source for each in observations for source in self._levels.sources(each))
            ),
        )

    def overview(self) -> Outcome:
        """Return the values of the periods named, with printed changes, and the goals for the others, in order."""
        lines: list[Value] = []
        sources: list[Source] = []
        for period in self._spanned():
            level = self._levels.of(period)
            goal = next((each for each in self._series.goals if each.by == period), None)
            if level:
                lines.append(self._told(level))
                sources += level.sources
            elif goal:
                quantity = self._levels.quantity(goal.value, goal.bound)
                lines.append(Sentence("period-goal", {"by": period, "goal": quantity}))
                sources += self._levels.sources(goal)
            else:
                return self._levels.missing(period)
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
        value = self._levels.quantity(level.value, level.bound, is_rounded=level.derivation is not None)
        values: dict[str, Value] = {"period": level.period, "value": value}
        change = next((each.change for each in self._levels.at(level.period) if each.change), None)
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
                    finding = self._levels.finding("period-of", self._levels.of(each.period))
                    named = self._slots.periods
                    unheld = [period for period in named if self._levels.of(period) is None]
                    if len(named) > 1 and each.period not in named and unheld:
                        return self._levels.missing(unheld[0])
                    is_claimed = self._slots.is_closed and len(named) == 1
                    return replace(finding, verdict=each.period in named) if is_claimed else finding
            for goal in self._series.goals:
                if amount_is(amount, goal.value):
                    return self._goals.goal()
            if any(
                each.change and _is_printed(amount, each.change.percent) for each in self._series.observations
            ):
                return self.change()  # "14.8 compared with which year"
            return Gap("amount", _stated(amount, self._series.unit))
        if self._slots.periods:
            return self._levels.missing(self._slots.periods[0])
        latest = self._levels.latest()
        return (
            self._levels.finding("period-of", self._levels.of(latest.period))
            if latest
            else self._levels.missing(None)
        )

    def peak(self) -> Outcome:
        """Return the highest and the lowest yearly value held, or those within a year that is named."""
        observations = [each for each in self._series.observations if each.period.is_year]
        named = sorted(self._slots.periods)
        if len(named) == 1:
            parts = [each for each in self._series.observations if named[0].holds(each.period)]
            shortest = min((each.period.months for each in parts), default=0)
            observations = [each for each in parts if each.period.months == shortest < named[0].months]
        elif named:
            span = Period(named[0].start, max(period.end for period in named))
            observations = [each for each in observations if span.holds(each.period)]
        if named and not observations:
            return self._levels.missing(named[0])
        if len(observations) < 2:
            return Gap("aspect", "comparison")
        low = min(observations, key=lambda each: each.value)
        high = max(observations, key=lambda each: each.value)
        is_low = self._slots.has("fall", "below")
        return self._levels.finding(
            "peak",
            self._levels.of((low if is_low else high).period),
            high=self._levels.quantity(high.value, high.bound),
            high_period=high.period,
            low=self._levels.quantity(low.value, low.bound),
            low_period=low.period,
        )

    def kind(self) -> Outcome:
        """Return whether the figure is a result, preliminary, an estimate, a forecast or a goal."""
        if any(
            amount_is(amount, goal.value) for amount in self._slots.amounts for goal in self._series.goals
        ):
            return self._goals.goal()
        period = self._levels.target()
        level = self._levels.of(period) if period else None
        return (
            self._levels.finding(f"kind-{level.kind.value}", level) if level else self._levels.missing(period)
        )

    def _is_of_goal(self) -> bool:
        """Whether an average is asked for a period of which only a goal is held: "a month to make a billion"."""
        aimed = {goal.by for goal in self._series.goals}
        periods = set(self._slots.periods)
        is_ahead = bool(periods) and periods <= aimed and not any(self._levels.at(each) for each in periods)
        return is_ahead and self._slots.has("goal", "reach", "need") | any(
            map(self.is_goal, self._slots.amounts)
        )

    def monthly_average(self) -> Outcome:
        """Return the value spread evenly over the months of its period, or the goal over those of its own."""
        if self._is_of_goal():
            return self._goals.monthly()
        if self._slots.is_qualified and self._slots.has("average") and self._slots.has("monthly"):
            return Gap("granularity", Term("period:month"))  # "by month, not the average"
        period = self._levels.target()
        level = self._levels.of(period) if period else None
        if level is None:
            return self._levels.missing(period)
        if level.period.months == 1:
            return self.value()
        span = self._slots.granularity or "month"
        if span in _DAYS:
            parts = Decimal(level.period.days) / _DAYS[span]
            reply = "daily-average" if span == "day" else "weekly-average"
        else:
            size = _AVERAGED.get(span, 1)
            parts = Decimal(level.period.months // size)
            reply = "quarterly-average" if size > 1 else "monthly-average"
        if parts < 2:
            return self.value()
        return self._levels.derived(
            self._levels.finding(reply, level),
            level.value / parts,
            self._series.unit,
            "{value} ÷ {parts} ≈ {result}",
            value=self._levels.quantity(level.value, is_rounded=level.derivation is not None),
            parts=Quantity(parts, "", is_rounded=parts != int(parts)),
        )

    def projection(self) -> Outcome:
        """Return what the latest value becomes if it changes by the stated or the last known rate once more."""
        latest = self._levels.latest()
        unmet = [
            p
            for p in self._slots.periods
            if latest
            and p not in (latest.period, latest.period.years_later(1))
            and "period:next-year" not in self._slots.features
        ]
        if unmet:
            return self._levels.missing(unmet[0])
        stated = next((amount.value for amount in self._slots.amounts if amount.is_percent), None)
        if stated is None and self._slots.meets({"cue:times"}):  # "if it doubles", "if it grows threefold"
            ratio = next(
                (each.value for each in self._slots.amounts if is_ratio(each, self._slots)), self._slots.count
            )
            stated = Decimal(100) * ((ratio or 2) - 1)
        level = self._levels.of(latest.period) if latest else None
        rate = stated if stated is not None else self._last_rate(level)
        if rate is None or level is None:
            return Gap("aspect", "projection")
        if self._slots.has("fall") and not self._slots.has("rise") and stated is not None:
            rate = -rate
        reply = "projection" if stated is None else "projection-stated"
        return self._levels.derived(
            self._levels.finding(reply, level, percent=Quantity(rate, PERCENT)),
            numbers.grown(level.value, rate),
            self._series.unit,
            "{value} × {factor} ≈ {result}",
            value=self._levels.quantity(level.value),
            factor=Quantity(1 + rate / 100, ""),
        )

    def _last_rate(self, level: Level | None) -> Decimal | None:
        """Return the growth in per cent that led to a level, as printed or else from the value a year before."""
        before = self._levels.of(level.period.years_later(-1)) if level else None
        return self._levels.growth(before, level) if level and before else None

    # Stated amounts ------------------------------------------------------------------------------------------

    def takes(self, intent: str) -> bool:
        """Whether an answer to the intent would deal with every number stated."""
        return self._stated.takes(intent)

    def derives(self, periods: Sequence[Period]) -> bool:
        """Whether all of the periods have values, some of them worked out from the change printed for a later one."""
        levels = [self._levels.of(period) for period in periods]
        return all(levels) and any(level and level.derivation for level in levels)

    def is_last_rate(self, amount: Amount) -> bool:
        """Whether a stated rate is the growth that is printed for some period."""
        return self._stated.is_anchor(amount)

    def is_supposed(self, amounts: Sequence[Amount]) -> bool:
        """Whether one of the amounts, with its scale said, is neither held nor a goal."""
        return any(each.is_scaled and not self.is_held(each) and not self.is_goal(each) for each in amounts)

    def nearer_change(self, amount: Amount) -> bool:
        """Whether a stated amount is of the size of the latest change rather than of the latest level."""
        pair = self._levels.pair()
        if isinstance(pair, Gap) or pair[0].value == pair[1].value:
            return False
        level, difference = abs(pair[1].value), abs(pair[1].value - pair[0].value)
        stated = amount.value if amount.is_scaled else amount.value * numbers.magnitude(level)
        return stated * stated < level * difference

    def is_held(self, amount: Amount) -> bool:
        """Whether a stated amount is one of the values held."""
        return self._stated.is_held(amount)

    def is_goal(self, amount: Amount) -> bool:
        """Whether a stated amount is one of the goals held."""
        return self._stated.is_goal(amount)

    def amount_is(self, amount: Amount, value: Decimal) -> bool:
        """Whether a stated amount means a held value; an unscaled "620" may mean millions."""
        return amount_is(amount, value)


def _is_printed(amount: Amount, percent: Decimal) -> bool:
    """Whether a stated rate, or a bare number, is the one that a source prints."""
    is_bare = amount.unit is None and not amount.is_scaled
    return (amount.is_percent or is_bare) and amount.value == abs(percent)


def _stated(amount: Amount, unit: str) -> Quantity:
    return Quantity(amount.value, PERCENT if amount.is_percent else unit if amount.is_scaled else "")


_METHODS: dict[str, Callable[[FigureDesk], Outcome]] = {
    "value": FigureDesk.value,
    "change": FigureDesk.change,
    "change-amount": FigureDesk.change_amount,
    "previous": FigureDesk.previous,
    "compare": FigureDesk.compare,
    "total": FigureDesk.total,
    "trend": FigureDesk.trend,
    "which-period": FigureDesk.which_period,
    "peak": FigureDesk.peak,
    "goal": lambda desk: desk._goals.goal(),
    "goal-period": lambda desk: desk._goals.goal(),
    "goal-setter": lambda desk: desk._goals.goal_setter(),
    "overview": FigureDesk.overview,
    "gap": lambda desk: desk._goals.gap(),
    "needed-growth": lambda desk: desk._goals.needed_growth(),
    "goal-share": lambda desk: desk._goals.goal_share(),
    "goal-times": lambda desk: desk._goals.goal_times(),
    "goal-reached": lambda desk: desk._goals.goal_reached(),
    "monthly-average": FigureDesk.monthly_average,
    "projection": FigureDesk.projection,
    "kind": FigureDesk.kind,
    "share": lambda desk: desk._goals.share(),
}
