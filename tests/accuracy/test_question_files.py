from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.accuracy.load import QuestionError, QuestionSet, Split, load_questions
from bot.core.answer import Outcome

TODAY = date(2026, 1, 1)
HEAD = "knowledge: facts.yaml\nquestions:\n"
Write = Callable[..., Path]


def load(
    *paths: Path, knowledge: tuple[Path, ...] = (), shipped: Path | None = None
) -> tuple[QuestionSet, ...]:
    return load_questions(paths, today=TODAY, knowledge=knowledge, shipped=shipped)


@pytest.fixture
def problems(write: Write) -> Callable[[str], list[str]]:
    """Return a function that reads a question file and returns its problems without the path."""

    def problems_of(text: str) -> list[str]:
        write("sources: {}", "facts.yaml")
        path = write(text, "q.yaml")
        with pytest.raises(QuestionError) as caught:
            load(path)
        return [str(problem).removeprefix(f"{path}").removeprefix(":") for problem in caught.value.problems]

    return problems_of


def test_short_forms_are_read_as_long_ones(write: Write) -> None:
    write("sources: {}", "facts.yaml")
    [questions] = load(
        write(HEAD + "  - {say: Hi, kind: social, outcome: social, has: a, never: [b, c], after: x}\n")
    )
    [case] = questions.cases
    assert (case.say, case.outcomes, case.after, case.lang) == ("Hi", (Outcome.SOCIAL,), "x", None)
    assert [each.pattern for each in (*case.has, *case.never)] == ["a", "b", "c"]
    assert case.line == 3


def test_the_day_is_the_files_own_before_that_of_the_run(questions: Path, write: Write) -> None:
    write("sources: {}", "facts.yaml")
    dateless = write(HEAD + "  - {say: Hi, kind: social, outcome: social}\n")
    assert [each.today for each in load(dateless, questions)] == [TODAY, date(2026, 11, 23)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", " expected questions, got an empty file.", id="an empty file"),
        pytest.param("knowledge: facts.yaml\n", "1:1: questions: missing. Add 'questions: ...'.", id="no questions"),
        pytest.param(
            "knowledge: facts.yaml\nquestions: []\n",
            "2:1: questions: expected a list of questions, each beginning with '- say: ...', got an empty list.",
            id="an empty list of questions",
        ),
        pytest.param(
            HEAD + "  - {say: Hi, kind: social, outcom: social}\n",
            "3:29: questions[1].outcom: unknown key. Did you mean 'outcome'?",
            id="a misspelled key",
        ),
        pytest.param(
            HEAD + "  - {say: '', kind: social, outcome: social}\n",
            "3:11: questions[1].say: expected what somebody types, got nothing.",
            id="an empty question",
        ),
        pytest.param(
            HEAD + "  - {say: Hi, kind: sociable, outcome: social}\n",
            "3:21: questions[1].kind: expected 'answerable', 'derived', 'unknown', 'offtopic', 'social' or 'ambiguous', "
            "got 'sociable'. Did you mean 'social'?",
            id="an unknown kind",
        ),
        pytest.param(
            HEAD + "  - {say: Hi, kind: social, outcome: [social, nodata]}\n",
            "3:47: questions[1].outcome[2]: expected 'answer', 'clarify', 'no_data', 'no_match' or 'social', "
            "got 'nodata'. Did you mean 'no_data'?",
            id="an unknown outcome among several",
        ),
        pytest.param(
            HEAD + "  - {say: Hi, kind: social, outcome: social, lang: de}\n",
            "3:52: questions[1].lang: expected 'be', 'en', 'ru', 'uz' or 'uz-cyrl', got 'de'.",
            id="a language that the bot does not speak",
        ),
        pytest.param(
            HEAD + "  - say: Hi\n    kind: social\n    outcome: social\n    has: '(a'\n",
            "6:10: questions[1].has: expected a regular expression, got '(a': "
            "missing ), unterminated subpattern at position 0.",
            id="a broken regular expression",
        ),
        pytest.param(
            HEAD + "  - {say: Hi, kind: social, outcome: social}\n  - {say: Hi, kind: social, outcome: social}\n",
            "4:11: questions[2].say: expected each question once, got it at line 3 too. Keep one.",
            id="the same question twice",
        ),
        pytest.param(
            "knowledge: fact.yaml\nquestions:\n  - {say: Hi, kind: social, outcome: social}\n",
            "1:12: knowledge: expected a file in knowledge/ or beside this one, got 'fact.yaml'. Check the name.",
            id="a knowledge file that is not there",
        ),
        pytest.param(
            "knowledge: facts.yaml\ntoday: 23.11.2026\nquestions:\n  - {say: Hi, kind: social, outcome: social}\n",
            "2:8: today: expected a date like 2025-10-17, got '23.11.2026'. Use '2026-11-23'.",
            id="a date written otherwise",
        ),
        pytest.param(
            HEAD + "  - {say: Hi, kind: social, outcome: social\n",
            "3:5: expected ',' or '}' at line 3, column 44. "
            "Close the bracket that opens here, or put text with commas, colons or brackets in quotes.",
            id="broken YAML",
        ),
    ],
)  # fmt: skip
def test_problems_say_where_and_what(problems: Callable[[str], list[str]], text: str, expected: str) -> None:
    assert problems(text) == [expected]


