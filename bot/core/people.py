"""Who is who: finds people by office, side and part, and answers about one person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from bot.core.finding import Country, Finding, Gap, Listing, Sentence, Term, Value
from bot.core.model import Knowledge, Meeting, Participant, Person, Role, Source
from bot.core.office import OF_STATE, PARTS, Office
from bot.core.participation import Participation
from bot.core.passage import PassageIndex
from bot.core.slots import Slots

_DEPUTIES = frozenset({"deputy-prime-minister", "first-deputy-minister", "deputy-minister"})
"""Offices under somebody else's."""
_STATE_WORDS = 3
"""Words of a title up to which it is that of a state: "President of the Republic of Belarus"."""


class PeopleDesk:
    """Answers about people for one question."""

    def __init__(
        self,
        knowledge: Knowledge,
        passages: PassageIndex,
        slots: Slots,
        meant: Sequence[Meeting],
        today: date,
    ) -> None:
        """Prepare to answer; `meant` are the meetings that the question may be about, `today` when it is asked."""
        self._people = {entity.id: entity for entity in knowledge.entities if isinstance(entity, Person)}
        self._meetings = knowledge.meetings
        self._meant = {meeting.id for meeting in meant}
        self._passages = passages
        self._slots = slots
        self._today = today

    def _offices(self, person: Person, *, ever: bool = False) -> list[Office]:
        """Return the offices that somebody holds today, or with `ever` those of other days too."""
        titles = self._passages.of(person.id, "role")
        offices = [Office(person, role, title) for role, title in zip(person.roles, titles, strict=True)]
        return [office for office in offices if ever or office.role.is_held(self._today)]

    def _titled(self, role: Role) -> Value:
        """Return the title of an office, with the last day of one that is over and the first of one to come."""
        if role.until and role.until < self._today:
            return Sentence("role-until", {"role": role.title, "day": role.until})
        if role.since and self._today < role.since:
            return Sentence("role-since", {"role": role.title, "day": role.since})
        return role.title

    def holders(self, people: Sequence[Person] | None = None) -> list[Person]:
        """Return the people whose offices fit the roles, ministries and countries named."""
        among = list(self._people.values()) if people is None else people
        if superior := self.superior():
            among = [person for person in among if self._is_under(person, superior)]
        if self._slots.has("else") and not self._slots.is_closed:
            among = [person for person in among if person.id not in self._slots.people]
        # Who was at a meeting came in the office of that day. A first deputy is named as a deputy where there is no
        # other, and who has left an office where nobody is known to have followed.
        times = (True,) if people is not None else (False, True)
        for ever, loosely in product(times, (False, True)):
            found = [
                person
                for person in among
                if any(
                    office.fits(self._slots, loosely=loosely)
                    for office in self._offices(person, ever=ever)
                    if not self._is_other(office)
                )
            ]
            if found:
                return found
        if self._slots.scopes and self._slots.roles:  # "does the ambassador stand for it at the CIS too"
            return [person for person in among if self._holds(person, self._slots)]
        return []

    def superior(self) -> Person | None:
        """Return the person whose deputies are asked for: "the deputies of X"; None where it is asked about X."""
        slots, named = self._slots, self.named()
        if slots.is_closed or len(named) != 1 or slots.owners != (named[0].id,):
            return None
        is_of_deputies = bool(slots.roles) and set(slots.roles) <= _DEPUTIES
        holds = any(office.fits(slots, loosely=True) for office in self._offices(named[0]))
        return named[0] if is_of_deputies and not holds else None

    def _is_under(self, person: Person, superior: Person) -> bool:
        """Whether somebody has an office of the same field and country as another."""
        fields = {
            (field, office.role.country)
            for office in self._offices(superior)
            for field in office.passage.concepts
            if field.startswith("ministry:")
        }
        return person is not superior and any(
            (field, office.role.country) in fields
            for office in self._offices(person)
            for field in office.passage.concepts
        )

    def _is_other(self, office: Office) -> bool:
        """Whether the state's office is asked for, and this is one of some society: "president of Brazil"."""
        slots = self._slots
        if not (slots.country_codes and OF_STATE & set(slots.roles)):
            return False
        title = office.passage
        if len(title.keys) <= _STATE_WORDS * len(office.role.title.by_language):
            return False
        rest = [key for _, key in slots.words_beside("role:", "country:")]
        return not any(self._passages.word_in(key, [title]) for key in rest)

    def attendance(self, person: Person) -> list[tuple[Meeting, Participant]]:
        """Return the meetings that a person took part in."""
        return [
            (meeting, participant)
            for meeting in self._meetings
            for participant in meeting.participants
            if participant.person.id == person.id
        ]

    def named(self) -> list[Person]:
        """Return the people that the question names."""
        return [self._people[name] for name in self._slots.people if name in self._people]

    def _sources(self, person: Person) -> tuple[Source, ...]:
        if person.sources:
            return person.sources
        return tuple(
            dict.fromkeys(source for meeting, _ in self.attendance(person) for source in meeting.sources)
        )

    def _finding(self, reply: str, person: Person, **values: Value) -> Finding:
        titles = Listing(tuple(map(self._titled, person.roles)))
        filled: dict[str, Value] = {"name": person.name, "roles": titles}
        return Finding(
            reply=reply,
            values=filled | values,
            sources=self._sources(person),
            person=person.id,
        )

    def card(self, person: Person) -> Finding:
        """Return who somebody is and what they did at the meetings held."""
        parts = self.attendance(person)
        if not person.roles:
            return self._finding("person-bare", person) if parts else self._about(person)
        if not parts:
            return self._finding("person", person)
        meeting, participant = parts[-1]
        return self._finding(f"person-{participant.part.value}", person, meeting=meeting.title)

    def _about(self, person: Person) -> Finding:
        return self._finding("about", person, about=person.about or person.name)

    def role(self, person: Person) -> Finding | Gap:
        """Return the offices of a person; checked, if the question states one."""
        if not person.roles:
            return Gap("aspect", Term("cue:post"))
        stated = bool(self._slots.roles or self._slots.ministries or self._slots.scopes)
        finding = self._finding("person-role", person)
        if not (stated and self._slots.is_closed) or self._is_narrowed_down():
            return finding
        is_held = self._holds(person, self._slots)
        if self._slots.is_ours or (not is_held and self._holds(person, self._slots, ever=True)):
            return finding  # "was X the minister", who is it no more
        return _with_verdict(finding, is_held)

    def _holds(self, person: Person, slots: Slots, *, ever: bool = False) -> bool:
        """Whether a person holds the offices named: a bloc may be that of another office than the one addressed by."""
        offices = self._offices(person, ever=ever)
        if any(office.fits(slots, loosely=True) for office in offices):
            return True
        if not slots.scopes:
            return False
        named, served = replace(slots, scopes=()), replace(slots, roles=(), ministries=(), countries=())
        return any(office.fits(named, loosely=True) for office in offices) and any(
            office.fits(served, loosely=True) for office in offices
        )

    def side(self, person: Person) -> Finding | Gap:
        """Return the country that a person represents; checked, if the question states one."""
        if self._slots.scopes:
            return self.role(person)  # "does he represent it at the UN" is about an office
        parts = self.attendance(person)
        side = next((participant.side for _, participant in parts if participant.side), None)
        side = side or next((role.country for role in person.roles if role.country), None)
        if side is None:
            return Gap("aspect", Term("cue:side"))
        if self._slots.has("else") and self._slots.has("represent"):
            return self._finding("person-role", person)  # "whom does he represent besides", and where else
        finding = self._finding("person-side", person, country=Country(side))
        mentions = self._slots.countries
        # "Does he represent Belarus in Tashkent": where somebody works is not whom they stand for.
        served = {each.code for each in mentions if each.marks != {"to"}} or {each.code for each in mentions}
        if not (self._slots.is_closed and served):
            return finding
        is_of_others = self._slots.has("else") and not self._slots.has("post", "represent")
        if is_of_others:  # "was he alone of their side, nobody else"
            others = [
                each.person for meeting, _ in parts for each in meeting.participants if each.side == side
            ]
            return self.listing(others, "people") if side in served and others else finding
        return _with_verdict(finding, side in served)

    def count(self, person: Person) -> Finding | Gap:
        """Return how many offices somebody holds."""
        if not person.roles:
            return Gap("aspect", Term("cue:post"))
        held = self._offices(person) or self._offices(person, ever=True)
        roles = Listing(tuple(self._titled(office.role) for office in held))
        return self._finding("person-count", person, count=len(held), roles=roles)

    def attended(self, person: Person) -> Finding | Gap:
        """Return whether a person took part."""
        parts = [(meeting, part) for meeting, part in self.attendance(person) if meeting.id in self._meant]
        if not parts:
            return Gap("person", person.name)
        if len(parts) > 1 and not self._slots.is_closed:
            meetings = Listing(tuple(meeting.title for meeting, _ in parts))
            return self._finding("person-meetings", person, meetings=meetings)
        meeting, participant = parts[-1]
        reply = f"person-{participant.part.value}" if person.roles else "person-bare"
        finding = self._finding(reply, person, meeting=meeting.title)
        if not self._slots.is_closed:
            return finding
        if self._slots.is_ours and not self._slots.roles:
            return finding  # nobody has said whose "our delegation" is
        if self._is_miscalled(person):
            return self._finding("person-role", person)
        claim = Participation(self._slots, self._passages, meeting, participant)
        if claim.is_for_others and participant.side:
            finding = self._finding("person-side", person, country=Country(participant.side))
        elif claim.verdict is False and (others := claim.others):
            listed = self.listing(others, "people").values["people"]
            finding = self._finding("person-other-part", person, people=listed)
        return replace(finding, verdict=claim.verdict)

    def _is_narrowed_down(self) -> bool:
        """Whether "not" or "only" makes a plain yes or no misleading; "isn't he" only asks."""
        return self._slots.is_qualified and not self._slots.has("true")

    def _is_miscalled(self, person: Person) -> bool:
        """Whether an office stands right beside the name that is not this person's: a yes would confirm it."""
        slots = self._slots
        named = slots.positions_of(f"person:{person.id}")
        titled = slots.positions_of("role:", "ministry:", "country:")
        offices = slots.positions_of("role:", "ministry:")
        if not person.roles or not named or not offices or set(slots.roles) & PARTS:
            return False
        beside = {place for place in offices if _leads_to(place, named, titled)}
        fits = any(office.fits(slots, loosely=True) for office in self._offices(person, ever=True))
        return (bool(beside) or slots.has("post")) and not fits

    def _are_called_right(self, people: Sequence[Person]) -> bool:
        """Whether each person holds the office that stands nearest to the name: "A is the minister and B the envoy"."""
        slots = self._slots
        named = {person.id: slots.positions_of(f"person:{person.id}") for person in people}
        called: dict[str, list[str]] = {person.id: [] for person in people}
        for role in slots.roles:
            for place in slots.positions_of(f"role:{role}"):
                nearest = min(
                    people, key=lambda each: min((abs(place - at) for at in named[each.id]), default=99)
                )
                called[nearest.id].append(role)
        return all(
            any(
                office.fits(replace(slots, roles=(role,), ministries=(), countries=()), loosely=True)
                for office in self._offices(person, ever=True)
            )
            for person in people
            for role in called[person.id]
        )

    def listing(
        self, people: Sequence[Person], reply: str, *, day: date | None = None, **values: Value
    ) -> Finding:
        """Return several people, each with the first office held on a day: that of a meeting, else today."""
        lines: list[Value] = [self._line(person, day) for person in people]
        sources = tuple(dict.fromkeys(source for person in people for source in self._sources(person)))
        return Finding(
            reply=reply,
            values={"people": Listing(tuple(lines), is_lines=len(lines) > 1)} | values,
            sources=sources,
            person=people[0].id if len(people) == 1 else None,
        )

    def _line(self, person: Person, day: date | None) -> Value:
        if not person.roles:
            return person.name
        held = [role for role in person.roles if role.is_held(day or self._today)]
        role = held[0].title if held and day else self._titled((held or person.roles)[0])
        return Sentence("person-line", {"name": person.name, "role": role})

    def together(self, people: Sequence[Person], findings: Sequence[Finding]) -> Finding:
        """Return one finding about several people; yes or no only if it is the same for all."""
        verdicts = {finding.verdict for finding in findings}
        if len(self._slots.roles) > 1 and verdicts == {True}:
            verdicts = {self._are_called_right(people)}
        if self._are_run_together(people):
            verdicts = set()  # the first name of one before the surname of another
        return replace(self.listing(people, "people"), verdict=verdicts.pop() if len(verdicts) == 1 else None)

    def _are_run_together(self, people: Sequence[Person]) -> bool:
        """Whether the name of one stands right before that of another: "Leonid Bakey" is neither of the two."""
        named = [self._slots.positions_of(f"person:{person.id}") for person in people]
        return any(
            place + 1 in others - places
            for places in named
            for others in named
            if places is not others
            for place in places - others
        )

    def _narrowed(self, people: list[Person]) -> list[Person]:
        """Return those in whose offices the question's other words are: "the head of the agency"."""
        rest = [key for _, key in self._slots.words_beside("role:", "country:", "ministry:")]
        fitting = {
            person.id: sum(
                self._passages.word_in(key, [office.passage for office in self._offices(person, ever=True)])
                for key in rest
            )
            for person in people
        }
        most = max(fitting.values())
        return [person for person in people if fitting[person.id] == most]

    def role_holder(self) -> Finding | Gap:
        """Return who holds the office named."""
        people = self.holders()
        if not people or (self._slots.is_qualified and len(self._slots.roles) > 1):
            wanted = (
                *(f"role:{role}" for role in self._slots.roles),
                *(f"ministry:{ministry}" for ministry in self._slots.ministries),
                *(f"scope:{scope}" for scope in self._slots.scopes),
            )
            return Gap("role", Listing(tuple(Term(concept) for concept in wanted)))
        people = self._narrowed(people)
        if len(people) == 1:
            person = people[0]
            asks_which = self._slots.has("post") and self._slots.has("which", "what", "else")
            if self._slots.has("post") and (asks_which or not self._slots.has("who", "name")):
                return self._finding("person-role", person)  # "what posts does the ambassador hold"
            held = (*self._offices(person), *self._offices(person, ever=True))
            fitting = (each.role for each in held if each.fits(self._slots, loosely=True))
            if (role := next(fitting, None)) is None:
                return self._finding("person-role", person)  # each of two offices is what is asked in part
            return self._finding("role-holder", person, role=self._titled(role))
        return self.listing(people, "people")


def _leads_to(start: int, goal: Collection[int], through: Collection[int]) -> bool:
    """Whether nothing but these positions lies between a position and one of the goal."""
    for step in (-1, 1):
        place = start + step
        while place in through:
            place += step
        if place in goal:
            return True
    return False


def _with_verdict(finding: Finding, verdict: bool) -> Finding:
    return replace(finding, verdict=verdict)
