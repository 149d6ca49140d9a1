"""An answer as Telegram's HTML, within the length of one message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from bot.core.answer import Answer
from bot.core.model import Source
from bot.render.length import cut, units
from bot.render.plain import derivation_line
from bot.render.source import heading, html_source, label

LIMIT = 4096
"""Of one message, after its markup is parsed; https://core.telegram.org/bots/api#sendmessage."""

LINKS = 100
"""Of one message; further ones are shown as bare text. https://limits.tginfo.me/en"""

_SIDE_LIMIT = 700
"""Most that the derivation, the note and the sources may each take from the text."""


def _fitting(shown: Iterable[tuple[str, str]], separator: str, limit: int) -> tuple[str, int]:
    """Join (HTML, as seen) pairs up to a limit, "…" for the rest; return the HTML and its length as seen."""
    joined, length = "", 0
    for markup, seen in shown:
        between = separator if joined else ""
        room = limit - length - units(between)
        if units(seen) > room:
            if not joined:  # too long a name goes without its link
                seen = cut(seen, room)
                return escape(seen), units(seen)
            return f"{joined} …", length + units(" …")
        joined += between + markup
        length += units(between) + units(seen)
    return joined, length


def _source_line(answer: Answer) -> tuple[str, int]:
    if not answer.sources:
        return "", 0
    before = f"{heading(answer)}: "
    retrieved = label(answer, "retrieved")
    shown = (html_source(source, answer.lang, retrieved) for source in answer.sources)
    listed, length = _fitting(shown, "; ", _SIDE_LIMIT)
    return escape(before) + listed, units(before) + length


def telegram_html(answer: Answer) -> str:
    """Write all that `plain` does, escaped, the arithmetic in italics and publishers as links.

    A text too long for one message is cut at a word before any source is left out.
    """
    sources, length = _source_line(answer)
    derivation = cut(derivation_line(answer) or "", _SIDE_LIMIT)
    note = cut(answer.note or "", _SIDE_LIMIT)
    rest = length + units(derivation) + units(note) + len("\n\n\n")
    lines = (
        escape(cut(answer.text, LIMIT - rest)),
        f"<i>{escape(derivation)}</i>" if derivation else "",
        escape(note),
        sources,
    )
    return "\n".join(line for line in lines if line)


def sources_html(intro: str, sources: Sequence[Source], lang: str) -> list[str]:
    """Write an introduction and each source as an entry with its link, in as many messages as that takes."""
    opening = cut(intro, LIMIT // 2)
    pages: list[str] = []
    entries: list[str] = []
    room = LIMIT - units(opening) - len("\n\n")
    for markup, seen in (html_source(each, lang) for each in sources):
        line = f"• {markup}"
        if units(seen) > LIMIT // 2:  # too long a name goes without its link
            seen = cut(seen, LIMIT // 2 - len("• "))
            line = f"• {escape(seen)}"
        length = units(seen) + len("• \n")
        if entries and (length > room or len(entries) == LINKS):
            pages.append("\n".join(entries))
            entries, room = [], LIMIT
        entries.append(line)
        room -= length
    pages.append("\n".join(entries))
    return ["\n\n".join(filter(None, (escape(opening), pages[0]))), *pages[1:]]
