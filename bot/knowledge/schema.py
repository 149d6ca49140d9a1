"""What authors may write in a knowledge file. `json_schema` makes the schema for editors from it.

Single values are in `field`. Models take the short forms of entries, and turn them into one long form.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from bot.knowledge.field import (
    AmountText,
    Aspects,
    Countries,
    Country,
    Day,
    DayOrNotStated,
    Id,
    Indicator,
    Line,
    Percent,
    PeriodText,
    PersonId,
    Sides,
    Sources,
    Text,
    Unit,
    Url,
    Words,
    as_list,
    describe,
)
from bot.knowledge.language import PATTERN
from bot.knowledge.suggestion import nearest


class Entry(BaseModel):
    """A mapping of known keys. A key without a value counts as not written."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, data: object) -> object:
        if not isinstance(data, dict):
            keys = " and ".join(repr(name) for name in required_keys(cls)) or "its keys"
            raise ValueError(f"expected a mapping with {keys}, got {describe(data)}.")
        return {key: value for key, value in data.items() if value is not None}


def required_keys(model: type[BaseModel]) -> list[str]:
    """Return the keys that a mapping must have."""
    return [field.alias or name for name, field in model.model_fields.items() if field.is_required()]


def as_observations(value: object) -> list[Any]:
    """Return `{2024: 620.1 million}` as a list of observations."""
    if not isinstance(value, dict) or "period" in value:
        return as_list(value)
    return [
        {"period": period, **(figure if isinstance(figure, dict) else {"value": figure})}
        for period, figure in value.items()
    ]


def _some_words(value: dict[str, list[str]]) -> dict[str, list[str]]:
    if not any(value.values()):
        raise ValueError("expected at least one phrasing, got none. Write a question that it answers.")
    return value


def _is_by_language(value: object) -> bool:
    """Whether it is a text's mapping, and not that of an item whose key is misspelt "nam"."""
    if not isinstance(value, dict) or not value:
        return False
    misspelt = any(len(key) > 2 and nearest(key, ItemEntry.model_fields) for key in value)
    return not misspelt and all(PATTERN.fullmatch(key) for key in value)


def _as_name(value: object) -> object:
    return {"name": value} if isinstance(value, str) or _is_by_language(value) else value


def _as_statement(value: object) -> object:
    is_own = isinstance(value, dict) and "by" in value  # a key of its own, and no language
    return {"text": value} if isinstance(value, str) or (_is_by_language(value) and not is_own) else value


def _as_change(value: object) -> object:
    return {"percent": value} if isinstance(value, str) else value


class SourceEntry(Entry):
    """Where something was published."""

    publisher: Line
    """Who published it: "Trend News Agency"."""
    title: Line | None = None
    """Its headline or name."""
    url: Url | None = None
    """Its address."""
    published: Day | None = Field(None, alias="date")
    """Day of publication."""
    retrieved: Day | None = None
    """Day on which it was read."""
    licence: Line | None = None
    """Terms of use: "CC BY 4.0"."""
    note: Text | None = None
    """How it came to us: "copy of a Trend report"."""


class RecordEntry(Entry):
    """What records of all kinds may say."""

    source: Sources = []
    """Id of the source, or a list of ids."""
    review_by: Day | None = None
    """After this day answers say that the record may be out of date."""
    not_stated: Aspects = {}
    """What the source leaves open, with an explanation or without: the bot then says exactly that."""


class RoleEntry(Entry):
    """An office that somebody holds."""

    title: Text
    """Name of the office: "Deputy Minister of Industry of Belarus"."""
    country: Country | None = None
    """State that the office belongs to."""
    since: Day | None = None
    """First day in office."""
    until: Day | None = None
    """Last day in office."""


class PersonEntry(RecordEntry):
    """Somebody who can be asked about, or takes part in meetings."""

    name: Text
    """Full name, in each language's spelling."""
    also: Words = {}
    """Other spellings and names."""
    roles: Annotated[list[RoleEntry], BeforeValidator(as_list)] = []
    """Offices, the most important first."""


class EntityEntry(RecordEntry):
    """A body, company, project or agreement."""

    name: Text
    """Full name."""
    also: Words = {}
    """Abbreviations and other names."""
    kind: Literal["organization", "company", "project", "agreement", "place", "event"] = "organization"
    """What it is."""
    about: Text | None = None
    """What to say about it, in a sentence or two."""


class ParticipantEntry(Entry):
    """Somebody who was at a meeting."""

    person: PersonId
    """Id under `people`, in this or another file."""
    side: Country | None = None
    """Whom they stood for."""
    part: Literal["attended", "led", "hosted"] = "attended"
    """What they did there: "led" a delegation, "hosted" the meeting."""


class ItemEntry(Entry):
    """One entry of a list that can be asked about by itself."""

    name: Text
    """What it is called."""
    also: Words = {}
    """Other names for the same thing."""
    covers: Words = {}
    """Narrower things that it includes: tractors under farm machinery."""


