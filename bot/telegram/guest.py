"""Guest mode: called by name into a chat where the bot is no member, it answers exactly once."""

from __future__ import annotations

from telegram import Update

from bot.core.answer import Question
from bot.telegram.asker import asker_of
from bot.telegram.context import BotContext
from bot.telegram.group import quoted_question
from bot.telegram.mention import utterance_of, without_mentions
from bot.telegram.result import result_of


async def on_guest(update: Update, context: BotContext) -> None:
    """Answer the message, or the one that it replies to where it holds the question."""
    message, services = update.guest_message, context.services
    assert message
    if not message.guest_query_id:
        return
    without = without_mentions(message, context.bot.bot)
    utterance = (utterance_of(message) or "") if without is None else without
    if not utterance and (question := quoted_question(message, context.bot.bot)):
        utterance = question[0]
    asker = await asker_of(message.from_user, message.chat, services)
    asked = Question(utterance, services.today(), lang=asker.chosen, fallback_lang=asker.fallback)
    answer = await services.ask(asked)
    result = result_of(answer, answer.text, utterance)
    sent = await context.bot.answer_guest_query(message.guest_query_id, result)
    services.on_reply(sent.inline_message_id, answer)
    await services.count(answer, asked, "guest")
