"""Products that trade is told apart by, in one language: `goods/CODE.txt`, a line `id: words` for each product.

The words of a line mean the same: a figure for one is a figure for all of them. What a statistic could list by itself
has a line of its own, with the same id in every language: raisins are no dried apricots.
"""

from __future__ import annotations

from pathlib import Path

from bot.core.language import Words, words

_FOLDER = Path(__file__).parent / "goods"


def read_goods(code: str) -> dict[str, Words]:
    """Return concept -> words; none where a language has no such file.

    Raises:
        ValueError: If a line has no id, or an id that stands in the file before.
    """
    path = _FOLDER / f"{code}.txt"
    found: dict[str, Words] = {}
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        name, colon, listed = line.partition(":")
        concept = f"good:{name.strip()}"
        if not colon or concept in found:
            raise ValueError(
                f"{path.name}:{number}: expected a line like 'tea: tea, green tea', got {line!r}."
            )
        found[concept] = words(listed)
    return found
