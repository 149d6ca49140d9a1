"""The engine: one question in, one answer out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.core.answer import Answer, Context, Outcome, Question, Suggestion, Trace
from bot.core.attempt import Attempt, Clerk, is_about_domain, is_general
from bot.core.compose import Composer
from bot.core.finding import Finding, Gap, Listing, Quantity, Term, Value
from bot.core.fold import is_cyrillic
from bot.core.intent import PERSON, SERIES
from bot.core.lexicon import Lexicon
from bot.core.model import Entity, Fact, Knowledge, Meeting, Person, Record, Series, Text
from bot.core.normalize import Query
from bot.core.passage import PassageIndex, words_of
from bot.core.period import Period
from bot.core.phrasing import FactIndex, FactScore, confidence
from bot.core.reading import Reader, Reading
from bot.core.slots import Slots
from bot.core.wording import Ranked

THRESHOLD = 0.36
"""Least similarity to an intent's wordings worth acting on."""
FACT_THRESHOLD = 0.22
"""Least confidence for a free-form fact."""
FACT_LEAST = 0.5
"""Least score for a free-form fact to be given without a choice."""
FACT_CLARIFY = 0.4
"""Least score of a fact to be offered as a choice."""
MARGIN = 0.10
"""Intents this close to the best are tried too."""
PLAIN_THRESHOLD = 0.62
"""Least similarity where a question names nothing of the domain: "who was there", "what did they sign"."""
PERSON_THRESHOLD = 0.8
"""Least similarity to ask back who is meant."""
_UNANSWERED = frozenset({"not-stated", "reason", "period", "goal-period", "granularity", "unit"})
"""Gaps that leave no doubt of what was asked."""
_OFFERED = 4
_CANDIDATES = 5


class Engine:
    """Answers questions from one knowledge snapshot. Immutable once built; safe to share among threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        main = tuple(language for language in knowledge.languages if language.respell is None)
        self._lexicon = Lexicon(replace(knowledge, languages=main), words_of(knowledge))
        self._passages = PassageIndex(knowledge, self._lexicon)
        self._reader = Reader(self._lexicon, main)
        self._facts = FactIndex(knowledge.facts)
        self._composers = {language.code: Composer(language, knowledge) for language in knowledge.languages}
        records: list[Record] = [*knowledge.series, *knowledge.meetings, *knowledge.entities, *knowledge.facts]
        self._records: Mapping[str, Record] = {record.id: record for record in records}

    @property
    def knowledge(self) -> Knowledge:
        """The snapshot that answers come from."""
        return self._knowledge

    def say(self, reply: str, lang: str, **values: Value) -> str:
        """Return one of the bot's own texts."""
        return self._composer(lang).say(reply, values)

    def ask(self, question: Question) -> Answer:
        """Answer one question."""
        reading = self._reader.read(question.text, question.today, question.context)
        lang = self._language(question, reading)
        return _Session(self, reading, lang, question.today).answer()

    def recall(self, reference: str, *, lang: str, today: date) -> Answer:
        """Return what a suggestion stands for.

        Raises:
            KeyError: If the record is not held any more.
        """
        record, _, rest = reference.partition("/")
        intent, _, period = rest.partition("/")
        if record not in self._records:
            raise KeyError(record)
        slots = Slots(language=lang, periods=(Period.parse(period),) if period else ())
        reading = Reading(Query(()), slots, (Ranked(intent, 1.0),))
        return _Session(self, reading, lang if lang in self._composers else "en", today).recalled(record, intent)

    def _composer(self, lang: str) -> Composer:
        return self._composers.get(lang) or self._composers["en"]

    def _language(self, question: Question, reading: Reading) -> str:
        """Return the language and script to answer in."""
        if question.lang in self._composers:
            return question.lang
        detected = reading.slots.language or (reading.context.lang if reading.context else None)
        lang = detected or question.fallback_lang or "en"
        second = f"{lang.split('-')[0]}-cyrl"
        if second in self._composers:
            text = " ".join(token.surface for token in reading.query.tokens)
            lang = second if is_cyrillic(text) else second.split("-")[0]
        return lang if lang in self._composers else "en"


