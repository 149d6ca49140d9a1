"""`tradefacts accuracy`: how often the bot is right, and which replies are not."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import bot
from bot.cli.options import KnowledgeOption, day_of
from bot.cli.place import default_folder
from bot.errors import TradeFactsError

if TYPE_CHECKING:
    from bot.accuracy.asking import Result


class Half(StrEnum):
    """Which wordings to ask."""

    TUNING = "tuning"
    HOLDOUT = "holdout"


def _default_paths() -> list[Path]:
    for folder in (Path(), Path(bot.__file__).parent.parent):
        if (folder / "tests" / "questions").is_dir():
            return [folder / "tests" / "questions"]
    raise TradeFactsError(
        "tests/questions/: no questions found here or beside the program. Name a file or folder of questions."
    )


def _shipped() -> Path | None:
    with suppress(TradeFactsError):
        return default_folder()
    return None


def accuracy(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH...", help="Question files or folders; else tests/questions."),
    ] = None,
    half: Annotated[
        Half | None, typer.Option("--half", help="Ask only this half of the wordings, and no twins.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="List what was refused or asked back too.")
    ] = False,
    gate: Annotated[
        bool,
        typer.Option("--gate", help="Exit with 1 if a twin went wrong or wordings fell below floor.yaml."),
    ] = False,
    write_floor: Annotated[
        bool,
        typer.Option("--write-floor", help="Record what was measured less half a point in floor.yaml."),
    ] = False,
    knowledge: KnowledgeOption = None,
) -> None:
    """Ask the questions of the question files and judge the replies.

    Each file's questions are answered from the facts that it names, or from --knowledge.
    """
    # The other commands need none of these.
    from bot.accuracy.asking import Engines, ask_all
    from bot.accuracy.baseline import run_baseline
    from bot.accuracy.load import Split, load_questions
    from bot.accuracy.object import report_object
    from bot.accuracy.report import write_report

    paths = paths or _default_paths()
    splits = frozenset({Split(half)} if half else Split)
    sets = load_questions(
        paths, today=day_of(None), knowledge=knowledge or context.obj or (), shipped=_shipped()
    )
    engines = Engines()
    results = list(ask_all(sets, engines, splits))
    if write_floor:
        _write_floor(paths, results)
    failures = _failures(paths, results, half) if gate else []
    baseline = run_baseline(sets, engines, splits)
    listed = _listed(results, verbose=verbose, with_holdout=half is Half.HOLDOUT)
    if as_json:
        report = report_object(results, baseline, listed) | ({"gate": failures} if gate else {})
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        print(write_report(results, baseline, listed))
        if gate:
            print("\n" + "\n".join(failures or ["Gate: passed."]))
    if failures:
        raise typer.Exit(1)


def _listed(results: Sequence[Result], *, verbose: bool, with_holdout: bool) -> list[Result]:
    """Return the results to show in full: the wrong ones, when verbose all that are not right."""
    from bot.accuracy.judge import Verdict
    from bot.accuracy.load import Split

    shown = set(Verdict) - {Verdict.RIGHT} if verbose else {Verdict.WRONG}
    return [
        result
        for result in results
        if result.judgement.verdict in shown and (with_holdout or result.split is not Split.HOLDOUT)
    ]


def _failures(paths: Sequence[Path], results: Sequence[Result], half: Half | None) -> list[str]:
    """Say, a line each, what the gate stops."""
    from bot.accuracy.floor import HALVES, breaches, floor_path, read_floors
    from bot.accuracy.judge import Verdict
    from bot.accuracy.load import Split

    wrong = sum(
        result.split is Split.TWINS and result.judgement.verdict is Verdict.WRONG for result in results
    )
    found = [f"twins: expected none to go wrong, got {wrong}."] if wrong else []
    if path := floor_path(paths):
        found += breaches(results, read_floors(path), [Split(half)] if half else HALVES)
    return [f"Gate: {failure}" for failure in found]


def _write_floor(paths: Sequence[Path], results: Sequence[Result]) -> None:
    """Record the floors of the halves that were asked; the other's stay as they are."""
    from bot.accuracy.floor import floor_path, measure_floors, read_floors, write_floors

    path = floor_path(paths)
    if path is None:
        raise typer.BadParameter("expected a folder to put floor.yaml into, got files.", param_hint="PATH")
    write_floors(path, {**read_floors(path), **measure_floors(results)})
