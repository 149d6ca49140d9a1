from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.answer import Answer, Context, Figure, Outcome, Suggestion
from bot.core.model import Kind, Source
from bot.core.period import Period
from bot.core.plot import Plot, Point
from bot.render.length import units
from bot.telegram.callback_data import LIMIT_BYTES
from bot.telegram.keyboard import COPY_LIMIT, Extras, answer_keyboard
from bot.telegram.wire import NotDoneError
from tests.telegram.conftest import _RIGHTS, ANN, BOT, GROUP, message

LABELS = {name: name for name in ("copy", "share", "chart", "remove")}
BOB = {"id": 12, "is_bot": False, "first_name": "Bob", "language_code": "ru"}


def answer(**fields: Any) -> Answer:
    made: dict[str, Any] = {
        "outcome": Outcome.ANSWER,
        "lang": "uz-cyrl",
        "text": "x" * 300,
        "facts": ("r" * 40,),
        "sources": (Source(id="s", publisher="Trend"),),
        "figure": Figure(1, "USD", Period.of_year(2024), Kind.RESULT),  # type: ignore[arg-type]
    }
    return Answer(**(made | fields))


def test_every_button_fits_whatever_the_record_is_called() -> None:
    extras = Extras(
        LABELS,
        related=(Suggestion("2023", f"{'r' * 40}/value/2023-01/2023-09"),),
        chart="r" * 40,
        copied="y" * 999,
        shared="r/value",
        remover=-(10**15),
    )
    keyboard = answer_keyboard(answer(), extras)
    assert keyboard
    buttons = [button for row in keyboard.inline_keyboard for button in row]
    for button in buttons:
        if button.callback_data:
            assert len(str(button.callback_data).encode()) <= LIMIT_BYTES
    (copy,) = [button.copy_text for button in buttons if button.copy_text]
    assert copy
    assert len(copy.text) <= COPY_LIMIT
    assert [button.text for button in buttons][-3:] == ["👍", "👎", "✖ remove"]


def test_the_sources_of_an_answer_can_be_opened() -> None:
    extras = Extras(LABELS | {"sources": "Sources"}, sourced="uz-by", chart="uz-by", copied="y", shared="r")
    keyboard = answer_keyboard(answer(), extras)
    assert keyboard
    assert [len(row) for row in keyboard.inline_keyboard] == [2, 2, 2]
    button = keyboard.inline_keyboard[1][1]
    assert (button.text, button.callback_data) == ("📚 Sources", "a1uz-cyrl:uz-by/source")


def test_what_is_no_answer_has_no_tools() -> None:
    assert answer_keyboard(answer(outcome=Outcome.NO_MATCH, facts=()), Extras(LABELS, chart="r")) is None


async def test_a_thumb_is_thanked_for_and_counted_once(chatting: Any) -> None:
    for data in ("v1+:uz-by", "v1-:uz-by", "v1-:uz-by"):
        await chatting.press(data)
    assert [call["text"] for call in chatting.wire.sent("answerCallbackQuery")] == [
        "vote-thanks in en",
        "vote-changed in en",
        "vote-same in en",
    ]
    assert await chatting.services.store.votes.tally() == {"uz-by": (0, 1)}


@pytest.mark.parametrize(
    ("user", "status", "is_removed"),
    [
        pytest.param(ANN, "member", True, id="who asked"),
        pytest.param(BOB, "administrator", True, id="an administrator"),
        pytest.param(BOB, "member", False, id="somebody else"),
    ],
)
async def test_an_answer_is_removed_by(chatting: Any, user: Any, status: str, is_removed: bool) -> None:
    chatting.wire.member_status = status
    await chatting.press("x1:11", chat=GROUP, user=user)
    assert bool(chatting.wire.sent("deleteMessage")) == is_removed
    assert [call.get("text") for call in chatting.wire.sent("answerCallbackQuery")] == [
        None if is_removed else "remove-not-yours in ru"
    ]


async def test_what_cannot_be_removed_any_more_says_so(chatting: Any) -> None:
    chatting.wire.fail("deleteMessage", 400, "Bad Request: message can't be deleted for everyone")
    await chatting.press("x1:11", chat=GROUP)
    (toast,) = chatting.wire.sent("answerCallbackQuery")
    assert (toast["text"], toast["show_alert"]) == ("button-expired in en", True)


@pytest.mark.parametrize(
    ("member", "is_removed"),
    [
        pytest.param((200, {"status": "administrator"}), True, id="its admin"),
        pytest.param((200, {"status": "member"}), False, id="a reader"),
        pytest.param((400, "Bad Request: member list is inaccessible"), True, id="nobody can tell"),
    ],
)
async def test_what_was_asked_as_a_channel_is_removed_by(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, member: tuple[int, Any], is_removed: bool
) -> None:
    code, said = member

    def result(name: str) -> Any:
        if name != "getChatMember":
            return True
        if chatting.wire.sent("getChatMember")[-1]["chat_id"] == GROUP["id"]:
            chatting.wire.failures["getChatMember"] += [
                (code, {"ok": False, "error_code": code, "description": said})
            ] * (code != 200)
            return {"user": BOB, "status": "member"} | _RIGHTS
        return {"user": BOB, **said} | _RIGHTS

    monkeypatch.setattr(chatting.wire, "_result", result)
    await chatting.press("x1:-77", chat=GROUP, user=BOB)
    assert bool(chatting.wire.sent("deleteMessage")) == is_removed


