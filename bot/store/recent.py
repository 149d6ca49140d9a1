"""What is remembered for some minutes: in memory, or in the database where replicas share it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from cachetools import LRUCache
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.storable import storable
from bot.store.tables import recent as table
from bot.store.upsert import upsert

LIMIT = 20_000
"""Entries of one kind kept in memory; past it the one longest unused goes. An entry is under 1 kB."""


@dataclass(frozen=True, slots=True)
class _Entry:
    value: str
    person: int
    expires: float


class Recent:
    """Values of one kind by key, each with an end."""

    def __init__(
        self,
        database: Database,
        kind: str,
        seconds: float,
        *,
        limit: int = LIMIT,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Start empty, or with what other replicas remember.

        Args:
            database: Used only where it is shared: one process alone needs no disk for minutes.
            kind: At most 16 letters.
            seconds: How long a value is remembered.
            limit: How many values one process keeps in memory.
            clock: Seconds since 1970.
        """
        self._database = database
        self._kind = kind
        self._seconds = seconds
        self._clock = clock
        self._entries: LRUCache[str, _Entry] = LRUCache(limit)

    async def get(self, key: str) -> str | None:
        """Return the value, unless it is too long ago. A key is at most 64 characters."""
        if not self._database.is_shared:
            entry = self._entries.get(key)
            return entry.value if entry and entry.expires > self._clock() else None
        mine = (table.c.kind == self._kind, table.c.key == storable(key), table.c.expires > self._clock())

        async def read(connection: AsyncConnection) -> str | None:
            return await connection.scalar(select(table.c.value).where(*mine))

        return await self._database.read(read)

    async def put(self, key: str, value: str, *, person: int = 0) -> None:
        """Remember a value; `person` is whom it concerns."""
        expires = self._clock() + self._seconds
        if not self._database.is_shared:
            self._entries[key] = _Entry(value, person, expires)
            return
        row = {"kind": self._kind, "key": key, "value": value, "person": person, "expires": expires}

        async def write(connection: AsyncConnection) -> None:
            await upsert(connection, table, row)

        await self._database.write(write)

    async def forget(self, person: int) -> None:
        """Drop what concerns a person."""
        for key in [key for key, entry in self._entries.items() if entry.person == person]:
            del self._entries[key]
        if self._database.is_shared:

            async def write(connection: AsyncConnection) -> None:
                mine = (table.c.kind == self._kind, table.c.person == person)
                await connection.execute(delete(table).where(*mine))

            await self._database.write(write)

    async def prune(self) -> None:
        """Drop what is past its end."""
        now = self._clock()
        for key in [key for key, entry in self._entries.items() if entry.expires <= now]:
            del self._entries[key]
        if self._database.is_shared:

            async def write(connection: AsyncConnection) -> None:
                past = (table.c.kind == self._kind, table.c.expires <= now)
                await connection.execute(delete(table).where(*past))

            await self._database.write(write)
