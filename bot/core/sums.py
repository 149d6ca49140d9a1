"""Answers on sums of a series: the values of several periods added up, their mean, and one value spread over its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from bot.core.answer import Figure
from bot.core.finding import Finding, Gap, Listing, Quantity, Sentence, Term, Value
from bot.core.goals import GoalDesk
from bot.core.levels import Level, Levels, Outcome
from bot.core.model import Bound, Kind, Series
from bot.core.period import Period
from bot.core.slots import Slots
from bot.core.stated_amounts import StatedAmounts

MONTHS_OF = {"month": 1, "quarter": 3, "half": 6}
"""Span of time -> its months."""
_SPREAD = {"day": "daily", "week": "weekly", "month": "monthly", "quarter": "quarterly", "half": "half"}
"""Span of time -> what replies are called that spread a value over such spans."""
_LEAST_PARTS = 2
"""Of a period that something is spread over."""
_DAYS = {"day": 1, "week": 7}
"""Span of time -> its days."""


class SumDesk:
    """Answers on the sums of one series for one question."""

    def __init__(
        self,
        series: Series,
        subject: Value,
        slots: Slots,
        levels: Levels,
        stated: StatedAmounts,
        goals: GoalDesk,
        *,
        alone: Callable[[], Outcome],
    ) -> None:
        """Prepare to answer.

        Args:
            series: What is asked of.
            subject: How to name the series in a sentence.
            slots: What the question names.
            levels: The values that are added up.
            stated: The amounts that the question states, held against the series.
            goals: Answers where it is a goal that is to be spread.
            alone: Answers where one value is all there is, and nothing to add up or to spread.
        """
        self._series = series
        self._subject = subject
        self._slots = slots
        self._levels = levels
        self._stated = stated
        self._goals = goals
        self._alone = alone

    def answer(self, intent: str) -> Outcome | None:
        """Return the finding for an intent about a sum, or what is missing for it; None for any other intent."""
        method = _METHODS.get(intent)
        return method(self) if method else None

    def total(self) -> Outcome:
        """Return the sum of the values of the periods named, else of all years held."""
        return self._of_several("total")

    def _of_several(self, reply: str) -> Outcome:
        """Return the sum, or for "mean" the mean, of the values of the periods named, else of all years held."""
        years = (each for each in self._series.observations if each.period.is_year)
        held = sorted({each.period for each in years if not each.kind.is_expected})
        periods = self.spanned() or held
        if len(periods) < 2:
            return self._alone()
        if not self._series.is_additive:
            return Gap("aspect", "total")
        found: list[Level] = []
        for period in periods:
            level = self._levels.settled(period)
            if not isinstance(level, Level):
                return level
            if level.kind.is_expected:
                return Gap("aspect", "total")  # it would pass for what was reported
            found.append(level)
        if reply == "mean" and not all(level.period.is_year for level in found):
            return Gap("aspect", "total")
        if any(one.period.end >= other.period.start for one, other in pairwise(found)):
            return Gap("aspect", "total")  # a year and its own quarter are not added up
        return self._added_up(reply, found)

    def _added_up(self, reply: str, found: list[Level]) -> Finding:
        """Return the sum, or for "mean" the mean, of the levels of periods that do not overlap, oldest first."""
        parts = {
            f"part{number}": self._levels.quantity(
                level.value, level.bound, is_rounded=level.derivation is not None
            )
            for number, level in enumerate(found)
        }
        formula = " + ".join(f"{{{name}}}" for name in parts)
        result = sum((level.value for level in found), Decimal(0))
        if reply == "mean":
            formula, result = f"({formula}) ÷ {len(found)}", result / len(found)
        return self._levels.derived(
            self._about_several(reply, found),
            result,
            self._series.unit,
            formula + " ≈ {result}",
            bound=Bound.of_sum(level.bound for level in found),
            **parts,
        )

    def _about_several(self, reply: str, found: list[Level]) -> Finding:
        """Return a reply about several levels, with the sources of all."""
        values: dict[str, Value] = {
            "subject": self._subject,
            "periods": Listing(tuple(level.period for level in found)),
        }
        return Finding(
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

    def spanned(self) -> list[Period]:
        """Return the periods named, in order, each once; every year of a range."""
        periods = list(dict.fromkeys(sorted(self._slots.periods)))
        if not self._slots.is_range:
            return periods
        return [Period.of_year(year) for year in range(periods[0].year, periods[-1].year + 1)]

    def _is_of_goal(self) -> bool:
        """Whether an average is asked for a period of which only a goal is held: "a month to make a billion"."""
        aimed = {goal.by for goal in self._series.goals}
        periods = set(self._slots.periods)
        is_ahead = bool(periods) and periods <= aimed and not any(self._levels.at(each) for each in periods)
        is_needed = not periods and self._slots.has("goal") and self._slots.has("need")
        is_named = is_needed or (is_ahead and self._slots.has("goal", "reach", "need"))
        return is_named or any(map(self._stated.is_goal, self._slots.amounts))

    def _goal_beside(self, span: str) -> Finding | None:
        """Return the goal spread over its parts beside the value of one period spread over its own."""
        periods = self._slots.periods
        level = self._levels.settled(periods[0]) if len(periods) == 1 else None
        goal = self._goals.spread(_SPREAD[span], lambda period: _parts(period, span))
        if (
            not isinstance(level, Level)
            or not isinstance(goal, Finding)
            or _parts(level.period, span) < _LEAST_PARTS
        ):
            return None
        return self._together([goal, self._spread(level, span)])

    def monthly_average(self) -> Outcome:
        """Return the value spread evenly over the months of its period, or the goal over those of its own."""
        counted = None if self._slots.has("monthly") else self._slots.span_of_count
        span = self._slots.granularity or counted or "month"
        if span not in _SPREAD:
            return Gap("granularity", Term(f"period:{span}"))
        if self._is_of_goal():
            return self._goals.spread(_SPREAD[span], lambda period: _parts(period, span))
        if self._slots.has("goal") and (spread := self._goal_beside(span)):
            return spread
        is_spread = self._slots.has("monthly") or self._slots.granularity is not None
        if len(self._slots.periods) > 1 and not is_spread:
            return self._of_several("mean")  # "the average of 2023 and 2024"
        if self._slots.is_qualified and self._slots.has("average") and self._slots.has("monthly"):
            return Gap("granularity", Term("period:month"))  # "by month, not the average"
        is_average = self._slots.has("average", "monthly")
        if len(self._slots.periods) > 1 and self._series.is_additive and is_average:
            return self._side_by_side(span)  # "monthly average, 2023 and 2024"
        level = self._levels.settled(self._levels.target())
        if not isinstance(level, Level):
            return level
        if level.period.months == 1 or not self._series.is_additive:
            return self._alone()
        if _parts(level.period, span) < 2:
            return self._alone()
        return self._spread(level, span)

    def _side_by_side(self, span: str) -> Outcome:
        """Return the average of each of the periods named."""
        found: list[Finding] = []
        for period in self._slots.periods:
            level = self._levels.settled(period)
            if not isinstance(level, Level):
                return level
            if _parts(level.period, span) < 2:
                return self._alone()
            found.append(self._spread(level, span))
        return self._together(found)

    def _together(self, found: list[Finding]) -> Finding:
        """Return several averages, one a line; the figure is that of the last."""
        lines = tuple(Sentence(each.reply, each.values) for each in found)
        return replace(
            found[-1],
            reply="statements",
            values={
                "statements": Listing(lines, is_lines=True),
                "periods": Listing(tuple(self._slots.periods)),
            },
            sources=tuple(dict.fromkeys(source for each in found for source in each.sources)),
            derivation=None,
        )

    def _spread(self, level: Level, span: str) -> Finding:
        """Return a level spread evenly over the spans of a kind that its period has."""
        parts = _parts(level.period, span)
        return self._levels.derived(
            self._levels.finding(f"{_SPREAD[span]}-average", level),
            level.value / parts,
            self._series.unit,
            "{value} ÷ {parts} ≈ {result}",
            value=self._levels.quantity(level.value, level.bound, is_rounded=level.derivation is not None),
            parts=Quantity(parts, "", is_rounded=parts != int(parts)),
        )


def _parts(period: Period, span: str) -> Decimal:
    """Return how many spans of a kind a period has."""
    return Decimal(period.days) / _DAYS[span] if span in _DAYS else Decimal(period.months // MONTHS_OF[span])


_METHODS: dict[str, Callable[[SumDesk], Outcome]] = {
    "total": SumDesk.total,
    "monthly-average": SumDesk.monthly_average,
}
