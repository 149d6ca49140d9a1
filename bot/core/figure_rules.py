"""Figure rules: what decisive words of a question about figures make of the general intent it was likened to."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.rule import ANY, Rule, decided
from bot.core.slots import Slots

_PARTED = frozenset({"value", "goal", "goal-period", "goal-reached", "share", "needed-growth", "gap"})
"""Intents that a stated part ("60 % of the goal") turns into the share of the goal reached."""
_LEVELS = frozenset({"value", "goal", "goal-period", "change-amount"})
_GOALS = frozenset({"goal", "goal-period"})
_PREVIOUS, _VALUE, _TIMES = frozenset({"previous"}), frozenset({"value"}), frozenset({"goal-times"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with what several rules look at."""

    intent: str
    slots: Slots
    is_money: bool
    """Whether a level is stated."""
    is_rate: bool
    """Whether a rate is stated."""
    is_limit: bool
    """Whether it is asked if the figure is over or under one stated amount, and nothing of a goal."""
    is_about_goal: bool
    """Whether it is asked if a level that is stated is the goal, and not what a rate leads to."""

    @classmethod
    def of(cls, intent: str, slots: Slots) -> _Asked:
        is_money, is_rate = "money" in slots.kinds, "rate" in slots.kinds
        is_bounded = slots.is_closed and len(slots.amounts) == 1 and bool(slots.amounts[0].bound)
        is_missing = bool(slots.positions_of("cue:missing") - slots.positions_of("bound:"))
        is_reckoned = intent == "needed-growth" or (intent == "projection" and is_rate)
        return cls(
            intent,
            slots,
            is_money,
            is_rate,
            is_bounded and not is_missing and not slots.has("goal", "reach", "need"),
            slots.is_closed and is_money and slots.has("goal") and not is_reckoned,
        )

    def has(self, *cues: str) -> bool:
        return self.slots.has(*cues)

    @property
    def is_fraction(self) -> bool:
        """Whether a fraction in words is stated: "more than half"."""
        return any(amount.is_fraction for amount in self.slots.rates)

    @property
    def is_closed(self) -> bool:
        return self.slots.is_closed

    @property
    def count(self) -> int:
        """Number of periods named."""
        return len(self.slots.periods)

    @property
    def is_bare(self) -> bool:
        """Whether no amount is stated."""
        return not self.slots.amounts

    @property
    def is_compared(self) -> bool:
        """Whether a word for more or less was read, whatever it stands by."""
        return any(span.concept in ("bound:over", "bound:under") for span in self.slots.spans)

    @property
    def is_beside_goal(self) -> bool:
        """Whether it is asked by how much the goal and what there was differ."""
        is_held = self.has("goal") and not self.is_rate and len(self.slots.amounts) < 2
        is_compared = self.is_compared or self.has("exceed", "below")
        return (
            is_held
            and is_compared
            and not self.is_closed
            and self.has("how-much")
            and not self.has("times", "percent", "need", "rise", "fall", "projection", "pace")
        )

    @property
    def is_of_one(self) -> bool:
        """Whether it is asked if something is so of one country only."""
        slots = self.slots
        return slots.is_qualified and not slots.is_negated and len(slots.country_codes) == 1

    @property
    def is_counted(self) -> bool:
        """Whether a unit or a quantity is named."""
        return self.is_money or bool(self.slots.units) or self.is_in_measure

    @property
    def is_in_measure(self) -> bool:
        """Whether it is asked how many tonnes or the like."""
        return "quantity" in self.slots.indicators

    @property
    def is_multiple(self) -> bool:
        """Whether it is asked if something is a multiple of before: "did it double"."""
        return self.slots.is_closed and not self.slots.amounts and self.slots.count is None


