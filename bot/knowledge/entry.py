"""Validates one record, and words what is wrong with it for its author."""

from __future__ import annotations

import re
from typing import Any, TypeVar, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from typing_extensions import TypeAliasType

from bot.knowledge.field import References, describe
from bot.knowledge.place import Loc, Place, is_refused
from bot.knowledge.problem import Problem
from bot.knowledge.schema import Entry
from bot.knowledge.suggestion import did_you_mean, listed, nearest
from bot.knowledge.tree import Scalar

E = TypeVar("E", bound=Entry)


def validate(model: type[E], data: Any, place: Place, references: References) -> E | list[Problem]:
    """Return the record, or all that is wrong with it.

    Args:
        model: What it should be.
        data: `plain` of the place's node.
        place: Where it stands.
        references: Ids that it may refer to.
    """
    try:
        return model.model_validate(data, context=references)
    except ValidationError as error:
        return _problems(model, error.errors(include_url=False), place)


def _problems(model: type[Entry], errors: list[ErrorDetails], place: Place) -> list[Problem]:
    problems = []
    misspelt: set[Loc] = set()
    for error in errors:
        loc = error["loc"]
        if error["type"] == "extra_forbidden":
            fields = _keys_at(model, loc[:-1])
            meant = nearest(str(loc[-1]), fields)
            misspelt.add((*loc[:-1], meant or ""))
            hint = f"Did you mean {meant!r}?" if meant else f"Expected {listed(fields)}."
            problems.append(place.follow(loc).problem_of_key(f"unknown key. {hint}"))
    for error in errors:
        loc = error["loc"]
        if error["type"] == "extra_forbidden" or (error["type"] == "missing" and loc in misspelt):
            continue
        at = place.follow(loc)
        if not is_refused(at.node):
            problems.append(_problem(error, at))
    return problems


def _problem(error: ErrorDetails, at: Place) -> Problem:
    kind, value = error["type"], error.get("input")
    if kind == "missing":
        return _missing(str(error["loc"][-1]), at)
    if kind == "literal_error":
        choices = re.findall(r"'([^']+)'", error["ctx"]["expected"])
        message = f"expected {listed(choices)}, got {describe(value)}."
        return at.problem(message + (did_you_mean(value, choices) if isinstance(value, str) else ""))
    if kind == "value_error":
        message = str(error["ctx"]["error"])
        return at.problem_of_key(message) if error["loc"][-1:] == ("[key]",) else at.problem(message)
    if kind == "dict_type":
        return at.problem(f"expected a mapping, got {describe(value)}.")
    return at.problem(f"{error['msg']}, got {describe(value)}.")


def _missing(name: str, at: Place) -> Problem:
    if isinstance(at.node, Scalar) and at.node.is_null:
        return at.problem("expected a value, got nothing. Fill it in.")
    there = Place(at.path, at.node, at.key, f"{at.where}.{name}".lstrip("."))
    return there.problem(f"missing. Add '{name}: ...'.")


def _keys_at(model: type[Entry], loc: Loc) -> list[str]:
    """Return the keys of the mapping that `loc` leads to."""
    for part in loc:
        field = next((f for name, f in model.model_fields.items() if part in {name, f.alias}), None)
        inner = _entry_within(field.annotation) if field and isinstance(part, str) else None
        model = inner or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _entry_within(annotation: Any) -> type[Entry] | None:
    """Return the model inside `list[...]`, `Annotated[...]` or `... | None`."""
    if isinstance(annotation, TypeAliasType):
        annotation = annotation.__value__
    if get_origin(annotation) is None:
        return annotation if isinstance(annotation, type) and issubclass(annotation, Entry) else None
    return next((found for part in get_args(annotation) if (found := _entry_within(part))), None)