class StatementEntry(Entry):
    """What was said or agreed."""

    by: Sides = []
    """Code of the side that said it, a list of codes, or "all" (also where nothing is written)."""
    text: Text
    """A whole sentence of your own."""


_ItemOrName = Annotated[ItemEntry, BeforeValidator(_as_name, json_schema_input_type=Text | ItemEntry)]
_StatementOrText = Annotated[
    StatementEntry, BeforeValidator(_as_statement, json_schema_input_type=Text | StatementEntry)
]
_Statements = Annotated[list[_StatementOrText], BeforeValidator(as_list)]


class MeetingEntry(RecordEntry):
    """A meeting, visit, forum or call."""

    title: Text
    """What to call it in an answer."""
    topic: Text | None = None
    """What it was about."""
    kind: Literal["meeting", "visit", "forum", "call", "summit", "commission", "exhibition", "signing"] = (
        "meeting"
    )
    """What sort of event it was."""
    day: DayOrNotStated | None = Field(None, alias="date")
    """Its day, or the words "not stated"."""
    place: Text | None = None
    """Where it was, or the words "not stated"."""
    sides: Countries = []
    """Codes of the countries that met."""
    participants: Annotated[list[ParticipantEntry], BeforeValidator(as_list)] = []
    """Who was there."""
    priorities: Annotated[list[_ItemOrName], BeforeValidator(as_list)] = []
    """Areas that were named; each can be asked about."""
    statements: _Statements = []
    """What was said, stressed or proposed."""
    outcomes: _Statements = []
    """What was agreed or confirmed."""


class ChangeEntry(Entry):
    """Growth as the source prints it."""

    percent: Percent
    """14.8 for a rise by 14.8 %; negative for a fall."""
    since: PeriodText | None = None
    """What it is compared with; the same span a year earlier where nothing is written."""


class FigureEntry(Entry):
    """The figure for one period, the period left aside."""

    value: AmountText
    """A number; thousand, million, billion or trillion after it; over, almost or about before it."""
    change: (
        Annotated[ChangeEntry, BeforeValidator(_as_change, json_schema_input_type=Percent | ChangeEntry)]
        | None
    ) = None
    """Growth that the source prints: "14.8 %", or with what it is compared."""
    kind: Literal["result", "preliminary", "estimate", "forecast"] = "result"
    """How final it is."""
    source: Sources = []
    """Where it is from; the series' source where nothing is written."""


class ObservationEntry(FigureEntry):
    """The figure for one period."""

    period: PeriodText
    """A year, half, quarter, month or span of months."""


class GoalEntry(Entry):
    """A level to be reached."""

    value: AmountText
    """In the unit of the series."""
    by: PeriodText | None = None
    """When it is to be reached."""
    set_by: Text | None = None
    """Who set it."""
    source: Sources = []
    """Where it is from; the series' source where nothing is written."""


class SeriesEntry(RecordEntry):
    """A quantity over time."""

    indicator: Indicator
    """What is measured: one of the built-in names, or a word of your own together with `title`."""
    title: Text | None = None
    """What to call it, where indicator and countries do not say it."""
    also: Words = {}
    """Other names of the quantity."""
    reporter: Country | None = None
    """Country whose figures these are; trade figures need one."""
    partner: Country | None = None
    """The other country; nothing for trade with the whole world."""
    product: Text | None = None
    """What the figures are narrowed to; nothing for all goods."""
    unit: Unit
    """Code of a currency, or a short measure."""
    observations: Annotated[
        list[ObservationEntry],
        BeforeValidator(
            as_observations,
            json_schema_input_type=list[ObservationEntry] | dict[str, AmountText | FigureEntry],
        ),
    ] = []
    """One figure for each period and source, in any order: a list, or `{2023: 540.2 million}`."""
    goals: Annotated[list[GoalEntry], BeforeValidator(as_list)] = []
    """Levels that somebody wants it to reach."""


class FactEntry(RecordEntry):
    """Anything else: questions and their answer."""

    title: Text | None = None
    """A short label for buttons."""
    ask: Annotated[Words, AfterValidator(_some_words)]
    """Ways of asking; three to ten a language work best."""
    reject: Words = Field({}, alias="not")
    """Questions that look alike and must not get this answer."""
    answer: Text
    """The answer, in at most 300 characters or so."""


class KnowledgeFile(Entry):
    """A file of knowledge for the Trade Facts Bot."""

    sources: dict[Id, SourceEntry] = {}
    """Publications, by an id of your choice."""
    people: dict[Id, PersonEntry] = {}
    """People, by id."""
    entities: dict[Id, EntityEntry] = {}
    """Bodies, companies, projects, agreements, by id."""
    meetings: dict[Id, MeetingEntry] = {}
    """Meetings, visits, forums and calls, by id."""
    series: dict[Id, SeriesEntry] = {}
    """Figures over time, by id."""
    facts: dict[Id, FactEntry] = {}
    """Questions and answers, by id."""
