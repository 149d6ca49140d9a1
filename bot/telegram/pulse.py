"""Whether the bot lives: when Telegram was last heard of."""

from __future__ import annotations

import time
from collections.abc import Callable

STALE_SECONDS = 150.0
"""A long poll takes up to 40 seconds, a pause after a failure 30; a webhook is asked about each minute."""


class Pulse:
    """Remembers the last sign of life."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._beat = clock()
        self.is_ready = False
        """Whether questions are answered: connected, and not stopping."""

    def beat(self) -> None:
        """Note that Telegram was heard of just now."""
        self._beat = self._clock()

    @property
    def age_seconds(self) -> float:
        """How long ago that was; from the start, if never."""
        return self._clock() - self._beat

    @property
    def is_alive(self) -> bool:
        """Whether it was not too long ago."""
        return self.age_seconds < STALE_SECONDS
