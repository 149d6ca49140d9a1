"""Adaptation: what the cues, slots and stated numbers of a question make of the intent it was likened to."""

from __future__ import annotations

from bot.core.amount_rules import refined_by_amounts
from bot.core.figure_rules import refined
from bot.core.figures import FigureDesk
from bot.core.finding import Finding
from bot.core.intent import MEETING, OF_GOAL, PERSON, SERIES
from bot.core.levels import PERCENT
from bot.core.model import Series
from bot.core.office import PARTS
from bot.core.period import Period
from bot.core.reading import Reading
from bot.core.slots import Slots

_BESIDE_GOAL = frozenset({"value", "compare", "goal", "trend", "change", "change-amount", "previous"})
"""Intents of a question that names a goal and the period of a value that are about both."""
_SURE = 0.6
"""Probability from which a question of who was there is not one about the person that it names."""
_BESIDE = ("compare", "change", "rise", "fall", "previous", "which", "exceed", "below")
"""Cues of periods that are held against each other, whatever is called a total."""
_OF_TWO = frozenset({"value", "compare", "change", "change-amount", "previous"})
"""Intents of a question that names several periods and may want them added up."""
_LIKELY_TOTAL = 0.2
"""Probability from which several periods are to be added up."""
_ABOUT_MEETING = frozenset({"meeting", "statements", "topic"})
_CLAIMING = frozenset({"cue:meeting", "cue:true", "cue:say"})
"""Cues of a claim of where a meeting was, and of nothing else."""
_ABOUT_PARTS = frozenset({"who", "leader", "host", "meeting", "statements", "topic"})


def adapt(intent: str, reading: Reading) -> str:
    """Return the intent that fits what is named: a person asked about is not the list of all."""
    if intent in SERIES:
        return _of_figures(intent, reading)
    if other := _of_event(intent, reading):
        return other
    slots = reading.slots
    if slots.people and not (intent in MEETING and slots.calls_event_by_people):
        return _of_people_named(intent, reading)
    is_of_person = intent in ("person", "person-role", "person-side", "person-attended")
    return "role-holder" if is_of_person and "role" in slots.kinds else intent


def _of_figures(intent: str, reading: Reading) -> str:
    """Return what the cues and periods make of an intent about figures."""
    slots = reading.slots
    is_missed = intent == "goal-reached" and "rate" not in slots.kinds
    if is_missed and reading.probability(intent) >= _SURE:
        return intent  # a goal that is named may be the one that was missed
    is_of_several = len(slots.periods) > 1
    if intent == "value" and is_of_several and reading.probability("total") >= _LIKELY_TOTAL:
        intent = "total"
    before = reading.context.intent if reading.context else ""
    if intent == "which-period" and before in ("change", "change-amount") and not slots.amounts:
        return "change"  # "and that is counted from which year"
    is_sum = slots.has("total") and not slots.has(*_BESIDE)
    if intent in _OF_TWO and is_of_several and is_sum and not slots.amounts:
        intent = "total"
    if intent == "total" and len(slots.periods) == 1:
        intent = "value"  # "in all" of one year is that year
    if intent == "gap" and slots.has("percent") and "money" not in slots.kinds:
        return "goal-share"  # "what per cent is still missing"
    is_toward = before in OF_GOAL
    is_bare = is_toward and slots.has("percent") and not slots.has("rise", "fall", "change")
    is_above = slots.has("exceed", "below", "compare") or bool(slots.positions_of("bound:"))
    is_above = is_above and not slots.has("rise", "fall")
    if is_toward and is_above and len(slots.periods) == 1 and not slots.amounts:
        # "And how much, how many times, how many per cent above 2024 is that".
        return "goal-times" if slots.has("times") else "needed-growth" if slots.has("percent") else "gap"
    if is_above and intent in ("value", "previous") and _is_beside_context(reading):
        return "change-amount"  # "and by how much more than in 2024"
    is_before = slots.has("previous") or bool(slots.positions_of("period:previous-year"))
    if is_above and before == "value" and is_before and slots.has("how-much") and not slots.amounts:
        return "change-amount"  # "and how much less is that than the year before"
    is_of_gap = before == "gap" and slots.has("percent", "share") and not slots.has("rise", "fall", "change")
    if is_of_gap and intent in ("value", "share", "compare") and not slots.amounts:
        return "needed-growth"  # "and what is that in per cent of 2024"
    if intent == "change" and (is_bare or (slots.has("need") and _is_of_goal(reading))):
        return "needed-growth"
    return intent if _is_plain_share(intent, reading) else refined(intent, slots)


