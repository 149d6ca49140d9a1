"""Texts by language that are in the wrong script, or in a language that nobody is answered in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from bot.knowledge.field import as_words
from bot.knowledge.language import UZBEK, is_language, is_spoken
from bot.knowledge.place import Loc

_WORDS = frozenset({"also", "covers", "ask", "not"})
"""Fields of words to be understood, which are never shown: people write both scripts, and any language."""

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LETTER = re.compile(r"[^\W\d_]")


def lint_wordings(data: Any) -> Iterator[tuple[Loc, str]]:
    """Yield where an Uzbek text is in Cyrillic letters."""
    for loc, wordings in _mappings(data, ()):
        text = wordings.get(UZBEK)
        if isinstance(text, str) and _is_cyrillic(text):
            start = text if len(text) <= 40 else f"{text[:40]}…"
            message = f"expected Uzbek in Latin letters, got {start!r}. Respell it: Cyrillic is made from it."
            yield (*loc, UZBEK), message


def doubt_wordings(data: Any) -> Iterator[tuple[Loc, str]]:
    """Yield where a text that is no name is in a language that the bot does not speak."""
    for loc, wordings in _mappings(data, ()):
        if loc and loc[-1] != "name" and all(map(is_language, wordings)):
            for code in wordings:
                if not is_spoken(code):
                    message = (
                        f"expected a language that the bot speaks, got {code!r}: nobody is shown this text."
                    )
                    yield (*loc, code), message


def doubt_phrasings(data: Any) -> Iterator[tuple[Loc, str]]:
    """Yield where a comma between brackets has likely cut a phrasing in two: "[How long, does it take?]"."""
    for key in ("ask", "not"):
        words = as_words(data.get(key)) if isinstance(data, dict) else {}
        for language, questions in words.items() if isinstance(words, dict) else ():
            for index, (first, rest) in enumerate(pairwise(questions), start=1):
                if isinstance(first, str) and isinstance(rest, str) and _is_cut(first.strip(), rest.strip()):
                    whole = f"{first.strip()}, {rest.strip()}"
                    message = (
                        f"expected whole phrasings, got {rest!r} after {first!r}. "
                        f"If it is one, write {whole!r}, quotes and all."
                    )
                    yield ((key, language, index) if language else (key, index)), message


def _is_cut(first: str, rest: str) -> bool:
    """Whether a sentence begins in one phrasing, and its question mark is in the next, in lower case."""
    is_begun = first[:1].isupper() and not first.endswith(("?", ".", "!"))
    return is_begun and rest[:1].islower() and rest.endswith("?")


def _mappings(data: Any, loc: Loc) -> Iterator[tuple[Loc, Mapping[str, Any]]]:
    """Yield every mapping within a record but those of words, and where it stands."""
    if isinstance(data, dict):
        yield loc, data
        for key, value in data.items():
            if key not in _WORDS:
                yield from _mappings(value, (*loc, key))
    if isinstance(data, list):
        for index, value in enumerate(data):
            yield from _mappings(value, (*loc, index))


def _is_cyrillic(text: str) -> bool:
    """Whether most of its letters are: a name in quotes may be left as it is written."""
    return 2 * len(_CYRILLIC.findall(text)) > len(_LETTER.findall(text))
