"""A visit of one delegation: when it was received, who was there of which side, and what a fragment after it may not ask."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

TODAY = date(2026, 12, 1)
SAMPLE = Path(__file__).parents[1] / "samples" / "tm-uz-visit.yaml"


@cache
def _engine() -> Engine:
    return Engine(load_knowledge([SAMPLE]))


def _ask(text: str, before: str = "") -> Answer:
    context = _engine().ask(Question(before, TODAY)).context if before else None
    return _engine().ask(Question(text, TODAY, context=context))


@pytest.mark.parametrize(
    ("text", "told", "never"),
    [
        pytest.param(
            "Could you kindly tell me on which day the Turkmen delegation was received in Uzbekistan?",
            "17 March 2026",
            "host",
            id="on which day",
        ),
        pytest.param(
            "хто быў ад узбекскага боку калі прыязджала туркменская дэлегацыя",
            "Кадыраў",
            "Аразава",
            id="of which side",
        ),
        pytest.param("марал оразова это кто", "министр", "вазири", id="a name is of no language"),
    ],
)
def test_it_is_told(text: str, told: str, never: str) -> None:
    answer = _ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text.replace("\u00a0", " ")
    assert never not in answer.text


def test_what_something_said_at_a_meeting_costs_is_no_figure_of_trade() -> None:
    answer = _ask("и во сколько он обойдётся?", "Где стороны построят терминал для грузовиков?")
    assert answer.outcome is not Outcome.ANSWER, answer.text
