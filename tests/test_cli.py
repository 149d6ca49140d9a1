from __future__ import annotations

import io
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.cli import main
from bot.cli.check import Format, write_problems
from bot.cli.opening import open_knowledge
from bot.cli.place import default_folder
from bot.core.answer import Answer, Context, GoneError, Outcome, Question, Suggestion, Trace
from bot.core.language import Language
from bot.core.model import Knowledge
from bot.errors import TradeFactsError
from bot.knowledge.problem import KnowledgeError, Problem
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
LANGUAGES = tuple(Language(code=code, name=code, cldr=code) for code in ("en", "ru", "uz", "uz-cyrl", "be"))
KNOWLEDGE = Knowledge(languages=LANGUAGES, country_names={})


@dataclass
class FakeEngine:
    """Answers every question by naming it."""

    questions: list[Question] = field(default_factory=list)
    recalled: list[tuple[str, str]] = field(default_factory=list)

    def ask(self, question: Question) -> Answer:
        self.questions.append(question)
        if question.text == "crash":
            raise ZeroDivisionError
        return Answer(
            outcome=Outcome.ANSWER,
            lang=question.lang or "en",
            text=f"re: {question.text}",
            suggestions=(Suggestion("First", "r/value"), Suggestion("Gone", "gone/value")),
            context=Context("value", question.text),
            trace=Trace(query=question.text, decision="certain"),
        )

    def recall(self, reference: str, *, lang: str, today: date) -> Answer:
        self.recalled.append((reference, lang))
        if reference.startswith("gone"):
            raise GoneError(reference)
        return Answer(
            outcome=Outcome.ANSWER, lang=lang, text=f"opened {reference}", context=Context("value", "r")
        )


@dataclass
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str
    engine: FakeEngine
    paths: list[tuple[Path, ...]]

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


