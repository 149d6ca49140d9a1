"""Countries as authors write them: by ISO 3166-1 alpha-3 code, with help for whoever wrote otherwise."""

from __future__ import annotations

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
    names = _codes_by_name()
    if code := names.get(text.casefold()):
        raise ValueError(f"{expected} Use {code!r}.")
    near = nearest(text, names) if len(text) > 3 else None
    guess = names[near] if near else nearest(text, CODES)
    raise ValueError(f"{expected} Did you mean {guess!r}?" if guess else expected)


@cache
def _codes_by_name() -> dict[str, str]:
    """Return case-folded names in our authors' languages -> code. Loads Babel: only for a mistake."""
    from bot.languages import country_names, load_languages

    return {
        name.casefold(): code
        for code, names in country_names(load_languages()).items()
        for name in names.values()
    }
