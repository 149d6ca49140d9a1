"""A local Telegram: the Bot API on loopback, people to talk as, a chat page. To try and test the bot."""
