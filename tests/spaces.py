"""Replies as one would type them."""

from __future__ import annotations

from bot.core.answer import Answer


def spaced(answer: Answer) -> str:
    """Return the text of an answer with plain spaces for those that keep a number together."""
    return answer.text.replace("\u00a0", " ").replace("\u202f", " ")
