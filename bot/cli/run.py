"""`tradefacts run`: the bot itself."""

from __future__ import annotations

import typer

from bot.cli.opening import open_engine
from bot.cli.options import KnowledgeOption
from bot.cli.place import knowledge_paths


def run(context: typer.Context, knowledge: KnowledgeOption = None) -> None:
    """Answer in Telegram; without BOT_TOKEN, in a local Telegram on this machine."""
    # Settings and Telegram take a third of a second to import, which the other commands do not need.
    from bot.settings import load_settings

    settings = load_settings()
    paths = knowledge_paths(context, knowledge)
    from bot.knowledge.watch import fingerprint

    # Before they are read: what is saved while they are, or while the bot starts, must count as a change.
    seen = fingerprint(paths)
    facts, engine = open_engine(paths)
    from bot.telegram import log, runner

    log.configure_logging(settings.log_level, settings.secrets, form=settings.log_format)
    if settings.bot_token is None:
        from bot.cli import local

        local.serve_locally(settings, facts, engine, paths, seen)
    else:
        runner.serve(settings, facts, engine, paths, seen)
