from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.problem import KnowledgeError, Problem
from bot.telegram.menu import COMMANDS, menus, set_menu
from bot.telegram.menu import GROUP as GROUP_MENU
from bot.telegram.notices import Notices
from tests.telegram.conftest import BOT

GROUP = {"id": -100500, "type": "supergroup", "title": "Trade"}
RUSSIAN = {"id": 11, "is_bot": False, "first_name": "Ann", "language_code": "ru"}


@pytest.mark.parametrize("command", ["start", "help", "privacy"])
async def test_commands_reply_in_the_language_of_the_app(chatting: Any, command: str) -> None:
    await chatting.say(f"/{command}", **{"from": RUSSIAN})
    assert chatting.wire.texts() == [f"{command} in ru"]
    assert "parse_mode" not in chatting.wire.sent()[0]


async def test_the_choice_of_the_chat_counts_above_the_app(chatting: Any) -> None:
    await chatting.services.store.chats.change(11, language="be")
    await chatting.say("/help", **{"from": RUSSIAN})
    assert chatting.wire.texts() == ["help in be"]


async def test_an_app_in_a_language_not_spoken_gets_english(chatting: Any) -> None:
    await chatting.say("/help", **{"from": RUSSIAN | {"language_code": "fr"}})
    assert chatting.wire.texts() == ["help in en"]


async def test_about_names_the_sources_with_links(chatting: Any) -> None:
    await chatting.say("/about")
    (text,) = chatting.wire.texts()
    assert text.startswith("about-bot in en\n\nabout-sources in en\n\n")
    assert '• <a href="https://example.org/a">Trend &lt;News&gt;</a>, 17 October 2025' in text


async def test_a_deep_link_opens_what_it_refers_to(chatting: Any) -> None:
    await chatting.say("/start uz-by-turnover_value_2024")
    assert chatting.engine.recalled == [("uz-by-turnover/value/2024", "en")]
    assert chatting.wire.texts() == ["opened uz-by-turnover/value/2024"]


async def test_what_a_deep_link_opened_is_followed_up(chatting: Any) -> None:
    await chatting.say("/start uz-by-turnover_value_2024")
    await chatting.say("and in 2023?")
    assert chatting.engine.questions[0].context.record == "uz-by-turnover/value/2024"


async def test_a_stale_deep_link_greets(chatting: Any) -> None:
    await chatting.say("/start gone_value")
    assert chatting.wire.texts() == ["start in en"]


@pytest.mark.parametrize("text", ["/ask@OtherBot trade?", "/help"])
async def test_edited_commands_are_passed_over(chatting: Any, text: str) -> None:
    body = {
        "message_id": 5,
        "date": 1,
        "edit_date": 2,
        "chat": GROUP,
        "from": RUSSIAN,
        "text": text,
        "entities": [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}],
    }
    await chatting.receive(edited_message=body)
    assert not chatting.wire.calls


async def test_menus_are_set_by_scope_and_two_letter_language(chatting: Any) -> None:
    chatting.services.admins = frozenset({77})
    await set_menu(chatting.application.bot, chatting.services)
    calls = chatting.wire.sent("setMyCommands")
    assert [(call["scope"]["type"], call.get("language_code")) for call in calls] == [
        (scope, lang)
        for lang in (None, "ru", "uz", "be")
        for scope in ("default", "all_group_chats", "all_chat_administrators", "chat")
    ]
    assert calls[5]["commands"] == [
        {"command": name, "description": f"menu-{name} in ru"} for name in GROUP_MENU
    ]
    owners = {command["command"] for command in calls[3]["commands"]}
    assert {"status", "reload"} <= owners
    assert not any(
        {"status", "reload"} & {each["command"] for each in call["commands"]} for call in calls[:3]
    )
    assert len(chatting.wire.sent("setMyShortDescription")) == 4
    assert len(chatting.wire.sent("setMyDescription")) == 4
    # The owner gave the bot another name.
    assert not chatting.wire.sent("setMyName")


async def test_a_menu_that_is_refused_does_not_stop_the_others(
    chatting: Any, caplog: pytest.LogCaptureFixture
) -> None:
    chatting.wire.fail("setMyCommands", 400, "Bad Request: no")
    await set_menu(chatting.application.bot, chatting.services)
    assert len(chatting.wire.sent("setMyCommands")) == 12
    assert "could not be set" in caplog.text


async def test_every_command_of_the_menu_is_handled(chatting: Any) -> None:
    for command in COMMANDS:
        await chatting.say(f"/{command}")
    texts = chatting.wire.texts()
    assert len(texts) == len(COMMANDS)
    # Only who runs the bot has these; for others they are unknown.
    assert [number for number, text in enumerate(texts) if text.startswith("help")] == [
        COMMANDS.index(name) for name in ("help", "status", "reload")
    ]


class Records:
    series = meetings = entities = facts = ()


