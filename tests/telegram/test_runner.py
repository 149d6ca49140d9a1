from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from telegram.error import BadRequest

from bot.errors import TradeFactsError
from bot.settings import Settings
from bot.telegram.runner import Runner


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_each_step_of_a_stop_is_taken_whatever_the_one_before_raised(
    settings: Settings, chatting: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    runner = Runner(settings, chatting.services, [tmp_path], frozenset())
    taken: list[str] = []

    def failing(name: str) -> Callable[..., Any]:
        async def step(*_: Any) -> None:
            taken.append(name)
            raise OSError

        return step

    for part, names in {
        "_poller": ["settle", "confirm"],
        "_dispatcher": ["drain"],
        "_notices": ["close"],
        "_application": ["shutdown"],
        "_client": ["shutdown"],
    }.items():
        steps = {name: failing(f"{part}.{name}") for name in names}
        setattr(runner, part, SimpleNamespace(**steps))
    store = chatting.services.store
    chatting.services.store = SimpleNamespace(close=failing("store.close"))
    await runner._shut_down()
    chatting.services.store = store
    assert taken == [
        "_poller.settle",
        "_dispatcher.drain",
        "_poller.confirm",
        "_notices.close",
        "_application.shutdown",
        "_client.shutdown",
        "store.close",
    ]
    assert caplog.text.count("failed: OSError") == len(taken)


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_stop_ends_by_its_deadline_whatever_hangs(
    settings: Settings,
    chatting: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("bot.telegram.runner._STOP_SECONDS", 0.3)
    monkeypatch.setattr("bot.telegram.runner._CLOSE_SECONDS", 0.1)
    runner = Runner(settings, chatting.services, [tmp_path], frozenset())

    async def hang(*_: Any) -> None:
        await asyncio.Event().wait()

    runner._poller = SimpleNamespace(settle=hang, confirm=hang)  # type: ignore[assignment]
    runner._dispatcher = SimpleNamespace(drain=hang)  # type: ignore[assignment]
    async with asyncio.timeout(5):
        await runner._shut_down()
    assert "finishing what is in hand took too long" in caplog.text
    assert "closing the store" not in caplog.text


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_web_server_that_ends_ends_the_run(settings: Settings, chatting: Any, tmp_path: Path) -> None:
    runner = Runner(settings, chatting.services, [tmp_path], frozenset())

    async def serve() -> None:
        raise OSError("no more files")

    with pytest.raises(TradeFactsError, match="LISTEN: expected the web server to go on"):
        await runner._watch(asyncio.create_task(serve()))


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_webhook_that_telegram_refuses_ends_with_one_line(
    settings: Settings, chatting: Any, tmp_path: Path
) -> None:
    runner = Runner(settings, chatting.services, [tmp_path], frozenset())

    async def refuse() -> None:
        raise BadRequest("Bad webhook: failed to resolve host")

    with pytest.raises(TradeFactsError, match=r"WEBHOOK_URL: .* failed to resolve host"):
        await runner._insist(refuse)
