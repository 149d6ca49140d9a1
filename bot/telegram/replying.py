"""From an utterance or a reference in a chat to the reply."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from telegram import Chat, InlineKeyboardMarkup, Message, User
from telegram.constants import ChatType

from bot.core.answer import Answer, Context, Outcome, Question
from bot.reference import reference_to
from bot.render import plain, telegram_html
from bot.render.length import cut, units
from bot.store import Allowed, Spoken
from bot.telegram.asker import Asker, asker_of, key_of
from bot.telegram.context import BotContext, Services
from bot.telegram.keyboard import COPY_LIMIT, Extras, answer_keyboard
from bot.telegram.outgoing import Target, edit, send, send_answer
from bot.telegram.patience import shown_typing
from bot.telegram.rates import GROUP_RATE
from bot.telegram.repeating import note_said, point_to, still_answered

EDITED_SECONDS = 600
"""How long after a question its correction still corrects the answer."""
_SURE = 85.0
"""Score from which the bot answers what was not addressed to it, where a group wants that."""
_RELATED = 3
_LABELS = ("copy", "share", "chart", "sources", "remove")


def surface_of(chat: Chat) -> str:
    """Return the kind of place, for counting."""
    return "private" if chat.type == ChatType.PRIVATE else "group"


def _copied(answer: Answer) -> str:
    source = answer.sources[0] if answer.sources else None
    first = answer.text.splitlines()[0] if answer.text else ""
    named = f" ({cut(source.publisher, COPY_LIMIT // 2)})" if source else ""
    return cut(first, COPY_LIMIT - units(named)) + named


def _shared(answer: Answer, services: Services) -> str:
    return reference_to(answer, services.held.engine, services.today()) or ""


def keyboard_of(answer: Answer, chat: Chat, person: int, context: BotContext) -> InlineKeyboardMarkup | None:
    """Return the buttons below an answer: fewer in a group, where all see them."""
    services, is_private = context.services, chat.type == ChatType.PRIVATE
    engine, has_inline_mode = services.held.engine, context.bot.bot.supports_inline_queries
    is_answer = answer.outcome is Outcome.ANSWER
    record = answer.facts[0] if answer.facts else None
    intent = answer.context.intent if answer.context else ""
    extras = Extras(
        labels={name: services.say(f"button-{name}", answer.lang) for name in _LABELS},
        sourced=record if is_answer and is_private and answer.sources and intent != "source" else None,
        related=engine.related(answer)[:_RELATED] if is_answer and is_private else (),
        chart=record if is_answer and record and engine.has_plot(record) else None,
        copied=_copied(answer) if is_answer and answer.figure and is_private else "",
        shared=_shared(answer, services) if is_private and has_inline_mode else "",
        remover=None if is_private else person,
    )
    return answer_keyboard(answer, extras)


def _question(utterance: str, asker: Asker, services: Services, context: Context | None) -> Question:
    return Question(
        utterance, services.today(), lang=asker.chosen, fallback_lang=asker.fallback, context=context
    )


async def reply_to_utterance(
    message: Message,
    utterance: str,
    context: BotContext,
    *,
    quoted: Message | None = None,
    is_addressed: bool = True,
) -> None:
    """Answer a question, quoting the message that asked it.

    Args:
        message: Who asks, where.
        utterance: What is asked.
        context: Of the handler.
        quoted: Another message to quote, whose question it is.
        is_addressed: Else only what the bot is sure of is answered, and nothing else is said.
    """
    services, key, chat = context.services, key_of(message), message.chat
    asker = await asker_of(message.from_user, chat, services)
    before = await services.store.conversations.recall(key)
    question = _question(utterance, asker, services, before)
    target = Target.of(quoted or message)
    if is_addressed:
        async with shown_typing(context.bot, target):
            answer = await services.ask(question)
    else:
        answer = await services.ask(question)
    if not is_addressed:
        is_sure = answer.outcome is Outcome.ANSWER and (answer.score or 0) >= _SURE
        # Who is answered unasked uses up what all of a group have as well.
        if not is_sure or await services.store.allowances.take(*key, GROUP_RATE) is not Allowed.YES:
            return
    number = await _give(answer, chat, key[1], target, context)
    if number:
        # With what was talked about before it: a corrected question follows up on that, not on itself.
        reply = f"{number} {before.to_text() if before else ''}"
        await services.store.replies.put(f"{chat.id}:{message.message_id}", reply, person=key[1])
    # Not before: a question that is tried again must find the same context.
    await services.store.conversations.remember(key, answer.context)
    # What somebody else said, and was quoted, is not theirs to have counted.
    services.count(answer, question, surface_of(chat), keep_misses=quoted is None)


async def _give(answer: Answer, chat: Chat, person: int, target: Target, context: BotContext) -> int | None:
    """Send an answer, or in a group where it was just given a pointer to it; return as `send` does."""
    services = context.services
    if said := await _still_answered(answer, chat, context):
        number = await point_to(said, target, answer, context)
    else:
        number = await send_answer(context.bot, target, answer, keyboard_of(answer, chat, person, context))
        if number:
            await note_said(answer, chat, Spoken(number, person), services)
    if number:
        services.on_reply((target.chat, number), answer)
    return number


async def _still_answered(answer: Answer, chat: Chat, context: BotContext) -> int | None:
    return await still_answered(
        answer, chat, lambda asker: keyboard_of(answer, chat, asker, context), context
    )


async def correct_reply(message: Message, utterance: str, context: BotContext) -> bool:
    """Change the reply to a message that was edited; return whether there is one to change."""
    services = context.services
    if (message.edit_date or datetime.now(UTC)) - message.date > timedelta(seconds=EDITED_SECONDS):
        return True
    reply = await services.store.replies.get(f"{message.chat.id}:{message.message_id}")
    if reply is None:
        return False
    number, _, before = reply.partition(" ")
    asker = await asker_of(message.from_user, message.chat, services)
    try:
        context_before = Context.from_text(before) if before else None
    except ValueError:
        context_before = None  # written by another version
    question = _question(utterance, asker, services, context_before)
    answer = await services.ask(question)
    person = key_of(message)[1]
    keyboard = keyboard_of(answer, message.chat, person, context)
    is_done = await edit(
        context.bot,
        message.chat.id,
        int(number),
        plain(answer),
        html=telegram_html(answer),
        keyboard=keyboard,
    )
    if is_done:
        await note_said(answer, message.chat, Spoken(int(number), person), services)
        services.on_reply((message.chat.id, int(number)), answer)
    else:
        await services.store.said.drop(message.chat.id, int(number))
    await services.store.conversations.remember(key_of(message), answer.context)
    return is_done


async def reply_to_reference(
    reference: str,
    user: User,
    chat: Chat,
    target: Target,
    context: BotContext,
    *,
    lang: str | None = None,
    is_pressed: bool = False,
) -> str | None:
    """Open what a button or deep link refers to.

    Args:
        reference: What to open.
        user: Who opens it.
        chat: Where.
        target: What to reply to.
        context: Of the handler.
        lang: Language to open it in, where the chat chose none.
        is_pressed: By a button, whose presser can be told in a toast what needs no message.

    Returns:
        What to tell the presser: that a group was just given this answer. None where it was sent.

    Raises:
        GoneError: If it opens nothing.
    """
    services, key = context.services, (chat.id, user.id)
    asker = await asker_of(user, chat, services)
    answer = await services.recall(reference, asker.chosen or lang or asker.lang)
    told = None
    if is_pressed and await _still_answered(answer, chat, context):
        told = services.say("just-said", answer.lang)
    else:
        await _give(answer, chat, user.id, target, context)
    await services.store.conversations.remember(key, answer.context)
    return told


async def say(reply: str, message: Message, context: BotContext) -> None:
    """Reply with one of the bot's own texts, in the asker's language."""
    asker = await asker_of(message.from_user, message.chat, context.services)
    await send(context.bot, Target.of(message), context.services.say(reply, asker.lang))
