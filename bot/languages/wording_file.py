"""Example questions of one language, from `wordings/CODE.txt`: sections headed by an intent, one question a line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.core.language import Words

_FOLDER = Path(__file__).parent / "wordings"


def read_wordings(code: str) -> Mapping[str, Words]:
    """Return intent id -> example questions, in the order written; none where a language has no such file.

    Raises:
        ValueError: If a question stands before the first heading.
    """
    path = _FOLDER / f"{code}.txt"
    if not path.exists():
        return {}
    found: dict[str, list[str]] = {}
    section: list[str] | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            section = found.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            if section is None:
                raise ValueError(f"{path.name}:{number}: expected a heading like [value], got {line!r}.")
            section.append(line)
    return {intent: tuple(listed) for intent, listed in found.items()}
