"""What a suggestion refers to, opened."""

from __future__ import annotations

from datetime import date

from bot.core.answer import Answer
from bot.core.engine import Engine


class GoneError(LookupError):
    """A reference that opens nothing, or nothing any more."""


def open_reference(engine: Engine, reference: str, *, lang: str, today: date) -> Answer:
    """Return the answer that a reference stands for.

    Raises:
        GoneError: If the record is not held, or the reference names no proper period.
    """
    try:
        return engine.recall(reference, lang=lang, today=today)
    except (KeyError, ValueError) as error:
        raise GoneError(reference) from error
