"""The methods of the Bot API by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.simulator.parameters import Parameters
from bot.simulator.world import World

Method = Callable[[World, Parameters], Awaitable[Any]]
METHODS: dict[str, Method] = {}
"""By lower-cased name, as Telegram does not mind the case."""


def method(name: str) -> Callable[[Method], Method]:
    """Make a function known as a method of the Bot API."""

    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register
