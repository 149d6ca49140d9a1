"""The ids of concepts: the same in `bot/core/concept.py`, in every language and where the code asks for one."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.core
from bot.core import concept
from bot.languages import load_languages
from bot.languages.goods_file import read_goods

LISTS = {
    "indicator": concept.INDICATORS,
    "role": concept.ROLES,
    "ministry": concept.MINISTRIES,
    "cue": concept.CUES,
    "event": concept.EVENTS,
    "scope": concept.SCOPES,
    "period": concept.PERIODS,
    "bound": concept.BOUNDS,
    "unit": concept.UNITS,
    "offtopic": concept.OFFTOPIC,
}
LISTED = {f"{kind}:{name}" for kind, names in LISTS.items() for name in names}
LISTED |= {
    *concept.QUALIFIERS,
    concept.GROWN,
    concept.INCLUDING,
    concept.OURS,
    concept.OR,
    concept.QUALITY,
    concept.LATTER,
    concept.BETWEEN,
}

WORDLESS = {
    "offtopic:maths": "a sum is told by its signs, in any language",
}
"""Ids without words, and why."""

TERMS = {
    "scope:all-goods": "what a reply calls all goods; nobody is understood to ask for it",
}
"""Ids that only replies name, and why."""

LANGUAGES = {language.code: language for language in load_languages()}
SOURCES = sorted(Path(bot.core.__file__).parent.glob("*.py"))
ID = re.compile(rf"\b(?:{'|'.join(LISTS)}):[a-z][a-z-]*")


@pytest.mark.parametrize("kind", LISTS)
def test_no_id_is_listed_twice(kind: str) -> None:
    assert sorted(LISTS[kind]) == sorted(set(LISTS[kind]))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_words_for_listed_ids_only(code: str) -> None:
    assert sorted(set(LANGUAGES[code].concepts) - LISTED - set(read_goods(code))) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_listed_id_has_words_in_every_language(code: str) -> None:
    concepts = LANGUAGES[code].concepts
    assert {each for each in LISTED if not any(map(str.strip, concepts.get(each, ())))} == set(WORDLESS)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_code_names_listed_ids_only(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    written = set(_ids_written(tree)) | set(_cues_asked_for(tree, f"bot.core.{path.stem}"))
    assert sorted(written - LISTED - set(TERMS)) == []


def test_what_the_code_asks_for_is_found() -> None:
    """Guards the test above: it would pass if it found nothing."""
    found: set[str] = set()
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        found |= {*_ids_written(tree), *_cues_asked_for(tree, f"bot.core.{path.stem}")}
    assert {"cue:odd", "cue:set", "cue:how-many", "unit:usd", "negation", "scope:all-goods"} <= found
    assert len(found & LISTED) > 80


def _ids_written(tree: ast.AST) -> Iterator[str]:
    """Yield the ids in the strings of a module; of a beginning that `startswith` asks for, one that begins so."""
    beginnings = {
        each.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "startswith"
        for argument in call.args
        for each in ast.walk(argument)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        for written in ID.findall(node.value):
            longer = (each for each in sorted(LISTED) if each.startswith(written))
            yield next(longer, written) if node.value in beginnings else written


def _cues_asked_for(tree: ast.AST, module: str) -> Iterator[str]:
    """Yield the ids given to `has(...)`, by name or spread from a constant of the module."""
    for call in ast.walk(tree):
        if (
            not isinstance(call, ast.Call)
            or not isinstance(call.func, ast.Attribute)
            or call.func.attr != "has"
        ):
            continue
        for argument in call.args:
            names: list[object] = []
            if isinstance(argument, ast.Constant):
                names = [argument.value]
            elif isinstance(argument, ast.Starred) and isinstance(argument.value, ast.Name):
                names = list(getattr(importlib.import_module(module), argument.value.id, ()))
            for name in names:
                is_whole = str(name) in {
                    *concept.QUALIFIERS,
                    concept.GROWN,
                    concept.INCLUDING,
                    concept.OURS,
                    concept.OR,
                }
                yield str(name) if is_whole else f"cue:{name}"
