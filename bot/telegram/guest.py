"""Guest mode: called by name into a chat where the bot is no member, it answers exactly once."""

from __future__ import annotations

import logging
from dataclasses import replace

from telegram import Update
from telegram.error import BadRequest

from bot.core.answer import Outcome, Question
from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.group import quoted_question
from bot.telegram.mention import utterance_of, without_mentions
from bot.telegram.outgoing import is_bad_markup
from bot.telegram.result import result_of

logger = logging.getLogger(__name__)

_ASKS_NOTHING = frozenset({Outcome.NO_MATCH, Outcome.SOCIAL})


async def on_guest(update: Update, context: BotContext) -> None:
    """Answer the message, or the one that it replies to where it holds the question."""
    message, services = update.guest_message, context.services
    assert message
    if not message.guest_query_id:
        return
    without = without_mentions(message, context.bot.bot)
    utterance = (utterance_of(message) or "") if without is None else without
    question = quoted_question(message, context.bot.bot)
    if not utterance and question:
        utterance = question[0]
    asker = await asker_of(message.from_user, message.chat, services)
    asked = Question(utterance, services.today(), lang=asker.chosen, fallback_lang=asker.fallback)
    answer = await services.ask(asked)
    if answer.outcome in _ASKS_NOTHING and question and question[0] != utterance:
        # "Answer this, please": the question is in what that replies to.
        other = replace(asked, text=question[0])
        other_answer = await services.ask(other)
        if other_answer.outcome not in _ASKS_NOTHING:
            asked, answer = other, other_answer
    number = message.guest_query_id
    try:
        sent = await context.bot.answer_guest_query(number, result_of(answer, None, asked.text))
    except BadRequest as error:
        if not is_bad_markup(error):
            raise
        logger.warning("Telegram could not parse a guest answer; sent as plain text: %s", error.message)
        plain_result = result_of(answer, None, asked.text, is_plain=True)
        sent = await context.bot.answer_guest_query(number, plain_result)
    services.on_reply(sent.inline_message_id, answer)
    services.count(answer, asked, "guest")
