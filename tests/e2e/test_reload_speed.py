"""How long after a file of facts is saved the real process answers from it: `make bench`."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tests.e2e.conftest import BotProcess, Telegram, wait_for
from tests.e2e.test_delivery import QUESTIONS

Start = Callable[..., BotProcess]
Save = Callable[[Path, str], object]

SAVES = 15
MOST_SECONDS = 3.0
"""Far above what is promised: the machine may have other things to do."""
QUESTION = "Where is the cotton museum?"
FACT = """
facts:
  cotton-museum:
    ask: [Where is the cotton museum?, Address of the cotton museum, In which street is the cotton museum?]
    answer: The cotton museum is in street {number}.
"""

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]


def rename_over(path: Path, text: str) -> None:
    """Save as editors and git do."""
    new = path.with_suffix(".new")
    new.write_text(text)
    new.rename(path)


@pytest.mark.parametrize(
    ("save", "settings", "load"),
    [
        pytest.param(Path.write_text, {}, 0, id="written over"),
        pytest.param(rename_over, {}, 0, id="renamed over"),
        pytest.param(
            Path.write_text, {"WATCHFILES_FORCE_POLLING": "true"}, 0, id="on a volume without events"
        ),
        pytest.param(Path.write_text, {}, 200, id="while 200 questions wait"),
    ],
)
def test_a_saved_file_is_answered_from_soon(
    telegram: Telegram,
    start: Start,
    knowledge: Path,
    request: pytest.FixtureRequest,
    save: Save,
    settings: dict[str, str],
    load: int,
) -> None:
    bot = start(KNOWLEDGE=str(knowledge), **settings).ready()
    path, taken = knowledge / "museum.yaml", []
    for number in range(SAVES):
        if load:
            telegram.act("burst", chats=load, texts=QUESTIONS, each=1)
        began = time.perf_counter()
        save(path, FACT.format(number=number))
        wait_for(lambda number=number: bot.has_logged("answering from knowledge", number + 1), "the file")
        taken.append(time.perf_counter() - began)
        telegram.quiet(calm=0.1)
        assert f"street {number}." in telegram.reply_to(telegram.ask(QUESTION))["text"]
    name = request.node.callspec.id
    print(f"\nms until a file is answered from, {name}: median {median(taken) * 1000:.0f}", end="")
    print(f"  most {max(taken) * 1000:.0f}")
    assert median(taken) < MOST_SECONDS
