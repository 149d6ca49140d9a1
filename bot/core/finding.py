"""What was found for a question, in no language yet: a reply's id with typed values to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.core.answer import Figure
from bot.core.model import Bound, Source, Text
from bot.core.period import Period


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, to be written for people."""

    value: Decimal
    unit: str
    bound: Bound = Bound.EXACT
    is_rounded: bool = False
    """Whether it is the rounded result of arithmetic."""
    power: int | None = None
    """Power of ten that it is to be told in: 3 for thousands; None for the one that reads best."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country to be named."""

    code: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the bot's own vocabulary to be named: "indicator:exports", "good:cotton", "period:quarter"."""

    concept: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Another reply, to be put into this one."""

    reply: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Listing:
    """Several values, joined as prose or one a line."""

    items: tuple[Value, ...]
    is_lines: bool = False


Value = str | int | date | Text | Quantity | Period | Country | Term | Sentence | Listing
"""What can stand in a reply."""


@dataclass(frozen=True, slots=True)
class Derivation:
    """Arithmetic: a formula with named values, "{a} / {b}"."""

    formula: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A reply to be composed."""

    reply: str
    values: Mapping[str, Value] = field(default_factory=dict)
    figure: Figure | None = None
    sources: tuple[Source, ...] = ()
    derivation: Derivation | None = None
    verdict: bool | None = None
    """Whether what was asked is so; None where no yes or no was asked."""
    person: str | None = None
    """Id of the one person that it is about, for "what is his post" afterwards."""
    is_pointed: bool = False
    """Whether the question's own words point to the very passage, and not just to the record that has it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the question names and a record does not cover."""

    slot: str
    """"country", "period", "indicator", "direction", "good", "scope", "unit", "granularity", "person", "ordinal", "word", "aspect"."""
    value: Value
