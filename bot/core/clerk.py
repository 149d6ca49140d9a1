"""Tries records for the intents of a question: each attempt ends in a finding, or in the gaps that rule the record out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace

from bot.core import gate
from bot.core.adaptation import adapt
from bot.core.answer import GoneError
from bot.core.attempt import Attempt
from bot.core.finding import Finding, Gap, Listing, Term, Value
from bot.core.intent import GENERAL, MEETING, PERSON, SERIES
from bot.core.meetings import MeetingDesk
from bot.core.minutes import TOLD
from bot.core.model import Knowledge, Meeting, Person, Record, Series
from bot.core.office import OF_STATE
from bot.core.passage import SAID, PassageIndex
from bot.core.people import PeopleDesk
from bot.core.person_clerk import PersonClerk
from bot.core.possible_intents import PossibleIntents
from bot.core.question_words import QuestionWords
from bot.core.reading import Reading
from bot.core.series_clerk import SeriesClerk
from bot.core.source_clerk import SourceClerk, sourced, sources_of
from bot.core.talks import TalksDesk
from bot.core.wording import Ranked

_TELLING_CUES = frozenset(
    f"cue:{cue}"
    for cue in (
        "what",
        "which",
        "say",
        "discuss",
        "agree",
        "topic",
        "priority",
        "side",
        "meeting",
        "true",
        "else",
        "list",
        "report",
        "link",
    )
)
"""Cues that a question of what was said may have; any other asks for more than that."""
_COUNTING_CUES = frozenset({"cue:how-much", "cue:how-many", "cue:money", "cue:sign", "cue:year-word"})
"""Cues of a question for a number that was told there: "how much is the deal worth", "how many wagons did they promise"."""
_IN_FULL = 0.9
"""Score of what was said that has all of the question's words: no figure of a series is as near."""
_NAMING_CUES = frozenset(
    f"cue:{cue}" for cue in ("what", "who", "name", "report", "true", "which", "topic", "say")
)
"""Cues of "what is X", "tell me of X"."""
_WORDS_OF_KIND = {
    "company": frozenset({"indicator:companies", "cue:how"}),
    "organization": frozenset({"indicator:companies", "cue:how"}),
    "project": frozenset({"indicator:projects", "cue:how"}),
    "agreement": frozenset({"cue:sign", "cue:agree", "cue:how"}),
    "event": frozenset({"cue:meeting", "cue:how"}),
    "place": frozenset({"cue:how"}),
}
"""Kind of an entity -> the further words that say no more than that: "what company is X"."""

_OF_NEXT = frozenset(
    f"cue:{cue}"
    for cue in (
        "next",
        "meeting",
        "when",
        "where",
        "what",
        "which",
        "true",
        "year-word",
        "city",
        "say",
        "projection",
    )
)
"""What may be asked of the meeting after one by what was said at that one."""

_OF_WORDS = frozenset({"statements", "outcomes", "priorities"})
"""Intents whose records are told apart by what was said at them."""

_OF_TIME = frozenset({"when", "where"})
"""Intents of a meeting that may be called by what was talked of there."""


