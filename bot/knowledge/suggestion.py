"""Did you mean ...? The nearest of the words that would have been right."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

_CLOSE = 0.8
"""Least Jaro-Winkler similarity worth suggesting: "titel" for "title" has 0.93, "text" for "title" 0.55."""


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that `word` was most likely meant to be, if any is close."""
    best = process.extractOne(
        word, sorted(choices), scorer=JaroWinkler.similarity, processor=str.casefold, score_cutoff=_CLOSE
    )
    return best[0] if best else None


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return the question with a space before it, ready to be appended; empty if nothing is close.

    >>> did_you_mean("titel", ["title", "topic"])
    " Did you mean 'title'?"
    """
    choice = nearest(word, choices)
    return f" Did you mean {choice!r}?" if choice else ""


def listed(words: Iterable[str]) -> str:
    """Write words as prose, the last after "or".

    >>> listed(["result", "forecast", "estimate"])
    "'result', 'forecast' or 'estimate'"
    """
    *others, last = [repr(word) for word in words]
    return f"{', '.join(others)} or {last}" if others else last
