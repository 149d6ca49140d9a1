"""Commands of those who run the bot: /status and /reload. For others they do not exist."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Update, User
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.telegram.context import BotContext, Services
from bot.telegram.menu import menus, missing_menus
from bot.telegram.notices import Notice
from bot.telegram.outgoing import Target, send
from bot.telegram.patience import shown_typing
from bot.telegram.poller import CONFLICT_KEY
from bot.telegram.replying import say

_WORST = 5


def _is_admin(update: Update, context: BotContext) -> bool:
    user, chat = update.effective_user, update.effective_chat
    return bool(user and chat and chat.type == ChatType.PRIVATE and user.id in context.services.admins)


async def on_reload(update: Update, context: BotContext) -> None:
    """Read the files anew and say what came of it."""
    message, services = update.message, context.latest
    assert message
    if not _is_admin(update, context) or services.reload is None:
        await _unknown(update, context)
        return
    async with shown_typing(context.bot, Target.of(message)):
        error = await services.reload()
    text = f"Answering from knowledge {services.held.version}: {_counts(services)}."
    if error:
        problems = "\n".join(str(problem) for problem in error.problems[:5])
        text = f"{len(error.problems)} problems; the last good facts answer on.\n{problems}"
    await send(context.bot, Target.of(message), text)


async def on_status(update: Update, context: BotContext) -> None:
    """Say how the bot is set up and how it is doing."""
    message = update.message
    assert message
    if not _is_admin(update, context):
        await _unknown(update, context)
        return
    async with shown_typing(context.bot, Target.of(message)):
        lines = [*await _telegram(context.bot, context.services), *await _state(context.services)]
    await send(context.bot, Target.of(message), "\n".join(lines))


async def _unknown(update: Update, context: BotContext) -> None:
    chat = update.effective_chat
    if update.message and chat and chat.type == ChatType.PRIVATE:
        await say("help", update.message, context)


def _set_up(me: User) -> list[str]:
    privacy = (
        "Privacy mode: off. In groups all messages reach the bot; it answers as /settings says."
        if me.can_read_all_group_messages
        else "Privacy mode: on. In groups /ask and replies to the bot reach it, a bare @mention does not."
    )
    joins = "allowed" if me.can_join_groups else "not allowed (@BotFather: /setjoingroups)"
    inline = "on" if me.supports_inline_queries else "off (@BotFather: /setinline turns it on)"
    guest = "on" if me.supports_guest_queries else "off (@BotFather turns it on)"
    return [f"@{me.username}", privacy, f"Groups: {joins}", f"Inline mode: {inline}", f"Guest mode: {guest}"]


async def _telegram(bot: ExtBot[Any], services: Services) -> list[str]:
    try:
        # What was known at the start may have been changed in @BotFather since.
        me, hook = await bot.get_me(), await bot.get_webhook_info()
        missing = await missing_menus(bot, services)
    except TelegramError as error:
        return [f"@{bot.username}", f"Telegram: not reached ({type(error).__name__})"]
    lines = [*_set_up(me), f"Updates: {services.transport}, {hook.pending_update_count} waiting at Telegram"]
    if hook.last_error_message:
        lines.append(f"Webhook's last trouble: {hook.last_error_message}")
    count = sum(1 for _ in menus(services))
    shown = "; ".join(menu.name for menu in missing)
    return [
        *lines,
        f"Menus of commands: {count - len(missing)} of {count} set{f', not {shown}' if shown else ''}",
    ]


def _counts(services: Services) -> str:
    knowledge = services.held.engine.knowledge
    counts = {
        "series": sum(1 for series in knowledge.series if not series.derived_from),
        "meetings": len(knowledge.meetings),
        "people and entities": len(knowledge.entities),
        "facts": len(knowledge.facts),
    }
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _thumbs(tally: Mapping[str, tuple[int, int]]) -> str:
    """Say how many thumbs there are, and below which records most point down."""
    ups, downs = (sum(votes[which] for votes in tally.values()) for which in (0, 1))
    worst = sorted(
        (record for record in tally if tally[record][1]), key=lambda record: (-tally[record][1], record)
    )
    named = ", ".join(f"{record} ({tally[record][1]} of {sum(tally[record])})" for record in worst[:_WORST])
    return f"Thumbs: {ups} up, {downs} down{f'; most down: {named}' if named else ''}"


def _dated(notice: Notice) -> str:
    often = f" ({notice.times} times)" if notice.times > 1 else ""
    return f"{datetime.fromtimestamp(notice.at, UTC):%d.%m. %H:%M} UTC {notice.line}{often}"


async def _state(services: Services) -> list[str]:
    store = "memory, since the database fails" if services.store.database.is_failing else "fine"
    lines = [
        f"Knowledge: {services.held.version}, {_counts(services)}",
        f"Questions without an answer kept: {await services.store.misses.total()}",
        f"Store: {store}",
        _thumbs(await services.store.votes.tally()),
    ]
    if services.transport == "polling":
        seen = services.notices.seen(CONFLICT_KEY) if services.notices else None
        when = f"seen {datetime.fromtimestamp(seen, UTC):%d.%m. %H:%M} UTC" if seen else "none"
        lines.append(f"Second instance: {when}")
    last = services.notices.last if services.notices else ()
    shown = [_dated(notice) for notice in last]
    return [*lines, "Last troubles:" if shown else "Last troubles: none", *shown]
