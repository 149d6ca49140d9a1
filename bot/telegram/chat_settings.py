"""/settings: what a chat's admins set by buttons."""

from __future__ import annotations

from telegram import Chat, Update
from telegram.constants import ChatType

from bot.store import ChatSettings
from bot.telegram.asker import asker_of
from bot.telegram.callback_data import SETTINGS_PATTERN
from bot.telegram.context import BotContext, Services
from bot.telegram.keyboard import languages_keyboard, settings_keyboard
from bot.telegram.outgoing import Target, edit, send
from bot.telegram.replying import say
from bot.telegram.rights import is_admin, may_administer
from bot.telegram.toast import toast

_QUIET = (None, (22, 7), (20, 8), (0, 6))
"""What the button of the quiet hours goes through."""


def _lines(settings: ChatSettings, chat: Chat, lang: str, services: Services) -> dict[str, str]:
    chosen = services.languages.get(settings.language or "") or services.say("language-auto", lang)
    lines = {"language": services.say("settings-language", lang, language=chosen)}
    if chat.type != ChatType.PRIVATE:
        speaks = "settings-sure" if settings.speaks_when_sure else "settings-asked"
        lines["speak"] = services.say(speaks, lang)
        if settings.speaks_when_sure:
            hours = f"{settings.quiet[0]:02}:00–{settings.quiet[1]:02}:00" if settings.quiet else ""
            lines["quiet"] = (
                services.say("settings-quiet", lang, hours=hours)
                if hours
                else services.say("settings-loud", lang)
            )
    return lines


async def on_settings(update: Update, context: BotContext) -> None:
    """Show the settings to who may change them."""
    message, services = update.message, context.services
    assert message
    if not await may_administer(message, context.bot):
        await say("settings-admins-only", message, context)
        return
    lang = (await asker_of(message.from_user, message.chat, services)).lang
    settings = await services.store.chats.settings(message.chat.id)
    keyboard = settings_keyboard(_lines(settings, message.chat, lang, services))
    await send(context.bot, Target.of(message), services.say("settings-title", lang), keyboard=keyboard)


async def on_settings_button(update: Update, context: BotContext) -> None:
    """Change one setting and show how it is now."""
    query, services = update.callback_query, context.services
    assert query
    match = SETTINGS_PATTERN.fullmatch(query.data or "")
    chat = query.message.chat if query.message else None
    if match is None or chat is None or query.message is None:
        return
    lang = (await asker_of(query.from_user, chat, services)).lang
    if not await is_admin(context.bot, chat, query.from_user.id):
        await toast(query, services.say("settings-admins-only", lang), alert=True)
        return
    settings = await services.store.chats.settings(chat.id)
    what, number = match["what"], query.message.message_id
    if what == "language":
        auto = services.say("language-auto", lang)
        keyboard = languages_keyboard(auto, services.languages, settings.language)
        await edit(context.bot, chat.id, number, services.say("language-choose", lang), keyboard=keyboard)
    else:
        if what == "speak":
            changed = await services.store.chats.change(
                chat.id, speaks_when_sure=not settings.speaks_when_sure
            )
        else:
            place = _QUIET.index(settings.quiet) if settings.quiet in _QUIET else 0
            changed = await services.store.chats.change(chat.id, quiet=_QUIET[(place + 1) % len(_QUIET)])
        keyboard = settings_keyboard(_lines(changed, chat, lang, services))
        await edit(context.bot, chat.id, number, services.say("settings-title", lang), keyboard=keyboard)
    await toast(query)
