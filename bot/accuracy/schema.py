"""What authors may write in a question file. `json_schema` makes the schema for editors from it."""

from __future__ import annotations

import re
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from bot.core.answer import Outcome
from bot.knowledge.field import Day, as_list, describe, parse_line
from bot.knowledge.schema import Entry
from bot.knowledge.suggestion import did_you_mean, listed
from bot.languages import load_languages
from bot.languages.catalog import CODES, second_scripts

Kind = Literal["answerable", "derived", "unknown", "offtopic", "social", "ambiguous"]
KINDS: tuple[str, ...] = get_args(Kind)

_TEXT = {"type": "string", "minLength": 1}


def _utterance(value: object) -> str:
    return parse_line(value, "what somebody types")


def _file_name(value: object) -> str:
    return parse_line(value, "the name of a knowledge file")


def _language(value: object) -> str:
    languages = load_languages()
    codes = [language.code for language in (*languages, *second_scripts(languages))]
    if value not in codes:
        raise ValueError(f"expected {listed(codes)}, got {describe(value)}.")
    return str(value)


def _outcome(value: object) -> Outcome:
    try:
        return Outcome(str(value))
    except ValueError:
        names = [outcome.value for outcome in Outcome]
        hint = did_you_mean(str(value), names)
        raise ValueError(f"expected {listed(names)}, got {describe(value)}.{hint}") from None


def _pattern(value: object) -> re.Pattern[str]:
    if not isinstance(value, str):
        raise ValueError(f"expected a regular expression, got {describe(value)}.")
    try:
        return re.compile(value, re.IGNORECASE)
    except re.error as error:
        raise ValueError(f"expected a regular expression, got {value!r}: {error}.") from error


Utterance = Annotated[str, PlainValidator(_utterance), WithJsonSchema(_TEXT)]
FileName = Annotated[str, PlainValidator(_file_name), WithJsonSchema(_TEXT)]
LanguageCode = Annotated[
    str,
    PlainValidator(_language),
    WithJsonSchema({"type": "string", "examples": list(CODES)}),
]
OutcomeName = Annotated[
    Outcome, PlainValidator(_outcome), WithJsonSchema({"enum": [outcome.value for outcome in Outcome]})
]
Pattern = Annotated[
    re.Pattern[str], PlainValidator(_pattern), WithJsonSchema({"type": "string", "format": "regex"})
]


def _some(value: object) -> list[object]:
    items = as_list(value)
    if not items:
        raise ValueError("expected at least one, got an empty list.")
    return items


def _questions(value: object) -> list[object]:
    if not isinstance(value, list) or not value:
        got = "an empty list" if value == [] else describe(value)
        raise ValueError(f"expected a list of questions, each beginning with '- say: ...', got {got}.")
    return value


def _one_or_list(item: dict[str, object]) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]})


Outcomes = Annotated[
    list[OutcomeName],
    BeforeValidator(_some),
    _one_or_list({"enum": [outcome.value for outcome in Outcome]}),
]
Patterns = Annotated[
    list[Pattern], BeforeValidator(as_list), _one_or_list({"type": "string", "format": "regex"})
]
FileNames = Annotated[list[FileName], BeforeValidator(_some), _one_or_list(_TEXT)]


class QuestionEntry(Entry):
    """One question and what a right reply to it is."""

    say: Utterance
    """The question as somebody types it, mistakes and all."""
    lang: LanguageCode | None = None
    """Language that the answer is expected in; left out, any will do."""
    kind: Kind
    """answerable: the facts say it; derived: takes arithmetic; unknown: close to the topic, but not held."""
    outcome: Outcomes
    """What should become of it; a list where several will do."""
    has: Patterns = Field(default_factory=list)
    """Regular expressions, case ignored, that an answer must all match; where none is expected, any reply."""
    never: Patterns = Field(default_factory=list)
    """Regular expressions, case ignored, none of which may match the reply, its source line left out."""
    after: Utterance | None = None
    """What the same person asked just before, where this is a follow-up."""


Questions = Annotated[list[QuestionEntry], BeforeValidator(_questions)]


class QuestionFile(Entry):
    """Questions that go with knowledge files."""

    knowledge: FileNames
    """Knowledge files that answer: in the `knowledge` folder of the project, or beside this file."""
    today: Day | None = None
    """The day that "last year" is counted from; left out, the day of the run."""
    questions: Questions
    """The questions, in any order."""
