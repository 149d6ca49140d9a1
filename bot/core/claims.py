"""Checks what the asker takes for granted: a stated amount, direction or date against the figure found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Finding, Quantity
from bot.core.gate import CURRENCIES
from bot.core.model import Bound, Kind
from bot.core.numbers import RATE_WITHIN, magnitude
from bot.core.period import Period
from bot.core.question_form import QUESTION_WORDS
from bot.core.slots import Amount, Slots
from bot.core.stated_amounts import StatedAmounts, amount_is, is_ratio

_GOALS = frozenset({"goal", "goal-period"})
_CHANGES = frozenset({"change", "change-amount", "trend", "compare"})
_CLAIMED = frozenset(
    {
        "value",
        "previous",
        "change",
        "change-amount",
        "goal",
        "goal-period",
        "gap",
        "needed-growth",
        "goal-share",
        "goal-times",
        "monthly-average",
        "total",
    }
)
_DIFFERENCES = frozenset({"level-above", "supposed-short", "supposed-above"})
"""Replies that tell how far a stated amount is from another: it claims nothing."""
_RATIO_WITHIN = Decimal("0.06")
"""Within which a stated multiple is the one found: "1.6 times" for 1.61."""
_PARTICLE = 2
"""Letters of the particles that make any sentence a question, which "right" and "is it true" do not."""
_LEAST_MULTIPLE = 40
"""Per cent below which no word for a multiple fits: to halve is 50, to double 100."""
_PERCENT_NEAR = Decimal("1.6")
"""Percentage points within which neither yes nor no is said."""
_FRACTION_NEAR = Decimal("3.5")
"""The same for a fraction in words: "two thirds"."""
_NEAR = Decimal("0.08")
"""The same for round amounts, relative: "400 million" for 379.9."""
_CLOSE = Decimal("0.012")
"""The same for amounts of more than one digit: "625 million" for 620.1."""


@dataclass(frozen=True, slots=True)
class _Judgment:
    """What one stated amount comes to."""

    is_right: bool | None
    """None where neither yes nor no can be said."""
    is_final: bool = True
    """Whether it stands whatever other amounts are stated."""


def judged(finding: Finding, intent: str, slots: Slots, stated: StatedAmounts) -> Finding:
    """Return the finding with yes or no before it, where the question states something that it proves or disproves."""
    if finding.verdict is not None or slots.is_qualified or finding.reply in _DIFFERENCES:
        return finding
    if finding.reply == "value-disputed" and any(map(stated.is_held, slots.amounts)):
        return finding  # one of the sources says so
    if intent in _GOALS and slots.has("reach"):
        return finding  # that it is aimed at is no yes to its being reached
    if intent == "projection":
        return replace(finding, verdict=_is_passed(finding, slots, stated))
    verdict = _direction(finding, intent, slots)
    if verdict is not False and intent in _CLAIMED and not slots.has(*QUESTION_WORDS):
        checks = (
            _times(finding, slots),
            _amount(finding, slots, stated),
            _goal_period(finding, slots),
            _base(finding, slots),
            _currency(finding, slots),
        )
        known = [check for check in checks if check is not None]
        verdict = all(known) if known else verdict
    if verdict is True and slots.has_alternatives:
        verdict = None  # "is it 620 million or 700" wants one of them rather than yes
    if verdict is True and slots.has("times") and slots.count is None:
        verdict = None  # "did it double" is not proved by any growth
    if verdict is True and intent in _GOALS and not slots.has("goal"):
        verdict = None  # that a level is aimed at is no yes to something else about it
    return replace(finding, verdict=verdict)


def _is_passed(finding: Finding, slots: Slots, stated: StatedAmounts) -> bool | None:
    """Judge "if it doubles, will that make a billion" against the level worked out."""
    aims = [amount for amount in slots.amounts if amount.is_scaled and not stated.is_held(amount)]
    is_asked = slots.is_closed and not slots.has(*QUESTION_WORDS) and len(aims) == 1
    if finding.figure is None or not is_asked or aims[0].bound == "under":
        return None
    return finding.figure.value >= aims[0].value or amount_is(aims[0], finding.figure.value)


def _direction(finding: Finding, intent: str, slots: Slots) -> bool | None:
    """Judge "did it grow", and correct "why did it fall" where it rose."""
    rise, fall = slots.has("rise"), slots.has("fall")
    rose = finding.reply.endswith("rose")
    fell = finding.reply.endswith("fell")
    if intent not in _CHANGES or not (rose or fell):
        return None
    if rise == fall:
        return _exceeds(slots, is_later_more=rose)
    if (rise and rose) or (fall and fell):
        return True if slots.is_closed and not slots.amounts else None
    return False


def _exceeds(slots: Slots, *, is_later_more: bool) -> bool | None:
    """Judge "was July more than May" of the period named first against the other."""
    more, less = slots.has("exceed"), slots.has("below")
    is_plain = slots.is_closed and not slots.amounts and not slots.has_alternatives
    if more == less or not is_plain or len(slots.periods) != 2 or slots.has(*QUESTION_WORDS):
        return None
    first, second = slots.periods
    return ((first > second) == is_later_more) == more


def _times(finding: Finding, slots: Slots) -> bool | None:
    """Judge "did it grow threefold" against a change in per cent; "did it double" has no number but is never less than half."""
    figure = finding.figure
    if figure is None or figure.unit != "%" or not slots.has("times"):
        return None
    if slots.count is None:
        is_bare = slots.is_closed and not any(is_ratio(amount, slots) for amount in slots.amounts)
        return False if is_bare and abs(figure.value) < _LEAST_MULTIPLE else None
    return abs(1 + figure.value / 100 - slots.count) < Decimal("0.05") * slots.count


def _goal_period(finding: Finding, slots: Slots) -> bool | None:
    """Judge "is it planned for 2030" against the goal's own period."""
    figure = finding.figure
    if figure is None or figure.kind is not Kind.GOAL or not slots.periods:
        return None
    if not (slots.is_checked or (slots.is_closed and slots.amounts)):
        return None
    return figure.period in slots.periods


