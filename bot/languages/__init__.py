"""The languages that the bot understands and speaks, and the names of countries in them."""

from __future__ import annotations

from bot.languages.catalog import country_names, load_languages

__all__ = ["country_names", "load_languages"]
