"""Tries records for the intents of a question: each attempt ends in a finding, or in the gaps that rule the record out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.core import gate
from bot.core.adaptation import adapt, adapt_to_series
from bot.core.claims import judged
from bot.core.entry import NEUTRAL
from bot.core.figures import FigureDesk
from bot.core.finding import Finding, Gap, Listing, Sentence, Term, Value
from bot.core.intent import GENERAL, MEETING, PERSON, SERIES
from bot.core.meetings import MeetingDesk
from bot.core.minutes import TOLD
from bot.core.model import Knowledge, Meeting, Person, Record, Series, Source
from bot.core.pairs import PairDesk
from bot.core.passage import PassageIndex
from bot.core.people import PeopleDesk
from bot.core.period import Period
from bot.core.possible_intents import PossibleIntents
from bot.core.reading import Reading
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
_NAMING_CUES = frozenset(
    f"cue:{cue}" for cue in ("what", "who", "name", "report", "true", "which", "topic", "say")
)
"""Cues of "what is X", "tell me of X"."""
_OF_PERIODS = frozenset(
    {
        "value",
        "change",
        "change-amount",
        "previous",
        "compare",
        "total",
        "monthly-average",
        "kind",
    }
)
"""Intents whose answer must tell of every period that the question names."""
_OF_PAIRS = frozenset(
    {
        "value",
        "change",
        "change-amount",
        "compare",
        "total",
        "share",
        "peak",
        "gap",
        "goal-times",
        "trend",
        "goal-share",
    }
)
"""Intents that two series named together may be set side by side for."""
_OF_SPANS = frozenset({"value", "change", "change-amount", "trend", "compare", "peak"})
"""Intents whose answer is of whole years where only those are held, which is not what "monthly" asks for."""
_OF_BOTH = frozenset({"goal-setter", "source", "published"})
"""Intents that one country may be named for alone: "is it only Uzbekistan's goal"."""
_BETWEEN = frozenset({"turnover", "exports", "imports", "balance", "investment", "services"})
"""Indicators that lie between two countries; a tariff or quota is that of the one that sets it."""
_OF_WORDS = frozenset({"statements", "outcomes", "priorities"})
"""Intents whose records are told apart by what was said at them."""
_OF_REPORTS = ("source", "report", "link", "meeting")
"""Cues of which one tells that it is the report or the figures whose source is asked for."""
_OF_PUBLISHING = (1, 12)
"""Months of a span of time in which something may have been published."""
_UNDIVIDED = frozenset({"value", "goal-times"})
"""Intents whose answer takes no heed of what the figure is to be divided or multiplied by."""
_BOTH_SIDES = 2
"""Number that mostly counts the countries or sides."""
_CODES = range(1000, 1_000_000)
"""Sizes of bare numbers that are codes of goods and the like rather than levels left without a scale."""
_UNREAD = 10
"""Bare numbers from which on a figure's question says something with them that was not understood."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One record tried for one intent."""

    record: str
    intent: str
    score: float
    """0 to 1."""
    finding: Finding | None
    gaps: tuple[Gap, ...] = ()
    period: Period | None = None
    person: str | None = None
    specificity: float = 0.0
    """How many of the question's words the record's own title, topic, place or product has."""

    @property
    def reference(self) -> str:
        """What a button that asks for this again carries."""
        reference = f"{self.record}/{self.intent}"
        return f"{reference}/{self.period}" if self.period else reference