class Input(io.TextIOWrapper):
    """Standard input that is piped in or typed."""

    typed = False

    def isatty(self) -> bool:
        return self.typed


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run a command in an empty folder, on an engine that does not read facts."""
    engine, paths = FakeEngine(), list[tuple[Path, ...]]()

    def open_engine(chosen: tuple[Path, ...]) -> tuple[Knowledge, FakeEngine]:
        paths.append(chosen)
        return KNOWLEDGE, engine

    for module in ("ask", "chat", "run"):
        # By the string's last part: the package also holds a function of each module's name.
        monkeypatch.setattr(sys.modules[f"bot.cli.{module}"], "open_engine", open_engine)
    monkeypatch.setattr(sys.modules["bot.cli.chat"], "_load_line_editing", lambda: None)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, given: str | bytes = "", typed: bool = False) -> Ran:
        stream = Input(io.BytesIO(given.encode() if isinstance(given, str) else given), encoding="utf-8")
        stream.typed = typed
        monkeypatch.setattr(sys, "stdin", stream)
        with pytest.raises(SystemExit) as exited:
            main(arguments)
        captured = capsys.readouterr()
        return Ran(int(exited.value.code or 0), captured.out, captured.err, engine, paths)

    return run


# ask


def test_ask_prints_the_answer_and_what_else_can_be_asked(run: Run) -> None:
    ran = run("ask", "trade in 2024?")
    assert (ran.code, ran.out) == (0, "re: trade in 2024?\n- First\n- Gone\n")


def test_ask_takes_words_without_quotes(run: Run) -> None:
    assert run("ask", "trade", "in", "2024").engine.questions[0].text == "trade in 2024"


def test_ask_reads_a_piped_question(run: Run) -> None:
    assert run("ask", given="товарооборот?").engine.questions[0].text == "товарооборот?"


@pytest.mark.parametrize("typed", [True, False])
def test_ask_without_a_question_is_wrong_usage(run: Run, typed: bool) -> None:
    ran = run("ask", typed=typed)
    assert ran.code == 2
    assert "expected a question, got none" in ran.err


def test_ask_counts_from_the_day_given(run: Run) -> None:
    assert run("ask", "--today", "2024-02-29", "last year?").engine.questions[0].today == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--today", "2024-13-01", "x"], "--today", id="a day that there is not"),
        pytest.param(
            ["--lang", "fr", "x"],
            "expected one of en, ru, uz, uz-cyrl, be, got 'fr'",
            id="a language not spoken",
        ),
        pytest.param(
            ["--jsonl", "x"], "expected no question together with --jsonl", id="a question and lines"
        ),
        pytest.param(["--nonsense", "x"], "No such option", id="an option that there is not"),
    ],
)
def test_wrong_usage_of_ask_ends_with_2(run: Run, arguments: list[str], message: str) -> None:
    ran = run("ask", *arguments)
    assert ran.code == 2
    assert message in ran.err
    assert not ran.out


@pytest.mark.parametrize(("lang", "code"), [("ru", "ru"), ("UZ-Cyrl", "uz-cyrl"), ("be_BY", "be")])
def test_ask_answers_in_the_language_wanted(run: Run, lang: str, code: str) -> None:
    assert run("ask", "--lang", lang, "x").engine.questions[0].lang == code


def test_ask_explains(run: Run) -> None:
    ran = run("ask", "--why", "x")
    assert ran.out.endswith("\n\nquestion, normalized: x\noutcome: answer\ndecision: certain\n")


def test_ask_prints_one_object(run: Run) -> None:
    ran = run("ask", "--json", "торговля?")
    assert "торговля" in ran.out
    (answer,) = ran.objects
    assert (answer["id"], answer["outcome"], answer["text"]) == (None, "answer", "re: торговля?")
    assert "why" not in answer
    assert "decision: certain" in run("ask", "--json", "--why", "x").objects[0]["why"]


# ask --jsonl


def lines(*objects: Any) -> str:
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)


def test_each_line_gets_an_object_in_order(run: Run) -> None:
    ran = run("ask", "--jsonl", given=lines({"id": 2, "text": "b"}, {"id": "x", "text": "ў"}, {"text": "c"}))
    assert [(answer["id"], answer["text"]) for answer in ran.objects] == [
        (2, "re: b"),
        ("x", "re: ў"),
        (None, "re: c"),
    ]
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(
    ("second", "context"),
    [
        pytest.param({"chat": 1, "user": 1}, "a", id="the same chat and user follow up"),
        pytest.param({"chat": 1, "user": 2}, None, id="another user does not"),
        pytest.param({"chat": 2, "user": 1}, None, id="nor the same user elsewhere"),
        pytest.param({}, None, id="nor a line that names nobody"),
    ],
)
def test_follow_ups_belong_to_chat_and_user(run: Run, second: dict[str, Any], context: str | None) -> None:
    ran = run("ask", "--jsonl", given=lines({"text": "a", "chat": 1, "user": 1}, {"text": "b"} | second))
    found = ran.engine.questions[1].context
    assert (found and found.record) == context


def test_lines_that_name_nobody_stand_alone(run: Run) -> None:
    ran = run("ask", "--jsonl", given=lines({"text": "a"}, {"text": "b"}))
    assert ran.engine.questions[1].context is None


def test_a_user_alone_is_enough_to_follow_up(run: Run) -> None:
    ran = run("ask", "--jsonl", given=lines({"text": "a", "user": "u"}, {"text": "b", "user": "u"}))
    assert ran.engine.questions[1].context is not None


def test_the_language_of_a_line_counts_above_the_option(run: Run) -> None:
    given = lines({"text": "a", "lang": "be"}, {"text": "b"}, {"text": "c", "lang": "fr"})
    ran = run("ask", "--jsonl", "--lang", "ru", given=given)
    assert [question.lang for question in ran.engine.questions] == ["be", "ru", "ru"]


def test_blank_lines_get_nothing(run: Run) -> None:
    ran = run("ask", "--jsonl", given='\n{"id": 1, "text": "a"}\n  \n')
    assert [answer["id"] for answer in ran.objects] == [1]


@pytest.mark.parametrize(
    ("line", "id", "message"),
    [
        pytest.param(b"nonsense", None, "expected JSON like", id="no JSON"),
        pytest.param(b"[1]", None, "expected an object like", id="no object"),
        pytest.param(b'{"id": 7}', 7, '"text" to be a string, got None', id="no text"),
        pytest.param(b'{"id": 7, "text": 5}', 7, '"text" to be a string, got 5', id="text of another type"),
        pytest.param(
            b'{"id": 7, "text": "a", "lang": 5}', 7, '"lang" to be a string', id="language of another type"
        ),
        pytest.param(
            '{"id": 7, "text": "ж"}'.encode("cp1251"), None, "expected UTF-8", id="another encoding"
        ),
        pytest.param(b"[" * 100_000, None, "expected JSON like", id="a bomb"),
        pytest.param(b'{"id": 7, "text": "crash"}', 7, "this is a bug", id="a bug of the engine's"),
    ],
)
def test_a_bad_line_keeps_its_place_and_fails_the_run(run: Run, line: bytes, id: Any, message: str) -> None:  # noqa: A002
    ran = run("ask", "--jsonl", given=b'{"id": 1, "text": "a"}\n' + line + b'\n{"id": 3, "text": "c"}\n')
    assert [answer["id"] for answer in ran.objects] == [1, id, 3]
    assert [answer["outcome"] for answer in ran.objects] == ["answer", "no_match", "answer"]
    assert set(ran.objects[1]) == set(ran.objects[0])
    assert "standard input:2: " in ran.err
    assert message in ran.err
    assert ran.code == 1


def test_half_a_character_does_not_break_the_output(run: Run) -> None:
    ran = run("ask", "--jsonl", given='{"id": 1, "text": "\\ud83c"}\n')
    assert ran.code == 0
    assert ran.objects[0]["id"] == 1


# chat


def test_a_conversation_follows_up_picks_and_explains(run: Run) -> None:
    ran = run("chat", given="trade?\nand 2023?\n1\nso?\n2\n:why\n:q\nnever read\n")
    assert ran.code == 0
    assert ran.out.split("\n") == [
        "re: trade?",
        "  1. First",
        "  2. Gone",
        "re: and 2023?",
        "  1. First",
        "  2. Gone",
        "opened r/value",
        "re: so?",
        "  1. First",
        "  2. Gone",
        "That is no longer there. Ask for it in words.",
        "question, normalized: so?",
        "outcome: answer",
        "decision: certain",
        "",
    ]
    contexts = [question.context and question.context.record for question in ran.engine.questions]
    assert contexts == [None, "trade?", "r"]


def test_a_number_that_picks_nothing_is_a_question(run: Run) -> None:
    ran = run("chat", "--lang", "ru", given="2\ntrade?\n3\n0\n2024\n")
    assert [question.text for question in ran.engine.questions] == ["2", "trade?", "3", "0", "2024"]
    assert {question.lang for question in ran.engine.questions} == {"ru"}


def test_why_before_anything_was_asked(run: Run) -> None:
    assert run("chat", given=":why\n\n").out == "Nothing has been asked yet.\n"


# run


def test_without_a_token_run_answers_in_a_local_telegram_and_keeps_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.cli import local
    from bot.telegram import log

    served: list[Settings] = []

    def serve(
        settings: Settings, *_: object, on_reply: Callable[[tuple[int, int] | str, Answer], None]
    ) -> None:
        served.append(settings)
        address = settings.bot_api_url
        me = httpx.get(f"{address}/bot{settings.bot_token.get_secret_value()}/getMe").json()  # type: ignore[union-attr]
        assert me["result"]["username"] == "tradefacts_bot"
        on_reply((1001, 7), Answer(outcome=Outcome.NO_DATA, lang="en", text="no"))
        on_reply("of no message", Answer(outcome=Outcome.NO_DATA, lang="en", text="no"))
        for chat, message, reasons in ((1001, 7, "outcome: no_data"), (1001, 8, None), (1002, 7, None)):
            params = {"chat": chat, "message": message}
            why = httpx.get(f"{address}/control/why", params=params).json()["why"]
            assert why is reasons or reasons in why

    monkeypatch.setenv("DATABASE_URL", "sqlite:///precious.sqlite3")
    monkeypatch.setattr(local, "serve", serve)
    monkeypatch.setattr(log, "configure_logging", lambda *_, **__: None)
    ran = run("run")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("BOT_TOKEN is not set, so the bot answers in a Telegram of its own")
    assert f"\n    {served[0].bot_api_url}/\n" in ran.out
    assert served[0].database_url.get_secret_value() == "sqlite://"


def test_wrong_settings_are_all_listed_without_a_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123:secret!")
    monkeypatch.setenv("LOG_LEVEL", "loud")
    ran = run("run")
    assert ran.code == 1
    assert [line.split(": ")[1] for line in ran.err.splitlines()] == ["BOT_TOKEN", "LOG_LEVEL"]
    assert "secret!" not in ran.err


def test_other_commands_need_no_settings(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "nonsense")
    assert run("ask", "x").code == 0


def test_a_token_the_server_refuses_ends_with_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.telegram import log, runner

    def refuse(*_: object) -> None:
        raise TradeFactsError("BOT_TOKEN: refused.")

    monkeypatch.setenv("BOT_TOKEN", "123:abc")
    monkeypatch.setattr(runner, "serve", refuse)
    monkeypatch.setattr(log, "configure_logging", lambda *_, **__: None)
    ran = run("run")
    assert (ran.code, ran.out, ran.err) == (1, "", "BOT_TOKEN: refused.\n")


# where the facts are


def test_facts_are_those_here_then_those_of_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "knowledge").mkdir()
    assert default_folder() == ROOT / "knowledge"
    (tmp_path / "knowledge" / "a.yml").touch()
    assert default_folder() == Path("knowledge")


def test_facts_are_the_installed_ones_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    package = tmp_path / "site" / "bot"
    (package / "_shipped_knowledge").mkdir(parents=True)
    monkeypatch.setattr("bot.cli.place._PACKAGE", package)
    with pytest.raises(TradeFactsError, match="Name a file or folder with --knowledge"):
        default_folder()
    (package / "_shipped_knowledge" / "a.yaml").touch()
    assert default_folder() == package / "_shipped_knowledge"


@pytest.mark.parametrize(
    ("arguments", "variable", "in_file", "paths"),
    [
        pytest.param(
            ["ask", "--knowledge", "a", "--knowledge", "b", "x"],
            "e",
            "",
            ["a", "b"],
            id="the command's option",
        ),
        pytest.param(["--knowledge", "a", "ask", "x"], "e", "", ["a"], id="the option before the command"),
        pytest.param(
            ["--knowledge", "a", "ask", "--knowledge", "b", "x"], "", "", ["b"], id="the nearer option wins"
        ),
        pytest.param(["ask", "x"], "e:f", "KNOWLEDGE=g", ["e", "f"], id="the environment"),
        pytest.param(["ask", "x"], "", "KNOWLEDGE=g", ["g"], id="the file of settings"),
        pytest.param(["ask", "x"], "", "knowledge=g", ["g"], id="its name in small letters"),
        pytest.param(["ask", "x"], "", "", [str(ROOT / "knowledge")], id="the shipped ones"),
        pytest.param(["chat", "--knowledge", "a"], "", "", ["a"], id="in chat"),
        pytest.param(["run", "--knowledge", "a"], "", "", ["a"], id="in run"),
    ],
)
def test_the_facts_can_be_replaced(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
    variable: str,
    in_file: str,
    paths: list[str],
) -> None:
    from bot.cli import local

    monkeypatch.setattr(local, "serve_locally", lambda *_: None)
    for name in "efg":
        (tmp_path / name).touch()
    monkeypatch.setenv("KNOWLEDGE", variable.replace(":", os.pathsep))
    (tmp_path / ".env").write_text(in_file)
    assert run(*arguments).paths == [tuple(Path(path) for path in paths)]


def test_facts_that_are_not_there_are_named_with_their_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BOT_TOKEN=nonsense\nKNOWLEDGE=gone\n")
    ran = run("ask", "x")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(".env:2: KNOWLEDGE: expected an existing file or folder, got 'gone'.")
    assert len(ran.err.splitlines()) == 1


def test_a_file_of_settings_that_cannot_be_read_does_not_stop_ask(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"KNOWLEDGE=\xff")
    assert run("ask", "x").code == 0


# check

PROBLEMS = (
    Problem("knowledge/a.yaml", 14, 9, "series.x.unit", "expected a unit, got 'a:b,c'. Use 'USD'."),
    Problem("knowledge/b.yaml", 0, 0, "", "100 % wrong."),
)


def test_problems_as_text() -> None:
    assert write_problems(PROBLEMS, Format.TEXT).splitlines() == [
        "knowledge/a.yaml:14:9: series.x.unit: expected a unit, got 'a:b,c'. Use 'USD'.",
        "knowledge/b.yaml: 100 % wrong.",
    ]


def test_problems_as_json() -> None:
    assert json.loads(write_problems(PROBLEMS, Format.JSON)) == [
        {
            "level": "problem",
            "file": "knowledge/a.yaml",
            "line": 14,
            "column": 9,
            "where": "series.x.unit",
            "message": "expected a unit, got 'a:b,c'. Use 'USD'.",
        },
        {
            "level": "problem",
            "file": "knowledge/b.yaml",
            "line": None,
            "column": None,
            "where": None,
            "message": "100 % wrong.",
        },
    ]


def test_problems_as_annotations_of_github() -> None:
    assert write_problems((*PROBLEMS, Problem("a,b:c.yaml", 1, 2, "x", "y")), Format.GITHUB).splitlines() == [
        "::error file=knowledge/a.yaml,title=series.x.unit,line=14,col=9::expected a unit, got 'a:b,c'. Use 'USD'.",
        "::error file=knowledge/b.yaml::100 %25 wrong.",
        "::error file=a%2Cb%3Ac.yaml,title=x,line=1,col=2::y",
    ]


def with_problems(_: object) -> Knowledge:
    raise KnowledgeError(PROBLEMS)


WARNING = Problem("c.yaml", 1, 2, "series.x", "expected more.", is_warning=True)


def test_warnings_say_that_they_are() -> None:
    assert write_problems((WARNING,), Format.TEXT) == "c.yaml:1:2: series.x: warning: expected more."
    assert write_problems((WARNING,), Format.GITHUB).startswith("::warning file=c.yaml,title=series.x,line=1")
    assert json.loads(write_problems((WARNING,), Format.JSON))[0]["level"] == "warning"


Facts = Callable[..., None]


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch) -> Facts:
    """Return a function that sets what is read, and what is found wrong with it."""
    module = sys.modules["bot.cli.check"]

    def set_facts(opened: Callable[[Any], Knowledge], *found: Problem) -> None:
        monkeypatch.setattr(module, "open_knowledge", opened)
        monkeypatch.setattr(module, "find_problems", lambda _: found)

    return set_facts


@pytest.mark.parametrize("style", list(Format))
def test_check_lists_problems_and_exits_with_1(run: Run, facts: Facts, style: Format) -> None:
    facts(lambda _: KNOWLEDGE, *PROBLEMS)
    ran = run("check", "--format", style)
    assert ran.code == 1
    assert write_problems(PROBLEMS, style) in ran.out
    assert "2 problems in 2 files." in (ran.out if style is Format.TEXT else ran.err)


def test_check_lists_warnings_beside_problems(run: Run, facts: Facts) -> None:
    facts(lambda _: KNOWLEDGE, *PROBLEMS, WARNING)
    ran = run("check")
    assert ran.code == 1
    assert ran.out.endswith(f"{WARNING}\n2 problems and 1 warning in 3 files.\n")


@pytest.mark.parametrize("style", list(Format))
def test_check_lists_warnings_and_exits_with_0(run: Run, facts: Facts, style: Format) -> None:
    facts(lambda _: KNOWLEDGE, WARNING)
    ran = run("check", "--format", style)
    assert ran.code == 0
    assert ran.out.startswith(write_problems((WARNING,), style) + "\n")
    assert "No problems, 1 warning: 0 meetings, " in (ran.out if style is Format.TEXT else ran.err)


def test_check_of_clean_files_says_what_was_read(run: Run, facts: Facts) -> None:
    facts(lambda _: KNOWLEDGE)
    ran = run("check")
    assert (ran.code, ran.out) == (
        0,
        "No problems: 0 meetings, 0 series with 0 observations, 0 people and other entities and 0 facts.\n",
    )
    assert json.loads(run("check", "--format", "json").out) == []
    assert run("check", "--format", "github").out == ""


@pytest.mark.parametrize(("today", "listed"), [("2026-01-01", False), ("2026-01-02", True)])
def test_check_lists_what_is_due_for_review(run: Run, facts: Facts, today: str, listed: bool) -> None:
    from bot.core.model import Fact, Text

    fact = Fact(id="hours", answer=Text({"en": "x"}), ask=("x",), review_by=date(2026, 1, 1))
    facts(lambda _: Knowledge(languages=(), country_names={}, facts=(fact,)))
    ran = run("check", "--today", today)
    assert ran.code == 0
    assert ("To review since 2026-01-01: facts.hours" in ran.out) is listed


def test_check_takes_paths(run: Run, facts: Facts) -> None:
    seen: list[Any] = []

    def opened(paths: Any) -> Knowledge:
        seen.append(paths)
        return KNOWLEDGE

    facts(opened)
    run("check", "a.yaml", "b")
    run("check", "--knowledge", "c")
    assert seen == [(Path("a.yaml"), Path("b")), (Path("c"),)]


@pytest.mark.parametrize("arguments", [["check", "--format", "xml"], ["check", "--nonsense"], ["nonsense"]])
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).code == 2


def test_problems_of_the_facts_stop_ask_without_a_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["bot.cli.ask"], "open_engine", with_problems)
    ran = run("ask", "x")
    assert ran.code == 1
    assert ran.err.splitlines() == [str(problem) for problem in PROBLEMS]
    assert not ran.out


# the process

FAKE = """
import sys
import bot.cli
import tests_fake
module = sys.modules["bot.cli.ask"]
module.open_engine = lambda paths: (tests_fake.KNOWLEDGE, tests_fake.FakeEngine())
bot.cli.main(sys.argv[1:])
"""


def process(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    """Start a command on the fake engine in a process of its own."""
    code = FAKE.replace("tests_fake", "test_cli")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
        "LC_ALL": "C",
    }
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [sys.executable, "-X", "utf8=0", "-c", code, *arguments]
    return subprocess.Popen(command, env=environment, **(pipes | options))


def test_utf8_is_spoken_whatever_the_locale() -> None:
    with process("ask", "--jsonl") as child:
        out, err = child.communicate('{"text": "тўғрими?"}\n'.encode(), timeout=60)
    assert err == b""
    assert json.loads(out.decode())["text"] == "re: тўғрими?"
    assert "тўғрими" in out.decode()


def test_each_object_is_printed_at_once() -> None:
    with process("ask", "--jsonl") as child:
        assert child.stdin
        assert child.stdout
        for number in range(2):
            child.stdin.write(b'{"id": %d, "text": "a"}\n' % number)
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == number
        child.stdin.close()
        assert child.wait(60) == 0


def test_a_reader_that_leaves_ends_it_quietly() -> None:
    with process("ask", "--jsonl") as child:
        assert child.stdin
        assert child.stdout
        assert child.stderr
        child.stdin.write(b'{"text": "a"}\n')
        child.stdin.flush()
        child.stdout.readline()
        child.stdout.close()
        child.stdin.write(b'{"text": "a"}\n' * 100)
        child.stdin.close()
        assert child.stderr.read() == b""
        child.wait(60)


def test_an_interrupt_ends_it_quietly() -> None:
    with process("ask", "--jsonl") as child:
        assert child.stdin
        assert child.stdout
        assert child.stderr
        child.stdin.write(b'{"text": "a"}\n')
        child.stdin.flush()
        child.stdout.readline()
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
        assert child.stderr.read() == b""


def test_asking_imports_neither_telegram_nor_settings() -> None:
    code = "import sys, bot.cli; print([name for name in sys.modules if name.split('.')[0] in sys.argv[1:]])"
    heavy = ("telegram", "httpx", "pydantic_settings", "sqlite3", "asyncio")
    command = [sys.executable, "-c", code, *heavy]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    printed = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert printed == "[]\n"


def test_the_module_is_the_command() -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bot", "--help"]
    printed = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout
    for name in ("run", "ask", "chat", "check"):
        assert f"\n  {name} " in printed


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "is_told"), [(Terminal, True), (io.StringIO, False)])
def test_what_takes_long_is_said_at_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], is_told: bool
) -> None:
    shown, logger = stream(), logging.getLogger("bot.languages.wordbook")
    monkeypatch.setattr("sys.stderr", shown)

    def load(_: object) -> None:
        assert bool(logger.handlers) == is_told
        logger.info("Learning the languages")

    monkeypatch.setattr("bot.cli.opening.load_knowledge", load)
    open_knowledge(())
    assert ("Learning" in shown.getvalue()) >= is_told
    assert not logger.handlers
