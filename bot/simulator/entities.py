"""Formatting: from HTML to text with entities, and what apps mark up by themselves."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from bot.simulator.refusal import bad

LIMIT = 100
"""Entities of one message; those past it are plain text."""

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s[^<>]*)?)>")
_ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_TYPED = (
    ("bot_command", re.compile(r"(?<![\w/])/[a-zA-Z0-9_]{1,32}(?:@\w{3,32})?(?!\w)")),
    ("mention", re.compile(r"(?<![\w@])@[a-zA-Z][\w]{3,31}(?!\w)")),
    ("url", re.compile(r"(?<!\w)https?://[^\s<>\"]+")),
    ("hashtag", re.compile(r"(?<!\w)#\w+")),
)


def units(text: str) -> int:
    """Return the length in UTF-16 code units, which entities count in."""
    return len(text.encode("utf-16-le")) // 2


def _attributes(written: str) -> dict[str, str]:
    return {name: unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(written)}


def _opened(name: str, written: str, offset: int) -> dict[str, Any]:
    attributes = _attributes(written)
    if name not in _TYPES or (name == "span" and attributes.get("class") != "tg-spoiler"):
        raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {offset}')
    entity: dict[str, Any] = {"type": _TYPES[name]}
    if name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if name == "a":
        entity["url"] = attributes.get("href", "")
    return entity


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Return text and entities, in the order of their offsets.

    Raises:
        RefusalError: As Telegram does for tags that it does not know or that are not closed.
    """
    text, entities, position = "", [], 0
    opened: list[tuple[str, dict[str, Any], str]] = []

    def plain(part: str, start: int) -> str:
        if "<" in part:
            offset = len(source[: start + part.index("<")].encode())
            raise bad(f"can't parse entities: Unsupported start tag at byte offset {offset}")
        return _REFERENCE.sub(lambda reference: unescape(reference[0]), part)

    for tag in _TAG.finditer(source):
        text += plain(source[position : tag.start()], position)
        position = tag.end()
        closing, name, written = tag[1], tag[2].lower(), tag[3]
        offset = len(source[: tag.start()].encode())
        if not closing:
            opened.append((name, _opened(name, written, offset), text))
            continue
        if not opened or opened[-1][0] != name:
            expected = f", expected </{opened[-1][0]}>" if opened else ""
            raise bad(f"can't parse entities: Unexpected end tag at byte offset {offset}{expected}")
        _, entity, before = opened.pop()
        start, length = units(before), units(text[len(before) :])
        if entity["type"] == "text_link" and not re.match(r"(?:https?|tg)://", entity["url"]):
            continue
        if length:
            entities.append(entity | {"offset": start, "length": length})
    text += plain(source[position:], position)
    if opened:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\"")
    return _trimmed(text, entities)


def _trimmed(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    cut = units(text) - units(text.lstrip())
    kept = text.strip()
    end = units(kept)
    for entity in entities:
        start = max(0, entity["offset"] - cut)
        entity["length"] = min(end, entity["offset"] + entity["length"] - cut) - start
        entity["offset"] = start
    inside = [entity for entity in entities if entity["length"] > 0]
    return kept, sorted(inside, key=lambda entity: (entity["offset"], -entity["length"]))[:LIMIT]


def typed_entities(text: str) -> list[dict[str, Any]]:
    """Return the entities that apps find in a text, in the order of their offsets."""
    found = [
        {"type": kind, "offset": units(text[: match.start()]), "length": units(match[0])}
        for kind, pattern in _TYPED
        for match in pattern.finditer(text)
    ]
    return sorted(found, key=lambda entity: int(entity["offset"]))
