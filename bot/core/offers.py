"""What can be asked about, by name and without figures: for buttons, menus and lists."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property

from bot.core.answer import Suggestion
from bot.core.compose import Composer
from bot.core.finding import Value
from bot.core.model import Entity, Fact, Knowledge, Meeting, Record, Series
from bot.core.period import Period

_LATEST = 2
"""Periods of each series that are offered; a series may have hundreds."""


class Offers:
    """Suggestions in one language from one snapshot."""

    def __init__(self, knowledge: Knowledge, composer: Composer, twins: Collection[str]) -> None:
        """Prepare to offer; `twins` are the ids of series that others are about as well, in another unit."""
        self._knowledge = knowledge
        self._composer = composer
        self._twins = twins

    def label(self, record: Record) -> str:
        """Return what to call a record."""
        match record:
            case Series():
                return self._subject(record)
            case Meeting():
                return self._composer.write(record.title)
            case Entity():
                return self._composer.write(record.name)
            case Fact():
                return self._composer.write(record.title) if record.title else record.ask[0]
        raise TypeError(f"expected a record, got {record!r}")

    def _subject(self, series: Series) -> str:
        """Return what a series is about, with its unit where another is about the same in another unit."""
        subject = self._composer.subject(series)
        return f"{subject} ({series.unit})" if series.id in self._twins else subject

    def series(self, series: Series, latest: int = _LATEST) -> Iterator[Suggestion]:
        """Yield the latest figures of a series, each period once, and its goal."""
        periods = dict.fromkeys(observation.period for observation in series.observations)
        yield from (self.value(series, period) for period in list(periods)[-latest:])
        if series.goals:
            yield self.goal(series)

    def value(self, series: Series, period: Period) -> Suggestion:
        """Return the figure of a series for a period."""
        values: dict[str, Value] = {"subject": self._subject(series), "period": period}
        return Suggestion(self._composer.say("label-value", values), f"{series.id}/value/{period}")

    def goal(self, series: Series) -> Suggestion:
        """Return the goal of a series."""
        values: dict[str, Value] = {"subject": self._subject(series)}
        return Suggestion(self._composer.say("label-goal", values), f"{series.id}/goal")

    def meeting(self, meeting: Meeting) -> Suggestion:
        """Return a meeting in short."""
        return Suggestion(self._composer.write(meeting.title), f"{meeting.id}/meeting")

    def parts(self, meeting: Meeting) -> Iterator[Suggestion]:
        """Yield what is told of a meeting: who took part, the priority areas."""
        if meeting.participants:
            yield Suggestion(self._composer.say("label-who"), f"{meeting.id}/who")
        if meeting.priorities:
            yield Suggestion(self._composer.say("label-priorities"), f"{meeting.id}/priorities")

    def person(self, person: Entity) -> Suggestion:
        """Return a person."""
        return Suggestion(self._composer.write(person.name), f"{person.id}/person")

    def all_series(self) -> Iterator[Suggestion]:
        """Yield what every series that somebody wrote has to offer."""
        for series in self._knowledge.series:
            if not series.derived_from:
                yield from self.series(series)

    def meetings(self) -> Iterator[Suggestion]:
        """Yield every meeting."""
        for meeting in self._knowledge.meetings:
            yield self.meeting(meeting)

    def people(self) -> Iterator[Suggestion]:
        """Yield every person."""
        for entity in self._knowledge.entities:
            if entity.kind == "person":
                yield self.person(entity)

    def facts(self) -> Iterator[Suggestion]:
        """Yield every free-form fact."""
        for fact in self._knowledge.facts:
            yield Suggestion(self.label(fact), f"{fact.id}/fact")

    def held(self, near: Collection[str] = ()) -> tuple[Suggestion, ...]:
        """Return figures, goals and meetings, those of the records `near` first."""
        return tuple(sorted(self._figures, key=lambda offer: offer.reference.partition("/")[0] not in near))

    @cached_property
    def _figures(self) -> tuple[Suggestion, ...]:
        """All figures, goals and meetings: a refusal and each letter typed inline look through them."""
        return (*self.all_series(), *self.meetings())

    def every(self) -> tuple[Suggestion, ...]:
        """Return all there is: figures, goals, meetings, people, facts."""
        return self._every

    @cached_property
    def _every(self) -> tuple[Suggestion, ...]:
        return (*self._figures, *self.people(), *self.facts())
