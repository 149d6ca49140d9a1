"""YAML in, records out: what authors write becomes what `bot.core.model` describes, or a list of problems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.core.model import Knowledge
from bot.knowledge.load import load
from bot.languages import load_languages
from bot.languages.catalog import country_names, second_scripts
from bot.languages.country import ALPHA3
from bot.languages.wordbook import load_wordbook

__all__ = ["load_knowledge"]


def load_knowledge(paths: Sequence[Path]) -> Knowledge:
    """Return one snapshot of all knowledge files under `paths`, with every language there is.

    Raises:
        KnowledgeError: If anything is wrong with any of the files.
    """
    languages = load_languages()
    names = country_names(languages)
    knowledge = load(
        paths,
        languages=(*languages, *second_scripts(languages)),
        country_names=names,
        country_codes=ALPHA3,
    )
    return replace(knowledge, wordbook=load_wordbook(languages, names, ALPHA3))
