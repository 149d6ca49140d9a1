"""What goes into the engine and what comes out: one question, one answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.core.model import Kind, Source
from bot.core.period import Period


class Outcome(StrEnum):
    """What became of a question."""

    ANSWER = "answer"
    CLARIFY = "clarify"
    """Two readings or records are too close; the suggestions say which there are."""
    NO_DATA = "no_data"
    """Understood, but not held; the suggestions say what is held."""
    NO_MATCH = "no_match"
    """Not understood, or off topic."""
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Context:
    """What the last question of a conversation was about, for follow-ups that leave it out."""

    intent: str
    record: str
    """Id of the record that answered."""
    countries: tuple[str, ...] = ()
    period: Period | None = None
    indicator: str | None = None
    person: str | None = None
    lang: str | None = None
    goods: tuple[str, ...] = ()
    measure: str | None = None
    """What it was asked in, if that was said: "quantity" for tonnes and the like, or a currency."""

    def to_text(self) -> str:
        """Write it on one line, for a store; `from_text` reads it back."""
        period = str(self.period) if self.period else ""
        parts = (
            self.intent,
            self.record,
            ",".join(self.countries),
            period,
            self.indicator,
            self.person,
            self.lang,
            ",".join(self.goods),
            self.measure,
        )
        return "|".join(part or "" for part in parts)

    @classmethod
    def from_text(cls, text: str) -> Context:
        """Read what `to_text` wrote.

        Raises:
            ValueError: If it is something else.
        """
        parts = text.split("|")
        if len(parts) != 9:
            raise ValueError(f"expected the 9 parts of a context, got {text!r}")
        intent, record, countries, period, indicator, person, lang, goods, measure = parts
        return cls(
            intent,
            record,
            tuple(filter(None, countries.split(","))),
            Period.parse(period) if period else None,
            indicator or None,
            person or None,
            lang or None,
            tuple(filter(None, goods.split(","))),
            measure or None,
        )


@dataclass(frozen=True, slots=True)
class Question:
    """One utterance with what is needed to understand it."""

    text: str
    """The utterance, untouched."""
    today: date
    """What "last year" is counted from."""
    lang: str | None = None
    """Language code to answer in; None: the language of the question."""
    fallback_lang: str | None = None
    """Language code when the question itself does not tell: what the app of the asker is set to."""
    context: Context | None = None
    """Of the same person's last question in the same chat, if recent."""


class GoneError(LookupError):
    """A reference that opens nothing, or nothing any more."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that can be asked instead; shown as a button."""

    label: str
    """In the language of the answer, without any figure."""
    reference: str
    """For `Engine.recall`: "record/intent" or "record/intent/period"; at most 60 bytes."""


@dataclass(frozen=True, slots=True)
class Figure:
    """The number of an answer."""

    value: Decimal
    unit: str
    period: Period | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Ruling:
    """A kind of question that the utterance resembles, and whether it can be one."""

    intent: str
    asks: str
    """What such questions ask, in English."""
    score: float
    """0 to 100."""
    obstacle: str | None = None
    """Why the question cannot be of this kind; None where it can."""


@dataclass(frozen=True, slots=True)
class Trace:
    """How the question was read and decided, for `--why`."""

    query: str
    """The utterance after normalizing."""
    read: tuple[tuple[str, str], ...] = ()
    """(words, what they were read as), in order."""
    named: tuple[tuple[str, str], ...] = ()
    """(kind of slot, what is named): what an answer has to cover."""
    intents: tuple[Ruling, ...] = ()
    """Likeliest intents, best first."""
    elsewhere: tuple[tuple[str, float], ...] = ()
    """(what no record answers, probability in per cent)."""
    refused: tuple[tuple[str, str], ...] = ()
    """(candidate, what it failed to cover)."""
    unexplained: tuple[str, ...] = ()
    """Content words that nothing explains."""
    decision: str = ""
    """One line: scores, threshold, margin, outcome."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one question gets."""

    outcome: Outcome
    lang: str
    text: str
    """Plain sentences in `lang`, without markup and without the sources."""
    derivation: str | None = None
    """Arithmetic behind a derived figure, "620.1 / 1.148 = 540.2"."""
    note: str | None = None
    """A caution: past its review date, another source disagrees."""
    facts: tuple[str, ...] = ()
    """Ids of the records behind it, best first."""
    figure: Figure | None = None
    sources: tuple[Source, ...] = ()
    score: float | None = None
    """Of the best candidate, 0 to 100."""
    candidates: tuple[tuple[str, float], ...] = ()
    """Up to five (record id, score), best first, whatever the outcome."""
    suggestions: tuple[Suggestion, ...] = ()
    context: Context | None = None
    """To hand in with the same person's next question; None: keep the one before."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Words in `lang` that a renderer needs around the parts: "source", "derivation"."""
    trace: Trace | None = None
