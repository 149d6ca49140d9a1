from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli import main

WORDING = """\
knowledge: facts.yaml
today: 2026-11-23
questions:
  - {say: 'turnover of Uzbekistan and Belarus 2024', lang: en, kind: answerable, outcome: answer, has: '777'}
  - {say: 'turnover of Uzbekistan and Belarus in 2024?', lang: en, kind: unknown, outcome: no_data}
"""
Write = Callable[..., Path]
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs `tradefacts accuracy` and returns its exit code and what it printed."""

    def run_command(*arguments: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as left:
            main(["accuracy", *map(str, arguments)])
        code = left.value.code
        return code if isinstance(code, int) else 0, "".join(capsys.readouterr())

    return run_command


@pytest.fixture
def spoilt(questions: Path) -> Path:
    """Return the folder with a twin that expects another figure."""
    twin = questions / "facts.yaml"
    twin.write_text(twin.read_text().replace("has: '777[.,]7'", "has: '888'"))
    return questions


@pytest.fixture
def wordings(questions: Path, write: Write) -> Path:
    """Return the folder with wordings of both halves, half of each answered wrongly."""
    for half in ("tuning", "holdout"):
        write(WORDING, f"questions/wordings/{half}-en.yaml")
    return questions


def test_it_reports_and_passes_when_all_is_right(run: Run, questions: Path) -> None:
    code, printed = run(questions)
    assert code == 0
    assert printed.startswith("Twins of the facts\n")
    assert "Wrong" not in printed


def test_wrong_ones_are_listed_and_do_not_fail_without_the_gate(run: Run, spoilt: Path) -> None:
    code, printed = run(spoilt)
    assert code == 0
    assert f"{spoilt / 'facts.yaml'}:4: What was the turnover of Uzbekistan and Belarus in 2024?" in printed


def test_the_gate_stops_a_wrong_twin(run: Run, spoilt: Path) -> None:
    code, printed = run(spoilt, "--gate")
    assert code == 1
    assert printed.endswith("Gate: twins: expected none to go wrong, got 1.\n")


def test_the_gate_passes_right_twins(run: Run, questions: Path) -> None:
    code, printed = run(questions, "--gate")
    assert (code, printed.splitlines()[-1]) == (0, "Gate: passed.")


def test_the_gate_wants_floors_for_wordings(run: Run, wordings: Path) -> None:
    code, printed = run(wordings, "--gate")
    assert code == 1
    assert "Gate: holdout, en: no floor is recorded." in printed


def test_the_gate_holds_wordings_to_the_floor_that_was_written(run: Run, wordings: Path) -> None:
    assert run(wordings, "--write-floor")[0] == 0
    assert "en: 49.5" in (wordings / "floor.yaml").read_text()
    assert run(wordings, "--gate")[0] == 0
    floor = wordings / "floor.yaml"
    floor.write_text(floor.read_text().replace("49.5", "51"))
    code, printed = run(wordings, "--gate", "--half", "tuning")
    assert code == 1
    assert printed.endswith("Gate: tuning, en: 50.0% right, below the floor of 51.0%.\n")


def test_writing_the_floor_of_one_half_keeps_the_others(run: Run, wordings: Path, write: Write) -> None:
    write("holdout: {ru: 12.5}", "questions/floor.yaml")
    run(wordings, "--half", "tuning", "--write-floor")
    assert "holdout:\n  ru: 12.5" in (wordings / "floor.yaml").read_text()


def test_a_floor_needs_a_folder(run: Run, questions: Path) -> None:
    code, printed = run(questions / "facts.yaml", "--write-floor")
    assert code == 2
    assert "expected a folder" in printed


def test_wordings_are_set_beside_plain_matching(run: Run, wordings: Path) -> None:
    assert "WRatio at least" in run(wordings)[1]


def test_the_holdout_is_listed_only_by_name(run: Run, wordings: Path) -> None:
    _, printed = run(wordings)
    assert "tuning-en.yaml:5" in printed
    assert "holdout-en.yaml:5" not in printed
    assert "1 of the holdout went wrong: not listed" in printed
    assert "holdout-en.yaml:5" in run(wordings, "--half", "holdout")[1]


def test_half_leaves_out_twins_and_the_other_half(run: Run, wordings: Path) -> None:
    _, printed = run(wordings, "--half", "tuning", "--json")
    assert list(json.loads(printed)["splits"]) == ["tuning"]


def test_verbose_lists_what_was_refused_too(run: Run, questions: Path, write: Write) -> None:
    write(
        "knowledge: facts.yaml\nquestions:\n  - {say: qwrt, kind: social, outcome: social}\n",
        "questions/b.yaml",
    )
    assert "Refused: 1" not in run(questions)[1]
    assert "Refused: 1\n" in run(questions, "--verbose")[1]


def test_json_is_one_object_with_the_gate_in_it(run: Run, spoilt: Path) -> None:
    code, printed = run(spoilt, "--json", "--gate")
    fields = json.loads(printed)
    assert code == 1
    assert (fields["all"]["n"], fields["all"]["wrong"]) == (2, 1)
    assert [entry["line"] for entry in fields["wrong"]] == [4]
    assert fields["gate"] == ["Gate: twins: expected none to go wrong, got 1."]


@pytest.mark.parametrize("before", [True, False], ids=["before the command", "after the command"])
def test_knowledge_replaces_what_files_name(
    questions: Path, write: Write, capsys: pytest.CaptureFixture[str], before: bool
) -> None:
    other = write(
        (questions.parent / "knowledge" / "facts.yaml").read_text().replace("777.7", "888.8"), "other.yaml"
    )
    option = ["--knowledge", str(other)]
    with pytest.raises(SystemExit):
        main([*option, "accuracy", str(questions)] if before else ["accuracy", str(questions), *option])
    assert "lacks '777[.,]7'" in capsys.readouterr().out


def test_problems_of_questions_are_all_printed(run: Run, write: Write) -> None:
    path = write("questions: 5\n")
    code, printed = run(path)
    assert code == 1
    assert [line.split(": ")[1] for line in printed.splitlines()] == ["knowledge", "questions"]


def test_problems_of_the_facts_are_printed_too(run: Run, questions: Path, write: Write) -> None:
    write("facts: 5\n", "knowledge/facts.yaml")
    code, printed = run(questions)
    assert code == 1
    assert "facts.yaml:1:8: facts: expected records by id" in printed


def test_without_a_path_the_questions_here_are_asked(
    run: Run, questions: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write((questions / "facts.yaml").read_text(), "tests/questions/facts.yaml")
    monkeypatch.chdir(questions.parent)
    code, printed = run("--json")
    assert (code, json.loads(printed)["all"]["n"]) == (0, 2)
