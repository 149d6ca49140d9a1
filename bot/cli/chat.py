"""`tradefacts chat`: a conversation in the terminal."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import date

import typer

from bot.cli.opening import open_engine
from bot.cli.options import KnowledgeOption, LangOption, TodayOption, checked_lang, day_of
from bot.cli.place import knowledge_paths
from bot.core.answer import Answer, Context, GoneError, Question, Suggestion
from bot.core.engine import Engine
from bot.render import plain, why

_HINT = "Ask away. A number picks what is offered, :why explains the last answer, :q leaves."


class Conversation:
    """One person at one terminal."""

    def __init__(self, engine: Engine, *, lang: str | None, today: date) -> None:
        self._engine = engine
        self._lang = lang
        self._today = today
        self._context: Context | None = None
        self._last: Answer | None = None

    def reply(self, line: str) -> str:
        """Return what to print for a line: a question, the number of something offered, or `:why`."""
        if line == ":why":
            return why(self._last) if self._last else "Nothing has been asked yet."
        offer = self._picked(line)
        try:
            answer = self._opened(offer) if offer else self._asked(line)
        except GoneError:
            return "That is no longer there. Ask for it in words."
        self._last = answer
        self._context = answer.context or self._context
        offers = [f"  {number}. {each.label}" for number, each in enumerate(answer.suggestions, start=1)]
        return "\n".join((plain(answer), *offers))

    def _picked(self, line: str) -> Suggestion | None:
        """Return what a number stands for; None when nothing of that number is offered."""
        offers = self._last.suggestions if self._last else ()
        is_offered = line.isdecimal() and len(line) < 3 and 1 <= int(line) <= len(offers)
        return offers[int(line) - 1] if is_offered else None

    def _opened(self, offer: Suggestion) -> Answer:
        lang = self._last.lang if self._last else self._lang or "en"
        return self._engine.recall(offer.reference, lang=lang, today=self._today)

    def _asked(self, line: str) -> Answer:
        return self._engine.ask(Question(line, self._today, lang=self._lang, context=self._context))


def _load_line_editing() -> None:
    """Give `input` editing and recall of lines, where the system has them."""
    with suppress(ImportError):
        import readline  # noqa: F401 - importing it is all it takes


def converse(engine: Engine, *, lang: str | None, today: date) -> None:
    """Read lines and print replies until `:q` or the end of input."""
    _load_line_editing()
    typed = sys.stdin.isatty()
    if typed:
        print(_HINT)
    conversation = Conversation(engine, lang=lang, today=today)
    while True:
        try:
            line = input("> " if typed else "").strip()
        except EOFError:
            if typed:
                print()
            return
        if line in {":q", ":quit", ":exit"}:
            return
        if line:
            print(conversation.reply(line), flush=True)


def chat(
    context: typer.Context,
    lang: LangOption = None,
    today: TodayOption = None,
    knowledge: KnowledgeOption = None,
) -> None:
    """Talk in the terminal; follow-up questions are understood."""
    facts, engine = open_engine(knowledge_paths(context, knowledge))
    converse(engine, lang=checked_lang(lang, facts), today=day_of(today))
