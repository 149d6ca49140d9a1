"""How people put a level, a year, a part or themselves: passed and missed marks, words taken back, halves, signatures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.core.answer import Answer, Outcome
from bot.core.lexicon import Lexicon
from bot.core.normalize import tokenize
from bot.core.slots import Slots
from tests.spaces import spaced

Ask = Callable[..., Answer]
Read = Callable[[str], Slots]


PASSED = [
    pytest.param("did they pass half a billion in 2024", "Yes.", id="pass en"),
    pytest.param("did trade crack 500 million in 2024", "Yes.", id="crack en"),
    pytest.param("did trade hit 500 million in 2024", "Yes.", id="hit en"),
    pytest.param("somebody at work swears uz-by trade hit 620.1 mln in 2024, is he right", "Yes.", id="hit, to the point"),
    pytest.param("trade in 2024 exceeded 2023 by 14.8 percent, right?", "Yes.", id="by how much"),
    pytest.param("did trade break 700 million", "No.", id="break en"),
    pytest.param("was trade at least 600 million in 2024", "Yes.", id="at least en"),
    pytest.param("savdo kamida 600 million bo'lganmi 2024da", "Ha.", id="at least uz"),
    pytest.param(
        "2024-yildagi aylanma bir milliardlik maqsaddan kamida toʻrt yuz millionga kam edimi?", "Yoʻq.", id="less by at least uz"
    ),
    pytest.param("did trade fail to reach 700 million", "Yes.", id="fail to reach en"),
    pytest.param(
        "did Tashkent and Minsk crack the half-billion mark with each other in 2024?", "Yes.", id="half-billion mark"
    ),
    pytest.param("перешагнул ли оборот 600 миллионов", "Да.", id="passed ru"),
    pytest.param("пераадолеў абарот 600 мільёнаў?", "Так.", id="passed be"),
    pytest.param("прабіў тавараабарот 700 млн у 2024?", "Не.", id="not passed be"),
    pytest.param("2023-yilda yarim milliard dollarlik chegaradan o'tilganmidi?", "Ha.", id="passed uz"),
    pytest.param(
        "2024da Belarus bilan savdo o'sishi o'n to'rt yarim foizdan oshganmi?", "Ha.", id="a rate with a half uz"
    ),
    pytest.param(
        "За 2024 год к обороту Узбекистана с Беларусью прибавилось сто с лишним миллионов долларов, да?",
        "Нет.",
        id="a hundred and more ru",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "begins"), PASSED)
def test_a_level_is_told_to_be_passed_or_missed(ask_shipped: Ask, text: str, begins: str) -> None:
    assert ask_shipped(text).text.startswith(begins)


NO_YES = [
    pytest.param("не дотянули до 700 млн в 2024?", id="missed, denied"),
    pytest.param("did they do 600 million in 2024", id="about so much"),
]


@pytest.mark.parametrize("text", NO_YES)
def test_neither_yes_nor_no_is_said_where_both_may_be_meant(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert "620" in answer.text
    assert not answer.text.startswith(("Yes", "No", "Да", "Нет"))


NUMBERS = [
    pytest.param("o'n to'rt yarim foiz", "14.5", id="uz"),
    pytest.param("14 yarim foiz", "14.5", id="digits uz"),
    pytest.param("четырнадцать с половиной процентов", "14.5", id="ru"),
    pytest.param("fourteen and a half percent", "14.5", id="en"),
    pytest.param("чатырнаццаць з паловай працэнтаў", "14.5", id="be"),
    pytest.param("шестьсот с хвостиком миллионов", "600000000", id="and more"),
    pytest.param("больше трети миллиарда", "333300000", id="a third of a billion ru"),
    pytest.param("трэць мільярда", "333300000", id="a third of a billion be"),
    pytest.param("a third of a billion", "333300000", id="a third of a billion en"),
    pytest.param("three quarters of a billion", "750000000", id="three quarters of a billion"),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_a_half_or_more_after_a_number_belongs_to_it(read: Read, text: str, value: str) -> None:
    assert [amount.value for amount in read(text).amounts] == [Decimal(value)]


def test_a_half_after_a_year_is_no_part_of_it(read: Read) -> None:
    slots = read("trade in 2024 and half of the goal")
    assert [period.year for period in slots.periods] == [2024]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ok i want twenty twenty three no wait 2024 trade uzbekistan belarus", id="en"),
        pytest.param("за двадцать третий ой нет стоп за двадцать четвёртый год сколько вышло оборота", id="ru"),
        pytest.param("2023 yo'q yo'q 2024 yilda savdo qancha", id="uz"),
        pytest.param("тавараабарот за 2023, ой не, за 2024", id="be"),
        pytest.param("trade with kazakhstan, sorry, belarus in 2024", id="a country en"),
        pytest.param("товарооборот с Россией, точнее с Беларусью, за 2024", id="a country ru"),
    ],
)  # fmt: skip
def test_what_the_asker_takes_back_is_not_meant(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert "620" in answer.text
    assert "540" not in answer.text


def test_a_year_is_not_taken_back_for_a_number_of_people(ask_shipped: Ask) -> None:
    answer = ask_shipped(
        "twenty twenty three no wait 2019 I mean what the two of them did in trade altogether"
    )
    assert answer.outcome is Outcome.NO_DATA
    assert "2019" in answer.text


def test_two_years_are_compared_where_nothing_is_taken_back(ask_shipped: Ask) -> None:
    assert "540.2" in ask_shipped("was trade more in 2023 or, I wonder, in 2024").text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Каким был товарооборот Узбекистана и Беларуси в 2024 году? С уважением, Марина", id="ru"),
        pytest.param("Які быў тавараабарот Узбекістана і Беларусі ў 2024 годзе? З павагай, Марына", id="be"),
        pytest.param("подскажите товарооборот узбекистана и беларуси за 2024, с уважением марина", id="small ru"),
        pytest.param("Bu Trendning xabarida savdo 2024-yilda qancha deyilgan? Hurmat bilan, Dilnoza", id="uz"),
    ],
)  # fmt: skip
def test_a_name_at_the_end_of_a_letter_asks_for_nothing(ask_shipped: Ask, text: str) -> None:
    assert "620" in ask_shipped(text).text


def test_a_publisher_in_another_case_is_no_trend(ask_shipped: Ask) -> None:
    assert "MENAFN" in ask_shipped("Bu Trendning xabarimi").text


@pytest.mark.parametrize(
    ("text", "told", "never"),
    [
        pytest.param(
            "Dear colleagues, the board wants to see whether the line is worth opening, and we had a long chat. Before "
            "the next call someone must check one thing: by what percentage did Uzbek-Belarusian turnover climb in 2024?",
            "14.8",
            "61.3",
            id="en",
        ),
        pytest.param(
            "Готовлю справку к завтрашней коллегии, времени в обрез, поэтому сразу к делу: какова величина взаимной "
            "торговли Республики Узбекистан и Республики Беларусь за 2024 год?",
            "620,1",
            "379,9",
            id="ru",
        ),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_question_does_not_change_it(
    ask_shipped: Ask, text: str, told: str, never: str
) -> None:
    answer = ask_shipped(text)
    assert told in answer.text
    assert never not in answer.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Here is what I need to know for the first quarter of 2024: how much was trade with Belarus?", id="a part of a year"
        ),
        pytest.param(
            "Here is the one thing that I need to know for Kazakhstan: how much was trade in 2024?", id="a country"
        ),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_question_may_narrow_it(ask_shipped: Ask, text: str) -> None:
    assert "620" not in ask_shipped(text).text


CALLED = [
    pytest.param("who was at the tractor meeting", "Norkulov", id="who en"),
    pytest.param("who led the uzbek side at the machinery talks", "Norkulov", id="leader en"),
    pytest.param("Give me bullet points: the areas they treat as priorities in the machinery talks", "engines", id="all of a list"),
    pytest.param("traktor uchrashuvida kim qatnashdi", "Norqulov", id="who uz"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CALLED)
def test_goods_before_the_word_for_a_meeting_call_it(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in ask_shipped(text).text


def test_goods_that_nobody_talked_of_call_no_meeting(ask_shipped: Ask) -> None:
    assert ask_shipped("who was at the cotton meeting").outcome is Outcome.NO_DATA


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("экспорт Казахстан", "ru", id="ru"),
        pytest.param("товарооборот казахстан-польша 22 год", "ru", id="ru, two countries"),
        pytest.param("савдо Қозоғистон", "uz-cyrl", id="uz-cyrl"),
        pytest.param("гандаль Казахстан", "be", id="be"),
    ],
)
def test_a_country_beside_a_word_that_all_share_tells_the_language(
    ask_shipped: Ask, text: str, lang: str
) -> None:
    assert ask_shipped(text).lang == lang


def test_an_english_word_is_no_belarusian_verb(lexicon: Lexicon) -> None:
    (token,) = tokenize("hazelnuts")
    assert not lexicon.is_idle(token, "en")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Да якой сумы і да якога года збіраліся давесці гандаль Узбекістан і Беларусь?", id="be"
        ),
        pytest.param(
            "До какой суммы и к какому году собирались довести торговлю Узбекистан и Беларусь?", id="ru"
        ),
    ],
)
def test_the_sum_to_be_led_to_is_a_goal(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert "2025" in answer.text
    assert "620" not in answer.text


def test_a_level_that_was_to_be_reached_again_is_not_worked_out(ask_shipped: Ask) -> None:
    answer = ask_shipped("Ну што, мільярд у 2025-м такі ўзялі ці зноў пралёт?")
    assert "711" not in answer.text
    assert not answer.text.startswith("Не.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("half of the 2024 Uzbekistan-Belarus turnover", "$310.1 million", id="half en"),
        pytest.param("треть от оборота 2024 сколько", "206,7 млн", id="a third ru"),
        pytest.param("палова тавараабароту за 2024", "310,1 млн", id="half be"),
    ],
)
def test_a_part_of_a_figure_that_is_named_is_told(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in spaced(ask_shipped(text))


def test_a_number_before_a_counting_word_is_no_year(read: Read) -> None:
    slots = read("Эрон Душанбега 40 та автобус етказиб беради")
    assert (slots.count, slots.periods) == (40, ())


def test_a_peoples_name_says_to_whom_something_was_offered(ask_sample: Ask) -> None:
    answer = ask_sample("three-meetings", "что предложил казахстан венграм на форуме")
    assert "вакцин" in answer.text
    assert "стипенди" not in answer.text


AFTER = [
    pytest.param("Рыжковский — кто это?", "а второго зама как зовут?", "Бакей", "Рыжковский", id="the second of two ru"),
    pytest.param("who is Ryzhkovsky", "and the second deputy?", "Bakey", "Ryzhkovsky", id="the second of two en"),
    pytest.param(
        "Uchrashuvda Oʻzbekiston tomonini kim boshqargan?", "Belarus tarafdan-chi?", "Kuznetsov", "Norqulov", id="the other side uz"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "told", "never"), AFTER)
def test_who_is_asked_for_after_somebody_is_not_that_one(
    ask_shipped: Ask, before: str, text: str, told: str, never: str
) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert told in answer.text
    assert never not in answer.text


def test_a_name_and_what_else_somebody_holds_are_told_together(ask_shipped: Ask) -> None:
    answer = ask_shipped("who is the ambassador and what other post does he hold")
    assert "Nazarov" in answer.text
    assert "CIS" in answer.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("how many per cent are missing to the billion", id="en"),
        pytest.param(
            "Беларусь билан савдода режа миллиарддан 2024 йилда неча фоиз кам қолган?", id="uz-cyrl"
        ),
        pytest.param("колькі працэнтаў не хапае да мільярда", id="be"),
    ],
)
def test_what_is_missing_in_per_cent_is_of_the_goal(ask_shipped: Ask, text: str) -> None:
    assert "38" in ask_shipped(text).text


SIGNED = [
    pytest.param("What was Uzbek-Belarusian trade in 2024?\n\nKind regards,\nThomas Grant\nExport desk 7", "620", id="en"),
    pytest.param("Добрый день! Какая цель поставлена по торговле и к какому году?\nС уважением, Ирина", "2025", id="ru"),
    pytest.param("Savdo 2024-yilda qancha boʻlgan? Hurmat bilan, Dilnoza, TDIU 3-kurs", "620", id="uz"),
    pytest.param("Савдо 2024 йилда қанча бўлган? Ҳурмат билан, Гулнора", "620", id="uz-cyrl"),
    pytest.param("Які быў тавараабарот у 2024 годзе? З павагай, Алесь Грузінскі, газета", "620", id="be"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SIGNED)
def test_who_signs_a_letter_is_not_asked_of(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in ask_shipped(text).text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("what do you have as regards trade with kazakhstan", id="no closing"),
        pytest.param("Good day. Kind regards from Almaty, how much was trade with Kazakhstan?", id="a question after it"),
    ],
)  # fmt: skip
def test_what_follows_a_closing_may_be_asked(ask_shipped: Ask, text: str) -> None:
    assert "Kazakhstan" in ask_shipped(text).text


GROWN = [
    pytest.param("if trade grew 10% two years in a row from 2024, how much would it be", "$750.3 million", id="en"),
    pytest.param("если бы торговля с 2024 росла по 10 процентов два года подряд, сколько получится", "750,3 млн", id="ru"),
    pytest.param("agar savdo 2024-yildan ikki yil ketma-ket 10 foizdan oshsa qancha bo'ladi", "750,3 mln", id="uz"),
    pytest.param("калі гандаль будзе расці на 10 працэнтаў тры гады запар, колькі атрымаецца", "825,4 млн", id="be"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), GROWN)
def test_a_growth_goes_on_for_as_many_years_as_are_said(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in spaced(ask_shipped(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("they say the meeting was in Minsk, right?", id="en"),
        pytest.param("Говорят встреча в Минске шла, верно?", id="ru"),
    ],
)
def test_a_place_that_is_claimed_and_not_told_is_declined(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.NO_DATA


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Is Leonid Bakey a deputy minister of industry of Belarus?", id="en"),
        pytest.param("Denis Rijkovskiy Belarus sanoat vazirining oʻrinbosarimi?", id="uz"),
    ],
)
def test_the_first_name_of_one_and_the_surname_of_another_get_no_yes(ask_shipped: Ask, text: str) -> None:
    assert not ask_shipped(text).text.startswith(("Yes", "Ha"))


def test_two_people_are_affirmed_together(ask_shipped: Ask) -> None:
    assert ask_shipped("are Bakey and Ryzhkovsky deputy ministers").text.startswith("Yes.")
