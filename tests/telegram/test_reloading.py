from __future__ import annotations

import asyncio
import gc
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge.problem import KnowledgeError, Problem
from bot.knowledge.watch import fingerprint
from bot.telegram.notices import Notices
from bot.telegram.reload import Reloader


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text("whole")
    return tmp_path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return []


@pytest.fixture
def reloader(chatting: Any, folder: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> Reloader:
    """A reloader for which a file has problems as long as it says "half"."""

    def hold_files(paths: list[Path]) -> Any:
        text = (paths[0] / "a.yaml").read_text()
        if text == "half":
            raise KnowledgeError([Problem("a.yaml", 1, 1, "", "expected all of it.")])
        return replace(chatting.services.held, version=text)

    class Told(Notices):
        async def report(self, key: str, line: str) -> None:
            told.append(line)

    monkeypatch.setattr("bot.telegram.reload.hold_files", hold_files)
    return Reloader(chatting.services, [folder], Told(chatting.application.bot, [1]), fingerprint([folder]))


async def until(condition: Any) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.005)


async def test_a_file_that_is_written_in_two_steps_is_told_nobody_of(
    chatting: Any, reloader: Reloader, folder: Path, told: list[str]
) -> None:
    running = asyncio.create_task(reloader.run())
    await asyncio.sleep(0.3)
    (folder / "a.yaml").write_text("half")
    await asyncio.sleep(0.15)
    (folder / "a.yaml").write_text("all")
    await until(lambda: chatting.services.held.version == "all")
    assert not told
    (folder / "a.yaml").write_text("half")
    await until(lambda: told)
    assert chatting.services.held.version == "all"
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_what_was_saved_between_reading_and_following_counts(
    chatting: Any, reloader: Reloader, folder: Path
) -> None:
    (folder / "a.yaml").write_text("saved while the bot started")
    running = asyncio.create_task(reloader.run())
    await until(lambda: chatting.services.held.version == "saved while the bot started")
    assert not running.done()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_what_was_read_is_not_looked_through_for_garbage(
    reloader: Reloader, folder: Path, request: pytest.FixtureRequest
) -> None:
    gc.unfreeze()
    request.addfinalizer(gc.unfreeze)
    await reloader.reload()
    assert gc.get_freeze_count() > 0
