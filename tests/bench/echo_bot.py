"""A minimal python-telegram-bot echo bot as its tutorial has it, to measure beside: python -m tests.bench.echo_bot."""

from __future__ import annotations

import os
from typing import Any

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_text(update.message.text or "", do_quote=True)


def main() -> None:
    """Poll the server that BOT_API_URL names."""
    server = os.environ["BOT_API_URL"]
    builder = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(f"{server}/bot")
    application: Application[Any, Any, Any, Any, Any, Any] = builder.concurrent_updates(True).build()
    application.add_handler(MessageHandler(filters.TEXT, _echo))
    application.run_polling()


if __name__ == "__main__":
    main()
