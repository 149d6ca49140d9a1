from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.telegram.log import Redactor, configure_logging

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAF-made_up_for_tests_only_0123456789"


@pytest.fixture
def log() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.addFilter(Redactor(["1:short", ""]))
    logger = logging.getLogger("tests.redaction")
    logger.propagate = False
    logger.addHandler(handler)
    yield logger, written
    logger.removeHandler(handler)


@pytest.mark.parametrize(
    ("message", "arguments", "written"),
    [
        pytest.param(f"a {TOKEN} b", (), "a [secret] b\n", id="in the message"),
        pytest.param(
            "%s: %d",
            (f"https://h/bot{TOKEN}/getMe", 5),
            "https://h/bot[secret]/getMe: 5\n",
            id="in an address",
        ),
        pytest.param("%r", ({"token": TOKEN},), "{'token': '[secret]'}\n", id="in an argument"),
        pytest.param("use 1:short", (), "use [secret]\n", id="the bot's own, whatever it looks like"),
        pytest.param(
            "at 12:30:15 on port 127.0.0.1:8080", (), "at 12:30:15 on port 127.0.0.1:8080\n", id="times stay"
        ),
    ],
)
def test_tokens_are_taken_out(
    log: tuple[logging.Logger, io.StringIO], message: str, arguments: tuple[object, ...], written: str
) -> None:
    log[0].warning(message, *arguments)
    assert log[1].getvalue() == written


def test_tokens_are_taken_out_of_tracebacks(log: tuple[logging.Logger, io.StringIO]) -> None:
    try:
        raise ValueError(f"The token `{TOKEN}` was rejected")
    except ValueError:
        log[0].exception("failed", stack_info=True)
    assert "The token `[secret]` was rejected" in log[1].getvalue()
    assert TOKEN not in log[1].getvalue()


@pytest.fixture
def root_logger(monkeypatch: pytest.MonkeyPatch) -> Iterator[logging.Logger]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    root, own = logging.getLogger(), logging.getLogger("bot")
    limiter = logging.getLogger("telegram.ext.AIORateLimiter")
    kept = root.handlers[:], root.level, own.level
    yield root
    limiter.setLevel(logging.NOTSET)
    root.handlers[:], root.level = kept[:2]
    own.setLevel(kept[2])


def test_addresses_of_requests_are_not_logged_even_when_debugging(
    root_logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logging("DEBUG", [TOKEN])
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", TOKEN)
    logging.getLogger("httpcore.connection").debug("connect")
    for name in ("telegram.ext.ExtBot", "aiosqlite", "sqlalchemy.engine", "asyncpg", "starlette", "asyncio"):
        logging.getLogger(name).debug("my private words")
    logging.getLogger("bot").debug("seen with %s", TOKEN)
    written = capsys.readouterr().err
    assert "HTTP Request" not in written
    assert "connect" not in written
    assert "private words" not in written
    assert "DEBUG bot: seen with [secret]" in written


@pytest.mark.usefixtures("root_logger")
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_wait_that_telegram_asks_for_is_no_error(
    chatting: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logging("INFO", [TOKEN])
    chatting.wire.failures["sendMessage"] = [RetryAfter(3)]
    await chatting.say("trade?")
    written = capsys.readouterr().err
    assert "RetryAfter" in written
    assert "ERROR" not in written
    assert "Traceback" not in written


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_crash_is_logged_like_everything_else(form: str) -> None:
    program = (
        "from bot.telegram.log import configure_logging\n"
        f"configure_logging('INFO', ['hush-hush'], form={form!r})\n"
        f"raise RuntimeError('hush-hush {TOKEN}')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert ended.returncode == 1
    assert "RuntimeError: [secret] [secret]" in ended.stderr
    assert TOKEN not in ended.stderr
    assert "hush-hush" not in ended.stderr.replace("['hush-hush']", "")
    if form == "json":
        (line,) = ended.stderr.splitlines()
        assert json.loads(line)["level"] == "CRITICAL"
        assert "Traceback" in json.loads(line)["trace"]
