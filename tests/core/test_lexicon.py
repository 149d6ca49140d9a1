from __future__ import annotations

import pytest

from bot.core.engine import Engine
from bot.core.entry import name_entries
from bot.core.fold import fold
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, keys_of, tokenize
from bot.core.passage import words_of
from bot.core.span import Span


def concepts(lexicon: Lexicon, text: str, language: str = "en") -> list[str]:
    """Return what a text is read as, in order."""
    tokens = tokenize(text)
    return [span.concept for span in lexicon.cover(lexicon.spans(tokens), language)]


def country(lexicon: Lexicon, word: str, language: str = "en") -> set[str]:
    """Return the countries that a word is read as."""
    return {found for found in concepts(lexicon, word, language) if found.startswith("country:")}


TWINS = {
    "Niger": "NER", "Nigeria": "NGA", "Austria": "AUT", "Australia": "AUS", "Нигер": "NER", "Нигерия": "NGA",
    "Австрия": "AUT", "Австралия": "AUS", "Avstriya": "AUT", "Avstraliya": "AUS", "Нігерыя": "NGA",
    "Аўстрыя": "AUT", "Аўстралія": "AUS", "Iran": "IRN", "Iraq": "IRQ", "Slovakia": "SVK", "Slovenia": "SVN",
    "Словакия": "SVK", "Словения": "SVN", "Latvia": "LVA", "Lithuania": "LTU", "Латвия": "LVA", "Литва": "LTU",
    "Mauritania": "MRT", "Mauritius": "MUS", "Guinea": "GIN", "Guyana": "GUY", "Нигером": "NER", "Нигерией": "NGA",
    "Австрией": "AUT", "Австралией": "AUS",
}  # fmt: skip


@pytest.mark.parametrize(("word", "code"), TWINS.items())
def test_countries_with_like_names_are_never_confused(lexicon: Lexicon, word: str, code: str) -> None:
    assert country(lexicon, word) == {f"country:{code}"}


@pytest.mark.parametrize("typo", ["Nigerai", "Nigria", "Austrlia", "Austraia", "Австраля", "Nigeira"])
def test_a_typo_between_twins_is_never_read_as_the_wrong_one_alone(lexicon: Lexicon, typo: str) -> None:
    wrong = {"N": "country:NER", "A": "country:AUT", "А": "country:AUT"}[typo[0]]
    assert country(lexicon, typo) != {wrong}


NAMED = {
    "English": ("Belarus", "country:BLR"),
    "an English adjective": ("Uzbek", "country:UZB"),
    "Russian": ("Беларусь", "country:BLR"),
    "inflected Russian": ("Беларусью", "country:BLR"),
    "Uzbek": ("Oʻzbekiston", "country:UZB"),
    "Uzbek with a case ending": ("Oʻzbekistondan", "country:UZB"),
    "Cyrillic Uzbek": ("Ўзбекистонга", "country:UZB"),
    "Belarusian": ("Узбекістан", "country:UZB"),
    "a typo": ("Belarsu", "country:BLR"),
    "two words": ("South Africa", "country:ZAF"),
    "a person by family name": ("Sobirov", "person:olim"),
    "a person in another script": ("Собиров", "person:olim"),
    "an inflected person": ("Каримовой", "person:dilnoza"),
}


@pytest.mark.parametrize(("text", "concept"), NAMED.values(), ids=NAMED)
def test_what_is_named_is_found(lexicon: Lexicon, text: str, concept: str) -> None:
    assert concept in concepts(lexicon, text)


def test_a_phrase_outweighs_its_words(lexicon: Lexicon) -> None:
    assert concepts(lexicon, "South Africa") == ["country:ZAF"]


def test_a_phrase_skips_function_words(lexicon: Lexicon) -> None:
    assert "country:ZAF" in concepts(lexicon, "south of africa")


def test_a_phrase_is_not_torn_apart_by_more_words_than_it_has(lexicon: Lexicon) -> None:
    assert "country:ZAF" not in concepts(lexicon, "south of the africa")


def test_a_phrase_does_not_skip_content(lexicon: Lexicon) -> None:
    assert "country:ZAF" not in concepts(lexicon, "south cotton africa")


def test_a_phrase_skips_no_more_than_two(lexicon: Lexicon) -> None:
    assert "country:ZAF" not in concepts(lexicon, "south of the of africa")


def test_readings_never_overlap_but_on_the_same_tokens(lexicon: Lexicon) -> None:
    tokens = tokenize("what was the trade turnover of south africa with belarus in the first half of 2024")
    spans = lexicon.cover(lexicon.spans(tokens), "en")
    for one in spans:
        for other in spans:
            same = (one.start, one.end) == (other.start, other.end)
            assert same or one.end <= other.start or other.end <= one.start


