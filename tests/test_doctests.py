"""Examples in docstrings hold."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import bot

MODULES = sorted(
    module.name for module in pkgutil.walk_packages(bot.__path__, "bot.") if module.name != "bot.__main__"
)


def run(name: str) -> doctest.TestResults:
    """Run the examples of one module."""
    return doctest.testmod(importlib.import_module(name))


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_hold(name: str) -> None:
    assert run(name).failed == 0


def test_there_are_examples() -> None:
    assert sum(run(name).attempted for name in MODULES) >= 20
