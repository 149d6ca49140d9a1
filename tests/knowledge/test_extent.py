from __future__ import annotations

from decimal import Decimal

import pytest

from bot.knowledge.extent import extent_of
from bot.knowledge.scalar import parse_amount


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("620.1 million", "620050000", "620150000", id="half of the last digit either way"),
        pytest.param("2 billion", "1500000000", "2500000000", id="a round amount may be a rounded one"),
        pytest.param("12.5", "12.45", "12.55", id="a fraction"),
        pytest.param("-30", "-35", "-25", id="a deficit"),
        pytest.param("0", "-0.5", "0.5", id="nothing"),
        pytest.param("over 600", "600", "Infinity", id="over has no end"),
        pytest.param("almost 600", "540", "600", id="almost is below"),
        pytest.param("about 600", "540", "660", id="about is either way"),
    ],
)
def test_an_amount_stands_for_all_that_it_may_be_rounded_from(text: str, low: str, high: str) -> None:
    extent = extent_of(parse_amount(text))
    assert (extent.low, extent.high) == (Decimal(low), Decimal(high))
