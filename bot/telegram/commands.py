"""Commands that tell about the bot."""

from __future__ import annotations

import re
from contextlib import suppress
from html import unescape

from telegram import Update

from bot.core.answer import GoneError
from bot.render import sources_html
from bot.telegram.asker import asker_of, key_of
from bot.telegram.callback_data import reference_of_payload
from bot.telegram.context import BotContext
from bot.telegram.outgoing import Target, send
from bot.telegram.replying import reply_to_reference, say

_MARKUP = re.compile(r"<[^>]*>")


async def on_start(update: Update, context: BotContext) -> None:
    """Greet, or open what a deep link refers to."""
    message = update.message
    assert message
    if context.args and message.from_user:
        reference = reference_of_payload(context.args[0])
        # A link of another bot, or to what is no longer there, is greeted like any newcomer.
        with suppress(GoneError):
            await reply_to_reference(reference, message.from_user, message.chat, Target.of(message), context)
            return
    await say("start", message, context)


async def on_help(update: Update, context: BotContext) -> None:
    """Say how to ask."""
    assert update.message
    await say("help", update.message, context)


async def on_privacy(update: Update, context: BotContext) -> None:
    """Say what is kept."""
    assert update.message
    await say("privacy", update.message, context)


async def on_forget(update: Update, context: BotContext) -> None:
    """Delete what concerns the person who asks for it."""
    message = update.message
    assert message
    lang = (await asker_of(message.from_user, message.chat, context.services)).lang
    await context.services.store.forget(key_of(message)[1], is_chat=message.sender_chat is not None)
    await send(context.bot, Target.of(message), context.services.say("forgotten", lang))


async def on_sources(update: Update, context: BotContext) -> None:
    """Say what the bot is, and name its sources with links."""
    message, services = update.message, context.services
    assert message
    lang = (await asker_of(message.from_user, message.chat, services)).lang
    intro = "\n\n".join((services.say("about-bot", lang), services.say("about-sources", lang)))
    for page in sources_html(intro, services.sources, lang):
        await send(context.bot, Target.of(message), unescape(_MARKUP.sub("", page)), html=page)
