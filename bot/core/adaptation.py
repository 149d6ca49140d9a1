"""Adaptation: what the cues, slots and stated numbers of a question make of the intent it was likened to."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.figure_rules import refined
from bot.core.figures import FigureDesk
from bot.core.finding import Finding
from bot.core.intent import MEETING, PERSON, SERIES
from bot.core.model import Series
from bot.core.people import PARTS
from bot.core.reading import Reading
from bot.core.slots import Amount, Slots

_JUDGED = frozenset({"value", "change", "change-amount", "compare", "trend", "goal-reached", "which-period"})
"""Intents between which the size of a stated amount decides: that of the level, or that of the change."""
_HELD_AGAINST = frozenset(
    {"value", "change-amount", "compare", "projection", "goal", "gap", "previous", "needed-growth"}
)
"""Intents that a stated level, neither held nor aimed at, turns into how far it is from what is."""
_OF_GOAL = frozenset(
    {"goal", "goal-period", "goal-setter", "gap", "goal-share", "goal-times", "goal-reached"}
)
_TIMED = frozenset({"which-period", "projection", "goal-period", "goal-reached", "needed-growth", "goal"})
"""Intents that a stated rate of growth turns into the year in which it leads to a level."""
_SURE = 0.6
"""Probability from which a question of who was there is not one about the person that it names."""
_BESIDE = ("compare", "change", "rise", "fall", "previous", "which", "exceed", "below")
"""Cues of periods that are held against each other, whatever is called a total."""
_LIKELY_TOTAL = 0.2
"""Probability from which several periods are to be added up."""
_ABOUT_PARTS = frozenset({"who", "leader", "host", "meeting", "statements", "topic"})


def adapt(intent: str, reading: Reading) -> str:
    """Return the intent that fits what is named: a person asked about is not the list of all."""
    if intent in SERIES:
        is_missed = intent == "goal-reached" and "rate" not in reading.slots.kinds
        if is_missed and reading.probability(intent) >= _SURE:
            return intent  # a goal that is named may be the one that was missed
        is_of_several = len(reading.slots.periods) > 1
        if intent == "value" and is_of_several and reading.probability("total") >= _LIKELY_TOTAL:
            intent = "total"
        is_sum = reading.slots.has("total") and not reading.slots.has(*_BESIDE)
        if intent in ("value", "compare") and is_of_several and is_sum:
            intent = "total"
        if intent == "total" and len(reading.slots.periods) == 1:
            intent = "value"  # "in all" of one year is that year
        if intent == "gap" and reading.slots.has("percent") and "money" not in reading.slots.kinds:
            return "goal-share"  # "what per cent is still missing"
        is_toward = reading.context is not None and reading.context.intent in _OF_GOAL
        is_bare = (
            is_toward and reading.slots.has("percent") and not reading.slots.has("rise", "fall", "change")
        )
        if intent == "change" and (is_bare or (reading.slots.has("need") and _is_of_goal(reading))):
            return "needed-growth"
        return intent if _is_plain_share(intent, reading) else refined(intent, reading.slots)
    slots = reading.slots
    is_counted = slots.has("how-many") or (slots.has("how-much") and slots.has("people", "attend", "name"))
    if is_counted and intent in ("who", "priorities"):
        return f"{intent}-count"
    is_of_people = slots.has("who") and not slots.has("say") and slots.countries and not slots.goods
    if intent == "statements" and is_of_people and not slots.has_alternatives:
        return "who"  # "whom of the Uzbek side do they mention"
    if intent == "meeting" and slots.is_closed and slots.is_placed:
        return "where"  # "was the meeting in Minsk"
    if intent == "source" and slots.people and not slots.has("publish", "report"):
        return "person-side"  # "where is he from"
    if intent == "when" and _is_about_report(reading):
        return "published"
    if intent in ("who", "role-holder", "person-role"):
        parts = set(slots.roles) if set(slots.roles) <= PARTS and not slots.is_closed else set()
        asks_who = slots.has("who")
        if "delegation-leader" in parts or (asks_who and slots.has("lead-verb")):
            return "leader"
        if "host" in parts or (asks_who and "host" in slots.roles) or (asks_who and slots.has("host-verb")):
            return "host"
    if slots.asks_odd and len(slots.people) > 1:
        return "who"
    if slots.people and not (intent in MEETING and slots.calls_event_by_people):
        is_own = bool((reading.own or slots).people)
        is_of_others = (
            is_own and slots.has("else") and not slots.is_closed and slots.has("who", "which", "name")
        )
        if intent == "who" and reading.probability("who") >= _SURE and slots.has("who"):
            return "who"  # "with whom did X talk"
        if slots.has("who") and not slots.is_closed and set(slots.people_met) == set(slots.people):
            return "who"  # "who of the government talked with X"
        if is_of_others and intent in _ABOUT_PARTS | {"role-holder", *PERSON}:
            return "role-holder" if slots.roles else "who"  # "who was there besides X" is not about X
        if intent == "person-role" and is_own and slots.has("post"):
            return intent  # "what office does X hold besides that of ambassador"
        if slots.has("else") and slots.roles and not slots.is_closed:
            return "role-holder"  # "who else is a deputy besides X", "and the other deputy"
        if intent == "role-holder":
            return "person-role"
        if intent in _ABOUT_PARTS and slots.has("attend", "lead-verb", "host-verb"):
            return "person-attended"
        if intent in _ABOUT_PARTS and not (intent == "statements" and slots.has("say")):
            return "person"
    elif intent in ("person", "person-role", "person-side", "person-attended") and slots.kinds & {"role"}:
        return "role-holder"
    return intent


def adapt_to_series(intent: str, series: Series, slots: Slots, desk: FigureDesk) -> str:
    """Return the intent that fits what is named once it is known which series answers; `desk` is the series' own."""
    if intent == "monthly-average" and not slots.has("monthly") and not series.is_additive:
        return "value"  # "the average price" is what the series has
    if intent in ("value", "compare", "goal", "trend", "change") and _sets_beside_goal(series, slots):
        return "overview"
    is_of_many = slots.is_range or len(slots.periods) > 2
    if intent in ("value", "compare") and is_of_many and not slots.has(*_BESIDE):
        return "overview"  # "from 2020 to 2024": each of the years
    is_converted = slots.scale is not None and not slots.has("rise", "fall", "change")
    if (
        intent in ("change-amount", "compare")
        and is_converted
        and any(map(desk.stated.is_held, slots.amounts))
    ):
        return "value"  # "620.1 million, how much is that in billions"
    if intent in ("value", "kind", "which-period") and _states_goal(series, slots, desk):
        intent = "goal-reached" if slots.has("reach") and not slots.has("goal") else "goal"
    if slots.has("same") and _is_ahead(series, slots) and not slots.has("goal", "need"):
        intent = "projection"
    is_changed = intent == "previous" and slots.has("rise", "fall", "change") and not slots.amounts
    if is_changed and isinstance(desk.answer("change"), Finding):
        return "change"  # its reply has both figures
    is_rise = slots.has("rise", "fall") and slots.has("how-much") and not slots.amounts
    if intent == "value" and is_rise and isinstance(desk.answer("change-amount"), Finding):
        return "change-amount"  # its reply has the value too
    return _by_amounts(intent, series, slots, desk)


