"""What is kept, table by table. A change here needs a migration beside it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()

journal = Table(
    "journal",
    metadata,
    # Ids of updates count up for each bot by itself, and a file may serve another bot tomorrow.
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("lane", BigInteger, nullable=False),
    Column("body", Text),
    Column("state", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("owner", String(64), nullable=False),
    Column("touched", Float, nullable=False),
    Index("journal_pending", "bot", "state", "update_id"),
)
"""Updates: body and lane until it is answered, then id and time until Telegram cannot send it again."""

chat = Table(
    "chat",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("settings", Text, nullable=False),
)
"""Settings that a chat made, as JSON."""

recent = Table(
    "recent",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("value", Text, nullable=False),
    Column("person", BigInteger, nullable=False),
    Column("expires", Float, nullable=False),
    Index("recent_expires", "expires"),
    Index("recent_person", "person"),
)
"""What is remembered for minutes, where replicas share it: what a question was about, which reply it got."""

miss = Table(
    "miss",
    metadata,
    Column("question", String(300), primary_key=True),
    Column("lang", String(16), primary_key=True),
    Column("outcome", String(16), nullable=False),
    Column("count", Integer, nullable=False),
    Column("last_day", String(10), nullable=False),
)
"""Questions without an answer, normalized, with how often; nobody's id."""

vote = Table(
    "vote",
    metadata,
    Column("voter", String(64), primary_key=True),
    Column("record", String(64), primary_key=True),
    Column("useful", Integer, nullable=False),
    Column("cast", Float, nullable=False),
)
"""Thumbs; the voter is a keyed hash of person, chat and message."""

secret = Table(
    "secret",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(64), nullable=False),
)
"""Keys that the store makes for itself."""

picture = Table(
    "picture",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("content", String(64), primary_key=True),
    Column("file_id", String(255), nullable=False),
    Column("used", Float, nullable=False),
)
"""Charts that Telegram holds already."""
