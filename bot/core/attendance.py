"""Answers about who took part in one meeting: the people of a side, their number, who led and who received them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.core.finding import Country, Finding, Gap, Listing, Sentence
from bot.core.minutes import Minutes, checked_count
from bot.core.model import Part, Participant, Person
from bot.core.people import PeopleDesk
from bot.core.slots import Slots

_PARTS = frozenset({"delegation-leader", "host", "representative", "head"})
_COUNTING = frozenset({"cue:how-many", "cue:how-much"})
"""Roles that say what somebody did there rather than what office they hold."""


class AttendanceDesk:
    """Answers about the people at one meeting for one question."""

    def __init__(self, minutes: Minutes, people: PeopleDesk, slots: Slots) -> None:
        """Prepare to answer."""
        self._minutes = minutes
        self._meeting = minutes.meeting
        self._index = minutes.index
        self._people = people
        self._slots = slots

    def answer(self, intent: str) -> Finding | Gap:
        """Return the finding for one of `ATTENDANCE`, or what is missing for it."""
        return _METHODS[intent](self)

    def _wanted(self) -> list[Participant]:
        """Return the participants that the question narrows down to."""
        slots = self._slots
        chosen = list(self._meeting.participants)
        if (slots.has("else") and not slots.is_closed) or slots.people_met:
            chosen = [each for each in chosen if each.person.id not in slots.people]
        if (met := self._sides_met()) and (not slots.countries or slots.has("other-side")):
            chosen = [each for each in chosen if each.side not in met]
        titled = self._minutes.concepts("title")
        # "Who was there when the minister visited": the visit's name, not an office.
        if slots.has("attend") and slots.roles and {f"role:{role}" for role in slots.roles} <= titled:
            return chosen
        if set(slots.roles) - _PARTS or slots.ministries or slots.scopes:
            holders = {person.id for person in self._people.holders([each.person for each in chosen])}
            return [each for each in chosen if each.person.id in holders]
        places = self._minutes.passages("place")
        # "Who was at the session in Warsaw", "at the meeting with Belarus": no side is asked for.
        named = {
            each.code
            for each in slots.countries
            if each.marks != {"with"} and not self._index.word_in(each.key, places)
        }
        sides = named & set(self._meeting.sides)
        called = {
            each.code for each in slots.countries if each.position + 1 in slots.positions_of("cue:side")
        }
        if len(sides) > 1 and len(called & sides) == 1:
            sides &= called  # "who was there from the Uzbek side when the Turkmens came"
        if slots.has("other-side") and len(sides) == 1:
            sides = set(self._meeting.sides) - sides
        if len(sides) == 1:
            chosen = [each for each in chosen if each.side in sides]
        # "Who was there besides the heads of delegation."
        if slots.has("else") and not slots.is_closed and "delegation-leader" in slots.roles:
            return [each for each in chosen if each.part is Part.ATTENDED]
        parts = {Part.LED} if slots.asks_for_head else set()
        parts |= {Part.HOSTED} if slots.asks_for_host else set()
        return [each for each in chosen if not parts or each.part in parts]

    def who(self) -> Finding | Gap:
        """Return who took part, narrowed by side, office or part; of several named, who did not."""
        if odd := self._odd_people():
            return odd
        wanted = self._wanted()
        if wanted:
            return self._listed(wanted, "who")
        if self._slots.is_closed and self._meeting.participants:
            return self._listed(self._meeting.participants, "who-other")
        return Gap("participants", self._meeting.title)

    def _odd_people(self) -> Finding | None:
        """Return who of several people named was not there, or is not of the side named."""
        slots = self._slots
        if not slots.asks_odd or len(slots.people) < 2:
            return None
        here = {each.person.id: each for each in self._meeting.participants}
        if absent := [person for person in self._people.named() if person.id not in here]:
            return self._sourced(self._people.listing(absent, "people"))
        sides = {each.code for each in slots.countries if each.marks != {"to"}} & set(self._meeting.sides)
        others = [here[name] for name in slots.people if here[name].side not in sides]
        return self._listed(others, "people") if others and len(sides) == 1 else None

    def _listed(self, participants: Sequence[Participant], reply: str) -> Finding:
        people = [each.person for each in participants]
        return self._sourced(
            self._people.listing(people, reply, day=self._meeting.day, meeting=self._meeting.title)
        )

    def _sourced(self, finding: Finding) -> Finding:
        return replace(finding, sources=self._meeting.sources or finding.sources)

    def who_count(self) -> Finding | Gap:
        """Return how many took part, with their names; checked, if the question states a number."""
        if self._counts_others():
            return Gap("aspect", "")
        is_of_each = self._counts_each_side()
        wanted = list(self._meeting.participants) if is_of_each else self._wanted()
        if not wanted:
            return Gap("participants", self._meeting.title)
        finding = self._people.listing(
            [each.person for each in wanted],
            "who-count-sides" if is_of_each else "who-count",
            day=self._meeting.day,
            meeting=self._meeting.title,
            count=len(wanted),
            sides=Listing(tuple(self._side_counts())),
        )
        return checked_count(self._sourced(finding), len(wanted), self._slots)

    def _counts_others(self) -> bool:
        """Whether those who reported of it are counted, and not those who took part: "how many journalists"."""
        counted = {span.end for span in self._slots.spans if span.concept in _COUNTING}
        return not counted.isdisjoint(self._slots.positions_of("cue:report"))

    def _counts_each_side(self) -> bool:
        """Whether each side is to be counted: "how many of A and how many of B", "how many in all and how many of A"."""
        slots = self._slots
        named = set(slots.country_codes) & set(self._meeting.sides)
        is_asked_twice = len({span.start for span in slots.spans if span.concept in _COUNTING}) > 1
        # "Belarusians and Uzbeks, what is the headcount".
        is_asked_twice = is_asked_twice or (
            len(self._meeting.sides) == len(named) > 1 and not slots.is_closed
        )
        is_of_offices = bool(set(slots.roles) - _PARTS or slots.ministries or slots.people_met)
        is_of_all = all(each.side for each in self._meeting.participants)
        return bool(named) and is_asked_twice and is_of_all and not is_of_offices

    def _side_counts(self) -> Iterator[Sentence]:
        """Yield how many were there of each side."""
        for side in self._meeting.sides:
            count = sum(each.side == side for each in self._meeting.participants)
            yield Sentence("side-count", {"country": Country(side), "count": count})

    def leader(self) -> Finding | Gap:
        """Return who led a delegation."""
        return self._by_part(Part.LED)

    def host(self) -> Finding | Gap:
        """Return who received the guests."""
        return self._by_part(Part.HOSTED)

    def _sides_met(self) -> set[str | None]:
        """Return the sides of those whom somebody met."""
        met = self._slots.people_met
        return {each.side for each in self._meeting.participants if each.person.id in met}

    def _side(self) -> str | None:
        """Return the one side whose head is asked for, if any: not a place, nor both."""
        is_other = self._slots.has("other-side")
        if is_other and (met := self._sides_met()):
            left = set(self._meeting.sides) - met
            return left.pop() if len(left) == 1 else None
        places = self._minutes.passages("place")
        named = {
            mention.code
            for mention in self._slots.countries
            if mention.marks != {"to"} and not self._index.word_in(mention.key, places)
        } & set(self._meeting.sides)
        if is_other and len(named) == 1:
            named = set(self._meeting.sides) - named
        return named.pop() if len(named) == 1 else None

    def _asks_for_both_heads(self) -> bool:
        """Whether the heads of two sides that are named are asked for: "who headed the Uzbek and Belarusian sides"."""
        slots = self._slots
        named = slots.plain_codes & set(self._meeting.sides)
        return len(named) > 1 and not slots.is_closed and slots.has("side", "people")

    def _called_by_office(self) -> list[Person]:
        """Return whose office has a word of the question that nothing else explains: "in charge of the port of Riga"."""
        words = dict(self._slots.words)
        keys = [words[place] for place in self._slots.unexplained if place in words]
        return [
            each.person
            for each in self._meeting.participants
            if keys and all(self._index.word_in(key, self._index.of(each.person.id, "role")) for key in keys)
        ]

    def _by_part(self, part: Part) -> Finding | Gap:
        people = [each.person for each in self._meeting.participants if each.part is part]
        if part is Part.LED and (side := self._side()):
            people = [each.person for each in self._meeting.heads_of(side)]
        if part is Part.LED and self._asks_for_both_heads():
            people = [each.person for each in self._meeting.participants if each.part is not Part.ATTENDED]
        wanted = self._wanted()
        if (
            wanted
            and part is Part.LED
            and not self._slots.is_closed
            and (set(self._slots.roles) - _PARTS or self._slots.ministries)
        ):
            people = [each.person for each in wanted]
        if meant := self._called_by_office():
            people = meant
        if not people:
            return self._minutes.not_stated("leader" if part is Part.LED else "host")
        if len(people) == 1:
            return self._sourced(self._people.card(people[0]))
        return self._sourced(self._people.listing(people, "people"))


_METHODS: dict[str, Callable[[AttendanceDesk], Finding | Gap]] = {
    "who": AttendanceDesk.who,
    "who-count": AttendanceDesk.who_count,
    "leader": AttendanceDesk.leader,
    "host": AttendanceDesk.host,
}
ATTENDANCE = frozenset(_METHODS)
"""Intents about who took part."""
