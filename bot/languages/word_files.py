"""Lists of words of one language, separated by commas.

Everyday words that narrow no question are in `neutral/CODE.txt`, those of asides in `idle/CODE.txt`, and those that look
like names and are none in `lookalikes/CODE.txt`.
"""

from __future__ import annotations

from pathlib import Path

from bot.core.language import Words, words

_FOLDER = Path(__file__).parent


def read_neutral(code: str) -> Words:
    """Return the words in the order written; none where a language has no such file."""
    return _read(_FOLDER / "neutral" / f"{code}.txt")


def read_idle(code: str) -> Words:
    """Return the words of asides likewise."""
    return _read(_FOLDER / "idle" / f"{code}.txt")


def read_lookalikes(code: str) -> Words:
    """Return the words that look like names and are none likewise."""
    return _read(_FOLDER / "lookalikes" / f"{code}.txt")


def _read(path: Path) -> Words:
    if not path.exists():
        return ()
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return words("\n".join(lines))
