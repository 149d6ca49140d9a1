"""Everything that there is in the local Telegram: people, chats, messages, one bot."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.simulator.faults import Faults
from bot.simulator.outbox import Outbox
from bot.simulator.refusal import bad, forbidden
from bot.simulator.timing import Timing

Json = dict[str, Any]

BOT_NAME = "tradefacts_bot"
_EVENTS_KEPT = 1000
_CALLS_KEPT = 100_000


@dataclass(slots=True)
class Chat:
    """A chat with its history."""

    data: Json
    """As in the Bot API."""
    messages: dict[int, Json] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)
    """Person -> status: "member", "administrator" or "creator"."""
    bot_status: str = "member"
    """Of the bot: also "left", "kicked", and in a private chat "kicked" when it is blocked."""
    moved_to: int | None = None
    """Id of the supergroup that it became."""
    topics: dict[int, str] = field(default_factory=dict)
    last_addressed: bool = False
    """Whether this bot was the last bot to speak."""
    sent_at: deque[float] = field(default_factory=lambda: deque(maxlen=30))
    _ids: count[int] = field(default_factory=lambda: count(1))

    @property
    def id(self) -> int:
        """Its id."""
        return int(self.data["id"])

    @property
    def is_private(self) -> bool:
        """Whether it is with one person."""
        return bool(self.data["type"] == "private")

    def new_id(self) -> int:
        """Return the number of its next message."""
        return next(number for number in self._ids if number not in self.messages)


@dataclass(slots=True)
class Call:
    """One request of the bot."""

    at: float
    method: str
    parameters: Json
    code: int
    reason: str
    """Why it was refused; empty where it was not."""


@dataclass(slots=True)
class Query:
    """An inline, guest or callback query that waits for its answer."""

    at: float
    person: int
    chat: int | None = None
    text: str = ""
    message: int | None = None
    answer: Json | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)


class World:
    """The state, and what happens in it."""

    def __init__(self, *, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.bot: Json = {
            "id": 123456789,
            "is_bot": True,
            "first_name": "Trade Facts",
            "username": BOT_NAME,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
            "supports_guest_queries": True,
        }
        self.token: str | None = None
        """The only one accepted; None: whichever comes first."""
        self.people: dict[int, Json] = {}
        self.chats: dict[int, Chat] = {}
        self.outbox = Outbox()
        self.faults = Faults()
        self.timing = Timing()
        self.limits = False
        """Whether the bot is held to Telegram's rates."""
        self.calls: deque[Call] = deque(maxlen=_CALLS_KEPT)
        self.queries: dict[str, Query] = {}
        self.inline_messages: dict[str, tuple[int, int]] = {}
        self.files: dict[str, bytes] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        # The name is what its owner typed when @BotFather made the bot.
        self.texts: dict[tuple[str, str], str] = {("name", ""): str(self.bot["first_name"])}
        """(kind: "name", "description", "short_description"; language) -> what the bot set."""
        self.sent_at: deque[float] = deque(maxlen=30)
        self.listeners: set[asyncio.Queue[Json | None]] = set()
        """Queues of pages; None ends one."""
        self.cut: Callable[[tuple[str, int]], None] = lambda _: None
        """Breaks the connection of a caller (host, port); whoever serves knows how."""
        self._numbers = count(1)

    @property
    def privacy(self) -> bool:
        """Whether the bot gets only what is addressed to it in groups."""
        return not self.bot["can_read_all_group_messages"]

    def hold_to_mode(self, mode: str) -> None:
        """Refuse what takes a mode, "inline" or "guest", that the bot's owner has not turned on.

        Raises:
            RefusalError: If it is off.
        """
        if not self.bot[f"supports_{mode}_queries"]:
            raise bad(f"BOT_{mode.upper()}_DISABLED")

    def unique(self) -> str:
        """Return an id that none had before."""
        return f"{next(self._numbers)}{int(self.clock() * 1000) % 10**9:09}"

    def tell(self, event: str, **details: Any) -> None:
        """Tell pages what happened."""
        for listener in self.listeners:
            if listener.qsize() < _EVENTS_KEPT:
                listener.put_nowait({"event": event, **details})

    async def close(self) -> None:
        """Let nobody wait any longer: not the bot, nor pages."""
        self.outbox.end_poll()
        for listener in self.listeners:
            listener.put_nowait(None)
        await self.outbox.close()

    def chat(self, number: Any) -> Chat:
        """Return a chat that the bot may write to.

        Raises:
            RefusalError: Otherwise.
        """
        try:
            chat = self.chats[int(number)]
        except (KeyError, TypeError, ValueError):
            raise bad("chat not found") from None
        if chat.moved_to:
            refusal = bad("group chat was upgraded to a supergroup chat")
            refusal.parameters = {"migrate_to_chat_id": chat.moved_to}
            raise refusal
        if chat.is_private and chat.bot_status == "kicked":
            raise forbidden("bot was blocked by the user")
        if chat.bot_status in {"left", "kicked"}:
            where = "group" if chat.data["type"] == "group" else "supergroup"
            reason = "was kicked from" if chat.bot_status == "kicked" else "is not a member of"
            raise forbidden(f"bot {reason} the {where} chat")
        return chat

    def add_person(self, first_name: str, *, language: str = "en", username: str | None = None) -> Json:
        """Let somebody join who has a private chat with the bot."""
        number = 1000 + len(self.people) + 1
        person: Json = {"id": number, "is_bot": False, "first_name": first_name, "language_code": language}
        if username:
            person["username"] = username
        self.people[number] = person
        data = {"id": number, "type": "private", "first_name": first_name}
        self.chats[number] = Chat(data, members={number: "member"})
        return person

    def add_chat(self, title: str, kind: str, members: dict[int, str], *, is_forum: bool = False) -> Chat:
        """Open a group, supergroup or channel."""
        number = next(self._numbers)
        data: Json = {"id": -number - (10**12 if kind != "group" else 0), "type": kind, "title": title}
        if is_forum:
            data["is_forum"] = True
        chat = Chat(data, members=dict(members))
        self.chats[chat.id] = chat
        return chat

    def put_message(
        self, chat: Chat, sender: Json | None, number: int | None = None, /, **fields: Any
    ) -> Json:
        """Add a message to a chat's history, under the next number or one of its own."""
        number = chat.new_id() if number is None else number
        message: Json = {"message_id": number, "date": int(self.clock()), "chat": chat.data}
        if sender:
            message["from"] = sender
        message |= {name: value for name, value in fields.items() if value is not None}
        chat.messages[number] = message
        self.tell("message", chat=chat.id, message=message)
        return message

    def message(self, chat: Chat, number: Any) -> Json | None:
        """Return a message of a chat, if it is there."""
        try:
            return chat.messages.get(int(number))
        except (TypeError, ValueError):
            return None
