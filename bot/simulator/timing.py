"""How long the bot takes to reply."""

from __future__ import annotations

import time
from typing import Any


class Timing:
    """Times from a question to the first reply that quotes it, for those questions that are to be timed."""

    def __init__(self) -> None:
        self._asked: dict[tuple[int, int], float] = {}
        self.seconds: list[float] = []
        """In the order of replies."""

    def begin(self, chat: int, message: int) -> None:
        """Time a question from now on."""
        self._asked[chat, message] = time.perf_counter()

    def note(self, chat: int, message: dict[str, Any]) -> None:
        """Take a message of the bot."""
        replied = message.get("reply_to_message", {}).get("message_id", 0)
        if started := self._asked.pop((chat, replied), None):
            self.seconds.append(time.perf_counter() - started)
