"""The row of tools below an answer: chart, thumbs, removal."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from telegram import Chat, InlineKeyboardMarkup, InputFile, Message, Update
from telegram.constants import ChatAction, ChatType
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.core.plot import Plot
from bot.render.chart import CAPTION_LIMIT, content_key
from bot.render.length import cut
from bot.store import Spoken
from bot.telegram.asker import asker_of
from bot.telegram.callback_data import CHART_PATTERN, REMOVE_PATTERN, VOTE_PATTERN
from bot.telegram.context import BotContext, Services
from bot.telegram.keyboard import remove_button
from bot.telegram.outgoing import Target, deliver, target_of
from bot.telegram.repeating import still_said
from bot.telegram.rights import is_admin
from bot.telegram.suggestion_button import say_expired
from bot.telegram.toast import toast


async def on_chart(update: Update, context: BotContext) -> None:
    """Send the picture of a series below the answer."""
    query, services = update.callback_query, context.services
    assert query
    match = CHART_PATTERN.fullmatch(query.data or "")
    target = target_of(query.message)
    if match is None or query.message is None or target is None:
        return
    chat = query.message.chat
    lang = match["lang"]
    if lang not in services.languages:
        lang = (await asker_of(query.from_user, chat, services)).lang
    plot = services.held.engine.plot(match["record"], lang)
    if plot is None:
        await toast(query, services.say("button-expired", lang), alert=True)
        return

    def keyboard_for(asker: int) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup.from_button(remove_button(services.say("button-remove", lang), asker))

    if await still_said(content_key(plot), chat, keyboard_for, context):
        await toast(query, services.say("just-said", lang))
        return
    await toast(query)
    with suppress(TelegramError):
        await context.bot.send_chat_action(chat.id, ChatAction.UPLOAD_PHOTO, message_thread_id=target.topic)
    is_group, presser = chat.type != ChatType.PRIVATE, query.from_user.id
    sent = await _send_chart(plot, target, keyboard_for(presser) if is_group else None, context)
    if is_group and sent:
        await services.store.said.put(chat.id, content_key(plot), Spoken(sent.message_id, presser))


async def _send_chart(
    plot: Plot, target: Target, keyboard: InlineKeyboardMarkup | None, context: BotContext
) -> Message | None:

    services, key = context.services, content_key(plot)
    caption = cut(plot.alt, CAPTION_LIMIT)

    async def send(picture: str | InputFile) -> Message | None:
        return await deliver(
            target,
            lambda target: context.bot.send_photo(
                target.chat,
                picture,
                caption=caption,
                message_thread_id=target.topic,
                reply_parameters=target.quoted,
                reply_markup=keyboard,
            ),
        )

    held = await services.store.pictures.file_id(context.bot.id, key)
    if held:
        try:
            return await send(held)
        except BadRequest:
            await services.store.pictures.forget(context.bot.id, key)
    picture = await asyncio.to_thread(_drawn, plot, services)
    sent = await send(InputFile(picture, "chart.png"))
    if sent and sent.photo:
        await services.store.pictures.keep(context.bot.id, key, sent.photo[-1].file_id)
    return sent


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
    cast = await services.store.votes.cast(query.from_user.id, match["record"], useful=match["useful"] == "+")
    lang = (await asker_of(query.from_user, chat, services)).lang
    await toast(query, services.say(f"vote-{cast.value}", lang))


async def _may_remove(asker: int, presser: int, chat: Chat, context: BotContext) -> bool:
    """Whether somebody who presses asked for an answer, or administers the chat or the channel that asked."""
    if asker == presser or await is_admin(context.bot, chat, presser):
        return True
    if asker > 0 or asker == chat.id:
        return False
    # Somebody wrote as a channel, and presses as themselves. Telegram tells whose channel it is only to its
    # members: where the bot is none, anybody may remove what can be asked again, rather than nobody.
    try:
        return await is_admin(context.bot, Chat(asker, ChatType.CHANNEL), presser)
    except (BadRequest, Forbidden):
        return True


async def on_remove(update: Update, context: BotContext) -> None:
    """Delete an answer for who asked, or for an admin."""
    query, services = update.callback_query, context.services
    assert query
    match = REMOVE_PATTERN.fullmatch(query.data or "")
    if match is None or query.message is None:
        return
    chat = query.message.chat
    if not await _may_remove(int(match["asker"]), query.from_user.id, chat, context):
        lang = (await asker_of(query.from_user, chat, services)).lang
        await toast(query, services.say("remove-not-yours", lang), alert=True)
        return
    try:
        await services.store.said.drop(chat.id, query.message.message_id)
        await context.bot.delete_message(chat.id, query.message.message_id)
    except BadRequest:
        # Gone already, or older than the two days within which Telegram lets it be deleted.
        await say_expired(query, services)
        return
    await toast(query)
