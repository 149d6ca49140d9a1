"""Options that several commands share."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.core.model import Knowledge
from bot.languages.catalog import CODES
from bot.telegram.tag import spoken

KnowledgeOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--knowledge",
        metavar="PATH",
        help="A file or folder of facts in place of the shipped ones; may be given several times.",
    ),
]
LangOption = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="CODE",
        help=f"Answer in {', '.join(CODES[:-1])} or {CODES[-1]}; else in the question's language.",
    ),
]
TodayOption = Annotated[
    date | None,
    typer.Option(
        "--today",
        metavar="YYYY-MM-DD",
        parser=date.fromisoformat,
        help='The day that "last year" is counted from; else the clock\'s.',
    ),
]


def day_of(today: date | None) -> date:
    """Return the day chosen, else that of the clock."""
    return today or datetime.now().astimezone().date()


def checked_lang(lang: str | None, knowledge: Knowledge) -> str | None:
    """Return the code for `--lang`.

    Raises:
        typer.BadParameter: If the language is not spoken.
    """
    if lang is None:
        return None
    codes = [language.code for language in knowledge.languages]
    code = spoken(lang, codes)
    if code is None:
        raise typer.BadParameter(f"expected one of {', '.join(codes)}, got {lang!r}.", param_hint="--lang")
    return code
