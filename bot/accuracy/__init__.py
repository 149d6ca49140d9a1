"""How often the bot is right: question files in, verdicts on the engine's replies out."""
