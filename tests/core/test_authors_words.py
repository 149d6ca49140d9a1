"""An author's own names and bounds decide: crops that are called so, prices of quarters, figures known as "over"."""

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
  karimov:
    name: {en: Alisher Karimov}
    roles: {title: {en: Chairman of the Cotton Union}, country: UZB}
    source: stat
meetings:
  conference:
    title: {en: Textile conference of Uzbekistan and Kazakhstan, ru: Текстильная конференция Узбекистана и Казахстана}
    kind: forum
    place: {en: Almaty, ru: Алма-Ата}
    sides: [UZB, KAZ]
    participants: {person: karimov, side: UZB}
    priorities: [{en: drip irrigation, ru: капельное орошение}, {en: spinning, ru: прядение}]
    source: stat
  other:
    title: {en: Uzbekistan–Türkiye business forum, ru: Бизнес-форум Узбекистана и Турции}
    kind: forum
    sides: [UZB, TUR]
    source: stat
series:
  harvest:
    indicator: production
    reporter: UZB
    product: {en: raw cotton, ru: хлопок-сырец, be: бавоўна-сырэц}
    also: {en: [cotton harvest, cotton crop], be: збор бавоўны}
    unit: t
    source: stat
    observations: {2023: 3.64 million, 2024: 3.11 million}
    goals: {value: 4 million, by: 2027}
  exports:
    indicator: exports
    reporter: UZB
    product: {en: textiles, ru: текстиль}
    unit: USD
    source: stat
    observations: {2023: 3.24 billion, 2024: over 2.8 billion}
  price:
    indicator: price
    reporter: UZB
    product: {en: cotton fibre, ru: хлопковое волокно, uz: paxta tolasi}
    unit: USD/t
    source: stat
    observations: {2024-Q1: "1,985", 2024-Q2: "1,840", 2024-Q3: "1,715"}
facts:
  hours:
    ask: [When is the chamber open?, Opening hours of the chamber of commerce, Часы работы торговой палаты, Когда открыта палата?]
    answer: In Tashkent from 9 to 17.
    source: stat
  veterinary:
    ask: [Who issues a certificate for meat?, Certificate for meat exports, Где получить сертификат на мясо?, Сертификат на мясо при экспорте]
    answer: The Veterinary Committee, for 240 thousand soums.
    source: stat
  driver-visa:
    ask: [Do drivers need a visa for Belarus?, Visa for a lorry driver to Belarus, Нужна ли водителю виза в Беларусь?]
    answer: Not for 30 days.
    source: stat
"""

Ask = Callable[[str], Answer]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    path: Path = tmp_path_factory.mktemp("knowledge") / "file.yaml"
    path.write_text(KNOWLEDGE, "utf-8")
    engine = Engine(load_knowledge([path]))
    return lambda text: engine.ask(Question(text, TODAY))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("By how many tonnes did the raw cotton crop fall in 2024 compared with 2023?", "530", id="a crop"),
        pytest.param("which year had the biggest cotton harvest", "3.64", id="a harvest is no harvester"),
        pytest.param("якая мэта па зборы бавоўны", "2027", id="a word that looks like weapons"),
        pytest.param("сколько хлопка-сырца собрали узбеки в 2023", "3,64", id="a vowel that comes and goes"),
        pytest.param("насколько подешевело волокно во 2 квартале 2024 по сравнению с первым", "145", id="the first quarter"),
        pytest.param("қайси чоракда пахта толаси энг қиммат бўлган", "1", id="the dearest quarter"),
        pytest.param("was drip irrigation among the topics of the textile conference?", "irrigation", id="not its title"),
        pytest.param("was Alisher Karimov at the forum in Almaty?", "Yes", id="there, whatever country is named"),
        pytest.param("when is the chamber open", "9 to 17", id="a fact"),
    ],
)  # fmt: skip
def test_it_is_answered(ask: Ask, text: str, part: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        pytest.param("do truck drivers need a visa for Poland?", "Poland", id="a fact on another country"),
        pytest.param(
            "opening hours of the chamber of commerce in Samarkand", "Samarkand", id="on another place"
        ),
        pytest.param("who issues a certificate for fish?", "fish", id="on other goods"),
        pytest.param(
            "did Alisher Karimov attend the Uzbekistan–Türkiye forum?", "Karimov", id="at another forum"
        ),
    ],
)
def test_what_is_lacking_is_named(ask: Ask, text: str, lacks: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.NO_DATA, answer.text
    assert lacks in answer.text
    assert not any(figure in answer.text for figure in ("30", "17", "240"))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("did textile exports exceed 2.5 billion in 2024?", "Yes", id="above what is sure"),
        pytest.param("did textile exports exceed 3 billion in 2024?", "Exports", id="open above the bound"),
        pytest.param("did textile exports exceed 2.8 billion in 2024?", "Yes", id="just what the bound says"),
        pytest.param(
            "were textile exports below 2.8 billion in 2024?", "No", id="against what the bound says"
        ),
        pytest.param(
            "were textile exports in 2024 below 3 billion?", "Exports", id="open below a higher level"
        ),
    ],
)
def test_a_bound_proves_what_it_can(ask: Ask, text: str, verdict: str) -> None:
    assert ask(text).text.startswith(verdict)


@pytest.mark.parametrize(("place", "is_right"), [("Almaty", True), ("Tashkent", False)])
def test_somebody_was_where_the_meeting_was(ask: Ask, place: str, is_right: bool) -> None:
    assert ask(f"was Alisher Karimov at the forum in {place}?").text.startswith("Yes") == is_right


def test_spans_of_other_lengths_have_no_yearly_mean(ask: Ask) -> None:
    assert "a year" not in ask("average of raw cotton production in 2023 and Q1 2024").text


def test_a_fall_to_a_lower_bound_is_less_than_that(ask: Ask) -> None:
    text = ask("by how much did textile exports fall in 2024 in per cent").text
    assert "over 13.6" not in text
    assert "13.6" in text
