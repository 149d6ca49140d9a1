"""An insert that overwrites what is there, in the words of either database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.storable import storable


def insert_into(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Return an insert that knows `on_conflict_...`."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


async def upsert(connection: AsyncConnection, table: Table, row: Mapping[str, Any]) -> None:
    """Write a row, over one with the same primary key; texts lose what no database takes."""
    row = {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}
    keys = [column.name for column in table.primary_key]
    others = {name: value for name, value in row.items() if name not in keys}
    statement = insert_into(connection, table).values(row)
    await connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others))


async def add_counts(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows with a `count`, which is added to that of one with the same primary key."""
    keys = [column.name for column in table.primary_key]
    # In order, as whatever locks several rows: two replicas that want each other's wait for good.
    for row in sorted(rows, key=lambda row: [row[key] for key in keys]):
        statement = insert_into(connection, table).values(row)
        others = {name: value for name, value in row.items() if name not in keys}
        again = others | {"count": table.c.count + row["count"]}
        await connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=again))
