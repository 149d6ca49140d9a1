"""Files to read, made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge.load import check

Write = Callable[..., Path]
Problems = Callable[[str], list[str]]


@pytest.fixture
def problems(write: Write) -> Problems:
    """Return a function that checks YAML and returns its problems without the path: "1:4: facts: ..."."""

    def problems_of(text: str) -> list[str]:
        path = write(text)
        return [str(problem).removeprefix(f"{path}:") for problem in check([path])]

    return problems_of
