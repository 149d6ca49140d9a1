"""From paths to something that can be asked."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.core.engine import Engine
from bot.core.model import Knowledge
from bot.garbage import not_collected
from bot.knowledge import load_knowledge
from bot.knowledge.load import check
from bot.knowledge.problem import Problem
from bot.languages import wordbook


def open_knowledge(paths: Sequence[Path]) -> Knowledge:
    """Read the facts.

    Raises:
        KnowledgeError: Naming every problem of every file.
    """
    with _telling():
        return load_knowledge(paths)


@contextmanager
def _telling() -> Iterator[None]:
    """Say at a terminal what takes long."""
    if not sys.stderr.isatty():
        yield
        return
    handler, logger = logging.StreamHandler(sys.stderr), logging.getLogger(wordbook.__name__)
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


def find_problems(paths: Sequence[Path]) -> list[Problem]:
    """Return what is wrong with the facts, and what may be, in the order of paths and lines."""
    return check(paths)


def open_engine(paths: Sequence[Path]) -> tuple[Knowledge, Engine]:
    """Read the facts and prepare to answer from them.

    Raises:
        KnowledgeError: Naming every problem of every file.
    """
    with not_collected():
        knowledge = open_knowledge(paths)
        return knowledge, Engine(knowledge)