async def test_a_long_sentence_is_copied_with_its_source(chatting: Any, monkeypatch: Any) -> None:
    long = answer(text="word " * 100, lang="en")
    monkeypatch.setattr(chatting.engine, "ask", lambda _: long)
    await chatting.say("trade?")
    rows = chatting.wire.sent()[0]["reply_markup"]["inline_keyboard"]
    (copied,) = [button["copy_text"]["text"] for row in rows for button in row if "copy_text" in button]
    assert COPY_LIMIT - 10 < len(copied) <= COPY_LIMIT
    assert copied.endswith("word… (Trend)")


async def test_a_group_sees_few_buttons(chatting: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    chatting.engine.relations = (Suggestion("2023", "uz-by/value/2023"),)
    found = answer(lang="en", facts=("uz-by",), context=Context("value", "uz-by"))
    monkeypatch.setattr(chatting.engine, "ask", lambda _: found)
    await chatting.say("/ask trade?", chat=GROUP)
    await chatting.say("trade?")
    group, private = (
        [button["text"] for row in sent["reply_markup"]["inline_keyboard"] for button in row]
        for sent in chatting.wire.sent()
    )
    assert group == ["👍", "👎", "✖ button-remove in en"]
    assert private == ["2023", "📋 button-copy in en", "📚 button-sources in en", "👍", "👎"]


@pytest.mark.parametrize("is_on", [True, False])
async def test_an_answer_is_shared_where_inline_mode_is_on(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, is_on: bool
) -> None:
    me = BOT | {"supports_inline_queries": is_on}
    plain = chatting.wire._result
    monkeypatch.setattr(chatting.wire, "_result", lambda name: me if name == "getMe" else plain(name))
    # As it is found out at the start, and by /status.
    await chatting.application.bot.get_me()
    found = answer(lang="en", facts=("uz-by",), context=Context("value", "uz-by"))
    monkeypatch.setattr(chatting.engine, "ask", lambda _: found)
    monkeypatch.setattr(chatting.engine, "recall", lambda *_, **__: found)
    await chatting.say("trade?")
    rows = chatting.wire.sent()[0]["reply_markup"]["inline_keyboard"]
    shared = [
        button["switch_inline_query"] for row in rows for button in row if "switch_inline_query" in button
    ]
    assert shared == (["uz-by/value/2024"] if is_on else [])


@pytest.mark.parametrize("data", ["x1:", "v1*:r", "t1:", "s1:fly", "c1:", "l1:", "zzz", "x1:9" * 20])
async def test_forged_data_does_nothing(chatting: Any, data: str) -> None:
    await chatting.press(data, chat=GROUP, user=BOB)
    assert not chatting.wire.sent("deleteMessage")
    assert not chatting.wire.sent("sendPhoto")
    assert not chatting.wire.sent()


@pytest.fixture
def drawn(chatting: Any, monkeypatch: Any) -> None:
    """Let there be a chart."""
    point = Point(2024, 1, "2024", 1.0, "$1")
    plot = Plot("Trade", (point,), None, (), "", "USD", "Trade: $1 in 2024.", "en")
    monkeypatch.setattr(chatting.engine, "plot", lambda *_: plot)
    monkeypatch.setattr("bot.render.chart.draw", lambda *_: b"PNG")
    photo = {"file_id": "F1", "file_unique_id": "u", "width": 1, "height": 1}
    sent = {"message_id": 1, "date": 1, "chat": GROUP, "photo": [photo]}
    monkeypatch.setattr(chatting.wire, "_result", lambda name: sent if name == "sendPhoto" else True)


@pytest.mark.usefixtures("drawn")
async def test_a_chart_is_sent_to_a_group_once_a_minute_and_can_be_removed(chatting: Any) -> None:
    for _ in range(3):
        await chatting.press("c1en:uz-by", chat=GROUP)
    (sent,) = chatting.wire.sent("sendPhoto")
    (row,) = sent["reply_markup"]["inline_keyboard"]
    assert [(button["text"], button["callback_data"]) for button in row] == [
        ("✖ button-remove in en", "x1:11")
    ]
    assert chatting.wire.sent("answerCallbackQuery")[-1]["text"] == "just-said in en"


@pytest.mark.usefixtures("drawn")
async def test_a_chart_that_was_deleted_by_hand_is_sent_again(chatting: Any) -> None:
    await chatting.press("c1en:uz-by", chat=GROUP)
    chatting.wire.fail("editMessageReplyMarkup", 400, "Bad Request: message to edit not found")
    await chatting.press("c1en:uz-by", chat=GROUP)
    assert len(chatting.wire.sent("sendPhoto")) == 2


@pytest.mark.usefixtures("drawn")
async def test_a_chart_below_a_message_that_is_gone_is_sent_without_quoting(chatting: Any) -> None:
    chatting.wire.fail("sendPhoto", 400, "Bad Request: message to be replied not found")
    await chatting.press("c1en:uz-by")
    first, second = chatting.wire.sent("sendPhoto")
    assert first["reply_parameters"]["message_id"] == 77
    assert "reply_parameters" not in second


@pytest.mark.usefixtures("drawn")
async def test_a_chart_is_drawn_once_and_sent_again_by_its_id(chatting: Any) -> None:
    await chatting.press("c1en:uz-by")
    await chatting.press("c1en:uz-by")
    first, second = chatting.wire.sent("sendPhoto")
    assert first["caption"] == "Trade: $1 in 2024."
    assert second["photo"] == "F1"
    assert chatting.wire.sent("sendChatAction")[0]["action"] == "upload_photo"


@pytest.mark.usefixtures("drawn")
async def test_a_chart_that_telegram_holds_no_more_is_drawn_anew(chatting: Any) -> None:
    await chatting.press("c1en:uz-by")
    refusal = {"ok": False, "description": "Bad Request: wrong file identifier/HTTP URL specified"}
    chatting.wire.failures["sendPhoto"] = [(400, refusal), NotDoneError("no connection")]
    await chatting.press("c1en:uz-by")
    await chatting.press("c1en:uz-by")
    # What is refused is not tried a second time.
    photos = [sent.get("photo") for sent in chatting.wire.sent("sendPhoto")]
    assert [photo == "F1" for photo in photos] == [False, True, False, False]


@pytest.mark.usefixtures("drawn")
async def test_a_chart_is_sent_however_late_it_was_asked_for(chatting: Any) -> None:
    chatting.wire.fail("answerCallbackQuery", 400, "Bad Request: query is too old")
    await chatting.press("c1en:uz-by")
    assert len(chatting.wire.sent("sendPhoto")) == 1


@pytest.mark.usefixtures("drawn")
async def test_a_chart_stays_in_the_topic(chatting: Any) -> None:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "c1en:uz-by"}]]}
    topic = {"is_topic_message": True, "message_thread_id": 42}
    carrier = message("pick", chat=GROUP, **{"from": BOT}, reply_markup=keyboard, **topic)
    query = {"id": "1", "from": ANN, "chat_instance": "1", "message": carrier, "data": "c1en:uz-by"}
    await chatting.receive(callback_query=query)
    for method in ("sendChatAction", "sendPhoto"):
        assert chatting.wire.sent(method)[0]["message_thread_id"] == 42