def _of_event(intent: str, reading: Reading) -> str | None:
    """Return what is asked of a meeting, a report or those who were there, where the cues tell; None where not."""
    slots = reading.slots
    is_counted = slots.has("how-many") or (slots.has("how-much") and slots.has("people", "attend", "name"))
    if is_counted and intent in ("who", "priorities"):
        return f"{intent}-count"
    if intent in ("priorities", "topic", "who") and slots.asks_speaker and not slots.goods:
        return "statements"
    if intent == "who" and slots.has("sign") and not slots.has("attend"):
        return "signed"  # "who signed it on behalf of A"
    is_by_one = len(slots.plain_codes) == 1 and slots.has("discuss") and slots.has("what")
    if intent == "topic" and is_by_one and not slots.has("meeting", "topic"):
        return "statements"  # "what did the Belarusians tell the Uzbeks"
    if intent == "topic" and slots.has("agree") and not slots.has("discuss", "say"):
        return "outcomes"  # "what did they agree on"
    is_of_people = slots.has("who") and not slots.has("say") and slots.countries and not slots.goods
    if intent == "statements" and is_of_people and not slots.has_alternatives:
        return "who"  # "whom of the Uzbek side do they mention"
    if (
        intent == "signed"
        and slots.entities
        and slots.has("when", "where")
        and not slots.has("what", "which")
    ):
        return "where" if slots.has("where") else "when"  # "when was the agreement with X signed"
    if intent == "meeting" and slots.has("sign") and slots.has("what", "which") and not slots.is_closed:
        return "signed"  # "what got signed when they met"
    is_of_talks = slots.has("discuss", "topic", "say", "priority", "agree", "list")
    is_of_place = slots.is_closed and slots.is_placed and not is_of_talks
    is_of_event = intent == "meeting" or (intent in ("topic", "priorities") and slots.has("meeting"))
    if is_of_place and is_of_event:
        return "where"  # "was the meeting in Minsk", "was the meeting on machines in Minsk"
    is_of_day = slots.is_closed and slots.periods and not is_of_talks
    if is_of_day and is_of_event and not slots.has("report", "publish", "attend"):
        return "when"  # "was the meeting on machines in October 2025"
    if intent == "source" and slots.people and not slots.has("publish", "report"):
        return "person-side"  # "where is he from"
    if (
        intent in ("who", "role-holder", "host", "leader")
        and slots.has("when")
        and not slots.has("who", "name")
    ):
        return "when"  # "when did the president come", "on which day was the delegation received"
    is_of_place = slots.is_closed and slots.is_placed and slots.has("meeting") and not slots.kinds
    if intent in _ABOUT_MEETING and is_of_place and slots.cues <= _CLAIMING:
        return "where"  # "they say the meeting was in Minsk, right"
    if intent == "when" and _is_about_report(reading):
        return "published"
    if intent == "where" and slots.has("publish") and not slots.has("meeting", "attend", "report", "city"):
        return "source"  # "where was it printed"
    # "Name and position of the head of their delegation."
    is_of_name = intent == "statements" and slots.has("name")
    if (is_of_name or intent in ("who", "role-holder", "person-role")) and (part := _part(slots)):
        return part
    return "who" if slots.asks_odd and len(slots.people) > 1 else None


