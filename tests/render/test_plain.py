from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.core.answer import Answer
from bot.core.model import Source
from bot.render import plain
from bot.render.source import day


def test_every_part_has_a_line_of_its_own(answer: Answer) -> None:
    assert plain(answer).splitlines() == [
        "Trade was about $540.2 million in 2023.",
        "Worked out: 620.1 / 1.148 = 540.2",
        "Past its review date.",
        "Source: Trend & Co <News>, 17 October 2025, https://example.org/a?b=1&c=2",
    ]


def test_absent_parts_leave_no_empty_line(answer: Answer) -> None:
    assert plain(replace(answer, derivation=None, note=None, sources=())) == answer.text


def test_several_sources_are_each_named(answer: Answer, source: Source) -> None:
    other = Source(id="menafn", publisher="MENAFN")
    line = plain(replace(answer, sources=(source, other))).splitlines()[-1]
    assert line == "Source: Trend & Co <News>, 17 October 2025, https://example.org/a?b=1&c=2; MENAFN"


def test_a_derivation_without_a_word_for_it_stands_alone(answer: Answer) -> None:
    assert "\n620.1 / 1.148 = 540.2\n" in plain(replace(answer, labels={}))


def test_the_date_of_retrieval_is_told_apart_from_that_of_publication(answer: Answer) -> None:
    source = Source(id="s", publisher="Office", retrieved=date(2026, 1, 2))
    assert plain(replace(answer, sources=(source,))).endswith("Source: Office, retrieved 2 January 2026")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        pytest.param("en", "17 October 2025", id="English has the day first"),
        pytest.param("ru", "17 октября 2025", id="Russian has the month in the genitive"),
        pytest.param("uz", "17-oktabr, 2025", id="Uzbek in Latin"),
        pytest.param("uz-cyrl", "17 октябр, 2025", id="Uzbek in Cyrillic"),
        pytest.param("be", "17 кастрычніка 2025", id="Belarusian"),
        pytest.param("xx-nonsense", "2025-10-17", id="an unknown language gets the ISO form"),
    ],
)
def test_dates_are_written_as_the_language_does(lang: str, expected: str) -> None:
    assert day(date(2025, 10, 17), lang).startswith(expected)
