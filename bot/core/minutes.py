"""The minutes of one meeting: its record with the passages that it is told in, and how a finding quotes it."""

from __future__ import annotations

from dataclasses import replace

from bot.core.finding import Finding, Gap, Term, Value
from bot.core.model import Meeting
from bot.core.passage import Passage, PassageIndex
from bot.core.slots import Slots

TOLD = ("priority", "covered", "statement", "outcome")
"""Kinds of passages that tell what was said."""


class Minutes:
    """What is held of one meeting."""

    def __init__(self, meeting: Meeting, index: PassageIndex) -> None:
        """Open the minutes; `index` has the passages of every record."""
        self.meeting = meeting
        self.index = index

    def passages(self, *kinds: str) -> list[Passage]:
        """Return the meeting's passages of some kinds."""
        return self.index.of(self.meeting.id, *kinds)

    def concepts(self, *kinds: str) -> frozenset[str]:
        """Return everything that its passages of some kinds name."""
        return self.index.concepts_of(self.meeting.id, *kinds)

    def finding(self, reply: str, **values: Value) -> Finding:
        """Return a finding with the meeting's title and sources."""
        return Finding(
            reply=reply, values={"meeting": self.meeting.title} | values, sources=self.meeting.sources
        )

    def not_stated(self, aspect: str) -> Gap:
        """Return that the record does not state something, with what its author says of that."""
        explanation = self.meeting.not_stated.get(aspect)
        return Gap("not-stated", explanation or Term(f"aspect:{aspect}"))


def checked_count(finding: Finding, count: int, slots: Slots) -> Finding:
    """Return a finding that counts something with yes or no, if the question states a number."""
    if slots.is_closed and slots.count is not None:
        return replace(finding, verdict=slots.count == count)
    return finding
