"""The record of updates: written before Telegram hears that they arrived, struck out when answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Container, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from sqlalchemy import ColumnElement, and_, delete, exists, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import AwayError, Database
from bot.store.tables import journal

KEPT_SECONDS = 48 * 3600.0
"""Telegram sends an update again for 24 hours at most."""
LEASE_SECONDS = 12.0
"""A replica that has not been heard of for so long is dead. Replicas' clocks must agree to a few seconds."""
_MARGIN_SECONDS = 2.0
"""So long before a lease ends nothing is begun under it."""
_BATCH = 500


class State(IntEnum):
    """What has become of an update."""

    PENDING = 0
    DONE = 1
    """Answered, or deliberately not."""
    SET_ASIDE = 2
    """It failed every time that it was tried."""


class Hold(Enum):
    """Whose an update is, right before it is handled."""

    OURS = auto()
    LOST = auto()
    """Another replica took it over, and may have done it."""
    UNKNOWN = auto()
    """The database fails, and has for so long that another replica may have taken it over."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One update."""

    update_id: int
    lane: int
    """Those of one lane are handled one after another."""
    body: str
    """JSON as Telegram sent it."""
    tries: int = 0
    """How many processes died while they handled it."""


_COLUMNS = (journal.c.update_id, journal.c.lane, journal.c.body, journal.c.tries)


def _entry_of(update_id: int, lane: int, body: str | None, tries: int) -> Entry:
    return Entry(update_id, lane, body or "null", tries)


