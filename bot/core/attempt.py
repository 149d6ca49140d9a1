"""Tries records for the intents of a question: each attempt ends in a finding, or in the gaps that rule the record out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.core import gate
from bot.core.claims import judged
from bot.core.figures import FigureDesk
from bot.core.finding import Finding, Gap, Listing, Sentence, Term, Value
from bot.core.intent import GENERAL, MEETING, PERSON, REQUIRES, SERIES, USES
from bot.core.meetings import TOLD, MeetingDesk
from bot.core.model import Knowledge, Meeting, Person, Record, Series, Source
from bot.core.passage import PassageIndex
from bot.core.people import PARTS, PeopleDesk
from bot.core.period import Period
from bot.core.reading import Reading
from bot.core.slots import Slots
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
_NUMBER_CUES = ("how-much", "how-many", "money", "percent", "average", "monthly")
"""Cues that ask for a number, which no statement or listed item is."""
_FIGURE_CUES = (
    "how-much",
    "how-many",
    "rise",
    "fall",
    "change",
    "percent",
    "money",
    "goal",
    "missing",
    "need",
    "reach",
    "exceed",
    "below",
    "share",
    "previous",
    "compare",
    "average",
    "monthly",
    "times",
    "record",
)
_JUDGED = frozenset({"value", "change", "change-amount", "compare", "trend", "goal-reached", "which-period"})
"""Intents between which the size of a stated amount decides: that of the level, or that of the change."""
_PARTED = frozenset({"value", "goal", "goal-period", "goal-reached", "share", "needed-growth", "gap"})
"""Intents that a stated part ("60 % of the goal") turns into the share of the goal reached."""
_UNREAD = 10
"""Bare numbers from which on a figure's question says something with them that was not understood."""
_ABOUT_PARTS = frozenset({"who", "leader", "host", "meeting", "statements", "topic"})
_NARROWING = frozenset({"topic", "statements", "outcomes", "priorities", "meeting"})
"""Intents whose records are searched for the question's own words."""


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
        self._people = PeopleDesk(knowledge, passages, reading.slots, self._meant())

    def is_possible(self, intent: str) -> bool:
        """Whether the question names what an intent cannot do without, and nothing that the intent passes over."""
        slots = self._slots
        if not all(self._meets(group.split()) for group in REQUIRES.get(intent, "").split("|")):
            return False
        if intent in SERIES and not self._is_about_figures():
            return False
        if intent in _NARROWING and slots.has(*_NUMBER_CUES):
            return False
        kinds = slots.kinds - self._titled_kinds() if intent in MEETING else slots.kinds
        if not kinds <= set(USES[intent].split()):
            return False
        return intent not in SERIES or not slots.amounts or self._takes_amounts(intent)

    def _meets(self, required: list[str]) -> bool:
        is_context = "context" in required and self._reading.context is not None
        return not required or is_context or self._slots.meets(required)

    def _is_about_figures(self) -> bool:
        """Whether anything says that a number is asked for."""
        slots = self._slots
        named = slots.indicators or slots.periods or slots.amounts or self._reading.context
        return bool(named) or slots.has(*_FIGURE_CUES)

    def _titled_kinds(self) -> set[str]:
        """Return the kinds of slots that are just the name of a meeting: "the coffee forum", "the business council"."""
        named = {f"good:{good}" for good in self._slots.goods}
        measured = {
            f"indicator:{indicator}" for indicator in self._slots.indicators if indicator != "turnover"
        }
        titles = [
            self._passages.concepts_of(meeting.id, "title", "topic") for meeting in self._knowledge.meetings
        ]
        kinds = set()
        if named and any(named <= title for title in titles):
            kinds.add("good")
        if measured and any(measured <= title for title in titles):
            kinds.add("indicator")
        return kinds

    def _takes_amounts(self, intent: str) -> bool:
        series = [
            each for each in self._knowledge.series if not gate.series_gaps(each, self._slots, self._passages)
        ]
        if not series:
            return True
        return any(FigureDesk(each, each.id, self._slots).takes(self._adapted(intent)) for each in series)

    def attempts(self, ranked: Sequence[Ranked]) -> list[Attempt]:
        """Return what each record gives for each intent."""
        found = [*self._entities(), *(attempt for each in ranked for attempt in self._try(each))]
        return [replace(attempt, specificity=self._specificity(attempt.record)) for attempt in found]

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

    def _specificity(self, record: str) -> float:
        """Return how many of the question's words point to this very record."""
        passages = self._passages.of(record, "title", "topic", "place", "product")
        if not passages:
            return 0.0
        keys = {key for _, key in self._slots.words}
        return float(sum(self._passages.word_in(key, passages) for key in keys))

    def _meant(self) -> list[Meeting]:
        """Return the meetings that the question's words point to; all of them where it names none."""
        scored = [(self._specificity(meeting.id), meeting) for meeting in self._knowledge.meetings]
        top = max((score for score, _ in scored), default=0.0)
        return [meeting for score, meeting in scored if score == top]

    def _try(self, ranked: Ranked) -> Iterator[Attempt]:
        intent = self._adapted(ranked.intent)
        if intent in SERIES:
            for series in self._knowledge.series:
                yield self.series(series, intent, ranked.score)
        elif intent in MEETING:
            for meeting in self._knowledge.meetings:
                yield self.meeting(meeting, intent, ranked.score)
        elif intent in PERSON:
            yield from self._persons(intent, ranked.score)
        elif intent in GENERAL:
            yield from self._general(intent, ranked.score)

    def _adapted(self, intent: str) -> str:
        """Return the intent that fits what is named: a person asked about is not the list of all."""
        if intent in SERIES:
            return self._adapted_figure(intent)
        slots = self._slots
        if slots.has("how-many") and intent in ("who", "priorities"):
            return f"{intent}-count"
        if intent == "when" and self._is_about_report():
            return "published"
        if intent in ("who", "role-holder", "person-role"):
            parts = set(slots.roles) if set(slots.roles) <= PARTS and not slots.is_closed else set()
            asks_who = slots.has("who")
            if "delegation-leader" in parts or (asks_who and slots.has("lead-verb")):
                return "leader"
            if "host" in parts or (asks_who and slots.has("host-verb")):
                return "host"
        if slots.people:
            if intent == "role-holder":
                return "role-holder" if slots.has("else") and not slots.is_closed else "person-role"
            if intent in _ABOUT_PARTS and slots.has("attend", "lead-verb", "host-verb"):
                return "person-attended"
            if intent in _ABOUT_PARTS:
                return "person"
        elif intent in ("person", "person-role", "person-side", "person-attended") and slots.kinds & {"role"}:
            return "role-holder"
        return intent

    def _is_about_report(self) -> bool:
        context = self._reading.context
        if self._slots.has("meeting", "attend"):
            return False
        return self._slots.has("report", "publish", "source") or bool(
            context and context.intent in ("source", "published")
        )

    def _adapted_figure(self, intent: str) -> str:
        """Return the intent that a decisive cue makes of a general one."""
        slots = self._slots
        is_money = "money" in slots.kinds
        if intent in ("value", "goal", "goal-period", "change-amount"):
            if slots.has("missing") and (slots.has("goal") or is_money):
                return "gap"
            if intent == "value" and slots.has("missing") and not slots.has("rise", "fall"):
                return "gap"
            if slots.has("need") and slots.has("goal", "reach") and not is_money:
                return "gap"
        if slots.is_closed and is_money and slots.has("goal"):
            if slots.has("need"):
                return "gap"
            if not slots.has("missing", "share", "percent", "times", "exceed", "below"):
                return "goal"
        is_part = slots.has("goal", "reach", "share") and not slots.has("need", "rise", "fall", "projection")
        if slots.is_closed and "rate" in slots.kinds and is_part and intent in _PARTED:
            return "goal-share"  # "is that over half of the goal"
        is_currency = "unit" in slots.kinds and not slots.amounts
        if intent in ("change", "trend", "compare") and (slots.has("money") or is_currency):
            return "change-amount"
        if intent in ("goal", "goal-period") and "rate" not in slots.kinds:
            if slots.has("times"):
                return "goal-times"
            if slots.has("percent", "share"):
                return "goal-share"
        if intent == "goal-times" and slots.has("rise", "fall"):
            is_aimed = is_money or slots.has("goal", "reach", "need")
            return intent if is_aimed else "change"  # "did it double" is not how far the goal is
        if intent == "value":
            if slots.has("rise", "fall") and not is_money and slots.is_closed:
                return "change"
            if slots.has("average", "monthly"):
                return "monthly-average"
            if slots.has("goal"):
                return "goal"
            if len(slots.periods) == 2:
                return "compare"
        if (
            intent in ("change", "change-amount", "value")
            and "rate" in slots.kinds
            and slots.has("projection", "same")
        ):
            return "projection"
        if intent == "which-period" and slots.has("rise", "percent") and not is_money:
            return "change"
        return intent

    # Series --------------------------------------------------------------------------------------------------

    def series(self, series: Series, intent: str, score: float) -> Attempt:
        """Try a series."""
        gaps = [*gate.series_gaps(series, self._slots, self._passages), *self._words(series.id)]
        gaps = [_explained(gap, series) for gap in gaps]
        is_average = self._slots.has("average", "monthly") and not self._slots.is_qualified
        if is_average and self._adapted(intent) == "monthly-average":
            gaps = [gap for gap in gaps if gap.slot != "granularity"]
        context = self._reading.context
        if context and context.record == series.id and not self._slots.goods:
            gaps = [gap for gap in gaps if gap.slot != "good"]
        if self._slots.is_closed and self._slots.amounts and {gap.slot for gap in gaps} == {"unit"}:
            gaps = []  # "was it one billion euros" gets a no
        if self._slots.count is not None and self._slots.count >= _UNREAD and intent in SERIES:
            gaps.append(Gap("word", str(self._slots.count)))
        if not gaps and self._is_half_named(series):
            gaps.append(Gap("partner", series.id))
        if gaps:
            return Attempt(series.id, intent, score, None, tuple(gaps))
        inherited = self._reading.context.period if self._reading.context else None
        if intent in ("value", "kind", "which-period") and self._states_goal(series):
            intent = "goal-reached" if self._slots.has("reach") and not self._slots.has("goal") else "goal"
        if self._slots.has("same") and self._is_ahead(series):
            intent = "projection"
        desk = FigureDesk(series, Term(f"series:{series.id}"), self._slots, inherited)
        intent = self._by_amounts(series, intent, desk)
        outcome = desk.answer(intent)
        if isinstance(outcome, Gap):
            return Attempt(series.id, intent, score, None, (outcome,))
        finding = judged(outcome, intent, self._slots, desk)
        return Attempt(
            series.id, intent, score, finding, period=finding.figure.period if finding.figure else None
        )

    def _by_amounts(self, series: Series, intent: str, desk: FigureDesk) -> str:
        """Return the intent that the stated numbers speak for."""
        slots = self._slots
        if "rate" in slots.kinds and not desk.takes(intent) and desk.takes("projection"):
            return "projection"
        money = [amount for amount in slots.amounts if not amount.is_percent]
        is_what_if = "rate" in slots.kinds or slots.has("same", "reach", "exceed", "rise", "fall", "percent")
        if intent == "projection" and money and not is_what_if and all(map(desk.is_held, money)):
            return "kind"  # "is 280.5 million a forecast"
        is_of_goal = any(map(desk.is_goal, money))
        if is_of_goal and slots.has("times"):
            return "goal-times"
        if len(money) == 2 and slots.has("percent", "share"):
            return "goal-share"
        if intent == "goal" and money and not is_of_goal and slots.has("need", "missing", "else", "same"):
            return "gap"  # "they need another 200 million for the target"
        is_judged = slots.has("rise", "fall", "exceed", "below") and not slots.has("goal", "missing")
        if money and is_judged and intent in _JUDGED:
            return "change-amount" if desk.nearer_change(money[0]) else "value"
        return intent

    def _is_ahead(self, series: Series) -> bool:
        """Whether the periods named come after everything held."""
        last = max((observation.period.end for observation in series.observations), default=0)
        return bool(self._slots.periods) and all(period.start > last for period in self._slots.periods)

    def _states_goal(self, series: Series) -> bool:
        """Whether an amount is stated for a period that only a goal is held for: "so they want 3 billion by 2025"."""
        held = {observation.period for observation in series.observations}
        aimed = {goal.by for goal in series.goals}
        periods = set(self._slots.periods)
        return bool(periods) and periods <= aimed - held and "money" in self._slots.kinds

    def _is_half_named(self, series: Series) -> bool:
        """Whether the question names one of two countries as if it were the whole: "trade of Uzbekistan"."""
        mentions = self._slots.countries
        if not (series.reporter and series.partner) or len({mention.code for mention in mentions}) != 1:
            return False
        return not any(mention.marks for mention in mentions)

    # Meetings ------------------------------------------------------------------------------------------------

    def meeting(self, meeting: Meeting, intent: str, score: float) -> Attempt:
        """Try a meeting."""
        people = [participant.person.id for participant in meeting.participants]
        gaps = [*gate.meeting_gaps(meeting, self._slots), *self._words(meeting.id, *people)]
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
        for meeting in self._knowledge.meetings:
            if gate.meeting_gaps(meeting, self._slots):
                continue
            finding = MeetingDesk(meeting, self._passages, self._people, self._slots, own).about_words(*TOLD)
            people = [participant.person.id for participant in meeting.participants]
            if finding and not self._words(meeting.id, *people):
                found.append(Attempt(meeting.id, "statements", 0.5, finding))
        return found

    def _own_words(self) -> list[tuple[int, str]]:
        """Return the words that narrow what the question is about: those no cue, role or other slot stands for."""
        slotted = {
            position
            for span in self._slots.spans
            if span.concept.startswith(("cue:", "role:", "indicator:", "ministry:", "person:", "scope:"))
            for position in range(span.start, span.end)
        }
        neutral = {
            position
            for span in self._slots.spans
            if span.concept == "neutral"
            for position in range(span.start, span.end)
        }
        own = [(position, key) for position, key in self._slots.words if position not in slotted]
        return [(position, key) for position, key in own if position not in neutral]

    # People --------------------------------------------------------------------------------------------------

    def _persons(self, intent: str, score: float) -> Iterator[Attempt]:
        people = self._people.named()
        gaps = self._words(
            *(person.id for person in people), *(meeting.id for meeting in self._knowledge.meetings)
        )
        if intent == "role-holder" or not people:
            if not (self._slots.roles or self._slots.ministries):
                return
            outcome = self._people.role_holder() if not gaps else gaps[0]
            holders = self._people.holders()
            yield self._person_attempt(
                holders[0].id if holders else "", "role-holder", score, outcome, holders[:1]
            )
            return
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
        fitting = [
            record
            for record in records
            if record.sources
            and not (isinstance(record, Series) and gate.series_gaps(record, self._slots, self._passages))
        ]
        sources = tuple(dict.fromkeys(source for record in fitting for source in record.sources))
        if intent in ("source", "published") and sources:
            dated = [source for source in sources if source.published or intent == "source"]
            lines = tuple(_source_line(source) for source in dated or sources)
            reply = "sources" if intent == "source" else "published"
            finding = Finding(reply=reply, values={"sources": Listing(lines, is_lines=True)}, sources=sources)
            yield Attempt(fitting[0].id, intent, score, finding)

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