def _base(finding: Finding, slots: Slots) -> bool | None:
    """Judge "is it against 2022" by the period that the change found is counted from."""
    counted_from = finding.values.get("base")
    if finding.figure is None or not isinstance(counted_from, Period) or not slots.base or not slots.rates:
        return None
    return False if slots.base not in (counted_from, finding.figure.period) else None


def _currency(finding: Finding, slots: Slots) -> bool | None:
    """Judge "one billion euros" against a figure in dollars."""
    figure = finding.figure
    stated = [amount.unit for amount in slots.amounts if amount.unit in CURRENCIES]
    if slots.is_closed and slots.amounts and not slots.has_alternatives:
        stated += [unit for unit in slots.units if unit in CURRENCIES]  # "620 million, is that in euros"
    if figure is None or figure.unit == "%" or not stated:
        return None
    return None if set(figure.unit.lower().split("/")) & set(stated) else False


def _amount(finding: Finding, slots: Slots, stated: StatedAmounts) -> bool | None:
    """Judge "was it 620 million" by the first amount that settles it."""
    if finding.figure is None:
        return None
    is_missed = False
    for amount in slots.amounts:
        if not _is_claim(amount, finding, finding.figure, slots, stated):
            continue
        judgment = _judgment(amount, finding, finding.figure, slots)
        if judgment.is_final:
            return judgment.is_right
        is_missed = True
    return False if is_missed and not slots.has_alternatives else None


def _is_claim(amount: Amount, finding: Finding, figure: Figure, slots: Slots, stated: StatedAmounts) -> bool:
    """Whether a stated amount is claimed to be the figure, or held against it."""
    if is_ratio(amount, slots):
        return figure.unit == ""
    value, is_goal = abs(figure.value), figure.kind is Kind.GOAL
    if stated.is_held(amount) and not amount_is(amount, value) and _is_beside_others(amount, slots):
        return False  # "does 14.8 % up to 620.1 make it 540.2": what is claimed is the other
    if amount.is_percent != (figure.unit == "%") or (stated.is_goal(amount) and not is_goal):
        return False
    goal = None if is_goal else finding.values.get("goal")
    # The level that is aimed at is no claim.
    return not (isinstance(goal, Quantity) and amount_is(amount, goal.value))


