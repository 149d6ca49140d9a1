"""Ways into a file: from keys and indexes to the line and column that a problem is reported at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from bot.knowledge.problem import Problem
from bot.knowledge.tree import Listing, Mapping, Node, Scalar

Loc = tuple[int | str, ...]
"""Keys and indexes, as pydantic gives them: indexes from 0, and all steps of a model's long form."""


@dataclass(frozen=True, slots=True)
class Place:
    """A node with the way to it."""

    path: str
    node: Node
    key: Scalar | None
    """The key that the node stands under; None in a list."""
    where: str
    """As in `Problem`."""

    def follow(self, loc: Iterable[int | str]) -> Place:
        """Go down; steps that the author's short form does not have are left out."""
        place = self
        for part in loc:
            place = place._child(part) or place
        return place

    def problem(self, message: str) -> Problem:
        """Report at the value if it is a single one, else at its key."""
        single = isinstance(self.node, Scalar) and not self.node.is_null
        return self._report(self.node if single else self.key or self.node, message)

    def problem_of_key(self, message: str) -> Problem:
        """Report at the key."""
        return self._report(self.key or self.node, message)

    def warning(self, message: str) -> Problem:
        """Report what may be right, where `problem` would."""
        return replace(self.problem(message), is_warning=True)

    def _report(self, at: Node, message: str) -> Problem:
        return Problem(self.path, at.line, at.column, self.where, message)

    def _child(self, part: int | str) -> Place | None:
        node = self.node
        if isinstance(node, Listing) and isinstance(part, int) and part < len(node.items):
            return Place(self.path, node.items[part], None, f"{self.where}[{part + 1}]")
        if isinstance(node, Listing) and part:
            return self._named_item(node, part)
        if not isinstance(node, Mapping):
            return self._period(part)
        if isinstance(part, int):
            return self._short_observation(node, part)
        if entry := node.get(part):
            return Place(self.path, entry.value, entry.key, f"{self.where}.{part}".lstrip("."))
        return self._period(part)

    def _named_item(self, node: Listing, part: int | str) -> Place | None:
        """Step into `not_stated: [exports]`, which counts as a mapping."""
        texts = [item.text if isinstance(item, Scalar) else None for item in node.items]
        return self._child(texts.index(str(part))) if part in texts else None

    def _short_observation(self, node: Mapping, index: int) -> Place | None:
        """Step into `observations: {2024: 620.1 million}`, which counts as a list."""
        keys = list(dict.fromkeys(entry.key.text for entry in node.entries))
        if not self.where.endswith(".observations") or "period" in keys or index >= len(keys):
            return None
        return self._child(keys[index])

    def _period(self, part: int | str) -> Place | None:
        """In that short form the period is the key."""
        if part != "period" or not self.key or ".observations." not in self.where:
            return None
        return Place(self.path, self.key, self.key, self.where)


def plain(node: Node) -> Any:
    """Return the node as strings, lists and dictionaries; None for nothing and for what was refused."""
    if isinstance(node, Scalar):
        return None if node.is_null else node.text
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    if not isinstance(node, Mapping):
        return None
    values: dict[str, Any] = {}
    for entry in node.entries:
        values.setdefault(entry.key.text, plain(entry.value))
    return values


def is_refused(node: Node) -> bool:
    """Whether a fault was already reported in the node's stead."""
    return type(node) is Node
