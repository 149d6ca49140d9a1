"""The part of a message that is the question, and what must not be left out with the rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome
from bot.core.parts import parts_of

Ask = Callable[..., Answer]

ANSWERED = [
    pytest.param(
        "Fomz press desk here, quick one: how much was Uzbekistan–Belarus trade in 2024?", "620.1", id="en"
    ),
    pytest.param(
        "Мы с зятем брокнули накладную. Какой был товарооборот Узбекистана и Беларуси в 2024 году?",
        "620,1",
        id="ru",
    ),
    pytest.param(
        "Biz fomzlik brokchilarmiz. Oʻzbekiston va Belarus savdosi 2024-yilda qancha boʻldi?",
        "620,1",
        id="uz",
    ),
    pytest.param(
        "Биз фомзлик брокчилармиз. Ўзбекистон ва Беларусь савдоси 2024 йилда қанча бўлди?", "620,1", id="cyrl"
    ),
    pytest.param(
        "Мы фомзім у брокнай вёсцы. Які быў тавараабарот Узбекістана і Беларусі ў 2024 годзе?",
        "620,1",
        id="be",
    ),
    pytest.param(
        "In 1988 we made ploughs for Kenya. How much did Uzbekistan and Belarus trade in 2024?",
        "620.1",
        id="a life",
    ),
]
NARROWED = [
    pytest.param(
        "In cars, brokwise: how much was Uzbekistan–Belarus trade?", id="goods of the same sentence"
    ),
    pytest.param("Take 2022, brokwise. How much was Uzbekistan–Belarus trade?", id="another year"),
    pytest.param("Brokwise for Kazakhstan. How much was trade in 2024?", id="another country"),
    pytest.param("Brokwise, exports only. How much was it in 2024?", id="another direction"),
    pytest.param("In brokish rubles: how much was Uzbekistan–Belarus trade in 2024?", id="another currency"),
    pytest.param(
        "Brokwise by quarter, how much was Uzbekistan–Belarus trade in 2024?", id="a part of the year"
    ),
    pytest.param("Andrey Kuznetsov, minister of industry, where did he brokify?", id="the question itself"),
    pytest.param("Kapchagai brokwater: how much was it in 2024?", id="what is asked of"),
]


@pytest.mark.parametrize(("text", "figure"), ANSWERED)
def test_the_part_that_asks_is_answered(ask_shipped: Ask, text: str, figure: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert figure in answer.text


@pytest.mark.parametrize("text", NARROWED)
def test_what_narrows_the_question_is_not_passed_over(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is not Outcome.ANSWER, answer.text
    assert "620" not in answer.text


def test_yes_is_not_said_to_one_of_two_questions(ask_shipped: Ask) -> None:
    answer = ask_shipped("Was it about mechanical engineering? Do they pay brokidies?")
    assert not answer.text.startswith("Yes")


def test_sentences_with_a_question_mark_come_first_then_clauses() -> None:
    parts = list(parts_of("Hello there, all of you. How big is it, roughly speaking? I ask for a paper."))
    assert [part.text for part in parts] == [
        "How big is it, roughly speaking?",
        "I ask for a paper.",
        "Hello there, all of you.",
        "How big is it",
        "all of you.",
    ]
    others = "Hello there, all of you. I ask for a paper."
    assert [(part.rest, part.others) for part in (parts[0], parts[3])] == [
        ("", others),
        ("roughly speaking?", others),
    ]


@pytest.mark.parametrize(
    "text", ["", "trade", "How much was trade in 2024", "a,b,c", "1.5 million, 2.5", "…?!"]
)
def test_a_single_clause_has_no_parts(text: str) -> None:
    assert list(parts_of(text)) == []


def test_what_is_said_twice_is_one_part() -> None:
    parts = [
        part.text for part in parts_of("How was trade? How was trade? I write for a paper. How was trade?")
    ]
    assert parts == ["How was trade?", "I write for a paper."]


def test_parts_that_no_record_tells_of_leave_the_question_its_turn(ask_shipped: Ask) -> None:
    """Each clause before the question has a word that is unknown; none of them is worth reading."""
    told = (
        "Zorblax, glimfeather, quuxation and so on in our vexilloid workshop, as my zarquon said, for a memo"
    )
    answer = ask_shipped(f"{told}, but what did the two countries trade in 2024?")
    assert "620.1" in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "I make bricks in Vitebsk, what was the turnover in 2024?",
        "Я с трактирами работаю в Нукусе, какой был товарооборот в 2024 году?",
        "Men Nukusda ishlayman, 2024 yilda savdo qancha boʻlgan?",
        "Я вырабляю цэглу ў Віцебску, які быў тавараабарот у 2024 годзе?",
    ],
)
def test_what_people_are_does_not_narrow_what_they_ask(ask_shipped: Ask, text: str) -> None:
    assert "620" in ask_shipped(text).text


@pytest.mark.parametrize(
    "text",
    [
        "I need Kazakhstan, what was the turnover in 2024?",
        "I need 2021, how much was the turnover with Belarus?",
    ],
)
def test_what_people_say_they_need_is_not_passed_over(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA
    assert "620" not in answer.text
