"""What the bot knows: records of one knowledge snapshot. Immutable, without any trace of where they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.core.language import Language
from bot.core.period import Period

if TYPE_CHECKING:
    from bot.core.wordbook import Wordbook

_STATES = frozenset(
    {"price", "exchange-rate", "population", "inflation", "tariff", "companies", "projects", "jobs"}
)
"""Indicators of what there is at a time, not of what comes in over one."""

THOUSANDS, MILLION = 3, 10**6
"""Power of ten of what is told in thousands, and what it ends below."""


@dataclass(frozen=True, slots=True)
class Text:
    """One statement or name in several languages."""

    by_language: Mapping[str, str] = field(hash=False)
    """Language code -> wording; never empty."""

    def within(self, language: str) -> str:
        """Return the wording for a language, else the English one, else any.

        >>> Text({"en": "salt", "ru": "соль"}).within("be")
        'salt'
        """
        wordings = self.by_language
        return wordings.get(language.partition("-")[0]) or wordings.get("en") or next(iter(wordings.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a record was published."""

    id: str
    publisher: str
    title: str | None = None
    url: str | None = None
    published: date | None = None
    retrieved: date | None = None
    licence: str | None = None
    note: Text | None = None
    """How it came to us, "copy of a Trend report"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records have."""

    id: str
    sources: tuple[Source, ...] = ()
    review_by: date | None = None
    """After this day the record is likely to be out of date, and answers say so."""
    not_stated: Mapping[str, Text | None] = field(default_factory=dict)
    """Aspect that the source leaves open ("date", "place", "exports") -> an explanation, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office held by a person."""

    title: Text
    country: str | None = None
    """ISO 3166-1 alpha-3 code of the state or side that the office belongs to."""
    since: date | None = None
    """First day in office; None if not known."""
    until: date | None = None
    """Last day in office; None while it lasts, or if not known."""

    def is_held(self, day: date) -> bool:
        """Whether the office was held on a day, as far as is known."""
        return not (self.since and day < self.since) and not (self.until and self.until < day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Record):
    """Something that can be named: a person, a body, a company, a project."""

    name: Text
    also: tuple[str, ...] = ()
    """Other names and spellings, in any language."""
    kind: str = "organization"
    about: Text | None = None
    """What to say about it; for a person the roles say enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entity):
    """Somebody with offices."""

    kind: str = "person"
    roles: tuple[Role, ...] = ()
    """Most important first."""


class Part(StrEnum):
    """What somebody did at a meeting."""

    LED = "led"
    HOSTED = "hosted"
    ATTENDED = "attended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody at a meeting."""

    person: Person
    side: str | None = None
    """ISO 3166-1 alpha-3 code."""
    part: Part = Part.ATTENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry of a list that can be asked about by itself: a priority area, a topic."""

    name: Text
    also: tuple[str, ...] = ()
    """Other names for the same thing."""
    covers: tuple[str, ...] = ()
    """Narrower things that it includes though the source does not name them: tractors under farm machinery."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What was said or agreed at a meeting."""

    text: Text
    by: tuple[str, ...] = ()
    """Codes of the sides that said it; empty when all did."""
    kind: str = "said"
    """"said" or "agreed"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A meeting, visit, forum or call."""

    title: Text
    topic: Text | None = None
    kind: str = "meeting"
    """"meeting", "visit", "forum", "call", "signing" ..."""
    day: date | None = None
    place: Text | None = None
    sides: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    priorities: tuple[Item, ...] = ()
    statements: tuple[Statement, ...] = ()

    def heads_of(self, side: str) -> list[Participant]:
        """Return who led a side, or who received the guests for it where nobody led it."""
        ours = [each for each in self.participants if each.side == side]
        led = [each for each in ours if each.part is Part.LED]
        return led or [each for each in ours if each.part is Part.HOSTED]


