"""What handlers share, with its types."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

from bot.core.engine import Engine
from bot.core.model import Knowledge, Source
from bot.store import Conversations, Store


def clock_day() -> date:
    """Return today's date where the bot runs."""
    return datetime.now().astimezone().date()


def sources_of(knowledge: Knowledge) -> tuple[Source, ...]:
    """Return every source of a snapshot once, in the order in which records name them."""
    groups = [
        record.sources
        for kind in (knowledge.meetings, knowledge.facts, knowledge.entities)
        for record in kind
    ]
    for series in knowledge.series:
        groups += [series.sources]
        groups += [observation.sources for observation in series.observations]
        groups += [goal.sources for goal in series.goals]
    return tuple({source.id: source for group in groups for source in group}.values())


@dataclass(slots=True, kw_only=True)
class Services:
    """What handlers need besides Telegram."""

    engine: Engine
    languages: Mapping[str, str]
    """Code -> the language's name for itself, in the order of menus."""
    sources: Sequence[Source]
    store: Store
    conversations: Conversations = field(default_factory=Conversations)
    allowed_chats: frozenset[int] = frozenset()
    """The only chats served; empty: every chat."""
    today: Callable[[], date] = clock_day
    albums: deque[str] = field(default_factory=lambda: deque(maxlen=256))
    """Albums that were answered to: each of their pictures is a message of its own."""


Data = dict[Any, Any]


class BotContext(CallbackContext[ExtBot[None], Data, Data, dict[str, Services]]):
    """What a handler is given beside the update."""

    @property
    def services(self) -> Services:
        """What the application was built with."""
        return self.bot_data["services"]


BotApplication = Application[ExtBot[None], BotContext, Data, Data, dict[str, Services], Any]
