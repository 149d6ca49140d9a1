"""Everyday words of one language that narrow no question: `neutral/CODE.txt`, words or phrases separated by commas."""

from __future__ import annotations

from pathlib import Path

from bot.core.language import Words

_FOLDER = Path(__file__).parent / "neutral"


def read_neutral(code: str) -> Words:
    """Return the words in the order written; none where a language has no such file."""
    path = _FOLDER / f"{code}.txt"
    if not path.exists():
        return ()
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return tuple(word for line in lines for part in line.split(",") if (word := part.strip()))
