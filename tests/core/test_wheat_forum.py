"""Deals, flows to several partners and heads of delegations, over a file on a grain forum that nobody tuned the bot to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.core.answer import Answer, Outcome
from tests.spaces import spaced

Ask = Callable[..., Answer]


@pytest.fixture
def ask(ask_sample: Ask) -> Ask:
    return partial(ask_sample, "wheat-forum")


TOLD = [
    pytest.param("how much is the Poti grain terminal deal worth, in dollars", "$47 million", id="worth of a deal en"),
    pytest.param("на сколько миллионов подписали контракт по пряже", "18 млн", id="worth of a deal ru"),
    pytest.param("alat logistika markazi boyicha bitim necha pullik", "32,5 million", id="worth of a deal uz"),
    pytest.param("форумда Қозоғистон нечта вагон ваъда қилди", "600", id="how many were promised uz-cyrl"),
    pytest.param("so what exactly got signed when the Baku people visited Tashkent in March", "$32.5 million", id="when as a conjunction"),
    pytest.param("how much wheat did Kazakhstan export to Azerbaijan and Afghanistan together in 2025", "1.43 million", id="two flows together en"),
    pytest.param("колькі разам пшаніцы пайшло з Казахстана ў Азербайджан і Афганістан за 2025 год", "1,43 млн", id="two flows together be"),
    pytest.param("What share of Kazakhstan's wheat exports went to Uzbekistan in 2025?", "36.6%", id="share of a partner en"),
    pytest.param("какая доля экспорта пшеницы приходится на Узбекистан в 2025", "36,6 %", id="share of a partner ru"),
    pytest.param("Qozogʻiston bugʻdoy eksportida Tojikistonning ulushi qancha", "11,2 %", id="share of a partner uz"),
    pytest.param("in what year did Kazakhstan grow the most wheat", "18.6 million", id="crops are grown"),
    pytest.param("how much wheat was grown in 2024", "18.6 million", id="crops were grown"),
    pytest.param("колькі пшаніцы вырасцілі ў казахстане летась", "15,9 млн", id="crops are grown be"),
    pytest.param("by how much did wheat exports grow in 2025", "1.8 million", id="exports grow by themselves"),
    pytest.param("сколько пшеницы казахстан продал за границу в 2024", "7,5 млн", id="abroad ru"),
    pytest.param("Колькі пшаніцы Казахстан прадаў за мяжу ў 2022 годзе?", "6,8 млн", id="abroad be"),
    pytest.param("what was a tonne of kazakhstani wheat going for in 2022", "$318", id="what a tonne goes for"),
    pytest.param("узбеки кого отправили на форум в актау", "Рахимова", id="whom they sent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_it_is_told(ask: Ask, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in spaced(answer), answer.text


def test_one_deal_is_told_of_where_one_is_asked_for(ask: Ask) -> None:
    assert "32.5" not in ask("how much is the yarn contract worth").text


MISSING = [
    pytest.param("how many wagons did Georgia promise", "", id="another country promised them"),
    pytest.param(
        "what share of wheat exports goes to Kyrgyzstan", "", id="a partner of whom nothing is held"
    ),
    pytest.param(
        "what was Daniyar Omarov's message at the forum? any quote?", "", id="the words of one person"
    ),
    pytest.param(
        "а делегацию Туркмении?", "кто возглавлял на форуме делегацию Грузии?", id="who sent no delegation"
    ),
]


@pytest.mark.parametrize(("text", "before"), MISSING)
def test_what_is_missing_is_not_made_up(ask: Ask, text: str, before: str) -> None:
    answer = ask(text, before)
    assert answer.outcome is Outcome.NO_DATA, answer.text


def test_a_fragment_stays_with_the_meeting_talked_of(ask: Ask) -> None:
    answer = ask("а делегацию Узбекистана?", "кто возглавлял на форуме делегацию Грузии?")
    assert "Рахимова" in answer.text
    assert "Кадыров" not in answer.text


def test_a_place_that_looks_like_a_little_word_says_nothing_of_the_next_meeting(ask: Ask) -> None:
    assert "47" not in ask("Навбатдаги каспий форуми қаерда бўлар экан").text


def test_the_office_that_a_word_names_is_meant(ask_sample: Ask) -> None:
    answer = ask_sample("kg-lv-md-az", "who is in charge of the riga freeport")
    assert "Liepins" in answer.text
    assert "Ozolins" not in answer.text
