from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.fold import fold
from bot.core.lexicon import Lexicon
from bot.core.vocabulary import FORM, SAME, Vocabulary

WORDS = [
    "turnover",
    "turnout",
    "export",
    "import",
    "trade",
    "meet",
    "goal",
    "niger",
    "nigeria",
    "austria",
    "australia",
]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary([(word, "en") for word in WORDS], {"en": ["s", "ed", "ing", "ers"]})


def found(vocabulary: Vocabulary, word: str) -> list[str]:
    """Return the listed words that a typed one may be, best first."""
    return [match.word for match in vocabulary.matches(word)]


@pytest.mark.parametrize("word", WORDS)
def test_a_listed_word_is_itself_first(vocabulary: Vocabulary, word: str) -> None:
    best = vocabulary.matches(word)[0]
    assert (best.word, best.similarity) == (word, SAME)


CLOSEST = {
    "a form": ("exports", "export"),
    "another form": ("traded", "trade"),
    "a letter left out": ("turnovr", "turnover"),
    "a letter doubled": ("turnoover", "turnover"),
    "letters swapped": ("turnoevr", "turnover"),
    "a wrong letter": ("turnovwr", "turnover"),
}


@pytest.mark.parametrize(("typed", "expected"), CLOSEST.values(), ids=CLOSEST)
def test_a_word_is_recognized_in_spite_of(vocabulary: Vocabulary, typed: str, expected: str) -> None:
    assert found(vocabulary, typed)[0] == expected


def test_the_same_beats_a_form_beats_a_typo(vocabulary: Vocabulary) -> None:
    same, form, typo = (vocabulary.matches(typed)[0].similarity for typed in ("export", "exports", "exporrt"))
    assert SAME == same > FORM >= form > typo > 0


def test_similarities_are_sorted_and_above_nothing(vocabulary: Vocabulary) -> None:
    for typed in (*WORDS, "exporting", "turnovers", "austrlia", "nigerai"):
        similarities = [match.similarity for match in vocabulary.matches(typed)]
        assert similarities == sorted(similarities, reverse=True)
        assert all(0 < similarity <= 1 for similarity in similarities)


@pytest.mark.parametrize("typed", ["meat", "goel", "mett", "meep", "ogal"])
def test_short_words_have_no_typos(vocabulary: Vocabulary, typed: str) -> None:
    assert found(vocabulary, typed) == []


@pytest.mark.parametrize("typed", ["gaol", "gola"])
def test_two_letters_of_a_short_word_may_be_exchanged(vocabulary: Vocabulary, typed: str) -> None:
    assert found(vocabulary, typed) == ["goal"]


@pytest.mark.parametrize("typed", ["turnovr", "exporrt", "austrlia"])
def test_a_typo_is_not_known_nor_correct(vocabulary: Vocabulary, typed: str) -> None:
    assert vocabulary.matches(typed)
    assert not vocabulary.knows(typed)
    assert vocabulary.correct_matches(typed) == ()


@pytest.mark.parametrize("typed", ["bananas", "zzzzzzzz", "", "q", "xylophone"])
def test_strangers_stay_strangers(vocabulary: Vocabulary, typed: str) -> None:
    assert found(vocabulary, typed) == []


def test_membership_is_of_the_listed_words_alone(vocabulary: Vocabulary) -> None:
    assert "export" in vocabulary
    assert "exports" not in vocabulary


TWINS = [("Niger", "Nigeria"), ("Austria", "Australia"), ("Нигер", "Нигерия"), ("Австрия", "Австралия"),
         ("Avstriya", "Avstraliya"), ("Нігер", "Нігерыя"), ("Аўстрыя", "Аўстралія"), ("Iran", "Iraq"),
         ("Slovakia", "Slovenia"), ("Mali", "Malta"), ("Дания", "Испания"), ("Эрон", "Ироқ")]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), [*TWINS, *((b, a) for a, b in TWINS)])
def test_countries_with_like_names_are_never_confused(lexicon: Lexicon, one: str, other: str) -> None:
    exact = [m.word for m in lexicon.vocabulary.matches(fold(one)) if m.similarity == SAME]
    assert exact == [fold(one)]
    rivals = [m for m in lexicon.vocabulary.matches(fold(one)) if m.word == fold(other)]
    assert all(rival.similarity < SAME for rival in rivals)


@given(st.text("abcdefghijklmnopqrstuvwxyzšč", max_size=30))
def test_no_word_is_too_odd(lexicon: Lexicon, word: str) -> None:
    matches = lexicon.vocabulary.matches(word)
    assert all(match.word in lexicon.vocabulary for match in matches)
    assert len({match.word for match in matches}) == len(matches)
