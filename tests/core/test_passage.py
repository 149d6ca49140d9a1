from __future__ import annotations

import pytest

from bot.core.fold import fold
from bot.core.passage import words_of
from bot.core.snapshot import Snapshot


@pytest.mark.parametrize(
    "word",
    [
        "seeds",
        "семенам",
        "laboratories",
        "nursery",
        "лаборатории",
        "Bureau",
        "Herald",
        "Samarkand",
        "tubers",
        "Olim",
        "cotton",
        "warehouse",
    ],
)
def test_every_word_of_every_record_is_known(snapshot: Snapshot, word: str) -> None:
    assert fold(word) in words_of(snapshot.knowledge)


@pytest.mark.parametrize("word", ["banana", "Tashkent", ""])
def test_other_words_are_not(snapshot: Snapshot, word: str) -> None:
    assert fold(word) not in words_of(snapshot.knowledge)


def test_a_record_has_its_passages_by_kind(snapshot: Snapshot) -> None:
    kinds = {passage.kind for passage in snapshot.passages.of("seed-meeting")}
    assert kinds == {"title", "topic", "place", "priority", "covered", "statement", "outcome", "source"}
    assert [each.index for each in snapshot.passages.of("seed-meeting", "priority")] == [0, 1]
    assert snapshot.passages.of("seed-meeting", "role") == []
    assert snapshot.passages.of("nobody") == []


def test_an_index_leads_to_the_text_it_is_of(snapshot: Snapshot) -> None:
    [meeting] = snapshot.knowledge.meetings
    for passage in snapshot.passages.of("seed-meeting", "statement", "outcome"):
        assert (meeting.statements[passage.index].kind == "agreed") == (passage.kind == "outcome")


WORDS = {
    "a word": ("laboratories", True),
    "its singular": ("laboratory", True),
    "Russian": ("лаборатории", True),
    "Uzbek": ("laboratoriyalar", True),
    "Cyrillic Uzbek": ("лабораториялар", True),
    "Belarusian": ("лабараторыі", True),
    "a typo": ("laboratoris", True),
    "another word": ("greenhouses", False),
    "nothing": ("", False),
}


@pytest.mark.parametrize(("word", "expected"), WORDS.values(), ids=WORDS)
def test_a_word_is_found_in_a_passage(snapshot: Snapshot, word: str, expected: bool) -> None:
    passages = snapshot.passages.of("seed-meeting", "statement")
    assert snapshot.passages.word_in(fold(word), passages) is expected


def test_what_a_passage_names_is_known(snapshot: Snapshot) -> None:
    assert "country:BLR" in snapshot.passages.concepts_of("seed-meeting", "statement")
    assert "good:cotton" in snapshot.passages.concepts_of("uz-cotton-austria", "product")


def test_function_words_name_nothing(snapshot: Snapshot) -> None:
    assert not {"function", "neutral"} & snapshot.passages.concepts_of("seed-meeting")


def test_coverage_is_a_share(snapshot: Snapshot) -> None:
    [first, *_] = snapshot.passages.of("seed-meeting", "statement")
    coverage = [
        snapshot.passages.coverage(words, first)
        for words in ((), ("banana",), (fold("laboratories"), "banana"), (fold("laboratories"),))
    ]
    assert coverage[:2] == [0, 0]
    assert 0 < coverage[2] < coverage[3] <= 1
