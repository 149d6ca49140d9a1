"""Collects the language files of this folder and adds what CLDR knows."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import bot.languages
from bot.core.language import Language
from bot.languages.country import ALPHA3
from bot.languages.formatter import CldrFormatter
from bot.languages.uzbek_cyrillic import to_cyrillic
from bot.languages.word_files import read_idle, read_lookalikes, read_neutral
from bot.languages.wording_file import read_wordings

CODES = ("en", "ru", "uz", "uz-cyrl", "be")
"""Codes in the order of menus, reports and schemas, a second script after the first; languages not named come after these."""

_DERIVED_SCRIPTS = {"uz": ("uz-cyrl", "Ўзбекча", "uz_Cyrl", to_cyrillic)}
"""Code of a language -> code, name, CLDR locale and respelling of its second script."""

FIRST_SCRIPTS = {code: first for first, (code, *_) in _DERIVED_SCRIPTS.items()}
"""Code of a second script -> that of the first, which facts are written in: the second is made from it."""


def _modules() -> list[Language]:
    found = []
    for module in pkgutil.iter_modules(bot.languages.__path__):
        constants = vars(importlib.import_module(f"bot.languages.{module.name}")).values()
        found += [value for value in constants if isinstance(value, Language)]
    return found


@lru_cache(maxsize=1)
def load_languages() -> tuple[Language, ...]:
    """Return every language that a file of this folder defines, in order of code, second scripts not included."""
    languages = {language.code: language for language in _modules()}
    return tuple(_whole(language) for _, language in sorted(languages.items()))


def _whole(language: Language) -> Language:
    """Return a language with what is kept elsewhere: its formatter, and example questions and everyday words in files."""
    return replace(
        language,
        formatter=language.formatter or CldrFormatter(language.cldr),
        wordings={**language.wordings, **read_wordings(language.code)},
        neutral=(*language.neutral, *read_neutral(language.code)),
        idle=(*language.idle, *read_idle(language.code)),
        lookalikes=read_lookalikes(language.code),
    )


def second_scripts(languages: Sequence[Language]) -> tuple[Language, ...]:
    """Return the languages again in their second scripts: same words, sentences respelled."""
    return tuple(
        replace(language, code=code, name=name, cldr=cldr, respell=respell)
        for language in languages
        if language.code in _DERIVED_SCRIPTS
        for code, name, cldr, respell in [_DERIVED_SCRIPTS[language.code]]
    )


def country_names(languages: Sequence[Language]) -> dict[str, Mapping[str, str]]:
    """Return ISO 3166-1 alpha-3 code -> language code -> CLDR's name of the country, second scripts included."""
    from babel import Locale

    names: dict[str, dict[str, str]] = {}
    for language in (*languages, *second_scripts(languages)):
        territories = Locale.parse(language.cldr).territories
        for short, code in ALPHA3.items():
            if short in territories:
                names.setdefault(code, {})[language.code] = territories[short]
    return dict(names)
