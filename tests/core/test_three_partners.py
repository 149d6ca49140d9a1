"""One country's trade with three others: turning the direction, sums, deals of two sides and names of countries in all forms."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

TODAY = date(2026, 12, 1)
SAMPLE = Path(__file__).parents[1] / "samples" / "by-three-partners.yaml"


@cache
def _engine() -> Engine:
    return Engine(load_knowledge([SAMPLE]))


def _ask(text: str, before: str = "") -> Answer:
    context = _engine().ask(Question(before, TODAY)).context if before else None
    return _engine().ask(Question(text, TODAY, context=context))


def _plain(answer: Answer) -> str:
    return answer.text.replace("\u00a0", " ").replace("\u202f", " ")


TOLD = [
    pytest.param("and the other direction?", "How many dollars' worth of goods did Belarus sell to Sri Lanka in 2023?", "50.5", id="other direction en"),
    pytest.param("а в обратную сторону?", "Сколько Беларусь экспортировала в Шри-Ланку в 2023 году?", "50,5", id="other direction ru"),
    pytest.param("а ў адваротны бок?", "Колькі Беларусь экспартавала ў Шры-Ланку ў 2023 годзе?", "50,5", id="other direction be"),
    pytest.param("Sri Lanka plus Kenya together, turnover with Belarus in 2024?", "", "154.1", id="plus is a sum"),
    pytest.param("and the same months of 2025?", "trade between belarus and slovenia, 1st six months of 2026", "62.1", id="the same months"),
    pytest.param("HOW MUCH MONEY IS IN THAT TRACTOR DEAL THE KENYANS SIGNED???", "", "$5.4 million", id="a deal of two sides"),
    pytest.param("на колькі беларусь нагандлявала з кеніяй у 2023", "", "Кенія", id="a country's name in another case"),
    pytest.param("На якую суму Беларусь прадала тавараў Шры-Ланцы ў 2025 годзе?", "", "Шры-Ланка", id="a country's name with another consonant"),
    pytest.param("кто из шриланкийцев был на встрече с белорусами в сентябре", "", "Шри-Ланк", id="a people"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "before", "told"), TOLD)
def test_it_is_told(text: str, before: str, told: str) -> None:
    answer = _ask(text, before)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in _plain(answer), answer.text


def test_a_part_that_leaves_the_question_out_is_not_answered() -> None:
    answer = _ask("keniyadan choy obkelmoqchiman belarusga, qanaqa sertifikat so'rashadi")
    assert "4150" not in answer.text
