from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.fold import fold
from bot.core.normalize import MAX_TOKENS, clean, normalize, switch_layout, tokenize

KNOWN = {
    fold(word)
    for word in "trade turnover belarus товарооборот узбекистан беларусь торговля что такое".split()
}


def knows(key: str) -> bool:
    return key in KNOWN


def keys(text: str) -> tuple[str, ...]:
    """Return the keys of an utterance read with a tiny vocabulary."""
    return normalize(text, knows).keys


def numbers(text: str) -> list[Decimal]:
    return [token.number for token in tokenize(text) if token.number is not None]


NUMBERS = {
    "plain": ("620", "620"),
    "decimal point": ("620.1", "620.1"),
    "decimal comma": ("620,1", "620.1"),
    "a comma before three digits groups": ("1,000", "1000"),
    "several grouping commas": ("1,000,000", "1000000"),
    "grouping points": ("1.000.000", "1000000"),
    "grouping spaces": ("1 000 000", "1000000"),
    "grouping no-break spaces": ("1\u00a0000\u00a0000", "1000000"),
    "grouping narrow spaces": ("1\u202f000\u202f000", "1000000"),
    "grouped with a decimal comma": ("1 000,5", "1000.5"),
    "a comma after nought is decimal": ("0,125", "0.125"),
    "a year": ("2024", "2024"),
    "zero": ("0", "0"),
    "a full stop after is not part of it": ("620.", "620"),
    "full-width digits": (clean("６２０"), "620"),
}


@pytest.mark.parametrize(("text", "expected"), NUMBERS.values(), ids=NUMBERS)
def test_a_number_is_read(text: str, expected: str) -> None:
    assert numbers(text) == [Decimal(expected)]


SEVERAL = {
    "two years": ("2023 2024", ["2023", "2024"]),
    "a range": ("2023-2024", ["2023", "2024"]),
    "a list": ("1, 2, 3", ["1", "2", "3"]),
    "a year and an amount": ("2024 620,1", ["2024", "620.1"]),
    "a year before a group of three": ("2024 620", ["2024", "620"]),
}


@pytest.mark.parametrize(("text", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_several_numbers_stay_several(text: str, expected: list[str]) -> None:
    assert numbers(text) == [Decimal(number) for number in expected]


@pytest.mark.parametrize("text", ["'24", "’24", "`24", "ʻ24", "in '24?", "за ’24"])
def test_an_apostrophe_makes_a_short_year(text: str) -> None:
    [token] = [token for token in tokenize(text) if token.number is not None]
    assert (token.number, token.short_year) == (Decimal(24), True)


@pytest.mark.parametrize("text", ["24", "'240", "o'24"])
def test_without_it_there_is_no_short_year(text: str) -> None:
    assert not any(token.short_year for token in tokenize(text))


def test_a_date_is_one_token() -> None:
    [token] = tokenize("17.10.2025")
    assert (token.day, token.number, token.is_word) == ((2025, 10, 17), None, False)


@pytest.mark.parametrize(
    ("text", "expected"), [("24-yil", True), ("620m", True), ("24 yil", False), ("620 m", False)]
)
def test_what_is_typed_without_a_space_is_glued(text: str, expected: bool) -> None:
    assert tokenize(text)[1].glued is expected


@pytest.mark.parametrize("apostrophe", "'`´ʹʻʼʽʾ‘’′")
def test_any_apostrophe_stays_inside_its_word(apostrophe: str) -> None:
    assert keys(f"o{apostrophe}sish") == (fold("oʻsish"),)


GONE = {
    "links": "trade https://example.org/2024?q=5 turnover",
    "links without scheme": "trade www.example.org/1999 turnover",
    "mentions": "trade @trade_facts_bot turnover",
    "code blocks": "trade ```x = 1999``` turnover",
    "soft hyphens": "tra\u00adde turn\u00adover",
    "zero-width characters": "tra\u200bde tu\u200drn\ufeffover",
    "marks of direction": "\u202etrade\u202c \u2067turnover\u2069",
    "emoji": "trade 📈🌍 turnover 👍🏽",
    "joined emoji": "trade 👨‍👩‍👧‍👦 turnover",
    "nulls": "trade\x00 turnover\x07",
    "punctuation": "«trade», (turnover)!",
}


def test_flags_are_the_codes_of_their_countries() -> None:
    assert keys("trade 🇺🇿🇧🇾📈") == ("trade", fold("uz"), fold("by"))


@pytest.mark.parametrize("text", GONE.values(), ids=GONE)
def test_noise_is_left_out(text: str) -> None:
    assert keys(text) == ("trade", "turnover")


def test_an_address_is_not_a_mention() -> None:
    assert "trade" in keys("trade@turnover")


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "🙂", "?!", "...", "https://example.org", "@somebody", "\u200b"]
)
def test_nothing_leaves_nothing(text: str) -> None:
    assert normalize(text, knows).tokens == ()


