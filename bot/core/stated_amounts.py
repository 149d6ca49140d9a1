"""Amounts that a question states: which held ones they mean, and which answers deal with the rest."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from bot.core import numbers
from bot.core.model import Series
from bot.core.slots import Amount, Slots

_SCALES = (Decimal(1), Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9)
_LEVELS = frozenset(
    {
        "value",
        "previous",
        "change-amount",
        "goal",
        "goal-period",
        "gap",
        "monthly-average",
        "total",
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
_RATIOS = frozenset({"goal-times", "change"})
"""Intents that a stated multiple, "1.6 times", may be checked against."""
_LARGEST_RATIO = 20
_TOWARDS = frozenset({"gap", "needed-growth", "goal-share", "goal-times", "goal-reached"})
"""Intents that a stated amount may be the aim of."""


class StatedAmounts:
    """The amounts stated in one question, held against one series."""

    def __init__(self, series: Series, slots: Slots) -> None:
        self._series = series
        self._slots = slots

    def takes(self, intent: str) -> bool:
        """Whether an answer to the intent would deal with every number stated.

        Numbers that the series holds anchor any question ("620 million is what share of a billion"). Any other is
        claimed to be the answer ("so it grew by 100 million?"), the level to get to, or the rate of a what-if.
        """
        return all(
            self.is_anchor(amount) or self._is_dealt_with(amount, intent) for amount in self._slots.amounts
        )

    def is_anchor(self, amount: Amount) -> bool:
        """Whether a stated amount is a value, a goal or a rate of change that is held."""
        if amount.is_percent or self._may_be_rate(amount):
            return self.is_rate(amount)
        return self.is_goal(amount) or self.is_held(amount)

    def is_rate(self, amount: Amount) -> bool:
        """Whether a stated rate, or a bare number, is a growth that a source prints."""
        is_bare = amount.unit is None and not amount.is_scaled
        return (amount.is_percent or is_bare) and any(
            numbers.is_rate(amount.value, each.change.percent)
            for each in self._series.observations
            if each.change
        )

    def _may_be_rate(self, amount: Amount) -> bool:
        """Whether a bare number may be per cents that were left unsaid: "before that 14.8 rise"."""
        is_bare = amount.unit is None and not amount.is_scaled and amount.value < 100
        return is_bare and self._slots.has("rise", "fall", "change")

    def _is_dealt_with(self, amount: Amount, intent: str) -> bool:
        if is_ratio(amount, self._slots):
            return intent in _RATIOS
        if amount.is_percent:
            return intent == "projection" or (intent in _RATES and (amount.is_told or self._is_claim()))
        return intent in _LEVELS or (intent in _TOWARDS and (amount.is_aim or self._slots.has("reach")))

    def _is_claim(self) -> bool:
        slots = self._slots
        is_corrected = slots.is_denied and len(slots.amounts) > 1  # "it was not 14.8 but 18.4 %"
        return slots.is_closed or slots.is_checked or is_corrected or slots.has("exceed", "below")

    def is_held(self, amount: Amount) -> bool:
        """Whether a stated amount is one of the values held."""
        return any(amount_is(amount, observation.value) for observation in self._series.observations)

    def is_goal(self, amount: Amount) -> bool:
        """Whether a stated amount is one of the goals held."""
        return any(amount_is(amount, goal.value) for goal in self._series.goals)

    def supposed(self, amounts: Iterable[Amount]) -> list[Amount]:
        """Return those of the amounts, with their scale said, that are neither held nor a goal."""
        return [
            each for each in amounts if each.is_scaled and not self.is_held(each) and not self.is_goal(each)
        ]


def is_ratio(amount: Amount, slots: Slots) -> bool:
    """Whether a stated number says how many times: "1.6 times as much"."""
    is_bare = amount.unit is None and not amount.is_scaled
    is_told = amount.is_multiple or (is_bare and slots.has("times"))
    return is_told and amount.value < _LARGEST_RATIO


def amount_is(amount: Amount, value: Decimal) -> bool:
    """Whether a stated amount means a held value; an unscaled "620" may mean millions."""
    if amount.is_percent:
        return False
    scales = (Decimal(1),) if amount.is_scaled else _SCALES
    return any(numbers.is_same(amount.value * scale, value) for scale in scales)
