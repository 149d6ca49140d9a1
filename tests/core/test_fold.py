from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.fold import fold, is_cyrillic

LETTERS = st.text(
    st.one_of(
        st.characters(min_codepoint=0x41, max_codepoint=0x17F),
        st.characters(min_codepoint=0x300, max_codepoint=0x36F),
        st.characters(min_codepoint=0x400, max_codepoint=0x52F),
        st.sampled_from("'`´ʹʻʼʽʾʿˈ‘’‛′＇"),
    ),
    max_size=14,
)

SAME = {
    "case is ignored": ("BELARUS", "belarus", "Belarus", "bElArUs"),
    "Uzbek Cyrillic and Latin meet": ("Ўзбекистон", "Oʻzbekiston", "ЎЗБЕКИСТОН"),
    "any apostrophe or none is the same": (
        "oʻsish", "o'sish", "o‘sish", "o’sish", "o`sish", "oʼsish", "o´sish", "o′sish", "osish",
    ),
    "gʻ with any apostrophe": ("gʻalla", "g'alla", "g’alla", "galla", "ғалла"),
    "Uzbek sh and ch": ("ўсиш", "o'sish"),
    "Uzbek h with and without tail": ("ҳажм", "hajm", "хажм"),
    "Uzbek q": ("қанча", "qancha"),
    "transliterated Russian": ("экспорт", "eksport"),
    "transliterated soft sign": ("Беларусь", "belarus'", "belarus"),
    "transliterated name": ("Рыжковский", "Рижковский", "Ryzhkovskiy"),
    "yo is ye": ("ещё", "еще"),
    "doubled letters fall together": ("address", "adress"),
    "full-width letters": ("ｔｒａｄｅ", "trade"),
    "marks on Latin letters go": ("tráde", "trade", "tra\u0301de"),
    "a stress mark in Cyrillic goes": ("торго\u0301вля", "торговля"),
    "Latin letters mixed into a Cyrillic word": ("Бeлapycь", "Беларусь"),
    "composed and decomposed short i": ("й", "и\u0306"),
    "composed and decomposed yo": ("ё", "е\u0308"),
}  # fmt: skip

APART = {
    "two i inside a word stay apart from one": ("kiyim", "kim"),
    "growth is not a city": ("oʻsish", "Osh"),
    "exports are not imports": ("экспорт", "импорт"),
    "short u in Belarusian is a consonant after vowels": ("праўда", "прада"),
    "digits count": ("q1", "q2"),
}


@pytest.mark.parametrize("spellings", SAME.values(), ids=SAME)
def test_spellings_of_one_word_have_one_key(spellings: tuple[str, ...]) -> None:
    assert {fold(spelling) for spelling in spellings} == {fold(spellings[0])}


@pytest.mark.parametrize("words", APART.values(), ids=APART)
def test_different_words_have_different_keys(words: tuple[str, str]) -> None:
    assert fold(words[0]) != fold(words[1])


def test_nothing_folds_to_nothing() -> None:
    assert fold("") == ""


def test_only_apostrophes_fold_to_nothing() -> None:
    assert fold("ʻ'’") == ""


@given(LETTERS)
@example("ў")
@example("kss")
@example("ксс")
@example("yy")
@example("schh")
@example("cch")
@example("s\u030ch")
@example("ѓ")
@example("ǆ")
@example("ŉ")
@example("İ")
def test_folding_twice_changes_nothing(word: str) -> None:
    once = fold(word)
    assert fold(once) == once


@given(LETTERS)
def test_case_never_matters(word: str) -> None:
    assert fold(word.casefold()) == fold(word)


@given(LETTERS)
def test_no_apostrophe_is_left(word: str) -> None:
    assert not set("'`´ʹʻʼʽʾʿˈ‘’‛′＇") & set(fold(word))


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳії", max_size=12))
def test_a_key_is_in_one_script(word: str) -> None:
    assert not is_cyrillic(fold(word))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trade", False),
        ("торговля", True),
        ("trade торговля", True),
        ("2024", False),
        ("", False),
        ("Ўзб", True),
    ],
)
def test_one_cyrillic_letter_makes_a_text_cyrillic(text: str, expected: bool) -> None:
    assert is_cyrillic(text) is expected
