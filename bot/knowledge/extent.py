"""Between what and what a figure lies that is printed with few digits, or as "over" or "about" so much."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.core.model import Bound
from bot.knowledge.scalar import Amount

_VAGUE = Decimal("0.1")
"""Part of the amount that "almost" and "about" may stand for."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Both ends included; infinity above where nothing is said."""

    low: Decimal
    high: Decimal


def extent_of(amount: Amount) -> Extent:
    """Return where the true value lies, rounded as it is printed: "2.5 billion" is 2.45 to 2.55."""
    value = amount.value
    spare = abs(value) * _VAGUE
    if amount.bound is Bound.OVER:
        return Extent(value, Decimal("Infinity"))
    if amount.bound is Bound.ALMOST:
        return Extent(value - spare, value)
    if amount.bound is Bound.ABOUT:
        return Extent(value - spare, value + spare)
    exponent = value.normalize().as_tuple().exponent
    half = Decimal(5).scaleb(int(exponent) - 1)
    return Extent(value - half, value + half)
