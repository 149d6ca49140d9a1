"""How long one question takes, next to RapidFuzz's `process.extractOne` over the same wordings, in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median, quantiles

import pytest
from rapidfuzz import fuzz, process, utils

from bot.accuracy.load import load_questions
from bot.core.answer import Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge
from bot.languages import load_languages

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 23)
MOST_MS = 5.0
"""Median that one question may take on one core."""

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Return every fourth question of the repository's sets."""
    sets = load_questions([ROOT / "tests" / "questions"], today=TODAY, shipped=ROOT / "knowledge")
    return [case.say for questions in sets for case in questions.cases][::4]


def timed(call: Callable[[str], object], texts: list[str]) -> list[float]:
    """Return how many milliseconds each call took, the first few left out while caches fill."""
    taken = []
    for text in texts:
        start = time.perf_counter()
        call(text)
        taken.append((time.perf_counter() - start) * 1000)
    return taken[20:]


def test_a_question_takes_under_five_milliseconds(texts: list[str]) -> None:
    engine = Engine(load_knowledge([ROOT / "knowledge"]))
    wordings = [
        wording
        for language in load_languages()
        for listed in language.wordings.values()
        for wording in listed
    ]
    choices = [utils.default_process(wording) for wording in wordings]
    rows = {
        "tradefacts": timed(lambda text: engine.ask(Question(text, TODAY)), texts),
        f"extractOne, WRatio over {len(choices)} wordings": timed(
            lambda text: process.extractOne(utils.default_process(text), choices, scorer=fuzz.WRatio), texts
        ),
    }
    print(f"\nmilliseconds a question, {len(texts)} questions in five writing systems:")
    for name, taken in rows.items():
        print(f"  {name:45} median {median(taken):6.2f}  p95 {quantiles(taken, n=20)[-1]:6.2f}")
    ours, plain = (median(taken) for taken in rows.values())
    print(f"  ratio of the medians: {plain / ours:.1f}")
    assert ours < MOST_MS
