from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.accuracy.asking import Engines
from bot.accuracy.baseline import Baseline, run_baseline
from bot.accuracy.load import Split, load_questions
from bot.core.answer import Outcome

HEAD = "knowledge: facts.yaml\nquestions:\n"
NEAR = (
    "  - {say: 'turnover of Uzbekistan and Belarus, 2024?', kind: answerable, outcome: answer, has: '777'}\n"
)
TRAP = "  - {say: 'What was the turnover of Uzbekistan and Belarus in 2017?', kind: unknown, outcome: no_data, never: '777'}\n"
FAR = "  - {say: 'banana bread', kind: offtopic, outcome: no_match}\n"
Write = Callable[..., Path]


@pytest.fixture
def run(questions: Path, write: Write) -> Callable[..., Baseline | None]:
    """Return a function that writes wordings and sets the baseline on them."""

    def run_on(splits: set[Split] | None = None, **wordings: str) -> Baseline | None:
        for name, text in wordings.items():
            write(HEAD + text, f"questions/wordings/{name}-en.yaml")
        sets = load_questions([questions], today=date(2026, 11, 23))
        return run_baseline(sets, Engines(), splits or set(Split))

    return run_on


def outcomes(baseline: Baseline | None) -> list[tuple[Split, Outcome]]:
    assert baseline
    return [(each.split, each.answer.outcome) for each in baseline.results if each.answer]


def test_it_replies_as_the_engine_does_to_the_nearest_stored_question(
    run: Callable[..., Baseline | None],
) -> None:
    baseline = run(tuning=NEAR + FAR)
    assert baseline
    near, far = baseline.results
    assert near.answer
    assert "777" in near.answer.text
    assert far.answer
    assert (far.answer.outcome, far.judgement.verdict) == (Outcome.NO_MATCH, "right")


def test_only_questions_that_have_an_answer_are_stored(run: Callable[..., Baseline | None]) -> None:
    baseline = run(tuning=NEAR)
    assert baseline
    assert baseline.phrasings == 1


def test_the_threshold_comes_from_the_tuning_half_alone(run: Callable[..., Baseline | None]) -> None:
    with_traps = run(tuning=NEAR + FAR, holdout=TRAP)
    without = run(tuning=NEAR + FAR, holdout=NEAR)
    assert with_traps
    assert without
    assert with_traps.threshold == without.threshold


def test_another_year_deceives_it(run: Callable[..., Baseline | None]) -> None:
    baseline = run(tuning=NEAR, holdout=TRAP)
    assert baseline
    assert baseline.results[-1].split is Split.TUNING or baseline.results[-1].judgement.verdict == "wrong"
    assert (Split.HOLDOUT, Outcome.ANSWER) in outcomes(baseline)


def test_where_answers_cost_more_than_they_bring_it_gives_none(run: Callable[..., Baseline | None]) -> None:
    assert outcomes(run(tuning=TRAP)) == [(Split.TUNING, Outcome.NO_DATA)]


def test_only_the_chosen_wordings_are_asked(run: Callable[..., Baseline | None]) -> None:
    assert outcomes(run({Split.HOLDOUT}, tuning=NEAR, holdout=FAR)) == [(Split.HOLDOUT, Outcome.NO_MATCH)]


@pytest.mark.parametrize(
    "wordings",
    [
        pytest.param({}, id="without wordings"),
        pytest.param({"holdout": NEAR}, id="without a tuning half"),
    ],
)
def test_there_is_nothing_to_compare(run: Callable[..., Baseline | None], wordings: dict[str, str]) -> None:
    assert run(**wordings) is None
