"""What handlers share, with its types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

from bot.core.answer import Answer, Outcome, Question
from bot.core.finding import Value
from bot.core.model import Source
from bot.knowledge.problem import KnowledgeError
from bot.store import Store
from bot.telegram.answerer import Answerer
from bot.telegram.delivery import current_delivery
from bot.telegram.held import Held
from bot.telegram.metrics import Metrics
from bot.telegram.notices import Notices

Place = tuple[int, int] | str
"""Where a reply is: chat and number of the message; where the bot is a guest, the message's inline id."""
OnReply = Callable[[Place, Answer], None]


def clock_day() -> date:
    """Return today's date where the bot runs."""
    return datetime.now().astimezone().date()


@dataclass(slots=True, kw_only=True)
class Services:
    """What handlers need besides Telegram."""

    held: Held
    """What is answered from; another one takes its place when the files change."""
    store: Store
    metrics: Metrics = field(default_factory=Metrics)
    answerer: Answerer = field(default_factory=Answerer)
    allowed_chats: frozenset[int] = frozenset()
    """The only chats served; empty: every chat."""
    admins: frozenset[int] = frozenset()
    """Ids of the users who may administer the bot."""
    today: Callable[[], date] = clock_day
    notices: Notices | None = None
    """What the admins are told; None until there is a bot to tell it."""
    reload: Callable[[], Awaitable[KnowledgeError | None]] | None = None
    """Reads the knowledge files anew."""
    transport: str = "polling"
    """How updates come: "polling" or "webhook"."""
    on_reply: OnReply = lambda _, __: None
    """Shown every reply with the answer that it gives."""

    def pinned(self) -> Services:
        """Return the same services, answering from what is held now whatever takes its place."""
        return copy(self)

    @property
    def languages(self) -> Mapping[str, str]:
        """Code -> the language's name for itself, in the order of menus."""
        return self.held.languages

    @property
    def sources(self) -> Sequence[Source]:
        """Every source there is."""
        return self.held.sources

    def say(self, reply: str, lang: str, **values: Value) -> str:
        """Return one of the bot's own texts."""
        return self.held.engine.say(reply, lang, **values)

    async def ask(self, question: Question) -> Answer:
        """Answer a question from what is held now."""
        return await self.answerer.ask(self.held, question)

    async def recall(self, reference: str, lang: str) -> Answer:
        """Return what a suggestion stands for.

        Raises:
            GoneError: If it opens nothing.
        """
        return await self.answerer.recall(self.held, reference, lang=lang, today=self.today())

    def hour(self) -> int:
        """Return the hour of the day where the bot runs."""
        return datetime.now().astimezone().hour

    def count(self, answer: Answer, question: Question, surface: str, *, keep_misses: bool = True) -> None:
        """Count a question that was replied to; keep a missed one for the editors, not who asked."""
        self.metrics.questions.labels(answer.outcome.value, answer.lang, surface).inc()
        if delivery := current_delivery.get():
            delivery.is_answered = True
        if answer.outcome is Outcome.ANSWER and answer.facts and surface != "inline":
            # Inline each letter typed is a query; there the results that are posted count.
            self.store.popular.count(answer.facts[0], self.today())
        if keep_misses and answer.outcome in (Outcome.NO_DATA, Outcome.NO_MATCH):
            asked = self.held.engine.unsigned(question.text)  # their name is nobody's business
            self.store.misses.count(asked, answer.lang, answer.outcome.value, question.today)


Data = dict[Any, Any]


class BotContext(CallbackContext[ExtBot[Any], Data, Data, dict[str, Services]]):
    """What the handlers of one update are given beside it."""

    _services: Services | None = None

    @property
    def services(self) -> Services:
        """What the application was built with; what is held stays the same for the whole update.

        Files may change between two steps of a handler, and an answer and its buttons come from one snapshot.
        """
        if self._services is None:
            self._services = self.latest.pinned()
        return self._services

    @property
    def latest(self) -> Services:
        """What the application was built with, where another snapshot may take its place at any time."""
        return self.bot_data["services"]


BotApplication = Application[Any, BotContext, Data, Data, Any, Any]
