"""One update on its way to being done, and what a failure means for it."""

from __future__ import annotations

import asyncio
import time
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from telegram.error import RetryAfter

from bot.store import Entry
from bot.telegram.pause import backoff, retry_after
from bot.telegram.underway import Underway
from bot.telegram.wire import CutOffError, GatewayError, NotDoneError

CRASH_TRIES = 3
CUT_OFF_TRIES = 5
GIVE_UP_SECONDS = 24 * 3600.0


@dataclass(slots=True, eq=False)
class Delivery:
    """One update; the error handler puts here what went wrong with the last try."""

    entry: Entry
    raw: dict[str, Any]
    since: float
    """When it came, by a clock that only grows, in seconds."""
    arrived_at: float = field(default_factory=time.time)
    """When it came, in seconds since 1970."""
    underway: Underway | None = None
    """What it enters before the first message goes out."""
    is_left_over: bool = False
    """Whether a process that is gone began with it."""
    error: BaseException | None = None
    """None also where Telegram said that a reply can never be sent."""
    crashes: int = 0
    """Tries that ended with an error that is not the network's."""
    cuts: int = 0
    """Tries that ended with a lost connection."""
    is_in_doubt: bool = False
    """Whether a gateway failed while a message was sent: the next try waits until Telegram answers."""
    is_admitted: bool = False
    """Whether it was counted as a question and is not one too many."""
    is_resting: bool = False
    """Whether the next try is a while away."""
    pauses: int = 0
    is_answered: bool = False
    """Whether it was a question, and got its reply."""
    done: asyncio.Future[bool] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    """True once it is done, False once another replica has it."""

    @property
    def is_last_try(self) -> bool:
        """Whether one more crash is the last."""
        return self.crashes >= CRASH_TRIES - 1

    def pause_after_error(self, now: float) -> float | None:
        """Return how many seconds to wait before the next try; None when there is to be none.

        What is not the network's fault is tried three times; what loses its connection, five times. A message
        on which a gateway failed is sent once more. The rest is tried until it is a day old.
        """
        error = self.error
        if error is None or now - self.since > GIVE_UP_SECONDS:
            return None
        if isinstance(error, RetryAfter):
            return retry_after(error)
        if isinstance(error, GatewayError):
            if self.is_in_doubt:
                return None
            self.is_in_doubt = True
        elif isinstance(error, CutOffError):
            self.cuts += 1
            if self.cuts >= CUT_OFF_TRIES:
                return None
        elif not isinstance(error, NotDoneError):
            self.crashes += 1
            if self.crashes >= CRASH_TRIES:
                return None
        self.pauses += 1
        return backoff(self.pauses)


current_delivery: ContextVar[Delivery | None] = ContextVar("current_delivery", default=None)
"""The update that the running handler is called for."""
