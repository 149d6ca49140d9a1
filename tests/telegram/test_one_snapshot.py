"""What one update gets comes from one snapshot, whatever is loaded while it is handled."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.telegram.conftest import GROUP, FakeEngine, Suggestion


class Fresh(FakeEngine):
    """What the files say after a change."""

    def say(self, reply: str, lang: str, **_: Any) -> str:
        return "of the new snapshot"

    def related(self, answer: Any) -> Any:
        return (Suggestion("of the new snapshot", "uz-by/value"),)


@pytest.mark.parametrize(
    "update",
    [
        pytest.param(lambda chatting: chatting.say("trade?"), id="a question"),
        pytest.param(lambda chatting: chatting.say("/ask trade?", chat=GROUP), id="a question in a group"),
        pytest.param(lambda chatting: chatting.say("/topics"), id="topics"),
        pytest.param(lambda chatting: chatting.say("/settings"), id="settings"),
        pytest.param(lambda chatting: chatting.press("a1en:uz-by/value"), id="a suggestion"),
        pytest.param(lambda chatting: chatting.press("v1+:uz-by"), id="a thumb"),
        pytest.param(
            lambda chatting: chatting.receive(
                inline_query={
                    "id": "1",
                    "from": {"id": 11, "is_bot": False, "first_name": "A"},
                    "query": "trade",
                    "offset": "",
                }
            ),
            id="inline",
        ),
    ],
)
async def test_files_that_change_at_any_step_change_nothing_for_the_update_in_hand(
    chatting: Any, update: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = chatting.services
    old = services.held
    new = replace(old, engine=Fresh(), version="11111111")
    steps = 0

    def swap_after(real: Any) -> Any:
        async def step(*arguments: Any, **options: Any) -> Any:
            nonlocal steps
            result = await real(*arguments, **options)
            steps += 1
            services.held = new
            return result

        return step

    for part, name in (
        (services.store.chats, "settings"),
        (services.store.conversations, "recall"),
        (services.answerer, "ask"),
        (services.answerer, "recall"),
    ):
        monkeypatch.setattr(part, name, swap_after(getattr(part, name)))
    await update(chatting)
    assert steps
    assert services.held is new
    assert not new.engine.questions
    assert not new.engine.recalled
    assert "new snapshot" not in str(chatting.wire.calls)
    await chatting.say("/help")
    assert chatting.wire.texts()[-1] == "of the new snapshot"
