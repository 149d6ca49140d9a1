"""Single values of the YAML files: from text as written to dates, periods, amounts and percentages."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.core.model import Bound
from bot.core.period import Period
from bot.knowledge.suggestion import did_you_mean

SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
BOUNDS = {"over": Bound.OVER, "almost": Bound.ALMOST, "about": Bound.ABOUT}

_MAX_DIGITS = 24
"""Below the 28 digits that `Decimal` reckons with, so that no value is rounded."""

_NUMBER = re.compile(r"[-−+]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?")
_AMOUNT = re.compile(rf"(?:(?P<bound>[^\W\d]+)\s+)?(?P<number>{_NUMBER.pattern})(?:\s*(?P<scale>[^\W\d]+))?")
_MEASURED = re.compile(
    rf"(?P<number>(?:[^\W\d_]+ )?{_NUMBER.pattern})(?: ?(?P<scale>[^\W\d_]+))? [^\W\d_]+(?:[ /][^\W\d_]+)*"
)
"""A number with what it is of: "12 mln t", "1.5 million bottles"."""
_RANGE = re.compile(r"[\d.,]+\s*[-–—]\s*[\d.,]+(?:\s*[^\W\d_]+)?")
_DECIMAL_COMMA = re.compile(r"(\d+),(\d+)")
_SHORT_SCALES = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "mln": "million",
    "bn": "billion",
    "bln": "billion",
    "tn": "trillion",
    "trln": "trillion",
    "тыс": "thousand",
    "млн": "million",
    "млрд": "billion",
    "трлн": "trillion",
}
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_LOCAL_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_MONTHS = "january february march april may june july august september october november december".split()
_MONTH_NAME = rf"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _MONTHS)})\.?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_SPOKEN_DAY = re.compile(
    rf"(?:(?P<before>\d{{1,2}}){_ORDINAL} )?{_MONTH_NAME}"
    rf"(?: (?P<after>\d{{1,2}}){_ORDINAL})?,? (?P<year>\d{{4}})",
    re.IGNORECASE,
)
"""18 May 2023, May 18, 2023, and May 2023."""
_SPOKEN_YEAR = re.compile(
    r"(?:(?:by|in|the|end of|year) )*(\d{4})(?: ?(?:year|г\.?|год|yil))?", re.IGNORECASE
)
"""Words around a year that leave it a whole year: by the end of 2028."""
_SPOKEN_QUARTER = re.compile(
    r"(?:(?P<first>\d{4})[ -]?)?(?P<part>Q[1-4]|H[12])(?:[ -](?P<last>\d{4}))?", re.IGNORECASE
)
"""Q3 2024 and 2024 Q3."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with how exact it is."""

    value: Decimal
    """Unscaled: "620.1 million" is 620100000."""
    bound: Bound = Bound.EXACT
    power: int = 0
    """Power of ten that it is written in: 6 for "620.1 million"."""


def parse_amount(text: str) -> Amount:
    """Read "620.1 million", "over 1 billion", "-1,234.5".

    Raises:
        ValueError: If it is anything else.

    >>> parse_amount("over 1.5 thousand")
    Amount(value=Decimal('1500'), bound=<Bound.OVER: 'over'>, power=3)
    """
    match = _AMOUNT.fullmatch(text)
    if not match:
        raise ValueError(_amount_expected(text))
    bound, number, scale = match["bound"], match["number"], match["scale"]
    if bound and bound.casefold() not in BOUNDS:
        hint = did_you_mean(bound, BOUNDS) or " Before a number goes over, almost or about, or nothing."
        raise ValueError(f"expected an amount like 'over 1 billion', got {text!r}.{hint}")
    if scale and scale.casefold() not in SCALES:
        raise ValueError(_scale_expected(text, scale))
    power = SCALES.get((scale or "").casefold(), 0)
    value = _decimal(number, text) * Decimal(10) ** power
    whole = value.to_integral_value()
    exactness = BOUNDS.get((bound or "").casefold(), Bound.EXACT)
    return Amount(whole if whole == value else value, exactness, power)


def parse_percent(text: str) -> Decimal:
    """Read "14.8", "14.8 %" or "-3 %".

    Raises:
        ValueError: If it is anything else.
    """
    number = re.sub(r"\s*%$", "", text)
    if not _NUMBER.fullmatch(number):
        fixed = _DECIMAL_COMMA.sub(r"\1.\2", number)
        use = f" Use {fixed + ' %'!r}." if _NUMBER.fullmatch(fixed) else ""
        raise ValueError(f"expected a percentage like 14.8 or -3 %, got {text!r}.{use}")
    return _decimal(number, text)


def parse_period(text: str) -> Period:
    """Read an ISO style period.

    Raises:
        ValueError: If it is not one.
    """
    try:
        return Period.parse(text)
    except ValueError as error:
        expected = "expected a period like 2024, 2024-H1, 2024-Q3, 2024-05 or 2024-01/2024-09"
        reason = "" if str(error).startswith("expected") else f": {error}"
        meant = _spoken_period(text)
        use = f" Use {meant!r}." if meant else ""
        raise ValueError(f"{expected}, got {text!r}{reason}.{use}") from error


