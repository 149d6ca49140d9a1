"""Every way in which people meet the bot, by way of the real Bot API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.e2e.conftest import BotProcess, Telegram, mistakes, wait_for

Start = Callable[..., BotProcess]
TRADE = "What was trade between Uzbekistan and Belarus in 2024?"
FIGURE = "$620.1 million"
pytestmark = pytest.mark.timeout(240)


@pytest.fixture(autouse=True)
def _nothing_refused(telegram: Telegram) -> Iterator[None]:
    """Hold the bot to the types and limits of the Bot API: another try would hide what is refused."""
    yield
    assert not mistakes(telegram)


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def press(telegram: Telegram, message: dict[str, Any], button: dict[str, Any], person: int) -> Any:
    number = telegram.act(
        "press",
        chat=message["chat"]["id"],
        message_id=message["message_id"],
        data=button["callback_data"],
        person=person,
    )
    return telegram.look("answer", query=number)


def test_a_private_chat_with_all_its_buttons(telegram: Telegram, start: Start) -> None:
    start().ready()
    asked = telegram.ask(TRADE)
    reply = telegram.reply_to(asked)
    assert FIGURE in reply["text"]
    found = {button["text"]: button for button in buttons(reply)}
    assert {"📋 Copy", "↗ Share", "👍", "👎"} < set(found)
    assert FIGURE in found["📋 Copy"]["copy_text"]["text"]
    assert press(telegram, reply, found["👍"], telegram.ann)["text"]
    assert any(label.endswith("2023") for label in found)
    assert "📚 Sources" in found
    goal = next(button for label, button in found.items() if "goal" in label)
    press(telegram, reply, goal, telegram.ann)
    wait_for(lambda: len(telegram.replies(telegram.ann)) == 2, "the goal")
    assert "$1 billion" in telegram.replies(telegram.ann)[1]["text"]
    # What is shared by inline is the very answer.
    number = telegram.act("inline", person=telegram.bek, text=found["↗ Share"]["switch_inline_query"])
    (result,) = telegram.look("answer", query=number)["results"]
    assert "620" in result["input_message_content"]["message_text"]
    # An edited question has an edited answer.
    telegram.act(
        "edit", chat=telegram.ann, message_id=asked["message_id"], text="What is the trade goal for 2025?"
    )
    wait_for(lambda: "$1 billion" in telegram.replies(telegram.ann)[0]["text"], "the edit")
    # Pictures may have the question below them; voices get a friendly line.
    photo = {"photo": [{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}], "caption": TRADE}
    assert (
        FIGURE
        in telegram.reply_to(telegram.act("say", chat=telegram.ann, person=telegram.ann, extra=photo))["text"]
    )
    voice = {"voice": {"file_id": "x", "file_unique_id": "x", "duration": 1}}
    assert (
        "text"
        in telegram.reply_to(telegram.act("say", chat=telegram.ann, person=telegram.ann, extra=voice))["text"]
    )
    deep = telegram.ask("/start uz-by-turnover_value_2024")
    assert FIGURE in telegram.reply_to(deep)["text"]


def test_a_group_with_privacy_mode_on_and_off(telegram: Telegram, start: Start) -> None:
    bot = start().ready()
    group, ann, bek = telegram.group, telegram.ann, telegram.bek
    telegram.ask(TRADE, chat=group)
    reply = telegram.reply_to(telegram.ask(f"/ask@tradefacts_bot {TRADE}", chat=group))
    assert FIGURE in reply["text"]
    assert len(telegram.replies(group)) == 1
    follow_up = telegram.ask("What is the goal?", chat=group, reply_to=reply["message_id"])
    assert "$1 billion" in telegram.reply_to(follow_up)["text"]
    theirs = telegram.ask("Who led the Uzbek delegation?", chat=group, person=bek)
    telegram.ask("/ask", chat=group, reply_to=theirs["message_id"])
    assert "Norkulov" in telegram.reply_to(theirs)["text"]
    again = telegram.reply_to(telegram.ask(f"/ask@tradefacts_bot {TRADE}", chat=group))
    assert FIGURE not in again["text"]
    remove = next(button for button in buttons(reply) if "Remove" in button["text"])
    press(telegram, reply, remove, bek)
    assert any(each["message_id"] == reply["message_id"] for each in telegram.replies(group))
    press(telegram, reply, remove, ann)
    assert not any(each["message_id"] == reply["message_id"] for each in telegram.replies(group))
    # Privacy mode is read at the start; with it off, mentions are enough.
    telegram.act("privacy", on=False)
    mention = telegram.ask("so @tradefacts_bot who hosted the meeting?", chat=group)
    assert "Kuznetsov" in telegram.reply_to(mention)["text"]
    before = len(telegram.replies(group))
    telegram.ask("nice weather", chat=group)
    telegram.quiet()
    assert len(telegram.replies(group)) == before
    assert bot.runs


def test_what_is_said_in_a_group_is_said_once_while_it_stands(telegram: Telegram, start: Start) -> None:
    """Corrected, removed by its button, or deleted by hand, it stands no more."""
    start().ready()
    group, ann, bek = telegram.group, telegram.ann, telegram.bek
    ask = f"/ask@tradefacts_bot {TRADE}"
    asked = telegram.ask(ask, chat=group)
    first = telegram.reply_to(asked)
    edited = "/ask@tradefacts_bot What is the trade goal?"
    telegram.act("edit", chat=group, message_id=asked["message_id"], text=edited)
    wait_for(lambda: "$1 billion" in telegram.replies(group)[0]["text"], "the correction")
    second = telegram.reply_to(telegram.ask(ask, chat=group, person=bek))
    assert FIGURE in second["text"]
    assert FIGURE not in telegram.reply_to(telegram.ask(ask, chat=group))["text"]
    remove = next(button for button in buttons(second) if "Remove" in button["text"])
    press(telegram, second, remove, bek)
    third = telegram.reply_to(telegram.ask(ask, chat=group))
    assert FIGURE in third["text"]
    telegram.act("delete", chat=group, message_id=third["message_id"])
    fourth = telegram.reply_to(telegram.ask(ask, chat=group))
    assert FIGURE in fourth["text"]
    numbers = [each["message_id"] for each in (first, second, third, fourth)]
    assert numbers == sorted(numbers)
    # A button that is pressed again posts nothing again.
    topics = telegram.reply_to(telegram.ask("/topics@tradefacts_bot", chat=group))
    press(telegram, topics, buttons(topics)[1], ann)
    page = next(each for each in telegram.replies(group) if each["message_id"] == topics["message_id"])
    before = len(telegram.replies(group))
    toasts = [press(telegram, page, buttons(page)[0], person).get("text") for person in (ann, bek, ann)]
    assert not toasts[0]
    assert all("moment ago" in str(toast) for toast in toasts[1:])
    assert len(telegram.replies(group)) == before + 1


def test_a_forum_anonymous_admins_and_channels(telegram: Telegram, start: Start) -> None:
    start().ready()
    members = {str(telegram.ann): "creator"}
    forum = telegram.act("chat", title="Forum", kind="supergroup", members=members, is_forum=True)["id"]
    asked = telegram.ask(f"/ask@tradefacts_bot {TRADE}", chat=forum, topic=42)
    assert telegram.reply_to(asked)["message_thread_id"] == 42
    anonymous = telegram.ask(
        "/ask@tradefacts_bot What is the trade goal?", chat=telegram.group, anonymous=True
    )
    assert "$1 billion" in telegram.reply_to(anonymous)["text"]
    channel = telegram.ask(
        "/ask@tradefacts_bot Who hosted the meeting?", chat=telegram.group, as_channel="News"
    )
    assert "Kuznetsov" in telegram.reply_to(channel)["text"]


def test_coming_moving_and_going(telegram: Telegram, start: Start) -> None:
    start().ready()
    members = {str(telegram.ann): "creator"}
    group = telegram.act("chat", title="New", kind="group", members=members, bot_status="left")["id"]
    telegram.act("status", chat=group, status="member", person=telegram.ann)
    wait_for(lambda: len(telegram.replies(group)) == 1, "a greeting")
    telegram.act("status", chat=group, status="administrator", person=telegram.ann)
    telegram.reply_to(telegram.ask("/settings@tradefacts_bot", chat=group))
    (choose,) = [
        button for button in buttons(telegram.replies(group)[1]) if button["callback_data"] == "s1:speak"
    ]
    press(telegram, telegram.replies(group)[1], choose, telegram.ann)
    moved = telegram.act("migrate", chat=group)
    telegram.quiet()
    assert FIGURE in telegram.reply_to(telegram.ask(TRADE, chat=moved))["text"]
    assert "group-hello" not in json.dumps(telegram.replies(moved))
    telegram.act("status", chat=moved, status="kicked", person=telegram.ann)
    telegram.quiet()


def test_inline_and_guest_mode(telegram: Telegram, start: Start) -> None:
    start().ready()

    def typed(text: str) -> dict[str, Any]:
        number = telegram.act("inline", person=telegram.ann, text=text)
        found: dict[str, Any] = telegram.look("answer", query=number)
        return found | {"query": number}

    popular = typed("")
    assert len(popular["results"]) >= 5
    assert "Leonid Ryzhkovsky" in {result["title"] for result in typed("ryzh")["results"]}
    found = typed(TRADE)
    assert FIGURE in found["results"][0]["input_message_content"]["message_text"]
    # What is asked most comes first: people come after figures and meetings else.
    for _ in range(3):
        telegram.reply_to(telegram.ask("Who is Leonid Ryzhkovsky?"))
    assert typed("")["results"][0]["title"] == "Leonid Ryzhkovsky"
    posted = telegram.act(
        "choose",
        chat=telegram.group,
        person=telegram.ann,
        query_id=found["query"],
        result_id=found["results"][0]["id"],
    )
    assert FIGURE in posted["text"]
    nothing = typed("qwxzv")
    assert nothing["results"] == []
    assert nothing["button"]["start_parameter"]
    number = telegram.act(
        "guest", chat=telegram.newsroom, person=telegram.ann, text=f"@tradefacts_bot {TRADE}"
    )
    telegram.look("answer", query=number)
    (guest,) = telegram.replies(telegram.newsroom)
    assert FIGURE in guest["text"]
    telegram.quiet()
    # Its own posts do not make it speak.
    assert not telegram.replies(telegram.group)


def test_menus_and_the_owner_s_commands(telegram: Telegram, start: Start) -> None:
    start(BOT_ADMINS=str(telegram.bek)).ready()
    telegram.quiet(calm=2)
    state = telegram.look("state")
    scopes = {(menu["scope"]["type"], menu["language_code"]) for menu in state["commands"]}
    assert {"default", "all_group_chats", "all_chat_administrators", "chat"} == {scope for scope, _ in scopes}
    assert {"", "ru", "uz", "be"} == {lang for _, lang in scopes}
    assert {text["kind"] for text in state["texts"]} >= {"description", "short_description"}
    status = telegram.reply_to(telegram.ask("/status", chat=telegram.bek, person=telegram.bek))["text"]
    assert "Privacy mode: on" in status
    assert "1 series, 1 meetings" in status
    assert "Menus of commands: 16 of 16 set" in status
    assert "Privacy mode" not in telegram.reply_to(telegram.ask("/status"))["text"]
    topics = telegram.reply_to(telegram.ask("/topics"))
    press(telegram, topics, buttons(topics)[0], telegram.ann)
    wait_for(lambda: "edit_date" in telegram.replies(telegram.ann)[-1], "the page")
    assert "Trend" in telegram.reply_to(telegram.ask("/sources"))["text"]


def test_only_chats_that_are_allowed_are_served(telegram: Telegram, start: Start) -> None:
    start(ALLOWED_CHATS=f"{telegram.ann} {telegram.group}").ready()
    telegram.ask(TRADE, chat=telegram.bek, person=telegram.bek)
    number = telegram.act("inline", person=telegram.ann, text=TRADE)
    assert telegram.look("answer", query=number)["results"]
    assert FIGURE in telegram.reply_to(telegram.ask(TRADE))["text"]
    assert FIGURE in telegram.reply_to(telegram.ask(f"/ask {TRADE}", chat=telegram.group))["text"]
    telegram.quiet(calm=0.5)
    assert not telegram.replies(telegram.bek)
