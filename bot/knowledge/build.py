"""Turns validated entries into the core's records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypedDict

from bot.core import model
from bot.core.period import Period
from bot.knowledge import field, schema
from bot.knowledge.scalar import Amount

Sources = Mapping[str, model.Source]
People = Mapping[str, model.Person]


class _Common(TypedDict):
    """The fields of `model.Record`."""

    id: str
    sources: tuple[model.Source, ...]
    review_by: date | None
    not_stated: dict[str, model.Text | None]


def build_records(
    whole: schema.KnowledgeFile,
) -> tuple[
    tuple[model.Entity, ...], tuple[model.Meeting, ...], tuple[model.Series, ...], tuple[model.Fact, ...]
]:
    """Return people and entities, meetings, series and facts, each in the order of the files."""
    sources = {key: build_source(key, source) for key, source in whole.sources.items()}
    people = {key: build_person(key, person, sources) for key, person in whole.people.items()}
    entities = (build_entity(key, entity, sources) for key, entity in whole.entities.items())
    return (
        (*people.values(), *entities),
        tuple(build_meeting(key, meeting, sources, people) for key, meeting in whole.meetings.items()),
        tuple(build_series(key, series, sources) for key, series in whole.series.items()),
        tuple(build_fact(key, fact, sources) for key, fact in whole.facts.items()),
    )


def build_source(key: str, entry: schema.SourceEntry) -> model.Source:
    """Return the source; `key` is its id."""
    return model.Source(
        id=key,
        publisher=entry.publisher,
        title=entry.title,
        url=entry.url,
        published=entry.published,
        retrieved=entry.retrieved,
        licence=entry.licence,
        note=_text(entry.note),
    )


def build_person(key: str, entry: schema.PersonEntry, sources: Sources) -> model.Person:
    """Return the person, offices in the file's order."""
    return model.Person(
        **_common(key, entry, sources),
        name=model.Text(entry.name),
        also=_words(entry.also),
        roles=tuple(_role(role) for role in entry.roles),
    )


def build_entity(key: str, entry: schema.EntityEntry, sources: Sources) -> model.Entity:
    """Return the body, company, project or agreement."""
    return model.Entity(
        **_common(key, entry, sources),
        name=model.Text(entry.name),
        also=_words(entry.also),
        kind=entry.kind,
        about=_text(entry.about),
    )


def build_meeting(key: str, entry: schema.MeetingEntry, sources: Sources, people: People) -> model.Meeting:
    """Return the meeting; statements come before outcomes."""
    common = _common(key, entry, sources)
    if entry.day == field.NOT_STATED:
        common["not_stated"].setdefault("date", None)
    place = entry.place
    if place and list(place.values()) == [field.NOT_STATED]:
        common["not_stated"].setdefault("place", None)
        place = None
    said = (_statement(statement, "said") for statement in entry.statements)
    agreed = (_statement(statement, "agreed") for statement in entry.outcomes)
    return model.Meeting(
        **common,
        title=model.Text(entry.title),
        topic=_text(entry.topic),
        kind=entry.kind,
        day=entry.day if isinstance(entry.day, date) else None,
        place=_text(place),
        sides=tuple(entry.sides),
        participants=tuple(_participant(participant, people) for participant in entry.participants),
        priorities=tuple(_item(item) for item in entry.priorities),
        statements=(*said, *agreed),
    )


def build_series(key: str, entry: schema.SeriesEntry, sources: Sources) -> model.Series:
    """Return the series, observations oldest and goals earliest first."""
    common = _common(key, entry, sources)
    observations = (_observation(item, sources, common["sources"]) for item in entry.observations)
    goals = (_goal(goal, sources, common["sources"]) for goal in entry.goals)
    return model.Series(
        **common,
        indicator=entry.indicator,
        unit=entry.unit,
        title=_text(entry.title),
        also=_words(entry.also),
        reporter=entry.reporter,
        partner=entry.partner,
        product=_text(entry.product),
        observations=tuple(sorted(observations, key=lambda observation: observation.period)),
        goals=tuple(sorted(goals, key=lambda goal: (goal.by is None, goal.by))),
        is_in_thousands=_is_in_thousands(
            [each.value for each in entry.observations] + [each.value for each in entry.goals]
        ),
    )


def _is_in_thousands(amounts: Sequence[Amount]) -> bool:
    """Whether what is below a million is written in thousands: then so it is told, as the source does."""
    small = [amount for amount in amounts if abs(amount.value) < model.MILLION]
    return bool(small) and all(amount.power == model.THOUSANDS for amount in small)


def build_change(entry: schema.ChangeEntry, period: Period) -> model.Change:
    """Return the change with what it is compared with; `period` is that of the figure."""
    # Trade statistics compare with the same span of the year before: a third quarter with a third quarter.
    years = -(-period.months // 12)
    return model.Change(percent=entry.percent, since=entry.since or period.years_later(-years))


def build_fact(key: str, entry: schema.FactEntry, sources: Sources) -> model.Fact:
    """Return the fact, phrasings of all languages in one."""
    return model.Fact(
        **_common(key, entry, sources),
        answer=model.Text(entry.answer),
        ask=_words(entry.ask),
        reject=_words(entry.reject),
        title=_text(entry.title),
    )


def _common(key: str, entry: schema.RecordEntry, sources: Sources) -> _Common:
    return _Common(
        id=key,
        sources=tuple(sources[source] for source in entry.source),
        review_by=entry.review_by,
        not_stated={aspect: _text(text) for aspect, text in entry.not_stated.items()},
    )


def _text(wordings: Mapping[str, str] | None) -> model.Text | None:
    return model.Text(wordings) if wordings else None


def _words(words: Mapping[str, list[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for listed in words.values() for word in listed))


def _role(entry: schema.RoleEntry) -> model.Role:
    return model.Role(
        title=model.Text(entry.title), country=entry.country, since=entry.since, until=entry.until
    )


def _participant(entry: schema.ParticipantEntry, people: People) -> model.Participant:
    return model.Participant(person=people[entry.person], side=entry.side, part=model.Part(entry.part))


def _item(entry: schema.ItemEntry) -> model.Item:
    return model.Item(name=model.Text(entry.name), also=_words(entry.also), covers=_words(entry.covers))


def _statement(entry: schema.StatementEntry, kind: str) -> model.Statement:
    return model.Statement(text=model.Text(entry.text), by=tuple(entry.by), kind=kind)


def _observation(
    entry: schema.ObservationEntry, sources: Sources, inherited: tuple[model.Source, ...]
) -> model.Observation:
    return model.Observation(
        period=entry.period,
        value=entry.value.value,
        bound=entry.value.bound,
        kind=model.Kind(entry.kind),
        change=build_change(entry.change, entry.period) if entry.change else None,
        sources=tuple(sources[source] for source in entry.source) or inherited,
    )


def _goal(entry: schema.GoalEntry, sources: Sources, inherited: tuple[model.Source, ...]) -> model.Goal:
    return model.Goal(
        value=entry.value.value,
        by=entry.by,
        bound=entry.value.bound,
        set_by=_text(entry.set_by),
        sources=tuple(sources[source] for source in entry.source) or inherited,
    )
