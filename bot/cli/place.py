"""Where the facts are read from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import typer

import bot
from bot.errors import TradeFactsError

_PACKAGE = Path(bot.__file__).parent


def _has_yaml(folder: Path) -> bool:
    return any(path.suffix in {".yaml", ".yml"} for path in folder.rglob("*.y*ml"))


def default_folder() -> Path:
    """Return `knowledge/` here, else the checkout's, else the one that was installed.

    Raises:
        TradeFactsError: If there is none.
    """
    checkout = _PACKAGE.parent
    here = Path("knowledge")
    candidates = [here, _PACKAGE / "_shipped_knowledge"]
    if (checkout / "pyproject.toml").is_file():
        candidates.insert(1, checkout / "knowledge")
    for folder in candidates:
        if _has_yaml(folder):
            return folder
    raise TradeFactsError(
        "knowledge/: no facts found here or beside the program. Name a file or folder with --knowledge."
    )


def knowledge_paths(context: typer.Context, chosen: Sequence[Path] | None) -> tuple[Path, ...]:
    """Return what `--knowledge` names, after the command or before it, else KNOWLEDGE, else the default.

    Raises:
        TradeFactsError: If KNOWLEDGE names what is not there, or there is no default.
    """
    if paths := chosen or context.obj:
        return tuple(paths)
    if not any(name.upper() == "KNOWLEDGE" for name in os.environ) and not Path(".env").exists():
        # Then nothing can be set, and settings take a tenth of a second to import.
        return (default_folder(),)
    from bot.settings import load_knowledge_setting

    return load_knowledge_setting() or (default_folder(),)
