"""The plainest bot to compare with: RapidFuzz's `process.extractOne` with `WRatio` over stored questions.

It stores one natural question for each answerable thing and language, taken from the twins, and replies as
our engine does to that stored question. Hence it differs in one point only: which of them it finds nearest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from rapidfuzz import fuzz, process, utils

from bot.accuracy.asking import Engines, Result, ask
from bot.accuracy.judge import Verdict, judge
from bot.accuracy.load import Case, QuestionSet, Split
from bot.core.answer import Answer, Outcome

_THRESHOLDS = range(101, -1, -1)
"""Of equally good ones the highest is taken. `WRatio` goes to 100, so at 101 nothing is answered."""

_STORED_KINDS = frozenset({"answerable", "derived"})

_GAIN = {Verdict.RIGHT: 1, Verdict.WRONG: -1}


@dataclass(frozen=True, slots=True)
class _Guess:
    """What a question gets with the reply to the stored question nearest to it, and what without any."""

    score: float
    answered: Result
    declined: Result

    def at(self, threshold: int) -> Result:
        """Return what it gets when answers need this score."""
        return self.answered if self.score >= threshold else self.declined


@dataclass(frozen=True, slots=True)
class Baseline:
    """How plain fuzzy matching fares."""

    phrasings: int
    """Number of stored questions."""
    threshold: int
    """Least score that it answers at: on the tuning wordings, right less wrong is highest there."""
    results: tuple[Result, ...]
    """For the wordings that were asked for, in order."""


def run_baseline(sets: Sequence[QuestionSet], engines: Engines, splits: Collection[Split]) -> Baseline | None:
    """Ask the wordings among `splits`; None where there are no such wordings, no tuning wordings or no twins.

    The threshold is chosen on the tuning wordings, whether or not they are among `splits`.
    """
    wordings = [each for each in sets if each.split is not Split.TWINS]
    if not any(each.split in splits for each in wordings):
        return None
    stored = {each.knowledge: _stored(sets, each, engines) for each in wordings}
    guesses = [guess for each in wordings for guess in _guesses(each, stored[each.knowledge])]
    tuning = [guess for guess in guesses if guess.answered.split is Split.TUNING]
    asked = [guess for guess in guesses if guess.answered.split in splits]
    if not tuning or not asked:
        return None
    threshold = max(_THRESHOLDS, key=lambda each: _gain(tuning, each))
    return Baseline(sum(map(len, stored.values())), threshold, tuple(guess.at(threshold) for guess in asked))


def _stored(sets: Iterable[QuestionSet], wordings: QuestionSet, engines: Engines) -> dict[str, Answer]:
    """Return questions to store with their replies; of those that expect the same, each language's first."""
    seen: set[tuple[str | None, ...]] = set()
    replies: dict[str, Answer] = {}
    for twin in sets:
        if twin.split is not Split.TWINS or twin.knowledge != wordings.knowledge:
            continue
        for case in twin.cases:
            thing = (case.lang, *(each.pattern for each in case.has))
            is_answered = case.kind in _STORED_KINDS and Outcome.ANSWER in case.outcomes
            if is_answered and not case.after and thing not in seen:
                # A bug met here is listed with the twin's own results.
                with suppress(Exception):
                    replies[case.say] = ask(engines.of(twin.knowledge), case, twin.today)
                    seen.add(thing)
    return replies


def _guesses(wordings: QuestionSet, stored: dict[str, Answer]) -> Iterator[_Guess]:
    # `default_process` drops case and punctuation: without it the scorer does worse still.
    choices = {say: utils.default_process(say) for say in stored}
    for case in wordings.cases if stored else ():
        query = utils.default_process(case.say)
        _, score, nearest = process.extractOne(query, choices, scorer=fuzz.WRatio)
        yield _Guess(score, _result(wordings, case, stored[nearest]), _result(wordings, case, _refusal(case)))


def _refusal(case: Case) -> Answer:
    """Return the one refusal that it has; in its favor, it passes for the kind that is expected."""
    is_no_data = Outcome.NO_DATA in case.outcomes
    return Answer(
        outcome=Outcome.NO_DATA if is_no_data else Outcome.NO_MATCH, lang=case.lang or "en", text=""
    )


def _result(wordings: QuestionSet, case: Case, answer: Answer) -> Result:
    return Result(wordings.split, case, answer, judge(case, answer))


def _gain(guesses: Iterable[_Guess], threshold: int) -> int:
    return sum(_GAIN.get(guess.at(threshold).judgement.verdict, 0) for guess in guesses)
