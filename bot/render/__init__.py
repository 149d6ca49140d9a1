"""An `Answer` as people and programs read it: plain text, Telegram HTML, JSON, and the reasons behind it."""

from bot.render.html import sources_html, telegram_html
from bot.render.object import json_object
from bot.render.plain import plain
from bot.render.why import why

__all__ = ["json_object", "plain", "sources_html", "telegram_html", "why"]