def _part(slots: Slots) -> str | None:
    """Return the part whose player is asked for: who led, or who received the guests."""
    parts = set(slots.roles) if set(slots.roles) <= PARTS and not slots.is_closed else set()
    asks_who = slots.has("who")
    if slots.has("else") and not slots.is_closed:
        return None  # "who besides the heads of delegation"
    if "delegation-leader" in parts or (asks_who and slots.has("lead-verb")):
        return "leader"
    if "host" in parts or (asks_who and "host" in slots.roles) or (asks_who and slots.has("host-verb")):
        return "host"
    return None


def _of_people_named(intent: str, reading: Reading) -> str:
    """Return what is asked where people are named: about them, or about others."""
    slots = reading.slots
    is_own = bool(reading.named.people)
    is_of_others = (
        is_own
        and slots.has("else")
        and not slots.is_closed
        and (intent == "who" or slots.has("who", "which", "name"))
    )
    if slots.owners and slots.roles and intent in ("who", "who-count"):
        return "role-holder"  # "how many deputies of X"
    if intent == "person-role" and is_own and slots.has("post"):
        return intent  # "what office does X hold besides that of ambassador"
    if intent == "who" and reading.probability("who") >= _SURE and slots.has("who"):
        return "who"  # "with whom did X talk"
    if slots.has("who") and not slots.is_closed and set(slots.people_met) == set(slots.people):
        return "who"  # "who of the government talked with X"
    if is_of_others and intent in _ABOUT_PARTS | {"role-holder", *PERSON}:
        return "role-holder" if slots.roles else "who"  # "who was there besides X" is not about X
    if slots.has("else") and slots.roles and not slots.is_closed:
        return "role-holder"  # "who else is a deputy besides X", "and the other deputy"
    if intent == "role-holder":
        return "person-role"
    if intent in _ABOUT_PARTS and slots.has("attend", "lead-verb", "host-verb"):
        return "person-attended"
    if intent in _ABOUT_PARTS and not (intent == "statements" and slots.has("say")):
        return "person"
    return intent


def adapt_to_series(intent: str, series: Series, slots: Slots, desk: FigureDesk) -> str:
    """Return the intent that fits what is named once it is known which series answers; `desk` is the series' own."""
    if intent == "monthly-average" and not slots.has("monthly") and not series.is_additive:
        return "value"  # "the average price" is what the series has
    if intent in _BESIDE_GOAL and _sets_beside_goal(series, slots):
        # "By how much is the target for 2025 above 2023" wants more than both of them.
        is_difference = intent == "change-amount" or slots.has("exceed", "below", "change")
        return "gap" if is_difference else "overview"
    if intent == "goal" and _names_held_only(series, slots):
        return "value"  # "and in 2024?" after a goal
    if intent == "share" and series.unit == PERCENT:
        return "value"  # the series is the share
    is_of_rate = series.unit == PERCENT and not slots.has(
        "rise", "fall", "change", "compare", "previous", "times"
    )
    if is_of_rate and intent in ("change", "change-amount"):
        return "value"  # "is the duty 5 %"
    if intent in ("value", "compare", "trend", "overview") and slots.is_of_many and slots.has("total"):
        return "total" if series.is_additive else "overview"  # "how much in all from 2022 to 2024"
    if intent == "total" and slots.is_of_many and not series.is_additive:
        return "overview"  # prices make no sum: each of the years
    if intent == "previous" and slots.is_counted_back:
        intent = "compare" if len(slots.periods) > 1 else "value"
    if intent == "compare" and len(slots.periods) > 2:
        return "overview"  # three months side by side
    if intent in ("value", "compare") and slots.is_of_many and not slots.has(*_BESIDE):
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
    is_supposed = slots.has("projection", "pace") and any(map(desk.stated.is_rate, slots.amounts))
    is_grown_again = (slots.has("same") and (not slots.amounts or slots.is_of_growth)) or is_supposed
    if is_grown_again and _is_ahead(series, slots) and not slots.has("goal", "need"):
        intent = "projection"
    is_changed = intent == "previous" and slots.has("rise", "fall", "change") and not slots.amounts
    if is_changed and isinstance(desk.answer("change"), Finding):
        return "change"  # its reply has both figures
    is_rise = slots.has("rise", "fall") and slots.has("how-much") and not slots.amounts
    if intent == "value" and is_rise and isinstance(desk.answer("change-amount"), Finding):
        return "change-amount"  # its reply has the value too
    return refined_by_amounts(intent, series, slots, desk.levels, desk.stated)


