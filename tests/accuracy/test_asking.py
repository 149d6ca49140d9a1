from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from bot.accuracy import asking
from bot.accuracy.asking import Engines, ask_all
from bot.accuracy.judge import Verdict
from bot.accuracy.load import Case, QuestionSet, Split
from bot.core.answer import Answer, Context, Outcome, Question

TODAY = date(2026, 11, 23)
CONTEXT = Context("value", "uz-by-turnover")
MakeCase = Callable[..., Case]


@dataclass
class FakeEngine(Engines):
    """Engines of one engine, itself, that keeps what it is asked."""

    questions: list[Question] = field(default_factory=list)

    def of(self, knowledge: tuple[Path, ...], unseen: frozenset[str] = frozenset()) -> FakeEngine:
        return self

    def ask(self, question: Question) -> Answer:
        self.questions.append(question)
        if question.text == "crash":
            raise KeyError("no-such-reply")
        return Answer(outcome=Outcome.ANSWER, lang="en", text="x", context=CONTEXT)


def asked(engines: FakeEngine, *cases: Case, split: Split = Split.TWINS) -> list[Verdict]:
    questions = QuestionSet(split, (), TODAY, cases)
    return [result.judgement.verdict for result in ask_all([questions], engines, {Split.TWINS})]


def test_a_follow_up_is_asked_with_what_the_question_before_was_about(case: MakeCase) -> None:
    engines = FakeEngine()
    asked(engines, replace(case("answer", say="and?"), after="how much?"))
    assert engines.questions == [Question("how much?", TODAY), Question("and?", TODAY, context=CONTEXT)]


def test_questions_do_not_hear_of_each_other(case: MakeCase) -> None:
    engines = FakeEngine()
    asked(engines, case("answer", say="one"), case("answer", say="two"))
    assert [question.context for question in engines.questions] == [None, None]


def test_the_language_is_left_to_the_question(case: MakeCase) -> None:
    engines = FakeEngine()
    asked(engines, case("answer", lang="ru"))
    assert engines.questions[0].lang is None


def test_a_bug_counts_as_wrong_and_does_not_stop_the_others(case: MakeCase) -> None:
    verdicts = asked(FakeEngine(), case("answer", say="crash"), case("answer"))
    assert verdicts == [Verdict.WRONG, Verdict.RIGHT]


def test_a_bug_is_named_with_its_line(case: MakeCase) -> None:
    questions = QuestionSet(Split.TWINS, (), TODAY, (case("answer", say="crash"),))
    [result] = ask_all([questions], FakeEngine(), {Split.TWINS})
    assert result.answer is None
    assert result.judgement.reasons[0].startswith("this is a bug: KeyError: 'no-such-reply' (test_asking.py:")


def test_only_the_chosen_splits_are_asked(case: MakeCase) -> None:
    engines = FakeEngine()
    assert asked(engines, case("answer"), split=Split.HOLDOUT) == []
    assert engines.questions == []


def test_files_that_name_the_same_facts_share_an_engine(
    questions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "Engine", lambda knowledge: object())
    engines, facts = Engines(), questions.parent / "knowledge" / "facts.yaml"
    assert engines.of((facts,)) is engines.of((facts,))
