from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import numbers

VALUES = st.decimals("0.01", "1e13", places=2)
PERCENTS = st.decimals("-99.9", "1000", places=1)
CLOSE = Decimal("1e-20")


def is_close(one: Decimal, other: Decimal) -> bool:
    """Whether two results differ by no more than rounding in the last of many digits."""
    return abs(one - other) <= CLOSE * (abs(one) + abs(other) + 1)


@given(VALUES, PERCENTS)
def test_growing_from_the_previous_value_gives_the_value(value: Decimal, percent: Decimal) -> None:
    assert is_close(numbers.grown(numbers.previous(value, percent), percent), value)


@given(VALUES, PERCENTS)
def test_the_change_from_the_previous_value_is_the_one_it_was_computed_with(
    value: Decimal, percent: Decimal
) -> None:
    assert is_close(numbers.change(numbers.previous(value, percent), value), percent)


@given(VALUES, VALUES)
def test_changing_by_the_change_leads_to_the_new_value(old: Decimal, new: Decimal) -> None:
    assert abs(numbers.grown(old, numbers.change(old, new)) - new) <= max(old, new) * CLOSE


@given(VALUES, VALUES)
def test_share_and_ratio_are_each_other_turned_over(one: Decimal, other: Decimal) -> None:
    assert is_close(numbers.share(one, other) * numbers.ratio(other, one), Decimal(100))


@given(VALUES)
def test_nothing_changed_is_no_change(value: Decimal) -> None:
    assert numbers.change(value, value) == 0
    assert numbers.previous(value, Decimal(0)) == value


SAME = {
    "the figure itself": ("620.1", "620.1", True),
    "rounded to whole": ("620", "620.1", True),
    "about eighty for 79.93": ("80", "79.93", True),
    "two digits of three": ("14", "14.8", False),
    "rounded to two digits": ("15", "14.8", True),
    "one digit rounds anything, so it proves nothing": ("1", "1.4", False),
    "a mistyped digit": ("602.1", "620.1", False),
    "swapped digits": ("260.1", "620.1", False),
    "a tenth": ("62.01", "620.1", False),
    "ten times": ("6201", "620.1", False),
    "just within six in a thousand": ("990", "995.9", True),
    "just beyond six in a thousand": ("990", "996.1", False),
    "a digit that was meant": ("621", "620.1", False),
    "nothing is nothing": ("0", "0", True),
    "something is not nothing": ("0.001", "0", False),
    "nothing is not something": ("0", "5", False),
    "the other sign": ("-620.1", "620.1", False),
    "negative figures too": ("-79.9", "-79.93", True),
}


@pytest.mark.parametrize(("stated", "held", "expected"), SAME.values(), ids=SAME)
def test_a_stated_amount_means_the_held_one(stated: str, held: str, expected: bool) -> None:
    assert numbers.is_same(Decimal(stated), Decimal(held)) is expected


@given(VALUES)
def test_every_figure_is_the_same_as_itself(value: Decimal) -> None:
    assert numbers.is_same(value, value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0", "1"), ("999.99", "1"), ("1000", "1000"), ("999999", "1000"), ("620100000", "1000000"),
     ("-620100000", "1000000"), ("1000000000", "1000000000"), ("0.5", "1")],
)  # fmt: skip
def test_figures_are_told_in_powers_of_a_thousand(value: str, expected: str) -> None:
    assert numbers.magnitude(Decimal(value)) == Decimal(expected)
