"""Answers on what a series becomes if its growth goes on: the value a year later, and the year in which a level is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from math import ceil

from bot.core import numbers
from bot.core.finding import Finding, Gap, Quantity
from bot.core.levels import PERCENT, Level, Levels, Outcome
from bot.core.model import Series
from bot.core.period import Period
from bot.core.slots import Slots
from bot.core.stated_amounts import amount_is, is_ratio

_FARTHEST = 50
"""Years that a rate of growth is carried on for at most."""


class ProjectionDesk:
    """Answers on where the growth of one series leads, for one question."""

    def __init__(self, series: Series, slots: Slots, levels: Levels) -> None:
        """Prepare to answer.

        Args:
            series: What is asked of.
            slots: What the question names.
            levels: The values that grow.
        """
        self._series = series
        self._slots = slots
        self._levels = levels

    def answer(self, intent: str) -> Outcome | None:
        """Return the finding for an intent about a projection, or what is missing for it; None for any other intent."""
        method = _METHODS.get(intent)
        return method(self) if method else None

    def projection(self) -> Outcome:
        """Return what the latest value becomes if it changes by the stated or the last known rate once more."""
        latest = self._levels.latest()
        near = (latest.period, latest.period.years_later(1)) if latest else ()
        unmet = sorted(period for period in self._slots.periods if latest and period not in near)
        ahead = self._years_ahead(latest.period, unmet[0]) if latest and len(unmet) == 1 else None
        if len(unmet) > self._is_relative and ahead is None:
            return self._levels.missing(unmet[0])
        stated = self._stated_rate()
        if stated is None and self._slots.meets({"cue:times"}):  # "if it doubles", "if it grows threefold"
            ratio = next(
                (each.value for each in self._slots.amounts if is_ratio(each, self._slots)), self._slots.count
            )
            stated = Decimal(100) * ((ratio or 2) - 1)
        level = self._levels.settled(latest.period if latest else None)
        if not isinstance(level, Level):
            return level if isinstance(level, Finding) else Gap("aspect", "projection")
        if stated is None and (added := self._added(level)):
            return added
        rate = stated if stated is not None else self._last_rate(level)
        if rate is None or level.value <= 0:
            return Gap("aspect", "projection")
        # "If a third goes, what is left" takes it off.
        is_part = any(amount.is_fraction for amount in self._slots.rates)
        is_off = self._slots.has("fall") or (is_part and self._slots.has("missing"))
        if is_off and not self._slots.has("rise") and stated is not None:
            rate = -rate
        if years := self._years_running() or ahead:
            finding = self._levels.finding(
                "projection-years", level, percent=Quantity(rate, PERCENT), years=years
            )
            return self._carried_on(finding, level, rate, years)
        reply = "projection" if stated is None else "projection-stated"
        more = self._levels.quantity(numbers.grown(level.value, rate) - level.value, is_rounded=True)
        return self._levels.derived(
            self._levels.finding(reply, level, percent=Quantity(rate, PERCENT), more=more),
            numbers.grown(level.value, rate),
            self._series.unit,
            "{value} × {factor} ≈ {result}",
            value=self._levels.quantity(level.value, level.bound),
            factor=Quantity(1 + rate / 100, ""),
        )

    def _added(self, level: Level) -> Finding | None:
        """Return a level with the amount that is supposed to be added, or taken off: "what if it went up by 100 million"."""
        slots = self._slots
        goals = {goal.value for goal in self._series.goals}
        stated = [amount for amount in slots.amounts if amount.is_scaled and not amount.is_percent]
        added = [
            each
            for each in stated
            if each.value < level.value and not any(amount_is(each, goal) for goal in goals)
        ]
        if len(added) != 1 or slots.has("rise") == slots.has("fall") or added[0].is_aim or added[0].bound:
            return None
        sign = "+" if slots.has("rise") else "−"
        value = level.value + added[0].value if sign == "+" else level.value - added[0].value
        more = self._levels.quantity(added[0].value)
        return self._levels.derived(
            self._levels.finding("projection-added", level, sign=sign, more=more),
            value,
            self._series.unit,
            f"{{value}} {sign} {{more}} = {{result}}",
            value=self._levels.quantity(level.value, level.bound),
            more=more,
        )

    def projection_period(self) -> Outcome:
        """Return the year in which growth by the stated or the last known rate leads to the goal or a stated level."""
        latest = self._levels.latest()
        aimed = {goal.by for goal in self._series.goals}
        named = [period for period in self._slots.periods if period not in aimed]
        level = self._levels.settled(named[0] if named else latest.period if latest else None)
        if not isinstance(level, Level):
            return level
        rate = self._stated_rate()
        aim = self._aim(level)
        steps = [each.value for each in self._slots.amounts if each.is_scaled and each.value < level.value]
        if rate is None and steps and self._slots.has("rise", "total"):
            return self._by_steps(level, steps[0], aim)  # "adding 80 million a year"
        rate = rate if rate is not None else self._last_rate(level)
        if rate is None or rate <= 0 or aim is None or level.value <= 0:
            return Gap("aspect", "projection")
        years, value = 0, level.value
        while value < aim and years < _FARTHEST:
            years, value = years + 1, numbers.grown(value, rate)
        if value < aim or not years:
            return Gap("aspect", "projection")
        finding = self._levels.finding(
            "projection-period",
            level,
            percent=Quantity(rate, PERCENT),
            goal=self._levels.quantity(aim),
            by=level.period.years_later(years),
        )
        return self._carried_on(finding, level, rate, years)

    def _by_steps(self, level: Level, step: Decimal, aim: Decimal | None) -> Outcome:
        """Return the year in which a level is reached to which the same amount is added each year."""
        if aim is None or aim <= level.value:
            return Gap("aspect", "projection")
        years = ceil((aim - level.value) / step)
        if years > _FARTHEST:
            return Gap("aspect", "projection")
        more = self._levels.quantity(step)
        return self._levels.derived(
            self._levels.finding(
                "projection-steps",
                level,
                more=more,
                goal=self._levels.quantity(aim),
                by=level.period.years_later(years),
            ),
            level.value + step * years,
            self._series.unit,
            "{value} + {years} × {more} = {result}",
            value=self._levels.quantity(level.value, level.bound),
            more=more,
            years=years,
        )

    def _carried_on(self, finding: Finding, level: Level, rate: Decimal, years: int) -> Finding:
        """Return a finding with what a level becomes in some years of the same growth."""
        value = level.value
        for _ in range(years):
            value = numbers.grown(value, rate)
        return self._levels.derived(
            finding,
            value,
            self._series.unit,
            "{value} × {factor}^{years} ≈ {result}",
            value=self._levels.quantity(level.value, level.bound),
            factor=Quantity(1 + rate / 100, ""),
            years=years,
        )

    def _years_running(self) -> int | None:
        """Return for how many years the growth is to go on, if several are said: "10 % two years in a row"."""
        years = self._slots.years
        is_ahead = years is not None and 1 < years <= _FARTHEST and not self._slots.meets({"cue:times"})
        return years if is_ahead else None

    def _years_ahead(self, start: Period, target: Period) -> int | None:
        """Return how many years a growth that is said to go on has to a period that is named: "at this pace, by 2027"."""
        is_carried_on = self._slots.has("pace", "same") or self._stated_rate() is not None
        is_carried_on = is_carried_on and not self._is_relative
        years = target.year - start.year
        is_so = is_carried_on and 1 < years <= _FARTHEST and start.years_later(years) == target
        return years if is_so and self._slots.years in (None, years) else None

    @property
    def _is_relative(self) -> bool:
        """Whether it is asked of "the following year": the one after whatever the latest figure is for."""
        return "period:next-year" in self._slots.features

    def check(self) -> Outcome:
        """Return where the last known growth leads, with yes or no to its reaching the goal in the year asked about."""
        latest = self._levels.latest()
        level = self._levels.settled(latest.period if latest else None)
        if not isinstance(level, Level):
            return level if isinstance(level, Finding) else Gap("aspect", "projection")
        following = level.period.years_later(1)
        ahead = [period for period in self._slots.periods if period > level.period and not self._is_relative]
        goal = self._series.goal_near(level.period)
        by = ahead[-1] if ahead else goal.by if goal and goal.by else following
        if by == following:
            outcome = self.projection()
            aim = self._aim(level)
            if isinstance(outcome, Gap) or aim is None or outcome.figure is None:
                return outcome
            return replace(outcome, verdict=outcome.figure.value >= aim)
        outcome = self.projection_period()
        if isinstance(outcome, Gap):
            return outcome
        reached = outcome.values["by"]
        return replace(outcome, verdict=isinstance(reached, Period) and reached <= by)

    def _aim(self, level: Level) -> Decimal | None:
        """Return the level to be reached: one that is stated, else the goal ahead."""
        stated = [
            amount.value for amount in self._slots.amounts if amount.is_scaled and not amount.is_percent
        ]
        above = [value for value in stated if value > level.value]
        if self._slots.has("times") and not stated:
            ratio = next((each.value for each in self._slots.amounts if is_ratio(each, self._slots)), None)
            return level.value * (ratio or self._slots.count or 2)  # "when does it double"
        goal = self._series.goal_near(level.period)
        return above[0] if above else goal.value if goal and not stated else None

    def _stated_rate(self) -> Decimal | None:
        return next((amount.value for amount in self._slots.amounts if amount.is_percent), None)

    def _last_rate(self, level: Level) -> Decimal | None:
        """Return the growth in per cent that led to a level, as printed or else from the value a year before."""
        before = self._levels.settled(level.period.years_later(-1))
        return self._levels.growth(before, level) if isinstance(before, Level) else None


_METHODS: dict[str, Callable[[ProjectionDesk], Outcome]] = {
    "projection": ProjectionDesk.projection,
    "projection-check": ProjectionDesk.check,
    "projection-period": ProjectionDesk.projection_period,
}
