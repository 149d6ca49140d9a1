from __future__ import annotations

import doctest

import pytest

from bot.telegram import headline as module
from bot.telegram.headline import headline

LONG = "No. Trade turnover, Uzbekistan – Belarus rose by 14.8%, or about $79.9 million: from $540.2 million."


@pytest.mark.parametrize(
    ("text", "title", "description"),
    [
        pytest.param(
            "Trade turnover, Uzbekistan – Belarus in 2024: $620.1 million, up 14.8% on 2023.",
            "Trade turnover, Uzbekistan – Belarus, 2024",
            "$620.1 million, up 14.8% on 2023.",
            id="the title in other words",
        ),
        pytest.param(
            "Turnover: the goal is $1 billion.", "Turnover: goal", "The goal is $1 billion.", id="less"
        ),
        pytest.param("Areas named: engines.", "Areas", "Engines.", id="a word more"),
        pytest.param(
            "A meeting on trade. Sides: A and B.", "A meeting on trade", "Sides: A and B.", id="a sentence"
        ),
        pytest.param(
            "Ann Lee (Minister of Trade) led it.",
            "Ann Lee",
            "Minister of Trade led it.",
            id="a name and office",
        ),
        pytest.param(
            "At the meeting:\n• Ann\n• Bek", "Who took part", "At the meeting: • Ann • Bek", id="a list"
        ),
        pytest.param("Turnover grew.", "Turnover 2024", "Turnover grew.", id="something else"),
        pytest.param("Turnover", "Turnover", "", id="nothing more"),
        pytest.param("No: it rose.", "Turnover 2024", "No: it rose.", id="an answer before a colon"),
    ],
)
def test_a_description_does_not_say_the_title_again(text: str, title: str, description: str) -> None:
    assert headline(text, title) == (title, description)


@pytest.mark.parametrize(
    ("text", "title", "description"),
    [
        pytest.param("Turnover in 2024: $1.", "Turnover in 2024", "$1.", id="what stands before a colon"),
        pytest.param("Turnover grew.", "Turnover grew.", "", id="all of a short one"),
        pytest.param(
            LONG,
            "No. Trade turnover, Uzbekistan – Belarus…",
            "…rose by 14.8%, or about $79.9 million: from $540.2 million.",
            id="the beginning, the description going on from there",
        ),
        pytest.param("at 10:30 and at 11:45", "at 10:30 and at 11:45", "", id="no time of day"),
    ],
)
def test_without_a_title_there_is(text: str, title: str, description: str) -> None:
    assert headline(text) == (title, description)


def test_examples_hold() -> None:
    assert doctest.testmod(module).failed == 0
