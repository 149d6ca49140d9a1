"""Inline keyboards, held to Telegram's rules."""

from __future__ import annotations

import re
from typing import Any

from bot.simulator.entities import units
from bot.simulator.refusal import bad

_DATA_BYTES = 64
_COPY_UNITS = 256
_BUTTONS = 100
_KINDS = (
    "callback_data",
    "url",
    "copy_text",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "web_app",
    "login_url",
    "callback_game",
    "pay",
)
_QUERY_UNITS = 256
_URL = re.compile(r"(?:https?://[^\s/?#]*[^\s/?#.][^\s]*|tg://\S+)")


def checked_keyboard(markup: Any) -> dict[str, Any] | None:
    """Return an inline keyboard; None for none or an empty one.

    Raises:
        RefusalError: If a button cannot be.
    """
    if not markup:
        return None
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list):
        raise bad("can't parse reply keyboard markup JSON object")
    buttons = [button for row in rows for button in row]
    if len(buttons) > _BUTTONS:
        raise bad("reply markup is too long")
    for button in buttons:
        _check(button)
    return {"inline_keyboard": rows} if buttons else None


def _check(button: dict[str, Any]) -> None:
    if not button.get("text"):
        raise bad("text buttons are allowed only: button text must be non-empty")
    kinds = [kind for kind in _KINDS if kind in button]
    if len(kinds) != 1:
        raise bad("text buttons are unallowed in the inline keyboard")
    data = str(button.get("callback_data", "x"))
    if not 1 <= len(data.encode()) <= _DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    copied = (button.get("copy_text") or {"text": "x"}).get("text", "")
    if not 1 <= units(copied) <= _COPY_UNITS:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    if "url" in button and not _URL.fullmatch(button["url"]):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid")
    query = button.get("switch_inline_query") or button.get("switch_inline_query_current_chat") or ""
    if units(query) > _QUERY_UNITS:
        raise bad("BUTTON_INLINE_QUERY_INVALID")
