"""Amount rules: what the numbers that a question states make of its intent, once it is known which series answers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.levels import Levels
from bot.core.model import Series
from bot.core.rule import ANY, Rule, decided
from bot.core.slots import Amount, Slots
from bot.core.stated_amounts import StatedAmounts

_JUDGED = frozenset({"value", "change", "change-amount", "compare", "trend", "goal-reached", "which-period"})
"""Intents between which the size of a stated amount decides: that of the level, or that of the change."""
_HELD_AGAINST = frozenset(
    {"value", "change-amount", "compare", "projection", "goal", "gap", "previous", "needed-growth"}
)
"""Intents that a stated level, neither held nor aimed at, turns into how far it is from what is."""
_TIMED = frozenset(
    "which-period projection goal-period goal-reached needed-growth goal goal-share gap".split()
)
"""Intents that a stated rate of growth turns into the year in which it leads to a level."""
_PROJECTION, _PREVIOUS, _GOAL = frozenset({"projection"}), frozenset({"previous"}), frozenset({"goal"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with what several rules look at."""

    intent: str
    series: Series
    slots: Slots
    levels: Levels
    stated: StatedAmounts
    money: tuple[Amount, ...]
    """The amounts stated that are no percentages."""

    def has(self, *cues: str) -> bool:
        return self.slots.has(*cues)

    @property
    def is_rate(self) -> bool:
        """Whether a rate is stated."""
        return "rate" in self.slots.kinds

    @property
    def is_same(self) -> bool:
        """Whether the growth that was is carried on."""
        return self.slots.has("same", "pace")

    @property
    def is_of_goal(self) -> bool:
        """Whether an amount stated is that of a goal."""
        return any(map(self.stated.is_goal, self.money))

    @property
    def is_of_last_rate(self) -> bool:
        """Whether a rate stated is one that the series holds."""
        return any(amount.is_percent and self.stated.is_anchor(amount) for amount in self.slots.amounts)

    @property
    def is_timed(self) -> bool:
        """Whether it is asked when a growth leads to a level."""
        # Belarusian "калі" is "if" too.
        supposed = self.slots.positions_of("cue:projection", "cue:pace")
        asks_when = bool(self.slots.positions_of("cue:when") - supposed) or self._asks_how_many_years
        asks_when = asks_when or self.intent == "which-period" or self._asks_which_year
        is_carried_on = self.intent == "projection" or self.is_rate or self.is_same or self.is_by_steps
        is_aimed = bool(self.money) or self.has("goal", "reach") or self.is_doubling
        return asks_when and is_carried_on and is_aimed

    @property
    def is_doubling(self) -> bool:
        """Whether it is asked in how many years a growth makes a multiple: "at 14.8 % a year, when does it double"."""
        return self.has("times") and self.is_rate and not self.money and self._asks_how_many_years

    @property
    def _asks_which_year(self) -> bool:
        """Whether a phrase of several words asks for a year, and none is named: "qaysi yili"."""
        years = [span for span in self.slots.spans if span.concept == "cue:year-word"]
        return not self.slots.periods and any(span.end - span.start > 1 for span in years)

    @property
    def _asks_how_many_years(self) -> bool:
        slots = self.slots
        is_of_years = slots.has("how-many", "how-much") and slots.has("year-word") and not slots.periods
        return slots.has("how-long") or is_of_years

    @property
    def is_led_to_goal(self) -> bool:
        """Whether it is asked if the growth that was leads to a goal."""
        slots = self.slots
        is_aimed = self.is_of_goal or (self.has("goal", "reach") and not self.money)
        is_only = all(map(self.stated.is_goal, self.money)) and (not self.is_rate or self.is_of_last_rate)
        is_rise = self.has("rise", "change") or self.is_of_last_rate
        is_grown = self.has("pace") or (self.has("same", "enough") and is_rise)
        return slots.is_closed and is_aimed and is_only and is_grown

    @property
    def _added(self) -> list[Amount]:
        """Amounts, with their scale said, that may be added to a level: all but a goal."""
        return [amount for amount in self.money if amount.is_scaled and not self.stated.is_goal(amount)]

    @property
    def is_left_of_goal(self) -> bool:
        """Whether something is supposed to be added, and it is asked what is left to the goal then."""
        is_grown = self.is_rate and not any(amount.is_fraction for amount in self.slots.rates)
        is_added = bool(self._added) and self.has("rise", "fall", "total")
        left = [span for span in self.slots.spans if span.concept == "cue:missing"]
        is_supposed = self.has("projection") and (is_grown or is_added or self.has("times"))
        # Belarusian "when" is its "if" too, so that what is added and what is left then say it without.
        is_supposed = is_supposed or (is_added and self.has("total") and (len(left) > 1 or self.is_of_goal))
        # "What is left of it" is asked of the level, "what is left to the goal" names what it is left to.
        is_to_goal = (bool(left) and (self.has("goal") or self.is_of_goal)) or len(left) > 1
        is_asked = is_to_goal or (self.has("goal") and self.has("how-much"))
        # "If 200 million were added, would that make the billion".
        is_open = not self.has("percent", "exceed", "below")
        is_checked = is_added and self.is_of_goal and (self.slots.is_closed or is_open)
        return is_supposed and (is_asked or is_checked) and not self.is_by_steps

    @property
    def is_by_steps(self) -> bool:
        """Whether so much is said to be added each year: "adding 80 million a year, when is it a billion"."""
        return self.has("yearly") and len(self._added) == 1 and self.has("rise", "total") and not self.is_rate

    @property
    def is_what_if(self) -> bool:
        """Whether something is supposed that the level follows from."""
        return self.is_rate or self.has("same", "reach", "exceed", "rise", "fall", "percent")

    @property
    def is_bounded(self) -> bool:
        """Whether an amount is stated as a bound, or as being above or below the figure."""
        return any(amount.bound or amount.beside for amount in self.money)

    @property
    def is_of_change(self) -> bool:
        """Whether the first amount is rather of the size of the change than of the level."""
        return self.levels.nearer_change(self.money[0])

    @property
    def is_judged(self) -> bool:
        """Whether it is asked how an amount that is no goal lies to the level or to the change."""
        is_compared = self.has("rise", "fall", "exceed", "below")
        is_told = not self.slots.is_closed and all(map(self.stated.is_held, self.money))
        return bool(self.money) and is_compared and not is_told and not self.has("goal", "missing")

    @property
    def is_held(self) -> bool:
        """Whether periods are named, and a value is held for each."""
        held = {observation.period for observation in self.series.observations}
        return bool(self.slots.periods) and set(self.slots.periods) <= held

    @property
    def is_of_other_time(self) -> bool:
        """Whether periods are named of which none is that of a value or of a goal."""
        known = {each.period for each in self.series.observations} | {goal.by for goal in self.series.goals}
        return bool(self.slots.periods) and known.isdisjoint(self.slots.periods)

    @property
    def asks_difference(self) -> bool:
        """Whether it is asked how far an amount that is neither held nor aimed at is from another."""
        if not self.stated.supposed(self.money):
            return False
        if self.slots.is_closed or not self.has("how-much", "how-many", "missing", "what", "percent"):
            return False
        is_passed = bool(self.money) and self.money[0].bound == "over" and not self.is_of_change
        if (
            self.has("rise", "fall")
            and not is_passed
            and not self.has("projection", "pace", "goal", "percent")
        ):
            return False  # "growth of more than 75 million" is about the change
        is_compared = self.has(
            "percent", "exceed", "below", "missing", "change", "goal", "projection", "pace", "compare"
        )
        return is_compared or self.is_bounded


