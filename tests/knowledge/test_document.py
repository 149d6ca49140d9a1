"""A file as read: its root, its faults, and the entry that the whole of it is."""

from __future__ import annotations

import pytest

from bot.knowledge.document import read_document, validate_document
from bot.knowledge.files import File
from bot.knowledge.schema import Entry


class Tin(Entry):
    label: str
    size: str | None = None


def read(text: str) -> Tin | list[str]:
    found = validate_document(Tin, read_document(File("tin.yaml", text)), what="a tin")
    return [str(problem) for problem in found] if isinstance(found, list) else found


def test_a_file_may_be_one_entry() -> None:
    assert read("label: tea\n") == Tin(label="tea")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "tin.yaml: expected a tin, got an empty file.", id="an empty file"),
        pytest.param("# tea\n", "tin.yaml: expected a tin, got an empty file.", id="a comment alone"),
        pytest.param("- tea\n", "tin.yaml:1:1: expected a mapping at the top", id="a list"),
        pytest.param("size: 5\n", "tin.yaml:1:1: label: missing. Add 'label: ...'.", id="a key is missing"),
        pytest.param("lable: tea\n", "tin.yaml:1:1: lable: unknown key. Did you mean 'label'?", id="a slip"),
    ],
)
def test_a_problem_is_told_where_it_stands(text: str, expected: str) -> None:
    found = read(text)
    assert isinstance(found, list)
    assert [problem[: len(expected)] for problem in found] == [expected]


def test_faults_come_with_what_else_is_wrong() -> None:
    found = read("size: 5\nsize: 6\n")
    assert isinstance(found, list)
    assert [problem.split()[0] for problem in found] == ["tin.yaml:2:1:", "tin.yaml:1:1:"]


def test_a_fault_that_hides_nothing_leaves_the_entry() -> None:
    document = read_document(File("tin.yaml", "label: tea\nlabel: coffee\n"))
    assert [problem.line for problem in document.problems] == [2]
    assert validate_document(Tin, document, what="a tin") == Tin(label="tea")
