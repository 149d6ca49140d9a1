"""A rule: when a question likened to one intent is of another. Tables of them decide in order of precedence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar


class Asked(Protocol):
    """A question with what the rules of one table look at."""

    @property
    def intent(self) -> str:
        """The intent that it was likened to."""
        ...


T = TypeVar("T", bound=Asked)

ANY: frozenset[str] = frozenset()
"""Of a rule that is for whatever intent."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """One row of a table."""

    intents: frozenset[str]
    """Intents that it is for; none: any."""
    becomes: str
    when: Callable[[T], bool] = field(repr=False)
    example: str

    def applies(self, asked: T) -> bool:
        """Whether the rule decides what is asked."""
        return (not self.intents or asked.intent in self.intents) and self.when(asked)


def decided(asked: T, rules: Iterable[Rule[T]]) -> str:
    """Return the intent that the first rule that applies makes of it; its own where none does."""
    return next((rule.becomes for rule in rules if rule.applies(asked)), asked.intent)
