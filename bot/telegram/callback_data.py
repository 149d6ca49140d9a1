"""What buttons and deep links carry: at most 64 bytes.

That of a button begins with a letter for what it is and the version of what follows. A button of another
version has expired: nothing reads it.
"""

from __future__ import annotations

import re

LIMIT_BYTES = 64
AUTO = "auto"
VERSION = "1"
ANSWER_PATTERN = re.compile(rf"a{VERSION}(?P<lang>[a-z-]*):(?P<reference>.+)", re.DOTALL)
LANGUAGE_PATTERN = re.compile(rf"l{VERSION}:(?P<code>[a-z-]+)")
CHART_PATTERN = re.compile(rf"c{VERSION}(?P<lang>[a-z-]*):(?P<record>[a-z0-9-]+)")
VOTE_PATTERN = re.compile(rf"v{VERSION}(?P<useful>[+-]):(?P<record>[a-z0-9-]+)")
REMOVE_PATTERN = re.compile(rf"x{VERSION}:(?P<asker>-?\d+)")
TOPICS_PATTERN = re.compile(rf"t{VERSION}(?P<lang>[a-z-]*):(?P<kind>[a-z]*):(?P<page>\d{{1,4}})")
SETTINGS_PATTERN = re.compile(rf"s{VERSION}:(?P<what>speak|quiet|language)")


def _data(kind: str, lang: str, rest: str) -> str | None:
    """Return the data with the language, without it where room is short, None when not even that fits."""
    for data in (f"{kind}{VERSION}{lang}:{rest}", f"{kind}{VERSION}:{rest}"):
        if len(data.encode()) <= LIMIT_BYTES:
            return data
    return None


def answer_data(reference: str, lang: str) -> str | None:
    """Return what a suggestion's button carries: "a1ru:record/intent", or "a1:..." where room is short."""
    return _data("a", lang, reference)


def chart_data(record: str, lang: str) -> str | None:
    """Return what the button of a chart carries."""
    return _data("c", lang, record)


def vote_data(record: str, *, useful: bool) -> str:
    """Return what a thumb carries."""
    return f"v{VERSION}{'+' if useful else '-'}:{record}"


def remove_data(asker: int) -> str:
    """Return what the button carries that takes away the answer to somebody."""
    return f"x{VERSION}:{asker}"


def language_data(code: str) -> str:
    """Return what a language's button carries, or that of `AUTO`."""
    return f"l{VERSION}:{code}"


def topics_data(kind: str, page: int, lang: str) -> str:
    """Return what leads to a page of a kind of record; of none, to the kinds."""
    return f"t{VERSION}{lang}:{kind}:{page}"


def settings_data(what: str) -> str:
    """Return what the button of a setting carries."""
    return f"s{VERSION}:{what}"


def reference_of_payload(payload: str) -> str:
    """Return the reference in a deep link, https://t.me/BOT?start=record_intent_2024.

    Telegram allows no slash there, and ids hold no underscore.
    """
    return payload.replace("_", "/")
