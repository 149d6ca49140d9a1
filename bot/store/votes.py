"""Thumbs up and down, each person's once for each record, without saying whose."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable
from enum import StrEnum

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import vote as table
from bot.store.upsert import upsert

KEPT_SECONDS = 90 * 86_400.0


class Cast(StrEnum):
    """What became of a vote."""

    FIRST = "thanks"
    CHANGED = "changed"
    SAME = "same"


class Votes:
    """Counts thumbs by record."""

    def __init__(self, database: Database, key: bytes, *, clock: Callable[[], float] = time.time) -> None:
        """Start with what is kept; voters are hashed with `key`, which must not be kept beside them."""
        self._database = database
        self._key = key
        self._clock = clock

    async def cast(self, person: int, record: str, *, useful: bool) -> Cast:
        """Count a vote, in place of the one that the person gave on this record before."""

        async def write(connection: AsyncConnection) -> Cast:
            voter = hmac.new(self._key, f"{person}:{record}".encode(), hashlib.sha256).hexdigest()
            mine = (table.c.voter == voter, table.c.record == record)
            before = await connection.scalar(select(table.c.useful).where(*mine))
            row = {"voter": voter, "record": record, "useful": int(useful), "cast": self._clock()}
            await upsert(connection, table, row)
            if before is None:
                return Cast.FIRST
            return Cast.SAME if bool(before) == useful else Cast.CHANGED

        return await self._database.write(write)

    async def tally(self) -> dict[str, tuple[int, int]]:
        """Return record -> (thumbs up, thumbs down)."""

        async def read(connection: AsyncConnection) -> dict[str, tuple[int, int]]:
            useful, every = func.sum(table.c.useful), func.count()
            rows = await connection.execute(select(table.c.record, useful, every).group_by(table.c.record))
            return {record: (int(up), int(total - up)) for record, up, total in rows}

        return await self._database.read(read)

    async def prune(self) -> None:
        """Drop votes that are 90 days old."""
        horizon = self._clock() - KEPT_SECONDS

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.cast < horizon))

        await self._database.write(write)
