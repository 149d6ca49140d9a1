"""Series that follow from others: turnover and balance from exports and imports of the same pair and source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core.model import Kind, Observation, Series, Sum

_SIGNS = {"turnover": "+", "balance": "−"}


def derived_series(held: Sequence[Series]) -> list[Series]:
    """Return the turnover and balance series that are not held but can be added up.

    Only observations of the same period and the same sources are added: figures of different statistics are never
    mixed.
    """
    found = []
    for exports in held:
        if exports.indicator != "exports":
            continue
        imports = next(
            (each for each in held if each.indicator == "imports" and _is_twin(exports, each)), None
        )
        if imports is None:
            continue
        for indicator, sign in _SIGNS.items():
            if any(each.indicator == indicator and _is_twin(exports, each) for each in held):
                continue
            observations = _added(exports, imports, sign)
            if observations:
                found.append(
                    replace(
                        exports,
                        id=f"{exports.id}-{indicator}",
                        indicator=indicator,
                        title=None,
                        also=(),
                        observations=observations,
                        goals=(),
                        derived_from=(exports.id, imports.id),
                    )
                )
    return found


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
        if other and one.bound == other.bound:
            added.append(_sum(one, other, sign))
    return tuple(added)


def _sum(one: Observation, other: Observation, sign: str) -> Observation:
    value: Decimal = one.value + other.value if sign == "+" else one.value - other.value
    return replace(one, value=value, kind=Kind.DERIVED, change=None, sum=Sum(one.value, sign, other.value))
