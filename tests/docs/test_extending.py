"""What the chapter on extending the knowledge says of answers, held against answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.core.answer import Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

KNOWLEDGE = """
sources:
  s: {publisher: Ведомство статистики, title: Итоги года}
people:
  karimov: {name: Alisher Karimov, roles: {title: Minister of Trade of Uzbekistan, country: UZB}}
  aliyev: {name: Omar Aliyev, roles: {title: Minister of Trade of Kazakhstan, country: KAZ}}
entities:
  platform: {name: Steppe Export Platform, kind: project, about: A joint warehouse for exporters.}
meetings:
  forum:
    title: Uzbekistan–Kazakhstan forum on textiles
    topic: {en: joint dyeing plants, ru: совместные красильные фабрики}
    date: 2024-04-10
    place: {en: Almaty, ru: Алма-Ата}
    sides: [UZB, KAZ]
    participants: {person: karimov, side: UZB, part: led}
    statements:
      - {by: KAZ, text: The Kazakh side offered land.}
      - {by: all, text: Both sides want more trade.}
    outcomes: The sides signed a memorandum.
series:
  imports:
    {indicator: imports, reporter: KAZ, partner: TUR, unit: USD, source: s, observations: {2024: 1.5 billion}}
  turnover:
    indicator: turnover
    reporter: UZB
    partner: KAZ
    unit: USD
    observations: {2022: 4.6 billion, 2023: over 4.4 billion, 2024: over 5 billion}
    goals: {value: 10 billion, by: 2030, set_by: {en: both governments, ru: правительства двух стран}}
    source: s
  price:
    indicator: price
    reporter: UZB
    product: dried apricots
    unit: USD/t
    observations: {2022: 1500, 2023: 1700, 2024: 1900}
    source: s
  apricots:
    {indicator: exports, reporter: UZB, product: dried apricots, unit: USD, source: s, observations: {2023: 40 million}}
  yarn:
    indicator: exports
    title: Yarn shipments abroad
    reporter: UZB
    product: cotton yarn
    unit: USD
    observations: {2024: 52 million}
    source: s
facts:
  said:
    ask: [What did Alisher Karimov propose?, What was the proposal of Alisher Karimov?]
    answer: He proposed a joint plant.
    source: s
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    file: Path = tmp_path_factory.mktemp("knowledge") / "k.yaml"
    file.write_text(KNOWLEDGE, "utf-8")
    return Engine(load_knowledge([file]))


@pytest.mark.parametrize(
    ("say", "outcome", "reply"),
    [
        pytest.param(
            "what is the Steppe Export Platform?", "answer", "A joint warehouse", id="about tells what it is"
        ),
        pytest.param(
            "where was the meeting?", "answer", "took place in Almaty.", id="place without its preposition"
        ),
        pytest.param(
            "где прошла встреча?", "answer", "Место встречи: Алма-Ата.", id="place in the nominative"
        ),
        pytest.param(
            "о чём была встреча?",
            "answer",
            "Тема встречи: совместные красильные фабрики.",
            id="topic without full stop",
        ),
        pytest.param(
            "who set the goal for trade of Uzbekistan and Kazakhstan?",
            "answer",
            "Set by: both governments",
            id="set by",
        ),
        pytest.param(
            "кто поставил цель торговли Узбекистана и Казахстана?",
            "answer",
            "Кто поставил цель: правительства двух стран",
            id="set by in the nominative",
        ),
        pytest.param(
            "was anything signed?", "answer", "signed a memorandum", id="signed is taken from outcomes"
        ),
        pytest.param(
            "was Omar Aliyev at the meeting?",
            "no_data",
            "do not name Omar Aliyev",
            id="nobody is said to be absent",
        ),
        pytest.param("what did Kazakhstan say?", "answer", "The Kazakh side offered land", id="a side spoke"),
        pytest.param("what did Alisher Karimov propose?", "answer", "a joint plant", id="a person by a fact"),
        pytest.param(
            "exports from Türkiye to Kazakhstan in 2024",
            "no_data",
            "no separate figure",
            id="no mirrored flow",
        ),
        pytest.param(
            "how much dried apricots in 2023?", "clarify", "Which one", id="a bare product is asked back"
        ),
        pytest.param(
            "exports of cotton yarn in 2024", "answer", "Yarn shipments abroad in 2024", id="title in answers"
        ),
        pytest.param(
            "trade of Uzbekistan and Kazakhstan in 2022 and 2023 together",
            "answer",
            "over $9 billion",
            id="over a sum",
        ),
        pytest.param(
            "how much did trade of Uzbekistan and Kazakhstan grow in 2024?",
            "answer",
            "about 13.6%",
            id="about so much",
        ),
        pytest.param(
            "total price of dried apricots in 2022, 2023 and 2024",
            "answer",
            "• 2022: $1500 per tonne",
            id="no sum of prices",
        ),
        pytest.param(
            "average price of dried apricots 2022-2024",
            "no_data",
            "I have no figure",
            id="no average of prices",
        ),
    ],
)
def test_answers_are_as_the_page_says(engine: Engine, say: str, outcome: str, reply: str) -> None:
    answer = engine.ask(Question(say, date(2025, 11, 23)))
    assert answer.outcome is Outcome(outcome)
    assert reply in answer.text


def test_names_of_sources_stay_as_written(engine: Engine) -> None:
    answer = engine.ask(
        Question("what is the source of trade of Uzbekistan and Kazakhstan in 2024?", date(2025, 11, 23))
    )
    assert [(source.publisher, source.title) for source in answer.sources] == [
        ("Ведомство статистики", "Итоги года")
    ]
