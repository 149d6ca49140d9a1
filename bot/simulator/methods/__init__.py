"""The methods of the Bot API, as described at https://core.telegram.org/bots/api."""

from bot.simulator.methods import editing, files, members, menus, queries, sending, updates
from bot.simulator.methods.registry import METHODS

__all__ = ["METHODS", "editing", "files", "members", "menus", "queries", "sending", "updates"]
