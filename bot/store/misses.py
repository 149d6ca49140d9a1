"""Questions that could not be answered: what editors should write next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.storable import storable
from bot.store.tables import miss as table
from bot.store.upsert import insert_into

KEPT_DAYS = 90
_LONGEST = 200
"""Longer texts are letters and pasted articles, not questions."""
_PRIVATE = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|(?<!\w)@\w+|\+?\d(?:[\s()-]*\d){6,}")
"""Addresses, links, names of accounts and numbers long enough for a telephone or card."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that was missed, with how often."""

    question: str
    """Normalized."""
    lang: str
    outcome: str
    count: int
    last_day: date


class Misses:
    """Counts missed questions; knows nothing of who asked."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, question: str, lang: str, outcome: str, day: date) -> None:
        """Count one, unless it is too long or nothing is left without what may be private."""
        kept = " ".join(_PRIVATE.sub(" ", storable(question)).casefold().split())
        if not kept or len(kept) > _LONGEST:
            return

        async def write(connection: AsyncConnection) -> None:
            row = {
                "question": kept,
                "lang": lang,
                "outcome": outcome,
                "count": 1,
                "last_day": day.isoformat(),
            }
            statement = insert_into(connection, table).values(row)
            again = {"count": table.c.count + 1, "outcome": outcome, "last_day": day.isoformat()}
            await connection.execute(
                statement.on_conflict_do_update(index_elements=["question", "lang"], set_=again)
            )

        await self._database.write(write)

    async def most_asked(self, limit: int = 50) -> Sequence[Miss]:
        """Return those asked most, the latest first among equals."""

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

        async def read(connection: AsyncConnection) -> int:
            return int(await connection.scalar(select(func.count()).select_from(table)) or 0)

        return await self._database.read(read)

    async def forget(self, question: str) -> None:
        """Drop a question that the knowledge answers by now."""

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.question == question))

        await self._database.write(write)

    async def prune(self, today: date) -> None:
        """Drop what nobody has asked for 90 days."""
        horizon = (today - timedelta(days=KEPT_DAYS)).isoformat()

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(delete(table).where(table.c.last_day < horizon))

        await self._database.write(write)