class Clerk:
    """Tries the records of one knowledge snapshot for one question."""

    def __init__(self, knowledge: Knowledge, passages: PassageIndex, reading: Reading) -> None:
        self._knowledge = knowledge
        self._passages = passages
        self._reading = reading
        self._slots = reading.slots
        self._events = {meeting.id: meeting.kind for meeting in knowledge.meetings}
        self._words = QuestionWords(knowledge, passages, reading)
        self._possible = PossibleIntents(knowledge, passages, reading)
        self._people = PeopleDesk(knowledge, passages, reading.slots, self._meant(), reading.today)
        self._series = SeriesClerk(knowledge, passages, reading, self._words)
        self._persons = PersonClerk(knowledge, self._people, reading.slots, self._words)
        self._sources = SourceClerk(knowledge, passages, reading, self._series)

    def obstacle(self, intent: str) -> str | None:
        """Return why the question cannot be of an intent; None where it can."""
        return self._possible.obstacle(intent)

    def attempts(self, ranked: Sequence[Ranked]) -> list[Attempt]:
        """Return what each record gives for each intent."""
        sure = (*self._entities(), *self._next_told())
        found = [*sure, *(attempt for each in ranked for attempt in self._try(each))]
        return [
            replace(attempt, specificity=self._specificity(attempt.record, attempt.intent))
            for attempt in found
        ]

    def recalled(self, record: Record, intent: str) -> Attempt:
        """Return what one record gives, chosen by a button.

        Raises:
            GoneError: If the record is of a kind that has no answer of its own.
        """
        if intent == "source" and (sources := sources_of(record)):
            return sourced(record.id, intent, 1.0, sources)
        match record:
            case Series():
                return self._series.attempt(record, intent if intent in SERIES else "value", 1.0)
            case Meeting():
                return self._meeting(record, intent if intent in MEETING else "meeting", 1.0)
            case Person():
                return Attempt(record.id, "person", 1.0, self._people.card(record), person=record.id)
        raise GoneError(record.id)

    def told(self) -> list[Attempt]:
        """Return the statements and items that the question's own words point to, whatever its intent."""
        # A figure is asked for, and a word like "supplies" in what was said is none.
        is_of_figure = bool(self._slots.indicators) and not self._words.own() and not self._slots.goods
        if is_of_figure or not self._asks_what_was_said(_TELLING_CUES):
            return []
        return self._said(0.5, lambda talks: talks.about_words(*TOLD))

    def told_in_full(self) -> list[Attempt]:
        """Return what was said that has all of the question's own words, whatever kind of question it is like."""
        if counted := self._counted():
            return counted
        if not self._asks_what_was_said(_TELLING_CUES | {"cue:sign"}):
            return []
        return self._said(_IN_FULL, lambda talks: talks.about_words(*SAID, in_full=True))

    def _asks_what_was_said(self, cues: Set[str]) -> bool:
        """Whether nothing is named that what was said at a meeting cannot be asked for by, cues but these among it."""
        slots, context = self._slots, self._reading.context
        if not slots.cues <= cues or (context and context.indicator):
            return False
        allowed = {"good", "indicator"} if slots.is_closed or slots.has("what", "which") else {"good"}
        return slots.kinds <= allowed

    def _counted(self) -> list[Attempt]:
        """Return what was said that has a number and all of the question's own words, where one is asked for or claimed."""
        slots = self._slots
        is_claimed = slots.is_closed and bool(slots.amounts or slots.count is not None)
        is_counted = slots.has("how-much", "how-many") or is_claimed
        kinds = {"good", "unit", "indicator", "money"} if is_claimed else {"good", "unit", "indicator"}
        is_all = slots.cues <= _TELLING_CUES | _COUNTING_CUES and slots.kinds <= kinds
        if self._reading.context or not (is_counted and is_all):
            return []
        return self._said(_IN_FULL, TalksDesk.with_number)

    def _said(self, score: float, find: Callable[[TalksDesk], Finding | None]) -> list[Attempt]:
        """Return what is found among the words said at each meeting that the question fits."""
        found: list[Attempt] = []
        own = self._words.own()
        for meeting in self._knowledge.meetings:
            if self._meeting_gaps(meeting):
                continue
            desk = MeetingDesk(meeting, self._passages, self._people, self._slots, own)
            people = [participant.person.id for participant in meeting.participants]
            finding = find(desk.talks)
            if finding and not self._words.missing(meeting.id, *people):
                found.append(Attempt(meeting.id, "statements", score, finding))
        return found

    def _try(self, ranked: Ranked) -> Iterator[Attempt]:
        intent = adapt(ranked.intent, self._reading)
        if intent in SERIES:
            yield from self._series.attempts(intent, ranked.score)
        elif intent in MEETING:
            for meeting in self._knowledge.meetings:
                yield self._meeting(meeting, intent, ranked.score)
        elif intent in PERSON:
            yield from self._persons.attempts(intent, ranked.score)
        elif intent in GENERAL:
            yield from self._sources.attempts(intent, ranked.score)

    def _entities(self) -> Iterator[Attempt]:
        """Yield what is held about a body or project where hardly more than its name is asked."""
        slots = self._slots
        if slots.kinds - {"indicator"} or not slots.entities:
            return
        for entity in self._knowledge.entities:
            said = _WORDS_OF_KIND.get(entity.kind, frozenset())
            asked = slots.cues | {f"indicator:{indicator}" for indicator in slots.indicators}
            if not asked <= _NAMING_CUES | said:
                continue
            named = self._passages.of(entity.id, "name")
            asks_more = any(not self._passages.word_in(key, named) for _, key in self._words.own())
            is_of_somebody = slots.has("who") and bool(slots.words_beside("cue:", "entity:", "indicator:"))
            if (asks_more and not slots.has("true")) or is_of_somebody:
                continue  # "who owns X" is not what X is
            if entity.id in slots.entities and entity.about and not self._words.missing(entity.id):
                values: dict[str, Value] = {"name": entity.name, "about": entity.about}
                finding = Finding(reply="about", values=values, sources=entity.sources)
                yield Attempt(entity.id, "person", 1.0, finding)

    def _asks_next(self) -> bool:
        """Whether it is asked of the meeting after the one that is held."""
        return self._slots.has("next") and not self._slots.periods

    def _next_told(self) -> Iterator[Attempt]:
        """Yield what was said at a meeting of the next one."""
        slots, context = self._slots, self._reading.context
        is_of_meeting = slots.has("meeting") or (context is not None and context.intent in MEETING)
        if not self._asks_next() or not is_of_meeting or slots.kinds or not slots.cues <= _OF_NEXT:
            return
        for meeting in self._knowledge.meetings:
            if self._words.missing(meeting.id):
                continue
            desk = MeetingDesk(meeting, self._passages, self._people, self._slots, self._words.own())
            if not self._meeting_gaps(meeting) and (finding := desk.talks.about_next()):
                yield Attempt(meeting.id, "outcomes", 1.0, finding)

    def _meeting(self, meeting: Meeting, intent: str, score: float) -> Attempt:
        """Try a meeting."""
        people = [participant.person.id for participant in meeting.participants]
        gaps = [
            *self._meeting_gaps(meeting),
            *self._words.missing(meeting.id, *people),
        ]
        if gaps:
            return Attempt(meeting.id, intent, score, None, tuple(gaps))
        desk = MeetingDesk(meeting, self._passages, self._people, self._slots, self._words.own())
        if self._asks_next():
            return Attempt(meeting.id, intent, score, None, (Gap("not-stated", Term("aspect:next")),))
        if intent == "meeting" and self._slots.kinds & {"good", "indicator"}:
            intent = "topic"
        if intent in _OF_TIME and (strange := desk.talks.strange_goods() or self._absent_head(meeting)):
            return Attempt(meeting.id, intent, score, None, (strange,))
        outcome = desk.answer(intent)
        if isinstance(outcome, Gap):
            return Attempt(meeting.id, intent, score, None, (outcome,))
        return Attempt(meeting.id, intent, score, outcome)

    def _absent_head(self, meeting: Meeting) -> Gap | None:
        """Return the office of state that is named and that nobody at a meeting held: "when did the president come"."""
        offices = [f"role:{role}" for role in self._slots.roles if role in OF_STATE]
        people = [participant.person.id for participant in meeting.participants]
        told = self._passages.concepts_of(meeting.id, "title", "topic").union(
            *(self._passages.concepts_of(person, "role") for person in people)
        )
        absent = [office for office in offices if office not in told]
        return Gap("role", Listing(tuple(map(Term, absent)))) if absent and people else None

    def _meeting_gaps(self, meeting: Meeting) -> list[Gap]:
        """Return what the question names and a meeting has nothing to do with, the kind of another among it."""
        gaps = gate.meeting_gaps(meeting, self._slots, self._passages)
        named = {span.concept: span for span in self._slots.spans if span.concept.startswith("event:")}
        held = {f"event:{kind}" for kind in self._events.values()}
        own = {f"event:{meeting.kind}"} | self._passages.concepts_of(meeting.id, "title")
        if named.keys() & held and named.keys().isdisjoint(own):
            gaps += [Gap("word", self._reading.surface(span.start)) for span in named.values()]
        return gaps

    def _specificity(self, record: str, intent: str = "") -> float:
        """Return how many of the question's words point to this very record, or to what was said there if asked."""
        passages = self._passages.of(record, "title", "topic", "place", "product", "unit")
        if not passages:
            return 0.0
        keys = {key for _, key in self._slots.words}
        held = self._events.get(record)
        if held and intent in _OF_WORDS:
            keys = {key for key in keys if not self._is_common(key, record)}
        is_event = any(span.concept == f"event:{held}" for span in self._slots.spans)
        found = sum(self._passages.word_in(key, passages) for key in keys) + is_event
        if intent in _OF_WORDS:
            told = self._passages.of(record, *TOLD)
            own = [key for _, key in self._words.unslotted() if not self._passages.word_in(key, passages)]
            shared = sum(self._passages.word_in(key, told) for key in own)
            found += shared if shared > 1 else 0  # a single plain word may be anywhere
        if intent in _OF_TIME and self._slots.has("meeting"):
            found += sum(
                self._passages.word_in(key, self._passages.of(record, *TOLD))
                for _, key in self._words.own()
                if not self._passages.word_in(key, passages) and not self._is_common(key, record)
            )  # "when was the meeting on containers"
        titled = {concept for passage in passages for concept in passage.concepts}
        titles = self._passages.of(record, "title")
        places = self._passages.of(record, "place")
        # A capital is read as its country: "in Hanoi", "at the Hanoi talks".
        found += sum(
            self._passages.word_in(each.key, places)
            for each in self._slots.countries
            if "to" in each.marks or not self._passages.word_in(each.key, titles)
        )
        return float(found + sum(f"good:{good}" in titled for good in self._slots.goods))

    def _is_common(self, key: str, record: str) -> bool:
        """Whether a word of one meeting's title is also said at another: "cooperation" points to none of them."""
        others = (each for each in self._events if each != record)
        return any(self._passages.word_in(key, self._passages.of(each, *TOLD)) for each in others)

    def _meant(self) -> list[Meeting]:
        """Return the meetings that the question's words point to; all that fit where it names none."""
        scored = [
            (self._specificity(meeting.id), meeting)
            for meeting in self._knowledge.meetings
            if not self._meeting_gaps(meeting)
        ]
        top = max((score for score, _ in scored), default=0.0)
        return [meeting for score, meeting in scored if score == top]
