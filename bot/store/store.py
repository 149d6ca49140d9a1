"""What every store of chat settings can do."""

from __future__ import annotations

from typing import Protocol


class Store(Protocol):
    """Keeps the settings of chats; never raises for a broken medium. A private chat has its user's id."""

    async def language(self, chat: int) -> str | None:
        """Return the code of the language that a chat chose; None: answer in that of each question."""

    async def set_language(self, chat: int, code: str | None) -> None:
        """Keep a chat's choice; None forgets it."""

    async def close(self) -> None:
        """Let go of files and connections."""
