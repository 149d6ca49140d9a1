"""What may be right and is likely not: figures of one source that contradict each other.

Doubts are told by `tradefacts check`, and keep nothing from being loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from bot.core.model import Change
from bot.core.period import Period
from bot.knowledge.build import build_change
from bot.knowledge.extent import extent_of
from bot.knowledge.place import Loc
from bot.knowledge.schema import ObservationEntry, SeriesEntry

_POINT = 1
"""Percentage points by which a printed change may be off, beyond what rounding explains."""

_PRICED_OUT = frozenset({"gdp", "production"})
"""Indicators whose growth is printed without that of prices, so that the values do not show it."""

_PARTS = ("exports", "imports")


def doubt_changes(series: SeriesEntry) -> Iterator[tuple[Loc, str]]:
    """Yield where a printed change is another than the values of the same source come to."""
    if series.indicator in _PRICED_OUT or series.unit == "%":
        return  # a rate's change may be in percentage points
    for index, later in enumerate(series.observations):
        if later.change:
            change = build_change(later.change, later.period)
            for message in _contradictions(change, later, series):
                yield ("observations", index, "change"), message


def doubt_parts(all_series: Mapping[str, SeriesEntry]) -> Iterator[tuple[str, Loc, str]]:
    """Yield the id of a series, and where in it exports or imports exceed the turnover of the same source."""
    turnovers = {key: series for key, series in all_series.items() if series.indicator == "turnover"}
    for key, part in all_series.items():
        for whole_key, whole in turnovers.items():
            for index in _exceeding(part, whole) if _is_part(part, whole) else ():
                figure = part.observations[index]
                message = (
                    f"expected {part.indicator} below the turnover of {figure.period} in {whole_key!r}, "
                    f"which has the same source, got {figure.value.value:,f}. Compare both with the source."
                )
                yield key, ("observations", index, "value"), message


def _contradictions(change: Change, later: ObservationEntry, series: SeriesEntry) -> Iterator[str]:
    for earlier in _given(change.since, series, _sources(series, later)):
        growth = _contradicted(change.percent, earlier, later)
        if growth is not None:
            yield (
                f"expected about {growth:.1f} %, which is what the figures for {earlier.period} and "
                f"{later.period} come to, got '{change.percent} %'. Compare all three with the source."
            )


def _contradicted(percent: Decimal, earlier: ObservationEntry, later: ObservationEntry) -> Decimal | None:
    """Return the growth that two figures come to, if another is printed and rounding does not explain it."""
    before, after = extent_of(earlier.value), extent_of(later.value)
    if before.low <= 0 or after.low <= 0:
        return None  # growth from or to a deficit is told in more ways than one
    low, high = _growth(before.high, after.low), _growth(before.low, after.high)
    is_turned = (percent < 0 < low) or (high < 0 < percent)
    if low - _POINT <= percent <= high + _POINT and not is_turned:
        return None
    return _growth(earlier.value.value, later.value.value)


def _growth(before: Decimal, after: Decimal) -> Decimal:
    return (after / before - 1) * 100


def _is_part(part: SeriesEntry, whole: SeriesEntry) -> bool:
    """Whether one is exports or imports of what the other is the turnover of, by either country."""
    if part.indicator not in _PARTS or part.unit != whole.unit:
        return False
    ways = [(part.reporter, part.partner)]
    ways += [(part.partner, part.reporter)] if part.partner else []
    return (whole.reporter, whole.partner) in ways and whole.product in (None, part.product)


def _exceeding(part: SeriesEntry, whole: SeriesEntry) -> Iterator[int]:
    """Yield the indexes of observations that exceed the whole."""
    for index, figure in enumerate(part.observations):
        of_whole = _given(figure.period, whole, _sources(part, figure))
        if any(extent_of(figure.value).low > extent_of(each.value).high for each in of_whole):
            yield index


def _given(period: Period, series: SeriesEntry, sources: frozenset[str]) -> Iterator[ObservationEntry]:
    """Yield the figures of a series for a period that one of the sources gives."""
    for each in series.observations:
        if each.period == period and _sources(series, each) & sources:
            yield each


def _sources(series: SeriesEntry, figure: ObservationEntry) -> frozenset[str]:
    return frozenset(figure.source or series.source)
