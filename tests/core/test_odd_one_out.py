"""Which of several is not one of the rest, in all languages, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

GOODS = [
    ("find the odd one out: engines / mining gear / pharmaceuticals / machine tools", "medicine", "mineral"),
    ("which of these was not a priority: tractors, carpets, engines", "carpet", "tractor"),
    ("Что здесь лишнее: станки, двигатели, фармацевтика, горная техника?", "лекарств", "минерал"),
    ("Ортиқчасини топинг: моторлар, кончилик ускуналари, дастгоҳсозлик, фармацевтика", "дори", "мотор"),
    ("Што тут лішняе: трактары, рухавікі, тэкстыль, станкі?", "тэкстыль", "трактар"),
]
PEOPLE = [
    ("Which of them is not from Belarus: Ryzhkovsky, Bakey, Nazarov, Kuznetsov?", "Nazarov", "Bakey"),
    ("Shulardan qaysi biri Belarus vakili emas: Rijkovskiy, Bakey, Nazarov, Kuznetsov?", "Nazarov", "Bakey"),
]


@pytest.mark.parametrize(("text", "odd", "listed"), GOODS)
def test_goods_that_are_no_priority(ask_shipped: Ask, text: str, odd: str, listed: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    told, _, _ = answer.text.partition(". ")
    assert odd in told
    assert listed not in told


@pytest.mark.parametrize(("text", "odd", "listed"), PEOPLE)
def test_people_of_the_other_side(ask_shipped: Ask, text: str, odd: str, listed: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    assert odd in answer.text
    assert listed not in answer.text


CALLED_WRONG = [
    "Рыжковский — посол, а Назаров — замминистра, верно?",
    "Our copy has Andrey Kuznetsov as a deputy industry minister. Do we stand by that?",
    "Kuznetsov degani bizning vazirmi?",
]


@pytest.mark.parametrize("text", CALLED_WRONG)
def test_an_office_that_is_not_proved_gets_no_yes(ask_shipped: Ask, text: str) -> None:
    assert not ask_shipped(text).text.startswith(("Да", "Yes", "Ha"))


def test_two_offices_of_one_person(ask_shipped: Ask) -> None:
    assert not ask_shipped("Посол Назаров ещё и к СНГ какое-то отношение имеет?").text.startswith("Нет")


def test_a_number_of_zero_breaks_nothing(ask_shipped: Ask) -> None:
    assert ask_shipped("во сколько раз 0 млн меньше миллиарда").text
