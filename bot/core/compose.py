"""From findings to sentences: fills a language's reply templates with numbers, periods and names.

Templates are `str.format` texts. `{subject}`, `{period}`, `{value}` and so on stand for typed values, written the way
the language writes them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from string import Formatter as Template
from textwrap import shorten

from bot.core.finding import Country, Derivation, Finding, Gap, Listing, Quantity, Sentence, Term, Value
from bot.core.language import Formatter, Language
from bot.core.model import Bound, Knowledge, Series, Text
from bot.core.period import Period

MAX_TEXT = 900
"""Characters of an answer before its source line; longer lists are cut at an item."""
_ENDS = 2
"""Lines of a list that is too long which are kept whatever their length: the first and the last."""

_SCALES = ((Decimal(10) ** 12, 12), (Decimal(10) ** 9, 9), (Decimal(10) ** 6, 6), (Decimal(10) ** 3, 3))
_LEAST_TOLD = Decimal("0.1")
"""Least number that is told in the scale asked for; less is told in the one that reads best."""
_ENGLISH = "en"
_LONGEST_SYMBOL = 4
"""Letters up to which a unit is a symbol, "ha", rather than a word, "companies"."""
_SCALED_FROM = Decimal(10) ** 6
_PARSER = Template()
_ROUNDED_PLACES = 1
_EXACT_PLACES = 4


class Composer:
    """Writes for one language."""

    def __init__(self, language: Language, knowledge: Knowledge) -> None:
        if language.formatter is None:
            raise ValueError(f"language {language.code!r} has no formatter; add one where it is loaded")
        self._language = language
        self._formatter: Formatter = language.formatter
        self._countries = knowledge.country_names
        self._main_code = language.code.split("-")[0]

    def say(self, reply: str, values: Mapping[str, Value] | None = None) -> str:
        """Return a reply filled in, in the language's script.

        Raises:
            KeyError: If the language lacks the reply or the reply names a value that was not given.
        """
        return self._fill(reply, values or {})

    def currency(self, code: str) -> str:
        """Return a sentence that names a currency in full."""
        return self._fill("in-currency", {"unit": self._respell(self._formatter.currency(code))})

    def has(self, reply: str) -> bool:
        """Whether the language has this reply."""
        return reply in self._language.replies

    def _fill(self, reply: str, values: Mapping[str, Value]) -> str:
        """Fill a template whose own words, but not the values, are respelled."""
        written = {name: self.write(value) for name, value in values.items()}
        parts = _PARSER.parse(self._language.replies[reply])
        return "".join(self._respell(text) + (written[name] if name else "") for text, name, _, _ in parts)

    def finding(self, finding: Finding) -> str:
        """Return the sentence of a finding, opened with yes or no where that was asked."""
        text = self._fill(finding.reply, finding.values).replace(" \n", "\n").strip()
        if finding.verdict is not None:
            text = self._fill("yes" if finding.verdict else "no", {"text": text})
        return text

    def derivation(self, derivation: Derivation) -> str:
        """Return the arithmetic with its numbers."""
        return derivation.formula.format_map(
            {name: self.write(value) for name, value in derivation.values.items()}
        )

    def gaps(self, gaps: Sequence[Gap]) -> str:
        """Return what is missing, each thing once."""
        lines = dict.fromkeys(
            self._fill(f"missing-{gap.slot}", {"what": self.write(gap.value).rstrip(".")}) for gap in gaps
        )
        return " ".join(lines)

    def _respell(self, text: str) -> str:
        return self._language.respell(text) if self._language.respell else text

    # Values --------------------------------------------------------------------------------------------------

    def write(self, value: Value) -> str:
        """Return a value in words and digits, in the language's main script."""
        match value:
            case str():
                return value
            case int():
                return self._formatter.number(Decimal(value))
            case date():
                return self._respell(self._formatter.day(value))
            case Text():
                return self._text(value)
            case Quantity():
                return self._quantity(value)
            case Period():
                return self._period(value)
            case Country():
                return self._country(value.code)
            case Term():
                return self._term(value.concept)
            case Sentence():
                return self._fill(value.reply, value.values)
            case Listing():
                return self._listing(value)

    def _text(self, text: Text) -> str:
        wording = text.within(self._main_code)
        # A text that the author gave in no other than English stays as it is.
        return self._respell(wording) if self._main_code in text.by_language else wording

    def _country(self, code: str) -> str:
        names = self._countries.get(code, {})
        if own := names.get(self._language.code):
            return own
        name = names.get(self._main_code)
        return self._respell(name) if name else code

    def _term(self, concept: str) -> str:
        """Return a concept's name: a reply of its own, else the language's first word for it."""
        listed = self._language.concepts.get(concept)
        name = self._language.replies.get(f"term-{concept}") or (listed[0] if listed else "")
        return self._respell(name) if name else concept.partition(":")[2].replace("-", " ")

    def _listing(self, listing: Listing) -> str:
        items = [self.write(item) for item in listing.items]
        if not listing.is_lines:
            return self._respell_joints(items)
        return "\n" + "\n".join(_fitting([f"• {item}" for item in items]))

    def _period(self, period: Period) -> str:
        values: dict[str, Value] = {"year": str(period.year)}
        if period.is_year:
            return self._fill("period-year", values)
        if period.part:
            kind, number = period.part
            return self._fill(
                "period-half" if kind == "H" else "period-quarter", values | {"number": str(number)}
            )
        opening, closing = period.start % 12 + 1, period.end % 12 + 1
        first = self._month(period.year, opening)
        if period.months == 1:
            return first
        if period.months < 12 and period.year == period.end // 12:
            return self._respell(self._formatter.months(period.year, opening, closing))
        if period.months % 12 == 0 and period.start % 12 == 0:
            return self._fill("period-years", values | {"last": str(period.end // 12)})
        last = self._month(period.end // 12, closing)
        return self._fill("period-months", {"first": first, "last": last})

    def _month(self, year: int, month: int) -> str:
        return self._respell(self._formatter.month(year, month))

    def _respell_joints(self, items: list[str]) -> str:
        """Join items with the language's own words between them, respelled without touching the items."""
        marks = [f"\x00{number}\x00" for number in range(len(items))]
        joined = self._respell(self._formatter.list(marks))
        for mark, item in zip(marks, items, strict=True):
            joined = joined.replace(mark, item)
        return joined

    def _quantity(self, quantity: Quantity) -> str:
        text = self._measured(quantity)
        if quantity.bound is not Bound.EXACT:
            text = self._fill(f"bound-{quantity.bound.value}", {"value": text})
        return text

    def _measured(self, quantity: Quantity) -> str:
        if quantity.value < 0:
            return f"−{self._measured(replace(quantity, value=-quantity.value))}"
        value, scale = quantity.value, ""
        least = _SCALED_FROM if quantity.power is None else min(_SCALED_FROM, Decimal(10) ** quantity.power)
        if quantity.unit not in ("%", "") and abs(value) >= least:
            for size, power in _SCALES:
                is_fitting = _rounded(abs(value) / size, quantity.is_rounded) >= 1
                # Told in billions, four million would be nought.
                is_asked = power == quantity.power and abs(value) / size >= _LEAST_TOLD
                if is_asked or (quantity.power is None and is_fitting):
                    value, scale = value / size, self._respell(self._language.replies[f"scale-{power}"])
                    break
        number = self._formatter.number(_rounded(value, quantity.is_rounded, is_percent=quantity.unit == "%"))
        if quantity.unit == "":
            return number
        if quantity.unit == "%":
            return self._fill("percent", {"number": number})
        return self._with_unit(f"{number} {scale}" if scale else number, quantity.unit)

    def _with_unit(self, number: str, unit: str) -> str:
        """Return a number with its unit in words; one per another is told as such: "$2240 per tonne"."""
        replies = self._language.replies
        if f"unit-{unit}" in replies:
            return self._fill(f"unit-{unit}", {"number": number})
        counted, _, other = unit.partition("/")
        if other and f"per-{other}" in replies:
            return self._fill(f"per-{other}", {"value": self._with_unit(number, counted)})
        # An author's English word for what is counted, which the series' title says in every language.
        is_word = len(unit) > _LONGEST_SYMBOL and unit.isalpha() and unit.islower()
        return number if is_word and self._language.code != _ENGLISH else f"{number} {unit}"

    def subject(self, series: Series) -> str:
        """Return what a series is about, as the beginning of a sentence."""
        if series.title:
            return self._text(series.title)
        indicator = self._term(f"indicator:{series.indicator}")
        name = indicator[:1].upper() + indicator[1:]
        if series.product:
            name = self._fill("subject-product", {"indicator": name, "product": series.product})
        if series.reporter and series.partner:
            flow = "subject-imports" if series.indicator == "imports" else "subject-exports"
            reply = flow if series.indicator in ("exports", "imports") else "subject-pair"
            pair: dict[str, Value] = {
                "reporter": Country(series.reporter),
                "partner": Country(series.partner),
            }
            return self._fill(reply, {"indicator": name} | pair)
        if series.reporter:
            return self._fill("subject-single", {"indicator": name, "reporter": Country(series.reporter)})
        return name


def _rounded(value: Decimal, is_rounded: bool, *, is_percent: bool = False) -> Decimal:
    """Round derived results to one decimal, two below ten, per cent below one; keep printed figures as printed."""
    places = _EXACT_PLACES
    if is_rounded:
        places = _ROUNDED_PLACES if abs(value) >= (1 if is_percent else 10) else 2
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def _fitting(lines: Sequence[str]) -> list[str]:
    """Return lines that are no longer than `MAX_TEXT` together, "…" for those left out in the middle, the first and last kept."""
    left = list(lines)
    while len(left) > _ENDS and sum(map(len, left)) > MAX_TEXT:
        left.pop(len(left) // 2)
    if sum(map(len, left)) > MAX_TEXT:
        left = [shorten(line, MAX_TEXT // len(left), placeholder=" …") for line in left]
    middle = ["…"] if len(left) < len(lines) else []
    half = (len(left) + 1) // 2
    return [*left[:half], *middle, *left[half:]]
