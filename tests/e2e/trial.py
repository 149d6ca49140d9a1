"""The bot as a newcomer starts it, without a token, and a browser to look at its page with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.conftest import ROOT, wait_for

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Trial:
    """`tradefacts run` as a newcomer starts it."""

    def __init__(self, folder: Path) -> None:
        self.knowledge = Path(shutil.copytree(ROOT / "knowledge", folder / "knowledge"))
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
            "KNOWLEDGE": str(self.knowledge),
        }
        self._log = (folder / "log").open("w+")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=folder,
            env=environment,
            stdout=self._log,
            stderr=self._log,
        )
        try:
            wait_for(lambda: "answering as" in self.output, "the bot to start")
        except AssertionError:
            # Nobody else ends it, and it would hold the port that the next one wants.
            self._process.kill()
            raise
        found = re.search(r"http://\S+", self.output)
        assert found, self.output
        self.link = found[0]

    @property
    def output(self) -> str:
        return Path(self._log.name).read_text()

    def replace(self, old: str, new: str) -> None:
        """Change a text in the knowledge files, and wait until the bot answers from them."""
        with self._taken_over():
            for file in self.knowledge.rglob("*.yaml"):
                text = file.read_text("utf-8")
                if old in text:
                    file.write_text(text.replace(old, new), "utf-8")

    @contextmanager
    def with_facts(self, text: str) -> Iterator[None]:
        """Let the bot answer from one more file of facts for a while."""
        file = self.knowledge / "more.yaml"
        with self._taken_over():
            file.write_text(text, "utf-8")
        try:
            yield
        finally:
            with self._taken_over():
                file.unlink()

    @contextmanager
    def _taken_over(self) -> Iterator[None]:
        before = self.output.count("answering from knowledge")
        yield
        wait_for(lambda: self.output.count("answering from knowledge") > before, "the facts to be read")

    def stop(self) -> int:
        self._process.terminate()
        code = self._process.wait(20)
        self._log.close()
        return code