def _judgment(amount: Amount, finding: Finding, figure: Figure, slots: Slots) -> _Judgment:
    """Judge one amount that is claimed."""
    value = abs(figure.value)
    if is_ratio(amount, slots):
        return _Judgment(_is_ratio(amount, value))
    is_goal, is_same = figure.kind is Kind.GOAL, amount_is(amount, value)
    scaled, bound = _scaled(amount, value), _bound_of(finding)
    if bound is not Bound.EXACT and is_same and amount.bound and amount.bound != "least":
        is_alike = (bound is Bound.OVER) == (amount.bound == "over")
        return _Judgment(None if bound is Bound.ABOUT else is_alike)
    if not is_same and _is_open_to(scaled, value, bound):
        return _Judgment(None)
    if amount.bound == "least" and not is_goal:
        return _Judgment(is_same or value > scaled)
    if amount.bound and not is_goal:
        return _Judgment(value > scaled if amount.bound == "over" else value < scaled)
    if amount.beside and not is_goal and not is_same:
        return _Judgment(scaled > value if amount.beside == "over" else scaled < value)
    if finding.reply == "goal-share" and amount.value < value - RATE_WITHIN:
        is_passed = slots.has("exceed", "reach") and not slots.has("rise", "need")
        return _Judgment(True if is_passed else None)  # 62 % is half, and more than that
    if not is_goal and slots.has("reach") and not amount.is_percent and value > scaled:
        return _Judgment(True if is_same else None)  # to have reached half a billion is not all of it
    is_right = _is_rate(amount, value) if amount.is_percent else is_so_much(amount, value, slots)
    if is_right and slots.has("exceed") and amount.value > value and not is_same:
        is_right = False  # "did it clear 15 %", of 14.8
    is_level = not is_goal and "goal" not in finding.values
    if is_right is False and is_level and _may_be_passed(amount, scaled, value, slots):
        return _Judgment(None)
    # Another of them may be it; "half a billion or a whole one" is no yes or no.
    is_one_of_several = slots.has_alternatives or _has_like(amount, slots)
    return _Judgment(is_right, is_final=is_right is not False or not is_one_of_several)


def _may_be_passed(amount: Amount, scaled: Decimal, value: Decimal, slots: Slots) -> bool:
    """Whether "did they make half a billion" may be meant of 620 million: any verb may ask if a round level was passed.

    Not so where the level is stated, and it is asked if that is right.
    """
    is_tag = any(len(key) > _PARTICLE for key in slots.keys_of("cue:true"))
    is_round = numbers.digits(scaled) == 1
    return is_round and scaled < value and not amount.is_percent and not is_tag


def _has_like(amount: Amount, slots: Slots) -> bool:
    """Whether another amount is stated that is a percentage, or is none, as this one."""
    return [each.is_percent for each in slots.amounts].count(amount.is_percent) > 1


def _bound_of(finding: Finding) -> Bound:
    """Return how the figure of a finding relates to the true one."""
    figure = finding.figure
    told = (value for value in finding.values.values() if isinstance(value, Quantity))
    return next((each.bound for each in told if figure and each.value == abs(figure.value)), Bound.EXACT)


def _is_open_to(stated: Decimal, value: Decimal, bound: Bound) -> bool:
    """Whether a value that is only known by a bound may be the stated one: "over 2.8 billion" may be over 3."""
    return (bound is Bound.OVER and stated > value) or (bound is Bound.ALMOST and stated < value)


def _is_beside_others(amount: Amount, slots: Slots) -> bool:
    """Whether another level is stated too."""
    return any(each is not amount and not each.is_percent for each in slots.amounts)


def _is_ratio(amount: Amount, value: Decimal) -> bool | None:
    difference = abs(amount.value - value)
    if difference <= _RATIO_WITHIN:
        return True
    return None if difference <= 2 * _RATIO_WITHIN else False


def _is_rate(amount: Amount, value: Decimal) -> bool | None:
    difference = abs(amount.value - value)
    if difference <= RATE_WITHIN:
        return True
    return None if difference <= (_FRACTION_NEAR if amount.is_fraction else _PERCENT_NEAR) else False


def is_so_much(amount: Amount, value: Decimal, slots: Slots) -> bool | None:
    """Return whether a value is as much as is stated; None where it is about so much, or may be meant to be more."""
    if amount_is(amount, value):
        return True
    scaled = _scaled(amount, value)
    is_round = len(amount.value.normalize().as_tuple().digits) == 1
    if abs(scaled - value) <= value * (_NEAR if is_round else _CLOSE):
        return None
    # "Has it risen over 600" may mean more than that, not just that.
    return None if slots.has("rise", "fall", "exceed", "below") and scaled < value else False


def _scaled(amount: Amount, value: Decimal) -> Decimal:
    """Return a stated amount in the unit of the value, "600" read as millions where the value has millions."""
    if amount.is_scaled or amount.is_percent or amount.value >= 10_000:
        return amount.value
    if not amount.value or not value:
        return amount.value * magnitude(value)
    scales = (Decimal(1000) ** power for power in range(4))
    return min((amount.value * scale for scale in scales), key=lambda each: max(each / value, value / each))
