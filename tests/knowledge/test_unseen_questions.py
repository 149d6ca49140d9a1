"""What the bot is to learn nothing from, so that it can be measured with it."""

from __future__ import annotations

from bot.core.normalize import keys_of
from bot.knowledge import _without
from bot.languages import load_languages


def test_example_questions_worded_the_same_are_left_out() -> None:
    english = next(language for language in load_languages() if language.code == "en")
    first, second = english.wordings["value"][:2]
    left = _without(english, frozenset({keys_of(first.upper() + "?")}))
    assert first not in left.wordings["value"]
    assert second in left.wordings["value"]
    assert left.wordings["goal"] == english.wordings["goal"]
