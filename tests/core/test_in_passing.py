"""What is named in passing, and what words are that look like others: publishers, hours, acquaintances, slang."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

TOLD = [
    pytest.param("Trend bu xabarni 2025 yil 7 oktyabrda chiqarganmi?", "17-oktabr", id="a publisher's name is no cue"),
    pytest.param("When did Trend run the story on the Uzbekistan–Belarus talks?", "17 October", id="a story on the talks"),
    pytest.param("Trend of trade?", "14.8%", id="a cue is no publisher's name"),
    pytest.param("A friend from Almaty bet me that Uzbekistan and Belarus traded less than 600 million dollars in 2024. Is he right?", "No.", id="a friend en"),
    pytest.param("Мой коллега из Казахстана говорит, что товарооборот Узбекистана с Беларусью был 700 млн, это так?", "Нет.", id="a friend ru"),
    pytest.param("Qozog'istonlik do'stim aytishicha O'zbekiston va Belarus savdosi 2024-yilda 620 mln dollar ekan, shu rostmi?", "Ha.", id="a friend uz"),
    pytest.param("Сябар з Казахстана кажа, што абарот Узбекістана і Беларусі быў 700 млн, гэта так?", "Не.", id="a friend be"),
    pytest.param("was the trade of uzbekistan and belarus 620 million, my bus is at 7 pm", "Yes.", id="a time of day en"),
    pytest.param("What caused that 14.8% rise in Uzbek-Belarusian trade in 2024?", "does not say why", id="in Uzbek is no language before a hyphen"),
    pytest.param("who's in charge of the factories ministry over in Belarus?", "Kuznetsov", id="a compound of a company"),
    pytest.param("okay so tell me who lead the Uzbek side at there meeting with Bela Rus about machines", "Norkulov", id="lead for led"),
    pytest.param("what wood be the some total of trade between Uzbekistan and Belarus in twenty twenty four", "620.1", id="voice typing"),
    pytest.param("how many people in awl does the report name as taking part in the meeting", "5", id="voice typing of all"),
    pytest.param("Dobry dzień! Chto z biełaruskaha boku prymaŭ haściej na sustrečy pa mašynabudavańni?", "Кузняцоў", id="a side is no Baku"),
    pytest.param("nama uchun buncha o'sdi ekan Belarus bilan savdo", "sababi", id="a dialect's why"),
    pytest.param("у скокі разоў ім трэба было падняць абарот 2024-га каб дабіць да ярда?", "1,61", id="how many times be"),
    pytest.param("вот если бы торговля узбекистана с беларусью и дальше росла с той же скоростью что в двадцать четвёртом сколько бы тогда за двадцать пятый набежало", "711,9", id="the same speed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_it_is_told(ask_shipped: Ask, text: str, told: str) -> None:
    answer = ask_shipped(text)
    assert told in answer.text.replace("\u00a0", " "), answer.text


FOLLOW_UPS = [
    pytest.param("how much did belarus and uzbekistan trade in 2024", "n da yr b4 dat", "540.2", id="b4"),
    pytest.param("Какой был товарооборот Узбекистана и Беларуси в 2024?", "и дай прирост деньгами, проценты зритель в одиннадцать вечера не переварит", "79,9", id="a time of day ru"),
    pytest.param("trade goal", "set by?", "both countries", id="set by"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "told"), FOLLOW_UPS)
def test_a_follow_up_is_told(ask_shipped: Ask, before: str, text: str, told: str) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert told in answer.text.replace("\u00a0", " "), answer.text


ALONE = [
    pytest.param("Did only the Belarusian side speak of cutting-edge technology?", "No.", "Both sides", id="en"),
    pytest.param("О передовых технологиях говорила только белорусская сторона?", "Нет.", "Обе стороны", id="ru"),
    pytest.param("Ilg'or texnologiyalar haqida faqat Belarus tomoni gapirdimi?", "Yoʻq.", "Ikkala tomon", id="uz"),
    pytest.param("Пра неабходнасць перадавых тэхналогій на сустрэчы казаў толькі беларускі бок?", "Не.", "Абодва бакі", id="be"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "begins", "told"), ALONE)
def test_what_both_sides_said_was_not_said_by_one(
    ask_shipped: Ask, text: str, begins: str, told: str
) -> None:
    answer = ask_shipped(text)
    assert answer.text.startswith(begins), answer.text
    assert told in answer.text


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("just engines?", "mining equipment", id="en"),
        pytest.param("Обсуждали только станки?", "двигател", id="ru"),
        pytest.param("толькі рухавікі абмяркоўвалі?", "станкабудаванн", id="be"),
    ],
)
def test_only_one_of_the_priorities_is_told_with_the_others(ask_shipped: Ask, text: str, other: str) -> None:
    assert other in ask_shipped(text).text


THANKED = [
    pytest.param("Please accept my sincerest thanks for your patient assistance; I remain entirely in your debt.", id="en"),
    pytest.param("Rahmat, savdongizga baraka!", id="uz"),
]  # fmt: skip


@pytest.mark.parametrize("text", THANKED)
def test_thanks_with_a_flourish_are_thanks(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.SOCIAL


def test_a_greeting_before_a_word_for_trade_is_no_remark(ask_shipped: Ask) -> None:
    assert "620.1" in ask_shipped("hi turnover").text


GOING_ON = [
    pytest.param("What were the priority areas at the machinery meeting?", "how many is that", "4", id="how many en"),
    pytest.param("Какие приоритетные направления обозначили на встрече по машиностроению?", "сколько их получается", "4", id="how many ru"),
    pytest.param("кто был на встрече", "сколько их", "5", id="how many people"),
    pytest.param("What were the outcomes of the meeting between Uzbekistan and Belarus?", "anything about exports in there", "export", id="anything of it"),
    pytest.param("uzbek belarus trade in 2024", "and it grew 14.8% to 620.1m in 2024 so what was it in 2023 roughly", "540", id="a premise before the year"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "told"), GOING_ON)
def test_a_list_is_gone_on_with(ask_shipped: Ask, before: str, text: str, told: str) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert told in answer.text, answer.text


PLANNED = [
    pytest.param("How much was the Uzbekistan-Belarus turnover in 2024?", "and for 2025? the actual number i mean not the plan", id="not the plan"),
    pytest.param("какую цель по торговле поставили узбекистан и беларусь", "ну и взяли они свой миллиард в 2025 или нет?", id="did they make it"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text"), PLANNED)
def test_a_goal_is_no_result(ask_shipped: Ask, before: str, text: str) -> None:
    assert ask_shipped(text, context=ask_shipped(before).context).outcome is Outcome.NO_DATA


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "i read uzbek belarus trade jumped 18.4% in 24, correct?", "No.", id="a short year before a tag"
        ),
        pytest.param("what turnover did the 2 countries wanna hit by 2025", "$1 billion", id="wanna hit"),
        pytest.param(
            "если оборот за 2024 раскидать по кварталам поровну, скока в одном", "155", id="in one of them"
        ),
        pytest.param("when did trend put this story out", "17 October", id="a publisher in small letters"),
    ],
)
def test_chat_is_understood(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in ask_shipped(text).text.replace("\u00a0", " ")


def test_who_somebody_is_by_office_is_of_the_one_talked_of(ask_shipped: Ask) -> None:
    before = ask_shipped("кто от белорусов принимал узбеков на этой встрече по машиностроению")
    assert "министр промышленности" in ask_shipped("он кто по должности", context=before.context).text
