"""How much each person may still ask in each chat: in memory, or where replicas share a database, there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from bot.store.database import Database
from bot.store.recent import Recent

_REMEMBERED_SECONDS = 60.0
"""Every allowance is whole again by then."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A bucket of tokens: each question takes one."""

    burst: int
    a_minute: float
    """How many come back. The bucket must be full again within a minute."""


class Allowed(Enum):
    """Whether one more may be asked."""

    YES = auto()
    NO_AND_SAY_SO = auto()
    """The first that is refused since the bucket was full."""
    NO = auto()


@dataclass(frozen=True, slots=True)
class _Bucket:
    level: float
    at: float
    is_told: bool

    def to_text(self) -> str:
        return f"{self.level:.3f} {self.at:.3f} {int(self.is_told)}"

    @classmethod
    def from_text(cls, text: str) -> _Bucket:
        level, at, is_told = text.split()
        return cls(float(level), float(at), is_told == "1")

    def filled(self, rate: Rate, now: float) -> _Bucket:
        level = self.level + max(0.0, now - self.at) * rate.a_minute / 60
        return _Bucket(rate.burst, now, False) if level >= rate.burst else _Bucket(level, now, self.is_told)


class Allowances:
    """Buckets by chat and person. A chat's updates are handled one after another, so there are no races."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        self._recent = Recent(database, "allowance", _REMEMBERED_SECONDS, clock=clock)
        self._clock = clock

    async def take(self, chat: int, person: int, rate: Rate) -> Allowed:
        """Take one token, if there is any."""
        key, now = f"{chat}:{person}", self._clock()
        text = await self._recent.get(key)
        bucket = _Bucket.from_text(text) if text else _Bucket(rate.burst, now, False)
        bucket = bucket.filled(rate, now)
        if bucket.level >= 1:
            # Nobody's, so that /forget does not refill it; it is gone within a minute anyway.
            await self._recent.put(key, _Bucket(bucket.level - 1, now, bucket.is_told).to_text())
            return Allowed.YES
        if bucket.is_told:
            return Allowed.NO
        await self._recent.put(key, _Bucket(bucket.level, now, True).to_text())
        return Allowed.NO_AND_SAY_SO

    async def prune(self) -> None:
        """Drop what is past its end."""
        await self._recent.prune()
