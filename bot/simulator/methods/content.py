"""What a message of the bot says: text or caption, formatted, within Telegram's lengths."""

from __future__ import annotations

from typing import Any

from bot.simulator.entities import LIMIT, parse_html, typed_entities, units
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad
from bot.simulator.world import Json

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
"""Of characters after parsing, says Telegram. Here they are UTF-16 units, the stricter way to count, so that
what is too long by either shows."""


def _formatted(source: str, mode: str, entities: Any) -> tuple[str, list[Json]]:
    """Return text and entities of what the bot wrote."""
    if mode.lower() == "html":
        text, found = parse_html(source)
    elif mode:
        raise bad("unsupported parse_mode")
    else:
        text, found = source.strip(), list(entities or [])[:LIMIT]
    return text, sorted([*found, *typed_entities(text)], key=lambda each: each["offset"])[:LIMIT]


def text_of(parameters: Parameters) -> Json:
    """Return the fields of a text.

    Raises:
        RefusalError: If there is none, or it is too long or wrongly formatted.
    """
    entities = parameters.nested("entities")
    text, found = _formatted(parameters.text("text"), parameters.text("parse_mode"), entities)
    if not text:
        raise bad("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return {"text": text} | ({"entities": found} if found else {})


def caption_of(parameters: Parameters) -> Json:
    """Return the fields of a caption, none without one.

    Raises:
        RefusalError: If it is too long or wrongly formatted.
    """
    entities = parameters.nested("caption_entities")
    text, found = _formatted(parameters.text("caption"), parameters.text("parse_mode"), entities)
    if units(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return ({"caption": text} if text else {}) | ({"caption_entities": found} if found else {})
