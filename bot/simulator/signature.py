"""What the methods of the Bot API take, of which type, as python-telegram-bot's signatures have it.

Telegram passes over what it does not know and guesses at types; here both are refused, so that slips show.
"""

from __future__ import annotations

import inspect
import json
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import telegram
from telegram import Bot, TelegramObject
from telegram._utils import types as aliases  # its signatures name types that are defined nowhere else

from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad

Fits = Callable[[Any], str | None]
"""A value -> where in it something does not fit, and what was expected; None when all fits."""

_NAMES = {name.replace("_", ""): name for name in dir(Bot) if not name.startswith("_")}
_FLAGS = {"true", "false", "True", "False", "1", "0"}
_ABSENT = inspect.Parameter.empty


def check(method: str, parameters: Parameters) -> None:
    """Hold a request to the signature of its method.

    Raises:
        RefusalError: If a parameter is unknown, missing or of the wrong type.
    """
    known = _parameters_of(method.lower())
    attached: set[str] = set()
    for name, value in parameters.written():
        if name not in known:
            raise bad(f"unknown parameter {name}")
        trouble = known[name][1](value)
        if trouble:
            raise bad(f"can't parse parameter {name}{trouble}")
        attached.update(_attached(value))
    for name in parameters.files:
        if name not in known and name not in attached:
            raise bad(f"unknown parameter {name}")
    for name, (is_needed, _) in known.items():
        if is_needed and name not in parameters:
            # What an empty text stands for, each method says in its own words.
            if name in {"text", "url", "results", "commands"}:
                continue
            raise bad(f"parameter {name} is required")


def _attached(value: Any) -> Iterator[str]:
    """Yield the names of the uploads that a parameter refers to."""
    text = value if isinstance(value, str) else json.dumps(value)
    for part in text.split("attach://")[1:]:
        yield part.partition('"')[0]


@cache
def _parameters_of(method: str) -> Mapping[str, tuple[bool, Fits]]:
    """Return the parameters of a method: whether each is needed, and whether a value as written fits."""
    function = inspect.unwrap(getattr(Bot, _NAMES[method]))
    return {
        name: (is_needed, _as_written(hint, _fits(hint))) for name, is_needed, hint in _taken_by(function)
    }


def _taken_by(function: Callable[..., Any]) -> Iterator[tuple[str, bool, Any]]:
    """Yield name, whether it is needed, and type of what Telegram knows a method or an object to take."""
    scope = {**vars(typing), **vars(telegram), **vars(aliases), **getattr(function, "__globals__", {})}
    hints = typing.get_type_hints(function, globalns=scope)
    for name, parameter in inspect.signature(function).parameters.items():
        # Those by keyword only are the library's own; so are old names that it still takes.
        if name == "self" or parameter.kind is not parameter.POSITIONAL_OR_KEYWORD or name.endswith("_depr"):
            continue
        yield name, parameter.default is _ABSENT, hints[name]


def _as_written(hint: Any, fits: Fits) -> Fits:
    """Return the check of a value that may be written as in a form."""
    options = set(_options(hint))

    def fits_as_written(value: Any) -> str | None:
        if not isinstance(value, str) or str in options:
            return fits(value)
        if bool in options:
            return None if value in _FLAGS else ": expected true or false"
        try:
            return fits(json.loads(value))
        except ValueError:
            return fits(value)

    return fits_as_written


def _options(hint: Any) -> Iterator[Any]:
    """Yield what a value may be, one by one."""
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        for each in typing.get_args(hint):
            yield from _options(each)
    elif getattr(origin, "__name__", "") == "DefaultValue" or origin is Callable:
        return
    elif hint is not type(None):
        yield hint


@cache
def _fits(hint: Any) -> Fits:
    """Return the check of a value as it is in JSON."""
    options = tuple(_options(hint))
    kinds = tuple(each for each in options if each in {str, bool, int, float})
    lists = tuple(each for each in options if typing.get_origin(each) in {Sequence, list, tuple})
    objects = tuple(each for each in options if isinstance(each, type) and issubclass(each, TelegramObject))
    moments = any(each in {timedelta, datetime} for each in options)
    expected = " or ".join([*(each.__name__ for each in (*kinds, *objects)), *(["a list"] if lists else [])])

    def fits(value: Any) -> str | None:
        if isinstance(value, dict) and objects:
            return _first([_object_fits(each, value) for each in objects])
        if isinstance(value, list) and lists:
            return _first([_list_fits(each, value) for each in lists])
        is_plain = any(_is(value, kind) for kind in kinds) or (moments and _is(value, int))
        return None if is_plain else f": expected {expected or 'something else'}"

    return fits


def _first(troubles: Sequence[str | None]) -> str | None:
    """Return None if there is any option without trouble, else that of the first."""
    return None if None in troubles else troubles[0]


def _is(value: Any, kind: type) -> bool:
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, (int, float) if kind is float else kind)


def _list_fits(hint: Any, values: Sequence[Any]) -> str | None:
    (item, *_) = typing.get_args(hint)
    fits = _fits(item)
    for number, value in enumerate(values):
        if trouble := fits(value):
            return f"[{number}]{trouble}"
    return None


def _object_fits(kind: Any, value: Mapping[str, Any]) -> str | None:
    name = value.get("type")
    kinds = _kinds(kind, None if name is None else str(name))
    if not kinds:
        return f".type: no {kind.__name__} is of type {value.get('type')!r}"
    return _first([_fields_fit(each, value) for each in kinds])


@cache
def _kinds(kind: Any, name: str | None) -> tuple[Any, ...]:
    """Return what an object may be: the classes below `kind` that are named after its type.

    BotCommandScopeAllGroupChats has the type "all_group_chats"; some have none.
    """
    below = _below(kind)
    if not below:
        return (kind,)
    written = "".join(part.title() for part in (name or "").split("_"))
    wanted = {f"{kind.__name__}{written}", f"{kind.__name__}Cached{written}"}
    return tuple(each for each in below if name is None or each.__name__ in wanted)


def _below(kind: Any) -> tuple[Any, ...]:
    return tuple(each for child in kind.__subclasses__() for each in (child, *_below(child)))


@cache
def _fields(kind: Any) -> Mapping[str, tuple[bool, Fits]]:
    return {name: (is_needed, _fits(hint)) for name, is_needed, hint in _taken_by(kind.__init__)}


def _fields_fit(kind: Any, value: Mapping[str, Any]) -> str | None:
    fields = _fields(kind)
    for name, each in value.items():
        if name == "type" and name not in fields:
            continue
        if name not in fields:
            return f".{name}: {kind.__name__} has no such field"
        if trouble := fields[name][1](each):
            return f".{name}{trouble}"
    missing = next((name for name, (is_needed, _) in fields.items() if is_needed and name not in value), None)
    return f".{missing}: {kind.__name__} needs it" if missing else None
