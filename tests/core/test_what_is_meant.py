"""Small words, spoken years, fragments and names that decide what is meant, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

ANSWERED = [
    pytest.param("в двадцать четвертом сколько было", "620,1", id="an ordinal after a preposition is a year"),
    pytest.param("uz/by trade cy24 = ?", "620.1", id="a calendar year"),
    pytest.param("Kindly share the turnover of two years ago, sir", "540.2", id="to share is to tell"),
    pytest.param("миллиард же к 2030 обещали, не?", "Нет", id="a goal stated for another year"),
    pytest.param("620 million of what, rubles or dollars?", "620.1", id="one of two currencies"),
    pytest.param("Bir milliardning yarmidan oshganmi 2024 yilgi aylanma?", "Ha", id="a part of a scaled number"),
    pytest.param("рост почти 15% это про какой год", "14,8", id="the year of a growth"),
    pytest.param("при таком же росте в каком году будет миллиард?", "2028", id="when growth leads to a level"),
    pytest.param("half a billion or a full one billion, which is 2024 nearer to?", "120.1", id="nearer to one of two"),
    pytest.param("встречу вёл с белорусской стороны Кузнецов, верно?", "Да", id="the head of a side that is named"),
    pytest.param("калі падвоіць абарот 2024 года, пераваляць за мільярд?", "1,24", id="if, not when"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "part"), ANSWERED)
def test_it_is_understood(ask_shipped: Ask, text: str, part: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


def test_a_number_is_no_money(ask_shipped: Ask) -> None:
    answer = ask_shipped("три года назад какой был товарооборот беларуси с узбекистаном")
    assert "2022" in answer.text


LANGUAGES = [
    ("nazarov eto posol ili zamministra", "ru"),
    ("Привет! какой товарооборот в 2024", "ru"),
    ("savdo hajmi qancha boldi", "uz"),
    ("dvigateli, stanki.. a chto esche v spiske prioritetov", "ru"),
]


@pytest.mark.parametrize(("text", "lang"), LANGUAGES)
def test_the_language_is_that_of_all_words(ask_shipped: Ask, text: str, lang: str) -> None:
    assert ask_shipped(text).lang == lang


def test_a_fragment_is_in_the_language_spoken_before(ask_shipped: Ask) -> None:
    before = ask_shipped("ці ўвайшлі трактары ў спіс прыярытэтаў")
    after = ask_shipped("а камбайны?", context=before.context)
    assert (after.outcome, after.lang) == (Outcome.ANSWER, "be")


def test_a_whole_question_is_in_its_own_language_whatever_was_spoken_before(ask_shipped: Ask) -> None:
    before = ask_shipped("ці ўвайшлі трактары ў спіс прыярытэтаў")
    assert ask_shipped("какой был товарооборот Узбекистана и Беларуси", context=before.context).lang == "ru"


@pytest.mark.parametrize(
    "text", ["did mirziyoyev & lukashenko attend", "лукашенко с мирзиёевым на встрече были?", "was lukashenko there at the meeting"]
)  # fmt: skip
def test_strangers_are_said_not_to_be_named(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA
    assert "ukashenko" in answer.text or "укашенко" in answer.text


@pytest.mark.parametrize(
    "text", ["and what about belarus", "Belarus?", "belarus haqida aytib ber", "а у них сколько"]
)
def test_a_bare_name_gets_a_choice(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.CLARIFY


def test_nobody_knows_whose_our_delegation_is(ask_shipped: Ask) -> None:
    text = ask_shipped("Leonid Rijkovski bizani delegatsiyada bo'lganmi?").text
    assert not text.startswith("Ha")
