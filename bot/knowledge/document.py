"""A YAML file that people write: read, held to what may stand in it, and every problem told at its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from bot.knowledge import tree
from bot.knowledge.entry import validate
from bot.knowledge.field import References
from bot.knowledge.files import File
from bot.knowledge.place import Place, plain
from bot.knowledge.problem import Problem
from bot.knowledge.schema import Entry

E = TypeVar("E", bound=Entry)

_NO_REFERENCES = References(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it is written."""

    root: tree.Mapping | None
    """None for an empty file, and for one that is no YAML."""
    place: Place
    """The whole of it; at line 0 without a root."""
    problems: tuple[Problem, ...]
    """Faults of syntax, in the order of lines; what they stand in for is left out of the root."""


def read_document(file: File) -> Document:
    """Read a file, whatever is in it."""
    parsed = tree.parse(file.text)
    problems = tuple(
        Problem(file.path, fault.line, fault.column, "", fault.message) for fault in parsed.faults
    )
    place = Place(file.path, parsed.root or tree.Node(0, 0), None, "")
    return Document(parsed.root, place, problems)


def validate_document(model: type[E], document: Document, *, what: str) -> E | list[Problem]:
    """Return what a document that is one entry says, or all that is wrong with it.

    An entry may be returned in spite of faults of syntax: look at `Document.problems` too.

    Args:
        model: What it should be.
        document: As read.
        what: What an empty file lacks.
    """
    if document.root is None:
        return list(document.problems) or [document.place.problem(f"expected {what}, got an empty file.")]
    entry = validate(model, plain(document.root), document.place, _NO_REFERENCES)
    return [*document.problems, *entry] if isinstance(entry, list) else entry
