"""From a decision to an answer in one language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core.answer import Answer, Context, Outcome, Suggestion
from bot.core.attempt import Attempt
from bot.core.derived import deficit_of
from bot.core.finding import Finding, Listing, Sentence, Term, Value
from bot.core.gate import CURRENCIES, wanted_indicators
from bot.core.model import Fact, Meeting, Record, Series
from bot.core.period import Period
from bot.core.reading import Reading
from bot.core.snapshot import Snapshot
from bot.core.trace import traced
from bot.core.verdict import Choice, Decision, FactFound, Found, Lacking, NotUnderstood, Social

_LABELS = {
    "source": "source",
    "sources": "sources-label",
    "derivation": "derivation",
    "retrieved": "retrieved",
}
"""Label that renderers know -> reply that holds it."""
_OFFERED = 4
_CANDIDATES = 5
_HALF = 0.5
"""What a candidate that was ruled out keeps of its score in the list of candidates."""


class Replier:
    """Writes the answer to one question."""

    def __init__(self, snapshot: Snapshot, reading: Reading, lang: str, today: date) -> None:
        self._snapshot = snapshot
        self._reading = reading
        self._lang = lang
        self._today = today
        self._composer = snapshot.composer(lang)

    def answer(self, decision: Decision) -> Answer:
        """Return the answer that a decision amounts to."""
        answer = self._answer(decision)
        return replace(
            answer,
            candidates=self._candidates(decision),
            labels={label: self._composer.say(reply) for label, reply in _LABELS.items()},
            trace=traced(self._reading, decision, answer.outcome),
        )

    def _answer(self, decision: Decision) -> Answer:
        match decision.verdict:
            case Found(attempt):
                return self._found(attempt)
            case FactFound(fact, score):
                return self._fact(fact, score)
            case Choice() as choice:
                return self._choice(choice)
            case Lacking(attempt):
                return self._lacking(attempt)
            case Social(reply):
                offered = self._held(()) if reply == "help" else ()
                return self._plain(Outcome.SOCIAL, reply, offered)
            case NotUnderstood(reply):
                return self._plain(Outcome.NO_MATCH, reply, self._held(()))

    def _plain(self, outcome: Outcome, reply: str, suggestions: tuple[Suggestion, ...]) -> Answer:
        return Answer(
            outcome=outcome, lang=self._lang, text=self._composer.say(reply), suggestions=suggestions
        )

    def _found(self, attempt: Attempt) -> Answer:
        if attempt.finding is None:
            raise ValueError(f"expected an attempt with a finding, got {attempt}")
        finding = self._named(attempt.finding)
        return Answer(
            outcome=Outcome.ANSWER,
            lang=self._lang,
            text=self._composer.finding(finding),
            derivation=self._composer.derivation(finding.derivation) if finding.derivation else None,
            note=self._note(attempt.record, finding),
            facts=self._records(attempt.record),
            figure=finding.figure,
            sources=finding.sources,
            score=_percent(attempt.score),
            context=self.context(attempt),
        )

    def _fact(self, fact: Fact, score: float) -> Answer:
        return Answer(
            outcome=Outcome.ANSWER,
            lang=self._lang,
            text=self._composer.write(fact.answer),
            note=self._stale(fact),
            facts=(fact.id,),
            sources=fact.sources,
            score=_percent(score),
            context=Context("fact", fact.id, lang=self._lang),
        )

    def _choice(self, choice: Choice) -> Answer:
        offered = zip(choice.records, choice.references, strict=True)
        return Answer(
            outcome=Outcome.CLARIFY,
            lang=self._lang,
            text=self._composer.say(choice.reply),
            facts=choice.records,
            score=_percent(choice.score) if choice.score is not None else None,
            suggestions=tuple(Suggestion(self._label(name), reference) for name, reference in offered)[
                :_OFFERED
            ],
        )

    def _lacking(self, attempt: Attempt) -> Answer:
        """Say what is missing, and offer what is held without its figures."""
        gaps = [replace(gap, value=self._name(gap.value)) for gap in attempt.gaps]
        return Answer(
            outcome=Outcome.NO_DATA,
            lang=self._lang,
            text=self._composer.gaps(gaps),
            suggestions=self._held((attempt.record,)),
            context=self.context(attempt) if attempt.record else None,
        )

    # Parts ---------------------------------------------------------------------------------------------------

    def context(self, attempt: Attempt) -> Context:
        """Return what a question after this one may leave out."""
        record = self._snapshot.records.get(attempt.record)
        slots = self._reading.slots
        countries: tuple[str, ...] = slots.country_codes
        indicator = record.indicator if isinstance(record, Series) else None
        if isinstance(record, Meeting):
            countries = tuple(dict.fromkeys(each.code for each in slots.countries if each.marks != {"to"}))
        if isinstance(record, Series) and (attempt.finding or not countries):
            countries = tuple(filter(None, (record.reporter, record.partner)))
        if indicator and not attempt.finding:
            # What was asked for and is not held stays asked for in the next question.
            indicator = next(iter(wanted_indicators(slots)), indicator)
        return Context(
            intent=attempt.intent,
            record=attempt.record,
            countries=countries,
            period=attempt.period or self._period_asked(attempt),
            indicator=indicator,
            person=attempt.person or (attempt.finding.person if attempt.finding else None),
            lang=self._lang,
            goods=slots.goods,
            measure="quantity" if "quantity" in slots.indicators else next(iter(slots.units), None),
        )

    def _period_asked(self, attempt: Attempt) -> Period | None:
        """Return the one period that was asked for where a figure was refused: it stays asked for as well."""
        periods = self._reading.slots.periods
        is_refused = attempt.finding is None and attempt.record in self._snapshot.series
        return periods[0] if is_refused and len(periods) == 1 else None

    def _named(self, finding: Finding) -> Finding:
        """Replace references to records by their names."""
        return replace(finding, values={name: self._name(value) for name, value in finding.values.items()})

    def _name(self, value: Value) -> Value:
        if isinstance(value, Listing):
            return replace(value, items=tuple(self._name(item) for item in value.items))
        if isinstance(value, Sentence):
            return replace(value, values={name: self._name(each) for name, each in value.values.items()})
        if isinstance(value, Term) and value.concept.startswith(("series:", "deficit:")):
            view, _, name = value.concept.partition(":")
            record = self._snapshot.records[name]
            if isinstance(record, Series):
                return self._composer.subject(deficit_of(record) if view == "deficit" else record)
        return value

    def _records(self, name: str) -> tuple[str, ...]:
        """Return the ids of what an author wrote behind a record."""
        record = self._snapshot.records.get(name)
        if isinstance(record, Series) and record.derived_from:
            return record.derived_from
        return (name,) if name else ()

    def _note(self, record: str, finding: Finding) -> str | None:
        """Return what is added: that the record may be out of date, and the currency where it is asked about."""
        slots = self._reading.slots
        unit = finding.figure.unit if finding.figure else ""
        is_named = any(each in CURRENCIES for each in slots.units)
        is_asked = slots.has("currency") or (is_named and (slots.is_closed or slots.has_alternatives))
        told = self._composer.currency(unit) if is_asked and unit.lower() in CURRENCIES else None
        said = (self._stale(self._snapshot.records.get(record)), told)
        return " ".join(each for each in said if each) or None

    def _stale(self, record: Record | None) -> str | None:
        if record and record.review_by and record.review_by < self._today:
            return self._composer.say("stale", {"day": record.review_by})
        return None

    def _label(self, name: str) -> str:
        return self._snapshot.offers(self._lang).label(self._snapshot.records[name])

    def _held(self, near: Sequence[str]) -> tuple[Suggestion, ...]:
        """Return what can be asked instead, the records `near` first; no figures."""
        return self._snapshot.offers(self._lang).held(near)[:_OFFERED]

    def _candidates(self, decision: Decision) -> tuple[tuple[str, float], ...]:
        scores: dict[str, float] = {}
        for attempt in sorted(decision.attempts, key=lambda each: (each.finding is None, -each.score)):
            score = _percent(attempt.score * (1 if attempt.finding else _HALF))
            for name in self._records(attempt.record):
                scores.setdefault(name, score)
        for each in decision.facts[:_CANDIDATES]:
            scores.setdefault(each.fact.id, _percent(each.score))
        if isinstance(decision.verdict, FactFound):
            scores[decision.verdict.fact.id] = max(scores.values(), default=_percent(decision.verdict.score))
        return tuple(sorted(scores.items(), key=lambda pair: -pair[1])[:_CANDIDATES])


def _percent(score: float) -> float:
    return round(score * 100, 1)