class _Session:
    """The answering of one question."""

    def __init__(self, engine: Engine, reading: Reading, lang: str, today: date) -> None:
        self._engine = engine
        self._knowledge = engine._knowledge
        self._reading = reading
        self._slots = reading.slots
        self._lang = lang
        self._today = today
        self._composer = engine._composer(lang)
        self._clerk = Clerk(engine._knowledge, engine._passages, reading)
        self._attempts: list[Attempt] = []
        self._facts: list[FactScore] = []

    # Deciding ------------------------------------------------------------------------------------------------

    def answer(self) -> Answer:
        """Decide and compose."""
        if not self._reading.query.tokens:
            return self._plain(Outcome.NO_MATCH, "empty")
        keys = tuple(token.key for token in self._reading.query.tokens)
        if fact := self._engine._facts.exact(keys):
            return self._fact_answer(fact, 1.0)
        if social := self._social():
            return social
        if self._is_about_bot():
            return self._plain(Outcome.SOCIAL, "help")
        self._facts = [each for each in self._engine._facts.rank(keys) if self._fact_covers(each.fact)]
        self._attempts = self._clerk.attempts(self._likely())
        found = [attempt for attempt in self._attempts if attempt.finding]
        best = found[0] if found else None
        if self._is_fact_sure(best):
            return self._fact_answer(self._facts[0].fact, self._facts[0].score)
        if not self._is_on_topic():
            reply = "no-match-offtopic" if self._slots.offtopic else "no-match"
            return self._plain(Outcome.NO_MATCH, reply)
        if best and self._is_outdone(found):
            return self._refusal()
        told = [] if best else self._clerk.told()
        if found or told:
            return self._best_answer(found or told)
        if people := self._nobody_named():
            return people
        if self._facts and self._facts[0].score >= FACT_CLARIFY:
            return self._fact_choice()
        if self._attempts or is_about_domain(self._slots):
            return self._refusal()
        return self._plain(Outcome.NO_MATCH, "no-match")

    def _is_about_bot(self) -> bool:
        """Whether it asks what can be asked."""
        likely = self._likely()
        return bool(likely) and likely[0].intent == "topics" and not is_about_domain(self._slots) and not self._slots.unknown

    def _nobody_named(self) -> Answer | None:
        """Ask who is meant by "what is his post" where nobody was named before."""
        top = self._reading.top
        people = [entity.id for entity in self._knowledge.entities if entity.kind == "person"]
        if not (top and top.intent in PERSON and top.score >= PERSON_THRESHOLD and people) or self._slots.unknown:
            return None
        if self._slots.people or self._slots.roles or self._slots.ministries:
            return None
        return self._clarify([Attempt(person, "person", top.score, None) for person in people])

    def _is_outdone(self, found: Sequence[Attempt]) -> bool:
        """Whether the best reading was understood and only its answer is missing: then no lesser reading may answer."""
        best = max(attempt.score for attempt in found)
        return any(
            attempt.score > best and attempt.gaps and all(gap.slot in _UNANSWERED for gap in attempt.gaps)
            for attempt in self._attempts
        )

    def _is_on_topic(self) -> bool:
        """Whether anything but likeness to some wording speaks for an answer."""
        slots = self._slots
        if is_about_domain(slots) or self._reading.context:
            return True
        if slots.offtopic or slots.unknown or is_general(slots):
            return False
        likely = self._likely()
        return bool(slots.goods or slots.periods) or (bool(likely) and likely[0].score >= PLAIN_THRESHOLD)

    def _is_fact_sure(self, best: Attempt | None) -> bool:
        if not self._facts or self._facts[0].score < FACT_LEAST:
            return False
        return confidence(self._facts) >= FACT_THRESHOLD and self._facts[0].score > (best.score if best else 0.0)

    def _social(self) -> Answer | None:
        slots = self._slots
        if slots.indicators or slots.people or slots.countries or slots.amounts or slots.periods:
            return None
        small_talk = self._reading.small_talk
        if small_talk is None or (not small_talk.is_whole and (is_about_domain(slots) or slots.offtopic)):
            return None
        return self._plain(Outcome.SOCIAL, small_talk.intent)

    def _likely(self) -> list[Ranked]:
        possible = [each for each in self._reading.ranked if self._clerk.is_possible(each.intent)]
        if not possible or possible[0].score < THRESHOLD:
            return []
        return [each for each in possible if each.score >= max(THRESHOLD, possible[0].score - MARGIN)]

    def _best_answer(self, found: Sequence[Attempt]) -> Answer:
        """Return the best finding, or a choice where several records have one of equal standing."""
        best = max(found, key=lambda attempt: attempt.score)
        rivals = [each for each in found if each.intent == best.intent and each.record != best.record]
        context = self._reading.context
        if rivals and context and context.record in (best.record, *(each.record for each in rivals)):
            best = next(each for each in (best, *rivals) if each.record == context.record)
            rivals = []
        if rivals:
            return self._clarify([best, *rivals])
        return self._answered(best)

    def _fact_covers(self, fact: Fact) -> bool:
        """Whether a fact has the countries and years that the question names."""
        concepts = self._engine._passages.concepts_of(fact.id)
        if any(f"country:{code}" not in concepts for code in self._slots.country_codes):
            return False
        keys = {key for passage in self._engine._passages.of(fact.id) for key in passage.keys}
        return all(str(period.year) in keys for period in self._slots.periods)

    # Composing -----------------------------------------------------------------------------------------------

    def _answered(self, attempt: Attempt) -> Answer:
        finding = attempt.finding
        assert finding
        finding = self._named(finding)
        text = self._composer.finding(finding)
        record = self._engine._records.get(attempt.record)
        return Answer(
            outcome=Outcome.ANSWER,
            lang=self._lang,
            text=text,
            derivation=self._composer.derivation(finding.derivation) if finding.derivation else None,
            note=self._stale(record),
            facts=(attempt.record,) if attempt.record else (),
            figure=finding.figure,
            sources=finding.sources,
            score=round(attempt.score * 100, 1),
            candidates=self._candidates(),
            suggestions=(),
            context=self._context(attempt),
            labels=self._labels(),
            trace=self._trace(f"answer: {attempt.intent} of {attempt.record} at {attempt.score * 100:.0f}"),
        )

    def _context(self, attempt: Attempt) -> Context:
        record = self._engine._records.get(attempt.record)
        countries: tuple[str, ...] = self._slots.country_codes
        if isinstance(record, Series):
            countries = tuple(filter(None, (record.reporter, record.partner)))
        return Context(
            intent=attempt.intent,
            record=attempt.record,
            countries=countries,
            period=attempt.period,
            indicator=record.indicator if isinstance(record, Series) else None,
            person=attempt.person or (attempt.finding.person if attempt.finding else None),
            lang=self._lang,
        )

    def _named(self, finding: Finding) -> Finding:
        """Replace references to records by their names."""
        return replace(finding, values={name: self._name(value) for name, value in finding.values.items()})

    def _name(self, value: Value) -> Value:
        if isinstance(value, Listing):
            return replace(value, items=tuple(self._name(item) for item in value.items))
        if not isinstance(value, Term):
            return value
        kind, _, name = value.concept.partition(":")
        record = self._engine._records.get(name)
        if kind == "series" and isinstance(record, Series):
            return self._composer.subject(record)
        return value

    def _stale(self, record: Record | None) -> str | None:
        if record and record.review_by and record.review_by < self._today:
            return self._composer.say("stale", {"day": record.review_by})
        return None

    def _labels(self) -> dict[str, str]:
        return {label: self._composer.say(label) for label in ("source", "derivation")}

    def _candidates(self) -> tuple[tuple[str, float], ...]:
        scores: dict[str, float] = {}
        for attempt in sorted(self._attempts, key=lambda each: (each.finding is None, -each.score)):
            if attempt.record:
                penalty = 1.0 if attempt.finding else 0.5
                scores.setdefault(attempt.record, round(attempt.score * 100 * penalty, 1))
        for each in self._facts[:_CANDIDATES]:
            scores.setdefault(each.fact.id, round(each.score * 100, 1))
        return tuple(sorted(scores.items(), key=lambda pair: -pair[1])[:_CANDIDATES])

    def _plain(self, outcome: Outcome, reply: str) -> Answer:
        suggestions = self._held() if outcome is Outcome.NO_MATCH or reply == "help" else ()
        return Answer(
            outcome=outcome,
            lang=self._lang,
            text=self._composer.say(reply),
            candidates=self._candidates(),
            suggestions=suggestions,
            labels=self._labels(),
            trace=self._trace(f"{outcome.value}: {reply}"),
        )

    def _refusal(self) -> Answer:
        """Say what is missing, of the attempt that came closest."""
        gapped = [attempt for attempt in self._attempts if attempt.gaps] or [Attempt("", "", 0.0, None, (Gap("aspect", ""),))]
        top = max(attempt.score for attempt in gapped)
        closest = min(gapped, key=lambda each: (each.score < top - MARGIN / 2, len(each.gaps), -each.score))
        gaps = [replace(gap, value=self._name(gap.value)) for gap in closest.gaps]
        text = self._composer.gaps(gaps)
        suggestions = self._held()
        if any(gap.slot == "partner" for gap in gaps):
            return self._clarify([closest], "missing-partner")
        return Answer(
            outcome=Outcome.NO_DATA,
            lang=self._lang,
            text=text,
            candidates=self._candidates(),
            suggestions=suggestions,
            labels=self._labels(),
            context=self._context(closest) if closest.record else None,
            trace=self._trace(f"no_data: {closest.intent} of {closest.record} lacks {', '.join(gap.slot for gap in gaps)}"),
        )

    def _clarify(self, attempts: Sequence[Attempt], reply: str = "clarify") -> Answer:
        suggestions = [
            Suggestion(self._label(attempt.record), _reference(attempt)) for attempt in attempts if attempt.record
        ]
        return Answer(
            outcome=Outcome.CLARIFY,
            lang=self._lang,
            text=self._composer.say(reply),
            facts=tuple(attempt.record for attempt in attempts),
            candidates=self._candidates(),
            suggestions=tuple(suggestions[:_OFFERED]),
            labels=self._labels(),
            trace=self._trace("clarify: several records fit equally"),
        )

    def _label(self, name: str) -> str:
        record = self._engine._records[name]
        match record:
            case Series():
                return self._composer.subject(record)
            case Meeting():
                return self._composer.write(record.title)
            case Entity():
                return self._composer.write(record.name)
            case Fact():
                return self._composer.write(record.title) if record.title else record.ask[0]
        return name

    def _held(self) -> tuple[Suggestion, ...]:
        """Return what can be asked instead, nearest to the question first; no figures."""
        offers: list[Suggestion] = []
        for series in self._knowledge.series:
            subject = self._composer.subject(series)
            for observation in series.observations[-2:]:
                label = self._composer.say("label-value", {"subject": subject, "period": observation.period})
                offers.append(Suggestion(label, f"{series.id}/value/{observation.period}"))
            if series.goals:
                offers.append(Suggestion(self._composer.say("label-goal", {"subject": subject}), f"{series.id}/goal"))
        for meeting in self._knowledge.meetings:
            offers.append(Suggestion(self._composer.write(meeting.title), f"{meeting.id}/meeting"))
        return tuple(offers[:_OFFERED])

    # Facts ---------------------------------------------------------------------------------------------------

    def _fact_answer(self, fact: Fact, score: float) -> Answer:
        return Answer(
            outcome=Outcome.ANSWER,
            lang=self._lang,
            text=self._composer.write(fact.answer),
            note=self._stale(fact),
            facts=(fact.id,),
            sources=fact.sources,
            score=round(score * 100, 1),
            candidates=self._candidates() or ((fact.id, round(score * 100, 1)),),
            context=Context("fact", fact.id, lang=self._lang),
            labels=self._labels(),
            trace=self._trace(f"answer: fact {fact.id} at {score * 100:.0f}"),
        )

    def _fact_choice(self) -> Answer:
        close = self._facts[:3]
        return Answer(
            outcome=Outcome.CLARIFY,
            lang=self._lang,
            text=self._composer.say("clarify"),
            facts=tuple(each.fact.id for each in close),
            score=round(close[0].score * 100, 1),
            candidates=self._candidates(),
            suggestions=tuple(Suggestion(self._label(each.fact.id), f"{each.fact.id}/fact") for each in close),
            labels=self._labels(),
            trace=self._trace(f"clarify: {len(close)} facts are close"),
        )

    def recalled(self, name: str, intent: str) -> Answer:
        """Answer from one record that was chosen by a button."""
        record = self._engine._records[name]
        match record:
            case Fact():
                return self._fact_answer(record, 1.0)
            case Series():
                attempt = self._clerk.series(record, intent if intent in SERIES else "value", 1.0)
            case Meeting():
                attempt = self._clerk.meeting(record, intent, 1.0)
            case Person():
                finding = self._clerk.card(record)
                attempt = Attempt(name, "person", 1.0, finding, person=name)
            case _:
                raise KeyError(name)
        self._attempts = [attempt]
        return self._answered(attempt) if attempt.finding else self._refusal()

    # Tracing -------------------------------------------------------------------------------------------------

    def _trace(self, decision: str) -> Trace:
        tokens = self._reading.query.tokens
        read = tuple(
            (" ".join(token.surface for token in tokens[span.start : span.end]), span.concept)
            for span in self._slots.spans
            if span.concept != "function"
        )
        refused = tuple(
            (f"{attempt.record}: {attempt.intent}", ", ".join(f"{gap.slot} {_plain_value(gap.value)}" for gap in attempt.gaps))
            for attempt in self._attempts
            if attempt.gaps
        )
        return Trace(
            query=str(self._reading.query),
            read=read,
            intents=tuple((each.intent, round(each.score * 100, 1)) for each in self._reading.ranked[:5]),
            refused=refused,
            unexplained=tuple(tokens[position].surface for position in self._slots.unexplained),
            decision=decision,
        )


def _plain_value(value: Value) -> str:
    match value:
        case Term():
            return value.concept
        case Text():
            return value.within("en")
        case Quantity():
            return f"{value.value} {value.unit}".strip()
        case Listing():
            return ", ".join(_plain_value(item) for item in value.items)
    return str(value)


def _reference(attempt: Attempt) -> str:
    reference = f"{attempt.record}/{attempt.intent}"
    return f"{reference}/{attempt.period}" if attempt.period else reference
