"""Asking back: what a question leaves open is put to the asker, as a choice of records or facts."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.attempt import Attempt
from bot.core.fact_desk import FACT_LEAD, FactDesk
from bot.core.finding import Gap, Listing
from bot.core.intent import PERSON
from bot.core.phrasing import FactScore
from bot.core.reading import Reading
from bot.core.snapshot import Snapshot
from bot.core.thresholds import TELLING, THRESHOLD
from bot.core.topicality import SURELY_ELSEWHERE, Topicality
from bot.core.verdict import Choice, Lacking

# All tuned on the tuning half of the questions.
FACT_CHOICE = 0.3
"""Least score of a fact to be offered as a choice."""
FACT_CHOICE_ALONE = 0.2
"""The same where nothing but facts is held, so that a question is likely one of them."""
FACT_BESIDE = 0.34
"""The same beside a finding of which it is not sure that it is what was asked for."""
NEAR_FACT = 0.5
"""Least score of a fact to be offered where a record was asked for that lacks what was named, or where small talk, or
what no record holds, is as likely meant."""
PERSON_THRESHOLD = 0.8
"""Least similarity to ask back who is meant."""

_CHOICES = 3
_STANDING_OUT = 0.15
"""Lead of the best fact over the next from which it is well worth asking about."""
_EVEN = 0.6
"""Probability below which an intent is by no means sure."""
_BARE_TOKENS = 3
_BARE_CUES = frozenset(
    f"cue:{cue}"
    for cue in (
        "who",
        "what",
        "when",
        "where",
        "why",
        "how",
        "how-much",
        "how-many",
        "which",
        "name",
        "true",
        "money",
        "people",
        "year-word",
        "side",
        "post",
    )
)
"""Cues that alone do not say what is asked of which record."""


class AskingBack:
    """Asks back about one question."""

    def __init__(self, snapshot: Snapshot, reading: Reading, facts: FactDesk, topicality: Topicality) -> None:
        self._snapshot = snapshot
        self._reading = reading
        self._slots = reading.slots
        self._facts = facts
        self._topicality = topicality

    def bare(self, *, with_small_words: bool = False) -> Choice | None:
        """Ask back where nothing is named but a question word or a country: "how much?", "and what about Belarus"."""
        slots = self._slots
        is_small = self._snapshot.lexicon.is_function_word
        size = sum(not (with_small_words and is_small(key)) for key in self._reading.query.keys)
        top = self._reading.top
        is_telling = size > 1 and top is not None and top.score >= TELLING
        is_short = size <= _BARE_TOKENS and not is_telling and not self._reading.context
        named = slots.kinds - {"indicator", "good"} or slots.indicators or slots.scopes or slots.unexplained
        if not is_short or named or slots.offtopic or not slots.cues <= _BARE_CUES:
            return None
        if not (slots.cues or slots.countries or slots.goods or (slots.words and not with_small_words)):
            return None
        if with_small_words and self._topicality.is_likely_elsewhere("offtopic"):
            return None
        countries = set(slots.country_codes)
        goods = {f"good:{good}" for good in slots.goods}
        knowledge = self._snapshot.knowledge
        records: list[Attempt] = [
            Attempt(series.id, "value", 0.0, None)
            for series in knowledge.series
            if not series.derived_from
            and countries <= {series.reporter, series.partner}
            and goods <= self._snapshot.passages.concepts_of(series.id, "title", "product")
        ]
        if goods:
            return choice_of(records) if records else None
        records += [
            Attempt(meeting.id, "meeting", 0.0, None)
            for meeting in knowledge.meetings
            if countries <= set(meeting.sides)
        ]
        return choice_of(records) if records else None

    def nobody_named(self) -> Choice | None:
        """Ask who is meant by "what is his post" where nobody was named before."""
        top, slots = self._reading.top, self._slots
        if top is None or top.intent not in PERSON or top.score < PERSON_THRESHOLD:
            return None
        if slots.people or slots.roles or slots.ministries or slots.unknown:
            return None
        people = [entity.id for entity in self._snapshot.knowledge.entities if entity.kind == "person"]
        return (
            choice_of([Attempt(person, "person", top.score, None) for person in people]) if people else None
        )

    def stranger(self) -> Lacking | None:
        """Say that somebody whom no record names is not known to have been there: "did Lukashenko attend"."""
        top, reading = self._reading.top, self._reading
        if top is None or top.intent != "person-attended" or top.score < THRESHOLD:
            return None
        names = tuple(reading.surface(position) for position in reading.slots.unknown)
        # "Was Lukashenko there" has no word but the name.
        is_bare = reading.likeliest == top.intent and not reading.slots.cues
        is_of_meeting = is_bare or reading.slots.has("attend", "meeting")
        if not names or not is_of_meeting or len(names) > _CHOICES:
            return None
        return Lacking(Attempt("", top.intent, top.score, None, (Gap("person", Listing(names)),)))

    def fact_beside(self, found: Sequence[Attempt], facts: Sequence[FactScore]) -> Choice | None:
        """Ask back where a fact comes near, and it is by no means sure that the question is one of records."""
        if not facts or facts[0].score < FACT_BESIDE + self._facts.caution(facts[0]) or self._reading.context:
            return None
        best = max(found, key=lambda attempt: attempt.score)
        if best.score >= TELLING and facts[0].score + FACT_LEAD < best.score:
            return None
        runner_up = facts[1].score if len(facts) > 1 else 0.0
        stands_out = facts[0].score - runner_up >= _STANDING_OUT
        is_near = self._topicality.is_about_domain(self._slots) and not stands_out
        is_led = is_near and best.score >= TELLING and facts[0].score < NEAR_FACT
        least = _EVEN if is_near else SURELY_ELSEWHERE
        if is_led or self._reading.probability(best.intent) >= least:
            return None
        return choice_of_facts(facts[: _CHOICES - 1], best)


def choice_of(attempts: Sequence[Attempt], reply: str = "clarify") -> Choice:
    """Return the choice among the records of attempts, each once."""
    named = list({attempt.record: attempt for attempt in attempts if attempt.record}.values())
    return Choice(tuple(each.record for each in named), tuple(each.reference for each in named), reply)


def choice_of_facts(
    facts: Sequence[FactScore], beside: Attempt | None = None, least: float = FACT_CHOICE
) -> Choice | None:
    """Return the choice of the best facts, if they score at least so much, and of a record that may be meant as well."""
    if not facts or facts[0].score < least:
        return None
    names = [each.fact.id for each in facts[:_CHOICES]]
    references = [f"{name}/fact" for name in names]
    if beside:
        names.append(beside.record)
        references.append(beside.reference)
    return Choice(tuple(names), tuple(references), score=facts[0].score)
