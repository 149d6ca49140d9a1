from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.core.answer import Answer, Figure, Outcome
from bot.core.model import Kind
from bot.core.period import Period
from bot.render import json_object, plain


def test_the_contract(answer: Answer) -> None:
    assert json_object(answer, id="q1") == {
        "id": "q1",
        "outcome": "answer",
        "text": plain(answer),
        "lang": "en",
        "facts": ["uz-by-turnover"],
        "value": 540156794.43,
        "unit": "USD",
        "period": "2023",
        "kind": "derived",
        "source": {
            "publisher": "Trend & Co <News>",
            "title": "A title",
            "url": "https://example.org/a?b=1&c=2",
            "date": "2025-10-17",
        },
        "score": 91.23,
        "candidates": [["uz-by-turnover", 91.23], ["uz-kz-turnover", 40.0]],
        "suggestions": ["Trade in 2024"],
    }


def test_what_is_absent_is_null() -> None:
    nothing = json_object(Answer(outcome=Outcome.NO_MATCH, lang="en", text="?"))
    assert {name for name, value in nothing.items() if value is None} == {
        "id",
        "value",
        "unit",
        "period",
        "kind",
        "source",
        "score",
    }
    assert nothing["facts"] == nothing["candidates"] == nothing["suggestions"] == []


def test_at_most_five_candidates_are_listed(answer: Answer) -> None:
    assert len(json_object(replace(answer, candidates=(("a", 1.0),) * 9))["candidates"]) == 5


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param("620100000", "620100000", id="whole numbers have no point"),
        pytest.param("620100000.00", "620100000", id="zeros after the point are dropped"),
        pytest.param("14.8", "14.8", id="decimals stay as they are read"),
        pytest.param("-0.3", "-0.3", id="a minus stays"),
        pytest.param("1E+9", "1000000000", id="exponents are written out"),
    ],
)
def test_values_are_numbers(answer: Answer, value: str, written: str) -> None:
    figure = Figure(Decimal(value), "USD", Period.of_year(2024), Kind.RESULT)
    assert json.dumps(json_object(replace(answer, figure=figure))["value"]) == written
