"""The command line: `tradefacts`, also `python -m bot`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper

import typer

from bot.cli.accuracy import accuracy
from bot.cli.ask import ask
from bot.cli.chat import chat
from bot.cli.check import check
from bot.cli.gaps import app as gaps
from bot.cli.options import KnowledgeOption
from bot.cli.run import run
from bot.errors import TradeFactsError

app = typer.Typer(
    name="tradefacts",
    help="Short, right, sourced answers about trade meetings and trade numbers.",
    no_args_is_help=True,
    add_completion=False,
    # Tracebacks are for bugs, and must not print local variables: they may hold the token.
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(run)
app.command()(ask)
app.command()(chat)
app.command()(check)
app.command()(accuracy)
app.add_typer(gaps, name="gaps")


@app.callback()
def _all_commands(context: typer.Context, knowledge: KnowledgeOption = None) -> None:
    context.obj = knowledge


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the locale; what cannot be written is escaped."""
    for stream, errors in (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and exit: 0 fine, 1 expected trouble, 2 wrong usage, 130 interrupted."""
    _speak_utf8()
    try:
        app(args=arguments, prog_name="tradefacts")
    except TradeFactsError as error:
        with suppress(BrokenPipeError):
            print(error, file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
