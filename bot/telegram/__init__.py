"""The bot in Telegram: updates in, questions to the engine, replies out."""
