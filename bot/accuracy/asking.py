"""Puts questions to the engine, follow-ups after the questions that they follow."""

from __future__ import annotations

import traceback
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.accuracy.judge import Judgement, Verdict, judge
from bot.accuracy.load import Case, QuestionSet, Split
from bot.core.answer import Answer, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge


@dataclass(frozen=True, slots=True)
class Result:
    """What one question got."""

    split: Split
    case: Case
    answer: Answer | None
    """None where the engine broke down."""
    judgement: Judgement


@dataclass(slots=True)
class Engines:
    """An engine for each set of knowledge files, made when first needed."""

    _engines: dict[tuple[tuple[Path, ...], frozenset[str]], Engine] = field(default_factory=dict)

    def of(self, knowledge: tuple[Path, ...], unseen: frozenset[str] = frozenset()) -> Engine:
        """Return the engine that answers from these files and learned nothing from the `unseen` questions.

        Raises:
            KnowledgeError: Naming every problem of every file.
        """
        key = knowledge, unseen
        if key not in self._engines:
            self._engines[key] = Engine(load_knowledge(knowledge, unseen=unseen))
        return self._engines[key]


def ask(engine: Engine, case: Case, today: date) -> Answer:
    """Return the reply, the earlier question asked first where there is one."""
    earlier = engine.ask(Question(case.after, today)).context if case.after else None
    return engine.ask(Question(case.say, today, context=earlier))


def ask_all(sets: Iterable[QuestionSet], engines: Engines, splits: Collection[Split]) -> Iterator[Result]:
    """Yield what each question of the splits gets, in order.

    The holdout questions are put to a bot that learned from none of them, even where they are its examples.

    Raises:
        KnowledgeError: If the facts that are to answer have problems.
    """
    sets = tuple(sets)
    held_out = frozenset(
        case.say for questions in sets if questions.split is Split.HOLDOUT for case in questions.cases
    )
    for questions in sets:
        if questions.split in splits:
            unseen = held_out if questions.split is Split.HOLDOUT else frozenset[str]()
            engine = engines.of(questions.knowledge, unseen)
            for case in questions.cases:
                yield _result(engine, questions, case)


def _result(engine: Engine, questions: QuestionSet, case: Case) -> Result:
    try:
        answer = ask(engine, case, questions.today)
    except Exception as error:  # noqa: BLE001 - a bug met by one question must not hide how the others fare
        last = traceback.extract_tb(error.__traceback__)[-1]
        reason = f"this is a bug: {type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"
        return Result(questions.split, case, None, Judgement(Verdict.WRONG, (reason,)))
    return Result(questions.split, case, answer, judge(case, answer))
