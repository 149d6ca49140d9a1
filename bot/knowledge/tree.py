"""A YAML text as nodes that know line and column. Scalars stay as written: `NO`, `0701`, `1_000` are text.

Built from libyaml's events, not by PyYAML's constructors: those would convert scalars, drop repeated keys and
follow aliases. What our files have no use for (anchors, tags, merge keys, several documents) is reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.knowledge.syntax import Fault, explain, find_forbidden_character

MAX_DEPTH = 40
"""Far more than any record needs; keeps recursion over nodes harmless."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Node:
    """What all nodes have. By itself it stands where something was refused that a fault already names."""

    line: int
    """Counted from 1, like `column`."""
    column: int


@dataclass(frozen=True, slots=True)
class Scalar(Node):
    """A single value, never converted."""

    text: str
    plain: bool = True
    """Whether it was written without quotes."""

    @property
    def is_null(self) -> bool:
        """Whether it says "nothing": null, ~ or no text at all. In quotes the same words are text."""
        return self.plain and self.text in _NULLS


@dataclass(frozen=True, slots=True)
class Listing(Node):
    """A list."""

    items: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping(Node):
    """Entries in the order of the file; keys repeat only where a fault says so."""

    entries: list[Entry] = field(default_factory=list)

    def get(self, key: str) -> Entry | None:
        """Return the first entry of that key."""
        return next((entry for entry in self.entries if entry.key.text == key), None)


@dataclass(frozen=True, slots=True)
class Tree:
    """One file, read."""

    root: Mapping | None
    """None where nothing could be read, or nothing is written."""
    faults: list[Fault]
    """In the order of lines."""


def parse(text: str) -> Tree:
    """Read a YAML text, whatever is in it; mistakes are returned, never raised."""
    if fault := find_forbidden_character(text):
        return Tree(None, [fault])
    builder = _Builder(yaml.parse(text, Loader=yaml.CSafeLoader))
    try:
        root = builder.document()
    except yaml.YAMLError as error:
        return Tree(None, [*builder.faults, explain(error, text)])
    except _TooDeepError as error:
        return Tree(None, [*builder.faults, error.fault])
    if root is None or isinstance(root, Mapping):
        return Tree(root, builder.faults)
    fault = Fault(root.line, root.column, "expected a mapping at the top, like 'facts:', got something else.")
    return Tree(None, [*builder.faults, fault])


class _TooDeepError(Exception):
    def __init__(self, fault: Fault) -> None:
        self.fault = fault


class _Builder:
    """Turns events into nodes, by recursive descent."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events
        self.faults: list[Fault] = []
        self._has_anchor = False

    def document(self) -> Node | None:
        """Return the node at the top, None if there is nothing."""
        root: Node | None = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    message = "expected one document in a file, got a second. Move it to a file of its own."
                    self._fault(event, message)
                    break
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, 1)
        return None if isinstance(root, Scalar) and root.is_null else root

    def _node(self, event: yaml.NodeEvent, depth: int) -> Node:
        line, column = _place(event)
        if depth > MAX_DEPTH:
            message = f"expected at most {MAX_DEPTH} levels of nesting, got more. Check brackets and dashes."
            raise _TooDeepError(Fault(line, column, message))
        self._refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(line, column, event.value, plain=not event.style)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(line, column, list(self._items(depth)))
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(line, column, list(self._entries(depth)))
        return Node(line, column)

    def _items(self, depth: int) -> Iterator[Node]:
        while isinstance(event := next(self._events), yaml.NodeEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[Entry]:
        first: dict[str, Scalar] = {}
        for key in self._items(depth):
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                self._refuse_key(key)
            elif key.text == "<<" and key.plain:
                message = "expected a key, got the merge sign '<<'. Write the entries out."
                self.faults.append(Fault(key.line, key.column, message))
            else:
                self._note_repetition(key, first.setdefault(key.text, key))
                yield Entry(key, value)

    def _refuse_key(self, key: Node) -> None:
        if isinstance(key, Listing | Mapping):
            what = "a list" if isinstance(key, Listing) else "a mapping"
            message = f"expected a single word as key, got {what}. Put text with brackets in quotes."
            self.faults.append(Fault(key.line, key.column, message))

    def _note_repetition(self, key: Scalar, first: Scalar) -> None:
        if key is not first:
            message = f"expected each key once, got {key.text!r} at line {first.line} and here. Keep one."
            self.faults.append(Fault(key.line, key.column, message))

    def _refuse_extras(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None and not self._has_anchor:
            self._has_anchor = True
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            what = f"'{sign}{event.anchor}'"
            self._fault(
                event, f"expected no anchors and aliases, got {what}. Write it out, or put it in quotes."
            )
        if tag := getattr(event, "tag", None):
            self._fault(event, f"expected no tags, got {tag!r}. Delete it, or put the text in quotes.")

    def _fault(self, event: yaml.Event, message: str) -> None:
        self.faults.append(Fault(*_place(event), message))


def _place(event: Any) -> tuple[int, int]:
    """Return line and column, counted from 1. Stubs say that marks may be missing; libyaml gives them all."""
    return event.start_mark.line + 1, event.start_mark.column + 1
