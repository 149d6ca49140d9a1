"""Rewrites what README.md shows of the program's output: python -m tests.docs.renew."""

from __future__ import annotations

import os
import re
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.core.thresholds import MARGIN, THRESHOLD
from tests.docs.blocks import README, ROOT, accuracy_part, blocks_of, by_chapter, output_of, replay

_HALF = "tradefacts accuracy --half holdout"


def renewed(page: str) -> str:
    """Return the page with the output of every command, the accuracy table and the limits in the text as they are now."""
    changes = []
    for blocks in by_chapter(blocks_of(page)).values():
        with TemporaryDirectory() as folder:
            changes += [(block.span, text) for block, text in replay(blocks, Path(folder))]
    for (start, end), text in sorted(changes, reverse=True):
        page = page[:start] + text + page[end:]
    for name, limit in (("threshold", THRESHOLD), ("margin", MARGIN)):
        page = re.sub(rf"(?<=\*\*{name}\*\* of )\d+", f"{limit * 100:.0f}", page)
    part = accuracy_part(page)
    return page[: part.start()] + _accuracy() + page[part.end() :]


def _accuracy() -> str:
    """Return the tables without the list of what went wrong: that is for nobody's eyes."""
    with chdir(ROOT):
        tables = output_of(_HALF).partition("\n\nWrong:")[0].strip()
    return f"```text\n{tables}\n```\n"


if __name__ == "__main__":
    os.environ.pop("KNOWLEDGE", None)
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
