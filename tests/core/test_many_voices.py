"""What fifteen people's ways of asking showed: who stands for whom, heads of both sides, sums of all, prices that are tariffs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

Ask = Callable[..., Answer]
SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date(2025, 11, 30)

ANSWERED = [
    pytest.param("Верно ли я понимаю, что г-н Назаров представляет Белоруссию в Ташкенте?", ("Нет.",), id="whom an ambassador stands for"),
    pytest.param("does Nazarov represent Uzbekistan in Minsk?", ("Yes.",), id="the same, rightly"),
    pytest.param("which two officials headed the Uzbek and Belarusian sides?", ("Norkulov", "Kuznetsov"), id="the heads of both sides"),
    pytest.param("who else was round the table besides the two heads of delegation", ("Ryzhkovsky", "Bakey", "Nazarov"), id="others than the heads"),
    pytest.param("Норқулов билан Кузнецовдан ташқари яна кимлар бор эди у ерда", ("Рижковский", "Бакей", "Назаров"), id="others than two who are named"),
    pytest.param("миллиард это на сколько проц больше чем узб и бел наторговали в 2024", ("61,3",), id="a goal over a year in per cent"),
    pytest.param("а ці гаварылі яны што новыя тэхналогіі ўжываць будуць кропка", ("тэхналогіі",), id="a full stop that was dictated"),
    pytest.param("what was the turnover in 2024 question mark", ("620.1",), id="a question mark that was dictated"),
    pytest.param("In which capacity did Messrs Ryzhkovsky and Bakey participate?", ("Deputy Minister",), id="a title of several"),
    pytest.param("скажыце мне калі ласка унук казаў што гандаль з узбекістанам вырас дык на колькі ён вырас", ("79,9",), id="what somebody said before the question"),
    pytest.param("трэба для праекта па геаграфии: кольки нагандлявала беларусь з узбекистанам у 2024", ("620,1",), id="a school project"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ANSWERED)
def test_it_is_answered(ask_shipped: Ask, text: str, told: tuple[str, ...]) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert all(each in answer.text for each in told), answer.text


def test_the_owner_of_words_is_no_product(ask_shipped: Ask) -> None:
    text = ask_shipped("Чьими словами отмечен «значительный потенциал» двустороннего сотрудничества?").text
    assert "хими" not in text


def test_a_fragment_asks_if_a_year_before_was_less(ask_shipped: Ask) -> None:
    before = ask_shipped("aka, Belorus bilan tovaroborot skolko bo'pti 2024ga")
    assert "14,8" in ask_shipped("eto bolshe chem 2023 yoki menshe?", context=before.context).text


@cache
def _engine(name: str) -> Engine:
    return Engine(load_knowledge([SAMPLES / f"{name}.yaml"]))


ON_KYRGYZSTAN = [
    pytest.param("by how many dollars did remittances to Kyrgyzstan grow in 2024", "$280 million", id="all, where a part is held too"),
    pytest.param("qirgizistonga pul otkazmalari 2024 yil qancha", "2,99", id="all of them uz"),
    pytest.param("remittances from Russia to Kyrgyzstan in 2024", "$2.76", id="the part that is named"),
    pytest.param("when and where was the signing with tianshan motors", "22 May 2025", id="when something was signed"),
    pytest.param("на сколько сомов подорожало электричество для населения в кыргызстане в 2025 по сравнению с 2024", "0,26", id="a tariff is a price"),
    pytest.param("qirgizistonda svet narxi aholiga 2025 yil", "1,37", id="a tariff is a price uz"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ON_KYRGYZSTAN)
def test_the_very_series_answers(text: str, told: str) -> None:
    answer = _engine("kg-cooperation").ask(Question(text, TODAY))
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text.replace("\u00a0", " ")


def test_how_much_dearer_is_counted_from_what_was_told() -> None:
    engine = _engine("kg-cooperation")
    before = engine.ask(Question("тарыф на электраэнергію ў Кыргызстане ў 2025", TODAY))
    assert "0,26" in engine.ask(Question("а на колькі вышэй чым у 2024?", TODAY, context=before.context)).text


def test_a_company_is_not_passed_over() -> None:
    answer = _engine("kg-cooperation").ask(
        Question("какая сумма инвестиций по соглашению с Тяньшань Моторс", TODAY)
    )
    assert answer.outcome is Outcome.NO_DATA
    assert "291" not in answer.text
