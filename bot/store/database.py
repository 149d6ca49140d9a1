"""One database, and memory in its stead while it fails."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import StaticPool

from bot.store.tables import metadata

logger = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]
"""What is done in one transaction. May be done again later, so it must not mind."""

_BUSY_SECONDS = 1.0
_CONNECT_SECONDS, _COMMAND_SECONDS = 5.0, 10.0
"""After these a server that takes no connection, or answers no statement, counts as failing."""
_REST_SECONDS = 30.0
"""After a failure a file is left alone for so long, so that not each message waits for it."""
_SHARED_REST_SECONDS = 2.0
"""A server, shorter: a replica that is silent for long has its updates taken over."""
_UNSAVED_LIMIT = 10_000
_MIGRATIONS = Path(__file__).parent / "migrations"
_MIGRATION_LOCK = 7_265_001
"""Any number that no other program uses for PostgreSQL's advisory locks."""


class AwayError(Exception):
    """The database fails."""


class _RefusedError(Exception):
    """The database works, and refuses what it was given."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


class _UnknownTablesError(Exception):
    """The tables are such as no migration here knows."""


def _signs_of_failure(url: URL) -> tuple[type[BaseException], ...]:
    """Return what is raised where the database, and not the work, is to blame."""
    general = (DBAPIError, PoolTimeoutError, OSError, TimeoutError, _UnknownTablesError)
    if url.get_backend_name() == "sqlite":
        return general
    from asyncpg import InterfaceError, PostgresError

    return (*general, PostgresError, InterfaceError)


_MEDIUM = ("08", "25", "40", "53", "55", "57", "58", "XX")
"""Classes of SQLSTATE that tell of the server and not of what it was given: connections, read-only mode,
transactions that collided, resources, locks, its administrator, its system, its own faults."""


def _is_refused(error: BaseException) -> bool:
    """Whether the database works, and refuses what it was given: it would every time."""
    if not isinstance(error, DBAPIError):
        # What cannot be turned into what the driver sends; the rest are connections.
        return isinstance(error, ValueError)
    if error.connection_invalidated:
        return False
    if isinstance(error.orig, sqlite3.Error):
        return not (isinstance(error, OperationalError) or type(error) is DatabaseError)
    code = getattr(error.orig, "sqlstate", None)
    if code is None:
        # Of the driver's own errors, those of values are told apart by what they also are.
        return isinstance(error.orig.__cause__, ValueError) if error.orig else False
    return not str(code).startswith(_MEDIUM)


_COLLIDED = ("40001", "40P01")
"""What PostgreSQL says of transactions that it cannot do side by side, deadlocks among them."""


def _is_passing(error: BaseException) -> bool:
    """Whether the same may well succeed at once: a connection is lost, or transactions collided."""
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _COLLIDED
    return False


def _async_url(address: str) -> URL:
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        path = url.database if url.database not in {None, "", ":memory:"} else None
        return url.set(drivername="sqlite+aiosqlite", database=path or ":memory:")
    return url.set(drivername="postgresql+asyncpg")


def _file_of(url: URL) -> Path | None:
    name = url.database or ""
    is_file = url.get_backend_name() == "sqlite" and name != ":memory:" and not name.startswith("file:")
    return Path(name) if is_file else None


def _identity(file: Path) -> tuple[int, int] | None:
    """Return what tells a file from another at the same place; None where there is none."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _make_engine(url: URL) -> AsyncEngine:
    if url.get_backend_name() != "sqlite":
        patience = {"timeout": _CONNECT_SECONDS, "command_timeout": _COMMAND_SECONDS}
        return create_async_engine(
            url,
            pool_size=8,
            max_overflow=8,
            pool_timeout=5,
            pool_pre_ping=True,
            hide_parameters=True,  # an error that is logged must not quote what people wrote
            connect_args=patience,
        )
    # One connection: SQLite has one writer at a time anyway, and a private memory lives in its connection.
    engine = create_async_engine(
        url, poolclass=StaticPool, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS}
    )

    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        # With less, a power cut could take what Telegram was told is kept. It costs some ms a write,
        # and what comes together is written together.
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.close()

    return engine


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    found = MigrationContext.configure(connection).get_current_revision()
    if found == ScriptDirectory.from_config(config).get_current_head():
        return
    if connection.dialect.name == "sqlite":
        # Python begins no transaction for what makes tables; a kill half way would leave some of them.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise _UnknownTablesError(
            f"its tables are {found!r}, of a later version of the bot; run that, or use another database"
        ) from None


