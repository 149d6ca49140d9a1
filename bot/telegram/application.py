"""python-telegram-bot's application: which handler gets what."""

from __future__ import annotations

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.errors import TradeFactsError
from bot.settings import Settings
from bot.telegram import buttons, commands, group, language, private
from bot.telegram.button import LANGUAGE_PATTERN
from bot.telegram.client import Client
from bot.telegram.context import BotApplication, BotContext, Services
from bot.telegram.dispatcher import IN_HAND
from bot.telegram.guard import on_any_update
from bot.telegram.trouble import on_error
from bot.telegram.wire import Wire

# Telegram remembers the last list it was given, so it is always given.
ALLOWED_UPDATES = [Update.MESSAGE, Update.CALLBACK_QUERY]

# Edited messages, channel posts, guest and business messages are all "messages" to handlers by default.
WRITTEN = filters.UpdateType.MESSAGE & ~filters.VIA_BOT
PRIVATE = WRITTEN & filters.ChatType.PRIVATE
GROUP = WRITTEN & filters.ChatType.GROUPS
WORDS = filters.TEXT | filters.CAPTION


def _add_handlers(application: BotApplication) -> None:
    application.add_handler(TypeHandler(Update, on_any_update), group=-1)
    for name, callback in {
        "start": commands.on_start,
        "help": commands.on_help,
        "about": commands.on_about,
        "privacy": commands.on_privacy,
        "forget": commands.on_forget,
        "language": language.on_language,
        "ask": group.on_ask,
    }.items():
        application.add_handler(CommandHandler(name, callback, filters=WRITTEN))
    application.add_handler(MessageHandler(PRIVATE & filters.COMMAND, private.on_unknown_command))
    application.add_handler(MessageHandler(PRIVATE & WORDS, private.on_question))
    application.add_handler(MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, private.on_other))
    application.add_handler(MessageHandler(GROUP & WORDS & ~filters.COMMAND, group.on_message))
    application.add_handler(CallbackQueryHandler(language.on_language_button, pattern=LANGUAGE_PATTERN))
    application.add_handler(CallbackQueryHandler(buttons.on_button))
    application.add_error_handler(on_error)


def build(settings: Settings, services: Services, *, request: BaseRequest | None = None) -> BotApplication:
    """Return the application, ready to be initialized. It is never started: see `bot.telegram.dispatcher`.

    Args:
        settings: With a token.
        services: What the handlers answer from.
        request: The wire, for tests; HTTP otherwise.

    Raises:
        TradeFactsError: If there is no token.
    """
    if settings.bot_token is None:
        raise TradeFactsError("BOT_TOKEN is not set. Get one from @BotFather.")
    client = Client(
        settings.bot_token.get_secret_value(),
        api_url=settings.bot_api_url,
        # Beside what the updates in hand need there are notices and menus.
        request=request or Wire(connections=2 * IN_HAND),
        get_updates_request=request or Wire(connections=2),
    )
    builder = ApplicationBuilder().bot(client).updater(None).context_types(ContextTypes(context=BotContext))
    application: BotApplication = builder.build()
    application.bot_data["services"] = services
    _add_handlers(application)
    return application
