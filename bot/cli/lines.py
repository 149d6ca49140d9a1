"""JSON Lines of questions, answered in order."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.core.answer import Answer, Context, Outcome, Question
from bot.core.engine import Engine
from bot.core.model import Knowledge
from bot.render import json_object, why
from bot.telegram.tag import spoken


@dataclass(frozen=True, slots=True)
class Line:
    """One question as it came."""

    id: Any
    text: str
    lang: str | None
    asker: str | None
    """Whose follow-ups it belongs to; None when the line names neither chat nor user."""


class LineError(ValueError):
    """A line that is no question."""

    def __init__(self, message: str, id: Any = None) -> None:  # noqa: A002 - the name of the field
        super().__init__(message)
        self.id = id


def read_line(raw: bytes) -> Line:
    """Read one line.

    Raises:
        LineError: Saying what was expected.
    """
    try:
        fields = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise LineError(f"expected UTF-8, got another encoding at byte {error.start}") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise LineError(f'expected JSON like {{"id": 1, "text": "..."}}, got {raw[:40]!r}') from error
    if not isinstance(fields, dict):
        raise LineError(f'expected an object like {{"id": 1, "text": "..."}}, got {raw[:40]!r}')
    name, text, lang = fields.get("id"), fields.get("text"), fields.get("lang")
    if not isinstance(text, str):
        raise LineError(f'expected "text" to be a string, got {text!r:.40}', name)
    if lang is not None and not isinstance(lang, str):
        raise LineError(f'expected "lang" to be a string, got {lang!r:.40}', name)
    who = (fields.get("chat"), fields.get("user"))
    return Line(name, text, lang, None if who == (None, None) else json.dumps(who, sort_keys=True))


def _nothing(id: Any, lang: str | None) -> dict[str, Any]:  # noqa: A002 - the name of the field
    """Return the object that keeps the place of a line without an answer."""
    return json_object(Answer(outcome=Outcome.NO_MATCH, lang=lang or "en", text=""), id=id)


def answer_lines(
    lines: Iterable[bytes],
    engine: Engine,
    knowledge: Knowledge,
    *,
    lang: str | None,
    today: date,
    with_why: bool = False,
) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Yield for each line, blank ones aside, the object to print and what went wrong, if anything.

    Follow-ups see the context of the same chat and user's earlier lines.
    """
    contexts: dict[str, Context] = {}
    codes = [language.code for language in knowledge.languages]
    for number, raw in enumerate(lines, start=1):
        if not raw.strip():
            continue
        try:
            line = read_line(raw)
        except LineError as error:
            yield _nothing(error.id, lang), f"standard input:{number}: {error}."
            continue
        code = spoken(line.lang, codes) or lang
        question = Question(line.text, today, lang=code, context=contexts.get(line.asker or ""))
        try:
            answer = engine.ask(question)
        except Exception:  # noqa: BLE001 - a bug met by one line must not lose the answers to those after it
            yield (
                _nothing(line.id, code),
                f"standard input:{number}: this is a bug:\n{traceback.format_exc()}",
            )
            continue
        if line.asker and answer.context:
            contexts[line.asker] = answer.context
        yield json_object(answer, id=line.id) | ({"why": why(answer)} if with_why else {}), None
