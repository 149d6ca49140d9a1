"""What a query names: countries, periods, amounts, indicators, people, goods, and the cues of what is asked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.core.period import Period
from bot.core.span import Span


@dataclass(frozen=True, slots=True)
class CountryMention:
    """A country and how it is marked: "from", "to", "with", or several where a preposition is ambiguous; "before" where it was
    named in the question before.
    A country that is only called "ours" is marked so.
    """

    code: str
    position: int
    marks: frozenset[str] = frozenset()
    key: str = ""
    """The folded word; a capital stands for its country."""
    is_receiver: bool = False
    """Whether its people are named as those that something goes to: "узбекам"; they are no place."""
    is_joined: bool = False
    """Whether "and" joins it to the one before."""


_PARTS_OF_YEAR: Mapping[str, int] = {"half": 2, "quarter": 4, "month": 12, "week": 52}
_PLAINLY = 0.9
"""Similarity of a word that is listed, or a plain form of one that is."""
_BESIDE_EVENT = 3
"""Words after the word for a meeting within which those who met stand."""
TIMES = "times"
"""Unit of a number that says how many times as much."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that the asker states."""

    value: Decimal
    unit: str | None = None
    """A unit of `bot.core.concept.UNITS`, or `TIMES`; None if not said."""
    is_scaled: bool = False
    """Whether thousand, million and so on was said; otherwise "620" may mean 620 million."""
    bound: str = ""
    """"over", "under" or "least" where it is said so: "more than 600 million"; "hit 600 million"."""
    is_fraction: bool = False
    """Whether it is a fraction in words, which few people mean to the point: "two thirds"."""
    is_aim: bool = False
    """Whether it is marked as where something goes: "to 800 million"."""
    is_told: bool = False
    """Whether it stands in a sentence before the last, which asks: "they say it rose by 18 %. what do you have?"."""
    beside: str = ""
    """"over" or "under" where the amount itself is said to be so: "is 700 million more than they traded"."""

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.unit == "percent"

    @property
    def is_multiple(self) -> bool:
        """Whether it says how many times as much."""
        return self.unit == TIMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Everything read from one query."""

    language: str | None
    home: str | None = None
    """ISO 3166-1 alpha-3 code of the country whose language is spoken, if it is the language of one only."""
    countries: tuple[CountryMention, ...] = ()
    periods: tuple[Period, ...] = ()
    """As named, in order; "last year" already counted from today."""
    is_year_assumed: bool = False
    """Whether only a part of a year was named, and the last such part that has begun is taken."""
    is_counted_back: bool = False
    """Whether the year before one that is named was counted: nothing else is asked by "a year before" then."""
    is_range: bool = False
    """Whether the first and the last of several years stand for those between them too: "from 2020 to 2024"."""
    base: Period | None = None
    """Which of the periods the rest is compared with."""
    shift: int = 0
    """-1 for "the year before", 1 for "the year after": counted from what is talked of."""
    granularity: str | None = None
    """A span of time named without saying which one: "quarter", "month"."""
    indicators: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    scale: int | None = None
    """Power of ten in which figures are asked for: 3 for "in thousands"."""
    people: tuple[str, ...] = ()
    people_met: tuple[str, ...] = ()
    """Those of them whom somebody was with: "who talked with X"."""
    owners: tuple[str, ...] = ()
    """Those of them who are named as having something: "the deputies of X", "X's post"."""
    entities: tuple[str, ...] = ()
    offtopic: tuple[str, ...] = ()
    amounts: tuple[Amount, ...] = ()
    portion: Decimal | None = None
    """Per cents of the figure talked of that are asked for: 50 for "and half of that"."""
    ordinal: int | None = None
    """Which of its row a meeting is: 9 for "the ninth session"."""
    bare_ordinal: int | None = None
    """An ordinal that stands with nothing that it counts: "and the second?"."""
    count: int | None = None
    """A small bare number: "the two deputies"."""
    years: int | None = None
    """Over how many years something is: "two years in a row"."""
    is_into: bool = False
    """Whether the case of that number says that something is cut into so many parts."""
    cues: frozenset[str] = frozenset()
    is_closed: bool = False
    """Whether yes or no may be asked."""
    is_checked: bool = False
    """Whether yes or no is asked in so many words: "is it", "right?", "ли"."""
    is_qualified: bool = False
    """Whether a negation or "only" makes a plain yes or no say the wrong thing."""
    is_ours: bool = False
    """Whether a country is meant that is only called "ours"."""
    is_denied: bool = False
    """Whether it is claimed that something is not so: yes and no would be taken for either."""
    denied: frozenset[str] = frozenset()
    """Cues of what is said not to be so: "cue:attend" of "who did not come"."""
    is_negated: bool = False
    """Whether a negation is among the words."""
    has_alternatives: bool = False
    """Whether it is asked which of several it is: "or"."""
    words: tuple[tuple[int, str], ...] = ()
    """(position, key) of each word that is neither a function word nor a name of time, number or country."""
    unexplained: tuple[int, ...] = ()
    """Positions of words of the last sentence that are in no list at all."""
    unknown: tuple[int, ...] = ()
    """Those of them that no record has either."""
    features: frozenset[str] = frozenset()
    """Masked query for comparison with wordings."""
    masked: tuple[str, ...] = ()
    """The query's tokens in order, what is named put by its kind: "how", "much", "@country"."""
    spans: tuple[Span, ...] = ()

    @property
    def plain_codes(self) -> set[str]:
        """Codes of the countries named without a word that says where to, where from or with whom."""
        return {mention.code for mention in self.countries if not mention.marks}

    @property
    def asks_speaker(self) -> bool:
        """Whether it is asked which side said something: "which side stressed the potential"."""
        is_of_side = self.has("represent") or (self.has("side") and self.has("which", "who"))
        is_named = bool(self.countries or self.people)
        return is_of_side and self.has("say") and not self.has("what") and not is_named

    @property
    def asks_for_head(self) -> bool:
        """Whether who headed a side is named or asked for."""
        return self.has("lead-verb") or "delegation-leader" in self.roles

    @property
    def asks_for_host(self) -> bool:
        """Whether who received the others is named or asked for."""
        return self.has("host-verb") or "host" in self.roles

    @property
    def rates(self) -> tuple[Amount, ...]:
        """The percentages stated."""
        return tuple(amount for amount in self.amounts if amount.is_percent)

    @property
    def is_of_many(self) -> bool:
        """Whether more than two periods are named, or a range of them."""
        return self.is_range or len(self.periods) > 2

    @property
    def country_codes(self) -> tuple[str, ...]:
        """Codes of the countries named, each once, in order."""
        return tuple(dict.fromkeys(mention.code for mention in self.countries))

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of slots named, as in `bot.core.intent.USES`; plain "trade" narrows nothing and does not count."""
        named = {
            "period": self.periods or self.base,
            "money": [amount for amount in self.amounts if not (amount.is_percent or amount.is_multiple)],
            "rate": [amount for amount in self.amounts if amount.is_percent],
            "person": self.people,
            "role": self.roles or self.ministries,
            "good": self.goods,
            "unit": [unit for unit in self.units if unit != "percent"],
            "indicator": [indicator for indicator in self.indicators if indicator != "turnover"],
        }
        return frozenset(kind for kind, found in named.items() if found)

    def meets(self, required: Collection[str]) -> bool:
        """Whether any of these features was read: cues, roles, periods by id; kinds of slots by name."""
        named = {f"role:{role}" for role in self.roles} | self.cues | self.kinds | self.features
        if any(amount.is_multiple for amount in self.amounts):
            named.add("cue:times")
        if any(amount.bound for amount in self.amounts):
            named.add("bound")
        if self.count is not None:
            named.add("count")
        if self.scopes:
            named.add("scope")
        return not named.isdisjoint(required)

    def positions_of(self, *prefixes: str) -> frozenset[int]:
        """Return the positions of the words read as concepts that begin with any of these: "role:", "cue:"."""
        return frozenset(
            position
            for span in self.spans
            if span.concept.startswith(prefixes)
            for position in range(span.start, span.end)
        )

    @property
    def is_placed(self) -> bool:
        """Whether one country, or a city of it, is named as where something was, and beside it only who it was with."""
        return len({mention.code for mention in self.places}) == 1 and all(
            mention.marks in ({"to"}, {"with"}) for mention in self.countries
        )

    @property
    def places(self) -> tuple[CountryMention, ...]:
        """The countries and cities named as where something was or goes."""
        return tuple(
            mention for mention in self.countries if mention.marks == {"to"} and not mention.is_receiver
        )

    @property
    def origins(self) -> tuple[CountryMention, ...]:
        """The countries and cities named as where somebody or something came from."""
        return tuple(mention for mention in self.countries if mention.marks == {"from"})

    @property
    def is_divided_evenly(self) -> bool:
        """Whether a year is to be cut into as many parts as it has of those named: "by four, how much a quarter"."""
        is_divided = self.is_into or self.has("times", "average", "monthly", "share")
        return (
            is_divided and self.count is not None and self.count == _PARTS_OF_YEAR.get(self.granularity or "")
        )

    @property
    def span_of_count(self) -> str | None:
        """The span of time of which a year has as many as the bare number says."""
        return next((span for span, parts in _PARTS_OF_YEAR.items() if parts == self.count), None)

    @property
    def calls_event_by_people(self) -> bool:
        """Whether an event is told by who met: "the talks of X and Y"; not so where they are asked about themselves."""
        events, named = self.positions_of("cue:meeting", "event:"), self.positions_of("person:")
        is_beside = any(abs(place - event) <= _BESIDE_EVENT for place in named for event in events)
        return (
            is_beside and not self.is_closed and not self.has("say", "quote", "who", "post", "attend", "he")
        )

    @property
    def calling_goods(self) -> frozenset[int]:
        """Positions of the goods that an event is called by: "the machinery talks"."""
        events = {
            span.start
            for span in self.spans
            if span.concept.startswith(("cue:meeting", "event:")) and span.similarity >= _PLAINLY
        }
        return frozenset(place for place in self.positions_of("good:") if place + 1 in events)

    @property
    def says_anything(self) -> bool:
        """Whether anything was read that a fragment may add to the question before."""
        return bool(
            self.kinds
            or self.cues
            or self.countries
            or self.periods
            or self.shift
            or self.granularity
            or self.bare_ordinal
            or self.count is not None
            or self.scale is not None
            or self.scopes
            or self.entities
            or self.unexplained
            or self.words
        )

    def keys_of(self, *prefixes: str) -> list[str]:
        """Return the folded words that name something of these kinds."""
        named = self.positions_of(*prefixes)
        return [key for position, key in self.words if position in named]

    def words_beside(self, *prefixes: str) -> list[tuple[int, str]]:
        """Return (position, key) of the words that name nothing of these kinds."""
        named = self.positions_of(*prefixes)
        return [(position, key) for position, key in self.words if position not in named]

    @property
    def is_of_growth(self) -> bool:
        """Whether anything is said of growth: "was it a billion again" asks of a level."""
        return self.has("rise", "fall", "change", "pace", "projection", "enough", "times", "how-much", "need")

    @property
    def asks_odd(self) -> bool:
        """Whether it is asked which of several is not one of the rest: "odd one out", "which of these was not there"."""
        return self.has("odd") or (self.is_negated and self.has("which", "who"))

    def has(self, *cues: str) -> bool:
        """Whether any of these cues was read."""
        return any(f"cue:{cue}" in self.cues for cue in cues)
