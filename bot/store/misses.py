"""Questions that could not be answered: what editors should write next."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.storable import storable
from bot.store.tables import miss as table
from bot.store.tally import Tally
from bot.store.upsert import add_counts

KEPT_DAYS = 90
_LONGEST = 200
"""Longer texts are letters and pasted articles, not questions."""
_PRIVATE = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|(?<!\w)@\w+|\+?\d(?:[\s()-]*\d){6,}")
"""Addresses, links, names of accounts and numbers long enough for a telephone or card."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that was missed, with how often."""

    question: str
    """In lower case, without what may be private."""
    lang: str
    outcome: str
    count: int
    last_day: date


class Misses:
    """Counts missed questions; knows nothing of who asked."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tally: Tally[tuple[str, str, str, str]] = Tally(self._add)

    def count(self, question: str, lang: str, outcome: str, day: date) -> None:
        """Count one, unless it is too long or nothing is left without what may be private."""
        kept = " ".join(_PRIVATE.sub(" ", storable(question)).casefold().split())
        if kept and len(kept) <= _LONGEST:
            self._tally.add((kept, lang, outcome, day.isoformat()))

    async def _add(self, counts: Mapping[tuple[str, str, str, str], int]) -> None:
        names = ("question", "lang", "outcome", "last_day")
        rows = [dict(zip(names, key, strict=True), count=count) for key, count in counts.items()]

        async def write(connection: AsyncConnection) -> None:
            await add_counts(connection, table, rows)

        await self._database.write(write)

    async def close(self) -> None:
        """Write what was counted."""
        await self._tally.close()

    async def most_asked(self, limit: int | None = None) -> Sequence[Miss]:
        """Return those asked most, the latest first among equals."""
        await self._tally.flush()

        async def read(connection: AsyncConnection) -> Sequence[Miss]:
            order = (table.c.count.desc(), table.c.last_day.desc(), table.c.question)
            rows = await connection.execute(select(table).order_by(*order).limit(limit))
            return [
                Miss(question, lang, outcome, count, date.fromisoformat(last_day))
                for question, lang, outcome, count, last_day in rows
            ]

        return await self._database.read(read)

    async def total(self) -> int:
        """Return how many different ones are kept."""
        await self._tally.flush()

        async def read(connection: AsyncConnection) -> int:
            return int(await connection.scalar(select(func.count()).select_from(table)) or 0)

        return await self._database.read(read)

    async def forget(self, question: str) -> None:
        """Drop a question that the knowledge answers by now."""
        await self._tally.flush()

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.question == question))

        await self._database.write(write)

    async def prune(self, today: date) -> None:
        """Drop what nobody has asked for 90 days."""
        await self._tally.flush()
        horizon = (today - timedelta(days=KEPT_DAYS)).isoformat()

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.last_day < horizon))

        await self._database.write(write)
