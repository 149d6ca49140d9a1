"""Text that every database takes."""

from __future__ import annotations

import re

_REFUSED = re.compile("[\0\ud800-\udfff]")
"""NUL, which PostgreSQL refuses, and halves of surrogate pairs, which are no text in UTF-8."""


def storable(text: str) -> str:
    """Return the text without what a database would refuse."""
    return _REFUSED.sub("", text)
