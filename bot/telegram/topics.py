"""/topics: everything that can be asked about, to leaf through."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Update

from bot.core.answer import Suggestion
from bot.telegram.asker import asker_of
from bot.telegram.callback_data import TOPICS_PATTERN
from bot.telegram.context import BotContext, Services
from bot.telegram.keyboard import PAGE, kinds_keyboard, page_keyboard
from bot.telegram.outgoing import Target, edit, send
from bot.telegram.toast import toast

_KINDS = ("series", "meetings", "people", "facts")


def _offers(kind: str, lang: str, services: Services) -> Sequence[Suggestion]:
    offers = services.held.engine.offers(lang)
    match kind:
        case "series":
            return tuple(offers.all_series())
        case "meetings":
            return tuple(offers.meetings())
        case "people":
            return tuple(offers.people())
        case "facts":
            return tuple(offers.facts())
    return ()


def _kinds(lang: str, services: Services) -> dict[str, str]:
    """Return the kinds that there are any of, with how many."""
    counts = {kind: len(_offers(kind, lang, services)) for kind in _KINDS}
    return {
        kind: f"{services.say(f'topics-{kind}', lang)} ({count})" for kind, count in counts.items() if count
    }


async def on_topics(update: Update, context: BotContext) -> None:
    """Offer the kinds of what is held."""
    message, services = update.message, context.services
    assert message
    lang = (await asker_of(message.from_user, message.chat, services)).lang
    keyboard = kinds_keyboard(_kinds(lang, services), lang)
    await send(context.bot, Target.of(message), services.say("topics-choose", lang), keyboard=keyboard)


async def on_topics_button(update: Update, context: BotContext) -> None:
    """Turn to another page, in place."""
    query, services = update.callback_query, context.services
    assert query
    match = TOPICS_PATTERN.fullmatch(query.data or "")
    if match is None or query.message is None:
        return
    chat, number = query.message.chat, query.message.message_id
    lang = match["lang"]
    if lang not in services.languages:
        lang = (await asker_of(query.from_user, chat, services)).lang
    offers, page = _offers(match["kind"], lang, services), int(match["page"])
    if offers and page * PAGE < len(offers):
        title = services.say(f"topics-{match['kind']}", lang)
        back = services.say("button-back", lang)
        keyboard = page_keyboard(offers, match["kind"], page, lang, f"↩ {back}")
    else:
        title = services.say("topics-choose", lang)
        keyboard = kinds_keyboard(_kinds(lang, services), lang)
    await edit(context.bot, chat.id, number, title, keyboard=keyboard)
    await toast(query)
