"""Answers to the intents of a series: tells the values held or what is missing, and hands on what is to be worked out of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.answer import Figure
from bot.core.changes import ChangeDesk
from bot.core.finding import Finding, Gap, Listing, Quantity, Sentence, Value
from bot.core.goals import GoalDesk
from bot.core.levels import PERCENT, Level, Levels, Outcome
from bot.core.model import Bound, Kind, Observation, Series, Source
from bot.core.period import Period
from bot.core.projections import ProjectionDesk
from bot.core.slots import Amount, Slots
from bot.core.stated_amounts import StatedAmounts, amount_is
from bot.core.sums import MONTHS_OF, SumDesk

_YEAR = 12


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
        self._goals = GoalDesk(series, subject, slots, self.levels, self.stated)
        self._sums = SumDesk(series, subject, slots, self.levels, self.stated, self._goals, alone=self.value)
        self._projections = ProjectionDesk(series, slots, self.levels)

    def answer(self, intent: str) -> Outcome:
        """Return the finding for one of `bot.core.intent.SERIES`, or what is missing for it."""
        if method := _METHODS.get(intent):
            return method(self)
        for desk in (self._changes, self._sums, self._projections):
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
        if other := self._claimed_of_another(period):
            return other
        held = self.levels.at(period)
        if level.kind is Kind.DERIVED:
            is_exact = level.bound is Bound.EXACT and bool(
                level.derivation and "≈" not in level.derivation.formula
            )
            return self.levels.finding("value-sum" if held or is_exact else "value-derived", level)
        change = held[0].change
        if change is None or level.kind is not Kind.RESULT or level.value <= 0:
            return self.levels.finding(
                f"value-{level.kind.value}" if level.kind is not Kind.RESULT else "value", level
            )
        reply = "value-rose" if change.percent >= 0 else "value-fell"
        return self.levels.finding(
            reply, level, percent=Quantity(abs(change.percent), PERCENT), base=change.since
        )

    def _claimed_of_another(self, period: Period) -> Finding | None:
        """Return both levels where that of another period is claimed to be this one's: "620 million was 2023's, right?"."""
        slots = self._slots
        stated = [amount for amount in slots.amounts if amount.is_scaled and not amount.is_percent]
        is_claim = (
            slots.is_closed and slots.periods == (period,) and len(stated) == 1 and not slots.is_qualified
        )
        if (
            not is_claim
            or stated[0].bound
            or stated[0].beside
            or slots.has("rise", "fall", "exceed", "below")
        ):
            return None
        own = self.levels.of(period)
        if own is None or amount_is(stated[0], own.value):
            return None
        others = [each for each in self._series.observations if amount_is(stated[0], each.value)]
        if len(others) != 1 or others[0].period.months != period.months:
            return None
        found = [own, self.levels.told(others[0])]
        lines = tuple(map(self._told, sorted(found, key=lambda level: level.period)))
        return Finding(
            reply="trend",
            values={"subject": self._subject, "period": period, "values": Listing(lines, is_lines=True)},
            figure=Figure(own.value, self._series.unit, period, own.kind),
            sources=tuple(dict.fromkeys(source for level in found for source in level.sources)),
            derivation=own.derivation,
            verdict=False,
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
        for period in self._sums.spanned():
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

    def _told(self, level: Level) -> Sentence:
        """Return a period's value, with the change that a source prints."""
        value = self.levels.quantity(level.value, level.bound, is_rounded=level.derivation is not None)
        values: dict[str, Value] = {"period": level.period, "value": value}
        change = next((each.change for each in self.levels.at(level.period) if each.change), None)
        if change is None or level.value <= 0:  # "up 20 %" of a deficit may be meant either way
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
        asked = by_months.get(MONTHS_OF.get(self._slots.granularity or "", 0), [])
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

    def nearer(self) -> Outcome:
        """Return which of two stated levels the value is nearer to; of a rise, how large it was."""
        if self._slots.has("rise", "fall", "change"):
            return self._changes.change_amount()
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
    "trend": FigureDesk.trend,
    "overview": FigureDesk.overview,
    "which-period": FigureDesk.which_period,
    "peak": FigureDesk.peak,
    "nearer": FigureDesk.nearer,
    "kind": FigureDesk.kind,
}
