"""What opens an answer again."""

from __future__ import annotations

from datetime import date

from bot.core.answer import Answer, GoneError, Outcome
from bot.core.engine import Engine


def reference_to(answer: Answer, engine: Engine, today: date) -> str | None:
    """Return what opens the same answer again; None where nothing does.

    It names one record, kind of question and period, and no two years, half of a figure or stated amount:
    so it is opened to see whether it says the same, but for a yes or no before it.
    """
    if answer.outcome is not Outcome.ANSWER or answer.context is None:
        return None
    period = f"/{answer.figure.period}" if answer.figure and answer.figure.period else ""
    reference = f"{answer.context.record}/{answer.context.intent}{period}"
    try:
        opened = engine.recall(reference, lang=answer.lang, today=today)
    except GoneError:
        return None
    before, said, _ = answer.text.rpartition(opened.text)
    return reference if said and len(before.split()) <= 1 and "\n" not in before else None