_RULES: tuple[Rule[_Asked], ...] = (
    Rule(
        frozenset({"value", "goal-times", "change-amount", "previous"}),
        "monthly-average",
        lambda asked: asked.slots.is_divided_evenly and not asked.has("goal"),
        "2024 divided by four, how much a quarter",
    ),
    Rule(
        frozenset({"gap"}),
        "change-amount",
        lambda asked: asked.count == 2 and not asked.has("goal", "reach", "need") and not asked.is_money,
        "by how much was 2023 less than 2024",
    ),
    Rule(
        _VALUE,
        "change",
        lambda asked: (
            asked.is_bare and asked.has("change") and asked.slots.has_alternatives and asked.count < 2
        ),
        "did it rise or fall in 2024, and by how much",
    ),
    Rule(
        _VALUE,
        "change-amount",
        lambda asked: (
            asked.count == 2
            and asked.has("missing")
            and not asked.has("goal", "reach", "need")
            and not asked.is_money
        ),
        "how many tonnes more in 2024 than in 2023",
    ),
    Rule(
        frozenset({"gap", "goal-share"}),
        "value",
        lambda asked: asked.is_limit,
        "was it less than half a billion",
    ),
    Rule(
        frozenset({"change-amount", "compare", "trend"}),
        "total",
        lambda asked: (
            asked.count > 1
            and asked.has("total")
            and not asked.has("rise", "fall", "change", "compare", "percent", "times", "average")
        ),
        "how many dollars in 2023 and 2024 together",
    ),
    Rule(
        _PREVIOUS,
        "change",
        lambda asked: asked.is_bare and (asked.is_compared or asked.has("percent")),
        "how much more than the year before",
    ),
    Rule(
        _PREVIOUS,
        "change",
        lambda asked: asked.is_bare and asked.is_closed and asked.has("rise", "fall", "change"),
        "was that up or down on the year before",
    ),
    Rule(
        _PREVIOUS,
        "change-amount",
        lambda asked: asked.is_bare and asked.count == 2 and asked.is_counted,
        "dollars more in 2024 than in 2020",
    ),
    Rule(
        _PREVIOUS,
        "change",
        lambda asked: asked.is_bare and asked.count == 2,
        "grew from 2020 to 2024",
    ),
    Rule(
        _LEVELS,
        "gap",
        lambda asked: asked.has("missing") and (asked.has("goal") or asked.is_money) and not asked.is_limit,
        "what is missing to the goal",
    ),
    Rule(
        _VALUE,
        "gap",
        lambda asked: asked.has("missing") and not asked.has("rise", "fall") and not asked.is_limit,
        "how much is lacking",
    ),
    Rule(
        frozenset({"trend", "compare", "change", "change-amount"}),
        "gap",
        lambda asked: (
            asked.has("goal")
            and asked.has("change", "compare")
            and not asked.has("rise", "fall", "need", "percent")
            and asked.is_bare
            and asked.count < 2
        ),
        "the difference between the target and the result of 2024",
    ),
    Rule(
        _LEVELS | _PREVIOUS | frozenset({"compare"}),
        "gap",
        lambda asked: asked.is_beside_goal,
        "by how much is the goal above 2023",
    ),
    Rule(
        _LEVELS,
        "gap",
        lambda asked: asked.has("need") and asked.has("goal", "reach") and not asked.is_money,
        "how much more do they need for the target",
    ),
    Rule(
        frozenset({"goal-times"}),
        "change",
        lambda asked: asked.is_closed and asked.has("rise") and not asked.has("goal", "reach", "need"),
        "has it grown 14.8 times",
    ),
    Rule(
        _PARTED | {"goal-times", "compare"},
        "goal-share",
        lambda asked: (
            (asked.is_closed or asked.is_fraction)
            and asked.is_rate
            and asked.has("goal", "reach", "share")
            and not asked.has("need", "projection", "pace")
            # "Has it risen over half of the goal", but not "did it rise by half".
            and (not asked.has("rise", "fall") or (asked.is_fraction and asked.has("goal")))
        ),
        "is that over half of the goal",
    ),
    Rule(
        ANY,
        "goal-setter",
        lambda asked: asked.is_closed and asked.is_of_one and asked.has("goal"),
        "is it only Belarus that aims at a billion",
    ),
    Rule(
        ANY,
        "gap",
        lambda asked: asked.is_about_goal and asked.has("need"),
        "do they need 380 million more for the goal",
    ),
    Rule(
        ANY,
        "goal-reached",
        lambda asked: (
            asked.is_about_goal
            and asked.has("reach")
            and asked.count > 0
            and not asked.has("missing", "share", "percent", "times")
        ),
        "did 2024 reach the goal of a billion",
    ),
    Rule(
        ANY,
        "goal",
        lambda asked: (
            asked.is_about_goal and not asked.has("missing", "share", "percent", "times", "exceed", "below")
        ),
        "is the goal 3 billion",
    ),
    Rule(
        frozenset({"change", "trend", "compare"}),
        "change-amount",
        lambda asked: asked.has("money") or asked.is_money or (asked.is_bare and "unit" in asked.slots.kinds),
        "by how many dollars did it grow",
    ),
    Rule(
        _GOALS,
        "goal-times",
        lambda asked: not asked.is_rate and asked.has("times"),
        "how many times as much is the target",
    ),
    Rule(
        frozenset({"gap", "needed-growth"}),
        "goal-share",
        lambda asked: (
            asked.has("percent")
            and asked.has("missing", "below")
            and not asked.is_rate
            and not asked.has("need", "rise", "exceed")
        ),
        "how many per cent are missing to the billion",
    ),
    Rule(
        _GOALS,
        "goal-share",
        lambda asked: not asked.is_rate and asked.has("percent", "share"),
        "what per cent of the target is that",
    ),
    Rule(
        _TIMES,
        "change",
        lambda asked: asked.count == 2 and asked.is_bare and not asked.has("goal", "reach", "missing"),
        "how many times as much was 2024 as 2023",
    ),
    Rule(
        _TIMES,
        "goal-times",
        lambda asked: (
            (asked.has("rise", "fall") or asked.is_multiple)
            and (asked.is_money or asked.has("goal", "reach", "need"))
        ),
        "must it double to get to the goal",
    ),
    Rule(
        _TIMES,
        "change",
        lambda asked: asked.has("rise", "fall") or asked.is_multiple,
        "did it double",
    ),
    Rule(
        frozenset({"value", "change-amount", "compare", "trend"}),
        "change",
        lambda asked: (
            asked.is_bare
            and asked.has("times")
            and (asked.has("rise", "fall") or asked.count == 2)
            and not asked.has("goal", "reach", "need", "missing")
        ),
        "how many times did it grow",
    ),
    Rule(
        _VALUE,
        "change",
        lambda asked: (
            asked.is_closed and not asked.is_money and (asked.is_rate or asked.has("rise", "fall", "times"))
        ),
        "did trade rise",
    ),
    Rule(
        _VALUE,
        "change-amount",
        lambda asked: (
            asked.has("rise", "fall")
            and not asked.is_money
            and (
                asked.has("how-much")
                if "price" in asked.slots.indicators
                else asked.is_in_measure or asked.has("money")
            )
        ),
        "by how much did it get dearer, by how many tonnes or dollars did it rise",
    ),
    Rule(
        _VALUE,
        "monthly-average",
        lambda asked: asked.has("average", "monthly") or asked.slots.granularity in ("day", "week"),
        "how much is that a month",
    ),
    Rule(
        _VALUE,
        "peak",
        lambda asked: (
            asked.has("record") and asked.has("when", "which") and asked.is_bare and not asked.is_closed
        ),
        "in which quarter of 2024 was trade the highest",
    ),
    Rule(
        frozenset({"change-amount"}),
        "value",
        lambda asked: (
            asked.is_bare
            and asked.count == 1
            and not asked.is_compared
            and not asked.is_closed
            and not asked.has(
                "rise",
                "fall",
                "change",
                "compare",
                "previous",
                "missing",
                "need",
                "times",
                "how-much",
                "how-many",
                "percent",
                "goal",
                "reach",
                "exceed",
            )
        ),
        "tractors in 2023 in dollars",
    ),
    Rule(
        _VALUE,
        "goal",
        lambda asked: asked.has("goal") and not asked.slots.is_qualified,
        'the target figure; but not "the figure, not the target"',
    ),
    Rule(
        _VALUE,
        "total",
        lambda asked: asked.count > 1 and asked.has("total"),
        "2023 and 2024 together",
    ),
    Rule(_VALUE, "compare", lambda asked: asked.count == 2, "2023 and 2024"),
    Rule(
        frozenset({"change", "change-amount", "value"}),
        "projection",
        lambda asked: asked.is_rate and asked.has("projection", "pace", "same"),
        "if it grew by 10 % again",
    ),
    Rule(
        frozenset({"which-period"}),
        "change",
        lambda asked: asked.has("rise", "percent") and not asked.is_money,
        "which year is the growth against",
    ),
)
"""In the order of precedence: the first that applies decides."""


def refined(intent: str, slots: Slots) -> str:
    """Return the intent that a decisive word makes of a general one about figures."""
    asked = _Asked.of(intent, slots)
    return decided(asked, _RULES)
