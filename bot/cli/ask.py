"""`tradefacts ask`: one answer, or one for each line of JSON."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import open_engine
from bot.cli.options import KnowledgeOption, LangOption, TodayOption, checked_lang, day_of
from bot.cli.place import knowledge_paths
from bot.core.answer import Answer, Question
from bot.render import json_object, plain
from bot.render import why as explain


def _utterance(words: list[str] | None) -> str:
    """Return the question from the arguments, else from standard input when something is piped in."""
    if words:
        return " ".join(words)
    if not sys.stdin.isatty() and (piped := sys.stdin.read()).strip():
        return piped
    raise typer.BadParameter(
        'expected a question, got none. Write one: tradefacts ask "what was trade in 2024?"',
        param_hint="QUESTION",
    )


def _print(answer: Answer, *, as_json: bool, with_why: bool) -> None:
    if as_json:
        fields = json_object(answer) | ({"why": explain(answer)} if with_why else {})
        print(json.dumps(fields, ensure_ascii=False))
        return
    print(plain(answer))
    for suggestion in answer.suggestions:
        print(f"- {suggestion.label}")
    if with_why:
        print(f"\n{explain(answer)}")


def ask(
    context: typer.Context,
    question: Annotated[
        list[str] | None,
        typer.Argument(metavar="QUESTION", help="The question; without one, standard input is read."),
    ] = None,
    why: Annotated[bool, typer.Option("--why", help="Explain how the answer came about.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help='Read {"id", "text", "lang"?, "chat"?, "user"?} a line; print one object a line.',
        ),
    ] = False,
    lang: LangOption = None,
    today: TodayOption = None,
    knowledge: KnowledgeOption = None,
) -> None:
    """Answer one question, or with --jsonl one a line."""
    paths = knowledge_paths(context, knowledge)
    if jsonl:
        if question:
            raise typer.BadParameter("expected no question together with --jsonl.", param_hint="QUESTION")
        _ask_lines(paths, lang, day_of(today), with_why=why)
        return
    text = _utterance(question)
    facts, engine = open_engine(paths)
    code = checked_lang(lang, facts)
    _print(engine.ask(Question(text, day_of(today), lang=code)), as_json=as_json, with_why=why)


def _ask_lines(paths: tuple[Path, ...], lang: str | None, today: date, *, with_why: bool) -> None:
    # Tracebacks and JSON Lines are not needed for one question.
    from bot.cli.lines import answer_lines

    facts, engine = open_engine(paths)
    code = checked_lang(lang, facts)
    failed = False
    for fields, error in answer_lines(
        sys.stdin.buffer, engine, facts, lang=code, today=today, with_why=with_why
    ):
        print(json.dumps(fields, ensure_ascii=False), flush=True)
        if error:
            failed = True
            print(error, file=sys.stderr)
    if failed:
        raise typer.Exit(1)