class Clerk:
    """Tries the records of one knowledge snapshot for one question."""

    def __init__(self, knowledge: Knowledge, passages: PassageIndex, reading: Reading) -> None:
        self._knowledge = knowledge
        self._passages = passages
        self._reading = reading
        self._slots = reading.slots
        self._events = {meeting.id: meeting.kind for meeting in knowledge.meetings}
        self._bodies = [
            passage
            for entity in knowledge.entities
            if entity.kind != "person"
            for passage in passages.of(entity.id, "name")
        ]
        """Names of organisations and the like, which ask for nothing that was said."""
        self._possible = PossibleIntents(knowledge, passages, reading)
        self._people = PeopleDesk(knowledge, passages, reading.slots, self._meant())

    def obstacle(self, intent: str) -> str | None:
        """Return why the question cannot be of an intent; None where it can."""
        return self._possible.obstacle(intent)

    def attempts(self, ranked: Sequence[Ranked]) -> list[Attempt]:
        """Return what each record gives for each intent."""
        found = [*self._entities(), *(attempt for each in ranked for attempt in self._try(each))]
        return [
            replace(attempt, specificity=self._specificity(attempt.record, attempt.intent))
            for attempt in found
        ]

    def _entities(self) -> Iterator[Attempt]:
        """Yield what is held about a body or project where hardly more than its name is asked."""
        slots = self._slots
        if slots.kinds or not slots.cues <= _NAMING_CUES:
            return
        for entity in self._knowledge.entities:
            if entity.id in slots.entities and entity.about and not self._words(entity.id):
                values: dict[str, Value] = {"name": entity.name, "about": entity.about}
                finding = Finding(reply="about", values=values, sources=entity.sources)
                yield Attempt(entity.id, "person", 1.0, finding)

    def _specificity(self, record: str, intent: str = "") -> float:
        """Return how many of the question's words point to this very record, or to what was said there if asked."""
        passages = self._passages.of(record, "title", "topic", "place", "product")
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
            own = [key for _, key in self._unslotted() if not self._passages.word_in(key, passages)]
            shared = sum(self._passages.word_in(key, told) for key in own)
            found += shared if shared > 1 else 0  # a single plain word may be anywhere
        titled = {concept for passage in passages for concept in passage.concepts}
        places = self._passages.of(record, "place")
        # A capital is read as its country: "in Hanoi".
        found += sum(
            self._passages.word_in(each.key, places) for each in self._slots.countries if "to" in each.marks
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
            if not gate.meeting_gaps(meeting, self._slots, self._passages)
        ]
        top = max((score for score, _ in scored), default=0.0)
        return [meeting for score, meeting in scored if score == top]

    def _try(self, ranked: Ranked) -> Iterator[Attempt]:
        intent = adapt(ranked.intent, self._reading)
        if intent in SERIES:
            tried = [self.series(series, intent, ranked.score) for series in self._knowledge.series]
            yield from tried
            if intent in _OF_PAIRS and not any(attempt.finding for attempt in tried):
                yield from self._pair(intent, ranked.score)
        elif intent in MEETING:
            for meeting in self._knowledge.meetings:
                yield self.meeting(meeting, intent, ranked.score)
        elif intent in PERSON:
            yield from self._persons(intent, ranked.score)
        elif intent in GENERAL:
            yield from self._general(intent, ranked.score)

    # Series --------------------------------------------------------------------------------------------------

    def series(self, series: Series, intent: str, score: float) -> Attempt:
        """Try a series."""
        gaps = [*gate.series_gaps(series, self._slots, self._passages), *self._words(series.id)]
        gaps = [_explained(gap, series) for gap in gaps]
        is_spread = (
            self._slots.has("average", "monthly")
            or self._slots.granularity in ("day", "week")
            or self._slots.is_divided_evenly
        )
        is_split = self._slots.has("breakdown") and not self._slots.has("average")
        if is_split and self._slots.granularity is None:
            gaps.append(Gap("aspect", "breakdown"))
        is_average = is_spread and not is_split and not self._slots.is_qualified
        if is_average and intent == "monthly-average":
            gaps = [gap for gap in gaps if gap.slot != "granularity"]
        context = self._reading.context
        if context and context.record == series.id and not self._slots.goods:
            gaps = [gap for gap in gaps if gap.slot != "good"]
        if (
            self._slots.is_closed
            and self._slots.amounts
            and gaps
            and all(gate.is_of_currency(gap, series) for gap in gaps)
        ):
            gaps = []  # "was it one billion euros" gets a no
        if self._is_number_unread(intent):
            gaps.append(Gap("word", str(self._slots.count)))
        if gaps:
            return Attempt(series.id, intent, score, None, tuple(gaps))
        inherited = self._reading.context.period if self._reading.context else None
        desk = FigureDesk(series, Term(f"series:{series.id}"), self._slots, inherited)
        if loose := self._loose_amount(desk):
            return Attempt(series.id, intent, score, None, (Gap("word", loose),))
        intent = adapt_to_series(intent, series, self._slots, desk)
        if (
            self._slots.has("monthly")
            and intent in _OF_SPANS
            and not any(observation.period.months == 1 for observation in series.observations)
        ):
            return Attempt(series.id, intent, score, None, (Gap("granularity", Term("period:month")),))
        outcome = desk.answer(intent)
        if isinstance(outcome, Gap):
            return Attempt(series.id, intent, score, None, (outcome,))
        is_claimed = any(map(desk.stated.is_held, self._slots.amounts))
        if intent not in _OF_BOTH and self._is_half_named(series) and not is_claimed:
            return Attempt(series.id, intent, score, None, (Gap("partner", series.id),))
        if intent in _OF_PERIODS and (passed_over := self._passed_over(outcome)):
            return Attempt(series.id, intent, score, None, (Gap("period", passed_over),))
        finding = judged(outcome, intent, self._slots, desk.stated)
        return Attempt(
            series.id, intent, score, finding, period=finding.figure.period if finding.figure else None
        )

    def _loose_amount(self, desk: FigureDesk) -> str | None:
        """Return a bare number that an open question names and that is neither held nor aimed at: "hs 8701"."""
        if self._slots.is_closed or self._slots.has("true", "goal", "missing", "reach", "projection"):
            return None
        bare = (
            amount for amount in self._slots.amounts if not (amount.is_scaled or amount.unit or amount.bound)
        )
        codes = (each for each in bare if each.value == int(each.value) and each.value in _CODES)
        strange = (each for each in codes if not (desk.stated.is_held(each) or desk.stated.is_goal(each)))
        return next((f"{each.value:f}" for each in strange), None)

    def _is_number_unread(self, intent: str) -> bool:
        """Whether a bare number is left that says something of the figure which was not understood."""
        count = self._slots.count
        if count is None or self._slots.is_divided_evenly:
            return False
        is_of_span = self._slots.granularity is None or self._slots.granularity == self._slots.span_of_count
        if intent == "monthly-average" and self._slots.span_of_count and is_of_span:
            return False  # "divided by twelve"
        is_claim = self._slots.is_closed or self._slots.has("true")
        is_divided = self._slots.has("times") and intent in _UNDIVIDED and not is_claim
        is_part = intent == "monthly-average" and count > _BOTH_SIDES  # "divided by three"
        return count >= _UNREAD or is_divided or is_part

    def _pair(self, intent: str, score: float) -> Iterator[Attempt]:
        """Yield what two series come to where the question names both."""
        if found := PairDesk(self._knowledge.series, self._slots, self._passages).answer():
            record, finding = found
            if not self._words(record):
                yield Attempt(record, intent, score, finding)

    def _passed_over(self, finding: Finding) -> Period | None:
        """Return a period that the question names and the finding does not tell of, if any."""
        values = [
            *finding.values.values(),
            *(finding.derivation.values.values() if finding.derivation else ()),
        ]
        told: set[Period] = {value for value in values if isinstance(value, Period)}
        told |= {
            item
            for value in values
            if isinstance(value, Listing)
            for item in value.items
            if isinstance(item, Period)
        }
        named = (period for period in self._slots.periods if period not in told)
        return next((period for period in named if not any(each.holds(period) for each in told)), None)

    def _is_half_named(self, series: Series) -> bool:
        """Whether the question names one of two countries as if it were the whole: "trade of Uzbekistan".

        Who asks in Uzbek of trade of Belarus means that with Uzbekistan.
        """
        mentions = self._slots.countries
        if not (series.reporter and series.partner) or len({mention.code for mention in mentions}) != 1:
            return False
        if series.indicator not in _BETWEEN or any(mention.marks for mention in mentions):
            return False
        other = series.partner if mentions[0].code == series.reporter else series.reporter
        is_summed = len(self._slots.periods) > 1  # "in all" of years rather than of partners
        is_whole = (self._slots.has("total") and not is_summed) or bool(self._slots.scopes)
        return is_whole or other != self._slots.home

    # Meetings ------------------------------------------------------------------------------------------------

    def meeting(self, meeting: Meeting, intent: str, score: float) -> Attempt:
        """Try a meeting."""
        people = [participant.person.id for participant in meeting.participants]
        gaps = [*gate.meeting_gaps(meeting, self._slots, self._passages), *self._words(meeting.id, *people)]
        if gaps:
            return Attempt(meeting.id, intent, score, None, tuple(gaps))
        desk = MeetingDesk(meeting, self._passages, self._people, self._slots, self._own_words())
        if self._slots.has("next") and not self._slots.periods:
            return Attempt(meeting.id, intent, score, None, (Gap("not-stated", Term("aspect:next")),))
        if intent == "meeting" and self._slots.kinds & {"good", "indicator"}:
            intent = "topic"
        outcome = desk.answer(intent)
        if isinstance(outcome, Gap):
            return Attempt(meeting.id, intent, score, None, (outcome,))
        return Attempt(meeting.id, intent, score, outcome)

    def told(self) -> list[Attempt]:
        """Return the statements and items that the question's own words point to, whatever its intent."""
        found: list[Attempt] = []
        slots = self._slots
        context = self._reading.context
        if not slots.cues <= _TELLING_CUES or (context and context.indicator):
            return found
        allowed = {"good", "indicator"} if slots.is_closed or slots.has("what", "which") else {"good"}
        if slots.kinds - allowed:
            return found
        own = self._own_words()
        if slots.indicators and not own and not slots.goods:
            return found  # a figure is asked for, and a word like "supplies" in what was said is none
        for meeting in self._knowledge.meetings:
            if gate.meeting_gaps(meeting, self._slots, self._passages):
                continue
            desk = MeetingDesk(meeting, self._passages, self._people, self._slots, own)
            finding = desk.talks.about_words(*TOLD)
            people = [participant.person.id for participant in meeting.participants]
            if finding and not self._words(meeting.id, *people):
                found.append(Attempt(meeting.id, "statements", 0.5, finding))
        return found

    def _own_words(self) -> list[tuple[int, str]]:
        """Return the words that narrow what the question is about: those no cue, role or other slot stands for."""
        plain = self._slots.positions_of(NEUTRAL, "entity:")
        return [
            (position, key)
            for position, key in self._unslotted()
            if position not in plain
            and not self._passages.word_in(key, self._bodies)
            and (not self._is_asked_apart() or self._is_in_question(position))
        ]

    def _is_asked_apart(self) -> bool:
        """Whether the question itself names goods, so that what sentences before it tell of does not narrow it."""
        goods = self._slots.positions_of("good:")
        return self._reading.query.is_asked and any(map(self._is_in_question, goods))

    def _is_in_question(self, position: int) -> bool:
        tokens = self._reading.query.tokens
        return tokens[position].sentence == tokens[-1].sentence

    def _unslotted(self) -> list[tuple[int, str]]:
        """Return the words that no cue, role or other slot stands for, those that narrow nothing among them."""
        return self._slots.words_beside(
            "cue:", "role:", "indicator:", "ministry:", "person:", "scope:", "event:"
        )

    # People --------------------------------------------------------------------------------------------------

    def _persons(self, intent: str, score: float) -> Iterator[Attempt]:
        people = self._people.named()
        meetings = [meeting.id for meeting in self._knowledge.meetings]
        if intent == "role-holder" or not people:
            if not (self._slots.roles or self._slots.ministries or self._slots.scopes):
                return
            holders = self._people.holders()
            gaps = self._words(*(person.id for person in (*people, *holders)), *meetings)
            if self._asks_more("role-holder") and not self._slots.has("who", "name", "which"):
                gaps.append(Gap("aspect", ""))
            outcome = self._people.role_holder() if not gaps else gaps[0]
            yield self._person_attempt(
                holders[0].id if holders else "", "role-holder", score, outcome, holders
            )
            return
        gaps = self._words(*(person.id for person in people), *meetings)
        if gaps:
            yield self._person_attempt(people[0].id, intent, score, gaps[0], people)
            return
        if self._asks_more(intent):
            yield self._person_attempt(people[0].id, intent, score, Gap("aspect", ""), people)
            return
        outcomes = [self._about(person, intent) for person in people]
        found = [outcome for outcome in outcomes if isinstance(outcome, Finding)]
        joint = (
            found[0] if len(found) == 1 else self._people.together(people, found) if found else outcomes[0]
        )
        yield self._person_attempt(people[0].id, intent, score, joint, people)

    def _asks_more(self, intent: str) -> bool:
        """Whether it asks of a person what no record of people holds: when, where, why, how old."""
        slots = self._slots
        if slots.has("how-much", "how-many"):
            return intent != "person-count"
        if slots.has("when", "why", "year-word"):
            return True
        return slots.has("where") and not slots.has("where-from", "side", "represent", "attend")

    def recalled(self, record: Record, intent: str) -> Attempt:
        """Return what one record gives, chosen by a button.

        Raises:
            KeyError: If the record is of a kind that has no answer of its own.
        """
        if intent == "source" and (sources := _sources_of(record)):
            return _sourced(record.id, intent, 1.0, sources)
        match record:
            case Series():
                return self.series(record, intent if intent in SERIES else "value", 1.0)
            case Meeting():
                return self.meeting(record, intent if intent in MEETING else "meeting", 1.0)
            case Person():
                return Attempt(record.id, "person", 1.0, self._people.card(record), person=record.id)
        raise KeyError(record.id)

    def _about(self, person: Person, intent: str) -> Finding | Gap:
        slots = self._slots
        if slots.is_closed and (
            slots.has("lead-verb", "host-verb") or {"delegation-leader", "host"} & set(slots.roles)
        ):
            return self._people.attended(person)
        if slots.is_closed and (slots.roles or slots.ministries) and not slots.has("attend"):
            return self._people.role(person)
        is_of_event = slots.has("meeting") or any(span.concept.startswith("event:") for span in slots.spans)
        names_only_event = all(mention.marks in ({"with"}, {"to"}) for mention in slots.countries)
        if (
            slots.is_closed
            and is_of_event
            and names_only_event
            and not slots.has("represent", "side", "post")
        ):
            return self._people.attended(person)  # "was he at the forum with Kazakhstan"
        if slots.is_closed and slots.country_codes and not slots.has("attend"):
            return self._people.side(person)
        match intent:
            case "person-role":
                return self._people.role(person)
            case "person-side":
                return self._people.side(person)
            case "person-attended":
                return self._people.attended(person)
            case "person-count":
                return self._people.count(person)
        return self._people.card(person)

    def _person_attempt(
        self, record: str, intent: str, score: float, outcome: Finding | Gap, people: Sequence[Person]
    ) -> Attempt:
        person = people[0].id if len(people) == 1 else None
        if isinstance(outcome, Gap):
            return Attempt(record, intent, score, None, (outcome,), person=person)
        return Attempt(record, intent, score, outcome, person=person)

    # Anything ------------------------------------------------------------------------------------------------

    def _general(self, intent: str, score: float) -> Iterator[Attempt]:
        records: list[Series | Meeting] = [*self._knowledge.series, *self._knowledge.meetings]
        context = self._reading.context
        if context:
            records = [record for record in records if record.id == context.record] or records
        if intent == "published" and set(self._slots.unexplained) - set(self._slots.unknown):
            return  # words of a record: what came out of it, not when the article came out
        if intent == "why":
            yield from self._why(score)
            return
        if context is None and self._is_of_other_writing(records):
            return
        if unheld := self._unheld(intent):
            yield Attempt("", intent, score, None, (Gap("period", unheld),))
            return
        fitting = [record for record in records if record.sources and self._may_be_of(record)]
        sources = tuple(dict.fromkeys(source for record in fitting for source in record.sources))
        if intent in ("source", "published") and sources:
            yield _sourced(fitting[0].id, intent, score, sources)

    def _is_of_other_writing(self, records: Sequence[Series | Meeting]) -> bool:
        """Whether it is asked who wrote something that no record is about: a novel."""
        if not self._slots.unexplained or self._slots.has(*_OF_REPORTS):
            return False
        published = [passage for record in records for passage in self._passages.of(record.id, "source")]
        keys = [self._reading.query.tokens[position].key for position in self._slots.unexplained]
        return not any(self._passages.word_in(key, published) for key in keys)

    def _may_be_of(self, record: Series | Meeting) -> bool:
        """Whether the source asked for may be that of a record."""
        return isinstance(record, Meeting) or not gate.series_gaps(record, self._slots, self._passages)

    def _unheld(self, intent: str) -> Period | None:
        """Return a period named that nothing held lies in: "are the figures for the first half out".

        A month or year beside "published" may be that of publishing.
        """
        told = {
            period
            for series in self._knowledge.series
            for period in (
                *(each.period for each in series.observations),
                *(each.change.since for each in series.observations if each.change),
                *(each.by for each in series.goals),
            )
        }
        told |= {
            Period.of_month(day.year, day.month)
            for meeting in self._knowledge.meetings
            for day in (meeting.day, *(source.published for source in meeting.sources))
            if day
        }
        free = _OF_PUBLISHING if intent == "published" else _OF_PUBLISHING[:1]
        named = (period for period in self._slots.periods if period.months not in free)
        return next(
            (period for period in named if not any(each and period.holds(each) for each in told)), None
        )

    def _why(self, score: float) -> Iterator[Attempt]:
        for series in self._knowledge.series:
            attempt = self.series(series, "change", score)
            if attempt.finding and attempt.finding.verdict is False:
                yield replace(attempt, intent="why")
            elif attempt.finding:
                yield Attempt(series.id, "why", score, None, (Gap("reason", ""),))
            else:
                yield replace(attempt, intent="why")

    # Words ---------------------------------------------------------------------------------------------------

    def _words(self, *records: str) -> list[Gap]:
        """Return the content words that neither the languages nor these records explain."""
        passages = [passage for record in records for passage in self._passages.of(record)]
        return [
            Gap("word", self._reading.surface(position))
            for position in self._slots.unexplained
            if not self._passages.word_in(self._reading.query.tokens[position].key, passages)
        ]


