"""`tradefacts gaps`: what people asked and the bot could not answer, for whoever writes the facts."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
import yaml
from alifbo import from_cyrillic, to_old_latin

from bot.cli.opening import open_engine
from bot.cli.options import KnowledgeOption, day_of
from bot.cli.place import knowledge_paths
from bot.core.answer import Outcome, Question
from bot.core.engine import Engine
from bot.errors import TradeFactsError
from bot.languages.catalog import FIRST_SCRIPTS

if TYPE_CHECKING:
    from bot.store import Miss, Store

Result = TypeVar("Result")

_MISSED = (Outcome.NO_DATA, Outcome.NO_MATCH)
_LONGEST_ID = 40

app = typer.Typer(
    help="List what people asked and the bot could not answer, most asked first.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _with_store(work: Callable[[Store], Awaitable[Result]]) -> Result:
    """Do something with the store that the settings name.

    Raises:
        TradeFactsError: If there is none that can be read.
    """
    # The other commands need none of these.
    import asyncio

    from bot.settings import load_settings
    from bot.store import Store

    address = load_settings().database_url.get_secret_value()
    path = Path(address.removeprefix("sqlite:///"))
    if address.startswith("sqlite") and not path.is_file():
        raise TradeFactsError(
            f"DATABASE_URL: expected the database of a bot that has run, found no file {str(path)!r}. "
            "Run this where the bot runs, with its settings."
        )

    async def run() -> Result:
        store = Store(address)
        await store.open()
        try:
            if store.database.is_failing:
                raise TradeFactsError(
                    "DATABASE_URL: expected a database that can be read. The line above says what is wrong."
                )
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(run())


def _is_missed(miss: Miss, engine: Engine) -> bool:
    return engine.ask(Question(miss.question, day_of(None))).outcome in _MISSED


def _gaps(
    context: typer.Context, knowledge: list[Path] | None, limit: int, *, drops_answered: bool = False
) -> Sequence[Miss]:
    """Return what the facts do not answer by now either.

    With `drops_answered`, what they do is struck from the record.
    """
    _, engine = open_engine(knowledge_paths(context, knowledge))

    async def read(store: Store) -> Sequence[Miss]:
        found: list[Miss] = []
        for miss in await store.misses.most_asked():
            if _is_missed(miss, engine):
                found.append(miss)
                if len(found) == limit:
                    break
            elif drops_answered:
                await store.misses.forget(miss.question)
        return found

    return _with_store(read)


@app.callback(invoke_without_command=True)
def gaps(
    context: typer.Context,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many to list.")] = 50,
    drops_answered: Annotated[
        bool, typer.Option("--drop-answered", help="Strike from the record what the facts answer by now.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
    knowledge: KnowledgeOption = None,
) -> None:
    """List what people asked and the bot could not answer, most asked first."""
    context.obj = knowledge or context.obj
    if context.invoked_subcommand:
        return
    found = _gaps(context, knowledge, limit, drops_answered=drops_answered)
    if as_json:
        for number, miss in enumerate(found, start=1):
            print(json.dumps(_fields(number, miss), ensure_ascii=False))
        return
    if not found:
        print("Nothing that was asked is without an answer.")
        return
    print("  nr  asked  last        language  outcome   question")
    for number, miss in enumerate(found, start=1):
        left = f"{number:>4}  {miss.count:>5}  {miss.last_day}  {miss.lang:<8}  {miss.outcome:<8}"
        print(f"{left}  {miss.question}")
    print("\nTurn one into a fact: tradefacts gaps adopt NR --answer ... --source ID >> knowledge/FILE.yaml")


def _fields(number: int, miss: Miss) -> dict[str, object]:
    return {
        "nr": number,
        "question": miss.question,
        "lang": miss.lang,
        "outcome": miss.outcome,
        "count": miss.count,
        "last_day": miss.last_day.isoformat(),
    }


def _in_latin(question: str) -> str:
    """Return a question in the Latin letters that the files use for Uzbek."""
    return to_old_latin(from_cyrillic(question).text).text


def _id_of(question: str) -> str:
    """Return an id of the question's words, in Latin letters."""
    words = re.findall(r"[a-z0-9]+", re.sub("[ʻʼ]", "", _in_latin(question)).casefold())
    kept = ""
    for word in words:
        if len(kept) + len(word) + 1 > _LONGEST_ID:
            break
        kept = f"{kept}-{word}".strip("-")
    return kept or "asked"


@app.command()
def adopt(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="NR", min=1, help="The number that `gaps` shows.")],
    answer: Annotated[
        str | None,
        typer.Option("--answer", metavar="TEXT", help="What to answer, in the question's language."),
    ] = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="ID", help="Id of the source, as in the files.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="As `gaps` was called with.")] = 50,
) -> None:
    """Print one of them as a fact in YAML; what is not given is left empty, and `check` asks for it."""
    found = _gaps(context, None, limit)
    if number > len(found):
        raise TradeFactsError(
            f"NR: expected a number of the list, which has {len(found)}, got {number}. See tradefacts gaps."
        )
    miss = found[number - 1]
    lang = FIRST_SCRIPTS.get(miss.lang, miss.lang)
    question = _in_latin(miss.question) if miss.lang in FIRST_SCRIPTS else miss.question
    fact = {"ask": {lang: [question]}, "answer": {lang: answer or ""}, "source": source or ""}
    print(f"# Asked {miss.count} times, last on {miss.last_day}. Add other ways of asking it.")
    print(yaml.safe_dump({"facts": {_id_of(question): fact}}, allow_unicode=True, sort_keys=False), end="")
