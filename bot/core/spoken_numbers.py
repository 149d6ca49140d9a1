"""Numbers as they are typed and said: digits, number words, decimals and fractions in words, a scale that stands for one."""

from __future__ import annotations

from decimal import Decimal

from bot.core.measures import CURRENCY_SYMBOLS
from bot.core.tagged import EXACT, YEARS, Tagged

_TEN, _HUNDRED = 10, 100
_HALF = Decimal("0.5")
_JOINING = 2
"""Small words between a number and its half: "and a"."""
_MOST_PLACES = 3
"""Decimals that anybody says."""


class SpokenNumbers:
    """Reads the numbers of one query, whatever they count."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged

    def at(self, position: int) -> tuple[Decimal | None, int]:
        """Return the number that begins at a position and where it ends; None and the next position where none does."""
        token = self._tagged.tokens[position]
        if token.number is not None:
            mixed = self._with_half(token.number, position + 1)
            return mixed or self._with_decimals(token.number, position + 1)
        for span in self._tagged.at(position):
            is_only = self._tagged.number_at(position, "number") is None
            # "Трети миллиарда" is a third of it, and no three of them.
            is_scaled = span.similarity >= EXACT and self._tagged.possible_at(span.end, "scale")
            if span.concept.startswith("fraction:") and (is_only or is_scaled):
                return Decimal(span.concept.removeprefix("fraction:")), span.end
        words, end = self._number_words(position)
        if words and (mixed := self._with_half(_combine(words), end)):
            return mixed
        if words and (fraction := self._fraction(position, words, end)):
            return fraction
        if words:
            return self._with_decimals(Decimal(_combine(words)), end)
        if self._is_bare_scale(position):
            return Decimal(1), position
        return None, position + 1

    def _with_half(self, whole: Decimal | int, end: int) -> tuple[Decimal, int] | None:
        """Return a number with the half said after it: "четырнадцать с половиной", "o'n to'rt yarim"."""
        if whole != int(whole) or whole in YEARS or self.ordinals_at(end - 1):
            return None
        joined = 0
        while joined < _JOINING and self._tagged.is_empty(end + joined):
            joined += 1
        for span in self._tagged.at(end + joined):
            kind, _, part = span.concept.partition(":")
            if kind != "fraction" or span.start != end + joined:
                continue
            # "Ten" and "four and a half" as one reads "fourteen and a half" where tens stand apart.
            is_of_ten = not joined and not whole % _TEN and 1 < Decimal(part) < _TEN
            if Decimal(part) == _HALF or is_of_ten:
                return whole + Decimal(part), span.end
        return None

    def _with_decimals(self, whole: Decimal, end: int) -> tuple[Decimal, int]:
        """Add the decimals that are said after a number, if any are: "fourteen point eight", "o'n to'rt butun o'ndan sakkiz"."""
        signs, mark = self._tagged.signs, self._tagged.token(end)
        is_said = self._is_decimal_mark(end)
        if (
            signs is None
            or mark is None
            or whole != int(whole)
            or not (is_said or mark.key in signs.and_words)
        ):
            return whole, end
        before = self._places_at(end + 1)
        digits, after = self._digits(end + (2 if before else 1))
        named = before or self._places_at(after)
        places = named or len(digits)
        if not digits or places < len(digits) or places > _MOST_PLACES or not (is_said or named):
            return whole, end
        return whole + Decimal(digits).scaleb(-places), after + bool(named and not before)

    def _is_decimal_mark(self, position: int) -> bool:
        token, signs = self._tagged.token(position), self._tagged.signs
        return bool(token and signs and token.key in signs.decimal_words)

    def _places_at(self, position: int) -> int:
        """Return how many decimals a word names, 0 if none."""
        token, signs = self._tagged.token(position), self._tagged.signs
        return signs.decimal_places.get(token.key, 0) if token and signs else 0

    def _digits(self, position: int) -> tuple[str, int]:
        """Return the digits that are typed or said one by one or as one number, and where they end."""
        token = self._tagged.token(position)
        if token and token.number is not None:
            return (token.surface, position + 1) if token.surface.isdecimal() else ("", position)
        words: list[int] = []
        # A word by itself: "eight tenths" may be read as a fraction.
        while (number := self._tagged.possible_at(position, "number")) and not self._places_at(position):
            words.append(int(number))
            position += 1
        is_each = all(word < _TEN for word in words)
        return "".join(map(str, words)) if is_each else str(_combine(words)), position

    def _fraction(self, start: int, words: list[int], end: int) -> tuple[Decimal, int] | None:
        """Return a fraction in words and where it ends: "three fifths", "beshdan uch" (out of five, three)."""
        signs = self._tagged.signs
        if len(words) == 2 and signs and signs.is_agglutinative:
            of, parts = words
            return self._part(parts, of, end) if self._tagged.has_ending(start, signs.from_endings) else None
        if len(words) == 2 and words[1] in self.ordinals_at(end - 1):
            return self._part(words[0], words[1], end)  # where ordinals are read as numbers too
        if len(words) == 1:
            return next((self._part(words[0], of, end + 1) for of in self.ordinals_at(end)), None)
        return None

    def ordinals_at(self, position: int) -> list[int]:
        """Return the ordinals that a token may be."""
        concepts = sorted(self._tagged.concepts_at(position))
        return [int(concept.partition(":")[2]) for concept in concepts if concept.startswith("ordinal:")]

    @staticmethod
    def _part(parts: int, of: int, end: int) -> tuple[Decimal, int] | None:
        """Return the fraction, if it is one that people say in words."""
        return (Decimal(parts) / of, end) if 0 < parts < of and 3 <= of <= 10 else None

    def _is_bare_scale(self, position: int) -> bool:
        """Whether a scale stands for one of it: "to a billion", but not "how many billions" or "in millions"."""
        power = self._tagged.number_at(position, "scale")
        if power is None or power < 6 or self._tagged.is_plain(position):
            return False
        if len(self._tagged.tokens[position].key) == 1:
            return False  # a letter is a scale after a number only
        before = {span.concept for step in (1, 2) for span in self._tagged.at(position - step)}
        if before & {"cue:how-many", "cue:how-much"}:
            return False
        return power >= 9 or ("to" in before and not self._is_measured(position))

    def _is_measured(self, position: int) -> bool:
        """Whether a scale says in what something is counted: "by how much, in mln $"."""
        concepts = [self._tagged.concepts_at(place) for place in (position + 1, position + 2)]
        is_counted = any(concept.startswith("unit:") for found in concepts for concept in found)
        after = self._tagged.token(position + 1)
        return is_counted or bool(after and after.key in CURRENCY_SYMBOLS)

    def _number_words(self, position: int) -> tuple[list[int], int]:
        words: list[int] = []
        while position < len(self._tagged.tokens):
            number = self._tagged.number_at(position, "number")
            if number is None or (self._tagged.is_plain(position) and not words) or self._is_guess(position):
                break
            if words and words[-1] < _TEN <= number < _HUNDRED:
                break  # "twenty three, twenty four"
            if words and self._is_decimal_mark(position):
                break
            words.append(number)
            position += 1
        return words, position

    def _is_guess(self, position: int) -> bool:
        """Whether a number word is a guess at a word that has another meaning: "yetmay" is no seventy."""
        spans = self._tagged.at(position)
        number = max(span.similarity for span in spans if span.concept.startswith("number:"))
        return number < EXACT and any(span.concept.startswith("cue:") for span in spans)


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
