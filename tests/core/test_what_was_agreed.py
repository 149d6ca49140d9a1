"""What was agreed, asked and claimed in its own words: the number in it, who promised whom, and which meeting it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome
from tests.spaces import spaced

Ask = Callable[..., Answer]

GEORGIA, TAJIKISTAN, AZERBAIJAN = "ge-uz-by", "tj-hu-ir", "az-by-uz"


ASKED = [
    pytest.param(GEORGIA, "колькі трактароў Беларусь паставіць грузінам", "120", id="how many be"),
    pytest.param(TAJIKISTAN, "How much will the fruit processing plant in Sughd cost?", "12 million", id="how much en"),
    pytest.param(TAJIKISTAN, "Vengriya tojik talabalariga nechta stipendiya beradi", "15", id="how many uz"),
    pytest.param(TAJIKISTAN, "на какую сумму Иран откроет торговый дом в Худжанде", "2,5", id="how much ru"),
    pytest.param(GEORGIA, "Will georgian wine be sold in shops in minsk?", "60 shops", id="whether at all"),
    pytest.param(
        GEORGIA,
        "Правда ли, что на встрече в Тбилиси подписали меморандум по таможне?",
        "меморандум",
        id="in another word for it",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "text", "told"), ASKED)
def test_what_was_agreed_is_told(ask_sample: Ask, sample: str, text: str, told: str) -> None:
    answer = ask_sample(sample, text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in spaced(answer)


CLAIMED = [
    pytest.param(GEORGIA, "Did Belarus promise Georgian farms 120 tractors?", "Yes.", id="right en"),
    pytest.param(GEORGIA, "Did Belarus promise Georgian farms 210 tractors?", "No.", id="wrong en"),
    pytest.param(GEORGIA, "will georgian wine be sold in 50 shops in minsk?", "No.", id="wrong count en"),
    pytest.param(GEORGIA, "Логистический центр в Поти обойдётся в 38 миллионов долларов, так?", "Да.", id="right ru"),
    pytest.param(GEORGIA, "Логистический центр в Поти обойдётся в 83 миллиона долларов, так?", "Нет.", id="wrong ru"),
    pytest.param(TAJIKISTAN, "Sug'ddagi meva zavodi 12 million yevro turadi, to'g'rimi?", "Ha.", id="right uz"),
    pytest.param(TAJIKISTAN, "Эрон Душанбега 40 та автобус етказиб беради, тўғрими?", "Ҳа.", id="right uz-cyrl"),
    pytest.param(TAJIKISTAN, "Венгрыя дае таджыкам 50 стыпендый, гэта праўда?", "Не.", id="wrong be"),
    pytest.param(AZERBAIJAN, "правда что завод в Гяндже будет собирать 2100 тракторов в год?", "Нет.", id="no year ru"),
    pytest.param(AZERBAIJAN, "Ozarbayjon va Oʻzbekiston kompaniyalari forumda 14 ta shartnoma imzoladi, toʻgʻrimi?", "Ha.", id="counted uz"),
    pytest.param(AZERBAIJAN, "Fact check please: companies signed 41 contracts at the Azerbaijan-Uzbekistan forum", "No.", id="fact check en"),
    pytest.param(TAJIKISTAN, "Is the deal on the trade house worth 2.5 million?", "Yes.", id="of two deals"),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "text", "begins"), CLAIMED)
def test_a_number_that_is_claimed_is_held_against_what_was_said(
    ask_sample: Ask, sample: str, text: str, begins: str
) -> None:
    assert ask_sample(sample, text).text.startswith(begins)


UNPROVED = [
    pytest.param(TAJIKISTAN, "did Tajikistan promise Iran 40 buses", id="what the other side promised"),
    pytest.param(TAJIKISTAN, "did Tajikistan promise Iran buses", id="the same without a number"),
    pytest.param(TAJIKISTAN, "Will the fruit plant in Sughd cost 12 million dollars?", id="other money"),
    pytest.param(GEORGIA, "is the poti logistics centre worth 40 million?", id="about so much"),
    pytest.param(TAJIKISTAN, "were 20 contracts signed at the forum in Tehran", id="of two numbers"),
]


@pytest.mark.parametrize(("sample", "text"), UNPROVED)
def test_neither_yes_nor_no_is_said_of_what_it_does_not_prove(
    ask_sample: Ask, sample: str, text: str
) -> None:
    answer = ask_sample(sample, text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert not answer.text.startswith(("Yes", "No"))


NOT_AGREED = [
    pytest.param(TAJIKISTAN, "Did Iran promise 40 trams?", id="other goods"),
    pytest.param(TAJIKISTAN, "Did Hungary promise 40 buses?", id="another country"),
    pytest.param(TAJIKISTAN, "Will Iran supply 40 buses by the end of 2027?", id="another year"),
    pytest.param(GEORGIA, "was a memorandum on veterinary data signed?", id="another subject"),
    pytest.param(GEORGIA, "Will Georgian wine be sold in shops in Tashkent?", id="another place"),
]


@pytest.mark.parametrize(("sample", "text"), NOT_AGREED)
def test_what_was_not_agreed_is_not_told(ask_sample: Ask, sample: str, text: str) -> None:
    assert ask_sample(sample, text).outcome is Outcome.NO_DATA


MEETINGS = [
    pytest.param("when was the georgia belarus meeting on food n tractors", "24 September 2025", id="goods of the list en"),
    pytest.param("Калі была сустрэча пра трактары?", "24 верасня 2025", id="goods of the list be"),
    pytest.param("Тбилиси учрашувида Грузия томонидан ким қатнашди?", "Кавелидзе", id="the city beside the side"),
    pytest.param("who spoke for Georgia at the Minsk meeting", "Tsiklashvili", id="the city before the word for it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), MEETINGS)
def test_a_meeting_is_called_by_what_was_talked_of_and_where(ask_sample: Ask, text: str, told: str) -> None:
    assert told in spaced(ask_sample(GEORGIA, text))


def test_no_meeting_is_called_by_goods_that_nobody_talked_of(ask_sample: Ask) -> None:
    assert ask_sample(GEORGIA, "when was the meeting on cotton").outcome is Outcome.NO_DATA


def test_a_goal_is_no_fact_about_the_trade(ask_sample: Ask) -> None:
    answer = ask_sample(GEORGIA, "whats the trade goal for georgia and uzbekistan and by when")
    assert "$500 million" in answer.text


def test_a_slip_in_two_letters_that_fold_into_one_is_mended(ask_sample: Ask) -> None:
    assert "$131.8 million" in ask_sample(GEORGIA, "georgia export to uzbekstan 2023").text


def test_a_peoples_name_in_the_dative_says_where_goods_went(ask_sample: Ask) -> None:
    answer = ask_sample(GEORGIA, "сколько всего тонн минералки продали узбекам за 2022-2025")
    assert "93 тыс. т" in spaced(answer)


def test_another_direction_goes_on_in_the_year_talked_of(ask_sample: Ask) -> None:
    before = "Колькі Таджыкістан экспартаваў у Іран у 2023 годзе?"
    assert "187,6" in ask_sample(TAJIKISTAN, "а з Ірана колькі прывезлі?", before).text


def test_what_one_person_said_is_not_told_of_another(ask_sample: Ask) -> None:
    assert ask_sample(AZERBAIJAN, "Forumda Hasanova nima dedi?").outcome is Outcome.NO_DATA
    assert "8 kun" in spaced(ask_sample(AZERBAIJAN, "Forumda Tolipov nima dedi?"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Gruziya prezidenti Minskka qachon kelgan edi?", id="uz"),
        pytest.param("where did the prime minister meet them", id="en"),
    ],
)
def test_a_head_of_state_who_was_not_there_met_nobody(ask_sample: Ask, text: str) -> None:
    answer = ask_sample(GEORGIA, text)
    assert answer.outcome is not Outcome.ANSWER, answer.text
