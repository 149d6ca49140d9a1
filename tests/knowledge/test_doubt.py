"""Warnings: told, and loaded all the same."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.load import load

SOURCES = "sources:\n  s: {publisher: P}\n  t: {publisher: Q}\n"


def series(observations: str, *, indicator: str = "exports", unit: str = "USD", more: str = "") -> str:
    """Return knowledge with one series of source s, its list of figures at line 6."""
    return (
        f"{SOURCES}series:\n  x: {{indicator: {indicator}, reporter: UZB, partner: BLR, unit: {unit}, source: s,\n"
        f"observations: [{observations}]}}\n{more}"
    )


@pytest.mark.parametrize(
    ("observations", "warning"),
    [
        pytest.param(
            "{period: 2023, value: 540.2 million}, {period: 2024, value: 620.1 million, change: 24.8 %}",
            "6:99: series.x.observations[2].change: warning: expected about 14.8 %, which is what the figures for 2023 "
            "and 2024 come to, got '24.8 %'. Compare all three with the source.",
            id="another number",
        ),
        pytest.param(
            "{period: 2023, value: 540.2 million}, {period: 2024, value: 620.1 million, change: -14.8 %}",
            "got '-14.8 %'.",
            id="a fall for a rise",
        ),
        pytest.param(
            "{period: 2023, value: 1.0001}, {period: 2024, value: 1.0032, change: -0.3}",
            "expected about 0.3 %",
            id="a fall for a small rise",
        ),
        pytest.param(
            "{period: 2020, value: 300.1}, {period: 2024, value: 620.1, change: {percent: 14.8, since: 2020}}",
            "expected about 106.6 %, which is what the figures for 2020 and 2024",
            id="a base of one's own",
        ),
        pytest.param(
            "{period: 2023, value: 540.2}, {period: 2024, value: over 620.1, change: 5 %}",
            "got '5 %'.",
            id="less than over allows",
        ),
        pytest.param(
            "{period: 2023, value: 540.2, source: [t, s]}, {period: 2024, value: 620.1, change: 24.8 %}",
            "got '24.8 %'.",
            id="one source of two in common",
        ),
    ],
)
def test_a_change_that_the_values_contradict_is_doubted(
    problems: Any, observations: str, warning: str
) -> None:
    [found] = problems(series(observations))
    assert warning in found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            series("{period: 2023, value: 540.2}, {period: 2024, value: 620.1, change: 15.5 %}"),
            id="one point may be off",
        ),
        pytest.param(
            series("{period: 2023, value: 1.1 billion}, {period: 2024, value: 1.2 billion, change: 12 %}"),
            id="rounded values may hide more",
        ),
        pytest.param(
            series("{period: 2023, value: 540.2}, {period: 2024, value: over 620.1, change: 21 %}"),
            id="over may be much more",
        ),
        pytest.param(
            series("{period: 2023, value: about 540.2}, {period: 2024, value: 620.1, change: 9 %}"),
            id="about may be less",
        ),
        pytest.param(
            series("{period: 2023, value: 540.2, source: t}, {period: 2024, value: 620.1, change: 24.8 %}"),
            id="sources may differ",
        ),
        pytest.param(series("{period: 2024, value: 620.1, change: 24.8 %}"), id="nothing to compare with"),
        pytest.param(
            series("{period: 2023, value: -540.2}, {period: 2024, value: -620.1, change: 24.8 %}"),
            id="a growing deficit",
        ),
        pytest.param(
            series("{period: 2023, value: 8.81}, {period: 2024, value: 9.81, change: 1 %}", unit='"%"'),
            id="a rate changes by points",
        ),
        pytest.param(
            series(
                "{period: 2023, value: 90.81}, {period: 2024, value: 115.4, change: 6.5 %}", indicator="gdp"
            ),
            id="growth of output leaves prices out",
        ),
    ],
)
def test_a_change_that_may_be_right_is_not_doubted(problems: Any, text: str) -> None:
    assert problems(text) == []


def turnover(line: str) -> str:
    return f"  y: {{indicator: turnover, {line}}}\n"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "reporter: UZB, partner: BLR, unit: USD, source: s, observations: {2024: 600.5}", id="same"
        ),
        pytest.param(
            "reporter: BLR, partner: UZB, unit: USD, source: s, observations: {2024: 600.5}", id="mirrored"
        ),
        pytest.param(
            "reporter: UZB, partner: BLR, unit: USD, source: [t, s], observations: {2024: almost 610}",
            id="almost as much is less",
        ),
    ],
)
@pytest.mark.parametrize("indicator", ["exports", "imports"])
def test_a_part_above_the_turnover_is_doubted(problems: Any, indicator: str, line: str) -> None:
    text = series("{period: 2024, value: 620.1}", indicator=indicator, more=turnover(line))
    assert problems(text) == [
        f"6:38: series.x.observations[1].value: warning: expected {indicator} below the turnover of 2024 in 'y', which "
        "has the same source, got 620.1. Compare both with the source."
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "reporter: UZB, partner: BLR, unit: USD, source: s, observations: {2024: 620.1}", id="equal"
        ),
        pytest.param(
            "reporter: UZB, partner: BLR, unit: USD, source: s, observations: {2024: over 600}", id="over"
        ),
        pytest.param(
            "reporter: UZB, partner: BLR, unit: USD, source: t, observations: {2024: 600}", id="other source"
        ),
        pytest.param(
            "reporter: UZB, partner: BLR, unit: USD, source: s, observations: {2023: 600}", id="other year"
        ),
        pytest.param(
            "reporter: UZB, partner: BLR, unit: EUR, source: s, observations: {2024: 600}", id="unit"
        ),
        pytest.param(
            "reporter: UZB, partner: KAZ, unit: USD, source: s, observations: {2024: 600}", id="other partner"
        ),
        pytest.param("reporter: UZB, unit: USD, source: s, observations: {2024: 600}", id="with the world"),
        pytest.param(
            "reporter: UZB, partner: BLR, product: tea, unit: USD, source: s, observations: {2024: 600}",
            id="of one product",
        ),
    ],
)
def test_a_part_of_something_else_is_not_doubted(problems: Any, line: str) -> None:
    assert problems(series("{period: 2024, value: 620.1}", more=turnover(line))) == []


def test_a_text_in_a_language_that_is_not_spoken_is_doubted(problems: Any) -> None:
    assert problems("facts:\n  f: {ask: a, answer: {en: b, kk: c}}\n") == [
        "2:35: facts.f.answer.kk: warning: expected a language that the bot speaks, got 'kk': nobody is shown this text."
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("people:\n  p: {name: {en: Yilmaz, tr: Yılmaz}}\n", id="names are understood in any"),
        pytest.param("facts:\n  f: {ask: {kk: a}, answer: b}\n", id="and so are questions"),
    ],
)
def test_a_text_that_is_understood_is_not_doubted(problems: Any, text: str) -> None:
    assert problems(text) == []


def test_what_is_doubted_is_loaded(write: Any) -> None:
    path = write("facts:\n  f: {ask: a, answer: {en: b, kk: c}}\n")
    [fact] = load([path], languages=(), country_names={}, country_codes={}).facts
    assert fact.answer.by_language == {"en": "b", "kk": "c"}