def _is_beside_context(reading: Reading) -> bool:
    """Whether the one period that a fragment names is held against another, of which the figure was told."""
    context = reading.context
    if context is None or context.intent not in SERIES or context.period is None:
        return False
    return len(reading.slots.periods) == 1 and reading.slots.periods[0] != context.period


def _is_about_report(reading: Reading) -> bool:
    context = reading.context
    slots = reading.slots
    if slots.has("meeting", "attend"):
        # "When did they run the story on the talks", but not "when were the talks that they ran a story on".
        published, met = slots.positions_of("cue:publish"), slots.positions_of("cue:meeting", "event:")
        return bool(published and met) and min(published) < min(met) and not slots.has("attend")
    return slots.has("report", "publish", "source") or bool(
        context and context.intent in ("source", "published")
    )


def _is_of_goal(reading: Reading) -> bool:
    """Whether a goal is named, or was talked of before."""
    context = reading.context
    return reading.slots.has("goal", "reach") or bool(context and context.intent in OF_GOAL)


def _is_plain_share(intent: str, reading: Reading) -> bool:
    """Whether a share of the goal is so plainly asked for that a word for the goal does not make it the goal's size."""
    is_limit = any(amount.bound for amount in reading.slots.amounts)
    return intent == "goal-share" and reading.probability(intent) >= _SURE and not is_limit


def _is_ahead(series: Series, slots: Slots) -> bool:
    """Whether the periods named come after everything held."""
    last = max((observation.period.end for observation in series.observations), default=0)
    return bool(slots.periods) and all(period.start > last for period in slots.periods)


def _periods_of(series: Series) -> tuple[set[Period], set[Period | None]]:
    """Return the periods that values are held for, and those that goals are for; None is that of a goal without one."""
    return {each.period for each in series.observations}, {goal.by for goal in series.goals}


def _names_held_only(series: Series, slots: Slots) -> bool:
    """Whether nothing but periods is named, of which values are held and no goal is for."""
    held, aimed = _periods_of(series)
    is_bare = not slots.amounts and not slots.has("goal", "reach", "need", "missing", "set", "who")
    return is_bare and bool(slots.periods) and set(slots.periods) <= held - aimed


def _sets_beside_goal(series: Series, slots: Slots) -> bool:
    """Whether a held period and that of a goal are both named: "2024 and the target for 2025, side by side"."""
    held, aimed = _periods_of(series)
    held |= {observation.change.since for observation in series.observations if observation.change}
    periods = set(slots.periods)
    is_plain = not slots.amounts and not slots.has("need", "missing", "percent")
    return slots.has("goal") and is_plain and bool(periods & held and periods & (aimed - held))


def _states_goal(series: Series, slots: Slots, desk: FigureDesk) -> bool:
    """Whether an amount is stated for a period that only a goal is held for: "so they want 3 billion by 2025".

    Or that of the goal for a period that nothing is held for: "a billion by 2030, no?".
    """
    held, aimed = _periods_of(series)
    periods = set(slots.periods)
    is_claimed = slots.is_closed and any(map(desk.stated.is_goal, slots.amounts))
    is_aimed = bool(periods) and (periods <= aimed - held or (is_claimed and not periods & held))
    is_passed = slots.has("exceed", "below", "rise", "fall")  # "it went over 700 million" states no goal
    is_held = any(map(desk.stated.is_held, slots.amounts))
    return is_aimed and "money" in slots.kinds and not is_held and not is_passed
