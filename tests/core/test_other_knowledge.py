"""Rules that show only on other knowledge than the shipped: quarters beside years, products, tariffs, facts nearby."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

TODAY = date(2025, 11, 20)
KNOWLEDGE = """
sources:
  stat: {publisher: Statistics Office, date: 2025-02-01}
people:
  ann:
    name: {en: Ann Berg, ru: Анна Берг}
    roles: {title: {en: Deputy Minister of Trade of Türkiye, ru: заместитель министра торговли Турции}, country: TUR}
    source: stat
meetings:
  forum:
    title: {en: Kyrgyzstan–Türkiye business forum in Bishkek, ru: Бизнес-форум Кыргызстана и Турции в Бишкеке}
    kind: forum
    sides: [KGZ, TUR]
    participants: {person: ann, side: TUR}
    priorities:
      - {en: logistics, ru: логистика}
      - {en: tourism, ru: туризм}
      - {en: farm machinery, ru: сельхозтехника}
      - {en: mining machinery production, ru: производство горной техники}
    source: stat
series:
  exports:
    {indicator: exports, reporter: KGZ, partner: TUR, unit: USD, source: stat, observations: {2023: 104.3 million, 2024: 127.5 million}}
  imports:
    {indicator: imports, reporter: KGZ, partner: TUR, unit: USD, source: stat, observations: {2023: 561.4 million, 2024: 604.8 million}}
  quarters:
    indicator: turnover
    reporter: KGZ
    partner: TUR
    unit: USD
    source: stat
    observations: {2024-Q1: 158.6 million, 2024-Q2: 181.2 million, 2024-Q3: 190.9 million, 2024-Q4: 201.6 million}
    goals: {value: 1.5 billion, by: 2027}
  apricots:
    {indicator: production, reporter: KGZ, product: {en: dried apricots, ru: курага}, unit: t, source: stat, observations: {2024: "47,300"}}
  tariff:
    indicator: tariff
    title: {en: import tariff of Türkiye on dried apricots, ru: ввозная пошлина Турции на курагу}
    reporter: TUR
    partner: KGZ
    product: {en: dried apricots, ru: курага}
    unit: "%"
    source: stat
    observations: {2024: 15}
  price:
    indicator: price
    title: {en: price of yarn, ru: цена пряжи}
    product: {en: yarn, ru: пряжа}
    unit: USD
    source: stat
    observations: {2024-01: 2740, 2024-02: 2860, 2024-03: 2690}
facts:
  permits:
    ask: [How many road permits for Türkiye are there in 2025?, Permits for lorries to Türkiye]
    answer: For 2025 there are 5,500 road permits for lorries.
    source: stat
"""

Ask = Callable[[str], Answer]


def asker(tmp_path_factory: pytest.TempPathFactory, knowledge: str) -> Ask:
    """Return a function that asks some knowledge, given as YAML."""
    path: Path = tmp_path_factory.mktemp("knowledge") / "file.yaml"
    path.write_text(knowledge, "utf-8")
    engine = Engine(load_knowledge([path]))
    return lambda text: engine.ask(Question(text, TODAY))


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory, KNOWLEDGE)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param("total trade of Kyrgyzstan and Türkiye in 2024", "732.3", id="a year added up beside quarters"),
        pytest.param("turnover Kyrgyzstan Türkiye second quarter 2024", "181.2", id="a quarter held"),
        pytest.param("how much is missing to the turnover goal", "767.7", id="a year's goal against a year"),
        pytest.param("какую долю цели по товарообороту выполнили", "48,8", id="the share of it"),
        pytest.param("tariff of Türkiye on dried apricots in 2024", "15%", id="a tariff has one country"),
        pytest.param("пошлина Турции на курагу 2024", "15", id="and a short genitive"),
        pytest.param("which month of 2024 had the lowest price of yarn", "$2690", id="the lowest of a year's months"),
        pytest.param("in which year between 2023 and 2024 were imports from Türkiye the highest", "604.8", id="of a span"),
        pytest.param("was tourism a priority at the Bishkek forum?", "Yes", id="an item, at a place"),
        pytest.param("any mention of farm machinery production", "farm machinery", id="whose machinery"),
        pytest.param("was the minister of trade Ann Berg there?", "Deputy Minister", id="an office set right"),
        pytest.param("сколько заместителей министра торговли было на форуме", "1", id="deputies are no ministers"),
    ],
)  # fmt: skip
def test_it_is_answered(ask: Ask, text: str, figure: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert figure in answer.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("raisin production in Kyrgyzstan 2024", id="another dried fruit"),
        pytest.param("производство изюма в Кыргызстане 2024", id="another dried fruit in Russian"),
        pytest.param("how much wool did Kyrgyzstan sell to Türkiye in 2024", id="wool is no slip of a function word"),
        pytest.param("Turkiyaga 2024-yilda qancha asal eksport qilingan?", id="honey"),
        pytest.param("imports from Türkiye 2025", id="a fact has the year, but not the imports"),
        pytest.param("what do road permits for Türkiye cost", id="a fact has the permits, but no price"),
        pytest.param("turnover goal reached in 2027?", id="how the goal's year ends"),
    ],
)  # fmt: skip
def test_it_is_not_answered(ask: Ask, text: str) -> None:
    answer = ask(text)
    assert answer.outcome in {Outcome.NO_DATA, Outcome.NO_MATCH}, answer.text


FAQ = """
sources:
  desk: {publisher: Help desk, date: 2025-02-01}
facts:
  top-up:
    ask: [How do I add money to my account?, Adding money by card, Where can I top up the account?]
    answer: By card or in a shop.
    source: desk
  top-up-failed:
    ask: [Why did my top-up fail?, My top-up was declined, The money I added is not there]
    answer: The bank of your card declined it.
    source: desk
  cancel:
    ask: [How do I cancel a payment?, Take back a payment, I want to undo a payment that I made]
    answer: Within an hour, in the list of payments.
    source: desk
  germany:
    ask: [Who may trade with Germany?]
    answer: Every member.
    source: desk
"""


@pytest.fixture(scope="module")
def ask_desk(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory, FAQ)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        pytest.param("how can i top up the account", "top-up", id="a word of thanks elsewhere"),
        pytest.param("can i cancel the payment for services", "cancel", id="a figure's name that is not asked for"),
        pytest.param("can i undo a payment that i made in Poland", "cancel", id="a country that the fact does not name"),
    ],
)  # fmt: skip
def test_a_fact_is_found_whatever_its_words_mean_elsewhere(ask_desk: Ask, text: str, fact: str) -> None:
    answer = ask_desk(text)
    assert answer.outcome in {Outcome.ANSWER, Outcome.CLARIFY}, answer.text
    assert answer.candidates[0][0] == fact


def test_a_fact_of_another_country_is_not_meant(ask_desk: Ask) -> None:
    answer = ask_desk("who may trade with China")
    assert answer.outcome is Outcome.NO_DATA
    assert "China" in answer.text
    assert answer.facts == ()


def test_a_fact_of_another_country_is_told_as_considered(ask_desk: Ask) -> None:
    assert ask_desk("who may trade with China").candidates[0][0] == "germany"


def test_thanks_stay_thanks(ask_desk: Ask) -> None:
    assert ask_desk("thanks, top job").outcome is Outcome.SOCIAL
