"""How much the real process takes, beside a minimal echo bot: python -m tests.bench.load [--questions N].

The bot has one core and the local Telegram the other. Each question is asked in a private chat of one of 1,000 people;
a reply is timed from the moment the question is put in to the moment the reply is posted.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any

from bot.simulator.client import SimulatorClient
from tests.postgres import free_port

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAF-made_up_for_load_tests_only_0123456"
CHATS = 1000
"""More where each would be asked faster than one person may ask."""
_EACH = 6
WORDINGS = ROOT / "tests" / "questions" / "wordings"
_START_SECONDS = 60.0
_WARM_UP = 100
_PAUSE_SECONDS = 0.01
_NONE = 10**9


@dataclass(frozen=True, slots=True)
class Load:
    """What was measured of one bot."""

    name: str
    rate: float
    """Replies a second with all questions waiting."""
    half: Sequence[float]
    """Milliseconds to each reply at half that rate."""
    rise: float
    """MB of memory gained between a third of the way and the end."""
    memory: float
    """MB at the end."""


def questions() -> list[str]:
    """Return questions as people type them, from the repository's sets."""
    import yaml

    found: list[str] = []
    for file in sorted(WORDINGS.rglob("*.yaml")):
        entries = yaml.safe_load(file.read_text("utf-8"))["questions"]
        found += [str(entry["say"]) for entry in entries if len(str(entry["say"])) < 200]
    return found


def _pinned(
    command: Sequence[str], core: int, environment: dict[str, str], folder: Path
) -> subprocess.Popen[bytes]:
    prefix = ["taskset", "--cpu-list", str(core)] if (os.cpu_count() or 1) > 1 else []
    return subprocess.Popen(
        [*prefix, *command],
        cwd=folder,
        env=environment | {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=(folder / "log").open("ab"),
    )


def _memory(process: subprocess.Popen[bytes]) -> float:
    """Return the resident memory in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    (line,) = [each for each in status.splitlines() if each.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


class Bench:
    """One bot at one local Telegram."""

    def __init__(
        self, name: str, command: Sequence[str], settings: dict[str, str], folder: Path, chats: int
    ) -> None:
        self.name = name
        port = free_port()
        server = [sys.executable, "-m", "bot.simulator", str(port)]
        self._server = _pinned(server, 1, {}, folder)
        self.people = SimulatorClient(f"http://127.0.0.1:{port}")
        self._until(self._is_up, "the local Telegram to start")
        self.chats: list[int] = self.people.act("crowd", number=chats)
        environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": self.people.address, "HOME": str(folder)}
        self.bot = _pinned([sys.executable, "-m", *command], 0, environment | settings, folder)
        self.asked = 0

    def _is_up(self) -> bool:
        try:
            self.people.look("state")
        except Exception:  # noqa: BLE001 - not yet
            return False
        return True

    def _until(self, condition: Any, what: str, seconds: float = _START_SECONDS) -> None:
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end or (hasattr(self, "bot") and self.bot.poll() is not None):
                raise SystemExit(f"{self.name}: waited in vain for {what}")
            time.sleep(0.02)

    def ask(self, texts: Sequence[str]) -> None:
        """Put questions in, each in the next chat."""
        self.people.act("ask", texts=list(texts), chats=self.chats, start=self.asked)
        self.asked += len(texts)

    def answered(self) -> int:
        """Return how many questions have a reply."""
        return int(self.people.look("timing", since=_NONE)["replied"])

    def settle(self) -> None:
        """Wait until every question has a reply, for as long as replies come."""
        while (answered := self.answered()) < self.asked:
            self._until(lambda: self.answered() > answered, f"reply {answered + 1} of {self.asked}")

    def at_once(self, texts: Sequence[str]) -> float:
        """Ask all at once; return the replies a second."""
        start = time.perf_counter()
        self.ask(texts)
        self.settle()
        return len(texts) / (time.perf_counter() - start)

    def at_rate(self, texts: Sequence[str], rate: float) -> list[float]:
        """Ask at a rate; return how many milliseconds each reply took, in the order of replies."""
        before = self.answered()
        start, put = time.perf_counter(), 0
        while put < len(texts):
            due = min(len(texts), int((time.perf_counter() - start) * rate) + 1)
            if due > put:
                self.ask(texts[put:due])
                put = due
            time.sleep(_PAUSE_SECONDS)
        self.settle()
        return [seconds * 1000 for seconds in self.people.look("timing", since=before)["seconds"]]

    def stop(self) -> None:
        """End both processes."""
        self.people.close()
        for process in (self.bot, self._server):
            process.terminate()
            process.wait(20)


@contextmanager
def _bench(name: str, command: Sequence[str], chats: int, **settings: str) -> Iterator[Bench]:
    with TemporaryDirectory(prefix="tradefacts-load-") as folder:
        bench = Bench(name, command, settings, Path(folder), chats)
        try:
            yield bench
        finally:
            bench.stop()


def measure(name: str, command: Sequence[str], count: int, texts: Sequence[str], **settings: str) -> Load:
    """Ask `count` questions all at once, then a fifth as many at half the rate reached."""

    def taken(number: int, offset: int) -> list[str]:
        return [texts[(offset + each) % len(texts)] for each in range(number)]

    with _bench(name, command, max(CHATS, count // _EACH), **settings) as bench:
        bench.at_once(taken(_WARM_UP, 0))
        bench.at_once(taken(count // 3, _WARM_UP))
        before = _memory(bench.bot)
        rest = count - count // 3
        rate = bench.at_once(taken(rest, _WARM_UP + count // 3))
        after = _memory(bench.bot)
        half = bench.at_rate(taken(min(count, 2000), 7), rate / 2)
        return Load(name, rate, half, after - before, after)


def _row(load: Load) -> str:
    cuts = quantiles(load.half, n=100)
    return (
        f"{load.name:<34}{load.rate:>9.0f}{cuts[49]:>9.1f}{cuts[98]:>9.1f}"
        f"{load.memory:>11.0f}{load.rise:>+9.1f}"
    )


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--questions", type=int, default=6000, help="asked at once of each bot")
    count = parser.parse_args().questions
    texts = questions()
    loads = [
        measure("minimal echo bot", ["tests.bench.echo_bot"], count, texts),
        measure("tradefacts run", ["bot", "run"], count, texts, KNOWLEDGE=str(ROOT / "knowledge")),
        measure(
            "tradefacts run, one question again",
            ["bot", "run"],
            count,
            texts[:1],
            KNOWLEDGE=str(ROOT / "knowledge"),
        ),
    ]
    print(
        f"{count} questions from {max(CHATS, count // _EACH)} chats; the bot on one core, the local Telegram on another"
    )
    print(f"{'':<34}{'replies/s':>9}{'p50 ms':>9}{'p99 ms':>9}{'memory MB':>11}{'rise':>9}")
    for load in loads:
        print(_row(load))
    print(f"times the echo bot: {loads[1].rate / loads[0].rate:.1f}, {loads[2].rate / loads[0].rate:.1f}")


if __name__ == "__main__":
    main()