async def _migrate(connection: AsyncConnection) -> None:
    if connection.dialect.name == "postgresql":
        # Replicas that start together take turns.
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
    await connection.run_sync(_upgrade)


class Database:
    """Does work in transactions.

    While it fails, work is done in memory, which is said once in the log, and caught up on when it is back.
    What it refuses for what it is, it would refuse again: that is raised.
    """

    def __init__(self, address: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Connect to nothing yet.

        Args:
            address: `sqlite:///FILE`, `sqlite://` for memory, or `postgresql://...`.
            clock: Seconds that only grow.

        Raises:
            sqlalchemy.exc.ArgumentError: If it is no address.
        """
        self._url = _async_url(address)
        self._failure = _signs_of_failure(self._url)
        self._clock = clock
        self._file = _file_of(self._url)
        self._opened: tuple[int, int] | None = None
        self._main: AsyncEngine | None = None
        self._spare: AsyncEngine | None = None
        self._turn = asyncio.Lock()
        self._opening = asyncio.Lock()
        self._rests_until: float | None = None
        self._unsaved: deque[Work[Any]] = deque(maxlen=_UNSAVED_LIMIT)
        self._warned = False
        self._has_dropped = False
        self._failures = 0

    @property
    def _name(self) -> str:
        return self._url.render_as_string(hide_password=True)

    @property
    def is_shared(self) -> bool:
        """Whether other replicas may use it at the same time."""
        return self._url.get_backend_name() != "sqlite"

    @property
    def failures(self) -> int:
        """How often it failed so far, were it for a moment, in which something was done or not."""
        return self._failures

    @property
    def is_failing(self) -> bool:
        """Whether memory stands in for it, or holds what it lacks."""
        return self._rests_until is not None or bool(self._unsaved)

    async def read(self, work: Work[T]) -> T:
        """Do what changes nothing."""
        return await self._do(work, keep=False)

    async def write_through(self, work: Work[T]) -> T:
        """Do what makes sense nowhere else and at no other time.

        Raises:
            AwayError: While the database fails.
        """
        async with AsyncExitStack() as stack:
            if not self.is_shared:
                await stack.enter_async_context(self._turn)
            return await self._do_there(work)

    async def write(self, work: Work[T]) -> T:
        """Do what changes something; while the database fails, it is kept to be done again there."""
        return await self._do(work, keep=True)

    async def open(self) -> None:
        """Connect and bring the tables up to date; a failure is logged, and memory used."""
        await self.read(_nothing)

    async def close(self) -> None:
        """Catch up if that is possible, and let go of connections."""
        if self._unsaved:
            if self._rests_until is not None:
                self._rests_until = self._clock()
            await self.read(_nothing)
        for engine in (self._main, self._spare):
            if engine:
                await engine.dispose()
        self._main = self._spare = None

    async def _do(self, work: Work[T], *, keep: bool) -> T:
        async with AsyncExitStack() as stack:
            if not self.is_shared:
                await stack.enter_async_context(self._turn)
            with suppress(AwayError):
                return await self._do_there(work)
            if self.is_shared:
                # The spare has one connection whatever the main one has.
                await stack.enter_async_context(self._turn)
            async with (await self._spare_ready()).begin() as connection:
                result = await work(connection)
            if keep:
                self._keep(work)
            return result

    def _keep(self, work: Work[Any]) -> None:
        """Keep work to be done again once the database can; the oldest makes room."""
        if len(self._unsaved) == _UNSAVED_LIMIT and not self._has_dropped:
            logger.error("%s: more than %d changes wait; the oldest are lost", self._name, _UNSAVED_LIMIT)
        self._has_dropped = len(self._unsaved) == _UNSAVED_LIMIT
        self._unsaved.append(work)

    async def _do_there(self, work: Work[T]) -> T:
        if self._rests_until is not None:
            if self._clock() < self._rests_until:
                raise AwayError
            # Who comes meanwhile need not wait for the outcome.
            self._rest()
        try:
            try:
                result = await self._try(work)
            except self._failure as error:
                if not _is_passing(error):
                    raise
                self._failures += 1
                result = await self._try(work)
        except _RefusedError as error:
            self._rests_until = None
            raise error.reason from None
        except self._failure as error:
            self._fail(error)
            raise AwayError from None
        self._rests_until = None
        if self._warned and not self._unsaved:
            self._warned = False
            logger.info("%s: works again, and has what was kept in memory", self._name)
        return result

    async def _try(self, work: Work[T]) -> T:
        engine = await self._ready()
        async with engine.begin() as connection:
            try:
                return await work(connection)
            except Exception as error:
                if _is_refused(error):
                    raise _RefusedError(error) from None
                raise

    async def _spare_ready(self) -> AsyncEngine:
        if self._spare is None:
            self._spare = _make_engine(make_url("sqlite+aiosqlite://"))
            async with self._spare.begin() as connection:
                await connection.run_sync(metadata.create_all)
        return self._spare

    async def _ready(self) -> AsyncEngine:
        """Return the engine of a database that is up to date and has caught up."""
        if self._main is not None and not self._unsaved and not self._is_moved():
            return self._main
        async with self._opening:
            if self._main is not None and self._file is not None and self._is_moved():
                await self._come_back(self._main, self._file)
            return await self._open_and_catch_up()

    def _is_moved(self) -> bool:
        """Whether the file in use is no longer where it was: what is written to it, the next start misses."""
        return self._file is not None and self._opened != _identity(self._file)

    async def _come_back(self, engine: AsyncEngine, file: Path) -> None:
        """Let go of a file that was moved or deleted, after a copy to its place unless another is there."""
        if _identity(file) is None:
            async with engine.connect() as connection:
                await connection.exec_driver_sql("VACUUM INTO ?", (str(file),))
            logger.warning("%s was gone; it is written anew", file)
        self._main = None
        await engine.dispose()

    async def _open_and_catch_up(self) -> AsyncEngine:
        if self._main is None:
            engine = _make_engine(self._url)
            try:
                async with engine.begin() as connection:
                    await _migrate(connection)
            except BaseException:
                await engine.dispose()
                raise
            self._main = engine
            self._opened = _identity(self._file) if self._file else None
        await self._catch_up(self._main)
        return self._main

    async def _catch_up(self, engine: AsyncEngine) -> None:
        """Do what was kept. What the database refuses is dropped: it would keep the rest waiting for good."""
        refusals: Counter[str] = Counter()
        while self._unsaved:
            work = self._unsaved[0]
            async with engine.begin() as connection:
                try:
                    await work(connection)
                except Exception as error:
                    if isinstance(error, self._failure) and not _is_refused(error):
                        raise
                    await connection.rollback()
                    refusals[type(error).__name__] += 1
            # Meanwhile the oldest may have made room.
            if self._unsaved and self._unsaved[0] is work:
                self._unsaved.popleft()
        if refusals:
            logger.error("of what was kept in memory, the database refuses and loses: %s", dict(refusals))

    def _rest(self) -> None:
        self._rests_until = self._clock() + (_SHARED_REST_SECONDS if self.is_shared else _REST_SECONDS)

    def _fail(self, error: BaseException) -> None:
        self._failures += 1
        self._rest()
        if not self._warned:
            self._warned = True
            # The driver's own words only: SQLAlchemy's message holds the statement and its values.
            reason = error.orig if isinstance(error, DBAPIError) else error
            logger.warning(
                "%s: cannot keep anything there (%s). It is kept in memory and lasts until the next start; "
                "make the database reachable and writable, or set DATABASE_URL.",
                self._name,
                reason,
            )


async def _nothing(connection: AsyncConnection) -> None:
    await connection.execute(text("SELECT 1"))
