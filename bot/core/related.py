"""What is often asked after an answer: other periods, the goal, the meeting, who was there, the figures."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.answer import Answer, Suggestion
from bot.core.model import Bound, Entity, Fact, Knowledge, Meeting, Part, Record, Series
from bot.core.numbers import previous
from bot.core.offers import Offers
from bot.core.period import Period


def related_to(record: Record, answer: Answer, knowledge: Knowledge, offers: Offers) -> Iterator[Suggestion]:
    """Yield what is near the record that answered, what is asked soonest first; none is what was said."""
    intent = answer.context.intent if answer.context else ""
    period = answer.figure.period if answer.figure else None
    said = {f"{record.id}/{intent}", f"{record.id}/value/{period}"}
    for offer in dict.fromkeys(_near(record, answer, period, knowledge, offers)):
        if offer.reference not in said:
            yield offer


def _near(
    record: Record, answer: Answer, period: Period | None, knowledge: Knowledge, offers: Offers
) -> Iterator[Suggestion]:
    match record:
        case Series():
            yield from _near_series(record, period, knowledge, offers)
        case Meeting():
            yield from _near_meeting(record, answer, knowledge, offers)
        case Fact():
            yield from _of_same_source(record, knowledge, offers)
        case Entity():
            for meeting in knowledge.meetings:
                if any(each.person.id == record.id for each in meeting.participants):
                    yield offers.meeting(meeting)
                    yield from offers.parts(meeting)


def _near_series(
    series: Series, period: Period | None, knowledge: Knowledge, offers: Offers
) -> Iterator[Suggestion]:
    periods = _told_periods(series)
    if period is None:
        yield from offers.series(series)
    else:
        same = [each for each in periods if each.months == period.months]
        before = [each for each in same if each.start < period.start]
        after = [each for each in same if each.start > period.start]
        yield from (offers.value(series, each) for each in (*before[-1:], *after[:1]))
        if not same and periods:
            yield offers.value(series, periods[-1])
    if series.goals:
        yield offers.goal(series)
    for meeting in knowledge.meetings:
        if _is_between(series, meeting):
            yield offers.meeting(meeting)


def _told_periods(series: Series) -> list[Period]:
    """Return the periods that a figure is told for, those before a printed change among them, oldest first."""
    held = {each.period for each in series.observations}
    before = {
        each.change.since
        for each in series.observations
        if each.change and each.bound is Bound.EXACT and previous(each.value, each.change.percent) is not None
    }
    return sorted(held | before)


def _near_meeting(
    meeting: Meeting, answer: Answer, knowledge: Knowledge, offers: Offers
) -> Iterator[Suggestion]:
    named = answer.context.person if answer.context else None
    for each in meeting.participants:
        if each.person.id == named:
            yield offers.person(each.person)
    yield from offers.parts(meeting)
    for series in knowledge.series:
        if _is_between(series, meeting) and not series.derived_from and series.observations:
            yield offers.value(series, series.observations[-1].period)
    for each in meeting.participants:
        if each.part is not Part.ATTENDED:
            yield offers.person(each.person)


def _of_same_source(fact: Fact, knowledge: Knowledge, offers: Offers) -> Iterator[Suggestion]:
    named = {source.id for source in fact.sources}
    for meeting in knowledge.meetings:
        if named & {source.id for source in meeting.sources}:
            yield offers.meeting(meeting)
    for series in knowledge.series:
        if named & {source.id for source in series.sources} and not series.derived_from:
            yield from offers.series(series, 1)


def _is_between(series: Series, meeting: Meeting) -> bool:
    """Whether a series is of trade between the sides of a meeting."""
    return bool(
        series.reporter and series.partner and {series.reporter, series.partner} <= set(meeting.sides)
    )
