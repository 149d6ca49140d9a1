"""Answers about one meeting: who, when, where, what about, what was said and agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.finding import Country, Finding, Gap, Listing, Term, Value
from bot.core.model import Meeting, Part, Participant, Statement
from bot.core.passage import Passage, PassageIndex
from bot.core.people import PeopleDesk
from bot.core.slots import Slots

_RELEVANT = 0.45
"""Share of a question's own words that a statement or item must have to be what is asked about."""

_SURE = 0.8
"""Share from which a yes may be said to what the passage states."""


class MeetingDesk:
    """Answers for one meeting and one question."""

    def __init__(self, meeting: Meeting, passages: PassageIndex, people: PeopleDesk, slots: Slots, topic_words: Sequence[str]) -> None:
        """Prepare to answer; `topic_words` are the folded words of the question that narrow what it is about."""
        self._meeting = meeting
        self._passages = passages
        self._people = people
        self._slots = slots
        self._words = topic_words

    def answer(self, intent: str) -> Finding | Gap:
        """Return the finding for one of `bot.core.intent.MEETING`, or what is missing for it."""
        return _METHODS[intent](self)

    def _finding(self, reply: str, **values: Value) -> Finding:
        return Finding(reply=reply, values={"meeting": self._meeting.title} | values, sources=self._meeting.sources)

    def _not_stated(self, aspect: str) -> Gap:
        explanation = self._meeting.not_stated.get(aspect)
        return Gap("not-stated", explanation or Term(f"aspect:{aspect}"))

    # The event -----------------------------------------------------------------------------------------------

    def card(self) -> Finding:
        """Return the meeting in short."""
        sides = Listing(tuple(Country(side) for side in self._meeting.sides))
        reply = "meeting-topic" if self._meeting.topic else "meeting"
        return self._finding(reply, sides=sides, topic=self._meeting.topic or self._meeting.title)

    def topic(self) -> Finding:
        """Return what it was about."""
        found = self.about_words()
        if found:
            return found
        return self._finding("topic", topic=self._meeting.topic or self._meeting.title)

    def when(self) -> Finding | Gap:
        """Return the day."""
        day = self._meeting.day
        return self._finding("when", day=day) if day else self._not_stated("date")

    def where(self) -> Finding | Gap:
        """Return the place."""
        place = self._meeting.place
        return self._finding("where", place=place) if place else self._not_stated("place")

    def signed(self) -> Finding | Gap:
        """Return whether papers were signed; only what the record says of it."""
        return self._not_stated("contracts")

    # People --------------------------------------------------------------------------------------------------

    def _wanted(self) -> list[Participant]:
        """Return the participants that the question narrows down to."""
        slots = self._slots
        chosen = list(self._meeting.participants)
        if slots.has("lead-verb") or "delegation-leader" in slots.roles:
            chosen = [each for each in chosen if each.part is Part.LED]
        if slots.has("host-verb") or "host" in slots.roles:
            chosen = [each for each in chosen if each.part is Part.HOSTED]
        offices = set(slots.roles) - {"delegation-leader", "host", "representative", "head"}
        if offices or slots.ministries:
            holders = {person.id for person in self._people.holders([each.person for each in chosen])}
            return [each for each in chosen if each.person.id in holders]
        sides = set(slots.country_codes) & set(self._meeting.sides)
        if len(sides) == 1:
            chosen = [each for each in chosen if each.side in sides]
        return chosen

    def who(self) -> Finding | Gap:
        """Return who took part, narrowed by side, office or part."""
        wanted = self._wanted()
        if not wanted:
            return Gap("participants", self._meeting.title)
        return self._sourced(self._people.listing([each.person for each in wanted], "who", meeting=self._meeting.title))

    def _sourced(self, finding: Finding) -> Finding:
        return replace(finding, sources=self._meeting.sources or finding.sources)

    def who_count(self) -> Finding | Gap:
        """Return how many took part, with their names; checked, if the question states a number."""
        wanted = self._wanted()
        if not wanted:
            return Gap("participants", self._meeting.title)
        finding = self._people.listing(
            [each.person for each in wanted], "who-count", meeting=self._meeting.title, count=len(wanted)
        )
        return self._checked_count(self._sourced(finding), len(wanted))

    def _checked_count(self, finding: Finding, count: int) -> Finding:
        if self._slots.is_closed and self._slots.count is not None:
            return replace(finding, verdict=self._slots.count == count)
        return finding

    def leader(self) -> Finding | Gap:
        """Return who led a delegation."""
        return self._by_part(Part.LED)

    def host(self) -> Finding | Gap:
        """Return who received the guests."""
        return self._by_part(Part.HOSTED)

    def _by_part(self, part: Part) -> Finding | Gap:
        people = [each.person for each in self._meeting.participants if each.part is part]
        if not people:
            return self._not_stated("leader" if part is Part.LED else "host")
        if len(people) == 1:
            return self._sourced(self._people.card(people[0]))
        return self._sourced(self._people.listing(people, "people"))

    # What was said -------------------------------------------------------------------------------------------

    def _best(self, passages: Sequence[Passage]) -> list[Passage]:
        """Return the passages that the question's words or goods point to, best first."""
        goods = {f"good:{good}" for good in self._slots.goods}
        scored = []
        for passage in passages:
            if goods:
                # Other words of the question do not make up for goods that a passage does not name.
                score = 1.0 if goods & passage.concepts else 0.0
            else:
                score = self._passages.coverage(self._words, passage) if self._words else 0.0
            if score >= _RELEVANT:
                scored.append((score, passage))
        top = max((score for score, _ in scored), default=0.0)
        return [passage for score, passage in scored if score >= top - 0.05]

    def about_words(self) -> Finding | None:
        """Return the priority, statement or outcome that the question's own words point to."""
        kinds = ("priority", "covered", "statement", "outcome")
        found = self._best(self._passages.of(self._meeting.id, *kinds))
        if not found:
            return None
        first = found[0]
        is_sure = bool(self._slots.goods) or self._passages.coverage(self._words, first) >= _SURE
        is_asked = True if self._slots.is_closed and is_sure and not self._slots.has("fall") else None
        match first.kind:
            case "priority":
                indexes = sorted({each.index for each in found if each.kind == "priority"})
                finding = self._items(indexes)
            case "covered":
                return self._covered(first)
            case kind:
                indexes = [each.index for each in found if each.kind == kind]
                finding = self._statements([self._meeting.statements[index] for index in indexes])
        return replace(finding, verdict=is_asked)

    def _covered(self, passage: Passage) -> Finding:
        item = self._meeting.priorities[passage.index]
        return self._finding("priority-covers", item=item.name)

    def _items(self, indexes: Sequence[int]) -> Finding:
        items = Listing(tuple(self._meeting.priorities[index].name for index in indexes))
        return self._finding("priority" if len(indexes) == 1 else "priorities", items=items)

    def priorities(self) -> Finding | Gap:
        """Return the priority areas, or the one that the question names."""
        if not self._meeting.priorities:
            return self._not_stated("priorities")
        found = self.about_words()
        if found:
            return found
        if self._slots.goods:
            return Gap("good", Listing(tuple(Term(f"good:{good}") for good in self._slots.goods)))
        return self._items(range(len(self._meeting.priorities)))

    def priorities_count(self) -> Finding | Gap:
        """Return how many priority areas were named."""
        count = len(self._meeting.priorities)
        if not count:
            return self._not_stated("priorities")
        items = Listing(tuple(item.name for item in self._meeting.priorities))
        return self._checked_count(self._finding("priorities-count", items=items, count=count), count)

    def _said(self, kind: str) -> list[Statement]:
        sides = set(self._slots.country_codes) & set(self._meeting.sides)
        chosen = [each for each in self._meeting.statements if each.kind == kind]
        if len(sides) == 1:
            chosen = [each for each in chosen if set(each.by) == sides]
        return chosen

    def _statements(self, statements: Sequence[Statement]) -> Finding:
        return self._finding("statements", statements=Listing(tuple(each.text for each in statements), is_lines=True))

    def statements(self) -> Finding | Gap:
        """Return what a side, or all, said."""
        if found := self.about_words():
            return found
        said = self._said("said") or self._said("agreed")
        return self._statements(said) if said else self._not_stated("statements")

    def outcomes(self) -> Finding | Gap:
        """Return what was agreed."""
        if found := self.about_words():
            return found
        agreed = [each for each in self._meeting.statements if each.kind == "agreed"]
        return self._statements(agreed) if agreed else self._not_stated("outcomes")


_METHODS: dict[str, Callable[[MeetingDesk], Finding | Gap]] = {
    "meeting": MeetingDesk.card,
    "topic": MeetingDesk.topic,
    "when": MeetingDesk.when,
    "where": MeetingDesk.where,
    "who": MeetingDesk.who,
    "who-count": MeetingDesk.who_count,
    "leader": MeetingDesk.leader,
    "host": MeetingDesk.host,
    "priorities": MeetingDesk.priorities,
    "priorities-count": MeetingDesk.priorities_count,
    "statements": MeetingDesk.statements,
    "outcomes": MeetingDesk.outcomes,
    "signed": MeetingDesk.signed,
}
