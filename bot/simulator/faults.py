"""Trouble on purpose: what a test tells the server to do wrong."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.refusal import RefusalError


@dataclass(slots=True)
class Fault:
    """What to do instead of answering, or around it."""

    method: str = "*"
    """The method that it strikes; "*" for all but getUpdates."""
    times: int = 1
    """How many calls; below 0, all from now on."""
    status: int | None = None
    description: str = "Internal Server Error"
    retry_after: int | None = None
    kind: str = "reply"
    """"reply" with `status`; "malformed" JSON after doing the work; "reset" before it, "reset-after" it."""
    delay: float = 0.0
    """Seconds before the work."""
    delay_after: float = 0.0
    """Seconds after the work, before the reply: the caller may give up not knowing."""
    chat: int | None = None
    """Strikes only calls about this chat."""
    probability: float = 1.0
    seed: int = 0
    _random: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - repeatable on purpose

    def strikes(self, method: str, chat: Any) -> bool:
        """Whether it strikes this call; counts it, if so."""
        is_meant = self.method == method or (self.method == "*" and method != "getUpdates")
        if not is_meant or self.times == 0 or (self.chat is not None and str(self.chat) != str(chat)):
            return False
        if self._random.random() >= self.probability:
            return False
        self.times -= 1
        return True

    def refusal(self) -> RefusalError | None:
        """Return the reply that it gives."""
        if self.status is None:
            return None
        parameters = {} if self.retry_after is None else {"retry_after": self.retry_after}
        return RefusalError(self.status, self.description, **parameters)


class Faults:
    """All that is to go wrong."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let something go wrong from now on."""
        self._faults.append(fault)

    def clear(self) -> None:
        """Let all go right again."""
        self._faults.clear()

    def striking(self, method: str, chat: Any) -> list[Fault]:
        """Return what goes wrong with a call."""
        struck = [fault for fault in self._faults if fault.strikes(method, chat)]
        self._faults = [fault for fault in self._faults if fault.times != 0]
        return struck
