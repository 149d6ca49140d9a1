"""What the bot answers from at one moment: an engine and what goes with its snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.engine import Engine
from bot.core.language import Language
from bot.core.model import Knowledge, Source
from bot.garbage import not_collected
from bot.knowledge import load_knowledge
from bot.knowledge.watch import version
from bot.languages.catalog import CODES


@dataclass(frozen=True, slots=True)
class Held:
    """One snapshot of the knowledge, ready to answer."""

    engine: Engine
    languages: Mapping[str, str]
    """Code -> the language's name for itself, in the order of menus."""
    sources: Sequence[Source]
    version: str
    """Eight digits that stand for what the files say."""


def sources_of(knowledge: Knowledge) -> tuple[Source, ...]:
    """Return every source of a snapshot once, in the order in which records name them."""
    groups = [
        record.sources
        for kind in (knowledge.meetings, knowledge.facts, knowledge.entities)
        for record in kind
    ]
    for series in knowledge.series:
        groups += [series.sources]
        groups += [observation.sources for observation in series.observations]
        groups += [goal.sources for goal in series.goals]
    return tuple({source.id: source for group in groups for source in group}.values())


def in_menu_order(languages: Iterable[Language]) -> dict[str, str]:
    """Return code -> name: the language of the documentation first, a second script after the main one."""
    names = {language.code: language.name for language in languages}
    first = [code for code in CODES if code in names]
    return {code: names[code] for code in dict.fromkeys((*first, *names))}


def hold(knowledge: Knowledge, engine: Engine, paths: Sequence[Path]) -> Held:
    """Return what handlers need of a snapshot that was read from `paths`."""
    return Held(engine, in_menu_order(knowledge.languages), sources_of(knowledge), version(paths))


def hold_files(paths: Sequence[Path]) -> Held:
    """Read files and return what handlers need of them. Takes half a second of computing.

    Raises:
        KnowledgeError: If anything is wrong with any of the files.
    """
    with not_collected():
        knowledge = load_knowledge(paths)
        return hold(knowledge, Engine(knowledge), paths)
