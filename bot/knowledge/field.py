"""What a single value may be in a file that people write: text, ids, dates, figures, each with its schema.

All scalars arrive as text. Short forms ("one or a list", a plain string for a text) become one long form, so
that whoever builds records meets no alternatives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema
from typing_extensions import TypeAliasType

from bot.core.concept import INDICATORS
from bot.core.period import Period
from bot.knowledge import language
from bot.knowledge.country import CODES, parse_country
from bot.knowledge.scalar import Amount, parse_amount, parse_day, parse_percent, parse_period
from bot.knowledge.suggestion import did_you_mean
from bot.knowledge.unit import MAX_LENGTH, parse_unit

NOT_STATED = "not stated"
"""Written for a date or place that the source leaves open."""

MAX_ID_LENGTH = 40
"""Ids travel in the 64 bytes of a Telegram button, with a verb before them."""

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class References:
    """Ids that records of any file may refer to. The context of validation; without it none is checked."""

    sources: frozenset[str]
    people: frozenset[str]


def describe(value: object) -> str:
    """Say what was written, for "expected ..., got ...".

    >>> describe(["a"]), describe("a")
    ('a list', "'a'")
    """
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else repr(value)


def as_list(value: object) -> list[Any]:
    """Return what may be written as one or as a list as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def codes_in(value: object) -> set[str]:
    """Return the codes that are written as one or as a list, right or not."""
    return {code for code in as_list(value) if isinstance(code, str)}


def as_words(value: object) -> object:
    """Return words by language as a mapping; those of a plain list stand under ""."""
    if isinstance(value, dict):
        return {language: as_list(words) for language, words in value.items()}
    return {"": as_list(value)}


def parse_id(text: object) -> str:
    """Return an id as written.

    Raises:
        ValueError: If it is none.
    """
    expected = f"expected an id of at most {MAX_ID_LENGTH} letters a-z, digits and hyphens"
    if not isinstance(text, str):
        raise ValueError(f"{expected}, got {describe(text)}.")
    if len(text) > MAX_ID_LENGTH:
        raise ValueError(f"{expected}, got {len(text)} characters in {text!r}. Shorten it.")
    if not _ID.fullmatch(text):
        near = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")
        raise ValueError(f"{expected}, got {text!r}." + (f" Use {near!r}." if near else ""))
    return text


def parse_line(value: object, expected: str = "text") -> str:
    """Return a text without the space around it.

    Raises:
        ValueError: If it is none, or has nothing but space.
    """
    text = value.strip() or None if isinstance(value, str) else value
    if not isinstance(text, str):
        raise ValueError(f"expected {expected}, got {describe(text)}.")
    return text


def _language(value: str) -> str:
    return language.parse_language(value) if value else value


def _as_text(value: object) -> object:
    return value if isinstance(value, dict) else {"en": value}


def _some_text(value: dict[str, str]) -> dict[str, str]:
    if not value:
        raise ValueError("expected text in at least one language, got none.")
    return value


def _url(value: object) -> str:
    text = parse_line(value)
    if not re.fullmatch(r"https?://[^\s/.]+\.[^\s]+", text):
        raise ValueError(f"expected an address like https://example.org/page, got {text!r}.")
    return text


def _day_or_not_stated(value: object) -> date | str:
    text = parse_line(value)
    if text.casefold() == NOT_STATED:
        return NOT_STATED
    try:
        return parse_day(text)
    except ValueError as error:
        message = str(error).replace("2025-10-17,", f"2025-10-17 or the words {NOT_STATED!r},")
        left_out = "leave the key out and list date under 'not_stated'"
        raise ValueError(message.replace("leave the key out", left_out)) from error


def _country(value: object) -> str:
    return parse_country(parse_line(value))


def _speaker(value: object) -> str:
    text = parse_line(value)
    if _ID.fullmatch(text) and not text.isdigit():
        try:
            return parse_country(text)
        except ValueError as error:
            raise ValueError(
                f"{error} Who speaks is a side; for what one person said, write a fact."
            ) from error
    return parse_country(text)


def _as_sides(value: object) -> list[Any]:
    if isinstance(value, str) and value != "all" and value.casefold() == "all":
        raise ValueError(f"expected country codes or the word 'all', got {value!r}. Use 'all'.")
    return [] if value == "all" else as_list(value)


def _source(value: object, info: ValidationInfo) -> str:
    text = parse_line(value)
    known: References | None = info.context
    if known and text not in known.sources:
        hint = did_you_mean(text, known.sources) or " Describe it under 'sources'."
        raise ValueError(f"expected the id of a source, got {text!r}, which is none.{hint}")
    return text


def _person(value: object, info: ValidationInfo) -> str:
    text = parse_line(value)
    known: References | None = info.context
    if known and text not in known.people:
        hint = did_you_mean(text, known.people) or " Describe the person under 'people'."
        raise ValueError(f"expected the id of a person, got {text!r}, who is none.{hint}")
    return text


