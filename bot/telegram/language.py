"""/language: a chat's own choice, which in groups is the admins'."""

from __future__ import annotations

from collections.abc import Mapping

from telegram import Chat, Update
from telegram.constants import ChatType

from bot.telegram.asker import asker_of
from bot.telegram.callback_data import AUTO, LANGUAGE_PATTERN
from bot.telegram.context import BotContext
from bot.telegram.keyboard import languages_keyboard
from bot.telegram.outgoing import Target, edit, send, target_of
from bot.telegram.replying import say
from bot.telegram.rights import is_admin, may_administer
from bot.telegram.toast import toast


def _named(words: str, languages: Mapping[str, str]) -> str | None:
    """Return the code of a language that is named by it or by its own name; None if none is."""
    wanted = words.strip().casefold()
    return next((code for code, name in languages.items() if wanted in {code, name.casefold()}), None)


async def on_language(update: Update, context: BotContext) -> None:
    """Offer the languages, or take the one whose code or name stands behind the command."""
    message, services = update.message, context.services
    assert message
    assert message.from_user
    if not await may_administer(message, context.bot):
        await say("language-admins-only", message, context)
        return
    if code := _named(" ".join(context.args or ()), services.languages):
        await services.store.chats.change(message.chat.id, language=code)
        await send(context.bot, Target.of(message), services.say("language-set", code))
        return
    asker = await asker_of(message.from_user, message.chat, services)
    auto = services.say("language-auto", asker.lang)
    keyboard = languages_keyboard(auto, services.languages, asker.chosen)
    await send(
        context.bot, Target.of(message), services.say("language-choose", asker.lang), keyboard=keyboard
    )


async def on_language_button(update: Update, context: BotContext) -> None:
    """Keep the choice and say so in the language chosen."""
    query, services = update.callback_query, context.services
    assert query
    match = LANGUAGE_PATTERN.fullmatch(query.data or "")
    assert match
    chat = query.message.chat if query.message else None
    code = None if match["code"] == AUTO else match["code"]
    if chat is None or (code and code not in services.languages):
        lang = (
            await asker_of(query.from_user, chat or Chat(query.from_user.id, ChatType.PRIVATE), services)
        ).lang
        await toast(query, services.say("button-expired", lang), alert=True)
        return
    if not await is_admin(context.bot, chat, query.from_user.id):
        lang = (await asker_of(query.from_user, chat, services)).lang
        await toast(query, services.say("language-admins-only", lang), alert=True)
        return
    await services.store.chats.change(chat.id, language=code)
    lang = (await asker_of(query.from_user, chat, services)).lang
    text = services.say("language-set" if code else "language-set-auto", lang)
    await toast(query)
    number = query.message.message_id if query.message else None
    if number is None or not await edit(context.bot, chat.id, number, text):
        # Too old to be edited, or deleted meanwhile.
        await send(context.bot, target_of(query.message) or Target(chat.id), text)
