"""Counts verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.accuracy.asking import Result
from bot.accuracy.judge import Verdict
from bot.accuracy.schema import KINDS
from bot.languages.catalog import CODES

ANY = "any"
"""Stands for the language of questions whose answer may come in any."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a number of questions fared."""

    counts: dict[Verdict, int]
    lang_expected: int
    """Replies to questions that say in which language they want one."""
    lang_kept: int
    """Those that came in it."""

    @classmethod
    def of(cls, results: Iterable[Result]) -> Tally:
        """Count."""
        counts = dict.fromkeys(Verdict, 0)
        expected = kept = 0
        for result in results:
            counts[result.judgement.verdict] += 1
            if result.case.lang:
                expected += 1
                kept += bool(result.answer and result.answer.lang == result.case.lang)
        return cls(counts, expected, kept)

    @property
    def n(self) -> int:
        """Number of questions."""
        return sum(self.counts.values())

    def percent(self, *verdicts: Verdict) -> float:
        """Return the share of questions with one of these verdicts, 0 to 100; 0 where there is none."""
        return 100 * sum(self.counts[verdict] for verdict in verdicts) / self.n if self.n else 0.0

    @property
    def lang_percent(self) -> float | None:
        """Share of replies in the expected language, 0 to 100; None where none was expected."""
        return 100 * self.lang_kept / self.lang_expected if self.lang_expected else None


def language_of(result: Result) -> str:
    """Return the language that the reply should be in."""
    return result.case.lang or ANY


def kind_of(result: Result) -> str:
    """Return the kind of question."""
    return result.case.kind


def tally_by(key: Callable[[Result], str], results: Iterable[Result]) -> dict[str, Tally]:
    """Count separately for each value of `key`: languages and kinds in their usual order."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(key(result), []).append(result)
    usual = (*CODES, *KINDS)
    order = sorted(groups, key=lambda name: (usual.index(name) if name in usual else len(usual), name))
    return {name: Tally.of(groups[name]) for name in order}