@pytest.fixture
def owned(chatting: Any) -> Any:
    """A bot that Ann runs."""
    chatting.services.admins = frozenset({11})
    chatting.engine.knowledge = Records()
    chatting.services.notices = Notices(chatting.application.bot, ())
    return chatting


async def test_status_tells_the_owner_how_things_are(owned: Any) -> None:
    await owned.services.store.votes.cast(12, "uz-by", useful=True)
    await owned.services.store.votes.cast(13, "uz-by", useful=False)
    await owned.say("/status")
    (text,) = owned.wire.texts()
    for part in (
        "@FactsBot",
        "Privacy mode: on",
        "Inline mode: off",
        "polling, 3 waiting",
        "Thumbs: 1 up, 1 down; most down: uz-by (1 of 2)",
        "00000000",
        "Last troubles: none",
    ):
        assert part in text
    await owned.say("/status", chat=GROUP)
    assert len(owned.wire.texts()) == 1


async def test_status_tells_what_was_changed_since_the_start(owned: Any, monkeypatch: Any) -> None:
    plain, now = owned.wire._result, BOT | {"can_read_all_group_messages": True}
    monkeypatch.setattr(owned.wire, "_result", lambda name: now if name == "getMe" else plain(name))
    await owned.say("/status")
    assert "Privacy mode: off" in owned.wire.texts()[0]


async def test_status_names_the_menus_that_are_missing(owned: Any, monkeypatch: Any) -> None:
    wanted = {(menu.scope.type, menu.code): menu.names for menu in menus(owned.services)}
    plain = owned.wire._result

    def result(name: str) -> Any:
        if name != "getMyCommands":
            return plain(name)
        asked = owned.wire.sent("getMyCommands")[-1]
        key = (asked["scope"]["type"], asked.get("language_code"))
        names = ["start"] if key in {("all_group_chats", "ru"), ("chat", None)} else wanted[key]
        return [{"command": command, "description": "x"} for command in names]

    monkeypatch.setattr(owned.wire, "_result", result)
    await owned.say("/status")
    assert (
        "Menus of commands: 14 of 16 set, not chat 11 in en; all_group_chats in ru" in owned.wire.texts()[0]
    )


async def test_status_is_told_though_an_admin_never_wrote_to_the_bot(owned: Any) -> None:
    owned.wire.failures["getMyCommands"] = [
        (400, {"ok": False, "description": "Bad Request: chat not found"})
    ]
    await owned.say("/status")
    assert "Privacy mode" in owned.wire.texts()[0]
    assert "Menus of commands: 0 of 16 set" in owned.wire.texts()[0]


async def test_status_lists_every_trouble_once_with_how_often(owned: Any) -> None:
    for number in range(30):
        await owned.services.notices.report("conflict", "Somebody else fetches.")
        await owned.services.notices.report("set-aside", f"Set aside {number % 2}.")
    owned.wire.fail("setMyCommands", 400, "Bad Request: no")
    await set_menu(owned.application.bot, owned.services)
    owned.engine.error = ZeroDivisionError("private words")
    await owned.say("trade?")
    await owned.say("/status")
    text = owned.wire.texts()[-1]
    for part in (
        "Somebody else fetches. (30 times)",
        "Set aside 0. (15 times)",
        "Set aside 1. (15 times)",
        "not all set: commands for default in en (No)",
        "ZeroDivisionError in ",
    ):
        assert part in text
    assert "private words" not in text


async def test_reload_reads_the_files_and_says_what_is_wrong(chatting: Any) -> None:
    async def reload() -> KnowledgeError:
        return KnowledgeError([Problem("a.yaml", 3, 1, "series.x", "no unit.")])

    chatting.services.admins = frozenset({11})
    chatting.services.reload = reload
    chatting.engine.knowledge = type("K", (), {"series": (), "meetings": (), "entities": (), "facts": ()})()
    await chatting.say("/reload")
    assert "a.yaml:3:1: series.x: no unit." in chatting.wire.texts()[0]


async def test_forget_deletes_what_concerns_the_person(chatting: Any) -> None:
    await chatting.services.store.chats.change(11, language="be")
    await chatting.say("trade?")
    await chatting.say("/forget")
    assert chatting.wire.texts()[-1] == "forgotten in be"
    assert (await chatting.services.store.chats.settings(11)).language is None
    assert await chatting.services.store.conversations.recall((11, 11)) is None


async def test_forget_deletes_what_a_channel_asked_about(chatting: Any) -> None:
    channel = {"id": -1007, "type": "channel", "title": "News"}
    await chatting.say("/ask trade?", chat=GROUP, sender_chat=channel)
    assert await chatting.services.store.conversations.recall((GROUP["id"], -1007)) is not None
    await chatting.say("/forget", chat=GROUP, sender_chat=channel)
    assert await chatting.services.store.conversations.recall((GROUP["id"], -1007)) is None
