"""Files to read, made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from bot.knowledge.load import check

Write = Callable[..., Path]
Problems = Callable[[str], list[str]]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes YAML and returns the file's path."""

    def write_file(text: str, name: str = "a.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    return write_file


@pytest.fixture
def problems(write: Write) -> Problems:
    """Return a function that checks YAML and returns its problems without the path: "1:4: facts: ..."."""

    def problems_of(text: str) -> list[str]:
        path = write(text)
        return [str(problem).removeprefix(f"{path}:") for problem in check([path])]

    return problems_of
