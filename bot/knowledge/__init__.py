"""YAML in, records out: what authors write becomes what `bot.core.model` describes, or a list of problems."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from bot.core.language import Language
from bot.core.model import Knowledge
from bot.core.normalize import keys_of
from bot.knowledge.load import load
from bot.languages import load_languages
from bot.languages.catalog import country_names, second_scripts
from bot.languages.country import ALPHA3
from bot.languages.wordbook import load_wordbook

__all__ = ["load_knowledge"]


def load_knowledge(paths: Sequence[Path], *, unseen: Collection[str] = ()) -> Knowledge:
    """Return one snapshot of all knowledge files under `paths`, with every language there is.

    Args:
        paths: Files, and folders to search for YAML files.
        unseen: Questions to learn nothing from: example questions worded the same are left out.

    Raises:
        KnowledgeError: If anything is wrong with any of the files.
    """
    languages = load_languages()
    if unseen:
        languages = tuple(_without(language, frozenset(map(keys_of, unseen))) for language in languages)
    names = country_names(languages)
    knowledge = load(
        paths,
        languages=(*languages, *second_scripts(languages)),
        country_names=names,
        country_codes=ALPHA3,
    )
    return replace(knowledge, wordbook=load_wordbook(languages, names, ALPHA3))


def _without(language: Language, unseen: Collection[tuple[str, ...]]) -> Language:
    """Return a language less the example questions with these folded words."""
    wordings = {
        intent: tuple(wording for wording in listed if keys_of(wording) not in unseen)
        for intent, listed in language.wordings.items()
    }
    return replace(language, wordings=wordings)
