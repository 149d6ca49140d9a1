"""Updates from the journal to the handlers: in order within a chat, side by side among chats, none lost."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from bot.store import Entry, Journal, State
from bot.telegram.delivery import Delivery, current_delivery
from bot.telegram.incoming import entry_of, is_overtaken
from bot.telegram.pause import sleep
from bot.telegram.slots import Slots

logger = logging.getLogger(__name__)

IN_HAND = 16
"""Updates handled at once."""
SLOW = 84
"""Further ones whose replies Telegram takes long to accept. With those above, the most that a kill can have
answered twice."""
DEATH_TRIES = 5
"""Processes that may die while they handle one update; after so many it is what kills them."""
LANE_LIMIT = 1000
"""Updates that wait in one chat; those past it are dropped, which the chat is told once."""
BACKLOG_LIMIT = 5000
"""Updates that wait in all; past it no more are fetched, and Telegram keeps them."""
REST_SECONDS = 2.0
"""Nobody waits, holding a connection, for an update that is to be tried again after more than this."""
_HEARTBEAT_SECONDS = 3.0
_LOOK_SECONDS = 0.25
_ELSEWHERE_SECONDS = 5.0
"""How long an update is waited for that another replica has in hand."""
_PRUNE_SECONDS = 3600.0

RawUpdate = dict[str, Any]
Handle = Callable[[RawUpdate], Awaitable[None]]
"""Calls the handlers for an update."""
Report = Callable[[str, str], Awaitable[None]]
"""Tells the admins, given a key that makes repetitions known, and a line."""
OnEnd = Callable[[str, float | None], None]
"""Told how an update ended, "done", "overtaken", "dropped" or "set-aside", and a question's seconds."""


