"""An answer as the JSON object that `ask --json` promises to programs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bot.core.answer import Answer
from bot.core.model import Source
from bot.render.plain import plain


def _number(value: Decimal) -> int | float:
    whole = value.to_integral_value()
    return int(whole) if value == whole else float(value)


def _source(source: Source) -> dict[str, str | None]:
    return {
        "publisher": source.publisher,
        "title": source.title,
        "url": source.url,
        "date": source.published.isoformat() if source.published else None,
    }


def json_object(answer: Answer, *, id: Any = None) -> dict[str, Any]:  # noqa: A002 - the name of the field
    """Return the fields of the contract, all of them always; what the answer lacks is None.

    Args:
        answer: What to write.
        id: Any JSON value that the asker gave the question.
    """
    figure = answer.figure
    return {
        "id": id,
        "outcome": answer.outcome.value,
        "text": plain(answer),
        "lang": answer.lang,
        "facts": list(answer.facts),
        "value": _number(figure.value) if figure else None,
        "unit": figure.unit if figure else None,
        "period": str(figure.period) if figure and figure.period else None,
        "kind": figure.kind.value if figure else None,
        "source": _source(answer.sources[0]) if answer.sources else None,
        "score": round(answer.score, 2) if answer.score is not None else None,
        "candidates": [[record, round(score, 2)] for record, score in answer.candidates[:5]],
        "suggestions": [suggestion.label for suggestion in answer.suggestions],
    }
