"""Questions, replies and question files, made on the spot."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.accuracy import asking
from bot.accuracy.asking import Result
from bot.accuracy.judge import Judgement, Verdict
from bot.accuracy.load import Case, Split, load_questions
from bot.core.answer import Answer, Outcome
from bot.core.engine import Engine
from bot.core.model import Knowledge, Source

MakeCase = Callable[..., Case]
MakeAnswer = Callable[..., Answer]
MakeResult = Callable[..., Result]
Write = Callable[..., Path]

SOURCE = Source(id="s", publisher="Bureau", url="https://example.org/4105")

FACTS = """\
sources:
  bureau: {publisher: Bureau, url: "https://example.org/4105", date: 2025-02-01}
series:
  uz-by-turnover:
    indicator: turnover
    reporter: UZB
    partner: BLR
    unit: USD
    observations: {2024: 777.7 million}
    source: bureau
"""

TWIN = """\
knowledge: facts.yaml
today: 2026-11-23
questions:
  - say: What was the turnover of Uzbekistan and Belarus in 2024?
    lang: en
    kind: answerable
    outcome: answer
    has: '777[.,]7'
  - say: What was the turnover of Uzbekistan and Belarus in 2019?
    kind: unknown
    outcome: no_data
    never: '777[.,]7'
"""


_BUILT: dict[str, Engine] = {}
TODAY = date(2026, 11, 23)


@cache
def _asked_alone(twin: Path) -> list[Result]:
    sets = load_questions([twin], today=TODAY, shipped=Path(__file__).parents[2] / "knowledge")
    return list(asking.ask_all(sets, asking.Engines(), frozenset(Split)))


@pytest.fixture(scope="session")
def asked_alone() -> Callable[[Path], list[Result]]:
    """Return a function that asks all questions of a twin of its own knowledge, once in each process."""
    return _asked_alone


@pytest.fixture(autouse=True)
def engines_of_equal_facts_are_built_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Save the second that each takes."""

    def build(knowledge: Knowledge) -> Engine:
        key = repr((knowledge.series, knowledge.meetings, knowledge.entities, knowledge.facts))
        if key not in _BUILT:
            _BUILT[key] = Engine(knowledge)
        return _BUILT[key]

    monkeypatch.setattr(asking, "Engine", build)


@pytest.fixture
def case() -> MakeCase:
    """Return a function that makes a question."""

    def make(
        *outcomes: str,
        has: tuple[str, ...] = (),
        never: tuple[str, ...] = (),
        lang: str | None = "en",
        kind: str = "answerable",
        say: str = "how much?",
    ) -> Case:
        patterns = [tuple(re.compile(each, re.IGNORECASE) for each in group) for group in (has, never)]
        expected = tuple(Outcome(outcome) for outcome in outcomes)
        return Case("q.yaml", 4, say, kind, expected, lang, *patterns)

    return make


@pytest.fixture
def answer() -> MakeAnswer:
    """Return a function that makes a reply with a source."""

    def make(outcome: str, text: str = "It was 620.1 million.", lang: str = "en", **more: str) -> Answer:
        return Answer(outcome=Outcome(outcome), lang=lang, text=text, sources=(SOURCE,), **more)

    return make


@pytest.fixture
def result(case: MakeCase, answer: MakeAnswer) -> MakeResult:
    """Return a function that makes a judged reply."""

    def make(
        verdict: str = "right",
        split: str = "tuning",
        lang: str | None = "en",
        answered_in: str = "en",
        say: str = "how much?",
    ) -> Result:
        reasons = () if verdict == "right" else ("lacks 'x'",)
        reply = answer("answer", lang=answered_in)
        return Result(
            Split(split), case("answer", lang=lang, say=say), reply, Judgement(Verdict(verdict), reasons)
        )

    return make


@pytest.fixture
def questions(write: Write) -> Path:
    """Return a folder of questions with a twin and its facts in `knowledge/` beside the folder."""
    write(FACTS, "knowledge/facts.yaml")
    return write(TWIN, "questions/facts.yaml").parent