@pytest.mark.usefixtures("drawn")
async def test_what_a_chart_shows_is_cut_to_a_caption(chatting: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    plot = replace(chatting.engine.plot("uz-by", "en"), alt="🍎 fell. " * 200)
    monkeypatch.setattr(chatting.engine, "plot", lambda *_: plot)
    await chatting.press("c1en:uz-by")
    caption = chatting.wire.sent("sendPhoto")[0]["caption"]
    assert 1000 < units(caption) <= 1024
    assert caption.endswith("…")


async def test_a_chart_that_there_is_none_of_says_so(chatting: Any) -> None:
    await chatting.press("c1en:uz-by")
    (toast,) = chatting.wire.sent("answerCallbackQuery")
    assert toast["text"] == "button-expired in en"


@pytest.mark.parametrize(
    ("data", "offered"),
    [
        pytest.param(f"x1:{BOB['id']}", "x1:11", id="the removal of somebody else's answer"),
        pytest.param("v1+:uz-by", "v1+:uz-by-2", id="a thumb for another record"),
        pytest.param("s1:speak", "t1en::0", id="a setting"),
        pytest.param("x:11", "x:11", id="what a button of an older version carries"),
    ],
)
async def test_a_press_does_only_what_a_button_of_the_message_offers(
    chatting: Any, data: str, offered: str
) -> None:
    chatting.wire.member_status = "administrator"
    await chatting.press(data, chat=GROUP, user=BOB, offered=offered)
    (toast,) = chatting.wire.sent("answerCallbackQuery")
    assert toast["text"] == "button-expired in ru"
    assert [call.method for call in chatting.wire.calls] == ["answerCallbackQuery"]
    assert await chatting.services.store.votes.tally() == {}


@pytest.mark.parametrize("data", ["x1:12", "v1+:uz-by"])
async def test_of_a_message_that_cannot_be_seen_any_more_only_what_is_shown_is_let_through(
    chatting: Any, data: str
) -> None:
    carrier = {"message_id": 77, "date": 0, "chat": GROUP}
    query = {"id": "1", "from": BOB, "chat_instance": "1", "message": carrier, "data": data}
    await chatting.receive(callback_query=query)
    assert not chatting.wire.sent("deleteMessage")
    assert await chatting.services.store.votes.tally() == {}


async def test_a_thumb_for_a_record_that_is_gone_is_not_counted(chatting: Any) -> None:
    await chatting.press("v1+:gone")
    (toast,) = chatting.wire.sent("answerCallbackQuery")
    assert toast["text"] == "button-expired in en"
    assert await chatting.services.store.votes.tally() == {}