_RULES: tuple[Rule[_Asked], ...] = (
    Rule(
        frozenset({"projection", "gap", "goal", "goal-reached", "needed-growth", "change-amount"}),
        "supposed-gap",
        lambda asked: asked.is_left_of_goal,
        "if 10 % were added, how much would be missing to the goal",
    ),
    Rule(
        ANY,
        "projection",
        lambda asked: (
            asked.is_rate and not asked.stated.takes(asked.intent) and asked.stated.takes("projection")
        ),
        "what will it be with 10 % more",
    ),
    Rule(
        frozenset("change change-amount trend projection goal gap goal-period needed-growth".split()),
        "needed-growth",
        lambda asked: (
            asked.has("yearly")
            and (asked.is_of_goal or asked.has("goal", "reach"))
            and not asked.is_rate
            and asked.has("percent", "need", "how-much", "what", "which")
            and asked.slots.years is not None
        ),
        "to reach the goal in two years, how much growth is that each year",
    ),
    Rule(
        ANY,
        "nearer",
        lambda asked: asked.has("near") and sum(amount.is_scaled for amount in asked.money) == 2,
        "is it nearer to 600 million or to 700 million",
    ),
    Rule(
        _TIMED,
        "projection-period",
        lambda asked: (
            asked.is_timed
            and not asked.has("compare", "previous")
            and (asked.is_doubling or not asked.has("times"))
        ),
        "at 14.8 % a year, when is it a billion",
    ),
    Rule(
        frozenset({"value", "compare", "change", "previous"}),
        "needed-growth",
        lambda asked: (
            asked.is_of_goal
            and asked.has("percent")
            and asked.has("exceed", "compare")
            and not asked.is_rate
            and not asked.slots.is_closed
        ),
        "a billion is how many per cent more than in 2024",
    ),
    Rule(
        frozenset({"value"}),
        "gap",
        lambda asked: (
            asked.is_of_goal and asked.has("need") and asked.has("how-much") and not asked.slots.is_closed
        ),
        "how much would they need on top of 2024 to make a billion",
    ),
    Rule(
        _TIMED | {"gap", "goal-share"},
        "projection-check",
        lambda asked: asked.is_led_to_goal,
        "is the growth of 2024 enough for the goal",
    ),
    Rule(
        _PROJECTION,
        "needed-growth",
        lambda asked: (
            asked.is_of_goal and asked.has("percent") and asked.has("rise", "need") and not asked.is_rate
        ),
        "if counted from 2023, how many per cent of growth is a billion",
    ),
    Rule(
        _PROJECTION,
        "previous",
        lambda asked: bool(asked.slots.periods) and asked.levels.derives(asked.slots.periods),
        "taking 14.8 % off 2024, what was it in 2023",
    ),
    Rule(
        _PREVIOUS,
        "needed-growth",
        lambda asked: asked.is_of_goal and asked.has("rise", "need", "reach"),
        "growth from the base of 2024 that leads to a billion",
    ),
    Rule(
        frozenset({"goal-share", "change-amount", "goal"}),
        "projection",
        lambda asked: (
            asked.is_of_goal and (asked.is_of_last_rate or (asked.is_same and asked.slots.is_of_growth))
        ),
        "is another year at 14.8 % enough for a billion",
    ),
    Rule(
        _PROJECTION,
        "kind",
        lambda asked: (
            bool(asked.money) and not asked.is_what_if and all(map(asked.stated.is_held, asked.money))
        ),
        "is 280.5 million a forecast",
    ),
    Rule(
        _PROJECTION,
        "projection",
        lambda asked: (
            asked.is_of_goal
            and not asked.is_rate
            and not asked.is_same
            and asked.has("times")
            and not asked.has("goal")
        ),
        "if it doubles, will that make a billion",
    ),
    Rule(
        _PROJECTION,
        "gap",
        lambda asked: asked.is_of_goal and not asked.is_rate and not asked.is_same,
        "if the goal is met, how much more is that",
    ),
    Rule(
        ANY,
        "goal-times",
        lambda asked: (
            asked.has("times")
            and not asked.has("monthly")
            and (asked.is_of_goal or (not asked.slots.is_closed and bool(asked.stated.supposed(asked.money))))
        ),
        "how many times as much is a billion",
    ),
    Rule(
        ANY,
        "goal-share",
        lambda asked: (
            len(asked.money) == 2
            and asked.has("percent", "share")
            and not asked.has("rise", "fall", "previous")
        ),
        "what share of a billion is 620 million",
    ),
    Rule(
        _HELD_AGAINST,
        "goal-share",
        lambda asked: (
            asked.asks_difference
            and asked.has("percent")
            and not asked.has("exceed", "below", "missing", "rise", "fall", "projection", "pace")
            and not asked.is_bounded
        ),
        "500 million is how many per cent of it",
    ),
    Rule(
        _HELD_AGAINST,
        "gap",
        lambda asked: asked.asks_difference,
        'by how much is it over 500 million; and "if it were 750, how much more is that"',
    ),
    Rule(
        frozenset({"goal-reached"}),
        "goal",
        lambda asked: (
            asked.slots.is_closed and asked.is_of_goal and asked.has("goal", "say") and asked.is_of_other_time
        ),
        "they said they would get to a billion by 2030, did they",
    ),
    Rule(
        frozenset({"goal", "goal-reached", "goal-period"}),
        "value",
        lambda asked: (
            bool(asked.money)
            and not asked.is_of_goal
            and asked.slots.is_closed
            and asked.has("reach", "exceed")
            and asked.is_held
        ),
        "did they pass the mark of half a billion in 2024",
    ),
    Rule(
        _GOAL,
        "gap",
        lambda asked: (
            bool(asked.money) and not asked.is_of_goal and asked.has("need", "missing", "else", "same")
        ),
        "they need another 200 million for the target",
    ),
    Rule(
        _JUDGED,
        "change-amount",
        lambda asked: asked.is_judged and asked.is_of_change,
        "did it rise by more than 75 million",
    ),
    Rule(
        _JUDGED,
        "value",
        lambda asked: asked.is_judged,
        "did it rise over 600 million",
    ),
)
"""In the order of precedence: the first that applies decides."""


def refined_by_amounts(
    intent: str, series: Series, slots: Slots, levels: Levels, stated: StatedAmounts
) -> str:
    """Return the intent that the stated numbers speak for."""
    money = tuple(amount for amount in slots.amounts if not amount.is_percent)
    asked = _Asked(intent, series, slots, levels, stated, money)
    return decided(asked, _RULES)
