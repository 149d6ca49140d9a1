"""Rates at which one person may ask in one chat."""

from __future__ import annotations

from bot.store import Rate

PRIVATE_RATE = Rate(burst=60, a_minute=60)
GROUP_RATE = Rate(burst=20, a_minute=20)
"""Telegram lets a bot say 20 things a minute in a group: nobody uses up what all of it have."""
