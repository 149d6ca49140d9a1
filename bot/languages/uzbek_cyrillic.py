"""Uzbek sentences in the Cyrillic script."""

from __future__ import annotations

import re

from alifbo import to_cyrillic as respell

_KEPT = re.compile(r"(https?://\S+|\b(?!AQSH\b|MDH\b)[A-Z]{3,}\b)")
"""Addresses and Latin abbreviations ("MENAFN", "USD") stay as they are; those of Uzbek words do not."""


def to_cyrillic(text: str) -> str:
    """Return Uzbek text in Latin script respelled in Cyrillic."""
    return "".join(part if _KEPT.fullmatch(part) else respell(part).text for part in _KEPT.split(text))
