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
    pytest.param("на сколько миллионов 24й год обогнал 23й по торговле узб-бел", "79,9", id="a year after a scale"),
    pytest.param("savdo necha barobar ko'paygan, 2023→2024, ozbekiston-belarus", "14,8", id="times between two years"),
    pytest.param("2023 йилда ойига ўртача қанча савдо бўлган Беларусь бўйича", "45", id="the partner of who speaks the language"),
    pytest.param("0,62 млрд за 2024 па Узбекістане: так карэктна?", "Так", id="a level that is held tells the partner"),
    pytest.param("raznica mezhdu celyu i faktom 24 goda v mln usd?", "379,9", id="from the result to the goal"),
    pytest.param("yarim milliard dollardan qanchaga oshib o'tgan 2024dagi savdo", "120,1", id="risen above a level"),
    pytest.param("what % must trade jump vs 2024 for the 2025 ambition to be met", "61.3", id="growth that must be"),
    pytest.param("did growth clear the fifteen percent mark in 2024", "No.", id="a mark that was not cleared"),
    pytest.param("двадцать два года на заводе. Двигатели в приоритетах есть?", "двигател", id="years that are counted"),
    pytest.param("хто быў на перагаворах па машынабудаванню з узбекамі", "Кузняцоў", id="those talked with do not narrow"),
    pytest.param("who was the Uzbek economy and finance person at the talks with Belarus", "Norkulov", id="the other side"),
    pytest.param("who from Uzbekistan and Belarus attended?", "Kuznetsov", id="and is not with"),
    pytest.param("иқтисодиёт ва молия вазирлигидан ким иштирок этибди?", "Норқулов", id="a ministry is no minister"),
    pytest.param("sanoat vaziri va uning o'rinbosarlari kim?", "Kuznetsov", id="a minister and the deputies"),
    pytest.param("Рахматулла Назаров помимо посольства ещё какой пост совмещает?", "СНГ", id="an office beside one"),
    pytest.param("Count the people of the two delegations, ambassador included", "name 5", id="an office counted in"),
    pytest.param("the belarus guy from industry, not the deputies, what is he called", "Kuznetsov", id="an office left out"),
    pytest.param("kon texnikasi, ekskavator-mekskavator gaplashilganmi? Toshkentdanman", "kon", id="a word said again"),
    pytest.param("1 mlrdga ciqiw ucun necha % osiw kere", "61,3", id="sh and ch in shorthand"),
    pytest.param("про передовые технологии был разговор", "технологии", id="the one telling word of what was said"),
    pytest.param("620,1 мільёна - гэта ў рублях?", "Не.", id="another currency"),
    pytest.param("назаров какую еще должность занимает кроме посла?", "СНГ", id="an office besides another"),
    pytest.param("я за рулём галасам, колькі ў 2024 мы з узбекістанам нагандлявалі", "620,1", id="a foreign word with an ending"),
]  # fmt: skip
NOT_HELD = [
    pytest.param("товарооборот узбекистан беларусь за двадцать два года", "22", id="years that are counted in the question"),
    pytest.param("сколько наторговали узбекистан и беларусь за четыре квартала 2024 года", "квартал", id="parts not divided by"),
    pytest.param("uz-by turnover of 8701 in 2024", "8701", id="a code of goods"),
    pytest.param("На какой уровень торговли метят в 2026 году? Не в 2025, его я знаю", "2026", id="a goal of another year"),
    pytest.param("what is 2024 trade divided by 3, uzbekistan belarus", "3", id="a number that nothing explains"),
    pytest.param("товарооборот Узбекистан Беларусь 2024 разделить на три сколько", "3", id="no part of a year"),
]  # fmt: skip
FOLLOW_UPS = [
    pytest.param("uz-by trade in 2024", "ok now make it monthly", "51.7", id="more than small talk"),
    pytest.param("Uzbekistan Belarus turnover for 2024", "whats that per month", "51.7", id="no phrase torn apart"),
    pytest.param("кто посол Узбекистана в Беларуси?", "он еще и при СНГ числится?", "Да", id="another office"),
    pytest.param("uz-by trade per month on average in 2024", "and per quarter?", "155", id="an average over another span"),
    pytest.param("хто быў на сустрэчы", "а што там па станках", "станкабуд", id="a word that is also a farewell"),
    pytest.param("uzb x belarus trade in 2024?", "yo so did it go up or nah", "14.8", id="a greeting that asks"),
    pytest.param("товарооборот узбекистан беларусь 2024", "а в двадцать третьем скок было", "540,2", id="a spoken year"),
    pytest.param("хто быў на сустрэчы", "А БЕЛАРУСАЎ З ІХ КОЛЬКІ?", "3", id="how many of them"),
    pytest.param("якая мэта па гандлі на 2025", "а мільярд гэты ў баксах ці ў нашых рублях", "ЗША", id="of two currencies"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "part"), ANSWERED)
def test_it_is_understood(ask_shipped: Ask, text: str, part: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


@pytest.mark.parametrize(("text", "part"), NOT_HELD)
def test_what_is_not_held_is_named(ask_shipped: Ask, text: str, part: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA, answer.text
    assert part in answer.text


@pytest.mark.parametrize(("before", "text", "part"), FOLLOW_UPS)
def test_a_fragment_goes_on(ask_shipped: Ask, before: str, text: str, part: str) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


def test_what_was_talked_of_is_told_with_its_priorities(ask_shipped: Ask) -> None:
    text = ask_shipped("what did they actually talk about at the meeting").text
    assert "prospects for joint" in text
    assert "engines" in text


@pytest.mark.parametrize("text", ["Belarusning jami savdosi 2024 qancha", "торговля Узбекистана 2024"])
def test_trade_of_one_country_is_asked_back(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.CLARIFY


def test_a_country_that_goes_on_is_refused_by_name(ask_shipped: Ask) -> None:
    before = ask_shipped("товарооборот Узбекистана с Беларусью за 2024")
    answer = ask_shipped("а с казахами у узбеков как дела по этой части?", context=before.context)
    assert (answer.outcome, "Казахстан" in answer.text) == (Outcome.NO_DATA, True)


def test_what_it_rose_from_is_no_bound(ask_shipped: Ask) -> None:
    assert not ask_shipped("540 milliondan 700 millionga oshdimi belarus savdosi").text.startswith("Ha")


def test_a_year_is_cut_into_parts_that_it_has(ask_shipped: Ask) -> None:
    assert "155" in ask_shipped("2024 aylanmasini to'rtga bo'lsam bitta kvartalga qancha, belarus bilan").text


def test_figures_are_told_in_the_scale_asked_for(ask_shipped: Ask) -> None:
    assert "620 100 тыс." in ask_shipped("в тысячах долларов товарооборот узб-бел 2024").text.replace(
        "\xa0", " "
    )
    assert "580.1" in ask_shipped("average of 2023 and 2024 uz-by trade").text


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


@pytest.mark.parametrize("text", ["aaaa", "hm", "и?"])
def test_what_says_nothing_repeats_no_figure(ask_shipped: Ask, text: str) -> None:
    before = ask_shipped("uz-by trade in 2024")
    answer = ask_shipped(text, context=before.context)
    assert answer.outcome is not Outcome.ANSWER, answer.text