class Bound(StrEnum):
    """How a printed figure relates to the true one."""

    EXACT = "exact"
    OVER = "over"
    ALMOST = "almost"
    ABOUT = "about"

    @classmethod
    def of_sum(cls, bounds: Iterable[Bound]) -> Bound:
        """Return how a sum of figures relates to the true one: over where some are over and the others exact."""
        inexact = set(bounds) - {cls.EXACT}
        return inexact.pop() if len(inexact) == 1 else cls.ABOUT if inexact else cls.EXACT


class Kind(StrEnum):
    """What sort of figure it is."""

    RESULT = "result"
    PRELIMINARY = "preliminary"
    ESTIMATE = "estimate"
    FORECAST = "forecast"
    GOAL = "goal"
    DERIVED = "derived"

    @property
    def is_expected(self) -> bool:
        """Whether nobody has reported it: a sum with such a part would pass for figures that were."""
        return self in (Kind.ESTIMATE, Kind.FORECAST, Kind.GOAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Growth as printed by the source."""

    percent: Decimal
    """14.8 for a rise by 14.8 %; negative for a fall."""
    since: Period


@dataclass(frozen=True, slots=True)
class Sum:
    """How a value was added up from two others."""

    first: Decimal
    sign: str
    """"+" or "−"."""
    second: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """The value of a series for one period, as one source gives it."""

    period: Period
    value: Decimal
    """In `Series.unit`, unscaled: 620.1 million USD is 620100000."""
    bound: Bound = Bound.EXACT
    kind: Kind = Kind.RESULT
    change: Change | None = None
    sum: Sum | None = None
    """Set where the value is not printed by the source."""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A level that somebody wants a series to reach."""

    value: Decimal
    """In `Series.unit`, unscaled."""
    by: Period | None = None
    bound: Bound = Bound.EXACT
    set_by: Text | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Record):
    """A quantity over time."""

    indicator: str
    """One of `bot.core.concept.INDICATORS`, or a name of the author's own."""
    unit: str
    """ISO 4217 code of a currency ("USD"), or a measure ("t", "%", "people")."""
    title: Text | None = None
    """Needed where indicator, reporter and partner do not say what it is."""
    also: tuple[str, ...] = ()
    """Other names of the quantity."""
    reporter: str | None = None
    """ISO 3166-1 alpha-3 code of the country whose flows these are."""
    partner: str | None = None
    """Code of the other country; None for trade with the whole world or where there is none."""
    product: Text | None = None
    """What the figures are narrowed to; None for all goods."""
    observations: tuple[Observation, ...] = ()
    """Oldest first; several for one period only from different sources."""
    goals: tuple[Goal, ...] = ()
    """The earliest first, those without a period last."""
    is_in_thousands: bool = False
    """Whether what is below `MILLION` is told in thousands, as its author wrote it."""
    derived_from: tuple[str, ...] = ()
    """Ids of the series that it was worked out from; empty for one that an author wrote."""

    @property
    def is_additive(self) -> bool:
        """Whether the figure for a year is the sum of those for its months: trade, but no price, rate or head count."""
        return self.indicator not in _STATES and "/" not in self.unit and self.unit != "%"

    def goal_near(self, period: Period | None) -> Goal | None:
        """Return the first goal after a period, else the last one."""
        ahead = (goal for goal in self.goals if goal.by and (period is None or goal.by.start > period.start))
        return next(ahead, self.goals[-1] if self.goals else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Record):
    """Anything else: an answer with the ways of asking for it."""

    answer: Text
    ask: tuple[str, ...]
    """Phrasings in any languages; at least one."""
    reject: tuple[str, ...] = ()
    """Questions that look alike and must not get this answer."""
    title: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """Everything known at one moment, with the languages to understand and speak it in."""

    languages: tuple[Language, ...]
    country_names: Mapping[str, Mapping[str, str]]
    """ISO 3166-1 alpha-3 code -> language code -> name."""
    country_codes: Mapping[str, str] = field(default_factory=dict)
    """ISO 3166-1 alpha-2 code -> alpha-3 code."""
    entities: tuple[Entity, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    series: tuple[Series, ...] = ()
    facts: tuple[Fact, ...] = ()
    wordbook: Wordbook | None = None
    """What the words of the languages come to, if it was worked out before."""
