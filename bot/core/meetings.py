"""Answers about one meeting: who, when, where, what about, what was said and agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.finding import Country, Finding, Gap, Listing, Term, Value
from bot.core.model import Meeting, Part, Participant, Statement
from bot.core.passage import Passage, PassageIndex
from bot.core.people import PeopleDesk
from bot.core.slots import Slots

_PARTS = frozenset({"delegation-leader", "host", "representative", "head"})
"""Roles that say what somebody did there rather than what office they hold."""
_RELEVANT = 0.45
"""Share of a question's own words that a statement or item must have to be what is asked about."""

_ASKING = (
    "what",
    "which",
    "how-many",
    "how-much",
    "who",
    "when",
    "where",
    "why",
    "how",
    "list",
    "else",
    "name",
)
"""Cues that ask for more than a yes or no."""
TOLD = ("priority", "covered", "statement", "outcome")
"""Kinds of passages that tell what was said."""
_COMMON = 6
"""A word that more than one in so many passages has tells none of them apart."""
_SUBJECTS = frozenset({"turnover", "investment", "services", "production"})
"""Indicators that may be a subject of talks as well: "was production a priority"."""
_SURE = 0.8
"""Share from which a yes may be said to what the passage states."""


class MeetingDesk:
    """Answers for one meeting and one question."""

    def __init__(
        self,
        meeting: Meeting,
        passages: PassageIndex,
        people: PeopleDesk,
        slots: Slots,
        topic_words: Sequence[tuple[int, str]],
    ) -> None:
        """Prepare to answer; `topic_words` are (position, folded word) of what narrows the question."""
        self._meeting = meeting
        self._passages = passages
        self._people = people
        self._slots = slots
        self._words = topic_words

    def answer(self, intent: str) -> Finding | Gap:
        """Return the finding for one of `bot.core.intent.MEETING`, or what is missing for it."""
        return _METHODS[intent](self)

    def _finding(self, reply: str, **values: Value) -> Finding:
        return Finding(
            reply=reply, values={"meeting": self._meeting.title} | values, sources=self._meeting.sources
        )

    def _not_stated(self, aspect: str) -> Gap:
        explanation = self._meeting.not_stated.get(aspect)
        return Gap("not-stated", explanation or Term(f"aspect:{aspect}"))

    # The event -----------------------------------------------------------------------------------------------

    def card(self) -> Finding:
        """Return the meeting in short."""
        sides = Listing(tuple(Country(side) for side in self._meeting.sides))
        reply = "meeting-topic" if self._meeting.topic else "meeting"
        return self._finding(reply, sides=sides, topic=self._meeting.topic or self._meeting.title)

    def topic(self) -> Finding | Gap:
        """Return what it was about."""
        topic = self._meeting.topic or self._meeting.title
        if odd := self._odd_goods():
            return odd
        titled = self._passages.concepts_of(self._meeting.id, "title", "topic")
        goods = {f"good:{good}" for good in self._slots.goods}
        if goods and goods <= titled and not self._strange_words():
            is_plain = self._slots.is_closed and not self._slots.is_qualified
            return replace(self._finding("topic", topic=topic), verdict=True if is_plain else None)
        if found := self.about_words(*TOLD):
            return found
        if gap := self._narrowed():
            is_listed = self._slots.is_closed and not self._measured()
            return self._finding("topic-other", what=gap.value, topic=topic) if is_listed else gap
        return self._finding("topic", topic=topic)

    def _strange_words(self) -> list[str]:
        """Return the question's own words that are not of the title: what was of the textile conference?"""
        titles = self._passages.of(self._meeting.id, "title", "topic", "place")
        named = self._slots.positions_of("good:", "country:")
        return [
            key
            for position, key in self._words
            if position not in named and not self._passages.word_in(key, titles)
        ]

    def when(self) -> Finding | Gap:
        """Return the day, with the place if that is asked for too."""
        day = self._meeting.day
        if self._meeting.place and self._slots.has("when") and self._slots.has("where"):
            place = self._meeting.place
            return self._finding("when-where", day=day, place=place) if day else self.where()
        return self._finding("when", day=day) if day else self._not_stated("date")

    def where(self) -> Finding | Gap:
        """Return the place, with the day if that is asked for too."""
        place = self._meeting.place
        if place and self._meeting.day and self._slots.has("when"):
            return self.when()
        return self._finding("where", place=place) if place else self._not_stated("place")

    def signed(self) -> Finding | Gap:
        """Return what was signed, if anything that the record tells is about signing and it does not say otherwise."""
        if "contracts" in self._meeting.not_stated:
            return self._not_stated("contracts")
        told = [each for each in self._passages.of(self._meeting.id, *TOLD) if "cue:sign" in each.concepts]
        indexes = sorted({each.index for each in told if each.kind in ("statement", "outcome")})
        if indexes:
            return self._statements([self._meeting.statements[index] for index in indexes])
        return self._not_stated("contracts")

    # People --------------------------------------------------------------------------------------------------

    def _wanted(self) -> list[Participant]:
        """Return the participants that the question narrows down to."""
        slots = self._slots
        chosen = list(self._meeting.participants)
        if (slots.has("else") and not slots.is_closed) or slots.people_met:
            chosen = [each for each in chosen if each.person.id not in slots.people]
        if slots.people_met and not slots.countries:
            met = {each.side for each in self._meeting.participants if each.person.id in slots.people_met}
            chosen = [each for each in chosen if each.side not in met]
        titled = self._passages.concepts_of(self._meeting.id, "title")
        # "Who was there when the minister visited": the visit's name, not an office.
        if slots.has("attend") and slots.roles and {f"role:{role}" for role in slots.roles} <= titled:
            return chosen
        if set(slots.roles) - _PARTS or slots.ministries or slots.scopes:
            holders = {person.id for person in self._people.holders([each.person for each in chosen])}
            return [each for each in chosen if each.person.id in holders]
        places = self._passages.of(self._meeting.id, "place")
        # "Who was at the session in Warsaw", "at the meeting with Belarus": no side is asked for.
        named = {
            each.code
            for each in slots.countries
            if each.marks != {"with"} and not self._passages.word_in(each.key, places)
        }
        sides = named & set(self._meeting.sides)
        if slots.has("other-side") and len(sides) == 1:
            sides = set(self._meeting.sides) - sides
        if len(sides) == 1:
            chosen = [each for each in chosen if each.side in sides]
        parts = {Part.LED} if slots.has("lead-verb") or "delegation-leader" in slots.roles else set()
        parts |= {Part.HOSTED} if slots.has("host-verb") or "host" in slots.roles else set()
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
        return self._sourced(self._people.listing(people, reply, meeting=self._meeting.title))

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

    def _side(self) -> str | None:
        """Return the one side whose head is asked for, if any: not a place, nor both."""
        places = self._passages.of(self._meeting.id, "place")
        named = {
            mention.code
            for mention in self._slots.countries
            if mention.marks != {"to"} and not self._passages.word_in(mention.key, places)
        } & set(self._meeting.sides)
        return named.pop() if len(named) == 1 else None

    def _by_part(self, part: Part) -> Finding | Gap:
        people = [each.person for each in self._meeting.participants if each.part is part]
        if part is Part.LED and (side := self._side()):
            heads = [
                each
                for each in self._meeting.participants
                if each.side == side and each.part is not Part.ATTENDED
            ]
            people = [each.person for each in heads]
        wanted = self._wanted()
        if (
            wanted
            and part is Part.LED
            and not self._slots.is_closed
            and (set(self._slots.roles) - _PARTS or self._slots.ministries)
        ):
            people = [each.person for each in wanted]
        if not people:
            return self._not_stated("leader" if part is Part.LED else "host")
        if len(people) == 1:
            return self._sourced(self._people.card(people[0]))
        return self._sourced(self._people.listing(people, "people"))

    # What was said -------------------------------------------------------------------------------------------

    def _best(self, passages: Sequence[Passage]) -> list[Passage]:
        """Return the passages that the question's words or goods point to, best first."""
        scored = []
        for passage in passages:
            score = self._score(passage)
            if score >= _RELEVANT:
                scored.append((score, passage))
        top = max((score for score, _ in scored), default=0.0)
        best = [passage for score, passage in scored if score >= top - 0.05]
        left = [key for key in self._telling_words() if not self._passages.word_in(key, best)]
        for _, passage in sorted(scored, key=lambda pair: -pair[0]):
            told = [key for key in left if self._passages.word_in(key, [passage])]
            if told and passage.kind == best[0].kind:  # "technology and new markets" is two of them
                best.append(passage)
                left = [key for key in left if key not in told]
        return best

    def _score(self, passage: Passage) -> float:
        """Return how well a passage fits: goods and indicators must be named in it, nothing makes up for them."""
        slots = self._slots
        titled = self._passages.concepts_of(self._meeting.id, "title", "topic")
        goods = {f"good:{good}" for good in slots.goods} - titled
        measured = {f"indicator:{indicator}" for indicator in self._measured_of(bool(goods))} - titled
        if not measured <= passage.concepts:
            return 0.0
        if goods:
            named = [
                position
                for position, _ in slots.words
                if any(
                    span.concept.startswith("good:") and span.start <= position < span.end
                    for span in slots.spans
                )
            ]
            own = self._passages.of(self._meeting.id, "title", "topic", "place")
            if any(
                not self._passages.word_in(key, [passage, *own])
                for position, key in self._words
                if position not in named
            ):
                return 0.0  # the goods, but something of them that this passage does not say
            if {f"good:{good}" for good in slots.goods} & passage.concepts:
                return 1.0
            keys = [key for position, key in slots.words if position in named]
            # Machinery for farms is not machinery for mines.
            coverage = self._passages.coverage(keys, passage)
            return coverage if coverage >= 1 else 0.0
        words = self._telling_words()
        if words:
            return self._passages.coverage(words, passage)
        return 1.0 if measured else 0.0

    def _measured_of(self, is_of_goods: bool) -> list[str]:
        """Return the indicators named that a passage must have: goods talked of were to be sold one way or the other."""
        free = ("turnover", "imports", "exports", "production") if is_of_goods else ("turnover",)
        return [indicator for indicator in self._slots.indicators if indicator not in free]

    def _keys(self) -> list[str]:
        return [key for _, key in self._words]

    def _telling_words(self) -> list[str]:
        """Return the question's own words but for those that many of the meeting's passages have."""
        passages = self._passages.of(self._meeting.id, *TOLD)
        titles = self._passages.of(self._meeting.id, "title", "topic")
        common = max(1, len(passages) // _COMMON)
        return [
            key
            for key in self._keys()
            if sum(self._passages.word_in(key, [passage]) for passage in passages) <= common
            and not self._passages.word_in(key, titles)
        ]

    def _measured(self) -> list[str]:
        """Return the indicators named that are no subject of talks: a rate or a sum is no member of a list."""
        return [indicator for indicator in self._slots.indicators if indicator not in _SUBJECTS]

    def _narrowed(self) -> Gap | None:
        """Return what the question names that none of the passages has."""
        titled = self._passages.concepts_of(self._meeting.id, "title", "topic", *TOLD)
        named = [f"good:{good}" for good in self._slots.goods if f"good:{good}" not in titled]
        measured = (
            f"indicator:{indicator}" for indicator in self._slots.indicators if indicator != "turnover"
        )
        named += [concept for concept in measured if concept not in titled]
        return Gap("good", Listing(tuple(Term(concept) for concept in named))) if named else None

    def about_words(self, *kinds: str) -> Finding | None:
        """Return the passage of one of these kinds that the question's own words point to."""
        found = self._best(self._passages.of(self._meeting.id, *kinds))
        if not found:
            return None
        first = found[0]
        is_sure = bool(self._slots.goods) or self._passages.coverage(self._keys(), first) >= _SURE
        is_directed = bool({"imports", "exports"} & set(self._slots.indicators)) and not first.concepts & {
            "indicator:imports",
            "indicator:exports",
        }
        is_plain = not self._slots.is_qualified and not self._slots.has("fall") and not is_directed
        is_asked = True if self._asks_whether() and is_sure and is_plain else None
        match first.kind:
            case "priority":
                indexes = sorted({each.index for each in found if each.kind == "priority"})
                finding = self._items(indexes)
            case "covered":
                return self._covered(first)
            case kind:
                indexes = [each.index for each in found if each.kind == kind]
                statements = [self._meeting.statements[index] for index in indexes]
                finding = self._statements(statements)
                if is_asked and self._is_by_others(statements):
                    is_asked = False
        return replace(finding, verdict=is_asked, is_pointed=True)

    def _is_by_others(self, statements: Sequence[Statement]) -> bool:
        """Whether one side is named as the speaker, and another said it: "did A offer" what B did."""
        plain = {mention.code for mention in self._slots.countries if not mention.marks} & set(
            self._meeting.sides
        )
        speakers = {code for statement in statements for code in statement.by}
        return len(plain) == 1 and bool(speakers) and not plain & speakers

    def _asks_whether(self) -> bool:
        """Whether yes or no is asked, if only by naming goods and the list: "is logistics", "логистика входит в приоритеты"."""
        slots = self._slots
        is_listed = bool(slots.goods) and slots.has("priority") and not slots.has(*_ASKING)
        return slots.is_closed or is_listed

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
        if others := self._odd_goods() or self._others():
            return others
        if found := self.about_words("priority", "covered"):
            return found
        if found := self.about_words("statement", "outcome"):
            return replace(found, is_pointed=False)  # no item of the list, though it was talked of
        everything = self._items(range(len(self._meeting.priorities)))
        if gap := self._narrowed():
            if self._slots.is_closed and not self._measured():
                return replace(
                    everything, reply="priorities-other", values={**everything.values, "what": gap.value}
                )
            return gap
        return everything

    def _odd_goods(self) -> Finding | None:
        """Return which of several goods named are no priority: "what is odd here: engines, tools, textiles"."""
        slots = self._slots
        if not slots.asks_odd or len(slots.goods) < 2:
            return None
        passages = self._passages.of(self._meeting.id, "priority", "covered")
        odd = [Term(f"good:{good}") for good in slots.goods if not self._is_listed(good, passages)]
        if not odd or len(odd) == len(slots.goods):
            return None
        everything = self._items(range(len(self._meeting.priorities)))
        values = {**everything.values, "what": Listing(tuple(odd))}
        return replace(everything, reply="priorities-other", values=values, is_pointed=True)

    def _is_listed(self, good: str, passages: Sequence[Passage]) -> bool:
        """Whether goods named, or the words that name them, are among the passages."""
        slots = self._slots
        spans = [span for span in slots.spans if span.concept == f"good:{good}"]
        keys = [
            key for position, key in slots.words if any(span.start <= position < span.end for span in spans)
        ]
        return any(
            f"good:{good}" in passage.concepts or (keys and self._passages.coverage(keys, passage) >= 1)
            for passage in passages
        )

    def _others(self) -> Finding | None:
        """Return the priority areas besides those that the question names: "which others besides engines"."""
        if not self._slots.has("else") or self._slots.is_closed:
            return None
        named = {
            each.index for each in self._best(self._passages.of(self._meeting.id, "priority", "covered"))
        }
        rest = [index for index in range(len(self._meeting.priorities)) if index not in named]
        return self._items(rest) if named and rest else None

    def priorities_count(self) -> Finding | Gap:
        """Return how many priority areas were named."""
        count = len(self._meeting.priorities)
        if not count:
            return self._not_stated("priorities")
        items = Listing(tuple(item.name for item in self._meeting.priorities))
        return self._checked_count(self._finding("priorities-count", items=items, count=count), count)

    def _said(self, kind: str) -> list[Statement]:
        # "What did Belarus say of work with Uzbekistan": the speaker is the country without a preposition.
        plain = {mention.code for mention in self._slots.countries if not mention.marks}
        beside = {mention.code for mention in self._slots.countries if mention.marks == {"with"}}
        named = set(self._slots.country_codes)
        # "What did they say of work with Uzbekistan": the speaker is the other side.
        spoken = set(self._meeting.sides) - beside if named == beside else named
        sides = (plain or spoken) & set(self._meeting.sides)
        if "host" in self._slots.roles:
            sides = {
                each.side for each in self._meeting.participants if each.part is Part.HOSTED and each.side
            }
        chosen = [each for each in self._meeting.statements if each.kind == kind]
        if len(sides) == 1:
            alone = [each for each in chosen if set(each.by) == sides]
            return alone or [each for each in chosen if sides <= set(each.by or self._meeting.sides)]
        return chosen

    def _statements(self, statements: Sequence[Statement]) -> Finding:
        return self._finding(
            "statements", statements=Listing(tuple(each.text for each in statements), is_lines=True)
        )

    def _told_of(self) -> Finding | Gap | None:
        """Return what was said of what the question narrows down to, or that nothing was; None where it does not."""
        if found := self.about_words("statement", "outcome"):
            return found
        if gap := self._narrowed():
            return gap
        if not self._slots.goods:
            return None
        goods = Listing(tuple(Term(f"good:{good}") for good in self._slots.goods))
        titled = self._passages.concepts_of(self._meeting.id, "title", "topic")
        is_titled = {f"good:{good}" for good in self._slots.goods} <= titled
        return None if is_titled else self.about_words("priority", "covered") or Gap("good", goods)

    def statements(self) -> Finding | Gap:
        """Return what a side, or all, said."""
        if told := self._told_of():
            return told
        said = self._said("said") or self._said("agreed")
        return self._statements(said) if said else self._not_stated("statements")

    def outcomes(self) -> Finding | Gap:
        """Return what was agreed."""
        if told := self._told_of():
            return told
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
