"""Decimals that are said in words: by the point, by tenths, by a comma; over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.core.answer import Answer
from bot.core.slots import Slots

Ask = Callable[..., Answer]
Read = Callable[[str], Slots]

SAID = [
    pytest.param("growth of fourteen point eight percent", "14.8", "percent", id="point"),
    pytest.param("growth of fourteen point eight four percent", "14.84", "percent", id="two digits one by one"),
    pytest.param("growth of fourteen and eight tenths percent", "14.8", "percent", id="tenths"),
    pytest.param("growth of 14 point 8 percent", "14.8", "percent", id="point between digits"),
    pytest.param("trade of six hundred twenty point one million dollars", "620100000", "usd", id="millions"),
    pytest.param("рост на четырнадцать целых восемь десятых процента", "14.8", "percent", id="ru"),
    pytest.param("рост на четырнадцать целых восемьдесят четыре сотых процента", "14.84", "percent", id="ru hundredths"),
    pytest.param("рост на четырнадцать и восемь десятых процента", "14.8", "percent", id="ru and"),
    pytest.param("рост на четырнадцать запятая восемь процентов", "14.8", "percent", id="ru comma"),
    pytest.param("рост на четырнадцать целых пять сотых процента", "14.05", "percent", id="ru five hundredths"),
    pytest.param("o'n to'rt butun o'ndan sakkiz foiz o'sish", "14.8", "percent", id="uz"),
    pytest.param("ўн тўрт бутун ўндан саккиз фоиз ўсиш", "14.8", "percent", id="uz-cyrl"),
    pytest.param("ун тўрт бутун ундан саккиз фоиз ўсиш", "14.8", "percent", id="uz-cyrl without its letters"),
    pytest.param("рост на чатырнаццаць цэлых восем дзясятых працэнта", "14.8", "percent", id="be"),
    pytest.param("рост на чатырнаццаць коска восем працэнта", "14.8", "percent", id="be comma"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), SAID)
def test_it_is_one_number(read: Read, text: str, value: str, unit: str) -> None:
    slots = read(text)
    assert [(amount.value, amount.unit) for amount in slots.amounts] == [(Decimal(value), unit)]
    assert slots.count is None
    assert not slots.periods


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("what was it in 2023 comma and in 2024 point", id="two years"),
        pytest.param("в 2023 запятая 2024 году точка", id="two years ru"),
        pytest.param("trade in 2023 and 2024", id="and"),
    ],
)
def test_dictated_marks_between_years_are_no_decimals(read: Read, text: str) -> None:
    slots = read(text)
    assert [str(period) for period in slots.periods] == ["2023", "2024"]
    assert not slots.amounts


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        pytest.param("did it grow by fourteen point eight percent?", "Yes.", id="right en"),
        pytest.param("did it grow by eighteen point four percent", "No.", id="wrong en"),
        pytest.param("рост четырнадцать целых восемь десятых процента это правда?", "Да.", id="right ru"),
        pytest.param("o'n to'rt butun o'ndan sakkiz foiz o'sganmi?", "Ha.", id="right uz"),
        pytest.param("рост чатырнаццаць цэлых восем дзясятых працэнта, так?", "Так.", id="right be"),
        pytest.param("was it six hundred twenty point one million?", "Yes.", id="a level"),
        pytest.param(
            "our script says trade was up eight point four one percent is that the same as you have",
            "No.",
            id="the same as you have",
        ),
    ],
)
def test_it_is_judged(ask_shipped: Ask, text: str, begins: str) -> None:
    assert ask_shipped(text).text.startswith(begins)
