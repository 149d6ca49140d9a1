from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.core.gate import meeting_gaps, series_gaps
from bot.core.model import Meeting, Series
from bot.core.period import Period
from bot.core.slots import Amount, CountryMention, Slots
from bot.core.snapshot import Snapshot

Gaps = Callable[..., set[str]]
FROM, TO, WITH = frozenset({"from"}), frozenset({"to"}), frozenset({"with"})


def country(code: str, marks: frozenset[str] = frozenset()) -> CountryMention:
    return CountryMention(code, 0, marks)


@pytest.fixture(scope="module")
def gaps(snapshot: Snapshot) -> Gaps:
    """Return a function that tells which slots close the gate of a series."""

    def gaps(series_id: str, **named: object) -> set[str]:
        series = snapshot.records[series_id]
        assert isinstance(series, Series)
        slots = replace(Slots(language="en"), **named)  # type: ignore[arg-type]
        return {gap.slot for gap in series_gaps(series, slots, snapshot.passages)}

    return gaps


CLOSED: dict[str, tuple[str, dict[str, object], str]] = {
    "a third country": ("uz-by-turnover", {"countries": (country("KAZ"),)}, "country"),
    "one right country does not make up for a wrong one": ("uz-by-turnover", {"countries": (country("UZB"), country("KAZ"))}, "country"),
    "another indicator": ("uz-by-turnover", {"indicators": ("exports",)}, "indicator"),
    "trade exports are exports": ("uz-by-turnover", {"indicators": ("turnover", "exports")}, "indicator"),
    "the indicator of none": ("uz-by-turnover", {"indicators": ("gdp",)}, "indicator"),
    "exports the other way round": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("KAZ", FROM), country("UZB", TO))}, "direction"),
    "exports from the receiver alone": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("KAZ", FROM),)}, "direction"),
    "exports to the sender alone": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("UZB", TO),)}, "direction"),
    "exports of the receiver": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("KAZ"),)}, "direction"),
    "imports from the reporter": ("by-ng-imports", {"indicators": ("imports",), "countries": (country("BLR", FROM),)}, "direction"),
    "imports of the partner": ("by-ng-imports", {"indicators": ("imports",), "countries": (country("NGA"),)}, "direction"),
    "one good": ("uz-by-turnover", {"goods": ("cotton",)}, "good"),
    "another good": ("uz-cotton-austria", {"goods": ("wheat",)}, "good"),
    "no good where the figure is of one": ("uz-cotton-austria", {"indicators": ("exports",)}, "good"),
    "which goods": ("uz-by-turnover", {"goods": ("cotton",), "cues": frozenset({"cue:which"})}, "good"),
    "the whole world": ("uz-by-turnover", {"scopes": ("world",)}, "scope"),
    "all countries": ("uz-by-turnover", {"scopes": ("all-countries",)}, "scope"),
    "a bloc": ("uz-by-turnover", {"scopes": ("cis",)}, "scope"),
    "another currency": ("uz-by-turnover", {"units": ("eur",)}, "unit"),
    "an amount in another currency": ("uz-by-turnover", {"amounts": (Amount(Decimal(1), "byn"),)}, "unit"),
    "tonnes of money": ("uz-by-turnover", {"units": ("tonne",)}, "unit"),
    "a quarter without a year": ("uz-by-turnover", {"granularity": "quarter"}, "granularity"),
    "a half without a year": ("uz-by-turnover", {"granularity": "half"}, "granularity"),
    "months": ("uz-by-turnover", {"granularity": "month"}, "granularity"),
    "weeks": ("uz-by-turnover", {"granularity": "week"}, "granularity"),
    "days": ("uz-by-turnover", {"granularity": "day"}, "granularity"),
}  # fmt: skip


@pytest.mark.parametrize(("series", "named", "slot"), CLOSED.values(), ids=CLOSED)
def test_a_gate_is_closed_by(gaps: Gaps, series: str, named: dict[str, object], slot: str) -> None:
    assert slot in gaps(series, **named)


OPEN: dict[str, tuple[str, dict[str, object]]] = {
    "nothing named": ("uz-by-turnover", {}),
    "its countries": ("uz-by-turnover", {"countries": (country("UZB"), country("BLR", WITH))}),
    "its countries the other way round": ("uz-by-turnover", {"countries": (country("BLR"), country("UZB", WITH))}),
    "its indicator": ("uz-by-turnover", {"indicators": ("turnover",)}),
    "its direction": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("UZB", FROM), country("KAZ", TO))}),
    "its reporter alone": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("UZB"),)}),
    "its direction of imports": ("by-ng-imports", {"indicators": ("imports",), "countries": (country("BLR"), country("NGA", FROM))}),
    "an ambiguous preposition": ("uz-kz-exports", {"indicators": ("exports",), "countries": (country("UZB"), country("KAZ", frozenset({"from", "to"})))}),
    "its good": ("uz-cotton-austria", {"goods": ("cotton",)}),
    "its unit": ("uz-by-turnover", {"units": ("usd",)}),
    "per cent": ("uz-by-turnover", {"units": ("percent",)}),
}  # fmt: skip


@pytest.mark.parametrize(("series", "named"), OPEN.values(), ids=OPEN)
def test_a_gate_is_open_to(gaps: Gaps, series: str, named: dict[str, object]) -> None:
    assert gaps(series, **named) == set()


MEETING: dict[str, tuple[dict[str, object], set[str]]] = {
    "nothing named": ({}, set()),
    "its sides": ({"countries": (country("UZB"), country("BLR"))}, set()),
    "a country that was not there": ({"countries": (country("KAZ"),)}, {"country"}),
    "its year": ({"periods": (Period.of_year(2025),)}, set()),
    "its month": ({"periods": (Period.of_month(2025, 4),)}, set()),
    "its quarter": ({"periods": (Period.parse("2025-Q2"),)}, set()),
    "another year": ({"periods": (Period.of_year(2024),)}, {"period"}),
    "the month after": ({"periods": (Period.of_month(2025, 5),)}, {"period"}),
    "which of a row it is, not told": ({"ordinal": 9}, {"ordinal"}),
    "a country and a year": ({"countries": (country("KAZ"),), "periods": (Period.of_year(2019),)}, {"country", "period"}),
}  # fmt: skip


@pytest.mark.parametrize(("named", "slots"), MEETING.values(), ids=MEETING)
def test_the_gate_of_a_meeting(snapshot: Snapshot, named: dict[str, object], slots: set[str]) -> None:
    meeting = snapshot.records["seed-meeting"]
    assert isinstance(meeting, Meeting)
    assert meeting.day == date(2025, 4, 17)
    read = replace(Slots(language="en"), **named)  # type: ignore[arg-type]
    assert {gap.slot for gap in meeting_gaps(meeting, read, snapshot.passages)} == slots