def _source_line(source: Source) -> Sentence:
    values: dict[str, Value] = {"publisher": source.publisher, "title": source.title or source.url or ""}
    if source.published:
        values["day"] = source.published
    return Sentence("source-dated" if source.published else "source-line", values)


_GENERAL_INDICATORS = frozenset(
    {"exchange-rate", "price", "inflation", "population", "tourists", "loan", "gdp", "jobs"}
)
"""What people also ask about outside of trade."""
_STRONG_CUES = (
    "meeting",
    "attend",
    "goal",
    "side",
    "agree",
    "topic",
    "rise",
    "fall",
    "priority",
    "host-verb",
    "lead-verb",
    "represent",
    "percent",
)
_WEAK_CUES = (
    "missing",
    "reach",
    "need",
    "times",
    "share",
    "say",
    "discuss",
    "agree",
    "sign",
    "average",
    "monthly",
    "money",
)


def is_about_domain(slots: Slots, held: frozenset[str]) -> bool:
    """Whether a question names anything of trade figures, meetings, people, or the indicators `held`.

    A word that is common elsewhere ("left", "share") counts only beside an amount, a period or a country.
    """
    measured = [
        indicator
        for indicator in slots.indicators
        if indicator in held or indicator not in _GENERAL_INDICATORS
    ]
    named = measured or slots.people or slots.roles or slots.ministries or slots.scopes or slots.entities
    if named or any(amount.is_scaled for amount in slots.amounts):
        return True
    if slots.has(*_STRONG_CUES) and len(slots.unknown) <= len(slots.cues) // 2:
        return True
    return slots.has(*_WEAK_CUES) and bool(slots.amounts or slots.periods or slots.countries)
