"""Whether a reply is what its question expects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.accuracy.load import Case
from bot.core.answer import Answer, Outcome
from bot.render import plain


class Verdict(StrEnum):
    """What a reply is worth."""

    RIGHT = "right"
    CLARIFIED = "clarified"
    """Asked back where an answer, or another refusal, was expected."""
    REFUSED = "refused"
    """No answer, and not the reply that was expected."""
    WRONG = "wrong"
    """Misleads: an answer where none was expected, one that lacks what it must have, or a reply that has what
    it never may have."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and what it rests on."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    """Why it is not right; empty where it is."""


def judge(case: Case, answer: Answer) -> Judgement:
    """Hold one reply against what its question expects.

    `never` is not held against the source line: a link may well have digits in it. `has` is held against
    answers, and against other replies only where no answer is expected: a choice has not what answers have.
    """
    shown, said = plain(answer), plain(replace(answer, sources=()))
    lacking = tuple(f"lacks {each.pattern!r}" for each in case.has if not each.search(shown))
    forbidden = tuple(f"has {each.pattern!r}, which it never may" for each in case.never if each.search(said))
    is_expected = answer.outcome in case.outcomes
    unexpected = () if is_expected else (f"expected {' or '.join(case.outcomes)}, got {answer.outcome}",)
    if answer.outcome is Outcome.ANSWER:
        reasons = (*unexpected, *lacking, *forbidden)
        return Judgement(Verdict.WRONG if reasons else Verdict.RIGHT, reasons)
    if Outcome.ANSWER in case.outcomes:
        lacking = ()
    reasons = (*unexpected, *lacking, *forbidden)
    if forbidden:
        return Judgement(Verdict.WRONG, reasons)
    if not reasons:
        return Judgement(Verdict.RIGHT)
    is_choice = answer.outcome is Outcome.CLARIFY and not is_expected
    return Judgement(Verdict.CLARIFIED if is_choice else Verdict.REFUSED, reasons)
