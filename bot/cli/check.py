"""`tradefacts check`: every problem of the knowledge files."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import find_problems, open_knowledge
from bot.cli.options import KnowledgeOption, TodayOption, day_of
from bot.cli.place import knowledge_paths
from bot.core.model import Knowledge
from bot.knowledge.problem import Problem


class Format(StrEnum):
    """How problems are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def _escaped(text: str, *, within: bool = False) -> str:
    """Escape for a GitHub workflow command; `within` its properties, commas and colons too."""
    pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")] + ([(":", "%3A"), (",", "%2C")] if within else [])
    for character, escape in pairs:
        text = text.replace(character, escape)
    return text


def _github(problem: Problem) -> str:
    properties = {"file": problem.path, "title": problem.where}
    if problem.line:
        properties |= {"line": str(problem.line), "col": str(problem.column)}
    written = ",".join(
        f"{name}={_escaped(value, within=True)}" for name, value in properties.items() if value
    )
    level = "warning" if problem.is_warning else "error"
    return f"::{level} {written}::{_escaped(problem.message)}"


def _object(problem: Problem) -> dict[str, str | int | None]:
    return {
        "level": "warning" if problem.is_warning else "problem",
        "file": problem.path,
        "line": problem.line or None,
        "column": problem.column or None,
        "where": problem.where or None,
        "message": problem.message,
    }


def write_problems(problems: Sequence[Problem], style: Format) -> str:
    """Write the problems; JSON is one list, the others have a line each."""
    if style is Format.JSON:
        return json.dumps([_object(problem) for problem in problems], ensure_ascii=False, indent=2)
    return "\n".join(_github(problem) if style is Format.GITHUB else str(problem) for problem in problems)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def tally(found: Sequence[Problem]) -> str:
    """Say how many problems and warnings there are in how many files."""
    warnings = sum(problem.is_warning for problem in found)
    files = len({problem.path for problem in found})
    parts = [_count(len(found) - warnings, "problem", "problems")]
    parts += [_count(warnings, "warning", "warnings")] if warnings else []
    return f"{' and '.join(parts)} in {_count(files, 'file', 'files')}."


def summary(knowledge: Knowledge, warnings: int = 0) -> str:
    """Say in a line what was read."""
    observations = sum(len(series.observations) for series in knowledge.series)
    parts = (
        _count(len(knowledge.meetings), "meeting", "meetings"),
        f"{len(knowledge.series)} series with {_count(observations, 'observation', 'observations')}",
        _count(len(knowledge.entities), "person or other entity", "people and other entities"),
        _count(len(knowledge.facts), "fact", "facts"),
    )
    beginning = f"No problems, {_count(warnings, 'warning', 'warnings')}" if warnings else "No problems"
    return f"{beginning}: {', '.join(parts[:-1])} and {parts[-1]}."


def overdue(knowledge: Knowledge, today: date) -> list[str]:
    """Say which records are past the day by which an author wanted to review them."""
    kinds = {
        "entities": knowledge.entities,
        "meetings": knowledge.meetings,
        "series": knowledge.series,
        "facts": knowledge.facts,
    }
    return [
        f"To review since {record.review_by}: {kind}.{record.id}"
        for kind, records in kinds.items()
        for record in records
        if record.review_by and record.review_by < today
    ]


def check(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH...", help="Files or folders; else those that `ask` would read."),
    ] = None,
    style: Annotated[Format, typer.Option("--format", help="How problems are written.")] = Format.TEXT,
    today: TodayOption = None,
    knowledge: KnowledgeOption = None,
) -> None:
    """List every problem of the knowledge files, and warnings of what may be right."""
    # Other formats are read by programs, which take standard output for problems alone.
    aside = sys.stdout if style is Format.TEXT else sys.stderr
    chosen = knowledge_paths(context, paths or knowledge)
    found = find_problems(chosen)
    if found or style is Format.JSON:
        print(write_problems(found, style))
    warnings = sum(problem.is_warning for problem in found)
    if warnings < len(found):
        print(tally(found), file=aside)
        raise typer.Exit(1)
    facts = open_knowledge(chosen)
    for line in (*overdue(facts, day_of(today)), summary(facts, warnings)):
        print(line, file=aside)
