"""`tradefacts gaps` on the database of a bot, with the shipped facts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.cli import main
from bot.core.answer import Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge
from bot.knowledge.load import check
from bot.store import Store

DAY = date(2026, 11, 20)
EXPORTS = "what did uzbekistan export to belarus in 2024"
CARPETS = "гиламлар савдоси ҳақида нима дейилган"
ANSWERED = "what was trade between uzbekistan and belarus in 2024"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///bot.sqlite3")

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as exited:
            main(["gaps", *arguments])
        captured = capsys.readouterr()
        return int(exited.value.code or 0), captured.out, captured.err

    return run


@pytest.fixture
def asked(tmp_path: Path) -> None:
    async def ask() -> None:
        store = Store(f"sqlite:///{tmp_path}/bot.sqlite3")
        await store.open()
        for question, lang, count in ((CARPETS, "uz-cyrl", 1), (EXPORTS, "en", 3), (ANSWERED, "en", 9)):
            for _ in range(count):
                store.misses.count(question, lang, Outcome.NO_DATA.value, DAY)
        await store.close()

    asyncio.run(ask())


@pytest.mark.usefixtures("asked")
def test_most_asked_come_first_and_what_is_answered_by_now_goes(run: Run) -> None:
    code, out, _ = run()
    assert code == 0
    lines = out.splitlines()
    assert [line.split(maxsplit=5) for line in lines[1:3]] == [
        ["1", "3", "2026-11-20", "en", "no_data", EXPORTS],
        ["2", "1", "2026-11-20", "uz-cyrl", "no_data", CARPETS],
    ]
    assert ANSWERED not in out
    assert len(run("--json")[1].splitlines()) == 2
    assert len(run("--limit", "1", "--json")[1].splitlines()) == 1
    assert json.loads(run("--json")[1].splitlines()[0]) == {
        "nr": 1,
        "question": EXPORTS,
        "lang": "en",
        "outcome": "no_data",
        "count": 3,
        "last_day": "2026-11-20",
    }


@pytest.mark.usefixtures("asked")
def test_looking_at_the_list_takes_nothing_from_it(run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "draft.yaml"
    answered = {"ask": {"en": [EXPORTS]}, "answer": {"en": "$1 million."}, "source": "s"}
    facts = {"sources": {"s": {"publisher": "Customs"}}, "facts": {"exports": answered}}
    draft.write_text(yaml.safe_dump(facts), "utf-8")
    assert EXPORTS not in run("--knowledge", str(draft))[1]
    assert EXPORTS in run()[1]
    assert EXPORTS not in run("--knowledge", str(draft), "--drop-answered")[1]
    assert EXPORTS not in run()[1]
    assert CARPETS in run()[1]


@pytest.mark.usefixtures("asked")
def test_an_adopted_one_is_answered_once_it_is_among_the_facts(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("adopt", "1", "--answer", "Exports were $500 million.", "--source", "s")
    assert code == 0
    file = tmp_path / "more.yaml"
    file.write_text(f"sources:\n  s: {{publisher: Customs}}\n{out}", "utf-8")
    answer = Engine(load_knowledge([file])).ask(Question(EXPORTS, DAY))
    assert (answer.outcome, answer.text) == (Outcome.ANSWER, "Exports were $500 million.")


@pytest.mark.usefixtures("asked")
def test_what_is_left_open_is_asked_for_by_check(run: Run, tmp_path: Path) -> None:
    out = run("adopt", "2")[1]
    (fact,) = yaml.safe_load(out)["facts"].items()
    assert fact[0].startswith("gilamlar-savdosi")
    assert fact[1]["ask"]["uz"][0].startswith("gilamlar savdosi")
    file = tmp_path / "more.yaml"
    file.write_text(out, "utf-8")
    assert {problem.where.partition(".")[2].partition(".")[2] for problem in check([file])} == {
        "answer.uz",
        "source",
    }


@pytest.mark.usefixtures("asked")
def test_a_number_that_is_not_listed_is_refused(run: Run) -> None:
    code, out, err = run("adopt", "3")
    assert (code, out) == (1, "")
    assert err.startswith("NR: expected a number of the list, which has 2, got 3.")


def test_where_no_bot_has_run_it_says_so_and_makes_no_database(run: Run, tmp_path: Path) -> None:
    code, out, err = run()
    assert (code, out) == (1, "")
    assert err.startswith(
        "DATABASE_URL: expected the database of a bot that has run, found no file 'bot.sqlite3'."
    )
    assert not list(tmp_path.iterdir())


def test_a_database_that_cannot_be_read_is_no_empty_list(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bot.sqlite3").write_bytes(b"no database at all" * 100)
    code, out, err = run()
    assert (code, out) == (1, "")
    assert "expected a database that can be read" in err
