"""Countries as authors write them: by ISO 3166-1 alpha-3 code, with help for whoever wrote otherwise."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.knowledge.suggestion import nearest
from bot.languages.country import ALPHA3

CODES = frozenset(ALPHA3.values())


def parse_country(text: str) -> str:
    """Return the code as written, if it is one.

    Raises:
        ValueError: If it is not; a name or a two-letter code is answered with the right code.
    """
    if text in CODES:
        return text
    expected = f"expected a three-letter country code like UZB, got {text!r}."
    if code := ALPHA3.get(text.upper()) or (text.upper() if text.upper() in CODES else None):
        raise ValueError(f"{expected} Use {code!r}.")
    listed = [part for part in re.split(r"[\s,;/]+", text) if part]
    if len(listed) > 1 and CODES.issuperset(listed):
        raise ValueError(f"{expected} Use a list: [{', '.join(listed)}].")
    names = _codes_by_name()
    if code := names.get(text.casefold()):
        raise ValueError(f"{expected} Use {code!r}.")
    if len(text) > 3:
        near = nearest(text, names)
        guess = names[near] if near else None
        raise ValueError(f"{expected} Did you mean {guess!r}?" if guess else expected)
    guesses = " or ".join(f"{code!r} ({name})" for code, name in _abbreviated(text))
    near = guesses or repr(nearest(text, CODES) or "")
    hint = f"Did you mean {near}?" if near != "''" else "Use the one that ISO 3166-1 alpha-3 has."
    raise ValueError(f"{expected} {hint}")


def _abbreviated(letters: str) -> list[tuple[str, str]]:
    """Return codes and English names of the two likeliest countries that letters may stand for, at most.

    A name begins with the first letter and holds the others in order: "TRK" is Türkiye or Turkmenistan.
    """
    from bot.languages import country_names, load_languages

    wanted = letters.casefold()
    ranked: list[tuple[bool, int, str, str]] = []
    for code, names in country_names(load_languages()).items():
        name = names["en"]
        plain = _unmarked(name)
        initials = "".join(word[0] for word in re.findall(r"\w+", plain) if word != "and")
        if wanted and plain.startswith(wanted[0]) and _holds_in_order(plain, wanted):
            ranked.append((initials != wanted, len(name), code, name))
    return [(code, name) for *_, code, name in sorted(ranked)[:2]]


def _unmarked(name: str) -> str:
    """Return a name in lower case without accents.

    >>> _unmarked("Türkiye")
    'turkiye'
    """
    return "".join(letter for letter in unicodedata.normalize("NFD", name.casefold()) if letter.isascii())


def _holds_in_order(name: str, letters: str) -> bool:
    remaining = iter(name)
    return all(letter in remaining for letter in letters)


@cache
def _codes_by_name() -> dict[str, str]:
    """Return case-folded names in our authors' languages -> code. Loads Babel: only for a mistake."""
    from bot.languages import country_names, load_languages

    return {
        name.casefold(): code
        for code, names in country_names(load_languages()).items()
        for name in names.values()
    }
