"""Where the facts are read from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import typer

import bot
from bot.errors import TradeFactsError

_PACKAGE = Path(bot.__file__).parent


def _from_environment(env_file: Path) -> str | None:
    """Return KNOWLEDGE of the environment, else of `.env`. Faults of other settings do not matter here."""
    if value := os.environ.get("KNOWLEDGE"):
        return value
    if not env_file.is_file():
        return None
    from dotenv import dotenv_values

    try:
        return dotenv_values(env_file, encoding="utf-8-sig").get("KNOWLEDGE")
    except (OSError, UnicodeDecodeError):
        return None


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
    """Return what `--knowledge` names, after the command or before it, else KNOWLEDGE, else the default."""
    if paths := chosen or context.obj:
        return tuple(paths)
    if value := _from_environment(Path(".env")):
        return tuple(Path(part) for part in value.split(os.pathsep) if part)
    return (default_folder(),)
