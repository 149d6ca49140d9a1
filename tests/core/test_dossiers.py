"""Rules that two dossiers of other hands showed to be needed: shares, spans of time, ordinals, what is said of a refusal."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date(2025, 11, 30)


@cache
def _engine(name: str) -> Engine:
    return Engine(load_knowledge([SAMPLES / f"{name}.yaml"]))


def _ask(name: str, text: str) -> Answer:
    return _engine(f"{name}-dossier").ask(Question(text, TODAY))


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        pytest.param(
            "baltic", "What is the share of Latvia in the foreign trade of Uzbekistan?", "0.3%", id="share"
        ),
        pytest.param("baltic", "Какая доля Латвии во внешней торговле Узбекистана?", "0,3 %", id="share ru"),
        pytest.param("baltic", "Latviya ulushi qancha", "0,3 %", id="share by its other name"),
        pytest.param(
            "baltic", "Грузиянинг Беларус экспортидаги улуши неча процент", "0,5 %", id="share uz-cyrl"
        ),
        pytest.param(
            "baltic", "What share of Belarus' exports goes to Georgia?", "0.5%", id="share of exports"
        ),
        pytest.param(
            "baltic",
            "якая доля экспарту ў тавараабароце Беларусі з Грузіяй за 2024 год",
            "73,3 %",
            id="flow in turnover",
        ),
        pytest.param(
            "baltic",
            "2024 йилда экспорт Латвия билан товар айланмасининг неча фоизини ташкил қилган",
            "22,5 %",
            id="flow in turnover by per cent",
        ),
        pytest.param("baltic", "экспорт в Латвию всего за 2022–2024", "113,8", id="in all, en dash"),
        pytest.param(
            "baltic", "Latviyaga eksport 2022-2024 yillarda hammasi bo'lib qancha", "113,8", id="in all uz"
        ),
        pytest.param("baltic", "total exports to Latvia from 2022 to 2024", "113.8", id="in all en"),
        pytest.param("baltic", "экспарт у Латвію ўсяго за 2022-2024", "113,8", id="in all be"),
        pytest.param(
            "baltic", "bu yil 9 oyda latviya bilan tovar oborot qancha", "157,4", id="months of this year"
        ),
        pytest.param(
            "baltic", "товарооборот Узбекистана с Латвией за 9 месяцев", "157,4", id="months of no year"
        ),
        pytest.param("baltic", "экспарт узбекістана ў літву за паўгода 2025", "15,8", id="half of a year"),
        pytest.param(
            "baltic", "як мяняліся пастаўкі сыру ў Грузію па гадах, у тонах", "2022", id="by years be"
        ),
        pytest.param(
            "baltic", "цена сухофруктов узбекистан латвия", "2240 долл. США за тонну", id="per tonne ru"
        ),
        pytest.param(
            "baltic", "Latviyaga quritilgan meva narxi 2023", "tonnasiga 2090 AQSH dollari", id="per tonne uz"
        ),
        pytest.param(
            "kz-tm",
            "average annual kazakh imports from turkmenistan 2021\u20132024",
            "116.1",
            id="average, en dash",
        ),
        pytest.param(
            "kz-tm",
            "экспорт казахстана в туркменистан, сумма за 2021 \u2014 2024 всего",
            "978,2",
            id="sum, em dash",
        ),
        pytest.param(
            "kz-tm", "экспорт пшеницы в туркменистан за май и июль вместе", "7,3", id="two months of no year"
        ),
        pytest.param(
            "kz-tm",
            "compare may june and july 2025 wheat exports to turkmenistan",
            "June 2025: $3.9",
            id="three months",
        ),
        pytest.param(
            "kz-tm", "exports to turkmenistan in 2024 and a year before", "$318.4", id="and the year before"
        ),
        pytest.param(
            "kz-tm",
            "2024 yildan bir yil oldin qozog'istonning turkmanistonga eksporti qancha edi",
            "2023-yil: 318,4",
            id="the year before uz",
        ),
        pytest.param("kz-tm", "was wheat export in may 2025 higher than in july 2025", "Yes.", id="more"),
        pytest.param(
            "kz-tm", "were exports to turkmenistan in 2024 higher than in 2023?", "No.", id="not more"
        ),
        pytest.param(
            "kz-tm", "Кто поставил цель по товарообороту с Туркменистаном?", "2028", id="goal's year"
        ),
    ],
)
def test_told(name: str, text: str, told: str) -> None:
    answer = _ask(name, text)
    assert answer.outcome is Outcome.ANSWER
    assert told in answer.text.replace("\u00a0", " ")


def test_a_word_for_what_is_counted_stands_in_english_only() -> None:
    russian = _ask("baltic", "сколько совместных предприятий с латвийским капиталом")
    assert russian.text.endswith(": 61.")
    assert "61 companies" in _ask("baltic", "how many joint ventures with Latvian capital are there").text


@pytest.mark.parametrize(
    ("name", "text", "told", "never"),
    [
        pytest.param(
            "kz-tm", "когда было 11-е заседание межправкомиссии", "11", "2011", id="ordinal is no year"
        ),
        pytest.param("kz-tm", "11-majlis qachon bo'lgan", "11", "18", id="ordinal before a hyphen"),
        pytest.param(
            "kz-tm",
            "kazakhstan exports to turkmenistan 2020",
            "no figure for 2020",
            "Kaz",
            id="only the year",
        ),
        pytest.param(
            "kz-tm", "wheat exports to turkmenistan last month", "October 2025", "5.8", id="last month"
        ),
        pytest.param(
            "kz-tm", "экспорт пшеницы в туркменистан в этом месяце", "ноябрь 2025", "5,8", id="this month"
        ),
        pytest.param(
            "kz-tm", "o'tgan oyda turkmanistonga bug'doy eksporti qancha", "oktabr", "5,8", id="last month uz"
        ),
        pytest.param(
            "kz-tm", "экспарт пшаніцы ў туркменістан за мінулы месяц", "кастрычнік", "5,8", id="last month be"
        ),
        pytest.param("kz-tm", "turkmenistan's exports to iran in 2024", "exports", "620", id="only the flow"),
        pytest.param(
            "kz-tm",
            "how much did turkmenistan invest in kazakhstan in 2024",
            "direction",
            "37",
            id="direction",
        ),
        pytest.param(
            "kz-tm",
            "was the president of kazakhstan at the commission session?",
            "president",
            "",
            id="office",
        ),
        pytest.param(
            "baltic", "share of Lithuania in Uzbek trade", "Lithuania", "0.3", id="share of another"
        ),
    ],
)
def test_what_is_missing_is_told_and_nothing_else(name: str, text: str, told: str, never: str) -> None:
    answer = _ask(name, text)
    assert answer.outcome is Outcome.NO_DATA
    assert told in answer.text
    assert not never or never not in answer.text


@pytest.mark.parametrize(
    ("name", "text", "lang"),
    [
        ("kz-tm", "kazakhstan exports to turkmenistan 2020", "en"),
        ("baltic", "хто такая Вольга Кавальчук", "be"),
    ],
)
def test_few_words_are_of_the_language_that_has_them(name: str, text: str, lang: str) -> None:
    assert _ask(name, text).lang == lang


def test_a_telephone_is_no_address() -> None:
    answer = _ask("kz-tm", "Какой телефон у торгового дома Казахстана в Ашхабаде?")
    assert answer.outcome is not Outcome.ANSWER
    assert "14" not in answer.text


ON_TRADE = [
    pytest.param("uz-kz-tr-trade", "who are the co-chairs of the uzbek-turkish commission", ("Rahimov", "Aydoğan"), id="co-chairs en"),
    pytest.param("uz-kz-tr-trade", "кто сопредседатели комиссии", ("Рахимов", "Айдоган"), id="co-chairs ru"),
    pytest.param("by-ge-rs-trade", "tonnes of dairy shipped from belarus to georgia in 2022", ("8.6 thousand tonnes",), id="tonnes shipped"),
    pytest.param("by-ge-rs-trade", "кто принимал ярмарку агрокавказ с грузинской стороны", ("Ломидзе",), id="a host beside a fact on the fair"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "told"), ON_TRADE)
def test_trade_desks_are_answered(name: str, text: str, told: tuple[str, ...]) -> None:
    answer = _engine(name).ask(Question(text, TODAY))
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert all(each in answer.text for each in told), answer.text


def test_a_change_is_counted_from_what_was_talked_of() -> None:
    engine = _engine("uz-kz-tr-trade")
    before = engine.ask(Question("Товарооборот Узбекистана с Казахстаном в 2023", TODAY))
    after = engine.ask(
        Question("а в процентах это насколько меньше чем в 2022", TODAY, context=before.context)
    )
    assert "5,1" in after.text
    assert "2024" not in after.text


def test_people_who_came_are_not_the_hours_of_a_fair() -> None:
    engine = _engine("by-ge-rs-trade")
    assert "18:00" not in engine.ask(Question("сколько человек пришло на ярмарку АгроКавказ", TODAY)).text
