"""Levels that the asker states, neither held nor aimed at: how far they are from what is, in all languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

DISTANCES = [
    ("Had they aimed for merely $750m, what shortfall would 2024 leave?", "129.9"),
    ("by how much did 2024 trade beat half a billion", "120.1"),
    ("Допустим, 2025-й закроют на 850 миллионах. Сколько останется до обещанного миллиарда?", "150"),
    ("на сколько оборот 2024 года больше 600 миллионов", "20,1"),
    ("900 mln qilib qoʻysak 2025da, 2024dagidan qancha koʻp boʻladi", "279,9"),
    ("2024-yilgi tovar aylanmasi besh yuz milliondan qanchaga ortiq", "120,1"),
    ("Айтайлик, 2025 йилни Беларусь билан 800 млн долларга ёпдик. Режадан қанча кам бўлади?", "200"),
    ("Калі б у 2024-м было не столькі, а 750 млн, на колькі гэта было б больш за факт?", "129,9"),
]
MULTIPLES = [
    ("if trade doubled from 2024, how much would it be?", "1.24", None),
    ("удвоить оборот 2024 — хватит до миллиарда?", "1,24", True),
    ("will it pass a billion if it grows 30%?", "806.1", False),
    ("if trade shrinks by a tenth from the 2024 number what is left", "558.1", None),
    ("did trade double in 2024?", "14.8", False),
    ("savdo ikki baravar oshdimi?", "14,8", False),
    ("гандаль падвоіўся?", "14,8", False),
]
COMPARED = [
    ("700 лямов — это больше, чем они в 2024-м наторговали?", True),
    ("is 500 million more than they traded in 2024?", False),
    ("was trade in 2024 more than 700 million?", False),
    ("мэта ў мільярд паводле 2024 года выканана хаця б напалову?", True),
    ("Is the 2024 turnover of Uzbekistan and Belarus nearer to half a billion or to the full one?", None),
    ("2023da savdo yarim milliarddan kam boʻlganmi, Belarus bilan?", False),
]


@pytest.mark.parametrize(("text", "figure"), DISTANCES)
def test_how_far_a_stated_level_is(ask_shipped: Ask, text: str, figure: str) -> None:
    answer = ask_shipped(text)
    assert (answer.outcome, said(answer)) == (Outcome.ANSWER, None)
    assert figure in answer.text


@pytest.mark.parametrize(("text", "figure", "verdict"), MULTIPLES)
def test_multiples_and_rates_that_are_supposed(
    ask_shipped: Ask, text: str, figure: str, verdict: bool | None
) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    assert figure in answer.text
    assert said(answer) is verdict


@pytest.mark.parametrize(("text", "verdict"), COMPARED)
def test_a_stated_amount_is_held_against_the_figure(
    ask_shipped: Ask, text: str, verdict: bool | None
) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    assert said(answer) is verdict


def said(answer: Answer) -> bool | None:
    """Return the yes or no that a text begins with."""
    first = answer.text.partition(".")[0]
    return True if first in YES else False if first in NO else None


YES = {"Yes", "Да", "Ha", "Ҳа", "Так"}
NO = {"No", "Нет", "Yoʻq", "Йўқ", "Не"}
