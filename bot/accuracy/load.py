"""Reads question files: all of them, or nothing and all that is wrong with any of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from bot.accuracy.schema import QuestionEntry, QuestionFile
from bot.core.answer import Outcome
from bot.knowledge.document import read_document, validate_document
from bot.knowledge.files import SUFFIXES, File, read
from bot.knowledge.place import Place
from bot.knowledge.problem import Problem, ProblemError
from bot.knowledge.suggestion import did_you_mean

FLOOR_NAME = "floor.yaml"
"""The one YAML file among question files that holds no questions; see `bot.accuracy.floor`."""


class Split(StrEnum):
    """What a question file is for, by how its name begins."""

    TWINS = "twins"
    """Any other name: questions written with the facts, none of which may go wrong."""
    TUNING = "tuning"
    """Names like "tuning-en": wordings that whoever improves the bot looks at."""
    HOLDOUT = "holdout"
    """Names like "holdout-en": wordings that nobody looks at, to show how it does on unseen questions."""


@dataclass(frozen=True, slots=True)
class Case:
    """One question with what is expected of the reply."""

    path: str
    line: int
    say: str
    kind: str
    outcomes: tuple[Outcome, ...]
    """Those that will do; never empty."""
    lang: str | None = None
    has: tuple[re.Pattern[str], ...] = ()
    never: tuple[re.Pattern[str], ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """One question file."""

    split: Split
    knowledge: tuple[Path, ...]
    today: date
    cases: tuple[Case, ...]


class QuestionError(ProblemError):
    """The question files, or that of the floor, have problems; no question was asked."""


def load_questions(
    paths: Iterable[Path], *, today: date, knowledge: Sequence[Path] = (), shipped: Path | None = None
) -> tuple[QuestionSet, ...]:
    """Return the question files under `paths`.

    Args:
        paths: Files, and folders to search for YAML files.
        today: For files that name no day.
        knowledge: What answers, in place of the knowledge files that each question file names.
        shipped: Folder to find knowledge files in that are nowhere near the question file.

    Raises:
        QuestionError: If anything is wrong with any of the files.
    """
    sets: list[QuestionSet] = []
    problems: list[Problem] = []
    for file in read(paths):
        if isinstance(file, Problem):
            problems.append(file)
        elif Path(file.path).name != FLOOR_NAME:
            found = _read(file, today, tuple(knowledge), shipped)
            if isinstance(found, QuestionSet):
                sets.append(found)
            else:
                problems += found
    if problems:
        raise QuestionError(sorted(set(problems)))
    return tuple(sets)


def _read(
    file: File, today: date, knowledge: tuple[Path, ...], shipped: Path | None
) -> QuestionSet | list[Problem]:
    document = read_document(file)
    entry = validate_document(QuestionFile, document, what="questions")
    if not isinstance(entry, QuestionFile):
        return entry
    place, problems = document.place, list(document.problems)
    cases = [
        _case(place.follow(("questions", index)), question) for index, question in enumerate(entry.questions)
    ]
    problems += _repeated(place, cases)
    if not knowledge:
        found = [_find(Path(file.path), name, shipped) for name in entry.knowledge]
        knowledge = tuple(path for path in found if path)
        problems += [
            _not_found(place.follow(("knowledge", index)), name, shipped)
            for index, name in enumerate(entry.knowledge)
            if not found[index]
        ]
    return problems or QuestionSet(_split_of(file.path), knowledge, entry.today or today, tuple(cases))


def _split_of(path: str) -> Split:
    prefix = Path(path).stem.partition("-")[0]
    return Split(prefix) if prefix in {Split.TUNING, Split.HOLDOUT} else Split.TWINS


def _case(place: Place, entry: QuestionEntry) -> Case:
    return Case(
        path=place.path,
        line=place.node.line,
        say=entry.say,
        kind=entry.kind,
        outcomes=tuple(entry.outcome),
        lang=entry.lang,
        has=tuple(entry.has),
        never=tuple(entry.never),
        after=entry.after,
    )


def _repeated(root: Place, cases: list[Case]) -> Iterator[Problem]:
    first: dict[tuple[str, str | None], Case] = {}
    for index, case in enumerate(cases):
        other = first.setdefault((case.say, case.after), case)
        if other is not case:
            place = root.follow(("questions", index, "say"))
            yield place.problem(f"expected each question once, got it at line {other.line} too. Keep one.")


def _folders(file: Path, shipped: Path | None) -> Iterator[Path]:
    """Yield where knowledge is looked for: `knowledge/` in folders above, beside the file, as shipped."""
    folder = file.resolve().parent
    for above in (folder, *folder.parents):
        yield above / "knowledge"
    yield folder
    if shipped:
        yield shipped


def _find(file: Path, name: str, shipped: Path | None) -> Path | None:
    # A twin has the name of its knowledge file, and must not find itself.
    found = (folder / name for folder in _folders(file, shipped))
    return next((path for path in found if path.exists() and not path.samefile(file)), None)


def _not_found(place: Place, name: str, shipped: Path | None) -> Problem:
    known = {
        path.name
        for folder in _folders(Path(place.path), shipped)
        if folder.name == "knowledge" and folder.is_dir()
        for path in folder.iterdir()
        if path.suffix in SUFFIXES
    }
    hint = did_you_mean(name, known) or " Check the name."
    return place.problem(f"expected a file in knowledge/ or beside this one, got {name!r}.{hint}")
