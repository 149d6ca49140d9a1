"""What people try on the bot, and what Telegram refuses it: one process for all, so each test uses what is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.e2e.conftest import ROOT, BotProcess, Telegram, wait_for
from tests.e2e.facts import LONG_QUESTION, long_fact, many_facts
from tests.e2e.test_surfaces import FIGURE, TRADE, buttons, press
from tests.postgres import free_port

pytestmark = [pytest.mark.timeout(180), pytest.mark.xdist_group("conversations")]
_GOAL = "What is the trade goal for 2025?"
_PICTURE = {"file_id": "x", "file_unique_id": "x", "width": 9, "height": 9}
_NIGHT = 3
"""The hour where the bot runs: within all quiet hours that there are to choose."""


def _zone_of(hour: int) -> str:
    """Return a time zone, as POSIX writes it, where it is that hour now."""
    ahead = (hour - datetime.now(UTC).hour + 12) % 24 - 12
    return f"XXX{-ahead:+d}"


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    server = Telegram()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def bot(telegram: Telegram, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    folder = tmp_path_factory.mktemp("conversations")
    (folder / "many.yaml").write_text(many_facts())
    (folder / "long.yaml").write_text(long_fact())
    running = BotProcess(
        telegram,
        folder,
        BOT_ADMINS=str(telegram.bek),
        KNOWLEDGE=f"{ROOT / 'knowledge'}:{folder / 'many.yaml'}:{folder / 'long.yaml'}",
        LISTEN=f"127.0.0.1:{free_port()}",
        TZ=_zone_of(_NIGHT),
    )
    yield running.ready()
    assert running.runs
    running.kill()


@pytest.fixture(autouse=True)
def _whole(telegram: Telegram, bot: BotProcess) -> Iterator[None]:
    yield
    telegram.act("mend")
    telegram.act("limits", on=False)


@pytest.fixture
def person(telegram: Telegram) -> int:
    """Somebody who has not met the bot."""
    return int(telegram.act("person", first_name="Somebody")["id"])


@pytest.fixture
def group(telegram: Telegram) -> int:
    """A group that Ann made."""
    members = {str(telegram.ann): "creator", str(telegram.bek): "member"}
    return int(telegram.act("chat", title="Group", kind="supergroup", members=members)["id"])


def ask(telegram: Telegram, person: int, text: str, **fields: Any) -> dict[str, Any]:
    return telegram.ask(text, chat=fields.pop("chat", person), person=person, **fields)


def answer(telegram: Telegram, person: int, text: str, **fields: Any) -> dict[str, Any]:
    return telegram.reply_to(ask(telegram, person, text, **fields))


def calls(telegram: Telegram, method: str, chat: int) -> list[dict[str, Any]]:
    return [
        call
        for call in telegram.look("calls", method=method)
        if call["parameters"].get("chat_id") == str(chat)
    ]


def refuse(telegram: Telegram, method: str, reason: str, chat: int | None = None, **fields: Any) -> None:
    where = {} if chat is None else {"chat": chat}
    telegram.act("fault", method=method, status=400, description=f"Bad Request: {reason}", **where, **fields)


# What Telegram refuses


def test_markup_that_cannot_be_parsed_is_sent_again_as_plain_text(telegram: Telegram, person: int) -> None:
    refuse(telegram, "sendMessage", "can't parse entities: Unsupported start tag", person)
    reply = answer(telegram, person, TRADE)
    assert FIGURE in reply["text"]
    assert not any(entity["type"] in {"bold", "text_link"} for entity in reply.get("entities", []))
    refused, plain = calls(telegram, "sendMessage", person)
    assert (refused["code"], plain["code"]) == (400, 200)
    assert "parse_mode" in refused["parameters"]
    assert "parse_mode" not in plain["parameters"]


def test_an_edit_that_changes_nothing_is_let_go(telegram: Telegram, person: int) -> None:
    asked = ask(telegram, person, TRADE)
    telegram.reply_to(asked)
    telegram.act("edit", chat=person, message_id=asked["message_id"], text=f"{TRADE}?")
    wait_for(lambda: bool(calls(telegram, "editMessageText", person)), "the edit")
    assert [call["code"] for call in calls(telegram, "editMessageText", person)] == [400]
    assert "$1 billion" in answer(telegram, person, _GOAL)["text"]
    assert len(telegram.replies(person)) == 2


def test_an_answer_as_long_as_a_message_can_be(telegram: Telegram, person: int) -> None:
    reply = answer(telegram, person, LONG_QUESTION)
    length = len(reply["text"].encode("utf-16-le")) // 2
    assert 3900 < length <= 4096
    assert "<b> & 🍎" in reply["text"]
    (call,) = calls(telegram, "sendMessage", person)
    assert call["code"] == 200
    # The longest question and the longest caption that Telegram lets through are answered, too.
    asides = "Please tell me. "
    for kind, limit in (("text", 4096), ("caption", 1024)):
        words = (asides * (limit // len(asides)))[: limit - len(TRADE) - 1] + " " + TRADE
        said = {"text": words} if kind == "text" else {"extra": {"photo": [_PICTURE], "caption": words}}
        message = telegram.act("say", chat=person, person=person, **said)
        assert telegram.reply_to(message)["text"]


def test_buttons_that_lead_nowhere_say_so(telegram: Telegram, person: int) -> None:
    reply = answer(telegram, person, TRADE)
    for data in ("a1en:no-such-record/value", "of an earlier version", "c1en:no-such-record"):
        told = press(telegram, reply, {"callback_data": data}, person)
        assert (told["show_alert"], "no longer works" in told["text"]) == (True, True), data
    # Pressed long ago: nobody waits for the toast, yet what it opens is sent.
    refuse(telegram, "answerCallbackQuery", "query is too old and response timeout expired")
    goal = next(button for button in buttons(reply) if "goal" in button["text"])
    telegram.act(
        "press", chat=person, message_id=reply["message_id"], data=goal["callback_data"], person=person
    )
    wait_for(lambda: len(telegram.replies(person)) == 2, "what the button opens")
    assert "$1 billion" in telegram.replies(person)[1]["text"]


def test_a_question_deleted_meanwhile_is_answered_all_the_same(telegram: Telegram, person: int) -> None:
    telegram.act("fault", method="sendMessage", chat=person, delay=1.0)
    asked = ask(telegram, person, TRADE)
    telegram.act("delete", chat=person, message_id=asked["message_id"])
    wait_for(lambda: bool(telegram.replies(person)), "the answer")
    (reply,) = telegram.replies(person)
    assert FIGURE in reply["text"]
    assert "reply_to_message" not in reply


def test_who_blocks_it_while_it_answers_is_left_alone(telegram: Telegram, person: int) -> None:
    telegram.act("fault", method="sendMessage", chat=person, delay=1.0)
    for question in (TRADE, _GOAL, "Who hosted the meeting?"):
        ask(telegram, person, question)
    wait_for(lambda: telegram.look("state")["waiting"] == 0, "the questions to be fetched")
    telegram.act("status", chat=person, status="kicked", person=person)
    telegram.quiet()
    assert [call["code"] for call in calls(telegram, "sendMessage", person)] == [403]
    telegram.act("status", chat=person, status="member", person=person)
    assert FIGURE in answer(telegram, person, TRADE)["text"]


def test_a_group_that_mutes_it_is_left_alone_until_it_may_write(telegram: Telegram, group: int) -> None:
    telegram.act("status", chat=group, status="restricted", person=telegram.ann)
    ask(telegram, telegram.ann, f"/ask@tradefacts_bot {TRADE}", chat=group)
    telegram.quiet()
    assert [call["code"] for call in calls(telegram, "sendMessage", group)] == [400]
    telegram.act("status", chat=group, status="member", person=telegram.ann)
    reply = answer(telegram, telegram.ann, f"/ask@tradefacts_bot {TRADE}", chat=group)
    assert FIGURE in reply["text"]


def test_an_answer_is_shared_only_while_inline_mode_is_on(telegram: Telegram, person: int) -> None:
    for mode in ("on", "off", "on"):
        telegram.act("mode", mode="inline", on=mode == "on")
        # Looked up at the start and by /status: @BotFather tells nobody.
        assert f"Inline mode: {mode}" in answer(telegram, telegram.bek, "/status")["text"]
        shown = [button["text"] for button in buttons(answer(telegram, person, TRADE))]
        assert ("↗ Share" in shown) == (mode == "on")


def test_what_takes_long_shows_that_it_is_typing(telegram: Telegram, bot: BotProcess) -> None:
    telegram.act("fault", method="getMyCommands", times=1, delay=3)
    assert "Menus of commands" in answer(telegram, telegram.bek, "/status")["text"]
    shown = calls(telegram, "sendChatAction", telegram.bek)
    assert shown
    assert {call["parameters"]["action"] for call in shown} == {"typing"}
    assert "Answering from" in answer(telegram, telegram.bek, "/reload")["text"]
    assert "Answering from" not in answer(telegram, telegram.ann, "/reload")["text"]


# What people try


def test_did_you_mean(telegram: Telegram, person: int) -> None:
    reply = answer(telegram, person, "Uzbekistan trade Belarus 2019?")
    assert "2019" in reply["text"]
    suggested = buttons(reply)
    assert len(suggested) >= 2
    press(telegram, reply, suggested[0], person)
    wait_for(lambda: len(telegram.replies(person)) == 2, "what was suggested")
    assert FIGURE in telegram.replies(person)[1]["text"]


def test_documents_with_a_caption_and_stickers(telegram: Telegram, person: int) -> None:
    file = {"file_id": "x", "file_unique_id": "x", "file_name": "report.pdf"}
    document = {"document": file, "caption": TRADE}
    said = telegram.act("say", chat=person, person=person, extra=document)
    assert FIGURE in telegram.reply_to(said)["text"]
    kind = {"type": "regular", "is_animated": False, "is_video": False}
    said = telegram.act("say", chat=person, person=person, extra={"sticker": {**_PICTURE, **kind}})
    assert "only text" in telegram.reply_to(said)["text"]


def test_an_album_is_asked_by_the_words_of_any_of_its_pictures(telegram: Telegram, person: int) -> None:
    pictures = [{"photo": [_PICTURE], "media_group_id": "album"} for _ in range(3)]
    pictures[1]["caption"] = TRADE
    before = len(telegram.replies(person))
    first, second, _ = [telegram.act("say", chat=person, person=person, extra=each) for each in pictures]
    assert FIGURE in telegram.reply_to(second)["text"]
    telegram.quiet()
    assert len(telegram.replies(person)) == before + 1
    # Where the words come too late, what was said to the picture before is taken back.
    said = telegram.act("say", chat=person, person=person, extra=pictures[0] | {"media_group_id": "late"})
    assert "only text" in telegram.reply_to(said)["text"]
    late = telegram.act("say", chat=person, person=person, extra=pictures[1] | {"media_group_id": "late"})
    assert FIGURE in telegram.reply_to(late)["text"]
    assert not any(
        "only text" in each["text"]
        and each["reply_to_message"]["message_id"] in {first["message_id"], said["message_id"]}
        for each in telegram.replies(person)
    )


def test_help_privacy_and_language(telegram: Telegram, person: int) -> None:
    assert "Ask in your own words" in answer(telegram, person, "/help")["text"]
    assert "Ask in your own words" in answer(telegram, person, "/frobnicate")["text"]
    assert "/forget" in answer(telegram, person, "/privacy")["text"]
    offered = answer(telegram, person, "/language")
    russian = next(button for button in buttons(offered) if button["callback_data"] == "l1:ru")
    press(telegram, offered, russian, person)
    number = offered["message_id"]

    def now() -> str:
        return next(str(each["text"]) for each in telegram.replies(person) if each["message_id"] == number)

    wait_for(lambda: now() != offered["text"], "the choice to be confirmed")
    assert re.search("[а-я]", now())
    assert "620,1 млн" in answer(telegram, person, TRADE)["text"].replace("\xa0", " ")
    again = answer(telegram, person, "/language")
    assert any(
        button["text"].startswith("✓") and button["callback_data"] == "l1:ru" for button in buttons(again)
    )
    press(telegram, again, buttons(again)[0], person)
    assert "Done" in answer(telegram, person, "/forget")["text"]
    assert FIGURE in answer(telegram, person, TRADE)["text"]


def test_topics_are_leafed_through(telegram: Telegram, person: int) -> None:
    kinds = answer(telegram, person, "/topics")
    number = kinds["message_id"]
    facts = next(button for button in buttons(kinds) if button["text"] == "Other facts (27)")

    def turned(button: dict[str, Any], *, seen: str) -> dict[str, Any]:
        press(telegram, kinds, button, person)

        def page() -> dict[str, Any]:
            return next(each for each in telegram.replies(person) if each["message_id"] == number)

        wait_for(lambda: buttons(page())[0]["text"] != seen, "the page to turn")
        return page()

    first = turned(facts, seen=buttons(kinds)[0]["text"])
    forward = next(button for button in buttons(first) if button["text"] == "›")
    assert not any(button["text"] == "‹" for button in buttons(first))
    second = turned(forward, seen=buttons(first)[0]["text"])
    on_first, on_second = (
        {button["text"] for button in buttons(page) if button["callback_data"].startswith("a")}
        for page in (first, second)
    )
    assert (len(on_first), len(on_second), on_first & on_second) == (8, 8, set())
    opened = next(button for button in buttons(second) if "warehouse" in button["text"])
    press(telegram, second, opened, person)
    wait_for(lambda: len(telegram.replies(person)) == 2, "what was chosen")
    assert "Harbour Street" in telegram.replies(person)[1]["text"]


def test_inline_pages_have_stable_ids_and_what_is_posted_is_counted(
    telegram: Telegram, bot: BotProcess, person: int, group: int
) -> None:
    def page(offset: str) -> dict[str, Any]:
        number = telegram.act("inline", person=person, text="", offset=offset)
        found: dict[str, Any] = telegram.look("answer", query=number)
        return found | {"query": number}

    def posted() -> float:
        metrics = httpx.get(f"http://{bot.settings['LISTEN']}/metrics").text
        return float(re.findall(r"^tradefacts_chosen_inline_results_total (\S+)", metrics, re.MULTILINE)[0])

    first, again = page(""), page("")
    second = page(first["next_offset"])
    ids = [[result["id"] for result in each["results"]] for each in (first, again, second)]
    assert ids[0] == ids[1]
    assert (len(ids[0]), len(set(ids[0] + ids[2]))) == (20, 20 + len(ids[2]))
    assert ids[2]
    assert second["next_offset"] == ""
    assert first["cache_time"] > 0
    before = posted()
    telegram.act("choose", chat=group, person=telegram.ann, query_id=second["query"], result_id=ids[2][0])
    wait_for(lambda: posted() == before + 1, "the count")


def test_a_guest_is_asked_about_the_message_replied_to(telegram: Telegram) -> None:
    room, ann, bek = telegram.newsroom, telegram.ann, telegram.bek
    theirs = telegram.ask(TRADE, chat=room, person=bek)
    number = telegram.act(
        "guest", chat=room, person=ann, text="@tradefacts_bot", reply_to=theirs["message_id"]
    )
    told = telegram.look("answer", query=number)
    assert FIGURE in told["input_message_content"]["message_text"]
    (post,) = telegram.replies(room)
    assert FIGURE in post["text"]


@pytest.mark.parametrize(
    ("fault", "codes"),
    [
        pytest.param({"kind": "reset-after"}, [200, 400], id="after the answer"),
        pytest.param({"kind": "reset"}, [0, 200], id="before it"),
        pytest.param({"status": 504, "description": "Gateway Timeout"}, [504, 200], id="by a gateway"),
    ],
)
def test_a_guest_is_answered_once_though_the_connection_is_lost(
    telegram: Telegram, bot: BotProcess, fault: dict[str, Any], codes: list[int]
) -> None:
    room, before = telegram.newsroom, len(telegram.replies(telegram.newsroom))
    answered = len(telegram.look("calls", method="answerGuestQuery"))
    telegram.act("fault", method="answerGuestQuery", **fault)
    errors = bot.log.read_text().count("ERROR")
    telegram.act("guest", chat=room, person=telegram.ann, text=f"@tradefacts_bot {_GOAL}")
    telegram.quiet()
    made = telegram.look("calls", method="answerGuestQuery")[answered:]
    assert [call["code"] for call in made] == codes
    assert len(telegram.replies(room)) == before + 1
    assert bot.log.read_text().count("ERROR") == errors


def test_at_night_it_speaks_only_when_asked(telegram: Telegram, group: int) -> None:
    telegram.act("privacy", on=False)
    shown = answer(telegram, telegram.ann, "/settings@tradefacts_bot", chat=group)
    speak = next(button for button in buttons(shown) if button["callback_data"] == "s1:speak")
    press(telegram, shown, speak, telegram.ann)
    assert FIGURE in answer(telegram, telegram.bek, TRADE, chat=group)["text"]
    press(telegram, shown, {"callback_data": "s1:quiet"}, telegram.ann)
    wait_for(
        lambda: "22:00" in str(telegram.replies(group)[0].get("reply_markup")), "the quiet hours to be shown"
    )
    before = len(telegram.replies(group))
    unasked = telegram.ask(_GOAL, chat=group, person=telegram.bek)
    addressed = answer(telegram, telegram.bek, f"@tradefacts_bot {_GOAL}", chat=group)
    assert "$1 billion" in addressed["text"]
    assert len(telegram.replies(group)) == before + 1
    assert unasked["message_id"] not in {
        each.get("reply_to_message", {}).get("message_id") for each in telegram.replies(group)
    }
    telegram.act("privacy", on=True)


def test_the_name_and_descriptions_are_set_in_every_language(telegram: Telegram) -> None:
    def texts(kind: str) -> dict[str, str]:
        return {
            each["language_code"]: each["text"]
            for each in telegram.look("state")["texts"]
            if each["kind"] == kind
        }

    wait_for(lambda: len(texts("name")) == 4 and len(texts("description")) == 4, "the texts")
    assert texts("name") == {
        "": "Trade Facts",
        "ru": "Факты о торговле",
        "uz": "Savdo faktlari",
        "be": "Факты пра гандаль",
    }
    # What it is called already is not set again: Telegram allows that a few times a day.
    assert len(telegram.calls("setMyName")) == 3


def test_rates_are_kept_to_and_nothing_is_lost(telegram: Telegram, person: int, group: int) -> None:
    telegram.act("limits", on=True)
    for number in range(9):
        ask(telegram, person, f"trade between Uzbekistan and Belarus in {1990 + number}?")
    wait_for(lambda: len(telegram.replies(person)) == 9, "all replies")
    assert telegram.unanswered_and_repeated([person]) == (0, 0)
    assert 429 in {call["code"] for call in calls(telegram, "sendMessage", person)}
    for number in range(21):
        ask(telegram, telegram.ann, f"/ask@tradefacts_bot trade with Belarus in {1990 + number}?", chat=group)
    wait_for(lambda: len(calls(telegram, "sendMessage", group)) > 20, "more than a group may be sent")
    codes = [call["code"] for call in calls(telegram, "sendMessage", group)]
    assert (codes[:20], codes[20], len(telegram.replies(group))) == ([200] * 20, 429, 20)


def test_status_tells_the_owner_what_is_wrong(telegram: Telegram) -> None:
    status = answer(telegram, telegram.bek, "/status")["text"]
    lines = status.splitlines()
    assert {"@tradefacts_bot", "Inline mode: on", "Guest mode: on", "Groups: allowed"} <= set(lines)
    assert any(line.startswith("Menus of commands: ") for line in lines)
    assert any(line.startswith("Updates: polling, ") for line in lines)
    # The last of these tests: what comes after it has lower numbers, which count as fetched.
    poison = {
        "update_id": 300_000_000,
        "message": {"message_id": 1, "chat": {"id": telegram.ann}, "date": "x"},
    }
    telegram.act("raw", updates=[poison])
    wait_for(lambda: "300000000" in telegram.replies(telegram.bek)[-1]["text"], "a notice")
    status = answer(telegram, telegram.bek, "/status")["text"]
    assert re.search(r"Last troubles:\n\d\d\.\d\d\. \d\d:\d\d UTC .*300000000", status)
