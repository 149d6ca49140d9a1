from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

import pytest

from bot.core.compose import Composer
from bot.core.model import Knowledge
from bot.languages import load_languages
from bot.languages.catalog import second_scripts

MAIN = load_languages()
LANGUAGES = {language.code: language for language in (*MAIN, *second_scripts(MAIN))}
KNOWLEDGE = Knowledge(languages=tuple(LANGUAGES.values()), country_names={})
ENGLISH = LANGUAGES["en"].replies


def placeholders(template: str) -> Iterator[tuple[str, str | None, str | None]]:
    for _, name, form, conversion in Formatter().parse(template):
        if name is not None:
            yield name, form, conversion


def names(template: str) -> set[str]:
    return {name for name, _, _ in placeholders(template)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_replies_of_english(code: str) -> None:
    assert sorted(LANGUAGES[code].replies) == sorted(ENGLISH)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_translation_asks_for_more_than_english(code: str) -> None:
    more = {
        reply: names(template) - names(ENGLISH.get(reply, ""))
        for reply, template in LANGUAGES[code].replies.items()
    }
    assert {reply: extra for reply, extra in more.items() if extra} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_braces_are_balanced_and_hold_a_plain_name(code: str) -> None:
    wrong = []
    for reply, template in LANGUAGES[code].replies.items():
        try:
            found = list(placeholders(template))
        except ValueError:
            wrong.append(reply)
            continue
        wrong += [reply for name, form, conversion in found if not name.isidentifier() or form or conversion]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_reply_is_said_with_its_values(code: str) -> None:
    composer = Composer(LANGUAGES[code], KNOWLEDGE)
    for reply, template in LANGUAGES[code].replies.items():
        values = {name: f"[{name}]" for name in names(ENGLISH[reply])}
        said = composer.say(reply, values)
        assert said.strip() == said, reply
        assert said, reply
        assert "{" not in said, reply
        assert "}" not in said, reply
        assert all(f"[{name}]" in said for name in names(template)), reply
