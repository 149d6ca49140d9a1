"""The bot put together, and its life from start to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Coroutine, Iterable
from contextlib import suppress
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, NetworkError, RetryAfter
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.core.engine import Engine
from bot.core.language import Language
from bot.core.model import Knowledge
from bot.errors import TradeFactsError
from bot.settings import Settings
from bot.store import Store, open_store
from bot.telegram import buttons, commands, group, language, private
from bot.telegram.button import LANGUAGE_PATTERN
from bot.telegram.context import BotApplication, BotContext, Services, sources_of
from bot.telegram.guard import on_any_update
from bot.telegram.menu import set_menu
from bot.telegram.trouble import on_error, on_polling_error

logger = logging.getLogger(__name__)

# Telegram remembers the last list it was given, so it is always given.
ALLOWED_UPDATES = [Update.MESSAGE, Update.CALLBACK_QUERY]
CONCURRENT_UPDATES = 8
_POLL_SECONDS = 30
_FIRST_LANGUAGES = ("en", "ru", "uz", "uz-cyrl", "be")
_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 30.0


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


def _request() -> BaseRequest:
    return HTTPXRequest(
        connection_pool_size=4 * CONCURRENT_UPDATES,
        connect_timeout=10,
        read_timeout=20,
        write_timeout=20,
        pool_timeout=30,
    )


def build(settings: Settings, services: Services, *, request: BaseRequest | None = None) -> BotApplication:
    """Return the application, ready to be initialized.

    Args:
        settings: With a token.
        services: What the handlers answer from.
        request: The wire, for tests; HTTP otherwise.

    Raises:
        TradeFactsError: If there is no token.
    """
    if settings.bot_token is None:
        raise TradeFactsError("BOT_TOKEN is not set. Get one from @BotFather.")
    application = (
        ApplicationBuilder()
        .token(settings.bot_token.get_secret_value())
        .base_url(f"{settings.bot_api_url}/bot")
        .base_file_url(f"{settings.bot_api_url}/file/bot")
        .request(request or _request())
        .get_updates_request(request or _request())
        .context_types(ContextTypes(context=BotContext))
        .concurrent_updates(CONCURRENT_UPDATES)
        .build()
    )
    application.bot_data["services"] = services
    _add_handlers(application)
    return application


def _in_menu_order(languages: Iterable[Language]) -> dict[str, str]:
    """Return code -> name: the language of the documentation first, a second script after the main one."""
    names = {language.code: language.name for language in languages}
    first = [code for code in _FIRST_LANGUAGES if code in names]
    return {code: names[code] for code in dict.fromkeys((*first, *names))}


def services_of(settings: Settings, knowledge: Knowledge, engine: Engine, store: Store) -> Services:
    """Return what handlers need, drawn from one snapshot."""
    return Services(
        engine=engine,
        languages=_in_menu_order(knowledge.languages),
        sources=sources_of(knowledge),
        store=store,
        allowed_chats=frozenset(settings.allowed_chats),
    )


async def _connect(application: BotApplication) -> None:
    """Initialize, however long Telegram cannot be reached; the token's refusal ends it."""
    pause = _FIRST_PAUSE_SECONDS
    while True:
        try:
            await application.initialize()
        except (NetworkError, RetryAfter) as error:
            logger.warning("No connection to Telegram, trying again in %.0f s: %s", pause, error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)
        else:
            return


async def _start(application: BotApplication) -> None:
    await _connect(application)
    await set_menu(application.bot, application.bot_data["services"])
    assert application.updater
    await application.updater.start_polling(
        timeout=_POLL_SECONDS,
        bootstrap_retries=-1,
        allowed_updates=ALLOWED_UPDATES,
        error_callback=on_polling_error,
    )
    await application.start()
    logger.info("Answering as @%s", application.bot.username)


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Do the work, but give it up as soon as `stop` is set."""
    task, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait((task, stopped), return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if not task.done():
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    else:
        await task


async def _shut_down(application: BotApplication) -> None:
    """Stop taking updates, finish those in hand, let go of connections."""
    if application.updater and application.updater.running:
        await application.updater.stop()
    if application.running:
        await application.stop()
    await application.shutdown()
    # The application does not close the connections of a bot that never got through.
    await application.bot.shutdown()
    await application.bot_data["services"].store.close()


async def poll(application: BotApplication, stop: asyncio.Event) -> None:
    """Answer until `stop` is set.

    Raises:
        InvalidToken: If Telegram refuses the token.
    """
    try:
        await _unless(stop, _start(application))
        await stop.wait()
        logger.info("Stopping")
    finally:
        await _shut_down(application)


async def _serve(settings: Settings, knowledge: Knowledge, engine: Engine) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows' loop takes no handlers; there Ctrl-C cancels the run.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    store = open_store(settings.database_url.get_secret_value())
    await poll(build(settings, services_of(settings, knowledge, engine, store)), stop)


def serve(settings: Settings, knowledge: Knowledge, engine: Engine) -> None:
    """Run the bot until it is told to stop.

    Raises:
        TradeFactsError: If Telegram refuses the token.
    """
    if settings.webhook_url:
        logger.warning("WEBHOOK_URL is set, but updates are polled: webhooks are not served yet.")
    try:
        asyncio.run(_serve(settings, knowledge, engine))
    except InvalidToken:
        # python-telegram-bot's own message holds the token.
        raise TradeFactsError(
            "BOT_TOKEN: expected a token that Telegram accepts, but it refused this one. "
            "Copy it again from @BotFather, or make a new one there."
        ) from None
