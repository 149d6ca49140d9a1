"""From paths to something that can be asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.core.engine import Engine
from bot.core.model import Knowledge
from bot.knowledge import load_knowledge
from bot.knowledge.load import check
from bot.knowledge.problem import Problem


def open_knowledge(paths: Sequence[Path]) -> Knowledge:
    """Read the facts.

    Raises:
        KnowledgeError: Naming every problem of every file.
    """
    return load_knowledge(paths)


def find_problems(paths: Sequence[Path]) -> list[Problem]:
    """Return what is wrong with the facts, and what may be, in the order of paths and lines."""
    return check(paths)


def open_engine(paths: Sequence[Path]) -> tuple[Knowledge, Engine]:
    """Read the facts and prepare to answer from them.

    Raises:
        KnowledgeError: Naming every problem of every file.
    """
    knowledge = open_knowledge(paths)
    return knowledge, Engine(knowledge)
