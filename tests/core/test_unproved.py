"""What no record proves gets no yes: places, days, agreements, leaders and offices that are claimed in passing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

YES = re.compile(r"\W*(yes|да|ha|ҳа|так)\b", re.IGNORECASE)

UNPROVED = [
    pytest.param("was the machinery meeting with the Belarusians held in Tashkent?", id="place en"),
    pytest.param("the meeting on machines was in Minsk, right?", id="place, right en"),
    pytest.param("встреча с узбеками по машиностроению была в Минске?", id="place ru"),
    pytest.param("mashinasozlik bo'yicha uchrashuv Toshkentda bo'lganmi", id="place uz"),
    pytest.param("машинасозлик бўйича учрашув Тошкентда бўлганми", id="place uz-cyrl"),
    pytest.param("сустрэча з узбекамі па машынабудаванні была ў Мінску, праўда?", id="place be"),
    pytest.param("were engines discussed in Minsk?", id="what was discussed where en"),
    pytest.param("двигатели обсуждали в Минске?", id="what was discussed where ru"),
    pytest.param("Minskda dvigatellar muhokama qilinganmi", id="what was discussed where uz"),
    pytest.param("рухавікі абмяркоўвалі ў Мінску?", id="what was discussed where be"),
    pytest.param("was the meeting on machinery in October 2025?", id="day en"),
    pytest.param("встреча по машиностроению была в октябре 2025 года?", id="day ru"),
    pytest.param("mashinasozlik uchrashuvi 2025-yil oktabrda bo'lganmi?", id="day uz"),
    pytest.param("сустрэча па машынабудаванні адбылася ў кастрычніку 2025?", id="day be"),
    pytest.param("were engines discussed in October 2025?", id="what was discussed when"),
    pytest.param("was supply of mining equipment agreed?", id="named is not agreed"),
    pytest.param("did Norkulov and Kuznetsov meet in Tashkent?", id="who met where"),
    pytest.param("did Uzbekistan alone set the goal of a billion?", id="who set it alone"),
    pytest.param("did they decide to supply engines worth 10 million?", id="a sum that nobody told of"),
    pytest.param("was turnover 620.1 million in the first half of 2024?", id="a part of the year"),
    pytest.param("did Uzbek exports to Belarus reach 620.1 million?", id="one direction"),
    pytest.param("Nazarov skipped the meeting, right?", id="who stayed away"),
]


@pytest.mark.parametrize("text", UNPROVED)
def test_no_yes_is_said(ask_shipped: Ask, text: str) -> None:
    assert not YES.match(ask_shipped(text).text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("was the machinery meeting with the Belarusians held in Tashkent?", id="en"),
        pytest.param("the meeting on machines was in Minsk, right?", id="right"),
        pytest.param("встреча с узбеками по машиностроению была в Минске?", id="ru"),
        pytest.param("сустрэча з узбекамі па машынабудаванні была ў Мінску, праўда?", id="be"),
    ],
)
def test_what_the_source_leaves_open_is_not_answered_with_something_else(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.NO_DATA


LED = [
    pytest.param("did Bakey lead the Belarusian side?", "Kuznetsov", "Norkulov", id="en"),
    pytest.param("Бакей возглавлял белорусскую сторону?", "Кузнецов", "Норкулов", id="ru"),
    pytest.param("did Nazarov lead the Uzbek delegation?", "Norkulov", "Kuznetsov", id="the guests"),
]


@pytest.mark.parametrize(("text", "told", "never"), LED)
def test_who_led_is_told_of_the_side_that_is_named(
    ask_shipped: Ask, text: str, told: str, never: str
) -> None:
    answer = ask_shipped(text).text
    assert told in answer
    assert never not in answer


DENIED = [
    pytest.param("Nazarov wasn't at the meeting, right?", id="not there en"),
    pytest.param("Назарова на встрече не было, так?", id="not there ru"),
    pytest.param("Nazarov uchrashuvda qatnashmaganmi?", id="not there uz"),
    pytest.param("Назаров учрашувда қатнашмаганми?", id="not there uz-cyrl"),
    pytest.param("Назарава на сустрэчы не было, так?", id="not there be"),
    pytest.param("was Nazarov absent?", id="absent en"),
    pytest.param("Назаров отсутствовал на встрече?", id="absent ru"),
    pytest.param("Назараў адсутнічаў?", id="absent be"),
    pytest.param("Norkulov didn't lead the delegation, right?", id="led not en"),
    pytest.param("Норкулов не возглавлял делегацию, верно?", id="led not ru"),
    pytest.param("Nazarov is not the ambassador, right?", id="office not en"),
    pytest.param("Назаров не посол, правда?", id="office not ru"),
]


@pytest.mark.parametrize("text", DENIED)
def test_what_is_denied_gets_neither_yes_nor_no(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert not YES.match(answer.text)
    assert not re.match(r"\W*(no|нет|yoʻq|йўқ|не)\b", answer.text, re.IGNORECASE)


AFFIRMED = [
    pytest.param("Nazarov is the ambassador, isn't he?", id="tag en"),
    pytest.param("Nazarov is the ambassador isn't he", id="tag without comma"),
    pytest.param("Назаров посол, не так ли?", id="tag ru"),
    pytest.param("Nazarov elchi, shunday emasmi?", id="tag uz"),
    pytest.param("Назараў пасол, ці не так?", id="tag be"),
]


@pytest.mark.parametrize("text", AFFIRMED)
def test_a_tag_denies_nothing(ask_shipped: Ask, text: str) -> None:
    assert YES.match(ask_shipped(text).text)


NOT_SO = [
    pytest.param("who did not attend the meeting?", id="who en"),
    pytest.param("кто не приехал на встречу?", id="who ru"),
    pytest.param("kim kelmagan", id="who uz"),
    pytest.param("ким келмаган учрашувга", id="who uz-cyrl"),
    pytest.param("what did they not agree on", id="what en"),
    pytest.param("which goods are not among the priorities", id="which"),
]


@pytest.mark.parametrize("text", NOT_SO)
def test_what_was_not_so_is_not_told(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.NO_DATA


def test_a_polite_denial_is_none(ask_shipped: Ask) -> None:
    assert ask_shipped("не подскажете, кто был на встрече?").outcome is Outcome.ANSWER


OTHER_SIDE = [
    pytest.param("Did Bakey take part for the Uzbek side?", id="en"),
    pytest.param("Бакей участвовал со стороны Узбекистана, да?", id="ru"),
    pytest.param("Bakey O'zbekiston tomonidan qatnashganmi?", id="uz"),
    pytest.param("Денис Бакей Ўзбекистон томонидан қатнашган, а?", id="uz-cyrl"),
    pytest.param("Бакей быў з узбекскага боку?", id="be"),
]


@pytest.mark.parametrize("text", OTHER_SIDE)
def test_nobody_was_there_for_the_other_side(ask_shipped: Ask, text: str) -> None:
    assert not YES.match(ask_shipped(text).text)


def test_who_was_there_for_their_own_side_is_affirmed(ask_shipped: Ask) -> None:
    assert YES.match(ask_shipped("Did Bakey take part for the Belarusian side?").text)


def test_imports_held_against_exports_are_no_turnover(ask_shipped: Ask) -> None:
    answer = ask_shipped("2024 йилда Ўзбекистоннинг Беларусдан импорти экспортидан кўп бўлган, тўғрими?")
    assert answer.outcome is Outcome.NO_DATA, answer.text


def test_a_level_that_is_said_to_be_passed_is_no_goal(ask_shipped: Ask) -> None:
    answer = ask_shipped("За 2025 год их товарооборот перевалил за 700 миллионов, это так?")
    assert answer.outcome is Outcome.NO_DATA, answer.text


def test_when_a_report_came_out_is_asked_by_its_publisher_s_name(ask_shipped: Ask) -> None:
    assert "17 октября" in ask_shipped("Сообщение Trend вышло 17 октября 2025 г., так?").text
