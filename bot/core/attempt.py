"""An attempt: one record tried for one intent, with the finding, or with the gaps that rule the record out."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.finding import Finding, Gap
from bot.core.period import Period


@dataclass(frozen=True, slots=True)
class Attempt:
    """One record tried for one intent."""

    record: str
    intent: str
    score: float
    """0 to 1."""
    finding: Finding | None
    gaps: tuple[Gap, ...] = ()
    period: Period | None = None
    person: str | None = None
    asked: str = ""
    """The intent before it was fitted to this record, if that is another."""
    specificity: float = 0.0
    """How many of the question's words the record's own title, topic, place or product has."""

    @property
    def question(self) -> str:
        """The intent that was tried."""
        return self.asked or self.intent

    @property
    def reference(self) -> str:
        """What a button that asks for this again carries."""
        reference = f"{self.record}/{self.intent}"
        return f"{reference}/{self.period}" if self.period else reference
