"""Tries people for the intents of a question on who is who: those that it names, or those whose office it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.attempt import Attempt
from bot.core.finding import Finding, Gap
from bot.core.model import Knowledge, Person
from bot.core.people import PeopleDesk
from bot.core.question_words import QuestionWords
from bot.core.slots import Slots


class PersonClerk:
    """Tries the people of one knowledge snapshot for one question."""

    def __init__(self, knowledge: Knowledge, people: PeopleDesk, slots: Slots, words: QuestionWords) -> None:
        self._knowledge = knowledge
        self._people = people
        self._slots = slots
        self._words = words

    def attempts(self, intent: str, score: float) -> Iterator[Attempt]:
        """Yield what the people that are meant give."""
        people = self._people.named()
        meetings = [meeting.id for meeting in self._knowledge.meetings]
        superior = self._people.superior()
        if intent == "role-holder" or superior or not people:
            if not (self._slots.roles or self._slots.ministries or self._slots.scopes):
                return
            holders = self._people.holders()
            gaps = self._words.missing(*(person.id for person in (*people, *holders)), *meetings)
            is_counted = superior is not None and self._slots.has("how-many", "how-much")
            if (
                self._asks_more("role-holder")
                and not is_counted
                and not self._slots.has("who", "name", "which")
            ):
                gaps.append(Gap("aspect", ""))
            outcome = self._people.role_holder() if not gaps else gaps[0]
            yield self._person_attempt(
                holders[0].id if holders else "", "role-holder", score, outcome, holders
            )
            return
        gaps = self._words.missing(*(person.id for person in people), *meetings)
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
        if slots.has("when", "why", "year-word") or self._asks_life(intent):
            return True
        is_of_post = bool(slots.roles)  # "in which country is he ambassador"
        return slots.has("where") and not (
            is_of_post or slots.has("where-from", "side", "represent", "attend")
        )

    def _asks_life(self, intent: str) -> bool:
        """Whether it asks of the life of a person what no record tells: "which university did X graduate from"."""
        told = self._slots.positions_of("cue:biography")
        people = [person.id for person in self._people.named()]
        return bool(told) and (intent == "role-holder" or not self._words.is_told(told, *people))

    def _about(self, person: Person, intent: str) -> Finding | Gap:
        slots = self._slots
        if slots.is_closed and (slots.asks_for_head or slots.asks_for_host):
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
        is_of_country = any(mention.marks != {"before"} for mention in slots.countries)
        if slots.is_closed and is_of_country and not slots.has("attend"):
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
        if self._slots.is_denied:
            outcome = replace(outcome, verdict=None)  # "he wasn't there, right?"
        return Attempt(record, intent, score, outcome, person=person)
