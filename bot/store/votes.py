"""Thumbs up and down, each person's once for each answer, without saying whose."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import secret as secret_table
from bot.store.tables import vote as table
from bot.store.upsert import insert_into, upsert

KEPT_SECONDS = 90 * 86_400.0


class Votes:
    """Counts thumbs by record."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    async def cast(self, person: int, message: tuple[int, int], record: str, *, useful: bool) -> bool:
        """Count a vote; return whether the person had none on this message (chat, message id) before.

        A second vote takes the place of the first.
        """

        async def write(connection: AsyncConnection) -> bool:
            key = await _key(connection)
            text = f"{person}:{message[0]}:{message[1]}"
            voter = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
            mine = (table.c.voter == voter, table.c.record == record)
            is_first = await connection.scalar(select(table.c.useful).where(*mine)) is None
            row = {"voter": voter, "record": record, "useful": int(useful), "cast": self._clock()}
            await upsert(connection, table, row)
            return is_first

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


async def _key(connection: AsyncConnection) -> bytes:
    """Return the key that voters' hashes are made with; the first who needs one makes it."""
    fresh = {"name": "voters", "value": secrets.token_hex(32)}
    await connection.execute(insert_into(connection, secret_table).values(fresh).on_conflict_do_nothing())
    found = await connection.scalar(select(secret_table.c.value).where(secret_table.c.name == "voters"))
    return bytes.fromhex(str(found))