LAYOUT = {
    "Russian typed with Latin keys": ("njdfhjj,jhjn", "товарооборот"),
    "two such words": ("njdfhjj,jhjn ,tkfhecm", "товарооборот беларусь"),
    "with a year": ("njdfhjj,jhjn 2024", "товарооборот 2024"),
    "English typed with Russian keys": ("екфву", "trade"),
    "what makes sense in neither, where most was switched": (
        "qqqq njdfhjj,jhjn 2024",
        "йййй товарооборот 2024",
    ),
    "but not beside a single word of it": ("qqqqqqqqqqqqqq njdfhjj,jhjn", "qqqqqqqqqqqqqq товарооборот"),
    "a word that makes sense stays": ("trade", "trade"),
    "a word that makes none in either stays": ("qqqq", "qqqq"),
    "a short one by itself proves nothing": ("xnj", "xnj"),
}


@pytest.mark.parametrize(("text", "meant"), LAYOUT.values(), ids=LAYOUT)
def test_the_wrong_layout_is_switched_only_where_it_makes_sense(text: str, meant: str) -> None:
    assert keys(text) == tuple(token.key for token in tokenize(meant))


@given(
    st.text("abcdefghijklmnopqrstuvwxyzABCXYZ[]'", min_size=1).filter(
        lambda text: any(c.isalpha() for c in text)
    )
)
def test_switching_layouts_back_gives_the_same(text: str) -> None:
    assert switch_layout(switch_layout(text)) == text


def test_a_long_utterance_keeps_its_end() -> None:
    text = " ".join(["filler"] * 500 + ["trade", "2024"])
    query = normalize(text, knows)
    assert len(query.tokens) == MAX_TOKENS
    assert query.keys[-2:] == ("trade", "2024")


def test_one_word_more_than_fits_loses_the_first() -> None:
    words = ["first", *["trade"] * (MAX_TOKENS - 1), "last"]
    assert normalize(" ".join(words), knows).keys == ("trade",) * (MAX_TOKENS - 1) + ("last",)


@pytest.mark.parametrize(
    ("text", "expected"), [("trade?", True), ("trade ? ", True), ("trade", False), ("trade? yes", False)]
)
def test_a_question_mark_at_the_end_asks(text: str, expected: bool) -> None:
    assert normalize(text, knows).is_asked is expected


def test_sentences_are_told_apart() -> None:
    assert [token.sentence for token in tokenize("Trade. Turnover; trade 620.1 now")] == [0, 1, 2, 2, 2]


def test_a_comma_sets_apart() -> None:
    assert [token.is_apart for token in tokenize("trade, turnover trade")] == [False, True, False]


@given(st.text(max_size=120))
def test_any_text_is_normalized(text: str) -> None:
    query = normalize(text, knows)
    assert len(query.tokens) <= MAX_TOKENS
    assert all(token.key for token in query.tokens)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x52F), max_size=60))
def test_normalizing_the_words_again_changes_nothing(text: str) -> None:
    words = [token.key for token in normalize(text, lambda _: True).tokens if token.is_word]
    again = [token.key for token in tokenize(" ".join(words))]
    assert again == words


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "text", ["a\u0301" * 5000, "\u0301" * 5000, "1" * 5000, "1," * 3000, "```" * 3000, "@" * 5000, "(" * 5000]
)
def test_monstrous_text_is_normalized_in_no_time(text: str) -> None:
    assert len(normalize(text, knows).tokens) <= MAX_TOKENS


def test_marks_between_words_of_the_wrong_layout_stay_marks() -> None:
    query = normalize("njdfhjj,jhjn: ,tkfhecm. njdfhjj,jhjn!", knows)
    assert len(query.tokens) == 3
    assert [token.is_apart for token in query.tokens] == [False, True, False]
    assert [token.sentence for token in query.tokens] == [0, 0, 1]


def test_noise_of_any_length_is_cut_to_its_end() -> None:
    assert normalize("a" * 10_000 + " trade 2024", knows).keys[-2:] == ("trade", "2024")
    assert len(normalize("x" * 10_000, knows).tokens) == 1