def test_all_problems_of_all_files_come_at_once(write: Write) -> None:
    for name in ("a.yaml", "b.yaml"):
        write("questions: 5\n", f"questions/{name}")
    with pytest.raises(QuestionError) as caught:
        load(write("", "questions/c.yaml").parent)
    assert [(Path(each.path).name, each.where) for each in caught.value.problems] == [
        ("a.yaml", "knowledge"),
        ("a.yaml", "questions"),
        ("b.yaml", "knowledge"),
        ("b.yaml", "questions"),
        ("c.yaml", ""),
    ]


def test_a_similar_knowledge_file_is_suggested(questions: Path, write: Write) -> None:
    file = write(
        (questions / "facts.yaml").read_text().replace("facts.yaml", "fact.yaml"), "questions/b.yaml"
    )
    with pytest.raises(QuestionError, match=r"Did you mean 'facts\.yaml'\?"):
        load(file)


def test_a_twin_does_not_take_itself_for_its_knowledge(questions: Path) -> None:
    [twin] = load(questions)
    assert twin.knowledge == (questions.parent / "knowledge" / "facts.yaml",)


def test_knowledge_far_away_is_found_where_it_is_shipped(questions: Path, write: Write) -> None:
    file = write(
        "knowledge: other.yaml\nquestions:\n  - {say: Hi, kind: social, outcome: social}\n", "q.yaml"
    )
    shipped = write("sources: {}", "shipped/other.yaml")
    [found] = load(file, shipped=shipped.parent)
    assert found.knowledge == (shipped,)


def test_knowledge_that_was_chosen_replaces_what_files_name(questions: Path) -> None:
    [twin] = load(questions, knowledge=(Path("elsewhere"),))
    assert twin.knowledge == (Path("elsewhere"),)


@pytest.mark.parametrize(
    ("name", "split"),
    [
        pytest.param("tuning-en.yaml", Split.TUNING, id="tuning- begins the name of the half to look at"),
        pytest.param(
            "holdout-uz-cyrl.yaml", Split.HOLDOUT, id="holdout- begins the name of the half to keep closed"
        ),
        pytest.param("tunings.yaml", Split.TWINS, id="any other file is a twin"),
    ],
)
def test_names_tell_what_a_file_is_for(write: Write, name: str, split: Split) -> None:
    write("sources: {}", "facts.yaml")
    [questions] = load(write(HEAD + "  - {say: Hi, kind: social, outcome: social}\n", name))
    assert questions.split is split


def test_the_floor_is_not_a_question_file(questions: Path, write: Write) -> None:
    write("tuning: {en: 50}", "questions/floor.yaml")
    assert len(load(questions)) == 1
