"""Lengths as Telegram's limits count them, and cutting to them."""

from __future__ import annotations


def units(text: str) -> int:
    """Count UTF-16 code units: an emoji is two.

    >>> units("5 🍎")
    4
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """Shorten to at most `limit` UTF-16 units, at a word if one ends in the second half, with an ellipsis.

    >>> cut("trade in 2024", 10)
    'trade in…'
    """
    if units(text) <= limit:
        return text
    room = text.encode("utf-16-le", "surrogatepass")[: max(limit - 1, 0) * 2]
    # Half of a surrogate pair at the end is dropped: it is no character.
    kept = room.decode("utf-16-le", "ignore")
    words = kept.rsplit(maxsplit=1)
    if not text[len(kept) : len(kept) + 1].isspace() and len(words) == 2 and units(words[0]) * 2 > limit:
        kept = words[0]
    return f"{kept.rstrip()}…" if limit > 0 else ""
