"""An answer as a title and a description, of which neither says what the other does."""

from __future__ import annotations

import re

from bot.core.fold import fold
from bot.render.length import cut, units

_LONGEST_HEAD = 70
"""UTF-16 units of what stands before a colon and can be a title by itself."""
_SHOWN = 45
"""About as much of a title do apps show in a line."""
_MORE_WORDS = 2
"""How many words what stands before a colon may have beyond the title and still repeat it: "in", "named"."""
_WORD = re.compile(r"\w+")
_COLON = re.compile(r":\s+")
_OPENING_BRACKETS = re.compile(r"^\(([^()]*)\)")
_BETWEEN = " .,:;—–-\n"


def headline(text: str, title: str | None = None) -> tuple[str, str]:
    """Return title and description, which is empty where the title says it all.

    Args:
        text: Of an answer.
        title: What it is called; None: what stands before its first colon, else how it begins.

    >>> headline("Turnover in 2024: $620.1 million.", "Turnover, 2024")
    ('Turnover, 2024', '$620.1 million.')
    >>> headline("Turnover in 2024: $620.1 million.")
    ('Turnover in 2024', '$620.1 million.')
    """
    head, rest = _split(text)
    if title is not None:
        if text.startswith(f"{title}.") or not _repeats(head, title):
            rest = text.removeprefix(title).lstrip(_BETWEEN) if text.startswith(title) else text
        return title, _sentence(rest)
    if head:
        return head, _sentence(rest)
    begun = cut(text, _SHOWN)
    left = text[len(begun.removesuffix("…")) :].strip() if begun != text else ""
    return begun, f"…{_line(left)}" if left else ""


def _split(text: str) -> tuple[str, str]:
    """Return what stands before the first colon, empty where that is none or too late, and the rest."""
    colon = _COLON.search(text)
    if colon is None or units(text[: colon.start()]) > _LONGEST_HEAD:
        return "", text
    return text[: colon.start()], text[colon.end() :]


def _repeats(head: str, title: str) -> bool:
    said, known = ({fold(word) for word in _WORD.findall(text)} for text in (head, title))
    return bool(said) and (said <= known or (known <= said and len(said - known) <= _MORE_WORDS))


def _sentence(text: str) -> str:
    """Return in one line what stood within a sentence."""
    bare = _OPENING_BRACKETS.sub(r"\1", text)
    return _line(f"{bare[:1].upper()}{bare[1:]}")


def _line(text: str) -> str:
    return " ".join(text.splitlines())
