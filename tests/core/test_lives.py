"""What no record tells of a person's life: nothing of them is told in its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

LIVES = [
    pytest.param("what university did Bakey graduate from", id="university en"),
    pytest.param("какой вуз окончил Бакей", id="university ru"),
    pytest.param("Nazarov qaysi universitetni bitirgan", id="university uz"),
    pytest.param("Назаров қайси университетни битирган", id="university uz-cyrl"),
    pytest.param("Які ўніверсітэт скончыў Дзяніс Бакей?", id="university be"),
    pytest.param("is Kuznetsov married", id="married en"),
    pytest.param("на ком женат Кузнецов", id="married ru"),
    pytest.param("Kuznetsov uylanganmi", id="married uz"),
    pytest.param("хто жонка Кузняцова", id="married be"),
    pytest.param("what did Nazarov do before becoming ambassador", id="before en"),
    pytest.param("кем работал Бакей раньше", id="before ru"),
    pytest.param("Norqulov oldin kim bo'lgan", id="before uz"),
    pytest.param("кім працаваў Бакей раней", id="before be"),
    pytest.param("what is Norkulov's education", id="education en"),
    pytest.param("якую адукацыю мае Назараў", id="education be"),
    pytest.param("откуда родом Рыжковский", id="birthplace"),
    pytest.param("в какой партии состоит Кузнецов", id="party"),
    pytest.param("Who's the full minister that Norkulov answers to?", id="superior en"),
    pytest.param("кому подчиняется Норкулов", id="superior ru"),
    pytest.param("Norqulov kimga bo'ysunadi", id="superior uz"),
    pytest.param("каму падпарадкоўваецца Наркулаў", id="superior be"),
]


@pytest.mark.parametrize("text", LIVES)
def test_a_life_is_not_told(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA, answer.text


HELD = [
    pytest.param("is it true that Andrey Kuznetsov is the minister of energy of Belarus", "No.", id="en"),
    pytest.param("правда ли, что Кузнецов министр энергетики Беларуси", "Нет.", id="ru"),
    pytest.param("Kuznetsov energetika vaziri, to'g'rimi?", "Yoʻq.", id="uz"),
    pytest.param("ці праўда, што Кузняцоў міністр энергетыкі", "Не.", id="be"),
    pytest.param(
        "Mashinasozlik uchrashuvida mezbon Norqulov boʻlganmi?",
        "Yoʻq.",
        id="the host of a meeting on machines",
    ),
]


@pytest.mark.parametrize(("text", "begins"), HELD)
def test_an_office_is_checked_whatever_else_its_field_may_be(
    ask_shipped: Ask, text: str, begins: str
) -> None:
    assert ask_shipped(text).text.startswith(begins)


def test_what_else_somebody_does_is_of_them_alone(ask_shipped: Ask) -> None:
    before = ask_shipped("юртимизнинг Белоруссиядаги элчиси ким")
    answer = ask_shipped("У кишининг бундан бошқа вазифаси ҳам борми", context=before.context)
    assert "МДҲ" in answer.text
    assert "Норқулов" not in answer.text
