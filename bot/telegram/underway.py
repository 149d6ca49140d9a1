"""Updates whose reply is under way, sent perhaps and not struck out yet: a kill has them answered again."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Hashable
from contextlib import suppress
from math import inf

QUICK_SECONDS = 1.0
"""A reply takes a fraction of it; what takes longer hangs."""
PROBE_SECONDS = 5.0


class Underway:
    """A bound on their number.

    Those that hang do not use it up while others get through. When none does, it is Telegram that hangs: then
    a few more are sent, one every five seconds, until one gets through.
    """

    def __init__(self, number: int, *, probes: int, hanging: int) -> None:
        """Start with none.

        Args:
            number: How many there may be.
            probes: How many more there may be while none gets through.
            hanging: How many that hang there may be beside them while others get through.
        """
        self._number = number
        self._probes = probes
        self._most_hanging = hanging
        self._quick: dict[Hashable, asyncio.TimerHandle] = {}
        self._hanging: set[Hashable] = set()
        self._do_all_hang = False
        self._probed_at = -inf
        self._waiting: deque[tuple[Hashable, asyncio.Future[None]]] = deque()

    async def enter(self, update: Hashable) -> None:
        """Wait until there is room for an update, or go on if it is among them."""
        if update in self._quick or update in self._hanging:
            return
        if not self._waiting and self._has_room():
            self._admit(update)
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append((update, turn))
        try:
            await turn
        except asyncio.CancelledError:
            with suppress(ValueError):
                self._waiting.remove((update, turn))
            self.leave(update)
            raise

    def leave(self, update: Hashable) -> None:
        """Note that an update is struck out, or to be tried again; nothing if it was not under way."""
        if timer := self._quick.pop(update, None):
            timer.cancel()
            self._do_all_hang = False
        self._hanging.discard(update)
        self._admit_waiting()

    @property
    def _is_full(self) -> bool:
        return len(self._quick) + len(self._hanging) >= self._number

    def _has_room(self) -> bool:
        if not self._is_full:
            return True
        if not self._do_all_hang:
            return len(self._quick) < self._number and len(self._hanging) < self._most_hanging
        if self._quick or len(self._hanging) >= self._number + self._probes:
            return False
        return asyncio.get_running_loop().time() >= self._probed_at + PROBE_SECONDS

    def _admit(self, update: Hashable) -> None:
        loop = asyncio.get_running_loop()
        if self._is_full:
            self._probed_at = loop.time()
        self._quick[update] = loop.call_later(QUICK_SECONDS, self._note_hanging, update)

    def _admit_waiting(self) -> None:
        while self._waiting and self._has_room():
            update, turn = self._waiting.popleft()
            if not turn.done():
                self._admit(update)
                turn.set_result(None)

    def _note_hanging(self, update: Hashable) -> None:
        del self._quick[update]
        self._hanging.add(update)
        self._do_all_hang = True
        self._admit_waiting()
        asyncio.get_running_loop().call_later(PROBE_SECONDS, self._admit_waiting)