def parse_day(text: str) -> date:
    """Read an ISO date.

    Raises:
        ValueError: If it is not one, or not in the calendar.
    """
    expected = "expected a date like 2025-10-17"
    if local := _LOCAL_DAY.fullmatch(text):
        day, month, year = local.groups()
        use = f" Use '{year}-{month:0>2}-{day:0>2}'." if int(month) <= 12 else ""
        raise ValueError(f"{expected}, got {text!r}.{use}")
    first = text.partition("/")[0].strip()
    if first != text and _ISO_DAY.fullmatch(first):
        raise ValueError(
            f"{expected}, got {text!r}, a span. Use {first!r}, its first day, and write a fact for the rest."
        )
    if not (iso := _ISO_DAY.fullmatch(text)):
        raise ValueError(f"{expected}, got {text!r}{_day_meant(text)}")
    year, month, day = (int(part) for part in iso.groups())
    if len(text) != 10:
        raise ValueError(f"{expected}, got {text!r}. Use '{year:04}-{month:02}-{day:02}'.")
    if not (year >= 1 and 1 <= month <= 12):
        raise ValueError(f"{expected}, got {text!r}: a year has months 01 to 12.")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise ValueError(f"{expected}, got {text!r}: that month has days 01 to {last}.")
    return date(year, month, day)


def _day_meant(text: str) -> str:
    """Return the end of a message on what is no date: how to write it, or that it names no day."""
    spoken = _SPOKEN_DAY.fullmatch(text)
    day = spoken and (spoken["before"] or spoken["after"])
    if spoken and day:
        return f". Use '{spoken['year']}-{_month_of(spoken):02}-{day:0>2}'."
    if spoken or re.fullmatch(r"\d{4}(?:-\d{1,2})?|\d{1,2}[./]\d{4}", text):
        return ", which names no day. Write the day too, or leave the key out."
    return "."


def _spoken_period(text: str) -> str | None:
    """Return the ISO style form of a period in plain words, where no other can be meant."""
    if year := _SPOKEN_YEAR.fullmatch(text):
        return year[1]
    spoken = _SPOKEN_DAY.fullmatch(text)
    if spoken and not (spoken["before"] or spoken["after"]):
        return f"{spoken['year']}-{_month_of(spoken):02}"
    part = _SPOKEN_QUARTER.fullmatch(text)
    years = {part["first"], part["last"]} - {None} if part else set()
    if not part or len(years) != 1:
        return None
    return f"{years.pop()}-{part['part'].upper()}"


def _month_of(spoken: re.Match[str]) -> int:
    """Return the number of the month, 1 to 12."""
    return next(
        number for number, name in enumerate(_MONTHS, 1) if name.startswith(spoken["month"][:3].lower())
    )


def _decimal(number: str, text: str) -> Decimal:
    digits = number.replace(",", "").replace("−", "-")
    if sum(map(str.isdigit, digits)) > _MAX_DIGITS:
        raise ValueError(f"expected at most {_MAX_DIGITS} digits, got {text!r}.")
    return Decimal(digits)


def _amount_expected(text: str) -> str:
    expected = "expected an amount like 620.1 million, over 1 billion or 1,234.5"
    fixed = _DECIMAL_COMMA.sub(r"\1.\2", text)
    if fixed != text and _AMOUNT.fullmatch(fixed):
        return f"{expected}, got {text!r}: commas separate thousands. Use {fixed!r}."
    closed = re.sub(r"(?<=\d)[\s_\u00a0\u202f](?=\d{3})", "", text)
    if closed != text and _AMOUNT.fullmatch(closed):
        return f"{expected}, got {text!r}. Use {closed!r}."
    bare = re.sub(
        r"[$€£¥₽%]|\b(?:USD|EUR|UZS|BYN|RUB|US)\b|\b(?:dollars?|euros?|roubles?|rubles?)\b", "", text
    ).strip()
    if bare != text and _AMOUNT.fullmatch(bare):
        return f"{expected}, got {text!r}: the unit goes into 'unit'. Use {bare!r}."
    if measured := _MEASURED.fullmatch(text):
        scale = measured["scale"] or ""
        meant = _SHORT_SCALES.get(scale.casefold(), scale.casefold())
        if not scale or meant in SCALES:
            kept = f"{measured['number']} {meant}".strip()
            return f"{expected}, got {text!r}: the unit goes into 'unit'. Use {kept!r}."
    if _RANGE.fullmatch(text):
        return (
            f"{expected}, got {text!r}, a range. Write the one figure that the source stands by, or a fact."
        )
    return f"{expected}, got {text!r}."


def _respelled(text: str, scale: str, meant: str) -> str:
    """Return an amount with its scale written out.

    >>> _respelled("5.2m", "m", "million")
    '5.2 million'
    """
    return f"{text.removesuffix(scale).rstrip()} {meant}"


def _scale_expected(text: str, scale: str) -> str:
    expected = "expected an amount like 620.1 million"
    if meant := _SHORT_SCALES.get(scale.casefold()):
        return f"{expected}, got {text!r}. Use {_respelled(text, scale, meant)!r}."
    hint = did_you_mean(scale, SCALES)
    return f"{expected}, got {text!r}.{hint or ' The unit goes into unit, not into the value.'}"
