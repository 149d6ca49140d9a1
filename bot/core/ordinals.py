"""Ordinals: which one of its row a meeting is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.lexicon import Lexicon
from bot.core.normalize import Token

_LARGEST_ORDINAL = 100
_ORDINAL_REACH = 3
"""Words within which an ordinal is that of a meeting: "ninth intergovernmental commission session"."""


def ordinal_of(tokens: Sequence[Token], lexicon: Lexicon) -> int | None:
    """Return the ordinal that stands before a word for a meeting: "9th session", "девятое заседание"."""
    for position, token in enumerate(tokens):
        number = lexicon.number_of(token.key, "ordinal") if token.is_word else None
        tens = lexicon.number_of(tokens[position - 1].key, "number") if number and position else None
        if number and tens and tens >= 10 and tens % 10 == 0 and number < 10:
            number += tens  # "twenty first", "oʻn ikkinchi"
        ahead = position + 1
        if token.number is not None and token.number < _LARGEST_ORDINAL:
            is_marked = ahead < len(tokens) and tokens[ahead].glued and tokens[ahead].is_word
            number = int(token.number) if is_marked else None
        if number and any(lexicon.is_event(each.key) for each in tokens[ahead : ahead + _ORDINAL_REACH]):
            return number
    return None
