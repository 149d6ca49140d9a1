from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.period import Period

YEARS = st.integers(1000, 9990)
STARTS = st.integers(1000 * 12, 9000 * 12)
PERIODS = st.builds(lambda start, length: Period(start, start + length), STARTS, st.integers(0, 60))


@given(PERIODS)
def test_what_is_written_is_read_back(period: Period) -> None:
    assert Period.parse(str(period)) == period


FORMS = {
    "a year": ("2024", 12),
    "a half": ("2024-H2", 6),
    "a quarter": ("2024-Q3", 3),
    "a month": ("2024-05", 1),
    "months": ("2024-01/2024-09", 9),
    "years": ("2020/2024", 60),
    "months across new year": ("2023-11/2024-02", 4),
}


@pytest.mark.parametrize(("text", "months"), FORMS.values(), ids=FORMS)
def test_each_form_is_read_and_written(text: str, months: int) -> None:
    period = Period.parse(text)
    assert (str(period), period.months) == (text, months)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024", "2024-01/2024-12"),
        ("2024", "2024-H1/2024-H2"),
        ("2024-Q3", "2024-07/2024-09"),
        ("2024-H1", "2024-Q1/2024-Q2"),
        (" 2024 ", "2024"),
        ("2024-05", "2024-05/2024-05"),
    ],
)
def test_equal_spans_are_equal(one: str, other: str) -> None:
    assert Period.parse(one) == Period.parse(other)


@pytest.mark.parametrize(
    "text",
    [
        "", "24", "20245", "2024-", "2024-00", "2024-13", "2024-H0", "2024-H3", "2024-Q0", "2024-Q5", "2024-5",
        "2024-q1", "2024/2023", "2024-05/2024-04", "/2024", "2024/", "2024-01-05", "next year",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Period.parse(text)


def test_a_period_must_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="end before"):
        Period(10, 9)


@pytest.mark.parametrize("month", [0, 13])
def test_there_are_twelve_months(month: int) -> None:
    with pytest.raises(ValueError, match="month"):
        Period.of_month(2024, month)


@pytest.mark.parametrize(("kind", "number"), [("H", 0), ("H", 3), ("Q", 0), ("Q", 5)])
def test_a_year_has_two_halves_and_four_quarters(kind: str, number: int) -> None:
    with pytest.raises(ValueError, match="no"):
        Period.of_part(2024, kind, number)


PARTS = {
    "a first half": ("2024-H1", ("H", 1)),
    "a second half": ("2024-H2", ("H", 2)),
    "a first quarter": ("2024-Q1", ("Q", 1)),
    "a last quarter": ("2024-Q4", ("Q", 4)),
    "a year is no part": ("2024", None),
    "a month is no part": ("2024-03", None),
    "three months off the quarters are no quarter": ("2024-02/2024-04", None),
    "six months off the halves are no half": ("2024-04/2024-09", None),
}


@pytest.mark.parametrize(("text", "part"), PARTS.values(), ids=PARTS)
def test_parts_of_years(text: str, part: tuple[str, int] | None) -> None:
    assert Period.parse(text).part == part


@given(YEARS)
def test_quarters_and_halves_make_the_year(year: int) -> None:
    for kind, count in (("H", 2), ("Q", 4)):
        parts = [Period.of_part(year, kind, number + 1) for number in range(count)]
        assert Period(parts[0].start, parts[-1].end) == Period.of_year(year)
        assert all(after.start == before.end + 1 for before, after in pairwise(parts))


@given(PERIODS, st.integers(-20, 20))
def test_years_later_and_back_is_where_it_was(period: Period, years: int) -> None:
    moved = period.years_later(years)
    assert (moved.year - period.year, moved.months, moved.part) == (years, period.months, period.part)
    assert moved.years_later(-years) == period


@given(PERIODS, PERIODS)
def test_periods_that_hold_each_other_are_equal(one: Period, other: Period) -> None:
    assert (one.holds(other) and other.holds(one)) == (one == other)


HOLDS = {
    "a period holds itself": ("2024", "2024", True),
    "a year holds its last month": ("2024", "2024-12", True),
    "a year holds its quarters": ("2024", "2024-Q1", True),
    "a year does not hold the next January": ("2024", "2025-01", False),
    "a quarter does not hold its year": ("2024-Q1", "2024", False),
    "overlapping is not holding": ("2024-H1", "2024-05/2024-07", False),
}


@pytest.mark.parametrize(("outer", "inner", "expected"), HOLDS.values(), ids=HOLDS)
def test_holding(outer: str, inner: str, expected: bool) -> None:
    assert Period.parse(outer).holds(Period.parse(inner)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2024", True), ("2024-H1", False), ("2020/2021", False), ("2023-07/2024-06", False)],
)
def test_only_a_calendar_year_is_a_year(text: str, expected: bool) -> None:
    assert Period.parse(text).is_year is expected
