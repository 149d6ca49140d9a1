"""How a question was read and decided, in words for the people who keep the knowledge."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.answer import Outcome, Ruling, Trace
from bot.core.attempt import Attempt
from bot.core.entry import FUNCTION, NEUTRAL
from bot.core.finding import Listing, Quantity, Term, Value
from bot.core.intent import INTENTS, SOCIAL
from bot.core.model import Text
from bot.core.reading import Reading
from bot.core.slots import Amount, CountryMention, Slots
from bot.core.thresholds import MARGIN, SHOWN, THRESHOLD
from bot.core.verdict import Choice, Decision, FactFound, Found, Lacking

_PLAIN = (FUNCTION, NEUTRAL)
_ELSEWHERE_SHOWN = 0.05
"""Least probability for a label that no record answers to be worth telling."""


def traced(reading: Reading, decision: Decision, outcome: Outcome) -> Trace:
    """Return the trace of one question."""
    ranked = reading.ranked[:SHOWN] if reading.query.tokens else ()  # a button asks nothing in words
    return Trace(
        query=" ".join(token.surface for token in reading.query.tokens),
        read=tuple(_read(reading)),
        named=tuple(_named(reading.slots)),
        intents=tuple(
            Ruling(
                each.intent,
                INTENTS[each.intent],
                round(each.score * 100, 1),
                decision.obstacle(each.intent),
            )
            for each in ranked
        ),
        elsewhere=tuple(
            (name, round(probability * 100, 1))
            for name, probability in _elsewhere(reading)
            if probability >= _ELSEWHERE_SHOWN
        ),
        refused=tuple(dict.fromkeys(_refused(attempt) for attempt in decision.attempts if attempt.gaps)),
        unexplained=tuple(reading.surface(position) for position in reading.slots.unexplained),
        decision=f"{outcome.value}: {_reason(decision)}",
    )


def _elsewhere(reading: Reading) -> Iterator[tuple[str, float]]:
    """Yield (what no record answers, its probability)."""
    yield "off topic", reading.probability("offtopic")
    yield "on the topic, of a kind that no record holds", reading.probability("unheld")
    yield "small talk", reading.probability(*SOCIAL)


def _read(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield the words that were read as something, with all that they were read as."""
    concepts: dict[str, list[str]] = {}
    for span in reading.slots.spans:
        if span.concept not in _PLAIN:
            words = " ".join(reading.surface(position) for position in range(span.start, span.end))
            concepts.setdefault(words, []).append(span.concept)
    for words, read in concepts.items():
        yield words, ", ".join(dict.fromkeys(read))


def _named(slots: Slots) -> Iterator[tuple[str, str]]:
    """Yield (kind of slot, what is named) of everything that an answer has to cover."""
    named: dict[str, tuple[object, ...]] = {
        "language": (slots.language,),
        "countries": tuple(_country(mention) for mention in slots.countries),
        "periods": slots.periods,
        "compared with": (slots.base,),
        "part of a year": (slots.granularity,),
        "indicators": slots.indicators,
        "goods": slots.goods,
        "scopes": slots.scopes,
        "units": slots.units,
        "amounts": tuple(_amount(amount) for amount in slots.amounts),
        "count": (slots.count,),
        "ordinal": (slots.ordinal,),
        "people": slots.people,
        "entities": slots.entities,
        "roles": slots.roles,
        "ministries": slots.ministries,
        "off topic": slots.offtopic,
        "form": ("yes or no may be asked" if slots.is_closed else None,),
    }
    for kind, values in named.items():
        if said := [str(value) for value in values if value is not None]:
            yield kind, ", ".join(dict.fromkeys(said))


def _country(mention: CountryMention) -> str:
    marks = "/".join(sorted(mention.marks))
    return f"{marks} {mention.code}".strip()


def _amount(amount: Amount) -> str:
    return " ".join(filter(None, (amount.bound, f"{amount.value:f}", amount.unit)))


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
        case Lacking(attempt) if attempt.record:
            return f"{attempt.intent} of {attempt.record} lacks {', '.join(gap.slot for gap in attempt.gaps)}"
        case Lacking():
            return f"on the topic, but no record answers that {limits}"
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
