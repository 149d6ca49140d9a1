"""Nothing is lost: whatever is killed, cut off or throttled, every question gets its answer."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.telegram.dispatcher import IN_HAND
from tests.e2e.conftest import BotProcess, Telegram, wait_for
from tests.postgres import Postgres, free_port

Start = Callable[..., BotProcess]
QUESTIONS = [f"trade between Uzbekistan and Belarus in {year}?" for year in range(1990, 2030)]
TRADE = "What was trade between Uzbekistan and Belarus in 2024?"
pytestmark = pytest.mark.timeout(180)


def webhook() -> dict[str, str]:
    port = free_port()
    return {"WEBHOOK_URL": f"http://127.0.0.1:{port}/hook-9f2", "LISTEN": f"127.0.0.1:{port}"}


@pytest.mark.parametrize("settings", [dict, webhook], ids=["polling", "webhook"])
def test_kills_under_load_lose_nothing(
    telegram: Telegram, start: Start, settings: Callable[[], dict[str, str]]
) -> None:
    telegram.act("fault", method="sendMessage", times=-1, delay=0.04)
    chats = telegram.act("burst", chats=60, texts=QUESTIONS, each=5)
    bot = start(**settings())
    kills = 0
    for part in range(1, 4):
        bot.start()
        wait_for(lambda part=part: len(telegram.calls("sendMessage")) >= part * 70, "answers")
        bot.kill()
        kills += 1
    bot.ready()
    telegram.quiet(seconds=120)
    unanswered, repeated = telegram.unanswered_and_repeated(chats)
    assert unanswered == 0
    assert repeated <= kills * IN_HAND


@pytest.mark.parametrize("settings", [dict, webhook], ids=["polling", "webhook"])
def test_a_kill_while_telegram_hangs_repeats_no_more_than_otherwise(
    telegram: Telegram, start: Start, settings: Callable[[], dict[str, str]]
) -> None:
    telegram.act("fault", method="sendMessage", times=-1, delay=4)
    chats = telegram.act("burst", chats=60, texts=QUESTIONS, each=1)
    bot = start(**settings()).ready()
    # Long enough for each second to let more in, if it did.
    time.sleep(3.5)
    bot.kill()
    telegram.act("mend")
    bot.ready()
    telegram.quiet(calm=4.5, seconds=120)
    unanswered, repeated = telegram.unanswered_and_repeated(chats)
    assert unanswered == 0
    assert repeated <= IN_HAND


def test_what_comes_twice_is_answered_once(telegram: Telegram, start: Start) -> None:
    start().ready()
    message = telegram.ask(TRADE)
    telegram.reply_to(message)
    update = {"update_id": 100_000_001, "message": message}
    telegram.act("raw", updates=[update])
    telegram.quiet()
    assert telegram.unanswered_and_repeated([telegram.ann]) == (0, 0)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"status": 429, "description": "Too Many Requests", "retry_after": 1}, id="throttled"),
        pytest.param({"status": 502, "description": "Bad Gateway"}, id="a bad gateway"),
        pytest.param({"method": "*", "status": 502, "times": 5}, id="a gateway that is down for a while"),
        pytest.param(
            {"status": 500, "description": "Internal Server Error", "times": 3}, id="an error, thrice"
        ),
    ],
)
def test_a_reply_is_sent_in_spite_of(telegram: Telegram, start: Start, fault: dict[str, Any]) -> None:
    start().ready()
    telegram.act("fault", **({"method": "sendMessage"} | fault))
    assert "$620.1 million" in telegram.reply_to(telegram.ask(TRADE))["text"]
    telegram.quiet()
    assert telegram.unanswered_and_repeated([telegram.ann]) == (0, 0)


@pytest.mark.parametrize("kind", ["malformed", "reset-after"])
def test_a_reply_that_may_have_arrived_is_not_repeated(telegram: Telegram, start: Start, kind: str) -> None:
    bot = start().ready()
    telegram.act("fault", method="sendMessage", kind=kind, times=4)
    telegram.reply_to(telegram.ask(TRADE))
    telegram.quiet()
    assert telegram.unanswered_and_repeated([telegram.ann]) == (0, 0)
    assert bot.has_logged("not repeated")


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"status": 502}, id="a bad gateway"),
        pytest.param({"status": 429, "retry_after": 1}, id="throttled"),
        pytest.param({"kind": "reset"}, id="a lost connection"),
        pytest.param({"kind": "malformed"}, id="half a reply"),
    ],
)
def test_updates_arrive_again_after(telegram: Telegram, start: Start, fault: dict[str, Any]) -> None:
    telegram.act("fault", method="getMe", **fault)
    telegram.act("fault", method="deleteWebhook", **fault)
    telegram.act("fault", method="getUpdates", times=3, **fault)
    message = telegram.ask(TRADE)
    start().start()
    assert "$620.1 million" in telegram.reply_to(message)["text"]


def test_a_chat_that_is_throttled_holds_up_no_other(telegram: Telegram, start: Start) -> None:
    start().ready()
    telegram.act("fault", method="sendMessage", chat=telegram.ann, status=429, retry_after=5)
    slow = telegram.ask(TRADE)
    time.sleep(0.3)
    began = time.monotonic()
    telegram.reply_to(telegram.ask(TRADE, chat=telegram.bek, person=telegram.bek))
    assert time.monotonic() - began < 4
    telegram.reply_to(slow)


def test_a_blocked_chat_is_remembered_and_served_again_when_it_writes(
    telegram: Telegram, start: Start
) -> None:
    start().ready()
    telegram.act("status", chat=telegram.ann, status="kicked", person=telegram.ann)
    telegram.quiet(calm=0.5)
    telegram.act("status", chat=telegram.ann, status="member", person=telegram.ann)
    assert telegram.reply_to(telegram.ask(TRADE))


def test_a_server_that_is_away_at_first_is_waited_for(telegram: Telegram, start: Start) -> None:
    bot = start(BOT_API_URL=f"http://127.0.0.1:{free_port()}").start()
    wait_for(lambda: bot.has_logged("no connection to Telegram, trying again", 2), "two tries")
    assert bot.runs
    bot.signal(signal.SIGTERM)
    assert bot.wait(10) == 0


def test_a_refused_token_ends_with_one_line_without_it(telegram: Telegram, start: Start) -> None:
    telegram.act("token", token="1:another_token_of_the_right_form")
    bot = start().start()
    assert bot.wait() == 1
    (line,) = bot.log.read_text().splitlines()
    assert line.startswith("BOT_TOKEN: expected a token that Telegram accepts")
    assert "AAF-made_up" not in line


def test_a_token_that_is_taken_back_ends_it_and_another_s_not_found_does_not(
    telegram: Telegram, start: Start
) -> None:
    bot = start().ready()
    gone = {"method": "getUpdates", "status": 404, "description": "Not Found"}
    telegram.act("fault", **gone)
    telegram.reply_to(telegram.ask(TRADE))
    message = telegram.ask(TRADE)
    telegram.reply_to(message)
    assert bot.runs
    for method in ("getUpdates", "getMe"):
        telegram.act("fault", method=method, status=401, description="Unauthorized", times=-1)
    telegram.ask(TRADE)
    assert bot.wait() == 1
    assert (
        bot.log.read_text().splitlines()[-1].startswith("BOT_TOKEN: expected a token that Telegram accepts")
    )
    assert "AAF-made_up" not in bot.log.read_text()


def test_a_second_program_is_told_to_the_admin_once(telegram: Telegram, start: Start) -> None:
    bot = start(BOT_ADMINS=str(telegram.bek)).ready()
    fault = {"status": 409, "description": "Conflict: terminated by other getUpdates request", "times": 2}
    telegram.act("fault", method="getUpdates", **fault)
    # The poll under way ends with a message, the next two are refused.
    telegram.reply_to(telegram.ask(TRADE))
    wait_for(lambda: len(telegram.replies(telegram.bek)) > 0, "a notice")
    telegram.reply_to(telegram.ask(TRADE))
    notices = [reply["text"] for reply in telegram.replies(telegram.bek)]
    assert len(notices) == 1
    assert "same BOT_TOKEN" in notices[0]
    assert bot.runs


def test_a_stop_finishes_what_is_in_hand_within_ten_seconds(telegram: Telegram, start: Start) -> None:
    bot = start().ready()
    telegram.act("fault", method="sendMessage", times=-1, delay=1.0)
    messages = [telegram.ask(TRADE, chat=chat, person=chat) for chat in (telegram.ann, telegram.bek)]
    wait_for(lambda: telegram.look("state")["waiting"] == 0, "the questions to be fetched")
    began = time.monotonic()
    bot.signal(signal.SIGTERM)
    assert bot.wait() == 0
    assert time.monotonic() - began < 10
    for message in messages:
        telegram.reply_to(message, seconds=0.1)
    telegram.act("mend")
    bot.ready()
    telegram.quiet()
    assert telegram.unanswered_and_repeated([telegram.ann, telegram.bek]) == (0, 0)


def test_poison_is_set_aside_and_the_admin_told(telegram: Telegram, start: Start) -> None:
    start(BOT_ADMINS=str(telegram.bek)).ready()
    poison = {
        "update_id": 200_000_000,
        "message": {"message_id": 1, "chat": {"id": telegram.ann}, "date": "x"},
    }
    telegram.act("raw", updates=[poison])
    wait_for(lambda: len(telegram.replies(telegram.bek)) > 0, "a notice")
    assert "200000000" in telegram.replies(telegram.bek)[0]["text"]


def test_the_webhook_lets_in_nobody_else(telegram: Telegram, start: Start) -> None:
    settings = webhook()
    start(**settings).ready()
    base, path = f"http://{settings['LISTEN']}", "/hook-9f2"
    update = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"},
    }
    assert httpx.post(base + path, json=update).status_code == 403
    wrong = {"X-Telegram-Bot-Api-Secret-Token": "wrong"}
    assert httpx.post(base + path, json=update, headers=wrong).status_code == 403
    assert httpx.post(f"{base}/other", json=update, headers=wrong).status_code == 404
    assert httpx.get(base + path).status_code == 405
    assert not telegram.calls("sendMessage")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(b"x" * (1024 * 1024 + 1), 413, id="too long"),
        pytest.param(b"{", 400, id="no JSON"),
        pytest.param(b"[]", 400, id="no update"),
    ],
)
def test_the_webhook_refuses(telegram: Telegram, start: Start, body: bytes, status: int) -> None:
    settings = webhook() | {"WEBHOOK_SECRET": "secret_9"}
    start(**settings).ready()
    headers = {"X-Telegram-Bot-Api-Secret-Token": "secret_9"}
    assert httpx.post(settings["WEBHOOK_URL"], content=body, headers=headers).status_code == status
    assert "tradefacts_updates" in httpx.get(f"http://{settings['LISTEN']}/metrics").text


@contextmanager
def locked(file: Path) -> Iterator[None]:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


@pytest.mark.parametrize("server", ["sqlite", "postgresql"])
def test_a_kill_while_the_database_fails_loses_nothing(
    telegram: Telegram, start: Start, tmp_path: Path, request: pytest.FixtureRequest, server: str
) -> None:
    if server == "sqlite":
        bot, failing = start(), locked(tmp_path / "bot.sqlite3")
    else:
        postgres: Postgres = request.getfixturevalue("postgres")
        bot, failing = start(DATABASE_URL=postgres.fresh_database()), postgres.away()
    bot.ready()
    with failing:
        telegram.act("fault", method="sendMessage", times=-1, delay=0.3)
        chats = telegram.act("burst", chats=30, texts=[TRADE], each=3)
        wait_for(lambda: len(telegram.calls("sendMessage")) >= 40, "answers from memory")
        assert bot.has_logged("cannot keep anything there")
        bot.kill()
    telegram.act("mend")
    bot.ready()
    telegram.quiet(seconds=120)
    unanswered, _ = telegram.unanswered_and_repeated(chats)
    assert unanswered == 0


def test_half_a_letter_in_an_update_stops_nothing(telegram: Telegram, start: Start) -> None:
    settings = webhook() | {"WEBHOOK_SECRET": "secret_9"}
    bot = start(**settings).ready()
    sent = {"message_id": 900, "date": 1, "chat": {"id": telegram.ann, "type": "private"}, "text": "\ud800"}
    sent["from"] = {"id": telegram.ann, "is_bot": False, "first_name": "Ann"}
    # In ASCII, as Telegram writes JSON.
    body = json.dumps({"update_id": 100_000_000, "message": sent})
    headers = {"X-Telegram-Bot-Api-Secret-Token": "secret_9"}
    assert httpx.post(settings["WEBHOOK_URL"], content=body, headers=headers, timeout=60).status_code == 200
    telegram.reply_to(telegram.ask(TRADE))
    assert bot.runs


def test_health_and_metrics_tell_how_it_goes(telegram: Telegram, start: Start) -> None:
    port = free_port()
    bot = start(LISTEN=f"127.0.0.1:{port}", LOG_FORMAT="json").ready()
    telegram.act("fault", method="sendMessage", status=429, retry_after=1)
    telegram.reply_to(telegram.ask(TRADE))
    telegram.quiet()
    assert httpx.get(f"http://127.0.0.1:{port}/healthz").json()["alive"]
    assert httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200
    metrics = httpx.get(f"http://127.0.0.1:{port}/metrics").text
    assert 'tradefacts_questions_total{language="en",outcome="answer",surface="private"} 1.0' in metrics
    assert "tradefacts_queue_updates 0.0" in metrics
    assert 'tradefacts_updates_total{end="done"} 1.0' in metrics
    assert "tradefacts_answer_seconds_count 1.0" in metrics
    assert 'tradefacts_telegram_errors_total{error="RetryAfter"} 1.0' in metrics
    assert "tradefacts_queue_oldest_seconds 0.0" in metrics
    assert re.search(r'tradefacts_knowledge_info\{version="[0-9a-f]{8}"\} 1\.0', metrics)
    assert all(line.startswith('{"time": ') for line in bot.log.read_text().splitlines())
