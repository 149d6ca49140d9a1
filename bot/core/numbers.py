"""Decimal arithmetic on observations. Values are unscaled; percentages are 14.8 for 14.8 %."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

_HUNDRED = Decimal(100)
_CONTEXT = Context(prec=34, rounding=ROUND_HALF_EVEN)

_PRECISE = 3
"""Digits from which a stated amount is meant to the last of them: 621 million is not 620.1."""
SAME_WITHIN = Decimal("0.006")
"""Relative difference up to which a stated amount counts as the held one: "620" for 620.1, "about 80" for 79.93."""


def previous(value: Decimal, percent: Decimal) -> Decimal | None:
    """Return what `value` was before it changed by `percent`; None where that does not follow.

    Nothing leads back from 0, and of a deficit that "grew by 20 %" one cannot tell which way it went.

    >>> round(previous(Decimal("620.1"), Decimal("14.8")), 1)
    Decimal('540.2')
    """
    if value <= 0 or percent <= -_HUNDRED:
        return None
    return _CONTEXT.divide(value, 1 + percent / _HUNDRED)


def grown(value: Decimal, percent: Decimal) -> Decimal:
    """Return what `value` becomes when it changes by `percent`."""
    return _CONTEXT.multiply(value, 1 + percent / _HUNDRED)


def yearly(old: Decimal, new: Decimal, years: int) -> Decimal | None:
    """Return the growth in per cent that each of some years needs from `old` to `new`; None from 0 or a deficit.

    It is the root of the ratio, since growth is upon growth.

    >>> round(yearly(Decimal(100), Decimal(121), 2), 1)
    Decimal('10.0')
    """
    times = ratio(new, old)
    if times is None:
        return None
    return _CONTEXT.multiply(_CONTEXT.power(times, _CONTEXT.divide(1, years)) - 1, _HUNDRED)


def change(old: Decimal, new: Decimal) -> Decimal | None:
    """Return the change from `old` to `new` in per cent of `old`; None from 0, and from or to a deficit.

    >>> change(Decimal(50), Decimal(60))
    Decimal('20.0')
    >>> change(Decimal(-1000), Decimal(-500))
    """
    if old <= 0 or new < 0:
        return None
    return _CONTEXT.multiply(_CONTEXT.divide(new - old, old), _HUNDRED)


def share(part: Decimal, whole: Decimal) -> Decimal | None:
    """Return `part` in per cent of `whole`; None of nothing, and where either is a deficit."""
    if whole <= 0 or part < 0:
        return None
    return _CONTEXT.multiply(_CONTEXT.divide(part, whole), _HUNDRED)


def ratio(value: Decimal, other: Decimal) -> Decimal | None:
    """Return how many times `other` goes into `value`; None of nothing, and where either is a deficit."""
    if other <= 0 or value < 0:
        return None
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
    is_near = abs(stated - held) <= abs(held) * SAME_WITHIN
    return _rounds_to(held, stated) or (is_near and digits(stated) < _PRECISE)


def digits(stated: Decimal) -> int:
    """Return how many digits were stated, zeros at the end aside."""
    return len(stated.normalize().as_tuple().digits)


def _rounds_to(held: Decimal, stated: Decimal) -> bool:
    """Whether `held` rounded to as many digits as were stated, at least two, gives `stated`."""
    count = digits(stated)
    if count < 2:
        return False
    return Context(prec=count).plus(held) == stated
