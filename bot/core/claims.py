"""Checks what the asker takes for granted: a stated amount, direction or date against the figure found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.core.figures import FigureDesk
from bot.core.finding import Finding
from bot.core.model import Kind
from bot.core.numbers import magnitude
from bot.core.slots import Amount, Slots

_QUESTION_CUES = ("who", "what", "when", "where", "why", "how", "how-much", "how-many", "which")
_CHANGES = frozenset({"change", "change-amount", "trend", "compare"})
_CLAIMED = frozenset(
    {"value", "previous", "change", "change-amount", "goal", "gap", "needed-growth", "goal-share"}
)
_PERCENT_WITHIN = Decimal("0.55")
"""Percentage points: "15 %" is right for 14.8 %."""


def judged(finding: Finding, intent: str, slots: Slots, desk: FigureDesk) -> Finding:
    """Return the finding with yes or no before it, where the question states something that it proves or disproves."""
    if finding.verdict is not None:
        return finding
    verdict = _direction(finding, intent, slots)
    if verdict is not False and intent in _CLAIMED and not slots.has(*_QUESTION_CUES):
        checks = (
            _times(finding, slots),
            _amount(finding, slots, desk),
            _goal_period(finding, slots),
            _currency(finding, slots),
        )
        known = [check for check in checks if check is not None]
        verdict = all(known) if known else verdict
    if verdict is True and slots.has("times") and slots.count is None:
        verdict = None  # "did it double" is not proved by any growth
    return replace(finding, verdict=verdict)


def _direction(finding: Finding, intent: str, slots: Slots) -> bool | None:
    """Judge "did it grow", and correct "why did it fall" where it rose."""
    rise, fall = slots.has("rise"), slots.has("fall")
    if intent not in _CHANGES or rise == fall:
        return None
    rose = finding.reply.endswith("rose")
    fell = finding.reply.endswith("fell")
    if not rose and not fell:
        return None
    if (rise and rose) or (fall and fell):
        return True if slots.is_closed and not slots.amounts else None
    return False


def _times(finding: Finding, slots: Slots) -> bool | None:
    """Judge "did it grow threefold" against a change in per cent."""
    figure = finding.figure
    if figure is None or figure.unit != "%" or not slots.has("times") or slots.count is None:
        return None
    return abs(1 + figure.value / 100 - slots.count) < Decimal("0.05") * slots.count


def _goal_period(finding: Finding, slots: Slots) -> bool | None:
    """Judge "is it planned for 2030" against the goal's own period."""
    figure = finding.figure
    if figure is None or figure.kind is not Kind.GOAL or not slots.periods or not slots.is_closed:
        return None
    return figure.period in slots.periods


def _currency(finding: Finding, slots: Slots) -> bool | None:
    """Judge "one billion euros" against a figure in dollars."""
    figure = finding.figure
    stated = [amount.unit for amount in slots.amounts if amount.unit and not amount.is_percent]
    if figure is None or figure.unit == "%" or not stated:
        return None
    return None if figure.unit.lower() in stated else False


def _amount(finding: Finding, slots: Slots, desk: FigureDesk) -> bool | None:
    figure = finding.figure
    if figure is None:
        return None
    for amount in slots.amounts:
        if amount.is_percent != (figure.unit == "%"):
            continue
        if amount.is_percent:
            same = abs(amount.value - abs(figure.value)) <= _PERCENT_WITHIN
        else:
            same = desk.amount_is(amount, abs(figure.value))
        if slots.has("exceed", "below") and figure.kind is not Kind.GOAL:
            scaled = _scaled(amount, figure.value)
            return abs(figure.value) > scaled if slots.has("exceed") else abs(figure.value) < scaled
        if not same and slots.has("rise", "fall") and figure.unit != "%":
            return None  # "has it risen over 600" may mean more than that, not just that
        return same
    return None


def _scaled(amount: Amount, value: Decimal) -> Decimal:
    """Return a stated amount in the unit of the value, "600" read as millions where the value has millions."""
    if amount.is_scaled or amount.is_percent or amount.value >= 10_000:
        return amount.value
    return amount.value * magnitude(value)
