"""Answers about what was said at one meeting: the areas given priority, the statements, what was agreed and signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.finding import Finding, Gap, Listing, Term
from bot.core.minutes import TOLD, Minutes, checked_count
from bot.core.model import Part, Statement
from bot.core.passage import SAID, Passage
from bot.core.pointer import Pointer
from bot.core.saying import SURE, Saying
from bot.core.slots import Slots

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
_SUBJECTS = frozenset({"turnover", "investment", "services", "production"})
"""Indicators that may be a subject of talks as well: "was production a priority"."""


class TalksDesk:
    """Answers about what was said at one meeting for one question."""

    def __init__(self, minutes: Minutes, slots: Slots, pointer: Pointer, saying: Saying) -> None:
        """Prepare to answer; `pointer` tells which passages the question means, `saying` how it stands to them."""
        self._minutes = minutes
        self._meeting = minutes.meeting
        self._index = minutes.index
        self._slots = slots
        self._pointer = pointer
        self._saying = saying

    def answer(self, intent: str) -> Finding | Gap:
        """Return the finding for an intent about what was said, or what is missing for it."""
        return _METHODS[intent](self)

    def measured(self) -> list[str]:
        """Return the indicators named that are no subject of talks: a rate or a sum is no member of a list."""
        return [indicator for indicator in self._slots.indicators if indicator not in _SUBJECTS]

    def strange_goods(self) -> Gap | None:
        """Return the goods that the question names and nobody talked of."""
        named = self._strange_goods()
        return Gap("good", Listing(tuple(map(Term, named)))) if named else None

    def _strange_goods(self) -> list[str]:
        titled = self._minutes.concepts("title", "topic", *TOLD)
        return [f"good:{good}" for good in self._slots.goods if f"good:{good}" not in titled]

    def narrowed(self) -> Gap | None:
        """Return what the question names that none of the passages has."""
        titled = self._minutes.concepts("title", "topic", *TOLD)
        named = self._strange_goods()
        measured = (
            f"indicator:{indicator}" for indicator in self._slots.indicators if indicator != "turnover"
        )
        named += [concept for concept in measured if concept not in titled]
        return Gap("good", Listing(tuple(Term(concept) for concept in named))) if named else None

    def about_words(self, *kinds: str, in_full: bool = False) -> Finding | None:
        """Return the passage of one of these kinds that the question's own words point to; in full, that has them all."""
        found = self._pointer.best(self._minutes.passages(*kinds))
        if in_full:
            found = [
                each
                for each in found
                if self._saying.has_all_words(each) and self._saying.shares_several(each)
            ]
        if not found:
            return None
        # Of several goods named, what is listed itself says more than what it belongs to.
        first = next((each for each in found if each.kind == "priority"), found[0])
        is_sure = bool(self._slots.goods) or self._index.coverage(self._pointer.keys, first) >= SURE
        is_directed = bool({"imports", "exports"} & set(self._slots.indicators)) and not first.concepts & {
            "indicator:imports",
            "indicator:exports",
        }
        is_plain = not self._slots.is_qualified and not self._slots.has("fall") and not is_directed
        # What was named as an area of interest was not agreed on by that.
        is_agreed = first.kind != "priority" or not self._slots.has("agree", "sign")
        is_plain = is_plain and is_agreed and self._saying.is_proved and self._saying.has_qualities(first)
        is_asked = True if self._asks_whether() and is_sure and is_plain else None
        match first.kind:
            case "priority":
                indexes = sorted({each.index for each in found if each.kind == "priority"})
                # "Only engines?": all that there was besides says whether it was so.
                finding = self._items(range(len(self._meeting.priorities)) if self._asks_only() else indexes)
            case "covered":
                return self._covered(first)
            case kind:
                indexes = [each.index for each in found if each.kind == kind]
                statements = [self._meeting.statements[index] for index in indexes]
                finding = self._statements(statements)
                if is_asked and self._saying.is_by_others(statements):
                    is_asked = False
                elif is_asked and self._saying.begins_with_others(statements):
                    is_asked = None
                elif is_asked and self._saying.claimed:
                    is_asked = (
                        self._saying.is_number_right(first, statements[0]) if len(statements) == 1 else None
                    )
                elif self._asks_alone() and is_sure:
                    is_asked = self._is_by_one(statements)
        return replace(finding, verdict=is_asked, is_pointed=True)

    def with_number(self) -> Finding | None:
        """Return the one thing said that has all of the question's own words, and a number; checked if one is claimed."""
        passage = self._saying.numbered()
        if passage is None:
            return None
        statement = self._meeting.statements[passage.index]
        verdict = self._saying.is_number_right(passage, statement) if self._slots.is_closed else None
        return replace(self._statements([statement]), is_pointed=True, verdict=verdict)

    def about_next(self) -> Finding | None:
        """Return what was said of the meeting after this one, if anything was."""
        passages = self._minutes.passages(*SAID)
        indexes = [each.index for each in passages if "cue:next" in each.concepts]
        statements = [self._meeting.statements[index] for index in indexes]
        return replace(self._statements(statements), is_pointed=True) if statements else None

    def _asks_alone(self) -> bool:
        """Whether it is asked if one side alone said something: "was it only Belarus that spoke of technology"."""
        is_plain = self._asks_only() and not self._slots.is_negated
        return is_plain and len(self._slots.plain_codes & set(self._meeting.sides)) == 1

    def _asks_only(self) -> bool:
        """Whether it is asked if something was all that there was."""
        return self._slots.is_closed and bool(self._slots.positions_of("only"))

    def _is_by_one(self, statements: Sequence[Statement]) -> bool:
        """Whether the side that is named said it, and no other."""
        plain = self._slots.plain_codes & set(self._meeting.sides)
        return all(set(each.by or self._meeting.sides) == plain for each in statements)

    def _asks_whether(self) -> bool:
        """Whether yes or no is asked, if only by naming goods and the list: "is logistics", "логистика входит в приоритеты"."""
        slots = self._slots
        is_listed = bool(slots.goods) and slots.has("priority") and not slots.has(*_ASKING)
        return slots.is_closed or is_listed

    def _covered(self, passage: Passage) -> Finding:
        item = self._meeting.priorities[passage.index]
        return self._minutes.finding("priority-covers", item=item.name)

    def _items(self, indexes: Sequence[int]) -> Finding:
        items = Listing(tuple(self._meeting.priorities[index].name for index in indexes))
        return self._minutes.finding("priority" if len(indexes) == 1 else "priorities", items=items)

    def priorities(self) -> Finding | Gap:
        """Return the priority areas, or the one that the question names."""
        if not self._meeting.priorities:
            return self._minutes.not_stated("priorities")
        if others := self.odd_goods() or self._others():
            return others
        if found := self.about_words("priority", "covered"):
            return found
        if found := self.about_words(*SAID):
            return replace(found, is_pointed=False)  # no item of the list, though it was talked of
        everything = self._items(range(len(self._meeting.priorities)))
        if gap := self.narrowed():
            if self._slots.is_closed and not self.measured():
                return replace(
                    everything, reply="priorities-other", values={**everything.values, "what": gap.value}
                )
            return gap
        return everything

    def odd_goods(self) -> Finding | None:
        """Return which of several goods named are no priority: "what is odd here: engines, tools, textiles"."""
        slots = self._slots
        if not slots.asks_odd or len(slots.goods) < 2:
            return None
        passages = self._minutes.passages("priority", "covered")
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
            f"good:{good}" in passage.concepts or (keys and self._index.coverage(keys, passage) >= 1)
            for passage in passages
        )

    def _others(self) -> Finding | None:
        """Return the priority areas besides those that the question names: "which others besides engines"."""
        if not self._slots.has("else") or self._slots.is_closed:
            return None
        named = {each.index for each in self._pointer.best(self._minutes.passages("priority", "covered"))}
        rest = [index for index in range(len(self._meeting.priorities)) if index not in named]
        return self._items(rest) if named and rest else None

    def priorities_count(self) -> Finding | Gap:
        """Return how many priority areas were named."""
        count = len(self._meeting.priorities)
        if not count:
            return self._minutes.not_stated("priorities")
        items = Listing(tuple(item.name for item in self._meeting.priorities))
        return checked_count(
            self._minutes.finding("priorities-count", items=items, count=count), count, self._slots
        )

    def _said(self, kind: str) -> list[Statement]:
        # "What did Belarus say of work with Uzbekistan": the speaker is the country without a preposition.
        plain = self._slots.plain_codes
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
        return self._minutes.finding(
            "statements", statements=Listing(tuple(each.text for each in statements), is_lines=True)
        )

    def _told_of(self) -> Finding | Gap | None:
        """Return what was said of what the question narrows down to, or that nothing was; None where it does not."""
        if found := self.about_words(*SAID):
            return found
        if gap := self.narrowed():
            return gap
        if not self._slots.goods:
            return None
        goods = Listing(tuple(Term(f"good:{good}") for good in self._slots.goods))
        titled = self._minutes.concepts("title", "topic")
        is_titled = {f"good:{good}" for good in self._slots.goods} <= titled
        return None if is_titled else self.about_words("priority", "covered") or Gap("good", goods)

    def statements(self) -> Finding | Gap:
        """Return what a side, or all, said."""
        if told := self._told_of():
            return told
        said = self._said("said") or self._said("agreed")
        return self._statements(said) if said else self._minutes.not_stated("statements")

    def outcomes(self) -> Finding | Gap:
        """Return what was agreed."""
        if told := self._told_of():
            return told
        agreed = [each for each in self._meeting.statements if each.kind == "agreed"]
        return self._statements(agreed) if agreed else self._minutes.not_stated("outcomes")

    def signed(self) -> Finding | Gap:
        """Return what was signed, if anything that the record tells is about signing and it does not say otherwise."""
        if "contracts" in self._meeting.not_stated:
            return self._minutes.not_stated("contracts")
        if self._slots.has("who") and not self._slots.has("what", "which"):
            return Gap("aspect", "")  # who put a name to it
        told = [each for each in self._minutes.passages(*SAID) if "cue:sign" in each.concepts]
        meant = [each for each in told if self._saying.has_all_words(each)]
        indexes = sorted({each.index for each in meant or told})
        if indexes:
            finding = self._statements([self._meeting.statements[index] for index in indexes])
            return replace(finding, is_pointed=bool(meant))
        return self._minutes.not_stated("contracts")


_METHODS: dict[str, Callable[[TalksDesk], Finding | Gap]] = {
    "priorities": TalksDesk.priorities,
    "priorities-count": TalksDesk.priorities_count,
    "statements": TalksDesk.statements,
    "outcomes": TalksDesk.outcomes,
    "signed": TalksDesk.signed,
}
