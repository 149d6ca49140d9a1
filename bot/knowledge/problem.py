"""What is wrong with a file that people write, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from typing_extensions import override

from bot.errors import TradeFactsError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing for an author to mend."""

    path: str
    """As the file was named or found, not made absolute."""
    line: int
    """Counted from 1; 0 when the file as a whole is meant."""
    column: int
    """Counted from 1, in characters; 0 when the file as a whole is meant."""
    where: str
    """Keys from the top, "series.uz-by-turnover.unit", items of lists counted from 1; empty for syntax."""
    message: str
    """What is wrong, what was expected, what to do. One line."""
    is_warning: bool = False
    """Whether it may be right as it is: told to the author, but loaded."""

    @override
    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        level = "warning" if self.is_warning else ""
        return ": ".join(part for part in (place, self.where, level, self.message) if part)


class ProblemError(TradeFactsError):
    """Files that people write have problems."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        """All problems of all files, in the order of paths and lines. Never empty."""
        super().__init__("\n".join(str(problem) for problem in self.problems))


class KnowledgeError(ProblemError):
    """The knowledge files have problems; none of them was taken over."""
