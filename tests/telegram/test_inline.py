from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.core.answer import Answer, Context, Outcome, Question, Suggestion
from bot.telegram.inline import beginning_with
from tests.telegram.conftest import ANN


async def type_inline(chatting: Any, text: str, offset: str = "") -> dict[str, Any]:
    query = {"id": "7", "from": ANN, "query": text, "offset": offset, "chat_type": "sender"}
    await chatting.receive(inline_query=query)
    answer: dict[str, Any] = chatting.wire.sent("answerInlineQuery")[-1]
    return answer


async def test_the_empty_box_shows_what_there_is_page_by_page(chatting: Any) -> None:
    first = await type_inline(chatting, "")
    assert len(first["results"]) == 20
    assert first["results"][0]["title"] == "Trade 0"
    rest = await type_inline(chatting, "", first["next_offset"])
    assert len(rest["results"]) == 8
    assert not rest.get("next_offset")
    assert first["is_personal"]
    # Long enough to type on and back, short enough for facts that change.
    assert 10 <= first["cache_time"] <= 60
    assert not chatting.wire.sent("sendMessage")


async def test_an_answer_comes_first_and_names_that_begin_so_follow(chatting: Any) -> None:
    chatting.engine.relations = (Suggestion("Goal", "uz-by-goal/goal"),)
    answer = await type_inline(chatting, "meet tra")
    assert [result["title"] for result in answer["results"]] == ["<meet tra>", "Goal", "Meeting on trade"]
    content = answer["results"][0]["input_message_content"]
    assert "Trend &lt;News&gt;" in content["message_text"]
    assert content["link_preview_options"] == {"is_disabled": True}


async def test_the_answer_is_first_also_where_a_name_opens_the_same(chatting: Any, monkeypatch: Any) -> None:
    chatting.engine.relations = (Suggestion("2023", "uz-by/2023"), Suggestion("2024", "uz-by/2024"))
    recall = chatting.engine.recall

    def same_for_2024(reference: str, **fields: Any) -> Any:
        found = recall(reference, **fields)
        return replace(found, text="<turnover 2024>") if reference.endswith("2024") else found

    monkeypatch.setattr(chatting.engine, "recall", same_for_2024)
    answer = await type_inline(chatting, "turnover 2024")
    assert [result["title"] for result in answer["results"]] == ["<turnover 2024>", "2023"]


async def test_the_answer_is_on_the_first_page_alone(chatting: Any) -> None:
    first = await type_inline(chatting, "trade")
    assert [result["title"] for result in first["results"]][:2] == ["<trade>", "Trade 0"]
    assert len(first["results"]) == 21
    rest = await type_inline(chatting, "trade", first["next_offset"])
    assert rest["results"][0]["title"] == "Trade 20"
    assert not rest.get("next_offset")


async def test_ids_are_steady_and_differ(chatting: Any) -> None:
    once = await type_inline(chatting, "")
    again = await type_inline(chatting, "")
    ids = [result["id"] for result in once["results"]]
    assert ids == [result["id"] for result in again["results"]]
    assert len(set(ids)) == 20
    assert all(len(each) <= 64 for each in ids)


async def test_what_was_shared_opens(chatting: Any) -> None:
    answer = await type_inline(chatting, "uz-by-turnover/value/2024")
    assert chatting.engine.recalled == [("uz-by-turnover/value/2024", "en")]
    (result,) = answer["results"]
    assert result["title"] == "opened uz-by-turnover/value/2024"


async def test_what_only_looks_shared_is_a_question(chatting: Any) -> None:
    await type_inline(chatting, "import/export")
    assert chatting.engine.asked == ["import/export"]


