"""What a query names: countries, periods, amounts, indicators, people, goods, and the cues of what is asked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.core.concept import PERIODS
from bot.core.lexicon import FUNCTION, NEUTRAL, YEAR_WORD, Lexicon, Span
from bot.core.normalize import Query, Token
from bot.core.period import Period

_CURRENCY_SYMBOLS = {"$": "usd", "€": "eur", "£": "gbp", "₽": "rub", "¥": "cny"}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3}
_PART_LETTERS = {"q": "Q", "k": "Q", "к": "Q", "кв": "Q", "h": "H", "п": "H"}
_PART_CONCEPTS = {"period:quarter": "Q", "period:half": "H"}
_RELATIVE_YEARS = {"period:last-year": -1, "period:this-year": 0, "period:next-year": 1, "period:year-before-last": -2}
_GRANULAR = ("quarter", "half", "month", "week", "day", "decade", "first-half", "second-half")
_QUESTION_CUES = frozenset(
    f"cue:{cue}" for cue in ("who", "what", "when", "where", "why", "how", "how-much", "how-many", "which")
)
_EXACT = 0.97
"""Similarity of a word as listed."""
_YEARS = range(1900, 2101)
_SHORT_YEARS = range(10, 50)


@dataclass(frozen=True, slots=True)
class CountryMention:
    """A country and how it is marked: "from", "to", "with", or several where a preposition is ambiguous."""

    code: str
    position: int
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that the asker states."""

    value: Decimal
    unit: str | None = None
    """A unit of `bot.core.concept.UNITS`; None if not said."""
    is_scaled: bool = False
    """Whether thousand, million and so on was said; otherwise "620" may mean 620 million."""
    is_aim: bool = False
    """Whether it is marked as where something goes: "to 800 million"."""

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage."""
        return self.unit == "percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Everything read from one query."""

    language: str | None
    countries: tuple[CountryMention, ...] = ()
    periods: tuple[Period, ...] = ()
    """As named, in order; "last year" already counted from today."""
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
    people: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    offtopic: tuple[str, ...] = ()
    amounts: tuple[Amount, ...] = ()
    count: int | None = None
    """A small bare number: "the two deputies"."""
    cues: frozenset[str] = frozenset()
    is_closed: bool = False
    """Whether yes or no is asked."""
    words: tuple[tuple[int, str], ...] = ()
    """(position, key) of each word that is neither a function word nor a name of time, number or country."""
    unexplained: tuple[int, ...] = ()
    """Positions of words of the last sentence that are in no list at all."""
    unknown: tuple[int, ...] = ()
    """Those of them that no record has either."""
    features: frozenset[str] = frozenset()
    """Masked query for comparison with wordings."""
    spans: tuple[Span, ...] = ()

    @property
    def country_codes(self) -> tuple[str, ...]:
        """Codes of the countries named, each once, in order."""
        return tuple(dict.fromkeys(mention.code for mention in self.countries))

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of slots named, as in `bot.core.intent.USES`; plain "trade" narrows nothing and does not count."""
        named = {
            "period": self.periods or self.base,
            "money": [amount for amount in self.amounts if not amount.is_percent],
            "rate": [amount for amount in self.amounts if amount.is_percent],
            "person": self.people,
            "role": self.roles or self.ministries,
            "good": self.goods,
            "indicator": [indicator for indicator in self.indicators if indicator != "turnover"],
        }
        return frozenset(kind for kind, found in named.items() if found)

    def meets(self, required: Collection[str]) -> bool:
        """Whether any of these features was read: cues, roles, periods by id; kinds of slots by name."""
        named = {f"role:{role}" for role in self.roles} | self.cues | self.kinds | self.features
        if self.count is not None:
            named.add("count")
        return not named.isdisjoint(required)

    def has(self, *cues: str) -> bool:
        """Whether any of these cues was read."""
        return any(f"cue:{cue}" in self.cues for cue in cues)


class SlotReader:
    """Reads one query; throw away after use."""

    def __init__(self, query: Query, lexicon: Lexicon, today: date, *, with_typos: bool = True) -> None:
        self._tokens = query.tokens
        self._query = query
        self._lexicon = lexicon
        self._today = today
        spans = lexicon.spans(query.tokens, with_typos=with_typos)
        self._language = lexicon.detect(query, spans)
        self._spans = lexicon.cover(spans, self._language or "")
        self._signs = lexicon.signs.get(self._language or "")
        self._at: dict[int, list[Span]] = {}
        for span in self._spans:
            for position in range(span.start, span.end):
                self._at.setdefault(position, []).append(span)
        self._used: set[int] = set()
        self._periods: list[tuple[int, Period]] = []
        self._amounts: list[Amount] = []
        self._count: int | None = None
        self._granularity: str | None = None

    def read(self) -> Slots:
        """Return all slots of the query."""
        self._read_months()
        self._read_parts()
        self._read_numbers()
        shift = self._read_relative_periods()
        countries = self._countries()
        base = self._base()
        cues = frozenset(span.concept for span in self._spans if span.concept.startswith("cue:"))
        unexplained = self._unexplained()
        periods = tuple(dict.fromkeys(period for _, period in sorted(self._periods)))
        return Slots(
            language=self._language,
            countries=countries,
            periods=periods,
            base=base,
            shift=shift,
            granularity=None if any(not period.is_year for period in periods) else self._granularity,
            indicators=self._named("indicator"),
            goods=self._named("good"),
            roles=self._named("role"),
            ministries=self._ministries(cues),
            scopes=self._named("scope"),
            units=self._units(),
            people=self._named("person"),
            entities=self._named("entity"),
            offtopic=self._named("offtopic", _EXACT),
            amounts=tuple(self._amounts),
            count=self._count,
            cues=cues,
            is_closed=self._is_closed(cues),
            words=self._words(),
            unexplained=unexplained,
            unknown=self._unknown(unexplained),
            features=self._features(cues, countries),
            spans=tuple(self._spans),
        )

    # Names ---------------------------------------------------------------------------------------------------

    def _is_plain(self, position: int) -> bool:
        return any(span.concept in (FUNCTION, NEUTRAL) for span in self._at.get(position, ()))

    def _named(self, label: str, least: float = 0.0) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for span in self._spans:
            kind, _, name = span.concept.partition(":")
            if kind == label and span.similarity >= least and not self._is_plain(span.start):
                found[name] = None
        return tuple(found)

    def _ministries(self, cues: frozenset[str]) -> tuple[str, ...]:
        """Return the ministries named; "agriculture" alone is a sector, not a ministry."""
        if self._named("role") or ("cue:who" in cues and not self._named("good")):
            return self._named("ministry")
        whole = (span for span in self._spans if span.concept.startswith("ministry:") and span.end - span.start > 1)
        return tuple(dict.fromkeys(span.concept.removeprefix("ministry:") for span in whole))

    def _units(self) -> tuple[str, ...]:
        symbols = [_CURRENCY_SYMBOLS[token.key] for token in self._tokens if token.key in _CURRENCY_SYMBOLS]
        return tuple(dict.fromkeys((*self._named("unit"), *symbols)))

    def _countries(self) -> tuple[CountryMention, ...]:
        mentions = [
            CountryMention(span.concept.removeprefix("country:"), span.start, self._marks(span.start))
            for span in self._spans
            if span.concept.startswith("country:") and not self._is_plain(span.start)
        ]
        mentions += self._coded_countries({mention.position for mention in mentions})
        return tuple(sorted(mentions, key=lambda mention: mention.position))

    def _coded_countries(self, taken: set[int]) -> list[CountryMention]:
        """Read "uz-by", "UZ/BY" and "UZB"."""
        codes = self._lexicon.country_codes
        shouting = self._query.tokens and all(token.surface.isupper() for token in self._tokens if token.is_word)
        found = []
        for position, token in enumerate(self._tokens):
            upper = token.surface.upper()
            if position in taken or not token.is_word:
                continue
            code = codes.get(upper) or (upper if upper in codes.values() else None)
            paired = any(
                0 <= other < len(self._tokens)
                and (self._tokens[max(position, other)].glued or other in taken)
                and self._tokens[other].surface.upper() in codes
                for other in (position - 1, position + 1)
            )
            if code and (paired or (token.surface.isupper() and not shouting and len(upper) == 3)):
                found.append(CountryMention(code, position, self._marks(position)))
                self._used.add(position)
        return found

    def _marks(self, position: int) -> frozenset[str]:
        marks = set()
        if position:
            before = position - 1
            marks = {span.concept for span in self._at_any(before) if span.concept in ("from", "to", "with")}
        key = self._tokens[position].key
        signs = self._signs
        if signs and not marks:
            marks |= {"from" for ending in signs.from_endings if key.endswith(ending)}
            marks |= {"to" for ending in signs.to_endings if key.endswith(ending)}
        after = position + 1
        if any(span.concept == "with" and span.language == "uz" for span in self._at_any(after)):
            marks = {"with"}
        return frozenset(marks)

    def _at_any(self, position: int) -> list[Span]:
        return self._at.get(position, [])

    # Time ----------------------------------------------------------------------------------------------------

    def _concept_number(self, position: int, label: str) -> int | None:
        for span in self._at.get(position, ()):
            kind, _, value = span.concept.partition(":")
            if kind == label:
                return int(value)
        return None

    def _year_at(self, position: int) -> int | None:
        """Return a year typed in digits at a position."""
        if not 0 <= position < len(self._tokens):
            return None
        number = self._tokens[position].number
        if number is None or number != int(number):
            return None
        if int(number) in _YEARS:
            return int(number)
        return 2000 + int(number) if self._tokens[position].short_year else None

    def _year_near(self, start: int, end: int) -> int | None:
        """Return the year typed within three tokens after `end`, else just before `start`, and mark it as used."""
        for position in (*range(end, end + 4), start - 1, start - 2, start - 3):
            year = self._year_at(position)
            if year:
                self._used.add(position)
                return year
        return None

    def _add(self, position: int, period: Period) -> None:
        self._periods.append((position, period))

    def _read_months(self) -> None:
        months = []
        for position in range(len(self._tokens)):
            month = self._concept_number(position, "month")
            near_year = any(self._year_at(position + step) for step in (-1, 1, 2))
            if month and (near_year or not self._is_plain(position)):
                months.append((position, month))
        for position, token in enumerate(self._tokens):
            if token.day:
                year, month, _ = token.day
                self._used.add(position)
                if 1 <= month <= 12:
                    self._add(position, Period.of_month(year, month))
        if not months:
            return
        first, last = months[0], months[-1]
        year = self._year_near(first[0], last[0] + 1)
        for position, _ in months:
            before = self._tokens[position - 1].number if position else None
            if before is not None and 1 <= before <= 31:
                self._used.add(position - 1)  # a day of the month
        if year is None:
            self._granularity = "month"
        elif first[1] <= last[1]:
            self._add(first[0], Period(Period.of_month(year, first[1]).start, Period.of_month(year, last[1]).end))

    def _read_parts(self) -> None:
        """Read quarters and halves."""
        for position, token in enumerate(self._tokens):
            letter = _PART_LETTERS.get(token.surface.casefold())
            after = position + 1
            if letter and after < len(self._tokens) and self._tokens[after].glued:
                self._add_part(letter, self._tokens[after].number, position, after + 1, {after})
            before = self._tokens[position - 1].number if position else None
            if letter == "Q" and token.glued and before is not None:
                self._add_part(letter, before, position - 1, position + 1, {position - 1})
        for span in self._spans:
            name = span.concept.removeprefix("period:")
            if self._concept_number(span.start, "number") is not None:
                continue  # "fourth" of a year, not a quarter of one
            if span.concept == "period:first-half":
                self._add_part("H", Decimal(1), span.start, span.end, set())
            elif span.concept == "period:second-half":
                self._add_part("H", Decimal(2), span.start, span.end, set())
            elif kind := _PART_CONCEPTS.get(span.concept):
                self._read_numbered_part(kind, span)
            elif span.concept.startswith("period:") and name in _GRANULAR:
                self._granularity = self._granularity or name

    def _read_numbered_part(self, kind: str, span: Span) -> None:
        for position in (span.start - 1, span.end):
            if not 0 <= position < len(self._tokens):
                continue
            token = self._tokens[position]
            number = token.number or _ROMAN.get(token.surface.casefold()) or self._concept_number(position, "ordinal")
            if number and 1 <= number <= (4 if kind == "Q" else 2):
                self._add_part(kind, Decimal(number), span.start, span.end, {position})
                return
        self._granularity = "quarter" if kind == "Q" else "half"

    def _add_part(self, kind: str, number: Decimal | None, start: int, end: int, used: set[int]) -> None:
        if number is None or not 1 <= number <= (4 if kind == "Q" else 2):
            return
        self._used |= used | set(range(start, end))
        year = self._year_near(start, end)
        if year:
            self._add(start, Period.of_part(year, kind, int(number)))
        else:
            self._granularity = "quarter" if kind == "Q" else "half"

    def _read_relative_periods(self) -> int:
        shift = 0
        for span in self._spans:
            if span.concept in _RELATIVE_YEARS:
                year = self._today.year + _RELATIVE_YEARS[span.concept]
                self._add(span.start, Period.of_year(year))
            elif span.concept == "period:previous-year":
                shift = -1
        return shift

    def _base(self) -> Period | None:
        """Return the period that stands next to a word of comparing, or after "since", "over", "к"."""
        if not self._periods:
            return None
        signs = self._signs
        since = signs.since_words if signs else frozenset()
        for position, period in self._periods:
            before = position - 1
            while before >= 0 and self._tokens[before].key not in since and self._is_function(before):
                before -= 1
            if before >= 0 and self._tokens[before].key in since and position - before <= 3:
                return period
            if signs and signs.is_agglutinative and self._is_ablative(position):
                return period
        for span in self._spans:
            if span.concept == "cue:compare":
                after = [(position, period) for position, period in self._periods if 0 <= position - span.end < 4]
                before = [(-position, period) for position, period in self._periods if 0 < span.start - position < 4]
                if after or before:
                    return min(after or before)[1]
        return None

    def _is_ablative(self, position: int) -> bool:
        """Whether a year, or the word for year after it, has the ending of "from"."""
        near = self._tokens[position : position + 2]
        endings = tuple(self._signs.from_endings) if self._signs else ()
        return any(token.key.endswith(endings) for token in near) if endings else False

    # Numbers -------------------------------------------------------------------------------------------------

    def _read_numbers(self) -> None:
        position = 0
        while position < len(self._tokens):
            if position in self._used:
                position += 1
                continue
            value, end = self._plain_number(position)
            if value is None:
                position += 1
                continue
            self._used |= set(range(position, end))
            self._place_number(value, position, end)
            position = max(end, position + 1)

    def _plain_number(self, position: int) -> tuple[Decimal | None, int]:
        """Return a number and where it ends; digits, number words, fractions, or a scale that stands for one."""
        token = self._tokens[position]
        if token.number is not None:
            return token.number, position + 1
        for span in self._at.get(position, ()):
            if span.concept.startswith("fraction:"):
                return Decimal(span.concept.removeprefix("fraction:")), span.end
        words, end = self._number_words(position)
        if words:
            return Decimal(_combine(words)), end
        if self._is_bare_scale(position):
            return Decimal(1), position
        return None, position + 1

    def _is_bare_scale(self, position: int) -> bool:
        """Whether a scale stands for one of it: "to a billion", but not "how many billions" or "in millions"."""
        power = self._concept_number(position, "scale")
        if power is None or power < 6 or self._is_plain(position):
            return False
        before = {span.concept for step in (1, 2) for span in self._at_any(position - step)}
        if before & {"cue:how-many", "cue:how-much"}:
            return False
        return power >= 9 or "to" in before

    def _number_words(self, position: int) -> tuple[list[int], int]:
        words = []
        while position < len(self._tokens):
            number = self._concept_number(position, "number")
            if number is None or (self._is_plain(position) and not words):
                break
            words.append(number)
            position += 1
        return words, position

    def _place_number(self, value: Decimal, start: int, end: int) -> None:
        """Decide whether a number is an amount, a year or a count."""
        is_scaled = False
        while end < len(self._tokens) and (power := self._concept_number(end, "scale")) is not None:
            value *= Decimal(10) ** power
            is_scaled = True
            self._used.add(end)
            end += 1
        unit = self._unit_near(start, end)
        year = None if is_scaled or unit else self._as_year(value, start, end)
        if year:
            self._add(start, Period.of_year(year))
        elif is_scaled or unit or value != int(value) or value > 100:
            before = [span.concept for position in (start - 1, start - 2) for span in self._at_any(position)]
            self._amounts.append(Amount(value, unit, is_scaled, "to" in before or "cue:reach" in before))
        else:
            self._count = int(value)

    def _unit_near(self, start: int, end: int) -> str | None:
        for position in (end, start - 1, end + 1):
            if not 0 <= position < len(self._tokens):
                continue
            key = self._tokens[position].key
            if key == "%" and position != start - 1:
                return "percent" if position == end or self._year_at(start) is None else None
            if key in _CURRENCY_SYMBOLS:
                return _CURRENCY_SYMBOLS[key]
            if position == start - 1:
                continue
            if self._year_at(start):
                continue
            for span in self._at.get(position, ()):
                if span.concept in ("unit:percent", "cue:percent"):
                    return "percent"
                if span.concept.startswith("unit:"):
                    return span.concept.removeprefix("unit:")
        return None

    def _as_year(self, value: Decimal, start: int, end: int) -> int | None:
        if value != int(value):
            return None
        if int(value) in _YEARS:
            return int(value)
        token = self._tokens[start]
        if not (10 <= value < 100 or token.short_year):
            return None
        near = [position for position in (end, end + 1, start - 1) if 0 <= position < len(self._tokens)]
        named = any(span.concept == YEAR_WORD for position in near for span in self._at.get(position, ()))
        if named or token.short_year:
            return 2000 + int(value)
        # "turnover 24": a bare two-digit number that counts nothing.
        follows = self._at.get(end, ()) if end < len(self._tokens) else [True]
        counts = end < len(self._tokens) and not self._is_plain(end)
        is_goal = any(span.concept == "cue:goal" for span in self._spans)
        counts = counts or not (is_goal or self._named("indicator") or self._named("country"))
        return 2000 + int(value) if int(value) in _SHORT_YEARS and follows and not counts else None

    # The rest ------------------------------------------------------------------------------------------------

    def _is_closed(self, cues: frozenset[str]) -> bool:
        if cues & _QUESTION_CUES:
            return False
        if "cue:true" in cues or self._query.is_asked:
            return True
        if self._tokens and any(span.concept == "opener" for span in self._at.get(0, ())):
            return True
        return any(self._has_question_ending(token) for token in self._tokens)

    def _has_question_ending(self, token: Token) -> bool:
        for signs in self._lexicon.signs.values():
            for ending in signs.question_endings:
                rest = token.key.removesuffix(ending)
                if rest != token.key and len(rest) > 1 and self._lexicon.vocabulary.knows(rest):
                    return True
        return False

    def _words(self) -> tuple[tuple[int, str], ...]:
        skipped = ("country:", "month:", "number:", "scale:", "fraction:", "unit:", "period:")
        kept = []
        for position, token in enumerate(self._tokens):
            spans = self._at.get(position, ())
            if not token.is_word or position in self._used or self._is_function(position):
                continue
            if not any(span.concept.startswith(skipped) for span in spans):
                kept.append((position, token.key))
        return tuple(kept)

    def _is_function(self, position: int) -> bool:
        plain = (FUNCTION, "from", "to", "with", "opener", YEAR_WORD)
        spans = self._at.get(position, ())
        return bool(spans) and all(span.concept in plain for span in spans)

    def _unknown(self, unexplained: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(p for p in unexplained if not self._lexicon.vocabulary.knows(self._tokens[p].key))

    def _unexplained(self) -> tuple[int, ...]:
        return tuple(
            position
            for position, token in enumerate(self._tokens)
            if token.is_word
            and token.sentence == self._tokens[-1].sentence
            and position not in self._at
            and position not in self._used
            and len(token.key) > 1
        )

    def _features(self, cues: frozenset[str], countries: tuple[CountryMention, ...]) -> frozenset[str]:
        features = set(cues) - {"cue:report"}
        masks = {
            "indicator": self._named("indicator"),
            "role": (*self._named("role"), *self._named("ministry")),
            "person": self._named("person"),
            "good": self._named("good"),
            "amount": [amount for amount in self._amounts if not amount.is_percent],
            "period": self._periods,
            "country": countries,
        }
        features |= {mask for mask, found in masks.items() if found}
        features |= {span.concept for span in self._spans if span.concept.removeprefix("period:") in PERIODS}
        if "percent" in self._units() or any(token.key == "%" for token in self._tokens):
            features.add("cue:percent")
        for span in self._spans:
            if span.concept in (FUNCTION, NEUTRAL, "opener", "from", "to", "with", YEAR_WORD):
                features.add(f"word:{' '.join(token.key for token in self._tokens[span.start : span.end])}")
        return frozenset(features)


def _combine(words: list[int]) -> int:
    """Turn number words into a number; spoken years like "twenty twenty four" included.

    >>> _combine([20, 20, 4]), _combine([2, 1000, 20, 4]), _combine([6, 100, 20])
    (2024, 2024, 620)
    """
    if len(words) >= 2 and words[0] in (19, 20) and 10 <= words[1] < 100 and sum(words[1:]) < 100:
        return words[0] * 100 + sum(words[1:])
    total = current = 0
    for word in words:
        if word == 1000:
            total += max(current, 1) * word
            current = 0
        elif word == 100:
            current = max(current, 1) * word
        else:
            current += word
    return total + current
