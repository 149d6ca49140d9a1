"""Answers about one meeting: what, when and where it was, and through their desks who was there and what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.attendance import ATTENDANCE, AttendanceDesk
from bot.core.finding import Country, Finding, Gap, Listing
from bot.core.minutes import TOLD, Minutes
from bot.core.model import Meeting
from bot.core.passage import PassageIndex
from bot.core.people import PeopleDesk
from bot.core.period import Period
from bot.core.pointer import Pointer
from bot.core.saying import Saying
from bot.core.slots import Slots
from bot.core.talks import TalksDesk

_SAID = 0.9
"""Share of words, in whatever form, from which they are those that were said."""


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
        self._slots = slots
        self._words = topic_words
        self._minutes = Minutes(meeting, passages)
        self._attendance = AttendanceDesk(self._minutes, people, slots)
        self._saying = Saying(self._minutes, slots)
        self.talks = TalksDesk(self._minutes, slots, Pointer(self._minutes, slots, topic_words), self._saying)
        """Answers about what was said."""

    def answer(self, intent: str) -> Finding | Gap:
        """Return the finding for one of `bot.core.intent.MEETING`, or what is missing for it."""
        if method := _METHODS.get(intent):
            outcome = method(self)
        else:
            outcome = self._attendance.answer(intent) if intent in ATTENDANCE else self.talks.answer(intent)
        if isinstance(outcome, Gap) or intent in ("when", "where") or self._saying.is_proved:
            return outcome
        return replace(outcome, verdict=None)

    def card(self) -> Finding:
        """Return the meeting in short."""
        sides = Listing(tuple(Country(side) for side in self._meeting.sides))
        reply = "meeting-topic" if self._meeting.topic else "meeting"
        return self._minutes.finding(reply, sides=sides, topic=self._meeting.topic or self._meeting.title)

    def topic(self) -> Finding | Gap:
        """Return what it was about."""
        topic = self._meeting.topic or self._meeting.title
        if odd := self.talks.odd_goods():
            return odd
        titled = self._minutes.concepts("title", "topic")
        goods = {f"good:{good}" for good in self._slots.goods}
        if goods and goods <= titled and not self._strange_words() and not self._is_said_closer():
            is_plain = self._slots.is_closed and not self._slots.is_qualified
            return replace(self._minutes.finding("topic", topic=topic), verdict=True if is_plain else None)
        if found := self.talks.about_words(*TOLD):
            return found
        if gap := self.talks.narrowed():
            is_listed = self._slots.is_closed and not self.talks.measured()
            return self._minutes.finding("topic-other", what=gap.value, topic=topic) if is_listed else gap
        if goods and not goods & titled and self._meeting.priorities:
            return self.talks.answer("priorities")  # "were tractors on the agenda, or only lathes"
        if self._slots.is_closed or not self._meeting.priorities:
            return self._minutes.finding("topic", topic=topic)
        items = Listing(tuple(item.name for item in self._meeting.priorities))
        return self._minutes.finding("topic-priorities", topic=topic, items=items)

    def _is_said_closer(self) -> bool:
        """Whether the very words for the goods are in what was said, and not in the title: railways, of transport."""
        keys = self._slots.keys_of("good:")
        index, titles = self._minutes.index, self._minutes.passages("title", "topic")
        is_said = any(index.coverage(keys, passage) >= _SAID for passage in self._minutes.passages(*TOLD))
        return bool(keys) and is_said and not any(index.coverage(keys, title) >= _SAID for title in titles)

    def _strange_words(self) -> list[str]:
        """Return the question's own words that are not of the title: what was of the textile conference?"""
        titles = self._minutes.passages("title", "topic", "place")
        named = self._slots.positions_of("good:", "country:")
        return [
            key
            for position, key in self._words
            if position not in named and not self._minutes.index.word_in(key, titles)
        ]

    def when(self) -> Finding | Gap:
        """Return the day, with the place if that is asked for too."""
        day = self._meeting.day
        if self._meeting.place and self._slots.has("when") and self._slots.has("where"):
            place = self._meeting.place
            return self._minutes.finding("when-where", day=day, place=place) if day else self.where()
        if day is None:
            return self._minutes.not_stated("date")
        is_claimed = self._slots.is_closed and bool(self._slots.periods) and not self._slots.is_qualified
        month = Period.of_month(day.year, day.month)
        is_then = all(period.holds(month) for period in self._slots.periods)
        return replace(self._minutes.finding("when", day=day), verdict=is_then if is_claimed else None)

    def where(self) -> Finding | Gap:
        """Return the place, with the day if that is asked for too."""
        place = self._meeting.place
        if place and self._meeting.day and self._slots.has("when"):
            return self.when()
        if place is None:
            return self._minutes.not_stated("place")
        finding = self._minutes.finding("where", place=place)
        if not (self._slots.is_closed and self._slots.is_placed) or self._slots.is_qualified:
            return finding
        places = self._minutes.passages("place")
        told = {each for each in self._minutes.concepts("place") if each.startswith("country:")}
        is_there = all(self._minutes.index.word_in(each.key, places) for each in self._slots.places)
        named = {f"country:{each.code}" for each in self._slots.places}
        is_elsewhere = bool(told) and told.isdisjoint(named)  # of other places it is not known where they lie
        # A city of the same country may be named by the country alone.
        return replace(finding, verdict=True if is_there else False if is_elsewhere else None)


_METHODS: dict[str, Callable[[MeetingDesk], Finding | Gap]] = {
    "meeting": MeetingDesk.card,
    "topic": MeetingDesk.topic,
    "when": MeetingDesk.when,
    "where": MeetingDesk.where,
}
