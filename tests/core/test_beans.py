"""Two units of one product, parts of years and sums told of, over a file on two countries that nobody tuned the bot to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.core.answer import Answer, Outcome
from tests.spaces import spaced

Ask = Callable[..., Answer]


@pytest.fixture
def ask(ask_sample: Ask) -> Ask:
    return partial(ask_sample, "kg-sk-beans")


TOLD = [
    pytest.param("and how many percent did it grow the year after", "total trade kyrgyzstan slovakia 2024", "17.7", id="growth of the year after"),
    pytest.param("and what were they worth?", "how many tons of beans went from Kyrgyzstan to Slovakia in 2024", "$1.9 million", id="worth instead of tonnes"),
    pytest.param("did the bean tonnage sent to slovakia rise or fall in 2024 and by how much", "", "510", id="rise or fall"),
    pytest.param("What share of Kyrgyzstan's exports to Slovakia was beans in 2025, by value?", "", "%", id="share of a product in one unit"),
    pytest.param("на сколько процентов выросла за то же полугодие этого года", "торговля кыргызстана со словакией за первое полугодие 2025", "2026", id="the same half of another year"),
    pytest.param("скок тонн фасоли ушло словакам в прошлом году", "", "2310", id="beans to the only partner"),
    pytest.param("а сколько участников названо", "Когда и в каком городе прошёл бизнес-форум со словаками?", "4", id="all participants"),
    pytest.param("она на комиссии была?", "кто такая Зузана Крайчова?", "Крайчова", id="was she there"),
    pytest.param("Где и когда соберётся комиссия в следующий раз?", "", "Чолпон-Ате", id="the next time"),
    pytest.param("комиссия заседала в мае 2026?", "", "Да.", id="a month that is right"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "told"), TOLD)
def test_it_is_told(ask: Ask, text: str, before: str, told: str) -> None:
    answer = ask(text, before)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in spaced(answer), answer.text


def test_the_year_of_a_refused_question_stays_asked_for(ask: Ask) -> None:
    answer = ask("а ў тонах?", "колькі грошай выручылі за фасолю, прададзеную Славакіі, у 2023")
    assert "2310" not in answer.text
    assert "2 310" not in spaced(answer)
