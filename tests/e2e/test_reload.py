"""Saving a file of facts is all it takes."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import BotProcess, Telegram, wait_for

Start = Callable[..., BotProcess]
pytestmark = pytest.mark.timeout(180)
QUESTION = "Where is the cotton museum?"
FACT = """
facts:
  cotton-museum:
    ask: [Where is the cotton museum?, Address of the cotton museum, In which street is the cotton museum?]
    answer: The cotton museum is in {street}.
"""


def answer(telegram: Telegram) -> str:
    return str(telegram.reply_to(telegram.ask(QUESTION))["text"])


def test_a_saved_file_answers_and_a_broken_one_changes_nothing(
    telegram: Telegram, start: Start, knowledge: Path
) -> None:
    bot = start(KNOWLEDGE=str(knowledge), BOT_ADMINS=str(telegram.bek)).ready()
    assert "museum is in" not in answer(telegram)
    path = knowledge / "museum.yaml"
    path.write_text(FACT.format(street="First Street"))
    began = time.monotonic()
    wait_for(lambda: bot.has_logged("answering from knowledge"), "the file to be read")
    assert time.monotonic() - began < 5
    assert "First Street" in answer(telegram)
    # Renamed over, as editors and git do.
    (knowledge / "museum.new").write_text(FACT.format(street="Second Street"))
    (knowledge / "museum.new").rename(path)
    wait_for(lambda: bot.has_logged("answering from knowledge", 2), "the file to be read again")
    assert "Second Street" in answer(telegram)
    # With a fault in it the last good one answers on, and the admin hears of it once.
    path.write_text(FACT.format(street="Third Street") + "    sauce: x\n")
    wait_for(lambda: len(telegram.replies(telegram.bek)) > 0, "a notice")
    assert f"{path}:6:5" in telegram.replies(telegram.bek)[0]["text"]
    assert "Second Street" in answer(telegram)
    path.touch()
    time.sleep(1.5)
    assert len(telegram.replies(telegram.bek)) == 1
    path.write_text(FACT.format(street="Fourth Street"))
    wait_for(lambda: bot.has_logged("answering from knowledge", 3), "the mended file to be read")
    assert "Fourth Street" in answer(telegram)


def test_a_folder_that_is_deleted_answers_on_and_may_come_back(
    telegram: Telegram, start: Start, knowledge: Path
) -> None:
    (knowledge / "museum.yaml").write_text(FACT.format(street="First Street"))
    bot = start(KNOWLEDGE=str(knowledge)).ready()
    shutil.move(knowledge, knowledge.with_name("elsewhere"))
    wait_for(lambda: bot.has_logged("the knowledge files have"), "the loss to be noticed")
    assert "First Street" in answer(telegram)
    shutil.move(knowledge.with_name("elsewhere"), knowledge)
    (knowledge / "museum.yaml").write_text(FACT.format(street="Second Street"))
    wait_for(lambda: "Second Street" in answer(telegram), "the new file to answer")
