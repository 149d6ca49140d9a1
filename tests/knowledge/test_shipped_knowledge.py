from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.core.model import Knowledge, Part, Text
from bot.core.period import Period
from bot.knowledge.load import load

FILE = Path(__file__).parents[2] / "knowledge" / "uz-by-machinery-meeting-2025-10.yaml"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load([FILE], languages=(), country_names={}, country_codes={})


def test_editors_find_the_schema() -> None:
    first, *_ = FILE.read_text(encoding="utf-8").splitlines()
    schema = first.removeprefix("# yaml-language-server: $schema=")
    assert (FILE.parent / schema).is_file()


def test_the_figures_are_those_of_the_report(knowledge: Knowledge) -> None:
    [series] = knowledge.series
    [observation], [goal] = series.observations, series.goals
    assert (series.indicator, series.reporter, series.partner, series.unit) == (
        "turnover",
        "UZB",
        "BLR",
        "USD",
    )
    assert (observation.period, observation.value) == (Period.of_year(2024), Decimal(620_100_000))
    assert observation.change
    assert (observation.change.percent, observation.change.since) == (Decimal("14.8"), Period.of_year(2023))
    assert (goal.value, goal.by) == (Decimal(10**9), Period.of_year(2025))
    assert set(series.not_stated) == {"exports", "imports", "reasons"}


def test_everybody_was_there_in_their_part(knowledge: Knowledge) -> None:
    [meeting] = knowledge.meetings
    assert [(one.person.id, one.side, one.part, len(one.person.roles)) for one in meeting.participants] == [
        ("norkulov", "UZB", Part.LED, 1),
        ("kuznetsov", "BLR", Part.HOSTED, 1),
        ("ryzhkovsky", "BLR", Part.ATTENDED, 1),
        ("bakey", "BLR", Part.ATTENDED, 1),
        ("nazarov", "UZB", Part.ATTENDED, 2),
    ]


def test_the_meeting_says_what_was_said_and_what_was_left_open(knowledge: Knowledge) -> None:
    [meeting] = knowledge.meetings
    assert len(meeting.priorities) == 4
    assert [(statement.by, statement.kind) for statement in meeting.statements] == [
        (("BLR",), "said"),
        (("BLR",), "said"),
        ((), "said"),
        ((), "said"),
        ((), "said"),
        ((), "agreed"),
        ((), "agreed"),
    ]
    assert set(meeting.not_stated) == {"date", "place", "contracts"}
    assert (meeting.day, meeting.place) == (None, None)


def test_every_text_is_in_four_languages(knowledge: Knowledge) -> None:
    [meeting], [fact] = knowledge.meetings, knowledge.facts
    texts: list[Text | None] = [
        meeting.title,
        meeting.topic,
        fact.answer,
        fact.title,
        knowledge.series[0].goals[0].set_by,
    ]
    texts += [item.name for item in meeting.priorities]
    texts += [statement.text for statement in meeting.statements]
    texts += [one.person.name for one in meeting.participants]
    texts += [role.title for one in meeting.participants for role in one.person.roles]
    for text in texts:
        assert text
        assert list(text.by_language) == ["en", "ru", "uz", "be"]


def test_uzbek_is_written_with_its_own_letters(knowledge: Knowledge) -> None:
    text = FILE.read_text(encoding="utf-8")
    for wrong in ("o'", "g'", "o‘", "g‘", "o’", "g’", "o`", "g`"):
        assert wrong not in text.lower()


def test_no_figure_of_another_source_came_in(knowledge: Knowledge) -> None:
    assert {source.id for series in knowledge.series for source in series.sources} == {
        "trend-2025-10",
        "menafn-2025-10",
    }
    for answer in knowledge.facts[0].answer.by_language.values():
        assert "620" not in answer
