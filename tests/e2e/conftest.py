"""Real processes: the bot as users start it, and the local Telegram beside it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.simulator.client import SimulatorClient
from tests.postgres import free_port

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAF-made_up_for_tests_only_0123456789"
_START_SECONDS = 60.0


class Telegram(SimulatorClient):
    """The local Telegram as a process of its own, so that it outlives the bot's."""

    def __init__(self) -> None:
        port = free_port()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot.simulator", str(port)], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        super().__init__(f"http://127.0.0.1:{port}")
        wait_for(self._answers, "the local Telegram to start")
        people, chats = self.look("state")["people"], self.look("state")["chats"]
        self.ann, self.bek = (int(person["id"]) for person in people[:2])
        self.group = next(int(chat["id"]) for chat in chats if chat.get("title") == "Trade desk")
        self.newsroom = next(int(chat["id"]) for chat in chats if chat.get("title") == "Newsroom")

    def _answers(self) -> bool:
        try:
            self.look("state")
        except OSError:
            return False
        except Exception as error:  # noqa: BLE001 - httpx wraps what the system says
            return "onnect" not in type(error).__name__ and not _raise(error)
        return True

    def ask(self, text: str, *, chat: int | None = None, **fields: Any) -> dict[str, Any]:
        """Ask in a private chat, or another, and return the message."""
        where = self.ann if chat is None else chat
        said: dict[str, Any] = self.act(
            "say", chat=where, person=fields.pop("person", self.ann), text=text, **fields
        )
        return said

    def reply_to(self, message: dict[str, Any], *, seconds: float = _START_SECONDS) -> dict[str, Any]:
        """Wait for the reply to a message and return it."""
        found: list[dict[str, Any]] = []

        def arrived() -> bool:
            found[:] = [
                each
                for each in self.replies(message["chat"]["id"])
                if each.get("reply_to_message", {}).get("message_id") == message["message_id"]
            ]
            return bool(found)

        wait_for(arrived, f"a reply to {message.get('text')!r}", seconds=seconds)
        return found[0]

    def quiet(self, calm: float = 1.5, seconds: float = 60.0) -> None:
        """Wait until nothing is left to be done."""
        assert self.look("quiet", calm=calm, seconds=seconds)["quiet"], "the bot did not come to rest"

    def unanswered_and_repeated(self, chats: list[int]) -> tuple[int, int]:
        """Count questions without a reply, and replies beyond the first; check the order within each chat."""
        unanswered = repeated = 0
        for chat in chats:
            history = self.look("history", chat=chat)
            asked = [each["message_id"] for each in history if each["from"]["id"] == chat]
            replied = [
                each.get("reply_to_message", {}).get("message_id")
                for each in history
                if each["from"]["id"] != chat
            ]
            first = list(dict.fromkeys(replied))
            assert first == sorted(first), f"replies out of order in {chat}: {replied}"
            counts = Counter(replied)
            unanswered += sum(1 for number in asked if not counts[number])
            repeated += sum(count - 1 for count in counts.values())
        return unanswered, repeated

    def stop(self) -> None:
        self.close()
        self._process.kill()
        self._process.wait()


def _raise(error: Exception) -> bool:
    raise error


_NO_MISTAKES = ("message is not modified", "message to edit not found", "Too Many Requests")
"""How the bot learns whether a message of its own stands, and that it is to wait."""


def mistakes(telegram: SimulatorClient) -> set[str]:
    """Return why calls of the bot were refused, where it should not have made them."""
    reasons = {call["reason"] for call in telegram.look("calls") if call["code"] != 200}
    return {reason for reason in reasons if not any(part in reason for part in _NO_MISTAKES)}


def wait_for(condition: Callable[[], bool], what: str, *, seconds: float = _START_SECONDS) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.02)


class BotProcess:
    """`tradefacts run`, killed and started again as a test pleases."""

    def __init__(self, telegram: Telegram | None, folder: Path, **settings: str) -> None:
        self._folder = folder
        self.log = folder / f"bot-{free_port()}.log"
        self.settings = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(folder),
            "BOT_TOKEN": TOKEN,
            "DATABASE_URL": f"sqlite:///{folder}/bot.sqlite3",
            "KNOWLEDGE": str(ROOT / "knowledge"),
        }
        if telegram:
            self.settings["BOT_API_URL"] = telegram.address
        self.settings |= settings
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> BotProcess:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=self._folder,
                env=self.settings | {"PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )
        return self

    def has_logged(self, text: str, times: int = 1) -> bool:
        return self.log.read_text().count(text) >= times

    def ready(self) -> BotProcess:
        before = self.log.read_text().count("answering as") if self.log.exists() else 0
        self.start()
        wait_for(lambda: self.has_logged("answering as", before + 1) or not self.runs, "the bot to start")
        assert self.runs, self.log.read_text()
        return self

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        self.signal(signal.SIGKILL)
        self.wait()

    def signal(self, number: int) -> None:
        assert self._process
        self._process.send_signal(number)

    def wait(self, seconds: float = 30) -> int:
        assert self._process
        return self._process.wait(seconds)


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    server = Telegram()
    yield server
    server.stop()


@pytest.fixture
def start(telegram: Telegram, tmp_path: Path) -> Iterator[Callable[..., BotProcess]]:
    """Return a function that makes a bot with further settings; all are ended with the test."""
    made: list[BotProcess] = []

    def make(**settings: str) -> BotProcess:
        made.append(BotProcess(telegram, tmp_path, **settings))
        return made[-1]

    yield make
    for bot in made:
        if bot.runs:
            bot.kill()


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A copy of the shipped facts, to be changed."""
    return Path(shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge"))
