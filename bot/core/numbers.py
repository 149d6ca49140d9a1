"""Decimal arithmetic on observations. Values are unscaled; percentages are 14.8 for 14.8 %."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

_HUNDRED = Decimal(100)
_CONTEXT = Context(prec=34, rounding=ROUND_HALF_EVEN)

SAME_WITHIN = Decimal("0.006")
"""Relative difference up to which a stated amount counts as the held one: "620" for 620.1, "about 80" for 79.93."""


def previous(value: Decimal, percent: Decimal) -> Decimal:
    """Return what `value` was before it changed by `percent`.

    >>> round(previous(Decimal("620.1"), Decimal("14.8")), 1)
    Decimal('540.2')
    """
    return _CONTEXT.divide(value, 1 + percent / _HUNDRED)


def grown(value: Decimal, percent: Decimal) -> Decimal:
    """Return what `value` becomes when it changes by `percent`."""
    return _CONTEXT.multiply(value, 1 + percent / _HUNDRED)


def change(old: Decimal, new: Decimal) -> Decimal:
    """Return the change from `old` to `new` in per cent of `old`."""
    return _CONTEXT.multiply(_CONTEXT.divide(new - old, old), _HUNDRED)


def share(part: Decimal, whole: Decimal) -> Decimal:
    """Return `part` in per cent of `whole`."""
    return _CONTEXT.multiply(_CONTEXT.divide(part, whole), _HUNDRED)


def ratio(value: Decimal, other: Decimal) -> Decimal:
    """Return how many times `other` goes into `value`."""
    return _CONTEXT.divide(value, other)


def magnitude(value: Decimal) -> Decimal:
    """Return the power of a thousand that a value is told in: a million for 620100000."""
    scale = Decimal(1)
    while abs(value) >= scale * 1000:
        scale *= 1000
    return scale


RATE_WITHIN = Decimal("0.55")
"""Percentage points within which a stated rate means the printed one: "15 %" for 14.8 %."""


def is_rate(stated: Decimal, held: Decimal) -> bool:
    """Whether a stated percentage means the held one, however it is signed and rounded."""
    return abs(abs(stated) - abs(held)) < RATE_WITHIN


def is_same(stated: Decimal, held: Decimal) -> bool:
    """Whether a stated amount means the held one, rounding allowed."""
    if held == 0:
        return stated == 0
    return abs(stated - held) <= abs(held) * SAME_WITHIN or _rounds_to(held, stated)


def _rounds_to(held: Decimal, stated: Decimal) -> bool:
    """Whether `held` rounded to as many digits as were stated, at least two, gives `stated`."""
    digits = len(stated.normalize().as_tuple().digits)
    if digits < 2:
        return False
    return Context(prec=digits).plus(held) == stated