def _aspect(value: object) -> str:
    text = parse_line(value)
    if not _ID.fullmatch(text):
        raise ValueError(
            f"expected one word, or several joined by hyphens, like date or next-meeting, got {text!r}."
        )
    return text


def _as_aspects(value: object) -> object:
    if isinstance(value, dict):
        return value
    return {aspect if isinstance(aspect, str) else describe(aspect): None for aspect in as_list(value)}


_TEXT = {"type": ["string", "number"]}

Line = Annotated[str, PlainValidator(parse_line), WithJsonSchema(_TEXT)]
Id = Annotated[
    str,
    PlainValidator(parse_id),
    WithJsonSchema({"type": "string", "pattern": f"^{_ID.pattern}$", "maxLength": MAX_ID_LENGTH}),
]
LanguageCode = Annotated[
    str,
    AfterValidator(_language),
    WithJsonSchema({"type": "string", "pattern": f"^{language.PATTERN.pattern}$"}),
]
Text = TypeAliasType(
    "Text",
    Annotated[
        dict[LanguageCode, Line],
        BeforeValidator(_as_text, json_schema_input_type=Line | dict[LanguageCode, Line]),
        AfterValidator(_some_text),
    ],
)
"""Wordings by language; a plain string is taken as English."""
_OneOrMoreLines = Line | list[Line]
Words = TypeAliasType(
    "Words",
    Annotated[
        dict[LanguageCode, list[Line]],
        BeforeValidator(
            as_words, json_schema_input_type=_OneOrMoreLines | dict[LanguageCode, _OneOrMoreLines]
        ),
    ],
)
"""Words and phrases, by language or without; the mapping's key is then ""."""
Url = Annotated[
    str, PlainValidator(_url), WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://"})
]
_DAY = {"type": "string", "format": "date", "examples": ["2025-10-17"]}
Day = Annotated[date, PlainValidator(lambda value: parse_day(parse_line(value))), WithJsonSchema(_DAY)]
DayOrNotStated = Annotated[
    date | str, PlainValidator(_day_or_not_stated), WithJsonSchema({"anyOf": [_DAY, {"const": NOT_STATED}]})
]
Country = TypeAliasType(
    "Country",
    Annotated[str, PlainValidator(_country), WithJsonSchema({"type": "string", "enum": sorted(CODES)})],
)
Countries = Annotated[list[Country], BeforeValidator(as_list, json_schema_input_type=Country | list[Country])]
Speaker = TypeAliasType(
    "Speaker",
    Annotated[str, PlainValidator(_speaker), WithJsonSchema({"type": "string", "enum": sorted(CODES)})],
)
Sides = Annotated[
    list[Speaker], BeforeValidator(_as_sides, json_schema_input_type=Literal["all"] | Speaker | list[Speaker])
]
SourceId = Annotated[str, PlainValidator(_source), WithJsonSchema({"type": "string"})]
Sources = Annotated[
    list[SourceId], BeforeValidator(as_list, json_schema_input_type=SourceId | list[SourceId])
]
PersonId = Annotated[str, PlainValidator(_person), WithJsonSchema({"type": "string"})]
Aspect = Annotated[
    str,
    PlainValidator(_aspect),
    WithJsonSchema(
        {"type": "string", "examples": ["date", "place", "contracts", "exports", "imports", "reasons"]}
    ),
]
Aspects = Annotated[
    dict[Aspect, Text | None],
    BeforeValidator(_as_aspects, json_schema_input_type=Aspect | list[Aspect] | dict[Aspect, Text | None]),
]
PeriodText = TypeAliasType(
    "PeriodText",
    Annotated[
        Period,
        PlainValidator(lambda value: parse_period(parse_line(value))),
        WithJsonSchema({**_TEXT, "examples": [2024, "2024-H1", "2024-Q3", "2024-05", "2024-01/2024-09"]}),
    ],
)
AmountText = TypeAliasType(
    "AmountText",
    Annotated[
        Amount,
        PlainValidator(lambda value: parse_amount(parse_line(value))),
        WithJsonSchema({**_TEXT, "examples": ["620.1 million", "over 1 billion", "1,234.5", 620100000]}),
    ],
)
Percent = Annotated[
    Decimal,
    PlainValidator(lambda value: parse_percent(parse_line(value))),
    WithJsonSchema({**_TEXT, "examples": ["14.8 %", -3]}),
]
Unit = Annotated[
    str,
    PlainValidator(
        lambda value: parse_unit(parse_line(value, "a unit on one line, the same for all languages"))
    ),
    WithJsonSchema(
        {"type": "string", "maxLength": MAX_LENGTH, "examples": ["USD", "t", "kg", "%", "people"]}
    ),
]
Indicator = Annotated[
    str, PlainValidator(parse_line), WithJsonSchema({"anyOf": [{"enum": INDICATORS}, {"type": "string"}]})
]
