"""The row of tools below an answer: chart, thumbs, removal."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from telegram import InputFile, Update
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from bot.core.plot import Plot
from bot.render.length import cut
from bot.telegram.asker import asker_of
from bot.telegram.callback_data import CHART_PATTERN, REMOVE_PATTERN, VOTE_PATTERN
from bot.telegram.context import BotContext, Services
from bot.telegram.outgoing import Target
from bot.telegram.rights import is_admin
from bot.telegram.suggestion_button import say_expired
from bot.telegram.toast import toast
from bot.telegram.wire import UnknownResultError


async def on_chart(update: Update, context: BotContext) -> None:
    """Send the picture of a series below the answer."""
    query, services = update.callback_query, context.services
    assert query
    match = CHART_PATTERN.fullmatch(query.data or "")
    if match is None or query.message is None:
        return
    chat = query.message.chat
    lang = match["lang"]
    if lang not in services.languages:
        lang = (await asker_of(query.from_user, chat, services)).lang
    plot = services.held.engine.plot(match["record"], lang)
    if plot is None:
        await toast(query, services.say("button-expired", lang), alert=True)
        return
    await toast(query)
    with suppress(TelegramError):
        await context.bot.send_chat_action(chat.id, ChatAction.UPLOAD_PHOTO)
    await _send_chart(plot, Target(chat.id, query.message.message_id), context)


async def _send_chart(plot: Plot, target: Target, context: BotContext) -> None:
    # Matplotlib takes a second to import, which only those who want charts should wait for.
    from bot.render.chart import CAPTION_LIMIT, content_key

    services, key = context.services, content_key(plot)
    caption = cut(plot.alt, CAPTION_LIMIT)
    held = await services.store.pictures.file_id(context.bot.id, key)
    if held:
        try:
            await context.bot.send_photo(target.chat, held, caption=caption, reply_parameters=target.quoted)
        except UnknownResultError:
            return
        except BadRequest:
            await services.store.pictures.forget(context.bot.id, key)
        else:
            return
    picture = await asyncio.to_thread(_drawn, plot, services)
    try:
        sent = await context.bot.send_photo(
            target.chat,
            InputFile(picture, "chart.png"),
            caption=caption,
            reply_parameters=target.quoted,
        )
    except UnknownResultError:
        return
    if sent.photo:
        await services.store.pictures.keep(context.bot.id, key, sent.photo[-1].file_id)


def _drawn(plot: Plot, services: Services) -> bytes:
    from bot.render.chart import draw

    return draw(plot, lambda value: services.held.engine.tick(value, plot))


async def on_vote(update: Update, context: BotContext) -> None:
    """Count a thumb, and say thanks in a toast."""
    query, services = update.callback_query, context.services
    assert query
    match = VOTE_PATTERN.fullmatch(query.data or "")
    if match is None or query.message is None:
        return
    chat = query.message.chat
    if not services.held.engine.holds(match["record"]):
        await say_expired(query, services)
        return
    is_first = await services.store.votes.cast(
        query.from_user.id,
        (chat.id, query.message.message_id),
        match["record"],
        useful=match["useful"] == "+",
    )
    lang = (await asker_of(query.from_user, chat, services)).lang
    await toast(query, services.say("vote-thanks" if is_first else "vote-changed", lang))


async def on_remove(update: Update, context: BotContext) -> None:
    """Delete an answer for who asked, or for an admin."""
    query, services = update.callback_query, context.services
    assert query
    match = REMOVE_PATTERN.fullmatch(query.data or "")
    if match is None or query.message is None:
        return
    chat = query.message.chat
    is_asker = int(match["asker"]) == query.from_user.id
    if not is_asker and not await is_admin(context.bot, chat, query.from_user.id):
        lang = (await asker_of(query.from_user, chat, services)).lang
        await toast(query, services.say("remove-not-yours", lang), alert=True)
        return
    try:
        await context.bot.delete_message(chat.id, query.message.message_id)
    except BadRequest:
        # Gone already, or older than the two days within which Telegram lets it be deleted.
        lang = (await asker_of(query.from_user, chat, services)).lang
        await toast(query, services.say("button-expired", lang), alert=True)
        return
    await toast(query)
