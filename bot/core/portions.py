"""A part of a figure that is asked for: of the one talked of, "half of that", or of one that is named."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.core.answer import Context
from bot.core.slots import Slots
from bot.core.wording import Ranked

OF_LEVELS = frozenset({"goal", "gap", "change-amount", "monthly-average", "total", "projection"})
"""Intents whose own figure something is held against, rather than the value."""
_CUES = frozenset(
    f"cue:{cue}"
    for cue in ("his", "how-much", "how-many", "money", "what", "how", "share", "percent", "year-word")
)
"""Cues of a question for a part of a figure."""
_EVEN_PARTS = range(2, 13)
"""Numbers of equal parts that anybody cuts a figure into."""
_NAMED = frozenset({"rate", "indicator", "period", "unit"})
"""What names the figure that a part is of."""


def portion_before(slots: Slots, context: Context) -> Decimal | None:
    """Return the per cents of the figure before that a fragment asks for, and for nothing else: "half of that"."""
    if context.intent not in OF_LEVELS | {"value", "previous"}:
        return None
    if slots.cues == {"cue:times"} and not slots.kinds and not slots.has_alternatives:
        return Decimal(100) * (slots.count or 2)  # "and twice that"
    is_bare = slots.kinds <= {"rate"} and not slots.periods and not slots.countries and slots.cues <= _CUES
    return _part(slots) if is_bare else None


def portion_named(slots: Slots) -> Decimal | None:
    """Return the per cents of a figure that a question names and asks for nothing else of: "half of the turnover of 2024"."""
    if slots.has("goal") and not slots.periods and slots.cues <= _CUES | {"cue:goal"}:
        rates = slots.rates  # "two thirds of the billion goal"
        return rates[0].value if len(rates) == 1 and rates[0].is_fraction and not slots.is_closed else None
    is_plain = not slots.is_closed and slots.kinds <= _NAMED and slots.cues <= _CUES | {"cue:need"}
    is_part = bool(slots.amounts) and slots.amounts[0].is_percent  # "half", "ten per cent of the turnover"
    is_of_one = bool(slots.indicators) and len(slots.periods) == 1
    return _part(slots) if is_plain and is_part and is_of_one else None


def _part(slots: Slots) -> Decimal | None:
    count = slots.count
    if count in _EVEN_PARTS and count and not slots.amounts and (slots.has("share") or slots.is_into):
        return Decimal(100) / count  # "and cut into three equal parts"
    if len(slots.amounts) != 1:
        return None
    (amount,) = slots.amounts
    is_of_it = amount.is_fraction or slots.has("share") or bool(slots.indicators)
    is_part = amount.is_percent and not amount.bound and is_of_it
    return amount.value if is_part else None


def with_portion(slots: Slots, portion: Decimal) -> Slots:
    """Return slots that ask for a part of the figure that the rest of them names."""
    cues = slots.cues - {"cue:share", "cue:percent"}
    return replace(slots, portion=portion, amounts=(), units=(), cues=cues, is_closed=False)


def first(intent: str, ranked: list[Ranked]) -> list[Ranked]:
    """Put an intent before all others."""
    return [Ranked(intent, 1.0), *(each for each in ranked if each.intent != intent)]
