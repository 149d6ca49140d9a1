"""Charts that Telegram holds already, by what they show."""

from __future__ import annotations

import time
from collections.abc import Callable

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import picture as table
from bot.store.upsert import upsert

KEPT_SECONDS = 60 * 86_400.0


class Pictures:
    """Ids of files by a key of their content; an id is good for one bot only."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    async def file_id(self, bot: int, content: str) -> str | None:
        """Return Telegram's id of a picture; None when it was not sent yet."""

        async def read(connection: AsyncConnection) -> str | None:
            mine = (table.c.bot == bot, table.c.content == content)
            return await connection.scalar(select(table.c.file_id).where(*mine))

        return await self._database.read(read)

    async def keep(self, bot: int, content: str, file_id: str) -> None:
        """Remember the id that Telegram gave to a picture."""

        async def write(connection: AsyncConnection) -> None:
            row = {"bot": bot, "content": content, "file_id": file_id, "used": self._clock()}
            await upsert(connection, table, row)

        await self._database.write(write)

    async def forget(self, bot: int, content: str) -> None:
        """Drop an id that Telegram no longer knows."""

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.bot == bot, table.c.content == content))

        await self._database.write(write)

    async def prune(self) -> None:
        """Drop ids that are 60 days old."""
        horizon = self._clock() - KEPT_SECONDS

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.used < horizon))

        await self._database.write(write)
