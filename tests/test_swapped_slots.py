"""A slot of a question swapped for another: the figure that the question itself gets must never come back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.accuracy.asking import Engines
from bot.accuracy.load import Case, QuestionSet, load_questions
from bot.core.answer import Outcome, Question
from bot.core.engine import Engine

ROOT = Path(__file__).parent.parent
ENGINES = Engines()
YEARS = ("2019", "2022", "2030")
COUNTRIES = [
    (re.compile(r"(?i)\bbelarus+ian\b"), "Kazakh"),
    (re.compile(r"(?i)\bbelarus(?=\b|'|-)"), "Kazakhstan"),
    (re.compile(r"(?i)\bбелорусси[а-я]+|\bбеларус(ь|ью|и)\b"), "Казахстан"),
    (re.compile(r"(?i)\bбеларуссю\b|\bбеларусі\b"), "Казахстан"),
    (re.compile(r"(?i)\bбеларус(ь)?(?= билан)"), "Қозоғистон"),
]
FLOWS = [
    (re.compile(r"(?i)\b(trade turnover|turnover|trade)\b"), "exports"),
    (re.compile(r"(?i)\bтоварооборот[а-я]*"), "экспорт"),
    (re.compile(r"(?i)\bтавараабарот[а-я]*"), "экспарт"),
    (re.compile(r"(?i)\btovar ayirboshlash\b|\btovar aylanmasi\b"), "eksport"),
]


def swapped(text: str) -> Iterator[str]:
    if "2024" in text:
        yield from (text.replace("2024", year) for year in YEARS)
    yield from (pattern.sub(other, text) for pattern, other in FLOWS if pattern.search(text))
    abroad = text  # whatever form it is named in: what is left of it may be what is asked of
    for pattern, other in COUNTRIES:
        abroad = pattern.sub(other, abroad)
    if abroad != text:
        yield abroad


def sets() -> list[QuestionSet]:
    folder = ROOT / "tests" / "questions"
    files = [*folder.glob("uz-by-*.yaml"), *(folder / "wordings").glob("tuning-*.yaml")]
    return list(load_questions(sorted(files), today=date(2026, 11, 23), shipped=ROOT / "knowledge"))


def figures(engine: Engine, questions: QuestionSet) -> Iterator[tuple[Case, str]]:
    """Yield each swapped question that gets the very figure of its original."""
    for case in questions.cases:
        others = list(swapped(case.say))
        if case.after or case.kind not in ("answerable", "derived") or not others:
            continue
        right = engine.ask(Question(case.say, questions.today))
        if right.outcome is not Outcome.ANSWER or right.figure is None:
            continue
        for text in others:
            answer = engine.ask(Question(text, questions.today))
            if (
                answer.outcome is Outcome.ANSWER
                and answer.figure
                and answer.figure.value == right.figure.value
            ):
                yield case, text


@pytest.mark.parametrize("questions", sets(), ids=lambda questions: Path(questions.cases[0].path).stem)
def test_the_figure_of_another_slot_never_comes_back(questions: QuestionSet) -> None:
    engine = ENGINES.of(questions.knowledge)
    found = [text for _, text in figures(engine, questions)]
    assert found == []
