"""Calls of Telegram that no update waits for, tried some times."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import RetryAfter

from bot.telegram.pause import backoff, retry_after, sleep
from bot.telegram.wire import CutOffError, GatewayError, NotDoneError

logger = logging.getLogger(__name__)

T = TypeVar("T")

_TRIES = 6
_LONGEST_WAIT_SECONDS = 120.0


async def insist(call: Callable[[], Awaitable[T]]) -> T:
    """Call Telegram, again after a flood or where the network failed, six times at most.

    Where a gateway failed on a message, once more: it may have been sent.

    Raises:
        TelegramError: What the last try met, or a wait of over two minutes.
    """
    tries = doubts = 0
    while True:
        tries += 1
        try:
            return await call()
        except (NotDoneError, CutOffError, GatewayError, RetryAfter) as error:
            wait = retry_after(error) if isinstance(error, RetryAfter) else backoff(tries)
            doubts += isinstance(error, GatewayError)
            if tries == _TRIES or doubts > 1 or wait > _LONGEST_WAIT_SECONDS:
                raise
            logger.info("%s; trying again in %.1f s", type(error).__name__, wait)
        await sleep(wait)
