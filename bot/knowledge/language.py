"""Languages as authors write them: by ISO 639 code, with help for whoever wrote a country's code instead."""

from __future__ import annotations

import re
from functools import cache

from bot.languages.catalog import CODES, FIRST_SCRIPTS, load_languages

PATTERN = re.compile(r"[a-z]{2,3}")
"""How the code of a language looks."""

UZBEK = "uz"


def parse_language(text: str) -> str:
    """Return the code as written, if it is one: of any language, since names are understood in all of them.

    Raises:
        ValueError: If it is not; a country's code or a name is answered with the right code.
    """
    if is_language(text):
        return text
    expected = f"expected a language code like en, ru, uz or be, got {text!r}."
    if first := FIRST_SCRIPTS.get(text):
        raise ValueError(f"{expected} Use {first!r}: the other script is made from it.")
    if " " in text:
        raise ValueError(
            f"{expected} If it belongs to the text before the comma, put quotes around all of it."
        )
    short = text[:2].lower()
    if len(text) > 2 and short in CODES:
        raise ValueError(f"{expected} Use {short!r}.")
    spoken_there = _official_language(text)
    raise ValueError(f"{expected} Did you mean {spoken_there!r}?" if spoken_there else expected)


def is_language(code: str) -> bool:
    """Whether it is the code of a language, spoken by the bot or not."""
    return bool(PATTERN.fullmatch(code)) and (code in CODES or code in _known())


def is_spoken(code: str) -> bool:
    """Whether the bot answers in it."""
    return code in CODES or any(code == language.code for language in load_languages())


@cache
def _known() -> frozenset[str]:
    """Return the codes that CLDR has. Loads Babel: only for a language that the bot does not speak."""
    from babel import Locale

    return frozenset(Locale.parse("en").languages)


def _official_language(country: str) -> str | None:
    """Return the language of a country by two letters: of several, the one that begins like the country.

    >>> _official_language("kz"), _official_language("by")
    ('kk', 'be')
    """
    from babel.languages import get_official_languages

    found = [code for code in get_official_languages(country.upper()) if PATTERN.fullmatch(code)]
    alike = (code for code in found if code[0] == country[0].lower())
    return next(alike, found[0] if found else None)
