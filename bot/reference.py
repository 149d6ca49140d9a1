"""What answers and suggestions refer to, and opening it."""

from __future__ import annotations

from datetime import date

from bot.core.answer import Answer, Outcome
from bot.core.engine import Engine


class GoneError(LookupError):
    """A reference that opens nothing, or nothing any more."""


def reference_to(answer: Answer) -> str | None:
    """Return what opens the same answer again; None where nothing does."""
    if answer.outcome is not Outcome.ANSWER or not answer.facts or answer.context is None:
        return None
    period = f"/{answer.figure.period}" if answer.figure and answer.figure.period else ""
    return f"{answer.facts[0]}/{answer.context.intent}{period}"


def open_reference(engine: Engine, reference: str, *, lang: str, today: date) -> Answer:
    """Return the answer that a reference stands for.

    Raises:
        GoneError: If the record is not held, or the reference names no proper period.
    """
    try:
        return engine.recall(reference, lang=lang, today=today)
    except (KeyError, ValueError) as error:
        raise GoneError(reference) from error
