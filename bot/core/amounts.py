"""Numbers in a query: amounts with their scale and unit, years, counts; in digits and in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

from bot.core.concept import OR
from bot.core.dates import PeriodReader
from bot.core.entry import YEAR_WORD
from bot.core.fold import fold
from bot.core.measures import CURRENCY_SYMBOLS
from bot.core.slots import TIMES, Amount
from bot.core.spoken_numbers import SpokenNumbers
from bot.core.tagged import YEARS, Tagged

_MULTIPLE = fold("x")
_NEAR_YEARS = range(1990, 2041)
"""Numbers taken for years even beside a word for money."""
_LONGEST_ENDING = 3
"""Letters of what is glued to a number as its ending: "24-го"."""
_SHORT_YEARS = range(10, 50)
_NINETIES = 90
"""Number of two digits from which on it is a year of the last century."""
_SPOKEN_YEARS = range(16, 50)
"""Ordinals of one word that are years where one would stand: "в двадцатом"."""
_HOURS = 24
_ALTERNATIVE = 4
"""Words within which the other of two numbers stands."""
_MILLION = 6
"""Power of ten."""
_FAR = 2060
"""A number from which on what follows is rather counted than of that year."""
_LEAST_YEAR = 100
"""Numbers below are years in short, or count them."""
_QUARTER = "fraction:0.25"
_MONTHS = 12
_SPREADING = frozenset({"cue:average", "cue:monthly", "period:month"})
"""Concepts beside which a dozen is that of the months."""


class NumberReader:
    """Reads the numbers of one query that no period has used."""

    def __init__(self, tagged: Tagged, dates: PeriodReader) -> None:
        self._tagged = tagged
        self._dates = dates
        self._numbers = SpokenNumbers(tagged)
        self.amounts: list[Amount] = []
        self.count: int | None = None
        """A small bare number."""
        self.years: int | None = None
        """Over how many years something is."""
        self.is_into = False
        """Whether its case says that something is cut into so many parts."""

    def read(self) -> None:
        """Sort every number into amounts, years and the count."""
        position = 0
        while position < len(self._tagged.tokens):
            if position in self._tagged.used:
                position += 1
                continue
            if end := self._quarter_of_year(position):
                self._dates.granularity = "quarter"
                position = end
                continue
            value, end = self._numbers.at(position)
            if value is None:
                position = max(end, position + 1)
                continue
            self._tagged.used |= set(range(position, end))
            self._place_number(value, position, end)
            position = max(end, position + 1)
        self._share_percent()

    def _share_percent(self) -> None:
        """Take broken numbers for percentages too where another is one: "not 14.8 but 18.4 %"."""
        is_of_times = any(span.concept == "cue:times" for span in self._tagged.spans)
        if is_of_times or not any(amount.is_percent and not amount.is_fraction for amount in self.amounts):
            return
        self.amounts = [
            replace(amount, unit="percent")
            if amount.unit is None
            and not amount.is_scaled
            and amount.value < _LEAST_YEAR
            and amount.value != int(amount.value)
            else amount
            for amount in self.amounts
        ]

    def _quarter_of_year(self, position: int) -> int | None:
        """Return where "a quarter" ends that is one of a year: "on average a quarter"."""
        if self._tagged.tokens[position].number is not None or not self._is_spread():
            return None
        return next((span.end for span in self._tagged.at(position) if span.concept == _QUARTER), None)

    def _is_spread(self) -> bool:
        """Whether something is to be spread over time."""
        return any(span.concept in _SPREADING for span in self._tagged.spans)

    def _place_number(self, value: Decimal, start: int, end: int) -> None:
        """Decide whether a number is an amount, a year or a count."""
        if value <= _HOURS and (hour := self._hour_word(start, end)) is not None:
            self._tagged.used.update((*range(start, end), hour))
            return
        more = self._more_at(end)
        value, end, is_scaled = self._with_scale(value, start, more or end)
        unit = self._unit_near(start, end)
        if is_scaled and unit == "percent":
            unit = None  # "to a billion, what % is it": nobody counts per cents in millions
        if unit and unit != "percent" and not is_scaled and self._is_bare_year(value, start):
            unit = None  # "trade 2019 $": the year, and what money
        if not is_scaled and (power := self._scale_before(value, start, end)):
            value *= Decimal(10) ** power
            is_scaled = True
            self._tagged.used.add(start - 1)
        if self._is_ordinal(end):
            self.count = int(value)
            return
        if self._is_multiple(end):
            self._tagged.used.add(end)
            unit = TIMES
        is_fraction = 0 < value < 1 and not is_scaled and not unit and not self._tagged.tokens[start].number
        if is_fraction:
            value, unit = value * 100, "percent"  # "over half of the goal", "grew by a quarter"
        if not is_scaled and value < _LEAST_YEAR and self._is_duration(start, end):
            if self._tagged.tokens[start].sentence == self._tagged.tokens[-1].sentence:
                self.count = self.years = int(value)  # "over twenty years": no figure is for that
            return
        year = None if is_scaled or unit else self._as_year(value, start, end)
        if year:
            self._dates.add_year(start, year)
        elif is_scaled or unit or value != int(value) or value > 100:
            near = self._tagged.concepts_at(start - 1, start - 2)
            is_aim = "to" in near or "cue:reach" in near
            bound = "over" if more else self._bound(start, end)
            beside = "" if bound else self._beside(end)
            is_told = self._tagged.tokens[start].sentence < self._tagged.tokens[-1].sentence
            self.amounts.append(Amount(value, unit, is_scaled, bound, is_fraction, is_aim, is_told, beside))
        else:
            self.count = int(value)
            self.years = self.count if self._is_year_word(end) else self.years
            signs = self._tagged.signs
            self.is_into = (
                signs is not None
                and signs.is_agglutinative
                and self._tagged.has_ending(end - 1, signs.to_endings)  # "toʻrtga"
            )

    def _more_at(self, position: int) -> int | None:
        """Return where "and more" ends between a number and its scale: "сто с лишним миллионов"."""
        if not any(self._tagged.may_be(position, joining) for joining in ("with", "and")):
            return None  # "exceeded a billion" says so of the level
        ends = [
            span.end
            for span in self._tagged.at(position)
            if span.concept == "cue:exceed" and span.start == position and span.end - position > 1
        ]
        return next((end for end in ends if self._scale_at(end, position) is not None), None)

    def _with_scale(self, value: Decimal, start: int, end: int) -> tuple[Decimal, int, bool]:
        """Return a number times the scale said with it, where that ends, and whether one is."""
        if (power := self._scale_at(end, start)) is not None:
            self._tagged.used.add(end)
            return *self._part_of(value * Decimal(10) ** power, end + 1), True
        if (power := self._scale_shared(value, end)) is not None:
            return value * Decimal(10) ** power, end, True
        return value, end, False

    def _scale_before(self, value: Decimal, start: int, end: int) -> int | None:
        """Return the power of ten of a scale that is said before its number: "миллионов восемьдесят"."""
        power = self._tagged.possible_at(start - 1, "scale")
        is_free = start - 1 not in self._tagged.used and not self._tagged.tokens[start].is_apart
        # "By how many millions 24th year", "trade in millions 2024".
        is_year = self._is_called_year(end) or self._is_bare_year(value, start)
        return int(power) if power and int(power) >= _MILLION and is_free and not is_year else None

    def _is_called_year(self, end: int) -> bool:
        """Whether the number that ends here is said to be a year: "24й год", "24-м", "24 yil"."""
        after = self._tagged.token(end)
        is_inflected = bool(after and after.glued and after.is_word)
        return is_inflected or any(self._is_year_word(place) for place in (end, end + 1))

    def _is_year_word(self, position: int) -> bool:
        return self._tagged.may_be(position, YEAR_WORD) or YEAR_WORD in self._tagged.concepts_at(position)

    def _is_duration(self, start: int, end: int) -> bool:
        """Whether a number in words counts years rather than names one: "двадцать два года", "twenty four years"."""
        signs = self._tagged.signs
        is_spelled = self._tagged.tokens[start].number is None
        is_chaining = signs is not None and signs.is_agglutinative
        return (
            is_spelled
            and not is_chaining
            and self._is_year_word(end)
            and not self._numbers.ordinals_at(end - 1)
        )

    def _part_of(self, value: Decimal, end: int) -> tuple[Decimal, int]:
        """Return a part of a scaled number where a fraction follows it, as in Uzbek: "bir milliardning yarmi"."""
        signs = self._tagged.signs
        part = self._tagged.possible_at(end, "fraction")
        if part is None or not (signs and signs.is_agglutinative):
            return value, end
        self._tagged.used.add(end)
        return value * Decimal(part), end + 1

    def _is_bare_year(self, value: Decimal, start: int) -> bool:
        """Whether a number in digits has the size of a year and no sign of money before it."""
        token, before = self._tagged.tokens[start], self._tagged.token(start - 1)
        is_paid = bool(before and before.key in CURRENCY_SYMBOLS and token.glued)
        return token.number is not None and value == int(value) and int(value) in _NEAR_YEARS and not is_paid

    def _is_multiple(self, position: int) -> bool:
        """Whether "x" is glued to the number before: "1.6x"."""
        token = self._tagged.token(position)
        return bool(token and token.glued and token.key == _MULTIPLE)

    def _hour_word(self, start: int, end: int) -> int | None:
        """Return the position of the word that makes a number a time of day: "at 11 pm", "soat 11 da"."""
        signs = self._tagged.signs
        place = start - 1 if signs and signs.is_agglutinative else end
        token = self._tagged.token(place)
        return place if signs and token and token.key in signs.hour_words else None

    def _is_ordinal(self, position: int) -> bool:
        """Whether "th" or the like is glued to the number before."""
        token = self._tagged.token(position)
        signs = self._tagged.signs
        return bool(token and token.glued and signs and token.key in signs.ordinal_marks)

    def _is_year_like(self, start: int, end: int) -> bool:
        """Whether a two-digit number stands where a year would: "в 24", "план-25", "24-м", "Q1 25", "23 and 24"."""
        after = self._tagged.token(end)
        if any(concept.startswith("period:") for concept in self._tagged.concepts_at(end)):
            return False
        if self._tagged.tokens[start].glued or (
            after and after.glued and after.is_word and not self._is_compound(end)
        ):
            return True
        if any(concept.startswith("period:") for concept in self._tagged.concepts_at(start - 1)):
            return True
        joined = [
            position
            for position in (start - 2, end + 1)
            if (token := self._tagged.token(position)) and token.number
        ]
        if any(self._tagged.tokens[position].number in _SHORT_YEARS for position in joined):
            return True
        is_last = (
            after is None or after.is_apart or self._tagged.is_empty(end)
        )  # "in 24, right?", "за 23 это"
        if self._tagged.may_be(start - 1, "to") and (is_last or not self._tagged.at(end)):
            is_next = after is not None and after.sentence == self._tagged.tokens[start].sentence
            return not (after and is_next and after.is_word and not after.is_apart)  # "in 10 min" counts
        return self._is_led_on(start, end)

    def _is_compound(self, end: int) -> bool:
        """Whether a word of its own is glued to the number before, rather than its ending: "10-значную", "20-летие"."""
        after = self._tagged.token(end)
        return bool(after and after.glued and after.is_word and len(after.key) > _LONGEST_ENDING)

    def _is_led_on(self, start: int, end: int) -> bool:
        """Whether there is nothing beside a number but small words: "а за 24?"."""
        others = [place for place in range(len(self._tagged.tokens)) if not start <= place < end]
        return bool(others) and all(map(self._tagged.is_empty, others))

    def _is_spoken_year(self, value: Decimal, start: int, end: int) -> bool:
        """Whether an ordinal of several words stands where a year would, and orders no meetings: "в двадцать четвёртом"."""
        after = self._tagged.token(end)
        is_year_sized = end - start > 1 or int(value) in _SPOKEN_YEARS
        is_ordinal = is_year_sized and bool(self._numbers.ordinals_at(end - 1))
        is_placed = self._tagged.may_be(start - 1, "to")
        return is_ordinal and is_placed and not (after and self._tagged.lexicon.is_event(after.key))

    def _scale_at(self, position: int, start: int) -> int | None:
        token = self._tagged.token(position)
        if token is None or (token.is_apart and position > start):
            return None
        power = self._tagged.possible_at(position, "scale")
        return int(power) if power else None

    def _scale_shared(self, value: Decimal, end: int) -> int | None:
        """Return the power of ten of an alternative that follows: "nearer to 80 or to 100 million"."""
        if value in YEARS:
            return None
        is_either = False
        for place in range(end, min(end + _ALTERNATIVE, len(self._tagged.tokens) - 1)):
            if self._tagged.tokens[place].number is not None:
                return self._scale_at(place + 1, place) if is_either else None
            is_either = is_either or self._tagged.may_be(place, OR)
            if not self._tagged.is_empty(place):
                return None
        return None

    def _bound(self, start: int, end: int) -> str:
        """Return "over" or "under" where a word beside the amount says so; after it in languages that put it there."""
        # What is said before another number is said of that: "exceeded 2023 by 14.8 %".
        near = list(takewhile(lambda place: not self._is_numbered([place]), range(start - 1, start - 4, -1)))
        signs = self._tagged.signs
        # "50 millionga oshgan" has risen by it, "50 milliondan oshgan" is above it.
        last = end if self._unit_near(start, end) else end - 1
        is_by = signs and any(
            self._tagged.has_ending(place, signs.to_endings) for place in range(max(start, end - 1), last + 1)
        )
        if signs and signs.is_agglutinative and not is_by:
            # What is said after the next number is said of that.
            near += takewhile(lambda place: not self._is_numbered([place]), (end, end + 1, end + 2))
        before = self._tagged.token(start - 1)
        is_difference = signs is not None and before is not None and before.key in signs.by_words
        words = {token.key for token in map(self._tagged.token, near) if token}
        is_passed = signs is not None and not words.isdisjoint(signs.passing_words) and not is_difference
        if any(self._tagged.may_be(position, "bound:over") for position in near):
            return "over"
        if is_passed:
            return "least"
        if any(self._tagged.may_be(position, "bound:under") for position in near):
            return "under"
        # The amount itself may end in "from", or the unit right after it.
        is_from = (
            signs
            and signs.is_agglutinative
            and any(self._tagged.has_ending(place, signs.from_endings) for place in (end - 1, end))
        )
        if is_from and self._is_risen(range(end, end + 4)) and not self._is_numbered(range(end, end + 4)):
            return "over"  # "yarim milliard dollardan qanchaga oshgan", but not "540 dan 700 ga oshgan"
        concepts = self._tagged.concepts_at(*near)
        for bound, cue in (("over", "cue:exceed"), ("under", "cue:below")):
            # "Outdid it by 14.8 %" says so of something else.
            if f"bound:{bound}" in concepts or (cue in concepts and not is_difference):
                return bound
        return ""

    def _is_numbered(self, positions: Iterable[int]) -> bool:
        """Whether another number stands at one of the positions."""
        tokens = (self._tagged.token(position) for position in positions)
        is_word = any(self._tagged.number_at(position, "number") is not None for position in positions)
        return is_word or any(token and token.number is not None for token in tokens)

    def _is_risen(self, positions: Iterable[int]) -> bool:
        return any(self._tagged.may_be(position, "cue:rise") for position in positions)

    def _beside(self, end: int) -> str:
        """Return what the amount is said to be, "over" or "under" something that is named after it."""
        signs = self._tagged.signs
        for position in range(end, len(self._tagged.tokens) - 1):
            concepts = self._tagged.concepts_at(position)
            bound = next((name for name in ("over", "under") if f"bound:{name}" in concepts), "")
            if bound and signs and signs.is_agglutinative:
                compared = range(end, position)
                is_from = any(self._tagged.has_ending(place, signs.from_endings) for place in compared)
                return bound if is_from else ""
            if bound:
                return bound
        return ""

    def _unit_near(self, start: int, end: int) -> str | None:
        for position in (end, start - 1, end + 1):
            if not 0 <= position < len(self._tagged.tokens):
                continue
            if position >= end and any(token.is_apart for token in self._tagged.tokens[end : position + 1]):
                continue
            key = self._tagged.tokens[position].key
            if key == "%" and position != start - 1:
                is_bound = position == end and self._tagged.tokens[end].glued
                return "percent" if is_bound or self._tagged.year_at(start) is None else None
            if key in CURRENCY_SYMBOLS:
                return CURRENCY_SYMBOLS[key]
            if position == start - 1:
                if self._is_rate_turned(start, end):
                    return "percent"
                continue
            if self._tagged.year_at(start):
                continue
            # "to'rt chorakka teng" is four quarters equal to, no money of Kazakhstan.
            is_plain = self._tagged.is_plain(position)
            unit = None if is_plain else self._tagged.possible_at(position, "unit")
            concepts = self._tagged.concepts_at(position)
            is_percent = unit == "percent" or not concepts.isdisjoint({"unit:percent", "cue:percent"})
            if is_percent or self._tagged.may_be(position, "cue:percent"):
                # "A billion is how many per cent" has no rate in it.
                if position == end and not self._tagged.may_be(position, "cue:how-many"):
                    return "percent"
                continue
            if unit:
                return unit
        return None

    def _is_rate_turned(self, start: int, end: int) -> bool:
        """Whether "per cents" stands right before a number that counts nothing else: "процентов 30"."""
        number = self._tagged.tokens[start].number
        is_broken = number is not None and number != int(number)
        led_by = self._tagged.concepts_at(start - 1) | (
            self._tagged.concepts_at(start - 2) if is_broken else set()
        )
        is_rate = "unit:percent" in self._tagged.concepts_at(start - 1)
        # "At a pace of 14.8".
        is_rate = is_rate or (is_broken and not led_by.isdisjoint({"cue:percent", "cue:pace"}))
        return (
            is_rate
            and not self._tagged.tokens[start].is_apart
            and not self._tagged.may_be(start - 2, "cue:how-many")
            and self._tagged.year_at(start) is None
            and self._scale_at(end, start) is None
        )

    def _as_year(self, value: Decimal, start: int, end: int) -> int | None:
        if value != int(value):
            return None
        if int(value) in YEARS:
            counted = any(concept.startswith("good:") for concept in self._tagged.concepts_at(end))
            return None if int(value) >= _FAR and counted else int(value)  # "2100 tractors a year"
        token, after, signs = self._tagged.tokens[start], self._tagged.token(end), self._tagged.signs
        if not (10 <= value < 100 or token.short_year) or (
            after and signs and after.key in signs.counting_words
        ):
            return None
        if int(value) == _MONTHS and self._is_spread():
            return None  # "divided by 12"
        named = any(self._is_year_word(position) for position in (end, end + 1, start - 1))
        if token.short_year or self._is_spoken_year(value, start, end):
            return 2000 + int(value)
        if named and value < _SHORT_YEARS.stop:
            return 2000 + int(value)
        if named and value >= _NINETIES:
            return 1900 + int(value)
        if named:
            return None  # "at 74 years of age" names none
        if int(value) in _SHORT_YEARS and self._is_year_like(start, end):
            return 2000 + int(value)
        if self._is_compound(end):
            return None
        # "turnover 24": a bare two-digit number that counts nothing.
        follows = self._tagged.at(end) if end < len(self._tagged.tokens) else [True]
        counts = end < len(self._tagged.tokens) and not self._tagged.is_plain(end)
        is_goal = any(span.concept == "cue:goal" for span in self._tagged.spans)
        counts = counts or not (is_goal or self._tagged.named("indicator") or self._tagged.named("country"))
        return 2000 + int(value) if int(value) in _SHORT_YEARS and follows and not counts else None
