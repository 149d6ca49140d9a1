"""A store that lasts as long as the process."""

from __future__ import annotations


class MemoryStore:
    """Keeps chat settings in memory."""

    def __init__(self) -> None:
        self._languages: dict[int, str] = {}

    async def language(self, chat: int) -> str | None:
        """Return what the chat chose."""
        return self._languages.get(chat)

    async def set_language(self, chat: int, code: str | None) -> None:
        """Keep the choice, or forget it."""
        if code is None:
            self._languages.pop(chat, None)
        else:
            self._languages[chat] = code

    async def close(self) -> None:
        """Nothing to let go of."""
