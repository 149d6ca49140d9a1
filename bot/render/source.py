"""One source as a reader sees it: who published it, when, and where to find it."""

from __future__ import annotations

from datetime import date
from html import escape

from bot.core.answer import Answer
from bot.core.model import Source

# CLDR's plain "en" is American, "October 17, 2025".
_LOCALES = {"en": "en_GB"}

_ENGLISH = {"source": "Source", "sources": "Sources", "retrieved": "retrieved"}


def day(value: date, lang: str) -> str:
    """Write a date in full in a language; in ISO form where the language is not known.

    >>> day(date(2025, 10, 17), "en")
    '17 October 2025'
    """
    # Babel takes a while to import, and not every answer has a date.
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(_LOCALES.get(lang, lang).replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return value.isoformat()
    return format_date(value, "long", locale)


def label(answer: Answer, name: str) -> str:
    """Return one of the answer's own words for a renderer, else the English one."""
    return answer.labels.get(name) or _ENGLISH[name]


def heading(answer: Answer) -> str:
    """Return what stands before the sources: "Source" or "Sources"."""
    several = len(answer.sources) > 1 and "sources" in answer.labels
    return label(answer, "sources" if several else "source")


def when(source: Source, lang: str, retrieved: str) -> str | None:
    """Return the date of publication, else that of retrieval after the word `retrieved`, else None."""
    if source.published:
        return day(source.published, lang)
    if source.retrieved:
        return f"{retrieved} {day(source.retrieved, lang)}"
    return None


def is_link(url: str | None) -> bool:
    """Whether a chat may open it: Telegram drops links that are not http or https."""
    return url is not None and url.lower().startswith(("http://", "https://"))


def plain_source(source: Source, lang: str, retrieved: str = _ENGLISH["retrieved"]) -> str:
    """Write publisher, date and address on one line."""
    return ", ".join(filter(None, (source.publisher, when(source, lang, retrieved), source.url)))


def html_source(source: Source, lang: str, retrieved: str = _ENGLISH["retrieved"]) -> tuple[str, str]:
    """Write publisher and date, linked to the address; as (HTML, the same as it is seen)."""
    shown = escape(source.publisher)
    if is_link(source.url):
        shown = f'<a href="{escape(source.url or "")}">{shown}</a>'
    date_text = when(source, lang, retrieved)
    tail = f", {date_text}" if date_text else ""
    return shown + escape(tail), source.publisher + tail
