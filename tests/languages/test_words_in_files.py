"""Products and everyday words, which lie in files of their own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.core.fold import fold
from bot.core.normalize import keys_of
from bot.languages import goods_file, load_languages, word_files
from bot.languages.goods_file import read_goods
from bot.languages.word_files import read_neutral

CODES = [language.code for language in load_languages()]

SHARED = {
    "divan": "a sofa in Russian and Uzbek, a carpet in Belarusian",
    "masla": "butter in Belarusian, any oil in Russian",
    "mašini": "cars in Belarusian, machines in Russian",
    "med": "honey in Russian and Belarusian, copper as Uzbek speakers say it in Russian",
    "nut": "chickpeas in Russian and Belarusian, a nut in English",
}
"""Spellings of different things in different languages."""

ALIKE = {
    ("be", "barani"): "harrows and mutton",
    ("be", "kavu"): "coffee and watermelons",
    ("en", "kloth"): "cloth and clothes",
    ("en", "truk"): "trucks, and trucking as a service",
    ("ru", "mašin"): "one is a car, several are machines",
    ("ru", "siri"): "cheeses and raw materials",
}
"""Stems that words of different things share."""


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_products_of_english(code: str) -> None:
    assert set(read_goods(code)) == set(read_goods("en"))


@pytest.mark.parametrize("code", CODES)
def test_no_word_stands_for_two_products(code: str) -> None:
    named = Counter(word for listed in read_goods(code).values() for word in set(map(keys_of, listed)))
    assert [word for word, count in named.items() if count > 1] == []


def test_no_word_stands_for_one_product_here_and_another_there() -> None:
    named: dict[str, set[str]] = {}
    for code in CODES:
        for product, listed in read_goods(code).items():
            for word in listed:
                named.setdefault(" ".join(keys_of(word)), set()).add(product)
    assert {word for word, products in named.items() if len(products) > 1} == set(SHARED)


def test_no_two_forms_of_a_word_stand_for_two_products() -> None:
    named: dict[tuple[str, str], set[str]] = {}
    for language in load_languages():
        endings = {"", *map(fold, language.endings)}
        for product, listed in read_goods(language.code).items():
            for word in map(" ".join, map(keys_of, listed)):
                for stem in {word.removesuffix(ending) for ending in endings}:
                    if len(stem) >= 4:
                        named.setdefault((language.code, stem), set()).add(product)
    assert {at for at, products in named.items() if len(products) > 1} == set(ALIKE)


@pytest.mark.parametrize("code", CODES)
def test_no_product_is_an_everyday_word(code: str) -> None:
    products = {word for listed in read_goods(code).values() for word in map(keys_of, listed)}
    assert sorted(products & set(map(keys_of, read_neutral(code)))) == []


@pytest.mark.parametrize("line", ["tea green tea", "tea: black tea\ntea: tea"])
def test_a_line_without_an_id_of_its_own_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setattr(goods_file, "_FOLDER", tmp_path)
    (tmp_path / "en.txt").write_text(f"# products\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match=r"en\.txt:\d: expected a line like 'tea: tea, green tea', got 'tea"):
        read_goods("en")


def test_a_language_without_files_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(goods_file, "_FOLDER", tmp_path)
    monkeypatch.setattr(word_files, "_FOLDER", tmp_path)
    assert (read_goods("xx"), read_neutral("xx")) == ({}, ())
