"""Answers on the goals of a series: the level aimed at, who set it, and how far the values held are from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Finding, Gap, Quantity, Value
from bot.core.levels import PERCENT, Level, Levels, Outcome
from bot.core.model import Bound, Goal, Kind, Series
from bot.core.period import Period
from bot.core.slots import Slots
from bot.core.stated_amounts import StatedAmounts, amount_is

_LEAST_PARTS = 2
_MOST_YEARS = 50
_IN_AMOUNT, _GAP = "gap-in-amount", "{goal} − {value} = {result}"
_NEEDED = "({goal} − {value}) ÷ {value} × 100 ≈ {result}"


def _difference(value: Decimal, goal: Decimal) -> Decimal:
    return goal - value


class GoalDesk:
    """Answers on the goals of one series for one question."""

    def __init__(
        self, series: Series, subject: Value, slots: Slots, levels: Levels, stated: StatedAmounts
    ) -> None:
        """Prepare to answer.

        Args:
            series: What is asked of.
            subject: How to name the series in a sentence.
            slots: What the question names.
            levels: The values that the goals are held against.
            stated: The amounts that the question states, held against the series.
        """
        self._series = series
        self._subject = subject
        self._slots = slots
        self._levels = levels
        self._stated = stated

    def answer(self, intent: str) -> Outcome:
        """Return the finding for an intent about a goal, or what is missing for it."""
        return _METHODS[intent](self)

    def _goal(self) -> Goal | None:
        """Return the goal asked about: for the period named, else the only or the nearest one."""
        goals = self._series.goals
        latest = self._levels.latest()
        nearest = self._series.goal_near(latest.period if latest else None)
        is_claimed = self._slots.is_checked or any(amount.is_scaled for amount in self._slots.amounts)
        if self._slots.periods and not (is_claimed and self._slots.is_closed and len(goals) == 1):
            named = [goal for goal in goals if goal.by in self._slots.periods]
            if self._strange_periods() and not (named and self._slots.has_alternatives):
                return None
            return named[0] if named else nearest
        return nearest

    def _strange_periods(self) -> list[Period]:
        """Return the periods named that neither a goal is for nor a value is held of."""
        aimed = {goal.by for goal in self._series.goals}
        return [
            period for period in self._slots.periods if period not in aimed and not self._levels.of(period)
        ]

    def _target_goal(self) -> tuple[Quantity, Goal | None] | Gap:
        """Return the level to be reached: a goal, or another level that the asker states."""
        # "Is 200 million missing to the goal" states the difference, "what is missing to 800 million" the level.
        is_level = not (self._slots.has("goal") and self._slots.is_closed)
        stated = [
            amount
            for amount in self._slots.amounts
            if not amount.is_percent and amount.is_scaled and amount.value > 0 and (amount.is_aim or is_level)
        ]
        goal = self._goal()
        for amount in stated:
            for each in self._series.goals:
                if amount_is(amount, each.value):
                    return self._levels.quantity(each.value), each
        levels = [each.value for each in self._series.observations]
        for amount in stated:
            is_compared = amount.value > max(levels, default=0) or not self._slots.is_closed
            if is_compared and not any(amount_is(amount, level) for level in levels):
                return self._levels.quantity(amount.value), None
        if goal is None:
            return self._no_goal()
        return self._levels.quantity(goal.value), goal

    def _no_goal(self) -> Gap:
        strange = self._strange_periods()
        return Gap("goal-period", strange[0]) if strange and self._series.goals else Gap("aspect", "goal")

    def _goal_figure(self, goal: Goal) -> Figure:
        return Figure(goal.value, self._series.unit, goal.by, Kind.GOAL)

    def _about_goal(self, reply: str, goal: Goal, **values: Value) -> Finding:
        filled: dict[str, Value] = {
            "subject": self._subject,
            "goal": self._levels.quantity(goal.value, goal.bound),
        }
        if goal.by:
            filled["by"] = goal.by
        if goal.set_by:
            filled["set_by"] = goal.set_by
        return Finding(
            reply=reply,
            values=filled | values,
            figure=self._goal_figure(goal),
            sources=self._levels.sources(goal),
        )

    def goal(self) -> Outcome:
        """Return the level aimed at."""
        goal = self._goal()
        if goal is None:
            return self._no_goal()
        slots = self._slots
        is_of_whom = slots.has("who", "set") or slots.is_qualified or slots.has_alternatives
        reply = "goal" if goal.by else "goal-undated"
        return self._about_goal(f"{reply}-set" if goal.set_by and is_of_whom else reply, goal)

    def goal_setter(self) -> Outcome:
        """Return who set the goal."""
        goal = self._goal()
        if goal is None:
            return self._no_goal()
        if not goal.set_by:
            return Gap("aspect", "goal-setter")
        return self._about_goal("goal-set" if goal.by else "goal-setter", goal)

    def spread(self, name: str, parts_of: Callable[[Period], Decimal]) -> Outcome:
        """Return the goal spread evenly over the parts of the period that it is for.

        Args:
            name: What the reply is called by, after "goal-".
            parts_of: How many parts a period has.
        """
        goal = self._goal()
        if goal is None or goal.by is None or (parts := parts_of(goal.by)) < _LEAST_PARTS:
            return self._no_goal()
        result = goal.value / parts
        return self._levels.derived(
            self._about_goal(f"goal-{name}", goal, result=self._levels.quantity(result, is_rounded=True)),
            result,
            self._series.unit,
            "{goal} ÷ {parts} ≈ {result}",
            goal=self._levels.quantity(goal.value),
            parts=Quantity(parts, "", is_rounded=parts != int(parts)),
        )

    def _towards_goal(self) -> tuple[Level, Quantity, Goal | None] | Outcome:
        target = self._target_goal()
        if isinstance(target, Gap):
            return target
        quantity, goal = target
        held = [period for period in self._slots.periods if self._levels.of(period)]
        latest = self._levels.latest_like(goal)
        if latest is None:
            return self._levels.missing(goal.by if goal else None)
        level = self._levels.settled(held[0] if held else latest.period)
        if not isinstance(level, Level):
            return level
        aimed = {each.by for each in self._series.goals}
        unmet = [
            p
            for p in self._slots.periods
            if not self._levels.of(p)
            and p != (goal.by if goal else None)
            and not (goal is None and p in aimed)
        ]
        return Gap("period", unmet[0]) if unmet else (level, quantity, goal)

    def _goal_sum(
        self, reply: str, formula: str, unit: str, compute: Callable[[Decimal, Decimal], Decimal | None]
    ) -> Outcome:
        found = self._towards_goal()
        if not isinstance(found, tuple):
            return found
        level, target, goal = found
        growth = numbers.change(level.value, target.value)
        share = numbers.share(level.value, target.value)
        times = numbers.ratio(target.value, level.value)
        gap = self._levels.quantity(target.value - level.value, is_rounded=True)
        if (
            growth is None or share is None or times is None
        ):  # from nothing or a deficit only the amount is told
            reply, formula, unit, compute = _IN_AMOUNT, _GAP, self._series.unit, _difference
            finding = self._levels.finding(reply, level, goal=target, gap=gap)
        else:
            finding = self._levels.finding(
                reply,
                level,
                goal=target,
                gap=gap,
                growth=Quantity(growth, PERCENT, is_rounded=True),
                share=Quantity(share, PERCENT, is_rounded=True),
                rest=Quantity(100 - share, PERCENT, is_rounded=True),
                times=Quantity(times, "", is_rounded=True),
            )
        finding = replace(
            finding,
            sources=tuple(dict.fromkeys((*level.sources, *(self._levels.sources(goal) if goal else ())))),
        )
        return self._levels.derived(
            finding,
            compute(level.value, target.value) or Decimal(0),
            unit,
            formula,
            value=self._levels.quantity(level.value),
            goal=target,
        )

    def _supposed(self) -> tuple[Decimal, Goal] | None:
        """Return a level that the asker supposes and the goal to hold it against: "if it is 850, what is left to the goal"."""
        slots, stated = self._slots, self._stated
        money = [
            amount
            for amount in slots.amounts
            if amount.is_scaled and not amount.is_percent and not stated.is_held(amount)
        ]
        levels = [amount for amount in money if not stated.is_goal(amount)]
        if len(levels) != 1 or slots.is_closed or any(self._levels.of(period) for period in slots.periods):
            return None
        aims = [goal for goal in self._series.goals if any(amount_is(each, goal.value) for each in money)]
        if aims:
            return levels[0].value, aims[0]
        goal = self._goal() if slots.has("goal") and not levels[0].is_aim else None
        return (levels[0].value, goal) if goal else None

    def _grown(self, level: Level, goal: Goal) -> Finding | None:
        """Return how far from the goal a level is once what the asker supposes is added to it."""
        slots = self._slots
        value = self._levels.quantity(level.value, level.bound)
        sign = -1 if slots.has("fall") and not slots.has("rise") else 1
        rates = [amount.value for amount in slots.rates]
        added = [amount.value for amount in self._stated.supposed(slots.amounts)]
        if slots.has("times") and not rates and not added:
            ratio = next((each.value for each in slots.amounts if each.is_multiple), None) or slots.count or 2
            factor = Quantity(Decimal(ratio), "")
            supposed = level.value * Decimal(ratio)
            return self._from_supposed(
                supposed, goal, "{value} × {factor}", {"value": value, "factor": factor}
            )
        if len(rates) == 1 and not added:
            supposed = numbers.grown(level.value, sign * rates[0])
            values = {"value": value, "factor": Quantity(1 + sign * rates[0] / 100, "")}
            return self._from_supposed(supposed, goal, "{value} × {factor}", values)
        if len(added) == 1 and not rates and slots.has("rise", "fall", "total"):
            more = self._levels.quantity(added[0])
            formula = "({value} + {more})" if sign > 0 else "({value} − {more})"
            supposed = level.value + sign * added[0]
            return self._from_supposed(supposed, goal, formula, {"value": value, "more": more})
        return None

    def _from_supposed(
        self,
        supposed: Decimal,
        goal: Goal,
        worked_out: str = "{stated}",
        parts: Mapping[str, Quantity] | None = None,
    ) -> Finding:
        """Return how far a supposed level is from a goal; `worked_out` is the formula of that level, of the `parts`."""
        is_short = supposed < goal.value
        is_checked = (
            parts is not None and self._slots.is_closed and not self._slots.has("how-much", "missing")
        )
        stated = self._levels.quantity(supposed, is_rounded=parts is not None)
        finding = self._about_goal(
            "supposed-short" if is_short else "supposed-above",
            goal,
            stated=stated,
            gap=self._levels.quantity(abs(goal.value - supposed), is_rounded=True),
        )
        sign = "≈" if parts else "="
        formula = (
            f"{{goal}} − {worked_out} {sign} {{result}}"
            if is_short
            else f"{worked_out} − {{goal}} {sign} {{result}}"
        )
        finding = replace(finding, verdict=not is_short if is_checked else None)
        return self._levels.derived(
            finding,
            abs(goal.value - supposed),
            self._series.unit,
            formula,
            Bound.EXACT,
            goal=self._levels.quantity(goal.value),
            **(parts or {"stated": stated}),
        )

    def gap(self) -> Outcome:
        """Return what is missing to the goal, or to another level that is stated; or how far it is passed."""
        if supposed := self._supposed():
            return self._from_supposed(*supposed)
        found = self._towards_goal()
        if isinstance(found, tuple) and found[0].value >= found[1].value:
            level, target, _ = found
            passed = level.value - target.value
            less = numbers.change(level.value, target.value)
            if self._slots.has("percent") and less:
                return self._less_than(level, target, less)
            finding = self._levels.finding(
                "level-above", level, goal=target, gap=self._levels.quantity(passed, is_rounded=True)
            )
            return self._levels.derived(
                finding,
                passed,
                self._series.unit,
                "{value} − {goal} = {result}",
                value=self._levels.quantity(level.value),
                goal=target,
            )
        return self._goal_sum("gap", _GAP, self._series.unit, _difference)

    def _less_than(self, level: Level, target: Quantity, change: Decimal) -> Finding:
        """Return by how many per cent a stated level is less than that held: "if it falls to 500 million"."""
        value = self._levels.quantity(level.value)
        finding = self._levels.finding(
            "level-below",
            level,
            goal=target,
            share=Quantity(-change, PERCENT, is_rounded=True),
            gap=self._levels.quantity(level.value - target.value, is_rounded=True),
        )
        formula = "({value} − {goal}) ÷ {value} × 100 ≈ {result}"
        return self._levels.derived(finding, -change, PERCENT, formula, value=value, goal=target)

    def supposed_gap(self) -> Outcome:
        """Return what is left to the goal if the latest value changes as the asker supposes."""
        latest = self._levels.latest()
        goal = self._series.goal_near(latest.period if latest else None)
        meant = {latest.period, latest.period.years_later(1), goal.by if goal else None} if latest else set()
        strange = [period for period in self._slots.periods if period not in meant]
        if strange:
            return Gap("period", strange[0])
        level = self._levels.settled(latest.period) if latest else None
        if goal is None or not isinstance(level, Level) or level.value <= 0:
            return Gap("aspect", "projection")
        return self._grown(level, goal) or Gap("aspect", "projection")

    def needed_growth(self) -> Outcome:
        """Return the growth in per cent that leads to the goal; checked, where it is asked if a growth is enough."""
        found = self._towards_goal()
        if isinstance(found, tuple) and self._slots.has("enough") and len(self._slots.rates) == 1:
            needed = numbers.change(found[0].value, found[1].value)
            outcome = self._goal_sum("needed-growth", _NEEDED, PERCENT, numbers.change)
            if isinstance(outcome, Finding) and needed is not None and self._slots.is_closed:
                return replace(outcome, verdict=self._slots.rates[0].value >= needed)
        if isinstance(found, tuple) and found[0].value >= found[1].value:
            return self._levels.finding("goal-reached", found[0], goal=found[1])
        if isinstance(found, tuple) and (years := self._years_to(found[0])):
            rate = numbers.yearly(found[0].value, found[1].value, years)
            if rate is not None:
                return self._needed_yearly(found[0], found[1], years, rate)
        return self._goal_sum("needed-growth", _NEEDED, PERCENT, numbers.change)

    def _years_to(self, level: Level) -> int | None:
        """Return over how many years a growth is to be spread evenly, if it is asked what it is each year."""
        slots = self._slots
        ahead = [period.year - level.period.year for period in slots.periods if period > level.period]
        years = slots.years or (max(ahead) if ahead else None)
        is_spread = slots.has("yearly") and years is not None and _LEAST_PARTS <= years <= _MOST_YEARS
        return years if is_spread else None

    def _needed_yearly(self, level: Level, target: Quantity, years: int, rate: Decimal) -> Finding:
        """Return the growth that each of some years needs."""
        return self._levels.derived(
            self._levels.finding("needed-yearly", level, goal=target, years=years),
            rate,
            PERCENT,
            "(({goal} ÷ {value})^(1/{years}) − 1) × 100 ≈ {result}",
            goal=target,
            value=self._levels.quantity(level.value),
            years=years,
        )

    def goal_share(self) -> Outcome:
        """Return the share of the goal reached in per cent; of a lesser level that is stated, its share in the value."""
        found = self._towards_goal()
        if isinstance(found, tuple) and found[2] is None and found[1].value < found[0].value:
            level, target, _ = found
            share = numbers.share(target.value, level.value)
            if share is None:
                return Gap("aspect", "share")
            finding = self._levels.finding(
                "amount-share", level, goal=target, share=Quantity(share, PERCENT, is_rounded=True)
            )
            return self._levels.derived(
                finding,
                share,
                PERCENT,
                "{goal} ÷ {value} × 100 ≈ {result}",
                goal=target,
                value=self._levels.quantity(level.value),
            )
        return self._goal_sum("goal-share", "{value} ÷ {goal} × 100 ≈ {result}", PERCENT, numbers.share)

    def goal_times(self) -> Outcome:
        """Return how many times the latest value the goal is."""
        return self._goal_sum(
            "goal-times", "{goal} ÷ {value} ≈ {result}", "", lambda value, goal: numbers.ratio(goal, value)
        )

    def goal_reached(self) -> Outcome:
        """Return whether the goal was reached by the latest value held."""
        found = self._towards_goal()
        if not isinstance(found, tuple):
            return found
        level, target, goal = found
        is_reached = level.value >= target.value
        finding = self._levels.finding(
            "goal-reached" if is_reached else "goal-not-reached", level, goal=target
        )
        is_open = not is_reached and goal and goal.by and goal.by.start > level.period.end
        if is_open and level.period not in self._slots.periods:
            if self._slots.periods:
                return Gap("period", self._slots.periods[0])
            return finding  # how the goal's own year ended is not held: no yes or no
        return replace(finding, verdict=is_reached)

    def share(self) -> Outcome:
        """Return the share of the goal; a series alone knows no other."""
        if self._slots.amounts or self._slots.has("goal"):
            return self.goal_share()
        return Gap("aspect", "share")


_METHODS: dict[str, Callable[[GoalDesk], Outcome]] = {
    "goal": GoalDesk.goal,
    "goal-period": GoalDesk.goal,
    "goal-setter": GoalDesk.goal_setter,
    "gap": GoalDesk.gap,
    "supposed-gap": GoalDesk.supposed_gap,
    "needed-growth": GoalDesk.needed_growth,
    "goal-share": GoalDesk.goal_share,
    "goal-times": GoalDesk.goal_times,
    "goal-reached": GoalDesk.goal_reached,
    "share": GoalDesk.share,
}