class Journal:
    """The updates of one bot, as one process sees them."""

    def __init__(
        self, database: Database, bot: int, owner: str, *, clock: Callable[[], float] = time.time
    ) -> None:
        """Look at the updates of a bot.

        Args:
            database: Where they are.
            bot: Its user id.
            owner: A name for this process that no other had before.
            clock: Seconds since 1970.
        """
        self._database = database
        self._bot = bot
        self._owner = owner
        self._clock = clock
        self._ending: dict[int, State] = {}
        self._flush = asyncio.Lock()
        self._alive_at = clock()

    @property
    def is_shared(self) -> bool:
        """Whether other replicas work on the same updates."""
        return self._database.is_shared

    @property
    def is_failing(self) -> bool:
        """Whether memory stands in for the database: what is written down now, a kill takes with it."""
        return self._database.is_failing

    @property
    def failures(self) -> int:
        """How often the database failed so far."""
        return self._database.failures

    async def record(self, entries: Sequence[Entry]) -> dict[int, State]:
        """Write updates down; return those that were known already, with their states.

        Not among them is what this process wrote down and has not finished: it may not have heard of it.
        """
        ids = [entry.update_id for entry in entries]

        async def write(connection: AsyncConnection) -> dict[int, State]:
            now = self._clock()
            known = await connection.execute(
                select(journal.c.update_id, journal.c.state, journal.c.owner).where(
                    self._own(journal.c.update_id.in_(ids))
                )
            )
            found = {row.update_id: row for row in known}
            states = {
                number: State(row.state)
                for number, row in found.items()
                if (row.state, row.owner) != (State.PENDING, self._owner)
            }
            # In order, as whatever locks several rows: two that want each other's wait for good.
            fresh = [
                {
                    "bot": self._bot,
                    "update_id": entry.update_id,
                    "lane": entry.lane,
                    "body": entry.body,
                    "state": State.PENDING,
                    "tries": 0,
                    "owner": self._owner,
                    "touched": now,
                }
                for entry in sorted(entries, key=lambda entry: entry.update_id)
                if entry.update_id not in found
            ]
            if not fresh:
                return states
            if connection.dialect.name == "postgresql":
                # Another replica may be given the same update at the same moment.
                insert = postgresql.insert(journal).values(fresh).on_conflict_do_nothing()
                inserted = set(
                    (await connection.execute(insert.returning(journal.c.update_id))).scalars().all()
                )
                states |= {
                    row["update_id"]: State.PENDING for row in fresh if row["update_id"] not in inserted
                }
            else:
                await connection.execute(sqlite.insert(journal).on_conflict_do_nothing(), fresh)
            return states

        return await self._database.write(write)

    async def claim(self, entry: Entry, *, is_counted: bool) -> Hold:
        """Make sure that an update is still this process's, right before it is handled.

        Args:
            entry: The update.
            is_counted: Whether to count a death unless `let_go`, `release` or `finish` follows.
        """
        if not self.is_shared and not is_counted:
            return Hold.OURS
        try:
            is_ours = await self._touch(entry, entry.tries + is_counted)
        except AwayError:
            return await self._hold_while_away(entry)
        # Without a row, nobody else has it either: memory holds only so much to be caught up on.
        return Hold.OURS if is_ours or await self.state(entry.update_id) is None else Hold.LOST

    async def let_go(self, entry: Entry) -> None:
        """Take back what `claim` counted: the process lives."""
        with suppress(AwayError):
            await self._touch(entry, entry.tries)

    async def _touch(self, entry: Entry, tries: int) -> bool:
        now = self._clock()

        async def write(connection: AsyncConnection) -> bool:
            these = and_(journal.c.update_id == entry.update_id, self._is_mine())
            touch = update(journal).where(self._own(these)).values(touched=now, tries=tries)
            return (await connection.execute(touch)).rowcount > 0

        return await self._database.write_through(write)

    async def _hold_while_away(self, entry: Entry) -> Hold:
        if not self.is_shared or self._clock() < self._alive_at + LEASE_SECONDS - _MARGIN_SECONDS:
            return Hold.OURS
        # What came since then is in this process's memory alone.
        these = self._own(and_(journal.c.update_id == entry.update_id, self._is_mine()))

        async def read(connection: AsyncConnection) -> bool:
            return bool(await connection.scalar(select(exists().where(these))))

        return Hold.OURS if await self._database.read(read) else Hold.UNKNOWN

    async def release(self, entries: Sequence[Entry]) -> None:
        """Leave updates to whoever comes next, who need not wait until this process counts as dead."""
        for tries in {entry.tries for entry in entries}:
            ids = [entry.update_id for entry in entries if entry.tries == tries]
            for start in range(0, len(ids), _BATCH):
                await self._give_up(ids[start : start + _BATCH], tries)

    async def _give_up(self, ids: Sequence[int], tries: int) -> None:
        async def write(connection: AsyncConnection) -> None:
            these = self._in_order(and_(journal.c.update_id.in_(ids), self._is_mine()))
            await connection.execute(update(journal).where(these).values(owner="", touched=0.0, tries=tries))

        await self._database.write(write)

    async def finish(self, update_id: int, state: State = State.DONE) -> None:
        """Strike an update out: its id stays, words and chat go. What finishes together is written together.

        Where that fails, it is struck out with the next one, or by `catch_up`.
        """
        self._ending[update_id] = state
        async with self._flush:
            if update_id in self._ending:
                await self._strike_out()

    async def catch_up(self) -> None:
        """Strike out what could not be before."""
        async with self._flush:
            if self._ending:
                await self._strike_out()

    async def _strike_out(self) -> None:
        ending, self._ending = self._ending, {}
        try:
            for end in set(ending.values()):
                ids = [number for number, each in ending.items() if each is end]
                for start in range(0, len(ids), _BATCH):
                    # Each in a transaction of its own: rows are locked in order within one statement.
                    await self._mark(ids[start : start + _BATCH], end)
        except BaseException:
            # Others of these wait for their turn, and would take their absence for success.
            self._ending = ending | self._ending
            raise

    async def _mark(self, ids: Sequence[int], end: State) -> None:
        now = self._clock()

        async def write(connection: AsyncConnection) -> None:
            these = self._in_order(journal.c.update_id.in_(ids))
            await connection.execute(
                update(journal).where(these).values(state=end, body=None, lane=0, touched=now)
            )

        await self._database.write(write)

    async def state(self, update_id: int) -> State | None:
        """Return what has become of an update; None when it was never written down."""

        async def read(connection: AsyncConnection) -> State | None:
            found = await connection.scalar(
                select(journal.c.state).where(self._own(journal.c.update_id == update_id))
            )
            return None if found is None else State(found)

        return await self._database.read(read)

    async def is_behind_another(self, entry: Entry) -> bool:
        """Whether another replica has an earlier update of the same lane in hand."""

        async def read(connection: AsyncConnection) -> bool:
            earlier = and_(
                journal.c.state == State.PENDING,
                journal.c.lane == entry.lane,
                journal.c.update_id < entry.update_id,
                journal.c.owner != self._owner,
            )
            return bool(await connection.scalar(select(exists().where(self._own(earlier)))))

        return await self._database.read(read)

    async def take_over(self) -> list[Entry]:
        """Return what dead processes left, oldest first, as this one's own from now on.

        A file has one process at a time, so there whatever another left is taken at once.
        """
        now = self._clock()
        left = and_(journal.c.state == State.PENDING, journal.c.owner != self._owner)
        if self.is_shared:
            left = and_(left, journal.c.touched < now - LEASE_SECONDS)

        async def write(connection: AsyncConnection) -> list[Entry]:
            found = await connection.execute(
                select(*_COLUMNS)
                .where(self._own(left))
                .order_by(journal.c.update_id)
                .limit(_BATCH)
                .with_for_update(skip_locked=True)
            )
            entries = [_entry_of(*row) for row in found]
            if entries:
                await connection.execute(
                    update(journal)
                    .where(self._own(journal.c.update_id.in_([entry.update_id for entry in entries])))
                    .values(owner=self._owner, touched=now)
                )
            return entries

        # In memory there is nothing to take over; done later, nobody would hear of what it took.
        try:
            return await self._database.write_through(write)
        except AwayError:
            return []

    async def strays(self, known: Container[int]) -> list[Entry]:
        """Return what is this process's own and not among what it knows of, oldest first.

        It wrote it down or took it over in a moment in which the database failed, and never heard of it.
        """

        async def read(connection: AsyncConnection) -> list[Entry]:
            mine = select(*_COLUMNS).where(self._own(self._is_mine())).order_by(journal.c.update_id)
            return [_entry_of(*row) for row in await connection.execute(mine)]

        try:
            entries = await self._database.write_through(read)
        except AwayError:
            return []
        return [
            entry for entry in entries if entry.update_id not in known and entry.update_id not in self._ending
        ]

    async def stay_alive(self) -> None:
        """Tell the other replicas that what this one has in hand is in good hands."""
        now = self._clock()

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(
                update(journal).where(self._in_order(self._is_mine())).values(touched=now)
            )

        with suppress(AwayError):
            await self._database.write_through(write)
            self._alive_at = now

    async def prune(self) -> None:
        """Forget ids that Telegram cannot send again."""
        horizon = self._clock() - KEPT_SECONDS

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(
                delete(journal).where(
                    self._own(and_(journal.c.state != State.PENDING, journal.c.touched < horizon))
                )
            )

        await self._database.write(write)

    def _is_mine(self) -> ColumnElement[bool]:
        return and_(journal.c.state == State.PENDING, journal.c.owner == self._owner)

    def _in_order(self, condition: ColumnElement[bool]) -> ColumnElement[bool]:
        """Return what holds for the same rows, and locks them in the order of their ids."""
        rows = select(journal.c.update_id).where(self._own(condition)).order_by(journal.c.update_id)
        return self._own(journal.c.update_id.in_(rows.with_for_update()))

    def _own(self, condition: ColumnElement[bool]) -> ColumnElement[bool]:
        return and_(journal.c.bot == self._bot, condition)
