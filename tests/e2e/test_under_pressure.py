"""Floods, throttled and hanging chats, a second program, a stop, a start without a network: real processes."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot.telegram.flood import GROUP_RATE, PRIVATE_RATE
from tests.e2e.conftest import BotProcess, Telegram, wait_for
from tests.e2e.test_delivery import QUESTIONS, TRADE, webhook
from tests.postgres import free_port

Start = Callable[..., BotProcess]
Mode = Callable[[], dict[str, str]]
pytestmark = pytest.mark.timeout(240)
in_both_modes = pytest.mark.parametrize("mode", [dict, webhook], ids=["polling", "webhook"])
SLACK_SECONDS = 8
"""Well below what hangs in these tests, for machines that have other things to do."""


@pytest.mark.pressure
@in_both_modes
def test_a_flood_gets_its_share_and_one_notice(telegram: Telegram, start: Start, mode: Mode) -> None:
    start(**mode()).ready()
    began = time.monotonic()
    for number in range(80):
        telegram.ask(QUESTIONS[number % len(QUESTIONS)])
        telegram.ask(f"/ask {TRADE}", chat=telegram.group)
    other = telegram.ask(f"/ask {TRADE}", chat=telegram.group, person=telegram.bek)
    telegram.reply_to(other, seconds=2 * SLACK_SECONDS)
    telegram.quiet()
    minutes = (time.monotonic() - began) / 60
    for chat, rate, others in ((telegram.ann, PRIVATE_RATE, 0), (telegram.group, GROUP_RATE, 1)):
        texts = [reply["text"] for reply in telegram.replies(chat)]
        assert sum("You ask faster" in text for text in texts) == 1
        assert rate.burst <= len(texts) - 1 - others <= rate.burst + rate.a_minute * minutes + 1


@pytest.mark.pressure
def test_throttled_chats_hold_no_connection_of_the_webhook(telegram: Telegram, start: Start) -> None:
    start(**webhook()).ready()
    telegram.act("fault", method="sendMessage", times=110, status=429, retry_after=11)
    chats = telegram.act("burst", chats=110, texts=QUESTIONS, each=1)
    wait_for(lambda: len(telegram.calls("sendMessage")) >= 110, "every chat to be throttled")
    began = time.monotonic()
    telegram.reply_to(telegram.ask(TRADE))
    assert time.monotonic() - began < SLACK_SECONDS
    telegram.quiet(calm=6, seconds=120)
    assert telegram.unanswered_and_repeated(chats) == (0, 0)


@pytest.mark.pressure
def test_sends_that_take_long_hold_up_no_other_chat(telegram: Telegram, start: Start) -> None:
    start().ready()
    telegram.act("fault", method="sendMessage", times=40, delay=13)
    chats = telegram.act("burst", chats=40, texts=QUESTIONS, each=1)
    wait_for(lambda: telegram.look("state")["waiting"] == 0, "the questions to be fetched")
    time.sleep(3)
    telegram.act("mend")
    began = time.monotonic()
    telegram.reply_to(telegram.ask(TRADE))
    assert time.monotonic() - began < SLACK_SECONDS
    wait_for(lambda: telegram.unanswered_and_repeated(chats) == (0, 0), "the others", seconds=45)


@pytest.mark.pressure
@in_both_modes
def test_a_stop_takes_less_than_ten_seconds_whatever_hangs(
    telegram: Telegram, start: Start, mode: Mode
) -> None:
    bot = start(**mode()).ready()
    telegram.act("fault", method="sendMessage", times=-1, delay=60)
    chats = telegram.act("burst", chats=20, texts=QUESTIONS, each=1)
    time.sleep(4)
    began = time.monotonic()
    bot.signal(signal.SIGTERM)
    assert bot.wait() == 0
    assert time.monotonic() - began < 10
    assert "Traceback" not in bot.log.read_text()
    telegram.act("mend")
    bot.ready()
    for chat in chats:
        (message,) = (each for each in telegram.look("history", chat=chat) if each["from"]["id"] == chat)
        telegram.reply_to(message)


@pytest.mark.pressure
def test_two_real_programs_are_told_of_once(telegram: Telegram, start: Start, tmp_path: Path) -> None:
    admin = {"BOT_ADMINS": str(telegram.bek)}
    start(**admin).ready()
    second = start(**admin, DATABASE_URL=f"sqlite:///{tmp_path}/second.sqlite3").ready()
    wait_for(lambda: telegram.replies(telegram.bek) != [], "a notice")
    time.sleep(8)
    told = [reply["text"] for reply in telegram.replies(telegram.bek)]
    assert all("same BOT_TOKEN" in text for text in told)
    # Each of the two says so once.
    assert 1 <= len(told) <= 2
    second.kill()
    status = telegram.ask("/status", chat=telegram.bek, person=telegram.bek)
    assert "Second instance: seen " in telegram.reply_to(status)["text"]


def test_a_name_that_cannot_be_looked_up_is_waited_for_and_files_are_followed_meanwhile(
    start: Start, knowledge: Path
) -> None:
    port = free_port()
    bot = start(
        BOT_API_URL="http://telegram.invalid", LISTEN=f"127.0.0.1:{port}", KNOWLEDGE=str(knowledge)
    ).start()
    wait_for(lambda: bot.has_logged("no connection to Telegram, trying again", 2), "two tries")
    assert httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 503
    assert httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200
    (knowledge / "more.yaml").write_text(
        "facts:\n  x:\n    ask: [Where is x?, Place of x]\n    answer: There.\n"
    )
    wait_for(lambda: bot.has_logged("answering from knowledge"), "the new file to be read")
    bot.signal(signal.SIGTERM)
    assert bot.wait(10) == 0


def test_what_is_saved_while_the_bot_starts_is_answered_from(
    telegram: Telegram, start: Start, knowledge: Path
) -> None:
    path = knowledge / "museum.yaml"
    fact = "facts:\n  museum:\n    ask: [Where is the tea museum?, Address of the tea museum]\n    answer: In {}.\n"
    path.write_text(fact.format("First Street"))
    telegram.act("fault", method="getMe", status=502, times=4)
    bot = start(KNOWLEDGE=str(knowledge)).start()
    wait_for(lambda: bot.has_logged("trying again"), "the bot to look for Telegram")
    path.write_text(fact.format("Second Street"))
    wait_for(lambda: bot.has_logged("answering as"), "the bot to start")
    message = telegram.ask("Where is the tea museum?")
    assert "Second Street" in telegram.reply_to(message)["text"]
