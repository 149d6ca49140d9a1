"""What the bot remembers: settings of chats for good, conversations for minutes."""

from bot.store.conversation import Conversations
from bot.store.memory import MemoryStore
from bot.store.sqlite import SqliteStore, open_store
from bot.store.store import Store

__all__ = ["Conversations", "MemoryStore", "SqliteStore", "Store", "open_store"]
