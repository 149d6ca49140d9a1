"""Products and everyday words, which lie in files of their own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.core.lexicon import keys_of
from bot.languages import goods_file, load_languages, neutral_file
from bot.languages.goods_file import read_goods
from bot.languages.neutral_file import read_neutral

CODES = [language.code for language in load_languages()]


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_the_products_of_english(code: str) -> None:
    assert set(read_goods(code)) == set(read_goods("en"))


@pytest.mark.parametrize("code", CODES)
def test_no_word_stands_for_two_products(code: str) -> None:
    named = Counter(word for listed in read_goods(code).values() for word in set(map(keys_of, listed)))
    assert [word for word, count in named.items() if count > 1] == []


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
    monkeypatch.setattr(neutral_file, "_FOLDER", tmp_path)
    assert (read_goods("xx"), read_neutral("xx")) == ({}, ())
