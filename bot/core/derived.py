"""Series that follow from others: turnover and balance from exports and imports of the same pair and source."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.model import Bound, Kind, Observation, Series, Sum

_SIGNS = {"turnover": "+", "balance": "−"}


def with_derived(held: Sequence[Series], taken: Collection[str]) -> tuple[Series, ...]:
    """Return the series with turnover and balance added up where exports and imports are held.

    `taken` are the ids of all records, of which none is given again.

    Only observations of the same period and the same sources are added: figures of different statistics are never
    mixed. A turnover or balance that is held itself gets only spans of a length that it has none of: years beside quarters.
    """
    found = list(held)
    for exports in held:
        if exports.indicator != "exports":
            continue
        imports = next(
            (each for each in held if each.indicator == "imports" and _is_twin(exports, each)), None
        )
        if imports is None:
            continue
        for indicator, sign in _SIGNS.items():
            observations = _added(exports, imports, sign)
            own = next(
                (each for each in held if each.indicator == indicator and _is_twin(exports, each)), None
            )
            if own:
                found[found.index(own)] = _completed(own, observations)
            elif observations:
                found.append(
                    replace(
                        exports,
                        id=_free(f"{exports.id}-{indicator}", taken),
                        indicator=indicator,
                        title=None,
                        also=(),
                        observations=observations,
                        goals=(),
                        derived_from=(exports.id, imports.id),
                        is_in_thousands=exports.is_in_thousands and imports.is_in_thousands,
                    )
                )
    return tuple(found)


def _free(name: str, taken: Collection[str]) -> str:
    """Return an id that no author has given."""
    return name if name not in taken else _free(f"{name}-sum", taken)


def _completed(series: Series, added: Sequence[Observation]) -> Series:
    lengths = {each.period.months for each in series.observations}
    more = [each for each in added if each.period.months not in lengths]
    return replace(series, observations=(*series.observations, *more)) if more else series


def _is_twin(one: Series, other: Series) -> bool:
    return (one.reporter, one.partner, one.unit, one.product) == (
        other.reporter,
        other.partner,
        other.unit,
        other.product,
    )


def _added(exports: Series, imports: Series, sign: str) -> tuple[Observation, ...]:
    twins = {(each.period, each.sources or imports.sources): each for each in imports.observations}
    added = []
    for one in exports.observations:
        other = twins.get((one.period, one.sources or exports.sources))
        if other and _may_be_added(one, other, sign):
            total = _sum(one, other, sign)
            added.append(replace(total, sources=one.sources or exports.sources))
    return tuple(added)


def _may_be_added(one: Observation, other: Observation, sign: str) -> bool:
    """Whether the result says no more than its parts: what is over 400 less what is over 250 may be anything."""
    is_reported = not (one.kind.is_expected or other.kind.is_expected)
    return is_reported and one.bound == other.bound and (sign == "+" or one.bound is Bound.EXACT)


def _sum(one: Observation, other: Observation, sign: str) -> Observation:
    value: Decimal = one.value + other.value if sign == "+" else one.value - other.value
    return replace(one, value=value, kind=Kind.DERIVED, change=None, sum=Sum(one.value, sign, other.value))


def deficit_of(balance: Series) -> Series:
    """Return the deficits of a balance: its figures below 0 without their sign, as people speak of them."""
    below = (each for each in balance.observations if each.value < 0 and each.bound is Bound.EXACT)
    observations = tuple(
        replace(
            each,
            value=-each.value,
            change=None,  # a percentage that is printed of a balance may be meant either way
            sum=Sum(each.sum.second, each.sum.sign, each.sum.first) if each.sum else None,
        )
        for each in below
    )
    return replace(balance, indicator="deficit", title=None, observations=observations, goals=())
