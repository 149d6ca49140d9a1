"""`tradefacts run`: the bot itself."""

from __future__ import annotations

import typer

from bot.cli.chat import converse
from bot.cli.opening import open_engine
from bot.cli.options import KnowledgeOption, day_of
from bot.cli.place import knowledge_paths


def run(context: typer.Context, knowledge: KnowledgeOption = None) -> None:
    """Answer in Telegram; without BOT_TOKEN, in this terminal."""
    # Settings and Telegram take a third of a second to import, which the other commands do not need.
    from bot.settings import GET_A_TOKEN, load_settings

    settings = load_settings()
    paths = knowledge_paths(context, knowledge)
    facts, engine = open_engine(paths)
    if settings.bot_token is None:
        print(f"BOT_TOKEN is not set. {GET_A_TOKEN} Until then, talk here.", flush=True)
        converse(engine, lang=None, today=day_of(None))
        return
    from bot.telegram.life import serve
    from bot.telegram.log import configure_logging

    configure_logging(settings.log_level, settings.secrets, form=settings.log_format)
    serve(settings, facts, engine, paths)
