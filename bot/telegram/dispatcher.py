"""Updates from the journal to the handlers: in order within a chat, side by side among chats, none lost."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from bot.store import Entry, Hold, Journal, State
from bot.telegram.delivery import Delivery, current_delivery
from bot.telegram.incoming import entry_of, id_of, is_overtaken, is_wordless_in_album
from bot.telegram.pause import sleep
from bot.telegram.slots import Slots
from bot.telegram.underway import Underway

logger = logging.getLogger(__name__)

IN_HAND = 16
"""Updates handled at once."""
SLOW = 84
"""Further ones that wait for Telegram."""
PROBES = 4
"""So many of their replies are kept back for trying whether Telegram takes any, when it hangs."""
DEATH_TRIES = 5
"""Processes that may die while they handle one update; after so many it is what kills them."""
LANE_LIMIT = 1000
"""Updates that wait in one chat; those past it are dropped, which the chat is told once."""
BACKLOG_LIMIT = 5000
"""Updates that wait in all; past it no more are fetched, and Telegram keeps them."""
ALBUM_SECONDS = 1.0
"""How much later the next picture of an album may come; Telegram sends them one after another."""
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


def _entry_of(raw: Any, unfit: dict[int, str]) -> Entry | None:
    """Return what the journal keeps of an update; of one that cannot be written down, its id and why."""
    try:
        return entry_of(raw)
    except Exception as error:  # noqa: BLE001 - one update must not hold up those fetched with it
        number = id_of(raw)
        if number is None:
            return None
        unfit[number] = type(error).__name__
        return Entry(number, 0, "null")


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
        # What a kill can have answered twice, those that hang while others get through aside.
        self._underway = Underway(IN_HAND - PROBES, probes=PROBES, hanging=SLOW)
        self._room = asyncio.Event()
        self._room.set()
        self._is_looked_through = asyncio.Event()
        self._is_looked_through.set()
        self._failures_seen = 0
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

    @property
    def first_at_risk(self) -> int | None:
        """The least id of those that a kill would take along, since the journal cannot hold them now."""
        return min(self._known, default=None) if self._journal.is_failing else None

    async def rest(self, seconds: float) -> None:
        """Wait until there is nothing to do, for so long at most."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), seconds)

    async def room(self) -> None:
        """Wait until the backlog is well below its limit."""
        await self._room.wait()

    async def take(self, raws: Sequence[Any]) -> list[int]:
        """Write updates down and begin with them; return their ids.

        Once this returns, none can be lost but those from `first_at_risk` on.
        Those that were written down before are left alone.
        """
        unfit: dict[int, str] = {}
        entries = {entry.update_id: entry for raw in raws if (entry := _entry_of(raw, unfit))}
        if len(entries) < len(raws):
            logger.warning(
                "%d of %d updates have no update_id of their own", len(raws) - len(entries), len(raws)
            )
        fresh = [entry for number, entry in entries.items() if number not in self._known]
        if fresh:
            known = await self._journal.record(fresh)
            for entry in fresh:
                # Meanwhile the same may have come a second time.
                if entry.update_id not in known and entry.update_id not in self._known:
                    await self._take_up(entry, unfit.get(entry.update_id))
        return list(entries)

    async def settled(self, update_id: int) -> bool:
        """Wait until an update is done, here or by another replica, and return whether it is.

        It is not waited for through a long pause, its own or that of an earlier one of its chat, nor by a
        process that stops without having come to it.
        """
        ends = self._clock() + _ELSEWHERE_SECONDS
        while True:
            if delivery := self._known.get(update_id):
                done, _ = await asyncio.wait((delivery.done,), timeout=_LOOK_SECONDS)
                if done and delivery.done.result():
                    return True
                lane = self._lanes.get(delivery.entry.lane)
                if self._is_drained or (lane and lane[0].is_resting):
                    return False
                continue
            # None: the journal cannot tell now, and another replica may have it in hand.
            if await self._journal.state(update_id) in {State.DONE, State.SET_ASIDE}:
                return True
            if self._clock() >= ends:
                return False
            await asyncio.sleep(_LOOK_SECONDS)

    async def resume(self) -> None:
        """Take up what processes that are gone left behind, and what this one never heard that it has."""
        failures = self._journal.failures
        fatal: list[Entry] = []
        self._is_looked_through.clear()
        try:
            while entries := await self._journal.take_over():
                logger.info("taking up %d updates that another process left", len(entries))
                fatal += await self._take_up_left(entries)
            if failures != self._failures_seen:
                fatal += await self._take_up_left(await self._journal.strays(self._known))
        finally:
            self._is_looked_through.set()
        if not self._journal.is_failing:
            self._failures_seen = failures
        for entry in fatal:
            await self._set_aside(entry, f"{entry.tries} processes died while they handled it")

    async def _take_up_left(self, entries: Sequence[Entry]) -> list[Entry]:
        """Put updates into their lanes; return those that have killed too many processes."""
        fatal: list[Entry] = []
        for entry in entries:
            if entry.tries >= DEATH_TRIES:
                fatal.append(entry)
            elif entry.update_id not in self._known:
                await self._take_up(entry, None, is_left_over=True)
        return fatal

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
            # One that failed when the bot started may hold what was left.
            if self._journal.is_shared or self._journal.failures != self._failures_seen:
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
        with _journal_may_fail("what is left waits until this process counts as dead"):
            await self._journal.release([delivery.entry for delivery in self._known.values()])

    async def _take_up(self, entry: Entry, reason_against: str | None, *, is_left_over: bool = False) -> None:
        """Put an update into its lane, or set it aside; either way, the others of its batch go on."""
        if reason_against is None:
            try:
                raw = json.loads(entry.body)
            except (ValueError, RecursionError) as error:
                reason_against = type(error).__name__
            else:
                await self._enqueue(entry, raw if isinstance(raw, dict) else {}, is_left_over=is_left_over)
                return
        await self._set_aside(entry, reason_against)

    async def _enqueue(self, entry: Entry, raw: RawUpdate, *, is_left_over: bool) -> None:
        delivery = Delivery(entry, raw, self._clock(), underway=self._underway, is_left_over=is_left_over)
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
        # By id: what another process left is older than what came since.
        place = len(lane)
        while place and lane[place - 1].entry.update_id > entry.update_id:
            place -= 1
        lane.insert(place, delivery)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work_off(self, number: int, lane: deque[Delivery]) -> None:
        while lane:
            delivery = lane[0]
            if len(lane) == 1 and is_wordless_in_album(delivery.raw):
                await sleep(ALBUM_SECONDS)
                delivery = lane[0]
            if len(lane) > 1 and is_overtaken(delivery.raw, lane[1].raw):
                await self._finish(delivery, "overtaken")
            elif not await self._see_through(delivery, lane):
                continue
            lane.remove(delivery)
        self._flooded.discard(number)
        del self._lanes[number]

    async def _see_through(self, delivery: Delivery, lane: deque[Delivery]) -> bool:
        """Try until the update is done, given up or another's; False when an earlier one has come in."""
        while True:
            await self._wait_for_others(delivery.entry)
            async with self._slots.one():
                if lane[0] is not delivery:
                    return False
                hold = await self._claim(delivery)
                if hold is Hold.LOST:
                    logger.info(
                        "update %d is left to the replica that took it over", delivery.entry.update_id
                    )
                    self._forget(delivery, is_done=False)
                    return True
                pause = await self._try(delivery) if hold is Hold.OURS else _LOOK_SECONDS
            if pause is None:
                return True
            delivery.is_resting = pause > REST_SECONDS
            await sleep(pause)
            delivery.is_resting = False

    async def _try(self, delivery: Delivery) -> float | None:
        """Call the handlers; return how long to wait before the next try, None when there is to be none."""
        try:
            await self._call(delivery)
            pause = delivery.pause_after_error(self._clock())
            if pause is None:
                # Still under way: what is answered but not struck out is answered again after a kill.
                await self._end(delivery)
            else:
                await self._let_go(delivery)
        finally:
            self._underway.leave(delivery)
        return pause

    async def _end(self, delivery: Delivery) -> None:
        if delivery.error is None:
            await self._finish(delivery, "done")
        else:
            # The name only: a message may quote what the person wrote.
            await self._set_aside(delivery.entry, type(delivery.error).__name__)
            self._forget(delivery)

    async def _wait_for_others(self, entry: Entry) -> None:
        """Wait until no other replica has an earlier update of the same chat."""
        if not self._journal.is_shared:
            return
        with _journal_may_fail(f"update {entry.update_id} may be out of turn"):
            while await self._journal.is_behind_another(entry):  # noqa: ASYNC110 - they share no memory to signal in
                await asyncio.sleep(_LOOK_SECONDS)
        # What was taken over is waited for no more, and may not have come into the lane yet.
        await self._is_looked_through.wait()

    async def _claim(self, delivery: Delivery) -> Hold:
        hold = Hold.OURS
        with _journal_may_fail(f"update {delivery.entry.update_id} is begun unclaimed"):
            hold = await self._journal.claim(delivery.entry, is_counted=delivery.is_left_over)
        return hold  # noqa: RET504 - what it was before stands where the journal fails

    async def _let_go(self, delivery: Delivery) -> None:
        if delivery.is_left_over:
            with _journal_may_fail(f"a try of update {delivery.entry.update_id} counts as a death"):
                await self._journal.let_go(delivery.entry)

    async def _call(self, delivery: Delivery) -> None:
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

    def _forget(self, delivery: Delivery, *, is_done: bool = True) -> None:
        self._known.pop(delivery.entry.update_id, None)
        if not delivery.done.done():
            delivery.done.set_result(is_done)
        if self.backlog < BACKLOG_LIMIT // 2:
            self._room.set()
        if not self._known:
            self._idle.set()
