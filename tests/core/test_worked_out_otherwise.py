"""Growth carried on to a named year, what is left to the goal of a supposed level, parts of a figure, and whose words they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from tests.spaces import spaced

Ask = Callable[..., Answer]

WORKED_OUT = [
    pytest.param("at the same pace, how much will it be in 2026", "817.2", id="to a year en"),
    pytest.param("При том же темпе ещё два года подряд после 2024-го сколько получится в 2026-м?", "817,2", id="to a year ru"),
    pytest.param("shu sur'atda ketsa 2026 yilda qancha bo'ladi savdo", "817,2", id="to a year uz"),
    pytest.param("пры тым жа тэмпе колькі будзе ў 2026", "817,2", id="to a year be"),
    pytest.param("Shu foizda oʻsib boraversa, milliardga qaysi yili yetib borar ekanmiz?", "2028", id="which year uz"),
    pytest.param("if 100 million were added to 2024, how much would be left to the goal", "279.9", id="added en"),
    pytest.param("Допустим, в 2025-м прибавили к 2024-му ровно сто миллионов. Сколько тогда осталось бы до цели?", "279,9", id="added ru"),
    pytest.param("калі б да лічбы 2024 дадалі яшчэ 100 мільёнаў, колькі засталося б да мэты", "279,9", id="added be"),
    pytest.param("2024-yilgi ko'rsatkich 10 foizga oshsa ham milliardga qancha yetmay qolardi?", "317,9", id="grown uz"),
    pytest.param("If 2025 had added only 10 per cent to 2024, would the target have been missed? By how much?", "317.9", id="grown en"),
    pytest.param("The goal spread over twelve months makes how much a month, compared with what 2024 really averaged?", "83.3", id="goal beside average"),
    pytest.param("среднемесячный показатель какой нужен был бы, чтоб за год выйти ровно на цель", "83,3", id="goal by month"),
    pytest.param("Треть оборота за 2024 год это сколько в долларах", "206,7", id="a third ru"),
    pytest.param("десятая часть оборота за 2024 - сколько", "62 млн", id="a tenth ru"),
    pytest.param("Чаму роўная пятая частка абароту 2024 года", "124 млн", id="a fifth be"),
    pytest.param("beshdan biri 2024 yilgi savdoning qancha", "124 mln", id="a fifth uz"),
    pytest.param("на сколько процентов надо расти ежегодно, чтобы за два года выйти на миллиард", "27 % в год", id="growth each year ru"),
    pytest.param("каб выйсці на мэту роўна за тры гады пасля 2024, які рост трэба штогод", "17,3 % штогод", id="growth each year be"),
    pytest.param("to hit the goal two years after 2024 with equal growth each year, what annual rate is that", "27% a year", id="growth each year en"),
    pytest.param("какой процент 2023 год составляет от 2024", "87,1 %", id="a year in per cent of a later one"),
    pytest.param("2024 yildan keyin 20 foiz.. yo'q adashdim, 10 foiz o'ssa 2025da qancha bo'ladi", "682,1", id="a rate taken back"),
    pytest.param("10 процентов от оборота 2024 это сколько", "62 млн", id="per cents of a figure"),
    pytest.param("2023 plus 2024?", "$1.16 billion", id="plus"),
    pytest.param("yiliga 14,8 foizdan o'saversa 2 milliardga qaysi yili yetadi", "2033", id="which year of another level"),
    pytest.param("праз колькі гадоў падвоіцца таваразварот, калі па 14,8% на год", "2030", id="when it doubles"),
    pytest.param("если товарооборот просядет на треть от 620,1 сколько останется", "413,4", id="what is left"),
    pytest.param("2024dan 50 mln kamaysa milliardgacha qancha qoladi", "429,9", id="taken off"),
    pytest.param("agar 2024 aylanma ikki barobar oshsa maqsaddan qanchaga o'tib ketadi", "240,2", id="doubled and beyond the goal"),
    pytest.param("Если каждый год прибавлять по 80 млн к уровню 2024, когда будет миллиард?", "2029", id="so much each year"),
    pytest.param("калі б гандаль грымнуўся да 500 млн, гэта на колькі працэнтаў менш за 2024", "19,4 %", id="a level that is supposed and less"),
    pytest.param("2023 turnover is what per cent of 2024's?", "87.1%", id="what per cent of a year"),
    pytest.param("Две трети от миллиардной цели — это сколько миллионов?", "666,7", id="a part of the goal"),
    pytest.param("Колькі мільёнаў даляраў дадало б павелічэнне тавараабароту 2024 на 12 %?", "74,4", id="what a growth adds"),
    pytest.param("If trade had slipped 10% from the 2024 level, what would the figure be?", "558.1", id="slipped"),
    pytest.param("Миллиардга икки йилда чиқиш учун 2024дан бошлаб йилига неча фоиздан ўсиш керак?", "27 %", id="growth each year uz-cyrl"),
    pytest.param("Айланма 2025 йилда яна 14,8 фоизга ўсса, мақсадгача қанча қоларди?", "288,1", id="the same once more and what is left"),
    pytest.param("Рост был не 14,8, а 18,4 %, я точно помню!", "14,8 %", id="not this but that"),
    pytest.param("how much did it rise in money AND in percent? 2024 uz-belarus trade", "79.9", id="no code of a country"),
    pytest.param("Сосед утверждает что торговля с белорусами в 2024 выросла вдвое, так ли это", "14,8 %", id="a neighbor is no neighborhood"),
]  # fmt: skip
AFTER = [
    pytest.param("На сколько процентов вырос товарооборот в 2024 году?", "а годом раньше рост какой был?", "2023", "14,8", id="the growth before"),
    pytest.param("Who led the Uzbek side?", "anyone else from that side?", "Nazarov", "Norkulov", id="others of a side"),
    pytest.param("2024-yilda Belarus bilan oyiga oʻrtacha qancha savdo qilganmiz?", "Har chorakka bo‘lib chiqsak-chi?", "155 mln", "12,9", id="by quarter"),
    pytest.param("тавараабарот Узбекістана і Беларусі за 2024 год?", "падзялі напалам", "310,1", "14,8", id="in half"),
    pytest.param("How much did Uzbekistan and Belarus trade in 2024?", "ok, and what if it went up by a hundred million?", "720.1", "711.9", id="an amount added"),
    pytest.param("2024 йилда Ўзбекистон ва Беларусь товар айланмаси қанча бўлган?", "Икки баробари-чи?", "1,24 млрд", "14,8", id="twice that"),
    pytest.param("Якая мэта па тавараабароце Узбекістана і Беларусі?", "а палова ад яе?", "500 млн", "14,8", id="half of the goal"),
    pytest.param("назови товарооборот 2024 года", "а треть от этого?", "206,7", "14,8", id="a third of that"),
    pytest.param("How much was trade in 2024?", "and if cut into three equal parts", "3", "711.9", id="a count that is not understood"),
]  # fmt: skip
CLAIMED = [
    pytest.param(
        "Would a rise of 65% on 2024 have been enough to hit the billion?",
        "Yes.",
        "61.3%",
        id="a growth that is enough",
    ),
    pytest.param(
        "Would a rise of 50% on 2024 have been enough to hit the billion?",
        "No.",
        "61.3%",
        id="a growth that is not",
    ),
    pytest.param(
        "Savdo 2024-yilga yana 200 mln dollar qo'shilsa milliardga yetadimi?",
        "Yoʻq.",
        "820,1",
        id="an amount that is not enough",
    ),
    pytest.param(
        "Aylanma 14,8 barobar oshgan deyishyapti, rostmi shu?", "Tovar", "14,8", id="times and per cents"
    ),
    pytest.param(
        "Тавараабарот за 2024 год быў 621 мільён долараў, верна?",
        "Тавараабарот",
        "620,1",
        id="a digit more than that",
    ),
    pytest.param("It was Bakey who hosted the talks, wasn't it?", "No.", "Kuznetsov", id="the host"),
    pytest.param("it was Kuznetsov who received them, right?", "Yes.", "Kuznetsov", id="the host indeed"),
]


@pytest.mark.parametrize(("text", "told"), WORKED_OUT)
def test_it_is_worked_out(ask_shipped: Ask, text: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in spaced(answer)


@pytest.mark.parametrize(("before", "text", "told", "never"), AFTER)
def test_a_fragment_goes_on_from_what_was_told(
    ask_shipped: Ask, before: str, text: str, told: str, never: str
) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert told in spaced(answer)
    assert never not in spaced(answer)


@pytest.mark.parametrize(("text", "begins", "told"), CLAIMED)
def test_a_part_that_is_claimed_is_checked(ask_shipped: Ask, text: str, begins: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.text.startswith(begins)
    assert told in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "Словы пра вялікі патэнцыял належаць узбекам, правільна?",
        "Представляет ли Назаров свою страну ещё где-нибудь, кроме Беларуси?",
    ],
)
def test_no_yes_or_no_is_said_that_nothing_proves(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    assert not answer.text.startswith(("Так.", "Не.", "Да.", "Нет."))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("number of cars imported from korea 2025", "pieces"),
        ("сколько автомобилей завезли из Кореи в 2024 году", "31"),
        ("на колькі грошай завезлі карэйскіх аўтамабіляў у 2024", "512,6"),
        ("верно, что корейских машин в 2024 ввезли больше 30 тысяч штук?", "Да."),
        ("KG-ROK turnover 2025", "$"),
        ("what do exports to Turkey and to South Korea come to together in 2025", "Together"),
    ],
)
def test_goods_are_counted_and_their_makers_are_where_they_come_from(
    ask_sample: Ask, text: str, told: str
) -> None:
    assert told in spaced(ask_sample("kg-tr-kr", text))


def test_the_growth_of_ten_years_is_not_that_of_one(ask_shipped: Ask) -> None:
    answer = ask_shipped("Средний рост за последние десять лет сколько % в год выходит")
    assert answer.outcome is Outcome.NO_DATA
    assert "14,8" not in answer.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024 йилги савдо мўлжалнинг ярмидан ошганмиди?", "Ҳа."),
        ("Мақсаддаги миллиардни ойма-ой тенг бўлсак, ҳар ойга неча миллион доллардан тушади", "83,3"),
        ("дакуль хацелі давесці гандаль", "1 млрд"),
        ("Belarusians vs Uzbeks at the table, what's the headcount by the names given?", "(Uzbekistan: 2 and Belarus: 3)"),
    ],
)  # fmt: skip
def test_halves_of_a_goal_and_both_sides_are_told(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in spaced(ask_shipped(text))


def test_last_year_against_the_one_held_is_another_growth(shipped_engine: Engine) -> None:
    text = "Насколько вырос оборот с Беларусью в прошлом году к 2024-му?"
    answer = shipped_engine.ask(Question(text, date(2026, 12, 1)))
    assert answer.outcome is Outcome.NO_DATA
    assert "14,8" not in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "и сколько останется до цели, если прибавить ещё 100 млн?",
        "калі дадаць 100 млн, колькі застанецца да мэты?",
        "если добавить 100 млн, сколько останется до цели",
        "if another 100 million is added, how much is left to the goal?",
    ],
)
def test_what_is_left_once_something_is_added(ask_shipped: Ask, text: str) -> None:
    answer = spaced(ask_shipped(text))
    assert "279" in answer
    assert "520" not in answer


@pytest.mark.parametrize(
    "text",
    [
        "by how much is the billion goal greater than what it was in 2023",
        "на сколько цель больше чем было в 2023",
        "на колькі мэта ў мільярд большая за тое, што было ў 2023",
        "maqsad 2023 yildagidan qancha ko'p",
        "на сколько 2023 год не дотянул до цели",
    ],
)
def test_a_goal_is_held_beside_a_year(ask_shipped: Ask, text: str) -> None:
    assert "459" in spaced(ask_shipped(text))


@pytest.mark.parametrize(
    "text",
    [
        "how many journalists were at the meeting",
        "сколько всего корреспондентов присутствовало на встрече",
        "учрашувда нечта журналист бор эди",
        "колькі журналістаў было на сустрэчы",
    ],
)
def test_those_who_took_part_are_not_those_who_reported(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.NO_DATA


def test_a_large_potential_is_no_small_one(ask_shipped: Ask) -> None:
    claim = "Belarus tomoni hamkorlik salohiyati {} degan ekan, shundaymi?"
    assert not ask_shipped(claim.format("kichik")).text.startswith("Ha.")
    assert "katta" in ask_shipped(claim.format("katta")).text


def test_a_percentage_begins_one_of_two_questions(ask_shipped: Ask) -> None:
    answer = spaced(ask_shipped("ўсиш неча фоиз бўлди ва нечта йўналиш устувор деб айтилди?"))
    assert "14,8" in answer
    assert "4 та устувор" in answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("chinese goods imported by tajikistan in 2023", "1.2446"),
        ("сколько китайских товаров завёз Таджикистан в 2023", "1,2446"),
        ("тожикистондан хитойга экспорт 2023", "250,8"),
        ("хитойдан тожикистонга импорт 2023", "1,2446"),
    ],
)
def test_goods_come_from_the_country_they_are_called_after(ask_sample: Ask, text: str, told: str) -> None:
    assert told in spaced(ask_sample("tj-pk-cn", text))


@pytest.mark.parametrize(
    "text",
    [
        "tajik goods bought by china in 2023",
        "tajik goods imported by china in 2023",
        "chinese goods sold to tajikistan in 2023",
        "сколько Китай купил таджикских товаров в 2023",
        "xitoy sotib olgan tojik tovarlari 2023",
    ],
)
def test_what_the_other_country_recorded_is_not_ours(ask_sample: Ask, text: str) -> None:
    assert ask_sample("tj-pk-cn", text).outcome is Outcome.NO_DATA


@pytest.mark.parametrize(
    "text",
    [
        "did they make half a billion in 2024?",
        "прошли ли полмиллиарда в 2024",
        "паўмільярда даляраў хоць прайшлі ў 2024-м?",
        "2024da yarim milliarddan o'tdimi?",
    ],
)
def test_a_round_level_that_was_passed_is_not_denied(ask_shipped: Ask, text: str) -> None:
    answer = spaced(ask_shipped(text))
    assert "620" in answer
    assert not answer.startswith(("No", "Нет", "Не.", "Yoʻq"))


@pytest.mark.parametrize(
    ("text", "begins"),
    [("оборот в 2024 был 500 млн, верно?", "Нет."), ("did they manage 700 million in 2024?", "No.")],
)
def test_a_level_that_is_claimed_or_was_not_reached_is_denied(
    ask_shipped: Ask, text: str, begins: str
) -> None:
    assert ask_shipped(text).text.startswith(begins)


@pytest.mark.parametrize(
    "text", ["where was it printed", "дзе гэта было надрукавана", "qayerda chop etilgan"]
)
def test_where_it_was_printed_is_no_place_of_a_meeting(ask_shipped: Ask, text: str) -> None:
    assert "Trend" in ask_shipped(text).text


def test_what_one_side_told_the_other_is_what_it_said(ask_shipped: Ask) -> None:
    assert "патэнцыял" in ask_shipped("шо гаварылі беларусы узбекам").text


@pytest.mark.parametrize(
    "text", ["кто был переводчиком на переговорах", "кто был модератором", "tarjimon kim edi uchrashuvda"]
)
def test_an_office_that_nobody_held_is_not_answered_with_all(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.NO_DATA


def test_who_hosted_is_not_who_hosts_next(ask_sample: Ask) -> None:
    assert "Рахмонзода" in ask_sample("tj-pk-cn", "кто принимал бизнес форум").text
    assert "2027" in ask_sample("tj-pk-cn", "кто примет следующий бизнес-форум").text
