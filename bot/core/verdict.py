"""The verdict on a question: what answers it, or why nothing is safe to answer with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.attempt import Attempt
from bot.core.model import Fact
from bot.core.phrasing import FactScore


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of one record answers."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class FactFound:
    """A free-form fact answers."""

    fact: Fact
    score: float


@dataclass(frozen=True, slots=True)
class Choice:
    """Several records are too close: ask which."""

    records: tuple[str, ...]
    references: tuple[str, ...]
    reply: str = "clarify"
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Lacking:
    """Understood, but not held."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Social:
    """Nothing is asked of the knowledge."""

    reply: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Not understood, or off topic."""

    reply: str


Verdict = Found | FactFound | Choice | Lacking | Social | NotUnderstood


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with all that was considered for it."""

    verdict: Verdict
    attempts: tuple[Attempt, ...] = ()
    facts: tuple[FactScore, ...] = ()
    obstacles: Mapping[str, str] = field(default_factory=dict)
    """Intent -> why the question cannot be one of it."""

    def obstacle(self, intent: str) -> str | None:
        """Return why the question cannot be of an intent; None where it can."""
        return self.obstacles.get(intent)
