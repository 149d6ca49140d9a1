from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from bot.core.answer import Answer
from bot.core.model import Source
from bot.render import sources_html, telegram_html
from bot.render.html import LIMIT, LINKS
from bot.render.length import cut, units


def seen(html: str) -> str:
    """What Telegram shows and counts: markup parsed."""
    return unescape(re.sub(r"</?(?:a|i)\b[^>]*>", "", html))


def test_an_answer_has_italics_for_arithmetic_and_a_link_on_the_publisher(answer: Answer) -> None:
    assert telegram_html(answer).splitlines() == [
        "Trade was about $540.2 million in 2023.",
        "<i>Worked out: 620.1 / 1.148 = 540.2</i>",
        "Past its review date.",
        'Source: <a href="https://example.org/a?b=1&amp;c=2">Trend &amp; Co &lt;News&gt;</a>, 17 October 2025',
    ]


@pytest.mark.parametrize("part", ["text", "derivation", "note"])
def test_every_part_is_escaped(answer: Answer, part: str) -> None:
    html = telegram_html(replace(answer, **{part: "<b>5 & 6</b>"}))
    assert "&lt;b&gt;5 &amp; 6&lt;/b&gt;" in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("javascript:alert(1)", id="a script is no link"),
        pytest.param("tg://user?id=1", id="a mention in disguise is no link"),
        pytest.param(None, id="no address, no link"),
    ],
)
def test_only_web_addresses_become_links(answer: Answer, source: Source, url: str | None) -> None:
    assert "<a" not in telegram_html(replace(answer, sources=(replace(source, url=url),)))


def test_a_quote_in_an_address_cannot_leave_the_attribute(answer: Answer, source: Source) -> None:
    html = telegram_html(replace(answer, sources=(replace(source, url='https://e.org/"><b>x'),)))
    assert 'href="https://e.org/&quot;&gt;&lt;b&gt;x"' in html


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("word " * 3000, id="plain words"),
        pytest.param("🍎" * 5000, id="emoji count twice"),
        pytest.param("&<>" * 3000, id="escapes count once parsed"),
        pytest.param("x" * 9000, id="one word without end"),
    ],
)
def test_too_long_a_text_is_cut_and_keeps_its_source(answer: Answer, text: str) -> None:
    shown = seen(telegram_html(replace(answer, text=text)))
    assert LIMIT - 20 < units(shown) <= LIMIT
    assert "…" in shown
    assert shown.endswith("17 October 2025")


def test_a_text_at_the_limit_is_left_whole(answer: Answer) -> None:
    alone = replace(answer, derivation=None, note=None, sources=(), text="x" * (LIMIT - 3))
    assert telegram_html(alone) == alone.text


def test_sources_without_end_leave_room_for_the_text(answer: Answer, source: Source) -> None:
    shown = seen(telegram_html(replace(answer, sources=(source,) * 500)))
    assert answer.text in shown
    assert units(shown) <= LIMIT


def test_too_long_a_publisher_is_cut(answer: Answer, source: Source) -> None:
    shown = seen(telegram_html(replace(answer, sources=(replace(source, publisher="p" * 5000),))))
    assert answer.text in shown
    assert units(shown) <= LIMIT


@pytest.mark.parametrize("publisher", ["T", "Trend News Agency", "word " * 1000])
def test_a_list_of_sources_takes_as_many_messages_as_it_needs(source: Source, publisher: str) -> None:
    pages = sources_html("From <here>:", (replace(source, publisher=publisher),) * 250, "en")
    assert pages[0].startswith("From &lt;here&gt;:\n\n• ")
    assert sum(page.count("• ") for page in pages) == 250
    for page in pages:
        assert units(seen(page)) <= LIMIT
        assert page.count("<a ") == page.count("</a>") <= LINKS


def test_without_sources_there_is_the_introduction() -> None:
    assert sources_html("From <here>:", (), "en") == ["From &lt;here&gt;:"]


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        pytest.param("trade in 2024", 13, "trade in 2024", id="what fits is left alone"),
        pytest.param("trade in 2024", 12, "trade in…", id="a word is not broken"),
        pytest.param("trade in 2024", 9, "trade in…", id="a word that ends at the limit stays"),
        pytest.param("abcdefghij", 5, "abcd…", id="a word longer than the limit is broken"),
        pytest.param("a bcdefghij", 8, "a bcdef…", id="a word is broken rather than half the text lost"),
        pytest.param("🍎🍎🍎", 4, "🍎…", id="no half of an emoji is left"),
        pytest.param("abc", 0, "", id="no room, no text"),
    ],
)
def test_cut(text: str, limit: int, expected: str) -> None:
    assert cut(text, limit) == expected
    assert units(expected) <= limit
