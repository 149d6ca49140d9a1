"""python-telegram-bot's application: which handler gets what."""

from __future__ import annotations

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.errors import TradeFactsError
from bot.settings import Settings
from bot.telegram import (
    admin,
    answer_buttons,
    chat_settings,
    commands,
    edited,
    group,
    guest,
    inline,
    language,
    membership,
    private,
    suggestion_button,
    topics,
)
from bot.telegram.callback_data import (
    CHART_PATTERN,
    LANGUAGE_PATTERN,
    REMOVE_PATTERN,
    SETTINGS_PATTERN,
    TOPICS_PATTERN,
    VOTE_PATTERN,
)
from bot.telegram.client import Client
from bot.telegram.context import BotApplication, BotContext, Services
from bot.telegram.dispatcher import IN_HAND, SLOW
from bot.telegram.guard import on_any_update
from bot.telegram.trouble import on_error
from bot.telegram.wire import Wire

# Telegram remembers the last list it was given, so it is always given.
ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
    Update.GUEST_MESSAGE,
    Update.MY_CHAT_MEMBER,
]

# Edited messages, channel posts, guest and business messages are all "messages" to handlers by default.
WRITTEN = filters.UpdateType.MESSAGE & ~filters.VIA_BOT
PRIVATE = WRITTEN & filters.ChatType.PRIVATE
GROUP = WRITTEN & filters.ChatType.GROUPS
EDITED = filters.UpdateType.EDITED_MESSAGE & ~filters.VIA_BOT
WORDS = filters.TEXT | filters.CAPTION


COMMANDS = {
    "start": commands.on_start,
    "help": commands.on_help,
    "ask": group.on_ask,
    "topics": topics.on_topics,
    "sources": commands.on_sources,
    "about": commands.on_sources,
    "language": language.on_language,
    "settings": chat_settings.on_settings,
    "privacy": commands.on_privacy,
    "forget": commands.on_forget,
    "status": admin.on_status,
    "reload": admin.on_reload,
}
BUTTONS = {
    LANGUAGE_PATTERN: language.on_language_button,
    CHART_PATTERN: answer_buttons.on_chart,
    VOTE_PATTERN: answer_buttons.on_vote,
    REMOVE_PATTERN: answer_buttons.on_remove,
    TOPICS_PATTERN: topics.on_topics_button,
    SETTINGS_PATTERN: chat_settings.on_settings_button,
}


def _add_handlers(application: BotApplication) -> None:
    application.add_handler(TypeHandler(Update, on_any_update), group=-1)
    for name, on_command in COMMANDS.items():
        application.add_handler(CommandHandler(name, on_command, filters=WRITTEN))
    application.add_handler(MessageHandler(PRIVATE & filters.COMMAND, private.on_unknown_command))
    application.add_handler(MessageHandler(PRIVATE & WORDS, private.on_question))
    application.add_handler(MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, private.on_other))
    application.add_handler(MessageHandler(GROUP & WORDS & ~filters.COMMAND, group.on_message))
    application.add_handler(MessageHandler(WRITTEN & filters.StatusUpdate.MIGRATE, membership.on_migration))
    application.add_handler(MessageHandler(EDITED & WORDS, edited.on_edited))
    application.add_handler(MessageHandler(filters.UpdateType.GUEST_MESSAGE, guest.on_guest))
    application.add_handler(InlineQueryHandler(inline.on_inline))
    application.add_handler(ChosenInlineResultHandler(inline.on_chosen))
    application.add_handler(ChatMemberHandler(membership.on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
    for pattern, on_press in BUTTONS.items():
        application.add_handler(CallbackQueryHandler(on_press, pattern=rf"^(?:{pattern.pattern})$"))
    application.add_handler(CallbackQueryHandler(suggestion_button.on_suggestion))
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
        request=request or Wire(connections=2 * IN_HAND + SLOW),
        get_updates_request=request or Wire(connections=2),
    )
    builder = ApplicationBuilder().bot(client).updater(None).context_types(ContextTypes(context=BotContext))
    application: BotApplication = builder.build()
    application.bot_data["services"] = services
    _add_handlers(application)
    return application
