"""Which records are asked about most, without a trace of who asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import asked as table
from bot.store.tally import Tally
from bot.store.upsert import add_counts

KEPT_DAYS = 30


class Popular:
    """Counts of answers by record and day."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tally: Tally[tuple[str, str]] = Tally(self._add)

    def count(self, record: str, day: date) -> None:
        """Count one answer from a record."""
        self._tally.add((record, day.isoformat()))

    async def _add(self, counts: Mapping[tuple[str, str], int]) -> None:
        rows = [{"record": record, "day": day, "count": count} for (record, day), count in counts.items()]

        async def write(connection: AsyncConnection) -> None:
            await add_counts(connection, table, rows)

        await self._database.write(write)

    async def close(self) -> None:
        """Write what was counted."""
        await self._tally.close()

    async def counts(self) -> Mapping[str, int]:
        """Return record -> how often it was asked about, in the last 30 days."""
        await self._tally.flush()

        async def read(connection: AsyncConnection) -> Mapping[str, int]:
            rows = await connection.execute(
                select(table.c.record, func.sum(table.c.count)).group_by(table.c.record)
            )
            return {record: int(count) for record, count in rows}

        return await self._database.read(read)

    async def prune(self, today: date) -> None:
        """Drop the counts of days that are over 30 days ago."""
        await self._tally.flush()
        horizon = (today - timedelta(days=KEPT_DAYS)).isoformat()

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.day < horizon))

        await self._database.write(write)
