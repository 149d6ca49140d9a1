"""A part of a year that is left of a longer span without the part that is held; quotas; how much more of goods."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.core.finding import Gap, Term
from bot.core.levels import Level, Levels
from bot.core.model import Bound, Kind, Observation, Series, Source
from bot.core.period import Period
from bot.core.slots import Slots
from bot.knowledge import load_knowledge

SAMPLE = Path(__file__).parents[1] / "samples" / "md-ro-vn-trade.yaml"


@cache
def _engine() -> Engine:
    return Engine(load_knowledge([SAMPLE]))


def _ask(text: str) -> Answer:
    return _engine().ask(Question(text, date(2025, 11, 30)))


ANSWERED = [
    pytest.param("how much did Moldova export to Romania in Q2 2024", "$306.7 million", id="a half without its quarter"),
    pytest.param("Moldova 2024 yilning ikkinchi yarmida Ruminiyaga qancha eksport qildi", "599,7 mln", id="a year without its half"),
    pytest.param("what's the sugar quota romania gives moldova for 2025", "12 thousand", id="who gives a quota"),
    pytest.param("how much more wine in tonnes did moldova send to romania in 2024 than in 2023", "3.2 thousand", id="how many tonnes more"),
    pytest.param("why did moldova's exports to romania drop in 2023?", "14.1%", id="a fall that was a rise"),
    pytest.param("о чём в итоге договорились молдаване с румынами на встрече по продовольствию", "меморандум", id="what was agreed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ANSWERED)
def test_it_is_answered(text: str, told: str) -> None:
    answer = _ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text.replace("\u00a0", " ")


def test_what_is_left_tells_how_it_was_worked_out() -> None:
    derivation = _ask("how much did Moldova export to Romania in Q2 2024").derivation
    assert derivation is not None
    assert "−" in derivation
    assert "306.7" in derivation


@pytest.mark.parametrize(
    "text", ["exports of Moldova to Romania in Q3 2024", "what sugar quota does moldova give romania"]
)
def test_what_does_not_follow_is_refused(text: str) -> None:
    assert _ask(text).outcome is Outcome.NO_DATA


OFFICE = Source(id="office", publisher="Office", url="https://example.org/1", published=date(2025, 1, 1))
PAPER = replace(OFFICE, id="paper", publisher="Paper")
YEAR, HALF, REST = Period.parse("2024"), Period.parse("2024-H1"), Period.parse("2024-H2")
Make = Callable[..., Levels]
ReadSlots = Callable[[str], Slots]


@pytest.fixture
def levels(read: ReadSlots) -> Make:
    def make(**half: object) -> Levels:
        whole = Observation(period=YEAR, value=Decimal(100), sources=(OFFICE,))
        part = replace(whole, period=HALF, value=Decimal(40))
        part = replace(part, **half)  # type: ignore[arg-type]
        series = Series(id="s", indicator="exports", unit="USD", observations=(whole, part))
        return Levels(series, Term("series:s"), read("exports"))

    return make


def test_the_rest_of_a_year_is_worked_out(levels: Make) -> None:
    level = levels().settled(REST)
    assert isinstance(level, Level)
    assert (level.value, level.kind) == (Decimal(60), Kind.DERIVED)


@pytest.mark.parametrize(
    "half",
    [
        pytest.param({"sources": (PAPER,)}, id="of another publisher"),
        pytest.param({"bound": Bound.OVER}, id="known by a bound"),
        pytest.param({"kind": Kind.FORECAST}, id="only forecast"),
        pytest.param({"value": Decimal(140)}, id="more than the whole"),
    ],
)
def test_it_is_not_worked_out_of_what_does_not_belong_together(levels: Make, half: dict[str, object]) -> None:
    assert levels(**half).settled(REST) == Gap("period", REST)
