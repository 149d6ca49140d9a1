"""The languages found in the folder, and the order in which they are shown."""

from __future__ import annotations

from bot.languages.catalog import CODES, FIRST_SCRIPTS, load_languages, second_scripts

LANGUAGES = load_languages()
SECOND = second_scripts(LANGUAGES)


def test_every_language_has_its_place_in_the_order() -> None:
    assert sorted(CODES) == sorted(language.code for language in (*LANGUAGES, *SECOND))


def test_a_second_script_follows_the_first() -> None:
    assert set(FIRST_SCRIPTS) == {language.code for language in SECOND}
    for second, first in FIRST_SCRIPTS.items():
        assert CODES.index(second) == CODES.index(first) + 1
