"""A follow-up: what a fragment leaves out, and takes over from the question before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.core.answer import Context
from bot.core.gate import CURRENCIES
from bot.core.intent import INTENTS, MEETING, SERIES
from bot.core.normalize import Query
from bot.core.period import Period
from bot.core.portions import OF_LEVELS, first, portion_before, with_portion
from bot.core.slots import CountryMention, Slots
from bot.core.wording import Ranked

_PASSING = frozenset({"cue:what", "cue:else", "cue:true", "cue:how"})
"""Cues of a fragment that leave the question before as it is."""
_CHECKING = frozenset({"cue:exceed", "cue:below", "cue:compare"})
"""Cues of a fragment that holds a level against the figure before."""
_AMOUNT_CUES = frozenset({"cue:how-much", "cue:how-many", "cue:money"})
"""The same beside a unit: "and how much is that in dollars"."""
_PERCENT_CUES = frozenset(
    {"cue:percent", "cue:projection", "cue:pace", "cue:how-much", "cue:how-many", "cue:how", "cue:what"}
)
"""Cues of a fragment that wants the same in per cent: "and if in per cent"."""
_FRAGMENT_TOKENS, _BARE_FRAGMENT_TOKENS = 9, 13
"""Tokens that a fragment has at most, and one that names nothing to be asked of."""
_TURNED = {"exports": "imports", "imports": "exports"}
_TWO = 2
_COUNTED = {"priorities": "priorities-count", "who": "who-count"}
"""Intents that list something -> those that count it."""
_SAYING = frozenset({"cue:discuss", "cue:say", "cue:topic", "cue:agree"})
"""Cues of a fragment that asks if something was talked of as well."""
_OF_PEOPLE = frozenset({"who", "who-count", "role-holder"})
_OF_SIDE = frozenset({"cue:side", "cue:meeting", "cue:represent"})
_HEADS = frozenset({"leader", "host"})
_OF_CHANGE = frozenset({"change", "change-amount"})
_QUARTER = 25
"""Per cents that "a quarter" is read as where nothing says that it is one of a year."""
_MOVED_ON = 0.75
"""Score from which an intent that is not about people leaves the person spoken of behind."""


def is_fragment(query: Query, slots: Slots, joining: Collection[str]) -> bool:
    """Whether a question may go on with the one before; `joining` are the words for "and" of its language."""
    if not slots.says_anything:
        return False  # "aaaa", "hm"
    named = slots.indicators or slots.countries or slots.people or slots.goods or slots.roles
    is_led_on = any(token.key in joining for token in query.tokens[:2])  # "well, and"
    longest = _FRAGMENT_TOKENS if named and not is_led_on else _BARE_FRAGMENT_TOKENS
    is_whole = slots.indicators and slots.countries and not is_led_on  # "and how much came from Iran" goes on
    return len(query.tokens) <= longest and not is_whole


def _checks_level(slots: Slots, asks: frozenset[str]) -> bool:
    """Whether a level is all that is named, and it is asked if the figure talked of is so much: "is that over 500 million"."""
    return slots.is_closed and slots.kinds == {"money"} and asks <= _CHECKING


def _is_spread_otherwise(slots: Slots, context: Context) -> bool:
    """Whether a fragment spreads the figure before over other spans of time: an average over quarters, days or weeks."""
    is_average = context.intent == "monthly-average" or slots.granularity in ("day", "week")
    is_free = not slots.periods and not slots.amounts and not slots.has("breakdown", "when", "record")
    return context.intent in SERIES and slots.granularity is not None and is_average and is_free


def continued(slots: Slots, ranked: list[Ranked], context: Context) -> tuple[Slots, list[Ranked]]:
    """Fill what the fragment leaves out."""
    slots, ranked = _asked_again(slots, ranked, context)
    return _with_person(_filled_in(slots, context), ranked, context)


def _names_people(slots: Slots) -> bool:
    return bool(slots.people or slots.roles or slots.ministries)


def _asked_again(slots: Slots, ranked: list[Ranked], context: Context) -> tuple[Slots, list[Ranked]]:
    """Put the intent first that the fragment asks again, or that it makes of the one before."""
    is_restated = slots.kinds == {"unit"} or slots.has("money")
    passing = _PASSING | _AMOUNT_CUES if is_restated else _PASSING
    if is_restated and slots.is_negated:
        passing |= {"cue:percent"}  # "not in per cent, in dollars"
    if slots.periods:
        passing |= {"cue:same"}  # "and the same months of 2025"
    asks = slots.cues - passing
    named = _names_people(slots)
    is_in_percent = slots.has("percent") and asks <= _PERCENT_CUES and not slots.amounts and not slots.periods
    if is_in_percent and context.intent in ("change", "change-amount"):
        ranked = first("change", ranked)
    elif (
        context.intent in _OF_CHANGE
        and context.period
        and slots.positions_of("period:previous-year")
        and slots.has("rise", "fall")
    ):
        ranked = first("change", ranked)  # "and how much was the growth the year before"
        slots = replace(slots, periods=(context.period.years_later(-1),), cues=slots.cues - {"cue:previous"})
    elif context.intent in _OF_PEOPLE and slots.has("how-many") and slots.countries and not slots.indicators:
        ranked = first("who-count", ranked)  # "and how many of them are Belarusians"
        slots = replace(slots, cues=slots.cues | {"cue:people"})
    elif context.intent in _OF_PEOPLE and slots.has("post", "name") and not named and not context.person:
        ranked = first("who", ranked)  # "and what posts do they hold", which the list says
    elif context.indicator in _TURNED and slots.has("other-side") and not named and not slots.indicators:
        ranked = first(context.intent, ranked)  # "and in the other direction"
        slots = replace(slots, indicators=(_TURNED[context.indicator],), is_closed=False)
    elif slots.has("other-side") and not named and asks <= {"cue:side", "cue:other-side", "cue:who"}:
        ranked = first("leader" if context.intent in _HEADS else "who", ranked)
    elif context.intent in _HEADS and slots.countries and not named and asks <= _OF_SIDE:
        ranked = first(context.intent, ranked)  # "and the delegation of Georgia"
    elif context.intent in _OF_PEOPLE and slots.countries and asks <= {"cue:side", "cue:other-side"}:
        ranked = first("who", ranked)  # "and of our side"
    elif context.intent in _HEADS and slots.has("else") and asks <= _OF_SIDE and not named:
        # "Anyone else from that side".
        met = (context.person,) if context.person else ()
        side = tuple(CountryMention(code, -1, frozenset({"before"})) for code in context.countries)
        slots = replace(slots, people=met, people_met=met, countries=slots.countries or side, is_closed=False)
        slots = replace(slots, cues=slots.cues | {"cue:who"})
        ranked = first("who", ranked)
    elif context.intent == "monthly-average" and _is_by_quarter(slots):
        ranked = first("monthly-average", ranked)  # "and by the quarter"
        slots = replace(slots, amounts=(), granularity="quarter", cues=slots.cues | {"cue:average"})
    elif portion := portion_before(slots, context):
        slots, ranked = with_portion(slots, portion), first(context.intent, ranked)
    elif _is_spread_otherwise(slots, context):
        ranked = first("monthly-average", ranked)  # "and per quarter", "what is that a day"
        slots = replace(slots, cues=slots.cues | {"cue:average"})
    elif _checks_level(slots, asks) and context.intent in SERIES:
        ranked = first(context.intent if context.intent in OF_LEVELS else "value", ranked)
    elif (
        slots.has("how-many", "how-much")
        and asks <= _AMOUNT_CUES
        and context.intent in _COUNTED
        and not slots.kinds
    ):
        # "And how many are there".
        cue = "cue:priority" if context.intent == "priorities" else "cue:people"
        ranked = first(_COUNTED[context.intent], ranked)
        slots = replace(slots, cues=slots.cues | {cue})
    elif context.intent in MEETING and slots.goods + slots.indicators and asks and asks <= _SAYING:
        ranked = first(context.intent, ranked)  # "anything about exports in there"
    elif (
        context.person
        and slots.is_closed
        and slots.has("he")
        and asks <= {"cue:he", "cue:meeting", "cue:attend"}
    ):
        ranked = first("person-attended", ranked)  # "was she at the session"
    elif context.intent == "goal" and slots.is_closed and ranked and ranked[0].intent == "goal-reached":
        pass  # "and did they make it"
    elif not asks and not named and context.intent in INTENTS:
        # Only a new period, country or product: the same question again.
        ranked = first(context.intent, ranked)
    return slots, ranked


def _is_by_quarter(slots: Slots) -> bool:
    """Whether a quarter is all that a fragment names: after an average per month it is one of a year."""
    is_bare = slots.kinds <= {"rate"} and not slots.periods
    return is_bare and [amount.value for amount in slots.amounts if amount.is_fraction] == [_QUARTER]


def _same_part(slots: Slots, context: Context) -> Period | None:
    """Return the part of a year talked of in another year: "for the same half of this year"."""
    part = context.period
    is_same = slots.granularity is not None and slots.has("same") and len(slots.periods) == 1
    if part is None or part.is_year or not is_same or not slots.periods[0].is_year:
        return None
    return part.years_later(slots.periods[0].year - part.year)


def _filled_in(slots: Slots, context: Context) -> Slots:
    """Take over the countries, period, goods and indicator that the fragment does not name."""
    named = _names_people(slots)
    if not slots.countries and not named:
        is_of_event = context.intent in MEETING and context.intent not in _OF_PEOPLE | _HEADS
        # The one country that a meeting was with is no side that is asked for.
        mark = "with" if is_of_event and len(context.countries) == 1 else "before"
        slots = replace(
            slots,
            countries=tuple(CountryMention(code, -1, frozenset({mark})) for code in context.countries),
        )
    elif len(slots.country_codes) == 1 and context.countries and not named and context.intent not in MEETING:
        # "And to Germany?": the other country stays.
        kept = [code for code in context.countries[:1] if code not in slots.country_codes]
        slots = replace(slots, countries=(*(CountryMention(code, -1) for code in kept), *slots.countries))
    if slots.is_year_assumed and context.period:
        years = context.period.year - slots.periods[0].year
        slots = replace(slots, periods=tuple(each.years_later(years) for each in slots.periods))
    if context.period and len(slots.periods) < _TWO and slots.positions_of("period:that-year"):
        slots = replace(slots, periods=(context.period,))
    if (same := _same_part(slots, context)) is not None:
        slots = replace(slots, periods=(same,), granularity=None)
    other_part = context.period.sibling(slots.bare_ordinal) if slots.bare_ordinal and context.period else None
    if other_part and not slots.periods and not named:
        slots = replace(slots, periods=(other_part,), bare_ordinal=None)  # "and the second"
    if not slots.goods and not named and context.intent not in MEETING:
        slots = replace(slots, goods=context.goods)
    if context.indicator and not slots.indicators and not named and not slots.has("meeting", "attend", "who"):
        slots = replace(slots, indicators=(context.indicator,))
        slots = _in_same_measure(slots, context)
    return slots


def _in_same_measure(slots: Slots, context: Context) -> Slots:
    """Take over what it was asked in: tonnes stay tonnes, dollars dollars, until the asker says otherwise."""
    if not context.measure or slots.units or slots.amounts or slots.has("money", "percent"):
        return slots
    if context.measure == "quantity":
        return replace(slots, indicators=(*slots.indicators, "quantity"))
    return replace(slots, units=(context.measure,)) if context.measure in CURRENCIES else slots


def _with_person(slots: Slots, ranked: list[Ranked], context: Context) -> tuple[Slots, list[Ranked]]:
    """Take over the person talked of, or leave that one out where others are asked for."""
    if context.person and slots.has("other-side") and not slots.people:
        return replace(slots, people_met=(context.person,), is_closed=False), ranked
    top = ranked[0] if ranked else None
    is_on = top and (top.intent in SERIES | MEETING) and top.score >= _MOVED_ON
    is_of_part = bool({"host", "delegation-leader"} & set(slots.roles))
    if context.person and slots.roles and not slots.people and slots.count == _TWO:
        slots = replace(slots, cues=slots.cues | {"cue:else"}, count=None)  # "and the second deputy"
    if slots.roles and slots.has("his", "else") and not slots.has("post"):
        # "And his deputies" are others than he; of "the other deputy", the one talked of is left out.
        is_other = context.person and slots.has("else") and not slots.people
        people = (context.person,) if context.person and is_other else slots.people
        return replace(slots, people=people, is_closed=False), first("role-holder", ranked)
    is_said_by = slots.has("he") and slots.has("say")  # "what did he say" is not what the sides said
    is_on = is_on and not is_said_by
    is_of_others = slots.has("who") and not slots.has("he")  # "who is he by office" is of him
    if context.person and not slots.people and not is_of_others and not is_on and not is_of_part:
        slots = replace(slots, people=(context.person,))
    return slots, ranked
