"""How a question was read and decided, in words for the people who keep the knowledge."""

from __future__ import annotations

from bot.core.answer import Outcome, Trace
from bot.core.attempt import Attempt
from bot.core.decide import MARGIN, THRESHOLD, Choice, Decision, FactFound, Found, Lacking
from bot.core.finding import Listing, Quantity, Term, Value
from bot.core.model import Text
from bot.core.reading import Reading

_SHOWN = 5


def traced(reading: Reading, decision: Decision, outcome: Outcome) -> Trace:
    """Return the trace of one question."""
    tokens = reading.query.tokens
    read = tuple(
        (" ".join(token.surface for token in tokens[span.start : span.end]), span.concept)
        for span in reading.slots.spans
        if span.concept != "function"
    )
    return Trace(
        query=" ".join(token.surface for token in tokens),
        read=read,
        intents=tuple((each.intent, round(each.score * 100, 1)) for each in reading.ranked[:_SHOWN]),
        refused=tuple(_refused(attempt) for attempt in decision.attempts if attempt.gaps),
        unexplained=tuple(tokens[position].surface for position in reading.slots.unexplained),
        decision=f"{outcome.value}: {_reason(decision)}",
    )


def _refused(attempt: Attempt) -> tuple[str, str]:
    gaps = ", ".join(f"{gap.slot} {_plain(gap.value)}".strip() for gap in attempt.gaps)
    return f"{attempt.record}: {attempt.intent}", gaps


def _reason(decision: Decision) -> str:
    limits = f"(threshold {THRESHOLD * 100:.0f}, margin {MARGIN * 100:.0f})"
    match decision.verdict:
        case Found(attempt):
            return f"{attempt.intent} of {attempt.record} at {attempt.score * 100:.0f} {limits}"
        case FactFound(fact, score):
            return f"fact {fact.id} at {score * 100:.0f}"
        case Choice(records):
            return f"equally good: {', '.join(records)} {limits}"
        case Lacking(attempt):
            return f"{attempt.intent} of {attempt.record or 'nothing held'} lacks {', '.join(gap.slot for gap in attempt.gaps)}"
    return decision.verdict.reply


def _plain(value: Value) -> str:
    match value:
        case Term():
            return value.concept
        case Text():
            return value.within("en")
        case Quantity():
            return f"{value.value} {value.unit}".strip()
        case Listing():
            return ", ".join(_plain(item) for item in value.items)
    return str(getattr(value, "code", value))