@pytest.mark.parametrize("typed", ["gone/value", "qwe"])
async def test_where_nothing_is_found_a_button_leads_to_the_private_chat(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    nothing = Answer(outcome=Outcome.NO_MATCH, lang="en", text="?")
    monkeypatch.setattr(chatting.engine, "ask", lambda _: nothing)
    answer = await type_inline(chatting, typed)
    assert answer["results"] == []
    assert answer["button"] == {"text": "inline-nothing in en", "start_parameter": "inline"}
    # What is half typed is no question that somebody should write an answer to.
    assert not await chatting.services.store.misses.total()


@pytest.mark.parametrize("offset", ["x", "-1", "99999999999999999999", "1e3"])
async def test_junk_as_an_offset_is_the_beginning(chatting: Any, offset: str) -> None:
    assert len((await type_inline(chatting, "", offset))["results"]) == 20


async def test_a_huge_query_is_cut(chatting: Any) -> None:
    await type_inline(chatting, "x" * 4096)
    assert len(chatting.engine.questions[0].text) == 256


async def test_a_query_that_is_too_old_is_let_go(chatting: Any, caplog: pytest.LogCaptureFixture) -> None:
    chatting.wire.fail("answerInlineQuery", 400, "Bad Request: query is too old and response timeout expired")
    await type_inline(chatting, "trade")
    assert "nobody waits" in caplog.text or not [each for each in caplog.records if each.levelname == "ERROR"]


async def test_results_that_cannot_be_parsed_are_given_plain(chatting: Any) -> None:
    chatting.wire.fail("answerInlineQuery", 400, "Bad Request: can't parse entities: unexpected end")
    await type_inline(chatting, "trade")
    _, second = chatting.wire.sent("answerInlineQuery")
    content = second["results"][0]["input_message_content"]
    assert content["message_text"].startswith("<trade>\n")
    assert "parse_mode" not in content


async def test_chosen_results_are_counted(chatting: Any) -> None:
    await chatting.receive(chosen_inline_result={"result_id": "1", "from": ANN, "query": "x"})
    assert b"tradefacts_chosen_inline_results_total 1.0" in chatting.services.metrics.text()


async def test_what_is_asked_most_comes_first_in_the_empty_box(chatting: Any, monkeypatch: Any) -> None:
    ask = chatting.engine.ask
    monkeypatch.setattr(
        chatting.engine, "ask", lambda question: replace(ask(question), facts=(question.text,))
    )
    await chatting.say("uz-by-7")
    for _ in range(3):
        # Half-typed questions are none.
        await type_inline(chatting, "uz-by-3")
    (result,) = (await type_inline(chatting, "uz-by-9"))["results"][:1]
    for _ in range(2):
        await chatting.receive(chosen_inline_result={"result_id": result["id"], "from": ANN, "query": "x"})
    listed = (await type_inline(chatting, ""))["results"]
    assert [each["title"] for each in listed[:4]] == ["Trade 9", "Trade 7", "Trade 0", "Trade 1"]


@pytest.mark.parametrize(
    ("typed", "asked_in"), [("savdo 2024", "en"), ("savdo hajmi 2024 yilda", None)], ids=["short", "long"]
)
async def test_a_word_or_two_are_answered_in_the_language_of_who_types(
    chatting: Any, typed: str, asked_in: str | None
) -> None:
    await type_inline(chatting, typed)
    assert chatting.engine.questions[0].lang == asked_in


def test_every_word_must_begin_one() -> None:
    offers = [Suggestion("Товарооборот Узбекистан — Беларусь", "a"), Suggestion("Экспорт хлопка", "b")]
    assert [offer.reference for offer in beginning_with("товар бел", offers)] == ["a"]
    assert beginning_with("товар хлопка", offers) == []
    assert beginning_with("—", offers) == []


async def test_a_result_names_its_sources_where_its_title_says_all(chatting: Any) -> None:
    answer = await type_inline(chatting, "trade")
    assert (answer["results"][0]["title"], answer["results"][0]["description"]) == ("<trade>", "Trend <News>")
    assert answer["results"][1]["title"] == "Trade 0"
    assert answer["results"][1]["description"] == "Opened uz-by-0/value"


@pytest.mark.parametrize(
    ("context", "title"),
    [
        pytest.param(Context("value", "uz-by-7"), "Trade 7", id="a figure"),
        pytest.param(Context("who", "uz-by-7", person="uz-by-bek"), "Bek", id="a person"),
        pytest.param(Context("who", "uz-by-7"), "<who was it?>", id="what is offered nowhere"),
    ],
)
async def test_an_answer_is_called_what_it_is_offered_as(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, context: Context, title: str
) -> None:
    ask = chatting.engine.ask
    monkeypatch.setattr(
        chatting.engine, "ask", lambda question: replace(ask(question), facts=("uz-by-7",), context=context)
    )
    monkeypatch.setattr(
        chatting.engine, "recall", lambda *_, **__: ask(Question("who was it?", date(2026, 12, 1)))
    )
    assert (await type_inline(chatting, "who was it?"))["results"][0]["title"] == title


class Named:
    """One series with a name in three languages."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def every(self) -> list[Suggestion]:
        names = {"ru": "Товарооборот", "be": "Тавараабарот"}
        return [Suggestion(names.get(self._lang, "Turnover"), "uz-by/value")]


@pytest.mark.parametrize(("typed", "lang"), [("turn", "en"), ("това", "ru"), ("тава", "be")])
async def test_a_name_is_found_in_any_language(
    chatting: Any, monkeypatch: pytest.MonkeyPatch, typed: str, lang: str
) -> None:
    nothing = Answer(outcome=Outcome.NO_MATCH, lang="en", text="?")
    monkeypatch.setattr(chatting.engine, "ask", lambda _: nothing)
    monkeypatch.setattr(chatting.engine, "offers", Named)
    (result,) = (await type_inline(chatting, typed))["results"]
    assert result["title"] == Named(lang).every()[0].label
    assert chatting.engine.recalled == [("uz-by/value", lang)]
    assert not (await type_inline(chatting, "qwe"))["results"]


async def test_where_there_is_an_answer_names_in_other_languages_are_not_offered(
    chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chatting.engine, "offers", Named)
    assert [result["title"] for result in (await type_inline(chatting, "това"))["results"]] == ["<това>"]