def _is_about_report(reading: Reading) -> bool:
    context = reading.context
    if reading.slots.has("meeting", "attend"):
        return False
    return reading.slots.has("report", "publish", "source") or bool(
        context and context.intent in ("source", "published")
    )


def _is_of_goal(reading: Reading) -> bool:
    """Whether a goal is named, or was talked of before."""
    context = reading.context
    return reading.slots.has("goal", "reach") or bool(context and context.intent in _OF_GOAL)


def _is_plain_share(intent: str, reading: Reading) -> bool:
    """Whether a share of the goal is so plainly asked for that a word for the goal does not make it the goal's size."""
    is_limit = any(amount.bound for amount in reading.slots.amounts)
    return intent == "goal-share" and reading.probability(intent) >= _SURE and not is_limit


def _by_amounts(intent: str, series: Series, slots: Slots, desk: FigureDesk) -> str:
    """Return the intent that the stated numbers speak for."""
    if "rate" in slots.kinds and not desk.stated.takes(intent) and desk.stated.takes("projection"):
        return "projection"
    money = [amount for amount in slots.amounts if not amount.is_percent]
    if slots.has("near") and sum(amount.is_scaled for amount in money) == 2:
        return "nearer"
    is_carried_on = intent == "projection" or "rate" in slots.kinds or slots.has("same")
    # Belarusian "калі" is "if" too.
    asks_when = bool(slots.positions_of("cue:when") - slots.positions_of("cue:projection"))
    is_aimed = bool(money) or slots.has("goal")
    if (
        intent in _TIMED
        and asks_when
        and is_carried_on
        and is_aimed
        and not slots.has("compare", "previous", "times")
    ):
        return "projection-period"  # "at 14.8 % a year, when is it a billion"
    is_reckoned = slots.has("percent") and slots.has("rise", "need") and "rate" not in slots.kinds
    if intent == "projection" and any(map(desk.stated.is_goal, money)) and is_reckoned:
        return "needed-growth"  # "if counted from 2023, how many per cent of growth is a billion"
    if intent == "projection" and slots.periods and desk.levels.derives(slots.periods):
        return "previous"  # "taking 14.8 % off 2024, what was it in 2023"
    is_what_if = "rate" in slots.kinds or slots.has("same", "reach", "exceed", "rise", "fall", "percent")
    is_of_goal = any(map(desk.stated.is_goal, money))
    if intent == "previous" and is_of_goal and slots.has("rise", "need", "reach"):
        return "needed-growth"  # "growth from the base of 2024 that leads to a billion"
    is_last_rate = any(amount.is_percent and desk.stated.is_anchor(amount) for amount in slots.amounts)
    if (
        intent in ("goal-share", "change-amount", "goal")
        and (is_last_rate or slots.has("same"))
        and is_of_goal
    ):
        return "projection"  # "is another year at 14.8 % enough for a billion"
    if intent == "projection" and money and not is_what_if and all(map(desk.stated.is_held, money)):
        return "kind"  # "is 280.5 million a forecast"
    if intent == "projection" and is_of_goal and "rate" not in slots.kinds and not slots.has("same"):
        if slots.has("times") and not slots.has("goal"):
            return intent  # "if it doubles, will that make a billion"
        return "gap"  # "if the goal is met, how much more is that"
    is_asked_times = slots.has("times") and not slots.is_closed
    if (is_of_goal and slots.has("times")) or (is_asked_times and desk.stated.has_supposed(money)):
        return "goal-times"
    if len(money) == 2 and slots.has("percent", "share") and not slots.has("rise", "fall", "previous"):
        return "goal-share"
    is_above = bool(money) and money[0].bound == "over" and not desk.levels.nearer_change(money[0])
    if (
        intent in _HELD_AGAINST
        and desk.stated.has_supposed(money)
        and _asks_difference(slots, money, is_above=is_above)
    ):
        is_share = slots.has("percent") and not slots.has(
            "exceed", "below", "missing", "rise", "fall", "projection"
        )
        if is_share and not any(amount.bound or amount.beside for amount in money):
            return "goal-share"  # "500 million is how many per cent of it"
        return "gap"  # "by how much is it over 500 million", "if it were 750, how much more is that"
    is_level = bool(money) and not is_of_goal and slots.is_closed and slots.has("reach", "exceed")
    if intent in ("goal", "goal-reached", "goal-period") and is_level and _is_held(series, slots):
        return "value"  # "did they pass the mark of half a billion in 2024"
    if intent == "goal" and money and not is_of_goal and slots.has("need", "missing", "else", "same"):
        return "gap"  # "they need another 200 million for the target"
    is_judged = slots.has("rise", "fall", "exceed", "below") and not slots.has("goal", "missing")
    if money and is_judged and intent in _JUDGED:
        return "change-amount" if desk.levels.nearer_change(money[0]) else "value"
    return intent


