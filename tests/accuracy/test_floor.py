from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.accuracy.asking import Result
from bot.accuracy.floor import HALVES, breaches, floor_path, measure_floors, read_floors, write_floors
from bot.accuracy.load import QuestionError, Split

MakeResult = Callable[..., Result]
Write = Callable[..., Path]


@pytest.fixture
def two_of_three(result: MakeResult) -> list[Result]:
    """Return tuning wordings in English of which two thirds are right."""
    return [result(verdict) for verdict in ("right", "refused", "right")]


@pytest.mark.parametrize(
    ("floors", "expected"),
    [
        pytest.param({"tuning": {"en": 66.6}}, [], id="at or above the floor passes"),
        pytest.param(
            {"tuning": {"en": 66.7}},
            ["tuning, en: 66.6% right, below the floor of 66.7%."],
            id="just below the floor is a breach",
        ),
        pytest.param(
            {"tuning": {"en": 60.0, "be": 50.0}},
            ["tuning, be: expected questions, as it has a floor, got none."],
            id="a language whose questions are gone is a breach",
        ),
        pytest.param(
            {},
            ["tuning, en: no floor is recorded. Record it with --write-floor."],
            id="a language without a floor is a breach",
        ),
        pytest.param(
            {"tuning": {"en": 60.0}, "holdout": {"en": 50.0}},
            ["holdout, en: expected questions, as it has a floor, got none."],
            id="both halves are held to their floors",
        ),
    ],
)
def test_breaches(
    two_of_three: list[Result], floors: dict[str, dict[str, float]], expected: list[str]
) -> None:
    by_half = {Split(half): values for half, values in floors.items()}
    assert breaches(two_of_three, by_half, HALVES) == expected


def test_a_half_that_was_not_asked_is_not_held_to_its_floor(two_of_three: list[Result]) -> None:
    floors = {Split.TUNING: {"en": 60.0}, Split.HOLDOUT: {"en": 50.0}}
    assert breaches(two_of_three, floors, [Split.TUNING]) == []


def test_twins_have_no_floor(result: MakeResult) -> None:
    assert breaches([result("refused", "twins")], {}, HALVES) == []
    assert measure_floors([result("right", "twins")]) == {}


@pytest.mark.parametrize(
    ("right", "refused", "floor"),
    [
        pytest.param(2, 1, 66.1, id="rounded down to tenths"),
        pytest.param(1, 0, 99.5, id="half a point below what was measured"),
        pytest.param(903, 97, 89.8, id="exact tenths stay"),
        pytest.param(0, 1, 0.0, id="never below nothing"),
    ],
)
def test_floors_leave_half_a_point(result: MakeResult, right: int, refused: int, floor: float) -> None:
    results = [result()] * right + [result("refused")] * refused
    assert measure_floors(results) == {Split.TUNING: {"en": floor}}
    assert breaches(results, measure_floors(results), HALVES) == []


def test_what_is_written_is_read_back(tmp_path: Path, result: MakeResult) -> None:
    path = tmp_path / "floor.yaml"
    floors = {Split.TUNING: {"en": 80.5, "uz-cyrl": 7.0}, Split.HOLDOUT: {"ru": 99.5}}
    write_floors(path, floors)
    assert read_floors(path) == floors


def test_no_file_means_no_floors(tmp_path: Path) -> None:
    assert read_floors(tmp_path / "floor.yaml") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "tuning: {en: a lot}",
            ":1:14: tuning.en: expected a percentage like 14.8 or -3 %, got 'a lot'.",
            id="no number",
        ),
        pytest.param(
            "tunning: {en: 5}", ":1:1: tunning: unknown key. Did you mean 'tuning'?", id="a misspelled half"
        ),
        pytest.param("tuning: [", ":1:10: expected a value", id="broken YAML"),
        pytest.param("", "floor.yaml: expected floors, got an empty file.", id="an empty file"),
        pytest.param(
            "tuning: {en: 5, en: 6}", ":1:17: expected each key once, got 'en'", id="a language twice"
        ),
    ],
)
def test_problems_of_the_file_say_where_and_what(write: Write, text: str, expected: str) -> None:
    with pytest.raises(QuestionError) as caught:
        read_floors(write(text, "floor.yaml"))
    assert expected in str(caught.value)


def test_the_floor_lies_in_the_first_folder(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.touch()
    assert floor_path([file, tmp_path]) == tmp_path / "floor.yaml"
    assert floor_path([file]) is None
