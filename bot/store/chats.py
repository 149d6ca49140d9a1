"""What chats have set for themselves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from time import monotonic
from typing import Any

from cachetools import TTLCache
from sqlalchemy import Select, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import chat as table
from bot.store.upsert import insert_into, upsert

_CACHED = 20_000
_SHARED_SECONDS = 3.0
"""For so long a replica may not notice what another one's chat has set."""
_FOREVER_SECONDS = 7 * 86_400.0


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """Settings of one chat; a private chat has its user's id."""

    language: str | None = None
    """Code of the language to answer in; None: in that of each question."""
    speaks_when_sure: bool = False
    """In a group: answer also what was not addressed to the bot, where it is sure."""
    quiet: tuple[int, int] | None = None
    """Hours (0 to 23; from, until) in which it answers only when addressed."""
    is_greeted: bool = False
    """Whether the bot has introduced itself, in a group."""
    is_allowed: bool = False
    """Whether it is served though ALLOWED_CHATS does not name it: a group that is named there became it."""
    refused_at: float | None = None
    """When the bot was blocked there or refused, in seconds since 1970; None: it may write."""


def _from_json(text: str) -> ChatSettings:
    """Read settings, those of a later version included."""
    known = {field.name for field in fields(ChatSettings)}
    values: dict[str, Any] = {name: value for name, value in json.loads(text).items() if name in known}
    if values.get("quiet"):
        values["quiet"] = tuple(values["quiet"])
    return ChatSettings(**values)


def _to_json(settings: ChatSettings) -> str:
    default = asdict(ChatSettings())
    return json.dumps({name: value for name, value in asdict(settings).items() if value != default[name]})


class Chats:
    """Settings per chat, for good."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = monotonic) -> None:
        self._database = database
        lifetime = _SHARED_SECONDS if database.is_shared else _FOREVER_SECONDS
        # What is written last is remembered last.
        self._turn = asyncio.Lock()
        self._cache: TTLCache[int, ChatSettings] = TTLCache(_CACHED, lifetime, clock)

    async def settings(self, chat: int) -> ChatSettings:
        """Return what a chat has set."""
        cached = self._cache.get(chat)
        if cached is not None:
            return cached

        async def read(connection: AsyncConnection) -> ChatSettings:
            return await _read(connection, chat)

        return self._note(chat, await self._database.read(read))

    async def change(self, chat: int, **changes: Any) -> ChatSettings:
        """Change some settings and return all."""
        return await self._rewrite(chat, lambda settings: replace(settings, **changes))

    async def _rewrite(self, chat: int, change: Callable[[ChatSettings], ChatSettings]) -> ChatSettings:
        before = await self.settings(chat)

        async def write(connection: AsyncConnection) -> ChatSettings:
            # Of what is there, which memory may not know, and another lane or replica may have changed.
            return await _write(connection, chat, change(await _read_to_change(connection, chat)))

        async with self._turn:
            written = await self._database.write(write)
            return self._note(chat, self._known(written, change(before)))

    async def move(self, old: int, new: int) -> None:
        """Give a group's settings to the supergroup that it became."""
        before = await self.settings(old)

        async def write(connection: AsyncConnection) -> ChatSettings:
            found = await _read_to_change(connection, old)
            return await _write(connection, new, found) if found != ChatSettings() else found

        moved = self._known(await self._database.write(write), before)
        if moved != ChatSettings():
            self._note(new, moved)
        await self.forget(old)

    async def forget(self, chat: int) -> None:
        """Go back to the defaults; whether the chat is served is not its own to say."""
        await self._rewrite(chat, _forgotten)

    def _known(self, written: ChatSettings, remembered: ChatSettings) -> ChatSettings:
        """Return what was written, unless by memory that stands in: it knows less than what is remembered."""
        return remembered if self._database.is_failing else written

    def _note(self, chat: int, settings: ChatSettings) -> ChatSettings:
        # Else what was set before would be lost with what memory does not know.
        if chat in self._cache or not self._database.is_failing:
            self._cache[chat] = settings
        return settings


def _forgotten(settings: ChatSettings) -> ChatSettings:
    return ChatSettings(is_allowed=settings.is_allowed)


def _settings_of(chat: int) -> Select[Any]:
    return select(table.c.settings).where(table.c.id == chat)


async def _read(connection: AsyncConnection, chat: int) -> ChatSettings:
    text = await connection.scalar(_settings_of(chat))
    return _from_json(text) if text else ChatSettings()


async def _read_to_change(connection: AsyncConnection, chat: int) -> ChatSettings:
    """Read settings that nobody else changes until the transaction ends."""
    # No lock holds a row that is not there: two first changes at once would each be of the defaults.
    first = insert_into(connection, table).values(id=chat, settings=_to_json(ChatSettings()))
    await connection.execute(first.on_conflict_do_nothing(index_elements=[table.c.id]))
    row = await connection.execute(_settings_of(chat).with_for_update())
    return _from_json(row.scalar_one())


async def _write(connection: AsyncConnection, chat: int, settings: ChatSettings) -> ChatSettings:
    """Write settings down and return them; the defaults need no row."""
    if settings == ChatSettings():
        await connection.execute(delete(table).where(table.c.id == chat))
    else:
        await upsert(connection, table, {"id": chat, "settings": _to_json(settings)})
    return settings