@contextmanager
def _journal_may_fail(what: str) -> Iterator[None]:
    """Log what the journal raises: a chat whose lane ended with it would never be answered again."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, the next update must have its turn
        # The name only: a database's message may quote the row.
        logger.error("%s: %s", what, type(error).__name__)


class Dispatcher:
    """Lanes of updates, one to a chat, each a task while it has any."""

    def __init__(
        self,
        journal: Journal,
        handle: Handle,
        report: Report,
        on_flood: Handle,
        *,
        on_end: OnEnd = lambda *_: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start idle.

        Args:
            journal: Where updates are until they are done.
            handle: Calls the handlers; what it raises or puts into the current delivery leads to another try.
            report: Tells the admins.
            on_flood: Called with the first update that the full lane of a chat drops.
            on_end: Called with the end of each update.
            clock: Seconds that only grow.
        """
        self._journal = journal
        self._handle = handle
        self._report = report
        self._on_flood = on_flood
        self._on_end = on_end
        self._clock = clock
        self._lanes: dict[int, deque[Delivery]] = {}
        self._flooded: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._known: dict[int, Delivery] = {}
        self._slots = Slots(IN_HAND, SLOW)
        self._room = asyncio.Event()
        self._room.set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._is_drained = False

    @property
    def backlog(self) -> int:
        """How many updates wait or are in hand."""
        return len(self._known)

    @property
    def oldest_seconds(self) -> float:
        """How long the one that waits longest has waited."""
        first = next(iter(self._known.values()), None)
        return self._clock() - first.since if first else 0.0

    async def room(self) -> None:
        """Wait until the backlog is well below its limit."""
        await self._room.wait()

    async def take(self, raws: Sequence[Any]) -> list[int]:
        """Write updates down and begin with them; return their ids. Once this returns, none can be lost.

        Those that were written down before are left alone.
        """
        entries = {entry.update_id: entry for raw in raws if (entry := entry_of(raw))}
        if len(entries) < len(raws):
            logger.warning(
                "%d of %d updates have no update_id of their own", len(raws) - len(entries), len(raws)
            )
        fresh = [entry for number, entry in entries.items() if number not in self._known]
        if fresh:
            known = await self._journal.record(fresh)
            for entry in fresh:
                if entry.update_id not in known:
                    await self._enqueue(entry)
        return list(entries)

    async def settled(self, update_id: int) -> bool:
        """Wait until an update is done, here or by another replica, and return whether it is.

        It is not waited for through a long pause, its own or that of an earlier one of its chat, nor by a
        process that stops without having come to it.
        """
        ends = self._clock() + _ELSEWHERE_SECONDS
        while True:
            if delivery := self._known.get(update_id):
                await asyncio.wait((delivery.done,), timeout=_LOOK_SECONDS)
                if delivery.done.done():
                    return True
                lane = self._lanes.get(delivery.entry.lane)
                if self._is_drained or (lane and lane[0].is_resting):
                    return False
            elif await self._journal.state(update_id) != State.PENDING:
                return True
            elif self._clock() >= ends:
                return False
            else:
                await asyncio.sleep(_LOOK_SECONDS)

    async def resume(self) -> None:
        """Take up what processes that are gone left behind."""
        while entries := await self._journal.take_over():
            logger.info("taking up %d updates that another process left", len(entries))
            for entry in entries:
                if entry.update_id in self._known:
                    continue
                if entry.tries >= DEATH_TRIES:
                    await self._set_aside(entry, f"{entry.tries} processes died while they handled it")
                else:
                    await self._enqueue(entry, is_left_over=True)

    async def keep_up(self) -> None:
        """Do the journal's chores until cancelled: tell that this process lives, take over, forget."""
        pruned = self._clock()
        while True:
            await asyncio.sleep(_HEARTBEAT_SECONDS)
            # A replica that does not tell that it lives has its updates taken over.
            with _journal_may_fail("what is answered could not be struck out"):
                await self._journal.catch_up()
            if self._journal.is_shared:
                await self._journal.stay_alive()
                await self.resume()
            if self._clock() - pruned > _PRUNE_SECONDS:
                pruned = self._clock()
                await self._journal.prune()

    async def drain(self, seconds: float) -> None:
        """Finish what there is, for so long at most; the rest stays in the journal for the next start."""
        try:
            await asyncio.wait_for(self._idle.wait(), seconds)
        except TimeoutError:
            logger.info("%d updates are left for the next start", self.backlog)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._is_drained = True
        with _journal_may_fail("what is answered could not be struck out"):
            await self._journal.catch_up()

    async def _enqueue(self, entry: Entry, *, is_left_over: bool = False) -> None:
        raw = json.loads(entry.body)
        delivery = Delivery(
            entry, raw if isinstance(raw, dict) else {}, self._clock(), is_left_over=is_left_over
        )
        self._known[entry.update_id] = delivery
        self._idle.clear()
        if self.backlog >= BACKLOG_LIMIT:
            self._room.clear()
        lane = self._lanes.get(entry.lane)
        if lane is None:
            lane = self._lanes[entry.lane] = deque()
            self._start(self._work_off(entry.lane, lane))
        if len(lane) >= LANE_LIMIT and not is_left_over:
            await self._drop(delivery)
            return
        lane.append(delivery)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work_off(self, number: int, lane: deque[Delivery]) -> None:
        while lane:
            delivery = lane[0]
            if len(lane) > 1 and is_overtaken(delivery.raw, lane[1].raw):
                await self._finish(delivery, "overtaken")
            else:
                await self._see_through(delivery)
            lane.popleft()
        self._flooded.discard(number)
        del self._lanes[number]

    async def _see_through(self, delivery: Delivery) -> None:
        """Try until the update is done or given up."""
        with _journal_may_fail(f"update {delivery.entry.update_id} is begun out of turn or uncounted"):
            await self._take_turn(delivery)
        while True:
            async with self._slots.one():
                await self._try(delivery)
                pause = delivery.pause_after_error(self._clock())
                if pause is None:
                    # Still in hand: what is answered but not struck out is answered again after a kill.
                    await self._end(delivery)
                    return
            delivery.is_resting = pause > REST_SECONDS
            await sleep(pause)
            delivery.is_resting = False

    async def _end(self, delivery: Delivery) -> None:
        if delivery.error is None:
            await self._finish(delivery, "done")
        else:
            # The name only: a message may quote what the person wrote.
            await self._set_aside(delivery.entry, type(delivery.error).__name__)
            self._forget(delivery)

    async def _take_turn(self, delivery: Delivery) -> None:
        """Wait until no other replica has an earlier update of the same chat; count the try of a left one."""
        entry = delivery.entry
        if self._journal.is_shared:
            while await self._journal.is_behind_another(entry):  # noqa: ASYNC110 - they share no memory to signal in
                await asyncio.sleep(_LOOK_SECONDS)
        if delivery.is_left_over:
            await self._journal.begin(entry.update_id)

    async def _try(self, delivery: Delivery) -> None:
        delivery.error = None
        token = current_delivery.set(delivery)
        try:
            await self._handle(delivery.raw)
        except Exception as error:  # noqa: BLE001 - one update must not end its lane
            delivery.error = error
        finally:
            current_delivery.reset(token)

    async def _drop(self, delivery: Delivery) -> None:
        lane = delivery.entry.lane
        if lane not in self._flooded:
            self._flooded.add(lane)
            logger.warning("a chat has %d updates waiting; further ones are dropped", LANE_LIMIT)
            self._start(self._tell_flood(delivery.raw))
        await self._finish(delivery, "dropped")

    async def _tell_flood(self, raw: RawUpdate) -> None:
        try:
            await self._on_flood(raw)
        except Exception as error:  # noqa: BLE001 - a notice that fails changes nothing
            logger.info("a flooding chat could not be told: %s", type(error).__name__)

    async def _finish(self, delivery: Delivery, end: str) -> None:
        await self._strike_out(delivery.entry, State.DONE)
        self._on_end(end, self._clock() - delivery.since if delivery.is_answered else None)
        self._forget(delivery)

    async def _strike_out(self, entry: Entry, state: State) -> None:
        """Mark the end of an update; where that fails, later, or the next start answers it again."""
        with _journal_may_fail(f"update {entry.update_id} could not be struck out"):
            await self._journal.finish(entry.update_id, state)

    async def _set_aside(self, entry: Entry, reason: str) -> None:
        logger.error("update %d is set aside: %s", entry.update_id, reason)
        await self._strike_out(entry, State.SET_ASIDE)
        self._on_end("set-aside", None)
        line = f"Set aside, since it failed each time: update {entry.update_id} ({reason})."
        await self._report("set-aside", line)

    def _forget(self, delivery: Delivery) -> None:
        self._known.pop(delivery.entry.update_id, None)
        if not delivery.done.done():
            delivery.done.set_result(None)
        if self.backlog < BACKLOG_LIMIT // 2:
            self._room.set()
        if not self._known:
            self._idle.set()