def test_native_readings_come_first(lexicon: Lexicon) -> None:
    native = Span(0, 1, "cue:goal", "uz", 0.96)
    foreign = Span(0, 1, "cue:rise", "ru", 0.97)
    assert lexicon.cover([foreign, native], "uz") == [native]
    assert lexicon.cover([foreign, native], "ru") == [foreign]


def test_names_are_native_everywhere(lexicon: Lexicon) -> None:
    name = Span(0, 1, "person:olim", "", 1.0)
    word = Span(0, 1, "cue:rise", "ru", 1.0)
    assert lexicon.cover([name, word], "uz") == [name]


def test_much_worse_native_readings_are_dropped(lexicon: Lexicon) -> None:
    sure = Span(0, 1, "cue:goal", "en", 1.0)
    unsure = Span(0, 1, "cue:rise", "en", 0.8)
    assert lexicon.cover([unsure, sure], "en") == [sure]


def test_nothing_reads_as_nothing(lexicon: Lexicon) -> None:
    assert lexicon.cover(lexicon.spans([]), "en") == []
    assert lexicon.speech.detect(lexicon.speech.votes_for(Query(()), [])) is None


LANGUAGES = {
    "English": ("what was the trade between the two countries", "en"),
    "Russian": ("какой был товарооборот между странами", "ru"),
    "Uzbek": ("ikki mamlakat o'rtasidagi savdo hajmi qancha bo'ldi", "uz"),
    "Uzbek in Cyrillic": ("икки мамлакат ўртасидаги савдо ҳажми қанча бўлди", "uz"),
    "Belarusian": ("які быў тавараабарот паміж краінамі", "be"),
    "transliterated Russian": ("kakoi byl tovarooborot mezhdu stranami", "ru"),
}


@pytest.mark.parametrize(("text", "code"), LANGUAGES.values(), ids=LANGUAGES)
def test_the_language_is_told(lexicon: Lexicon, text: str, code: str) -> None:
    tokens = tuple(tokenize(text))
    assert lexicon.speech.detect(lexicon.speech.votes_for(Query(tokens), lexicon.spans(tokens))) == code


@pytest.mark.parametrize("text", ["2024", "620,1", "%", "$5"])
def test_numbers_tell_no_language(lexicon: Lexicon, text: str) -> None:
    tokens = tuple(tokenize(text))
    assert lexicon.speech.detect(lexicon.speech.votes_for(Query(tokens), lexicon.spans(tokens))) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("trade", ("trade",)), ("Trade 2024", ("trade", "2024")), ("", ()), ("ʻ", ()), ("Ўсиш", ("osiš",))],
)
def test_keys_are_folded(text: str, expected: tuple[str, ...]) -> None:
    assert keys_of(text) == expected


def test_a_text_of_the_knowledge_is_not_read_with_typos(lexicon: Lexicon) -> None:
    assert "country:BLR" not in lexicon.concepts_of("belarsu", "en")
    assert "country:BLR" in lexicon.concepts_of("belarus", "en")


def test_names_may_come_later_than_words(shipped_engine: Engine) -> None:
    shipped = shipped_engine.knowledge
    assert shipped.wordbook
    names, words = list(name_entries(shipped, lambda word: False)), words_of(shipped)
    main = [language for language in shipped.languages if language.respell is None]
    half = len(names) // 2
    base = Lexicon(main, shipped.wordbook.entries, shipped.country_codes)
    before = _state(base)
    at_once = base.extended(names, words)
    rebuilt = Lexicon(main, (*shipped.wordbook.entries, *names), shipped.country_codes).extended((), words)
    assert _state(at_once) == _state(rebuilt)
    assert _state(base.extended(names[:half], ()).extended(names, words)) == _state(rebuilt)
    assert _state(base) == before


def _state(lexicon: Lexicon) -> list[object]:
    vocabulary = lexicon.vocabulary
    tables = (vocabulary.stems, vocabulary._skeletons, vocabulary._opened, vocabulary._by_length)
    return [
        dict(lexicon._single),
        {first: dict(phrases) for first, phrases in lexicon._phrases.items()},
        dict(vocabulary._words),
        *({key: sorted(listed) for key, listed in table.items()} for table in tables),
        vocabulary._longer,
        {length: sorted(masks.tolist()) for length, masks in vocabulary._masks.items()},
    ]


@pytest.mark.parametrize(
    ("typed", "is_near"),
    [
        pytest.param("hav", True, id="a letter less"),
        pytest.param("teh", True, id="two exchanged"),
        pytest.param("wool", False, id="another letter"),
        pytest.param("ave", False, id="the first letter less"),
        pytest.param("becuase", False, id="a long word"),
    ],
)
def test_slips_of_little_words_are_known(lexicon: Lexicon, typed: str, is_near: bool) -> None:
    assert lexicon.is_nearly_function_word(fold(typed), "en") is is_near
