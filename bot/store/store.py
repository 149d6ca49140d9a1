"""All that the bot remembers."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import date

from bot.store.allowances import Allowances
from bot.store.chats import Chats
from bot.store.conversations import Conversations
from bot.store.database import Database
from bot.store.journal import Journal
from bot.store.misses import Misses
from bot.store.pictures import Pictures
from bot.store.popular import Popular
from bot.store.recent import Recent
from bot.store.said import Said
from bot.store.votes import Votes

REPLY_SECONDS = 15 * 60.0
"""How long it is known which reply answers which message."""
SAID_SECONDS = 60.0
"""How long an answer is not repeated in a group."""


class Store:
    """One database, by what is kept in it. Never raises for a broken medium: see `Database`."""

    def __init__(
        self, address: str, *, voter_key: bytes | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        """Connect to nothing yet.

        Args:
            address: As for `Database`.
            voter_key: What voters are hashed with, the same at each start; None: a fresh one.
            clock: Seconds since 1970.
        """
        self.database = Database(address)
        self.chats = Chats(self.database)
        self.conversations = Conversations(self.database, clock=clock)
        self.replies = Recent(self.database, "reply", REPLY_SECONDS, clock=clock)
        self.said = Said(self.database, SAID_SECONDS, clock=clock)
        self.allowances = Allowances(self.database, clock=clock)
        self.misses = Misses(self.database)
        self.votes = Votes(self.database, voter_key or secrets.token_bytes(32), clock=clock)
        self.popular = Popular(self.database)
        self.pictures = Pictures(self.database, clock=clock)
        self._clock = clock

    def journal(self, bot: int, owner: str) -> Journal:
        """Return the record of a bot's updates, for a process with a name that no other had."""
        return Journal(self.database, bot, owner, clock=self._clock)

    async def open(self) -> None:
        """Connect and bring the tables up to date."""
        await self.database.open()

    async def close(self) -> None:
        """Write what is counted, and let go of connections."""
        try:
            await self.misses.close()
            await self.popular.close()
        finally:
            await self.database.close()  # its thread would keep the process from ending

    async def forget(self, person: int, *, is_chat: bool = False) -> None:
        """Drop what concerns a person: their settings, what they asked about, their replies.

        Of who writes in the name of a chat, `is_chat`, the settings are those of all of it, and stay.
        """
        if not is_chat:
            await self.chats.forget(person)
        await self.conversations.forget(person)
        await self.replies.forget(person)
        await self.said.forget(person)

    async def prune_recent(self) -> None:
        """Drop what is kept for some minutes and past its end."""
        await self.conversations.prune()
        await self.replies.prune()
        await self.said.prune()
        await self.allowances.prune()

    async def prune(self, today: date) -> None:
        """Drop all that is past its end."""
        await self.prune_recent()
        await self.misses.prune(today)
        await self.votes.prune()
        await self.popular.prune(today)
        await self.pictures.prune()
