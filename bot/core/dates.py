"""Spans of time in a query: years, halves, quarters, months, "last year", "compared with 2023"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.core.concept import LATTER
from bot.core.months import MonthReader
from bot.core.period import Period
from bot.core.span import Span
from bot.core.tagged import Tagged

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3}
_PART_LETTERS = {"q": "Q", "k": "Q", "к": "Q", "кв": "Q", "h": "H", "п": "H"}
_PART_CONCEPTS = {"period:quarter": "Q", "period:half": "H"}
_RELATIVE_YEARS = {
    "period:last-year": -1,
    "period:this-year": 0,
    "period:next-year": 1,
    "period:year-before-last": -2,
}
_RELATIVE_MONTHS = {"period:last-month": -1, "period:this-month": 0}
_PART_OF_MONTHS = {3: ("Q", 4), 6: ("H", 2)}
"""Months -> the kind of part of a year, and how many of them a year has."""
_GRANULARITY = {"Q": "quarter", "H": "half"}
_MANY_MONTHS = 6
"""Months from which, with no year named, those of this year are meant: "exports of nine months"."""
_BESIDE = 2
_GRANULAR = ("quarter", "half", "month", "week", "day", "decade", "first-half", "second-half")


def _span(year: int, months: tuple[int, int]) -> Period:
    """Return the time from a month of a year to the next such last month: November to February ends a year later."""
    first, last = months
    return Period(Period.of_month(year, first).start, Period.of_month(year + (first > last), last).end)


def _months_of(kind: str, number: int) -> tuple[int, int]:
    """Return the first and the last month of a quarter or half."""
    size = 3 if kind == "Q" else 6
    return size * (number - 1) + 1, size * number


class PeriodReader:
    """Reads the periods of one query; plain years are added by the reader of numbers."""

    def __init__(self, tagged: Tagged, today: date) -> None:
        self._tagged = tagged
        self._today = today
        self.periods: list[tuple[int, Period]] = []
        """(position, period), in the order read."""
        self.granularity: str | None = None
        """A span of time named without saying which one."""
        self.is_counted_back = False
        """Whether a period is the year before one that is named."""
        self._spans: list[tuple[int, int]] = []
        """First and last month of each part of a year that is not named near it."""

    def read_parts_of_years(self) -> None:
        """Read months, quarters and halves."""
        self._read_months()
        self._read_parts()
        self._read_other_part()

    def _read_other_part(self) -> None:
        """Read what a part of a year is compared with where it is only numbered: "Q2 2024 against the first"."""
        parts = [period for _, period in self.periods if period.months in _PART_OF_MONTHS]
        if len(self.periods) != 1 or not parts:
            return
        kind, most = _PART_OF_MONTHS[parts[0].months]
        for span in self._tagged.spans:
            if span.concept == "cue:compare":
                for position in range(span.end, min(span.end + _BESIDE, len(self._tagged.tokens))):
                    number = self._tagged.lexicon.number_of(self._tagged.tokens[position].key, "ordinal")
                    if position not in self._tagged.used and number and number <= most:
                        self._tagged.used.add(position)
                        self._add(position, Period.of_part(parts[0].year, kind, number))
                        return

    def _add_span(self, position: int, months: tuple[int, int], year: int | None, granularity: str) -> None:
        """Take a part of a year by its first and last month; without the year it waits for one."""
        if year:
            self._add(position, _span(year, months))
        else:
            self._spans.append(months)
            self.granularity = granularity

    def add_year(self, position: int, year: int) -> None:
        """Take a year that another reader found."""
        self._add(position, Period.of_year(year))

    def _year_near(self, start: int, end: int) -> int | None:
        """Return the year typed near what stands from `start` to `end`, else the only year typed; mark it as used."""
        near = (*range(end, end + 4), start - 1, start - 2, start - 3)
        years = [position for position in range(len(self._tagged.tokens)) if self._tagged.year_at(position)]
        return self._tagged.take_year((*near, *(years if len(years) == 1 else ())))

    def _add(self, position: int, period: Period) -> None:
        self.periods.append((position, period))

    def _read_months(self) -> None:
        reader = MonthReader(self._tagged)
        months = reader.named()
        for position, token in enumerate(self._tagged.tokens):
            if token.day:
                self._tagged.used.add(position)
                if 1 <= token.day[1] <= 12:
                    self._add(position, Period.of_month(*token.day[:2]))
        if not months:
            return
        for position, _ in months:
            before = self._tagged.tokens[position - 1].number if position else None
            if before is not None and 1 <= before <= 31:
                self._tagged.used.add(position - 1)  # a day of the month
        years = reader.years_of([position for position, _ in months])
        if reader.are_apart(months, years):
            for (position, month), year in zip(months, years, strict=True):
                self._add_span(position, (month, month), year, "month")
            return
        (start, first), (_, last) = months[0], months[-1]
        opening, closing = years[0], years[-1]
        if opening and closing and opening < closing:
            self._add(
                start, Period(Period.of_month(opening, first).start, Period.of_month(closing, last).end)
            )
        else:
            is_of_last = closing is not None and first > last
            self._add_span(start, (first, last), closing - 1 if closing and is_of_last else opening, "month")

    def _read_parts(self) -> None:
        """Read quarters and halves."""
        for position, token in enumerate(self._tagged.tokens):
            letter = _PART_LETTERS.get(token.surface.casefold())
            after = position + 1
            if letter and after < len(self._tagged.tokens) and self._tagged.tokens[after].glued:
                self._add_part(letter, self._tagged.tokens[after].number, position, after + 1, {after})
            before = self._tagged.tokens[position - 1].number if position else None
            if letter == "Q" and token.glued and before is not None:
                self._add_part(letter, before, position - 1, position + 1, {position - 1})
        for span in self._tagged.spans:
            name = span.concept.removeprefix("period:")
            if self._tagged.number_at(span.start, "number") is not None:
                continue  # "fourth" of a year, not a quarter of one
            if self._tagged.possible_at(span.end, "scale"):
                continue  # "half-billion"
            if span.concept == "period:first-half":
                self._add_part("H", Decimal(1), span.start, span.end, set())
            elif span.concept == "period:second-half":
                self._add_part("H", Decimal(2), span.start, span.end, set())
            elif span.concept.startswith("fraction:"):
                self._read_first_of_fraction(span)
            elif kind := _PART_CONCEPTS.get(span.concept):
                self._read_numbered_part(kind, span)
            elif span.concept in ("period:month", "cue:monthly"):
                if not self._read_first_months(span) and span.concept == "period:month":
                    self.granularity = self.granularity or name
            elif span.concept.startswith("period:") and name in _GRANULAR:
                self.granularity = self.granularity or name

    def _read_first_months(self, span: Span) -> bool:
        """Read "nine months of 2025", which are the first ones of the year; return whether it is that."""
        before = span.start - 1
        token = self._tagged.token(before)
        if token is None:
            return False
        count = token.number or self._tagged.possible_at(before, "number")
        if not count or not 1 < int(count) < 12 or int(count) != Decimal(count):
            return False
        if any(self._tagged.may_be(place, LATTER) for place in (before - 1, before - 2, span.end)):
            return False  # "the last nine months", "every three months"
        ordinal = self._tagged.possible_at(before - 1, "ordinal")
        if ordinal not in (None, "1"):
            return False
        start = before - 1 if ordinal else before
        year = self._year_near(start, span.end)
        if year is None and not ordinal and not self._is_of_year_unnamed(int(count)):
            return False
        self._tagged.used |= set(range(start, span.end))
        self._add_span(start, (1, int(count)), year, "month")
        return True

    def _is_of_year_unnamed(self, count: int) -> bool:
        """Whether so many months are the first ones of a year told in words, or of this one: "trade of nine months"."""
        concepts = {span.concept for span in self._tagged.spans}
        is_measured = any(concept.startswith("indicator:") for concept in concepts)
        return not concepts.isdisjoint(_RELATIVE_YEARS) or (is_measured and count >= _MANY_MONTHS)

    def _read_numbered_part(self, kind: str, span: Span) -> None:
        for position in (span.start - 1, span.end, *range(span.start, span.end)):
            if not 0 <= position < len(self._tagged.tokens):
                continue
            token = self._tagged.tokens[position]
            number = (
                token.number
                or _ROMAN.get(token.surface.casefold())
                or self._tagged.lexicon.number_of(token.key, "ordinal")
            )
            count = token.number or self._tagged.lexicon.number_of(token.key, "number")
            if kind == "Q" and count in (2, 3) and self._tagged.possible_at(position - 1, "ordinal") == "1":
                self._read_first_quarters(int(count), position, span)
                return
            if number and 1 <= number <= (4 if kind == "Q" else 2):
                year = self._add_part(kind, Decimal(number), span.start, span.end, {position})
                self._read_joined_part(kind, position, year)
                return
        if kind == "H" and any(self._tagged.year_at(place) for place in (span.start - 1, span.end)):
            self._add_part(kind, Decimal(1), span.start, span.end, set())  # "за полгода 2025"
            return
        self.granularity = _GRANULARITY[kind]

    def _read_first_of_fraction(self, span: Span) -> None:
        """Read "the first three quarters", whose last two words are a fraction elsewhere."""
        is_first = self._tagged.possible_at(span.start - 1, "ordinal") == "1"
        count = self._tagged.possible_at(span.start, "number")
        if is_first and count in ("2", "3") and self._tagged.may_be(span.end - 1, "period:quarter"):
            self._read_first_quarters(int(count), span.start, span)

    def _read_first_quarters(self, count: int, position: int, span: Span) -> None:
        """Read "the first three quarters of 2025"."""
        year = self._year_near(position - 1, span.end)
        self._tagged.used |= {position - 1, position, *range(span.start, span.end)}
        self._add_span(position, (1, 3 * count), year, "quarter")

    def _read_joined_part(self, kind: str, position: int, year: int | None) -> None:
        """Read the other number of "the first and second quarters", which stands before an "and"."""
        other = self._tagged.token(position - 2)
        if other is None or not self._tagged.may_be(position - 1, "and"):
            return
        number = other.number or self._tagged.lexicon.number_of(other.key, "ordinal")
        if number and 1 <= number <= (4 if kind == "Q" else 2):
            self._tagged.used |= {position - 2}
            self._add_span(position - 2, _months_of(kind, int(number)), year, _GRANULARITY[kind])

    def _add_part(
        self, kind: str, number: Decimal | None, start: int, end: int, used: set[int]
    ) -> int | None:
        """Take a quarter or half; return its year, if one is typed near."""
        if number is None or not 1 <= number <= (4 if kind == "Q" else 2):
            return None
        self._tagged.used |= used | set(range(start, end))
        year = self._year_near(start, end)
        self._add_span(start, _months_of(kind, int(number)), year, _GRANULARITY[kind])
        return year

    def settle(self) -> None:
        """Give months, quarters or halves the only year that was named elsewhere, in words."""
        years = [period for _, period in self.periods]
        if len(years) != 1 or not years[0].is_year or not self._spans:
            return
        position, year = self.periods[0]
        is_compared = any(
            span.concept == "cue:compare" and span.end <= position for span in self._tagged.spans
        )
        # "The first half compared with last year": that of the year after it.
        named = (
            (year.year + 1, year.year) if is_compared and position not in self._tagged.used else (year.year,)
        )
        self.periods = [(position, _span(each, months)) for each in named for months in self._spans]
        self._spans, self.granularity = [], None

    def align(self) -> None:
        """Take a year that a part of another is compared with for the same part: "May 2025 against 2024"."""
        parts = [period for _, period in self.periods if period.months < 12]
        is_compared = any(span.concept in ("cue:compare", "cue:same") for span in self._tagged.spans)
        if not is_compared or len({(part.start % 12, part.months) for part in parts}) != 1:
            return
        taken = {period.year for _, period in self.periods if not period.is_year}
        self.periods = [
            (position, parts[0].years_later(period.year - parts[0].year))
            if period.is_year and period.year not in taken
            else (position, period)
            for position, period in self.periods
        ]

    def assume(self) -> bool:
        """Take months, quarters or halves without any year for the last that have begun; return whether that was done."""
        if self.periods or not self._spans:
            return False
        latest = max(_span(self._today.year, months).start for months in self._spans)
        is_ahead = latest > Period.of_month(self._today.year, self._today.month).start
        year = self._today.year - 1 if is_ahead else self._today.year
        for months in self._spans:
            self._add(0, _span(year, months))
        return True

    def read_relative(self) -> int:
        shift = 0
        for span in self._tagged.spans:
            if span.concept in _RELATIVE_YEARS:
                if self._is_said_otherwise(span):
                    continue
                year = self._today.year + _RELATIVE_YEARS[span.concept]
                self._add(span.start, Period.of_year(year))
            elif span.concept in _RELATIVE_MONTHS:
                this = Period.of_month(self._today.year, self._today.month)
                start = this.start + _RELATIVE_MONTHS[span.concept]
                self._add(span.start, Period(start, start))
            elif span.concept == "period:previous-year":
                if self._count_back(span) or self._is_up_to_amount(span):
                    self._tagged.used |= set(range(span.start, span.end))
                else:
                    shift = -1
            elif span.concept == "period:following-year":
                if counted := self._counted_from(span):
                    self._add(span.start, counted[1].years_later(1))  # "2023 and the year after"
                elif not self._is_said_otherwise(span):
                    shift = 1
        for span in self._tagged.all_spans:
            if span.concept == "period:years-ago" and span.language == self._tagged.language:
                self._read_years_ago(span.start)
        return shift

    def _count_back(self, span: Span) -> bool:
        """Take the year before one that is named, if that is meant; return whether it is."""
        if self._is_before_year(span):
            self.periods = [
                (place, period.years_later(-1) if place == span.end and period.is_year else period)
                for place, period in self.periods
            ]
        elif counted := self._counted_from(span):
            if not self._tagged.may_be(span.start - 1, "and"):
                self.periods.remove(counted)
            self._add(span.start, counted[1].years_later(-1))
        else:
            return False
        self.is_counted_back = True
        return True

    def _is_before_year(self, span: Span) -> bool:
        """Whether a year is counted from: "the year before 2024", but not "the previous year, 2024"."""
        is_named = self._tagged.may_be(span.end - 1, "cue:year-word")
        return self._tagged.year_at(span.end) is not None and not is_named

    def _counted_from(self, span: Span) -> tuple[int, Period] | None:
        """Return the year before "a year before" that it is counted from: "2024 and a year before", "2024 yildan bir yil oldin"."""
        signs, before = self._tagged.signs, span.start - 1
        ends = signs.from_endings if signs and signs.is_agglutinative else ()
        if not (self._tagged.may_be(before, "and") or self._tagged.has_ending(before, ends)):
            return None
        near = [each for each in self.periods if each[1].is_year and 0 < span.start - each[0] <= _BESIDE + 1]
        return near[0] if len(near) == 1 else None

    def _is_up_to_amount(self, span: Span) -> bool:
        """Whether what reads as "a year before" leads to an amount: "выросла за год до 620 млн"."""
        following, signs = self._tagged.token(span.end), self._tagged.signs
        is_number = following is not None and following.number is not None
        ends_in_until = signs is not None and self._tagged.tokens[span.end - 1].key in signs.until_words
        return ends_in_until and is_number and self._tagged.year_at(span.end) is None

    def _is_said_otherwise(self, span: Span) -> bool:
        """Whether a year typed right beside "last year" says which: "last year, in 2024"."""
        near = range(span.start - _BESIDE, span.end + _BESIDE)
        since = self._tagged.signs.since_words if self._tagged.signs else frozenset()
        beside = (position for position, _ in self.periods if position in near)
        # "Last year against 2024" names two.
        return any(
            (before := self._tagged.token(place - 1)) is None or before.key not in since for place in beside
        )

    def _read_years_ago(self, position: int) -> None:
        """Read "ten years ago"; without a number it says too little."""
        token = self._tagged.token(position - 1)
        word = self._tagged.possible_at(position - 1, "number")
        years = token.number if token and token.number is not None else int(word or 0)
        if years and 1 < years < 100:
            self._add(position, Period.of_year(self._today.year - int(years)))

    def is_range(self) -> bool:
        """Whether just two years are named, one as the end of what begins with the other: "2020-2024", "с 2020 по 2024"."""
        years = sorted((position, period) for position, period in self.periods if period.is_year)
        if len(years) != 2 or len(self.periods) != 2 or years[0][1].years_later(1) >= years[1][1]:
            return False
        (first, _), (last, _) = years
        between = range(first + 1, last)
        signs = self._tagged.signs
        is_joined = last == first + 1 and self._tagged.tokens[last].glued
        until = signs.until_words if signs else frozenset()
        is_led = any(self._tagged.tokens[place].key in until for place in between)
        ends = signs.to_endings if signs and signs.is_agglutinative else ()
        is_ended = any(self._tagged.has_ending(place, ends) for place in range(last, last + 3))
        return is_joined or is_led or is_ended

    def base(self) -> Period | None:
        """Return the period that stands next to a word of comparing, or after "since", "over", "к"."""
        if not self.periods:
            return None
        signs = self._tagged.signs
        since = signs.since_words if signs else frozenset()
        ends = signs.from_endings if signs and signs.is_agglutinative else ()
        for position, period in self.periods:
            before = position - 1
            while (
                before >= 0 and self._tagged.tokens[before].key not in since and self._tagged.is_plain(before)
            ):
                before -= 1
            if before >= 0 and self._tagged.tokens[before].key in since and position - before <= 3:
                return period
            # The year itself may end in "from", or the word for year after it.
            if any(self._tagged.has_ending(place, ends) for place in (position, position + 1)):
                return period
        for span in self._tagged.spans:
            if span.concept == "cue:compare":
                following = [each for each in self.periods if 0 <= each[0] - span.end < 4]
                preceding = [each for each in self.periods if 0 < span.start - each[0] < 4]
                if following:
                    return min(following)[1]
                if preceding:
                    return max(preceding)[1]
        return None