def _asks_difference(slots: Slots, money: Sequence[Amount], *, is_above: bool) -> bool:
    """Whether it is asked how far a stated amount is from another; `is_above` where a level is said to have been passed."""
    if slots.is_closed or not slots.has("how-much", "how-many", "missing", "what", "percent"):
        return False
    if slots.has("rise", "fall") and not is_above and not slots.has("projection", "goal", "percent"):
        return False  # "growth of more than 75 million" is about the change
    is_compared = slots.has(
        "percent", "exceed", "below", "missing", "change", "goal", "projection", "compare"
    )
    return is_compared or any(amount.bound or amount.beside for amount in money)


def _is_held(series: Series, slots: Slots) -> bool:
    """Whether periods are named, and a value is held for each."""
    held = {observation.period for observation in series.observations}
    return bool(slots.periods) and set(slots.periods) <= held


def _is_ahead(series: Series, slots: Slots) -> bool:
    """Whether the periods named come after everything held."""
    last = max((observation.period.end for observation in series.observations), default=0)
    return bool(slots.periods) and all(period.start > last for period in slots.periods)


def _sets_beside_goal(series: Series, slots: Slots) -> bool:
    """Whether a held period and that of a goal are both named: "2024 and the target for 2025, side by side"."""
    held = {observation.period for observation in series.observations}
    held |= {observation.change.since for observation in series.observations if observation.change}
    aimed = {goal.by for goal in series.goals}
    periods = set(slots.periods)
    is_plain = not slots.amounts and not slots.has("need", "missing", "percent")
    return slots.has("goal") and is_plain and bool(periods & held and periods & (aimed - held))


def _states_goal(series: Series, slots: Slots, desk: FigureDesk) -> bool:
    """Whether an amount is stated for a period that only a goal is held for: "so they want 3 billion by 2025".

    Or that of the goal for a period that nothing is held for: "a billion by 2030, no?".
    """
    held = {observation.period for observation in series.observations}
    aimed = {goal.by for goal in series.goals}
    periods = set(slots.periods)
    is_claimed = slots.is_closed and any(map(desk.stated.is_goal, slots.amounts))
    is_aimed = bool(periods) and (periods <= aimed - held or (is_claimed and not periods & held))
    return is_aimed and "money" in slots.kinds and not any(map(desk.stated.is_held, slots.amounts))
