"""What the bot remembers: settings for good, updates until they are answered, the rest for a time."""

from bot.store.allowances import Allowed, Rate
from bot.store.chats import ChatSettings
from bot.store.conversations import Conversations
from bot.store.journal import Entry, Hold, Journal, State
from bot.store.misses import Miss
from bot.store.said import Spoken
from bot.store.store import Store

__all__ = [
    "Allowed",
    "ChatSettings",
    "Conversations",
    "Entry",
    "Hold",
    "Journal",
    "Miss",
    "Rate",
    "Spoken",
    "State",
    "Store",
]
