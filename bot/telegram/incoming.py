"""An update as Telegram sent it, before it is made anything else of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.store import Entry

RawUpdate = Mapping[str, Any]

_QUICK_LANE = 1 << 60
"""Added to a person's id: what they type inline does not wait for their private chat."""
_CARRIERS = (
    "message",
    "edited_message",
    "guest_message",
    "my_chat_member",
    "channel_post",
    "edited_channel_post",
)


def _of(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _is_id(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 62


def lane_of(raw: RawUpdate) -> int:
    """Return the chat whose order it belongs to, or a lane of its own for what a person types inline."""
    for carrier in _CARRIERS:
        if _is_id(chat := _of(raw, carrier, "chat", "id")):
            return int(chat)
    if _is_id(chat := _of(raw, "callback_query", "message", "chat", "id")):
        return int(chat)
    for kind in ("inline_query", "chosen_inline_result", "callback_query"):
        if _is_id(person := _of(raw, kind, "from", "id")):
            return _QUICK_LANE + int(person)
    return 0


def is_overtaken(earlier: RawUpdate, later: RawUpdate) -> bool:
    """Whether nobody waits for the earlier one of a lane any more.

    The same person typed on in the same inline box, or a picture without words is followed by the next one of
    its album, which may have them.
    """
    if "inline_query" in earlier:
        return "inline_query" in later
    return is_wordless_in_album(earlier) and _album_of(earlier) == _album_of(later)


def is_wordless_in_album(raw: RawUpdate) -> bool:
    """Whether it is a picture without words of an album in a private chat; any of them may have the words."""
    is_private = _of(raw, "message", "chat", "type") == "private"
    return is_private and _album_of(raw) is not None and not _of(raw, "message", "caption")


def _album_of(raw: RawUpdate) -> Any:
    """Return the id that the messages of an album share; None for what is in no album."""
    return _of(raw, "message", "media_group_id")


def id_of(raw: Any) -> int | None:
    """Return the id of an update; None for what is no update at all."""
    number = _of(raw, "update_id")
    return int(number) if _is_id(number) else None


def entry_of(raw: Any) -> Entry | None:
    """Return what the journal keeps; None for what is no update at all."""
    number = id_of(raw)
    if number is None:
        return None
    # In ASCII: half a surrogate pair, which JSON may hold, is no text that could be kept.
    return Entry(number, lane_of(raw), json.dumps(raw, separators=(",", ":")))
