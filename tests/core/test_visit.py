"""A visit of one delegation: when it was received, who was there of which side, and what a fragment after it may not ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]


@pytest.fixture
def ask(ask_sample: Ask) -> Ask:
    return partial(ask_sample, "tm-uz-visit")


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
def test_it_is_told(ask: Ask, text: str, told: str, never: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text.replace("\u00a0", " ")
    assert never not in answer.text


def test_what_something_said_at_a_meeting_costs_is_no_figure_of_trade(ask: Ask) -> None:
    answer = ask("и во сколько он обойдётся?", "Где стороны построят терминал для грузовиков?")
    assert answer.outcome is not Outcome.ANSWER, answer.text
