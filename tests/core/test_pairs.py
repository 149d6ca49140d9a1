"""Two series side by side, over knowledge that has flows both ways and several partners; in all languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

SAMPLES = Path(__file__).parents[1] / "samples"

BOTH_WAYS = [
    ("exports or imports, which was bigger in 2023?", ("784.6", "389.5", "395.1", "2.01")),
    ("Во сколько раз экспорт Грузии в Армению больше импорта оттуда, 2024 год?", ("812,9", "402,1", "2,02")),
    ("eksport importdan qanchaga koʻp 2024da", ("812,9", "402,1", "410,8")),
    ("экспарт і імпарт Грузіі з Арменіяй у 2024 разам", ("812,9", "402,1", "1,215")),
    ("What share of the 2024 trade between Georgia and Armenia was exports?", ("812.9", "66.9%")),
    ("which grew faster in 2023, exports to Armenia or imports from there", ("32.9%", "−7.5%")),
]
PARTNERS = [
    ("compare exports to Romania and Turkmenistan in 2024", ("488.4", "156.9", "3.11")),
    ("Qaysi biriga 2023-yilda kamroq eksport qilingan: Ruminiyagami yoki Turkmanistongami?", ("2023",)),
]
REFUSED = [
    "Turkmenistan's exports to Romania in 2024",
    "exports of Hungary to Romania in 2023",
]
ADDED_UP = [
    ("first half of 2024, total trade of Georgia and Armenia", "570.2"),
    ("экспорт из Грузии в Армению во втором полугодии две тысячи двадцать четвёртого года", "416,4"),
]
WRONG_WAY = [
    "How much did Georgia invest in Armenia in 2023?",
    "инвестиции из Грузии в Армению в 2022",
    "Сколько Грузия вложила в экономику Армении в 2022?",
]


@pytest.fixture(scope="module")
def georgian() -> Engine:
    return Engine(load_knowledge((SAMPLES / "ge-am-trade.yaml",)))


@pytest.fixture(scope="module")
def azerbaijani() -> Engine:
    return Engine(load_knowledge((SAMPLES / "az-partners-hazelnuts.yaml",)))


def ask(engine: Engine, text: str) -> Answer:
    return engine.ask(Question(text, date(2026, 11, 29)))


@pytest.mark.parametrize(("text", "parts"), BOTH_WAYS)
def test_exports_beside_imports(georgian: Engine, text: str, parts: tuple[str, ...]) -> None:
    answer = ask(georgian, text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert [part for part in parts if part not in answer.text] == [], answer.text


@pytest.mark.parametrize(("text", "parts"), PARTNERS)
def test_partners_beside_each_other(azerbaijani: Engine, text: str, parts: tuple[str, ...]) -> None:
    answer = ask(azerbaijani, text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert [part for part in parts if part not in answer.text] == [], answer.text


@pytest.mark.parametrize("text", REFUSED)
def test_trade_of_two_partners_with_each_other_is_not_held(azerbaijani: Engine, text: str) -> None:
    answer = ask(azerbaijani, text)
    assert answer.outcome is not Outcome.ANSWER, answer.text
    assert "488" not in answer.text


@pytest.mark.parametrize(("text", "figure"), ADDED_UP)
def test_parts_of_a_year(georgian: Engine, text: str, figure: str) -> None:
    assert figure in ask(georgian, text).text


@pytest.mark.parametrize("text", WRONG_WAY)
def test_what_goes_the_other_way_is_not_held(georgian: Engine, text: str) -> None:
    answer = ask(georgian, text)
    assert answer.outcome is Outcome.NO_DATA, answer.text


def test_a_range_of_years_is_added_up(azerbaijani: Engine) -> None:
    assert "552.8" in ask(azerbaijani, "total exports to Turkmenistan 2020 through 2024 added up").text


@pytest.mark.parametrize(
    "text",
    [
        "exports to Turkmenistan 2020-2024",
        "экспорт в Туркменистан с 2020 по 2024",
        "Turkmanistonga eksport 2020-2024",
    ],
)
def test_every_year_of_a_range_is_told(azerbaijani: Engine, text: str) -> None:
    answer = ask(azerbaijani, text)
    assert [year for year in range(2020, 2025) if str(year) not in answer.text] == [], answer.text


def test_a_range_with_a_year_that_is_not_held_is_declined(azerbaijani: Engine) -> None:
    assert ask(azerbaijani, "exports to Turkmenistan from 2018 to 2021").outcome is Outcome.NO_DATA
