"""One country's trade with three others: turning the direction, sums, deals of two sides and names of countries in all forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.core.answer import Answer, Outcome
from tests.spaces import spaced

Ask = Callable[..., Answer]


@pytest.fixture
def ask(ask_sample: Ask) -> Ask:
    return partial(ask_sample, "by-three-partners")


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
def test_it_is_told(ask: Ask, text: str, before: str, told: str) -> None:
    answer = ask(text, before)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in spaced(answer), answer.text


def test_a_part_that_leaves_the_question_out_is_not_answered(ask: Ask) -> None:
    answer = ask("keniyadan choy obkelmoqchiman belarusga, qanaqa sertifikat so'rashadi")
    assert "4150" not in answer.text


ROWS = [
    pytest.param("with which partner did Belarus trade the most in 2025?", "Slovenia", "Kenya", id="largest en"),
    pytest.param("с кем из трёх стран у Беларуси самый большой товарооборот в 2025?", "Словения", "Кения", id="largest ru"),
    pytest.param("Belarusning eng katta savdo sherigi kim 2025 yilda", "Sloveniya", "Keniya", id="largest uz"),
    pytest.param("compare Kenya, Sri Lanka and Slovenia turnover with Belarus in 2025", "Slovenia", "Kenya", id="three named"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), ROWS)
def test_partners_stand_in_a_row_the_largest_first(ask: Ask, text: str, first: str, last: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert 0 < answer.text.index(first) < answer.text.index(last)
    assert "127" in answer.text


def test_three_partners_are_added_up(ask: Ask) -> None:
    text = "ok so can you add up for me what belarus turned over in 2025 with kenya and with sri lanka and with slovenia"
    answer = ask(text)
    assert "$303.6 million" in answer.text


def test_the_best_year_is_no_partner(ask: Ask) -> None:
    assert "highest in 2025" in ask("in which year did Belarus and Kenya trade the most").text


def test_no_row_is_told_for_a_year_that_some_partner_lacks(ask: Ask) -> None:
    assert ask("with which partner did Belarus trade the most in 2019?").outcome is not Outcome.ANSWER


def test_a_row_keeps_the_direction_that_is_asked(ask_sample: Ask) -> None:
    ask = partial(ask_sample, "az-partners-hazelnuts")
    bought = ask(
        "Which of the three bought the most from Azerbaijan in 2024: Turkmenistan, Romania or Hungary?"
    )
    assert "110.7" not in bought.text
    assert "$488.4 million" in ask("to which country did Azerbaijan export the most in 2024").text
