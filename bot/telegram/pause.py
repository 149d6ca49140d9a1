"""Pauses before another try: how long, and waiting for so long."""

from __future__ import annotations

import asyncio
import random
from datetime import timedelta

from telegram.error import RetryAfter

_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 30.0
_sleep = asyncio.sleep


async def sleep(seconds: float) -> None:
    """Wait before another try; the one place where tests need not."""
    await _sleep(seconds)


def backoff(tries: int) -> float:
    """Return the pause after so many failures in a row, in seconds: doubled each time, with jitter."""
    longest = min(_LONGEST_PAUSE_SECONDS, _FIRST_PAUSE_SECONDS * 2.0 ** min(tries - 1, 10))
    return longest * (0.5 + _random() / 2)


def retry_after(error: RetryAfter) -> float:
    """Return the pause that Telegram asks for, in seconds, with jitter for all who were told the same."""
    wait = error.retry_after
    return (wait.total_seconds() if isinstance(wait, timedelta) else wait) + _random() / 4


def _random() -> float:
    return random.random()  # noqa: S311 - jitter is no secret
