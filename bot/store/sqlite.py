"""A store in one SQLite file."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TypeVar

from bot.store.memory import MemoryStore
from bot.store.store import Store

logger = logging.getLogger(__name__)

T = TypeVar("T")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS chat_language (
    chat INTEGER PRIMARY KEY,
    code TEXT NOT NULL
) STRICT
"""
_BUSY_SECONDS = 1.0
_REST_SECONDS = 30.0
"""After a failure the file is left alone for so long, so that not every message waits for a locked one."""


class SqliteStore:
    """Keeps chat settings in a file; what the file refuses is kept in memory, and said once in the log."""

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._rests_until: float | None = None
        self._connection: sqlite3.Connection | None = None
        self._lock = Lock()
        self._unsaved: dict[int, str | None] = {}
        """Choices that could not be written; they count above what the file says."""
        self._warned = False

    async def language(self, chat: int) -> str | None:
        """Return what the chat chose."""
        if chat in self._unsaved:
            return self._unsaved[chat]

        def read(connection: sqlite3.Connection) -> str | None:
            row = connection.execute("SELECT code FROM chat_language WHERE chat = ?", (chat,)).fetchone()
            return str(row[0]) if row else None

        try:
            return await self._run(read)
        except (sqlite3.Error, OSError) as error:
            self._fail(error)
            return None

    async def set_language(self, chat: int, code: str | None) -> None:
        """Keep the choice, or forget it."""

        def write(connection: sqlite3.Connection) -> None:
            with connection:
                if code is None:
                    connection.execute("DELETE FROM chat_language WHERE chat = ?", (chat,))
                else:
                    connection.execute("INSERT OR REPLACE INTO chat_language VALUES (?, ?)", (chat, code))

        try:
            await self._run(write)
        except (sqlite3.Error, OSError) as error:
            self._unsaved[chat] = code
            self._fail(error)
        else:
            self._unsaved.pop(chat, None)

    async def close(self) -> None:
        """Close the file."""

        def close() -> None:
            with self._lock:
                if self._connection:
                    self._connection.close()
                self._connection = None

        await asyncio.to_thread(close)

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        def locked() -> T:
            with self._lock:
                if self._rests_until is not None and self._clock() < self._rests_until:
                    raise sqlite3.OperationalError("it failed a moment ago")
                if self._connection is None:
                    self._connection = self._connect()
                return work(self._connection)

        return await asyncio.to_thread(locked)

    def _connect(self) -> sqlite3.Connection:
        # Threads of asyncio's pool take turns on it, under the lock.
        connection = sqlite3.connect(self._path, timeout=_BUSY_SECONDS, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            with connection:
                connection.execute(_SCHEMA)
        except BaseException:
            connection.close()
            raise
        return connection

    def _fail(self, error: Exception) -> None:
        if self._rests_until is None or self._clock() >= self._rests_until:
            self._rests_until = self._clock() + _REST_SECONDS
        if not self._warned:
            self._warned = True
            logger.warning(
                "%s: cannot keep chat settings there (%s). They last until the next start; "
                "make the file writable, or set DATABASE_URL.",
                self._path,
                error,
            )


def open_store(url: str) -> Store:
    """Return the store for a `DATABASE_URL`; without a path, one in memory.

    Raises:
        ValueError: If the address is not an SQLite one.
    """
    scheme, _, path = url.partition(":")
    if scheme != "sqlite":
        raise ValueError(f"expected sqlite:///FILE, got a {scheme!r} address")
    path = path.removeprefix("///")
    return MemoryStore() if path in {"", "//", ":memory:"} else SqliteStore(Path(path))
