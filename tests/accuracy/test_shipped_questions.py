from __future__ import annotations

import json
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from bot.accuracy.json_schema import json_schema
from bot.accuracy.load import FLOOR_NAME, QuestionSet, Split, load_questions
from bot.core.answer import Outcome

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "tests" / "questions"
LANGUAGES = {"en", "ru", "uz", "uz-cyrl", "be"}
FILES = [path for path in sorted(QUESTIONS.rglob("*.yaml")) if path.name != FLOOR_NAME]
TWINS = [
    QUESTIONS / path.relative_to(ROOT / "knowledge") for path in sorted((ROOT / "knowledge").rglob("*.yaml"))
]


@pytest.fixture(scope="module")
def sets() -> tuple[QuestionSet, ...]:
    return load_questions([QUESTIONS], today=date(2026, 11, 23))


@pytest.mark.parametrize("path", TWINS, ids=lambda path: path.stem)
def test_every_knowledge_file_has_a_twin_that_also_says_what_is_not_answered(path: Path) -> None:
    [twin] = load_questions([path], today=date(2026, 11, 23))
    assert twin.split is Split.TWINS
    assert twin.knowledge[0].name == path.name
    assert any(Outcome.ANSWER in case.outcomes for case in twin.cases)
    assert any(case.outcomes == (Outcome.NO_DATA,) for case in twin.cases)


def test_the_shipped_twin_asks_in_every_language() -> None:
    [twin] = load_questions([QUESTIONS / "uz-by-machinery-meeting-2025-10.yaml"], today=date(2026, 11, 23))
    assert {case.lang for case in twin.cases} == LANGUAGES


def test_both_halves_of_the_wordings_are_there_in_every_language(sets: tuple[QuestionSet, ...]) -> None:
    for half in (Split.TUNING, Split.HOLDOUT):
        assert {case.lang for each in sets if each.split is half for case in each.cases} == LANGUAGES


def test_no_wording_is_in_both_halves(sets: tuple[QuestionSet, ...]) -> None:
    tuning, holdout = (
        {(case.say, case.after) for each in sets if each.split is half for case in each.cases}
        for half in (Split.TUNING, Split.HOLDOUT)
    )
    assert tuning.isdisjoint(holdout)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_editors_find_the_schema(path: Path) -> None:
    first, *_ = path.read_text(encoding="utf-8").splitlines()
    assert (path.parent / first.removeprefix("# yaml-language-server: $schema=")).is_file()


def test_the_shipped_schema_is_current() -> None:
    shipped = (files("bot.accuracy") / "schema.json").read_text(encoding="utf-8")
    assert shipped == json_schema(), "run: python -m bot.accuracy.json_schema > bot/accuracy/schema.json"


def test_every_key_is_described() -> None:
    schema: dict[str, Any] = json.loads(json_schema())
    for model in (schema, schema["$defs"]["QuestionEntry"]):
        for name, field in model["properties"].items():
            assert field.get("description"), name