def _explained(gap: Gap, series: Series) -> Gap:
    """Return the gap with what the author says of it, if the series is marked as not stating it."""
    if not isinstance(gap.value, Term):
        return gap
    aspect = gap.value.concept.partition(":")[2]
    if aspect not in series.not_stated:
        return gap
    return Gap("not-stated", series.not_stated[aspect] or gap.value)


def _sources_of(record: Record) -> tuple[Source, ...]:
    """Return the sources of a record and of what stands in it, each once."""
    groups = [record.sources]
    if isinstance(record, Series):
        groups += [each.sources for each in record.observations]
        groups += [each.sources for each in record.goals]
    return tuple(dict.fromkeys(source for group in groups for source in group))


def _sourced(record: str, intent: str, score: float, sources: Sequence[Source]) -> Attempt:
    """Return which sources there are, or when they were published."""
    dated = [source for source in sources if source.published or intent == "source"]
    lines = tuple(_source_line(source) for source in dated or sources)
    reply = "sources" if intent == "source" else "published"
    finding = Finding(reply=reply, values={"sources": Listing(lines, is_lines=True)}, sources=tuple(sources))
    return Attempt(record, intent, score, finding)


def _source_line(source: Source) -> Sentence:
    values: dict[str, Value] = {"publisher": source.publisher, "title": source.title or source.url or ""}
    if source.published:
        values["day"] = source.published
    return Sentence("source-dated" if source.published else "source-line", values)
