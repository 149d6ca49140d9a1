"""Where the growth that was leads, how far a goal is from a year, and a goal by parts of a year, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome
from tests.spaces import spaced

Ask = Callable[..., Answer]

ANSWERED = [
    pytest.param("is the same growth enough for the goal?", "No.", "711.9", id="enough en"),
    pytest.param("would one more year at the 2024 growth rate be enough to get to 1 bn", "No.", "711.9", id="one more year"),
    pytest.param("Хватит ли темпа 2024 года, чтобы в 2025-м выйти на намеченный миллиард?", "Нет.", "711,9", id="enough ru"),
    pytest.param("при том же росте в 2025 дойдут до миллиарда?", "Нет.", "711,9", id="the same growth ru"),
    pytest.param("shu sur'atda 2025 yilda milliardga yetadimi", "Yoʻq.", "711,9", id="pace uz"),
    pytest.param("2024 йил ўсиш суръати миллиардга етиш учун етарлими", "Йўқ.", "711,9", id="enough uz-cyrl"),
    pytest.param("пры тых жа 14,8% возьмуць мільярдную планку ўжо ў 2025 ці не", "Не.", "711,9", id="enough be"),
    pytest.param("is 30% growth enough for a billion", "No.", "61.3%", id="another growth is held against what is needed"),
    pytest.param("if growth stays the same, when does it hit the goal", "Trade", "2028", id="when en"),
    pytest.param("growing 14.8% every year from 620.1 how many years till a billion", "Trade", "2028", id="how many years"),
    pytest.param("на сколько млн цель 2025 года выше уровня 2023-го", "Товарооборот", "459,8", id="goal over a year ru"),
    pytest.param("how much more than in 2023 is the 2025 target", "Trade", "459.8", id="goal over a year en"),
    pytest.param("2023 йилдаги савдо билан 2025 йил режаси орасидаги фарқ неча миллион", "Товар", "459,8", id="goal over a year uz-cyrl"),
    pytest.param("сколько млн в среднем нужно в квартал, чтобы за 2025 вышел целевой миллиард", "Товарооборот", "250 млн долл. США в квартал", id="goal by quarter"),
    pytest.param("2025 йилга мўлжалланган миллиардни ойма-ой бўлсак ўртача нечидан чиқади", "Товар", "83,3", id="goal by month"),
    pytest.param("Сярэднеквартальны паказчык узаемнага гандлю ў 2024?", "Тавараабарот", "155", id="by quarter in one word"),
    pytest.param("яны хочуць мільярд у 2025?", "Так.", "2025", id="a word with a letter that Russian has not"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "begins", "told"), ANSWERED)
def test_it_is_worked_out(ask_shipped: Ask, text: str, begins: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert answer.text.startswith(begins)
    assert told in spaced(answer)


FOLLOW_UPS = [
    ("Якая мэта па тавараабароце на 2025 год?", "гэта на колькі мільёнаў вышэй, чым было ў 2024?", "379,9"),
    ("2025 yilga savdo bo'yicha qanday maqsad qo'yilgan", "2024 nikidan qancha ko'p bu", "379,9"),
    ("what is the goal", "how much is that above 2024", "379.9"),
    ("what is the goal", "and in 2024?", "620.1"),
    ("what is the goal", "by how much did it grow in 2024", "79.9"),
    ("turnover in 2023", "and the year after?", "620.1"),
    ("товарооборот в 2023", "а годом позже?", "620,1"),
    ("2023 yilda savdo qancha edi", "bir yildan keyin-chi?", "620,1"),
    ("товарооборот в 2023", "а за 24?", "620,1"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "told"), FOLLOW_UPS)
def test_it_goes_on_with_what_was_said(ask_shipped: Ask, before: str, text: str, told: str) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text


def test_the_year_after_a_named_one_is_set_beside_it(ask_shipped: Ask) -> None:
    text = ask_shipped("how much was it in 2023 and the year after").text
    assert "540.2" in text
    assert "620.1" in text


ASIDES = [
    pytest.param("deadline in 10 min, need one number: how many dollars worth did Tashkent and Minsk trade over the whole of 2024", "620.1", id="minutes are no year"),
    pytest.param("I'm writing a term paper on Central Asia and our teacher told us to find out how much Belarus and Uzbekistan bought from and sold to each other during 2024", "620.1", id="what is written about en"),
    pytest.param("подскажите пожалуйста я студентка пишу курсовую про снг мне нужен объем взаимной торговли беларуси и узбекистана за 2024", "620,1", id="what is written about ru"),
    pytest.param("Markaziy Osiyo haqida referat yozyapman, O'zbekiston bilan Belarus savdosi 2024 yilda qancha bo'lgan", "620,1", id="what is written about uz"),
    pytest.param("наш завод делает карьерные самосвалы интересует звучала ли на этих переговорах горная техника", "горнодобывающ", id="the asker's own plant ru"),
    pytest.param("I run a factory. Were machine tools on the list?", "machine-tool", id="the asker's own plant en"),
    pytest.param("Калега сцвярджае, што за 2024 прыбавілася 18,4 працэнта. А ў вас якая лічба?", "14,8", id="a claim told before the question"),
    pytest.param("Radio said Tashkent–Minsk trade leapt 48 percent in 2024. Smells off to me, what have you got?", "14.8%", id="a claim told en"),
    pytest.param("У меня в справке стоит 630 миллионов за 2024 год, поправьте если не так", "620,1", id="correct me if"),
    pytest.param("Сельхозтехника в повестке была или только станки?", "сельхоз", id="one or the other on the agenda"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ASIDES)
def test_what_is_said_beside_the_question_keeps_no_answer(ask_shipped: Ask, text: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text


REFUSED = [
    pytest.param("Пишу статью про СНГ, какой там товарооборот", id="a bloc that is asked of"),
    pytest.param("gosht sut mahsulotlari belarusdan kelishi osganmi", id="a rise is no priority"),
    pytest.param("Назавіце прадпрыемствы, якія ўдзельнічаюць у кааперацыі: Гомсельмаш? БелАЗ? ММЗ?", id="companies that are asked for"),
    pytest.param("how many of our companies work there", id="companies that are counted"),
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_asked_for_is_not_passed_over(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is not Outcome.ANSWER, answer.text


DEPUTIES = ("кто замы Кузнецова?", "у кузнецова замы кто", "сколькі замаў кузняцова сядзела за сталом і як іх зваць", "who are Kuznetsov's deputies", "who are the deputies of Kuznetsov", "Kuznetsovning o'rinbosarlari kim")  # fmt: skip


@pytest.mark.parametrize("text", DEPUTIES)
def test_the_deputies_of_somebody_are_not_that_person(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text).text
    assert answer.count("•") == 2, answer
    assert not {"Kuznetsov", "Кузнецов", "Кузняцоў"} & set(answer.replace(",", " ").split())


def test_somebody_called_by_another_office_is_set_right(ask_shipped: Ask) -> None:
    assert ask_shipped("is Kuznetsov a deputy minister").text.startswith("No.")
    text = ask_shipped("Rahmatulla Nazarovni vazir o'rinbosari deb ketibmiz, to'g'ri lavozimi qanaqa?").text
    assert "elchisi" in text


def test_an_office_heard_in_a_phrase_of_something_else_is_that_office(ask_shipped: Ask) -> None:
    text = ask_shipped("ещё у посла вроде вторая должность была, при какой организации?").text
    assert "СНГ" in text
