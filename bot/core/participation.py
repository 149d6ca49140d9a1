"""What a question claims of somebody at a meeting: that they were there, headed a side of it, or received the others."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.model import Meeting, Part, Participant, Person
from bot.core.passage import PassageIndex
from bot.core.slots import Slots

_BESIDE = ({"with"}, {"to"}, {"before"})
"""Marks of countries that say where, or with whom, somebody was."""


@dataclass(frozen=True, slots=True)
class Participation:
    """One participant of one meeting beside what is claimed of them."""

    slots: Slots
    passages: PassageIndex
    meeting: Meeting
    participant: Participant

    @property
    def verdict(self) -> bool | None:
        """Whether the claim is so; None where neither yes nor no is proved."""
        slots = self.slots
        if self._is_beside_others:
            # Who came with the representatives of a side was there, and did not stand for it.
            is_of_side = slots.asks_for_head or slots.has("side") or bool(slots.origins)
            return False if self.is_for_others and is_of_side else None
        if self._has_part_named or self._is_head_of_own:
            return True if self._is_placed_right and not self._receives_own else None
        return False

    @property
    def is_for_others(self) -> bool:
        """Whether it is claimed that somebody was there for the other side: of its delegation, or standing for it."""
        slots = self.slots
        is_of_delegation = slots.asks_for_head and slots.has("side", "meeting", "people")
        is_of_some = slots.has("attend") and "representative" in slots.roles
        return self._is_beside_others and (
            is_of_delegation or is_of_some or slots.has("side") or bool(slots.origins)
        )

    @property
    def others(self) -> list[Person]:
        """Who had the part that is claimed."""
        slots, meeting = self.slots, self.meeting
        named = slots.plain_codes & set(meeting.sides)
        if not slots.asks_for_host and len(named) == 1:
            return [each.person for each in meeting.heads_of(named.pop())]
        wanted = Part.HOSTED if slots.asks_for_host else Part.LED
        return [each.person for each in meeting.participants if each.part is wanted]

    @property
    def _is_beside_others(self) -> bool:
        """Whether the other side alone is named of somebody who did not receive it: no yes is proved then."""
        side, slots = self.participant.side, self.slots
        if side is None or slots.asks_for_host or not self._has_part_named:
            return False
        named = {each.code for each in slots.countries if each.marks not in _BESIDE} & set(self.meeting.sides)
        return len(named) == 1 and side not in named

    @property
    def _has_part_named(self) -> bool:
        """Whether the part that is named is theirs, if any is."""
        if self.slots.asks_for_head:
            return self.participant.part is Part.LED
        return not self.slots.asks_for_host or self.participant.part is Part.HOSTED

    @property
    def _is_head_of_own(self) -> bool:
        """Whether somebody who received guests is asked about as the head of their own side."""
        named = {mention.code for mention in self.slots.countries if mention.marks != {"to"}}
        is_host = self.participant.part is Part.HOSTED
        return self.slots.asks_for_head and is_host and named == {self.participant.side}

    @property
    def _receives_own(self) -> bool:
        """Whether it is asked if somebody received the delegation of their own side."""
        return self.slots.has("host-verb") and set(self.slots.country_codes) == {self.participant.side}

    @property
    def _is_placed_right(self) -> bool:
        """Whether the place that the question states is the meeting's; nobody may have said where it was."""
        places = self.passages.of(self.meeting.id, "place")
        named = self.slots.places if self.slots.is_placed else ()
        return all(self.passages.word_in(mention.key, places) for mention in named)
