"""An answer as an inline result: what is listed, and what is posted when it is chosen."""

from __future__ import annotations

import hashlib
import re

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.core.answer import Answer
from bot.render import plain, telegram_html
from bot.render.html import LIMIT
from bot.render.length import cut
from bot.telegram.headline import headline

_TITLE, _DESCRIPTION = 120, 200
_ID_LIMIT = 64
"""Bytes of a result's id; https://core.telegram.org/bots/api#inlinequeryresultarticle."""
_HASHED = 20
_RECORD = re.compile(r"[0-9a-f]+:(?P<record>[a-z0-9-]+)")


def result_of(
    answer: Answer, title: str | None, key: str, *, is_plain: bool = False
) -> InlineQueryResultArticle:
    """Return a result whose id is the same for the same key, language and text, with markup or without.

    Args:
        answer: What is posted.
        title: What to call it; None: what it says itself.
        key: What was asked.
        is_plain: Whether to do without markup.
    """
    identity = hashlib.sha256(f"{key}|{answer.lang}|{answer.text}".encode()).hexdigest()[:_HASHED]
    if answer.facts and len(answer.facts[0]) < _ID_LIMIT - _HASHED:
        identity = f"{identity}:{answer.facts[0]}"
    shown_title, description = headline(answer.text, title)
    return InlineQueryResultArticle(
        identity,
        cut(shown_title, _TITLE),
        InputTextMessageContent(
            cut(plain(answer), LIMIT) if is_plain else telegram_html(answer),
            parse_mode=None if is_plain else ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        description=cut(description, _DESCRIPTION) or _publishers(answer),
    )


def _publishers(answer: Answer) -> str | None:
    names = dict.fromkeys(source.publisher for source in answer.sources)
    return cut(", ".join(names), _DESCRIPTION) or None


def record_of(identity: str) -> str | None:
    """Return the record that a result with such an id was made from."""
    match = _RECORD.fullmatch(identity)
    return match["record"] if match else None
