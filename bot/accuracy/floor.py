"""The least share of right replies that each half of the wordings may have in each language."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import Field

from bot.accuracy.asking import Result
from bot.accuracy.judge import Verdict
from bot.accuracy.load import FLOOR_NAME, QuestionError, Split
from bot.accuracy.tally import Tally, language_of, tally_by
from bot.knowledge.document import read_document, validate_document
from bot.knowledge.field import Percent
from bot.knowledge.files import File, read
from bot.knowledge.schema import Entry

HALVES = (Split.TUNING, Split.HOLDOUT)

SLACK = 0.5
"""Points between what was measured and the floor, so that one question in 200 may be lost for others."""

_HEADER = """\
# Least share of right replies to the wordings, in per cent, by half and language.
# Checked by `tradefacts accuracy --gate`, written by `tradefacts accuracy --write-floor`.
"""

Floors = Mapping[Split, Mapping[str, float]]


class _FloorFile(Entry):
    tuning: dict[str, Percent] = Field(default_factory=dict)
    holdout: dict[str, Percent] = Field(default_factory=dict)


def floor_path(paths: Iterable[Path]) -> Path | None:
    """Return where the floor of these question files is kept: in the first folder; None among mere files."""
    return next((path / FLOOR_NAME for path in paths if path.is_dir()), None)


def read_floors(path: Path) -> Floors:
    """Read a floor file; one that is not there holds nothing.

    Raises:
        QuestionError: If anything is wrong with it.
    """
    if not path.exists():
        return {}
    [file] = read([path])
    if not isinstance(file, File):
        raise QuestionError([file])
    document = read_document(file)
    entry = validate_document(_FloorFile, document, what="floors")
    if not isinstance(entry, _FloorFile):
        raise QuestionError(entry)
    if document.problems:
        raise QuestionError(document.problems)
    halves = {Split.TUNING: entry.tuning, Split.HOLDOUT: entry.holdout}
    return {half: {lang: float(value) for lang, value in floors.items()} for half, floors in halves.items()}


def measure_floors(results: Iterable[Result]) -> Floors:
    """Return what was measured less the slack, rounded down to tenths."""
    measured = {half: tallies for half, tallies in _tallies(results).items() if tallies}
    return {
        half: {lang: _below(tally.percent(Verdict.RIGHT)) for lang, tally in tallies.items()}
        for half, tallies in measured.items()
    }


def _below(percent: float) -> float:
    # A share like 90.3 less 0.5 is a little under 89.8 in binary; it should stay 89.8.
    return max(0.0, math.floor(round((percent - SLACK) * 10, 6)) / 10)


def write_floors(path: Path, floors: Floors) -> None:
    """Write a floor file, replacing what was there."""
    lines = [_HEADER]
    for half in HALVES:
        if floors.get(half):
            lines.append(f"{half}:\n")
            lines += [f"  {lang}: {floor}\n" for lang, floor in floors[half].items()]
    path.write_text("".join(lines), encoding="utf-8")


def breaches(results: Iterable[Result], floors: Floors, halves: Iterable[Split]) -> list[str]:
    """Say, a line each, where wordings fell below a floor, have none, or were not there to be asked."""
    tallies = _tallies(results)
    found = []
    for half in halves:
        for lang in dict.fromkeys([*tallies[half], *floors.get(half, {})]):
            tally, floor = tallies[half].get(lang), floors.get(half, {}).get(lang)
            if tally is None:
                found.append(f"{half}, {lang}: expected questions, as it has a floor, got none.")
            elif floor is None:
                found.append(f"{half}, {lang}: no floor is recorded. Record it with --write-floor.")
            elif tally.percent(Verdict.RIGHT) < floor:
                right = math.floor(tally.percent(Verdict.RIGHT) * 10) / 10
                found.append(f"{half}, {lang}: {right}% right, below the floor of {floor}%.")
    return found


def _tallies(results: Iterable[Result]) -> dict[Split, dict[str, Tally]]:
    asked = list(results)
    return {
        half: tally_by(language_of, (result for result in asked if result.split is half)) for half in HALVES
    }
