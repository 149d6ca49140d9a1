"""The end of a letter: a closing like "Kind regards" and who signs below it, of which nothing is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.core.language import Language

_LONGEST = 10
"""Words that a name, an office and a newspaper have at most."""
_LEAST = 3
"""Words that a letter has at least."""


class Signatures:
    """Finds where a letter ends, in several languages."""

    def __init__(self, languages: Iterable[Language]) -> None:
        """Prepare to find the closings of these languages."""
        closings = sorted(
            {text for language in languages for text in language.closings}, key=len, reverse=True
        )
        listed = "|".join(re.escape(text).replace("'", "['`ʻʼ‘’]") for text in closings)
        # After a stop of some kind: "as regards trade" ends no letter.
        pattern = rf"(?:^|(?<=[\n.,;:!?…—–])\s*)(?:{listed})\b"
        self._closing = re.compile(pattern, re.IGNORECASE) if closings else None

    def left_out(self, text: str) -> str:
        """Return a letter without its closing and signature; as it is where a question may follow them."""
        found = list(self._closing.finditer(text)) if self._closing else []
        if not found:
            return text
        letter, signature = text[: found[-1].start()], text[found[-1].end() :]
        is_signed = "?" not in signature and 0 < len(re.findall(r"\w+", signature)) <= _LONGEST
        return letter.rstrip(" \n\t,;—–-") if is_signed and len(letter.split()) >= _LEAST else text
