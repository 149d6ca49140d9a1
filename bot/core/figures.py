"""Answers to the intents of a series: reads observations and goals, computes what follows from them, or says what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Derivation, Finding, Gap, Listing, Quantity, Sentence, Value
from bot.core.model import Bound, Goal, Kind, Observation, Series, Source, Sum
from bot.core.period import Period
from bot.core.slots import Amount, Slots

Outcome = Finding | Gap

_SCALES = (Decimal(1), Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9)
_PERCENT = "%"
_RATE_WITHIN = Decimal("0.55")
"""Percentage points within which a stated rate means the printed one: "15 %" for 14.8 %."""
_LEVELS = frozenset(
    {
        "value",
        "previous",
        "change-amount",
        "goal",
        "goal-period",
        "gap",
        "monthly-average",
        "compare",
        "projection",
        "which-period",
        "kind",
        "why",
        "source",
        "published",
    }
)
"""Intents whose answer is a level or a difference, which a stated amount may be checked against."""
_RATES = frozenset({"change", "needed-growth", "goal-share", "why"})
"""Intents whose answer is a percentage."""
_TOWARDS = frozenset({"gap", "needed-growth", "goal-share", "goal-times", "goal-reached"})
"""Intents that a stated amount may be the aim of."""


@dataclass(frozen=True, slots=True)
class _Level:
    """A value for one period, held or derived."""

    period: Period
    value: Decimal
    bound: Bound
    kind: Kind
    sources: tuple[Source, ...]
    derivation: Derivation | None = None


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

    def answer(self, intent: str) -> Outcome:
        """Return the finding for one of `bot.core.intent.SERIES`, or what is missing for it."""
        return _METHODS[intent](self)

    # Levels --------------------------------------------------------------------------------------------------

    def _at(self, period: Period) -> list[Observation]:
        return [observation for observation in self._series.observations if observation.period == period]

    def _latest(self) -> Observation | None:
        years = [observation for observation in self._series.observations if observation.period.is_year]
        return max(years or self._series.observations, key=lambda each: each.period.end, default=None)

    def _target(self) -> Period | None:
        """Return the period asked about: named, counted from the one talked of, or the latest."""
        latest = self._latest()
        if self._slots.periods:
            return self._slots.periods[0]
        start = self._inherited or (latest.period if latest else None)
        if self._slots.shift and start:
            return start.years_later(self._slots.shift)
        return self._inherited or start

    def _level(self, period: Period) -> _Level | None:
        """Return the value held for a period, else what follows from the change printed a period later."""
        for held in self._at(period):
            derivation = self._added(held.sum) if held.sum else None
            return _Level(period, held.value, held.bound, held.kind, self._sources(held), derivation)
        for later in self._series.observations:
            if later.change and later.change.since == period:
                value = numbers.previous(later.value, later.change.percent)
                derivation = Derivation(
                    "{value} ÷ {factor} ≈ {result}",
                    {
                        "value": self._quantity(later.value, later.bound),
                        "factor": Quantity(1 + later.change.percent / 100, ""),
                        "result": self._quantity(value, is_rounded=True),
                    },
                )
                return _Level(period, value, later.bound, Kind.DERIVED, self._sources(later), derivation)
        return None

    def _added(self, parts: Sum) -> Derivation:
        total = parts.first + parts.second if parts.sign == "+" else parts.first - parts.second
        return Derivation(
            "{first} " + parts.sign + " {second} = {result}",
            {
                "first": self._quantity(parts.first),
                "second": self._quantity(parts.second),
                "result": self._quantity(total),
            },
        )

    def _sources(self, record: Observation | Goal) -> tuple[Source, ...]:
        return record.sources or self._series.sources

    def _quantity(self, value: Decimal, bound: Bound = Bound.EXACT, *, is_rounded: bool = False) -> Quantity:
        return Quantity(value, self._series.unit, bound, is_rounded)

    def _finding(self, reply: str, level: _Level | None = None, /, **values: Value) -> Finding:
        filled: dict[str, Value] = {"subject": self._subject}
        if level:
            is_derived = level.derivation is not None
            filled |= {
                "period": level.period,
                "value": self._quantity(level.value, level.bound, is_rounded=is_derived),
            }
        return Finding(
            reply=reply,
            values=filled | values,
            figure=Figure(level.value, self._series.unit, level.period, level.kind) if level else None,
            sources=level.sources if level else self._series.sources,
            derivation=level.derivation if level else None,
        )

    def _derived(
        self, finding: Finding, computed: Decimal, unit: str, formula: str, /, **values: Value
    ) -> Finding:
        period = finding.figure.period if finding.figure else None
        result = Quantity(computed, unit, is_rounded=True)
        derivation = Derivation(formula, values | {"result": result})
        return replace(
            finding,
            values={"result": result} | dict(finding.values),
            figure=Figure(computed, unit, period, Kind.DERIVED),
            derivation=derivation,
        )

    def _missing(self, period: Period | None) -> Gap:
        return Gap("period", period) if period else Gap("aspect", "value")

    # Values --------------------------------------------------------------------------------------------------

    def value(self) -> Outcome:
        """Return the value, with its change if printed; every source where several differ."""
        period = self._target()
        if period is None:
            return self._missing(None)
        held = self._at(period)
        if len(held) > 1:
            return self._disagreement(period, held)
        level = self._level(period)
        if level is None:
            return self._missing(period)
        if level.kind is Kind.DERIVED:
            return self._finding("value-sum" if held else "value-derived", level)
        change = held[0].change
        if change is None or level.kind is not Kind.RESULT:
            return self._finding(
                f"value-{level.kind.value}" if level.kind is not Kind.RESULT else "value", level
            )
        reply = "value-rose" if change.percent >= 0 else "value-fell"
        return self._finding(reply, level, percent=Quantity(abs(change.percent), _PERCENT), base=change.since)

    def _disagreement(self, period: Period, held: Sequence[Observation]) -> Finding:
        lines = tuple(
            Sentence(
                "value-by",
                {
                    "value": self._quantity(each.value, each.bound),
                    "publisher": Listing(tuple(source.publisher for source in self._sources(each))),
                },
            )
            for each in held
        )
        first = held[0]
        return Finding(
            reply="value-disputed",
            values={"subject": self._subject, "period": period, "values": Listing(lines, is_lines=True)},
            figure=Figure(first.value, self._series.unit, period, first.kind),
            sources=tuple(dict.fromkeys(source for each in held for source in self._sources(each))),
        )

    def previous(self) -> Outcome:
        """Return the value a period before the one talked of."""
        if self._slots.periods:
            named = self._slots.periods[0]
            # "What was it before 2024": the year before; "what was it in 2023": that year.
            period = named.years_later(-1) if self._at(named) and len(self._slots.periods) == 1 else named
        else:
            latest = self._inherited or (observation.period if (observation := self._latest()) else None)
            if latest is None:
                return self._missing(None)
            period = latest.years_later(-1)
        level = self._level(period)
        if level is None:
            return self._missing(period)
        return self._finding("value-derived" if level.derivation else "value", level)

    def _pair(self) -> tuple[_Level, _Level] | Gap:
        """Return the levels of the earlier and the later of two periods that are compared."""
        named = sorted(self._slots.periods)
        latest = self._latest()
        if len(named) >= 2:
            old, new = named[0], named[-1]
        elif self._slots.base and latest and self._slots.base < latest.period:
            old, new = self._slots.base, latest.period
        else:
            target = named[0] if named else (self._inherited or (latest.period if latest else None))
            if target is None:
                return self._missing(None)
            printed = next((each.change.since for each in self._at(target) if each.change), None)
            old, new = printed or target.years_later(-1), target
        # A change over a period that has no value of its own would rest on two derivations.
        earlier, later = self._level(old), self._level(new)
        if later is None or not (self._at(new) or self._at(old)):
            return self._missing(new)
        if earlier is None:
            return self._missing(old if self._at(new) else new)
        return earlier, later

    def _printed(self, old: _Level, new: _Level) -> Decimal | None:
        """Return the growth in per cent that a source prints for this pair."""
        changes = (each.change for each in self._at(new.period))
        return next((change.percent for change in changes if change and change.since == old.period), None)

    def change(self) -> Outcome:
        """Return the change in per cent, as printed or derived from two values."""
        pair = self._pair()
        if isinstance(pair, Gap):
            return pair
        old, new = pair
        printed = self._printed(old, new)
        percent = printed if printed is not None else numbers.change(old.value, new.value)
        direction = "rose" if percent > 0 else "fell" if percent < 0 else "unchanged"
        finding = self._between(f"change-{direction}", old, new, percent, is_printed=printed is not None)
        if printed is not None:
            return replace(finding, figure=Figure(percent, _PERCENT, new.period, Kind.RESULT))
        return self._derived(
            finding,
            percent,
            _PERCENT,
            "({new} − {old}) ÷ {old} × 100 ≈ {result}",
            new=self._quantity(new.value),
            old=self._quantity(old.value, is_rounded=old.derivation is not None),
        )

    def change_amount(self) -> Outcome:
        """Return the change in the series' own unit."""
        pair = self._pair()
        if isinstance(pair, Gap):
            return pair
        old, new = pair
        difference = new.value - old.value
        printed = self._printed(old, new)
        percent = printed if printed is not None else numbers.change(old.value, new.value)
        reply = "amount-rose" if difference >= 0 else "amount-fell"
        finding = self._between(reply, old, new, percent, is_printed=printed is not None)
        formula = "{new} − {old} ≈ {result}"
        values: dict[str, Value] = {
            "new": self._quantity(new.value),
            "old": self._quantity(old.value, is_rounded=True),
        }
        if old.derivation:
            formula = "{new} − {new} ÷ {factor} ≈ {result}"
            values["factor"] = old.derivation.values["factor"]
        return self._derived(finding, difference, self._series.unit, formula, **values)

    def compare(self) -> Outcome:
        """Return the values of two periods side by side."""
        pair = self._pair()
        if isinstance(pair, Gap):
            return pair
        old, new = pair
        reply = "compare-rose" if new.value >= old.value else "compare-fell"
        finding = self._between(reply, old, new, numbers.change(old.value, new.value))
        return replace(finding, derivation=old.derivation or new.derivation)

    def _between(
        self, reply: str, old: _Level, new: _Level, percent: Decimal, *, is_printed: bool = False
    ) -> Finding:
        """Return a reply that tells a change whole: both levels, in per cent and in money, whichever was asked."""
        return self._finding(
            reply,
            replace(new, derivation=None),
            base=old.period,
            old=self._quantity(old.value, old.bound, is_rounded=old.derivation is not None),
            percent=Quantity(abs(percent), _PERCENT, is_rounded=not is_printed),
            result=self._quantity(abs(new.value - old.value), is_rounded=True),
        )

    def trend(self) -> Outcome:
        """Return all values held, oldest first."""
        observations = self._series.observations
        if not observations:
            return self._missing(None)
        if self._slots.periods:
            return self.value() if len(self._slots.periods) == 1 else self.compare()
        if len(observations) == 1:
            return self.change() if observations[0].change else self.value()
        lines = tuple(
            Sentence("period-value", {"period": each.period, "value": self._quantity(each.value, each.bound)})
            for each in observations
        )
        return Finding(
            reply="trend",
            values={"subject": self._subject, "values": Listing(lines, is_lines=True)},
            sources=tuple(dict.fromkeys(source for each in observations for source in self._sources(each))),
        )

    def which_period(self) -> Outcome:
        """Return the period that a stated amount belongs to, or that the latest value is for."""
        for amount in self._slots.amounts:
            for each in self._series.observations:
                if self.amount_is(amount, each.value):
                    return self._finding("period-of", self._level(each.period))
            for goal in self._series.goals:
                if self.amount_is(amount, goal.value):
                    return self.goal()
            return Gap("amount", _stated(amount, self._series.unit))
        latest = self._latest()
        return self._finding("period-of", self._level(latest.period)) if latest else self._missing(None)

    def peak(self) -> Outcome:
        """Return the highest and the lowest yearly value held."""
        observations = [each for each in self._series.observations if each.period.is_year]
        if len(observations) < 2:
            return Gap("aspect", "comparison")
        low = min(observations, key=lambda each: each.value)
        high = max(observations, key=lambda each: each.value)
        is_low = self._slots.has("fall", "below")
        return self._finding(
            "peak",
            self._level((low if is_low else high).period),
            high=self._quantity(high.value, high.bound),
            high_period=high.period,
            low=self._quantity(low.value, low.bound),
            low_period=low.period,
        )

    def kind(self) -> Outcome:
        """Return whether the figure is a result, preliminary, an estimate, a forecast or a goal."""
        if any(
            self.amount_is(amount, goal.value)
            for amount in self._slots.amounts
            for goal in self._series.goals
        ):
            return self.goal()
        period = self._target()
        level = self._level(period) if period else None
        return self._finding(f"kind-{level.kind.value}", level) if level else self._missing(period)

    def monthly_average(self) -> Outcome:
        """Return the value spread evenly over the months of its period."""
        period = self._target()
        level = self._level(period) if period else None
        if level is None:
            return self._missing(period)
        if level.period.months == 1:
            return self.value()
        average = level.value / level.period.months
        return self._derived(
            self._finding("monthly-average", level),
            average,
            self._series.unit,
            "{value} ÷ {months} ≈ {result}",
            value=self._quantity(level.value, is_rounded=level.derivation is not None),
            months=level.period.months,
        )

    def projection(self) -> Outcome:
        """Return what the latest value becomes if it changes by the stated or the last known rate once more."""
        latest = self._latest()
        unmet = [
            p
            for p in self._slots.periods
            if latest and p not in (latest.period, latest.period.years_later(1))
        ]
        if unmet:
            return self._missing(unmet[0])
        stated = next((amount.value for amount in self._slots.amounts if amount.is_percent), None)
        rate = stated if stated is not None else (latest.change.percent if latest and latest.change else None)
        level = self._level(latest.period) if latest else None
        if rate is None or level is None:
            return Gap("aspect", "projection")
        if self._slots.has("fall") and not self._slots.has("rise") and stated is not None:
            rate = -rate
        return self._derived(
            self._finding("projection", level, percent=Quantity(rate, _PERCENT)),
            numbers.grown(level.value, rate),
            self._series.unit,
            "{value} × {factor} ≈ {result}",
            value=self._quantity(level.value),
            factor=Quantity(1 + rate / 100, ""),
        )

    # Goals ---------------------------------------------------------------------------------------------------

    def _goal(self) -> Goal | None:
        """Return the goal asked about: for the period named, else the only or the nearest one."""
        goals = self._series.goals
        is_claimed = "money" in self._slots.kinds
        if self._slots.periods and not (is_claimed and self._slots.is_closed and len(goals) == 1):
            named = [goal for goal in goals if goal.by in self._slots.periods]
            if named:
                return named[0]
            held = all(self._at(period) for period in self._slots.periods)
            return goals[0] if held and goals else None
        return goals[0] if goals else None

    def _target_goal(self) -> tuple[Quantity, Goal | None] | Gap:
        """Return the level to be reached: a goal, or another level that the asker states."""
        # "Is 200 million missing" states the difference, "missing to 800 million" the level.
        is_level = not self._slots.has("goal")
        stated = [
            amount
            for amount in self._slots.amounts
            if not amount.is_percent and amount.is_scaled and (amount.is_aim or is_level)
        ]
        goal = self._goal()
        for amount in stated:
            for each in self._series.goals:
                if self.amount_is(amount, each.value):
                    return self._quantity(each.value), each
        levels = [each.value for each in self._series.observations]
        for amount in stated:
            if not any(self.amount_is(amount, level) for level in levels) and amount.value > max(
                levels, default=0
            ):
                return self._quantity(amount.value), None
        if goal is None:
            return self._no_goal()
        return self._quantity(goal.value), goal

    def _no_goal(self) -> Gap:
        return (
            Gap("goal-period", self._slots.periods[0])
            if self._slots.periods and self._series.goals
            else Gap("aspect", "goal")
        )

    def _goal_figure(self, goal: Goal) -> Figure:
        return Figure(goal.value, self._series.unit, goal.by, Kind.GOAL)

    def _about_goal(self, reply: str, goal: Goal, **values: Value) -> Finding:
        filled: dict[str, Value] = {"subject": self._subject, "goal": self._quantity(goal.value, goal.bound)}
        if goal.by:
            filled["by"] = goal.by
        if goal.set_by:
            filled["set_by"] = goal.set_by
        return Finding(
            reply=reply, values=filled | values, figure=self._goal_figure(goal), sources=self._sources(goal)
        )

    def goal(self) -> Outcome:
        """Return the level aimed at."""
        goal = self._goal()
        if goal is None:
            return self._no_goal()
        return self._about_goal("goal" if goal.by else "goal-undated", goal)

    def goal_setter(self) -> Outcome:
        """Return who set the goal."""
        goal = self._goal()
        if goal is None:
            return self._no_goal()
        return self._about_goal("goal-setter", goal) if goal.set_by else Gap("aspect", "goal-setter")

    def _towards_goal(self) -> tuple[_Level, Quantity, Goal | None] | Gap:
        target = self._target_goal()
        if isinstance(target, Gap):
            return target
        quantity, goal = target
        held = [period for period in self._slots.periods if self._at(period)]
        latest = self._latest()
        level = self._level(held[0] if held else latest.period) if latest else None
        if level is None:
            return self._missing(None)
        unmet = [p for p in self._slots.periods if not self._at(p) and (goal is None or p != goal.by)]
        return Gap("period", unmet[0]) if unmet else (level, quantity, goal)

    def _goal_sum(
        self, reply: str, formula: str, unit: str, compute: Callable[[Decimal, Decimal], Decimal]
    ) -> Outcome:
        found = self._towards_goal()
        if isinstance(found, Gap):
            return found
        level, target, goal = found
        finding = self._finding(
            reply,
            level,
            goal=target,
            gap=self._quantity(target.value - level.value, is_rounded=True),
            growth=Quantity(numbers.change(level.value, target.value), _PERCENT, is_rounded=True),
            share=Quantity(numbers.share(level.value, target.value), _PERCENT, is_rounded=True),
            times=Quantity(numbers.ratio(target.value, level.value), "", is_rounded=True),
        )
        finding = replace(
            finding, sources=tuple(dict.fromkeys((*level.sources, *(self._sources(goal) if goal else ()))))
        )
        return self._derived(
            finding,
            compute(level.value, target.value),
            unit,
            formula,
            value=self._quantity(level.value),
            goal=target,
        )

    def gap(self) -> Outcome:
        """Return what is missing to the goal."""
        found = self._towards_goal()
        if not isinstance(found, Gap) and found[0].value >= found[1].value:
            return self._finding("goal-reached", found[0], goal=found[1])
        return self._goal_sum(
            "gap", "{goal} − {value} = {result}", self._series.unit, lambda value, goal: goal - value
        )

    def needed_growth(self) -> Outcome:
        """Return the growth in per cent that leads to the goal."""
        found = self._towards_goal()
        if not isinstance(found, Gap) and found[0].value >= found[1].value:
            return self._finding("goal-reached", found[0], goal=found[1])
        return self._goal_sum(
            "needed-growth", "({goal} − {value}) ÷ {value} × 100 ≈ {result}", _PERCENT, numbers.change
        )

    def goal_share(self) -> Outcome:
        """Return the share of the goal reached in per cent."""
        return self._goal_sum("goal-share", "{value} ÷ {goal} × 100 ≈ {result}", _PERCENT, numbers.share)

    def goal_times(self) -> Outcome:
        """Return how many times the latest value the goal is."""
        return self._goal_sum(
            "goal-times", "{goal} ÷ {value} ≈ {result}", "", lambda value, goal: numbers.ratio(goal, value)
        )

    def goal_reached(self) -> Outcome:
        """Return whether the goal was reached by the latest value held."""
        found = self._towards_goal()
        if isinstance(found, Gap):
            return found
        level, target, goal = found
        is_reached = level.value >= target.value
        if not is_reached and goal and goal.by and goal.by.start > level.period.end:
            # The goal's own year is not held: nobody knows here.
            return Gap("period", goal.by)
        finding = self._finding("goal-reached" if is_reached else "goal-not-reached", level, goal=target)
        return replace(finding, verdict=is_reached)

    def share(self) -> Outcome:
        """Return the share of the goal; a series alone knows no other."""
        if self._slots.amounts or self._slots.has("goal"):
            return self.goal_share()
        return Gap("aspect", "share")

    def takes(self, intent: str) -> bool:
        """Whether an answer to the intent would deal with every number stated.

        Numbers that the series holds anchor any question ("620 million is what share of a billion"). Any other is
        claimed to be the answer ("so it grew by 100 million?"), the level to get to, or the rate of a what-if.
        """
        return all(
            self._is_anchor(amount) or self._is_dealt_with(amount, intent) for amount in self._slots.amounts
        )

    def _is_anchor(self, amount: Amount) -> bool:
        if amount.is_percent:
            return any(
                abs(amount.value - abs(each.change.percent)) < _RATE_WITHIN
                for each in self._series.observations
                if each.change
            )
        return self.is_goal(amount) or self.is_held(amount)

    def _is_dealt_with(self, amount: Amount, intent: str) -> bool:
        if amount.is_percent:
            return intent == "projection" or (intent in _RATES and self._is_claim())
        return intent in _LEVELS or (intent in _TOWARDS and (amount.is_aim or self._slots.has("reach")))

    def _is_claim(self) -> bool:
        slots = self._slots
        return (
            slots.is_checked
            or slots.has("exceed", "below")
            or (slots.is_closed and slots.has("rise", "fall", "share"))
        )

    def nearer_change(self, amount: Amount) -> bool:
        """Whether a stated amount is of the size of the latest change rather than of the latest level."""
        pair = self._pair()
        if isinstance(pair, Gap) or pair[0].value == pair[1].value:
            return False
        level, difference = abs(pair[1].value), abs(pair[1].value - pair[0].value)
        stated = amount.value if amount.is_scaled else amount.value * numbers.magnitude(level)
        return stated * stated < level * difference

    # Stated amounts ------------------------------------------------------------------------------------------

    def is_held(self, amount: Amount) -> bool:
        """Whether a stated amount is one of the values held."""
        return any(self.amount_is(amount, observation.value) for observation in self._series.observations)

    def is_goal(self, amount: Amount) -> bool:
        """Whether a stated amount is one of the goals held."""
        return any(self.amount_is(amount, goal.value) for goal in self._series.goals)

    def amount_is(self, amount: Amount, value: Decimal) -> bool:
        """Whether a stated amount means a held value; an unscaled "620" may mean millions."""
        if amount.is_percent:
            return False
        scales = (Decimal(1),) if amount.is_scaled else _SCALES
        return any(numbers.is_same(amount.value * scale, value) for scale in scales)


def _stated(amount: Amount, unit: str) -> Quantity:
    return Quantity(amount.value, _PERCENT if amount.is_percent else unit if amount.is_scaled else "")


_METHODS: dict[str, Callable[[FigureDesk], Outcome]] = {
    "value": FigureDesk.value,
    "change": FigureDesk.change,
    "change-amount": FigureDesk.change_amount,
    "previous": FigureDesk.previous,
    "compare": FigureDesk.compare,
    "trend": FigureDesk.trend,
    "which-period": FigureDesk.which_period,
    "peak": FigureDesk.peak,
    "goal": FigureDesk.goal,
    "goal-period": FigureDesk.goal,
    "goal-setter": FigureDesk.goal_setter,
    "gap": FigureDesk.gap,
    "needed-growth": FigureDesk.needed_growth,
    "goal-share": FigureDesk.goal_share,
    "goal-times": FigureDesk.goal_times,
    "goal-reached": FigureDesk.goal_reached,
    "monthly-average": FigureDesk.monthly_average,
    "projection": FigureDesk.projection,
    "kind": FigureDesk.kind,
    "share": FigureDesk.share,
}
