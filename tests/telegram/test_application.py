from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram.error import InvalidToken, NetworkError

from bot.core.model import Entity, Fact, Goal, Knowledge, Meeting, Observation, Series, Source, Text
from bot.core.period import Period
from bot.errors import TradeFactsError
from bot.settings import Settings
from bot.telegram import application as module
from bot.telegram.application import build, poll, serve, services_of
from bot.telegram.context import clock_day, sources_of
from bot.telegram.tag import spoken


@pytest.fixture
async def fresh(chatting: Any, settings: Settings) -> Any:
    """The application before its start, on the same wire."""
    return build(settings, chatting.services, request=chatting.wire)


async def poll_until(application: Any, wire: Any, method: str) -> None:
    """Run until a method has been called, then stop as a signal would."""
    stop = asyncio.Event()
    wire.when_called[method] = stop.set
    await asyncio.wait_for(poll(application, stop), timeout=10)


async def test_polling_names_the_updates_it_wants_and_stops_cleanly(fresh: Any, chatting: Any) -> None:
    await poll_until(fresh, chatting.wire, "getUpdates")
    assert chatting.wire.sent("getUpdates")[0]["allowed_updates"] == ["message", "callback_query"]
    assert len(chatting.wire.sent("setMyCommands")) == 4
    assert not fresh.running


async def test_a_network_that_is_down_at_first_is_waited_for(
    fresh: Any, chatting: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "_FIRST_PAUSE_SECONDS", 0.001)
    chatting.wire.failures["getMe"] = [NetworkError("no route")] * 2
    await poll_until(fresh, chatting.wire, "getUpdates")
    assert caplog.text.count("No connection to Telegram, trying again") == 2


async def test_a_stop_while_there_is_no_network_is_heeded(
    fresh: Any, chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    chatting.wire.failures["getMe"] = [NetworkError("no route")] * 99
    await poll_until(fresh, chatting.wire, "getMe")
    assert not chatting.wire.sent("getUpdates")


async def test_a_refused_token_ends_it(fresh: Any, chatting: Any) -> None:
    chatting.wire.fail("getMe", 401, "Unauthorized")
    with pytest.raises(InvalidToken):
        await poll(fresh, asyncio.Event())


def test_a_refused_token_is_one_clear_line_without_the_token(
    monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    async def refuse(*_: object) -> None:
        raise InvalidToken("The token `123456789:AAF-made_up` was rejected by the server.")

    monkeypatch.setattr(module, "_serve", refuse)
    with pytest.raises(TradeFactsError) as caught:
        serve(settings, Knowledge(languages=(), country_names={}), None)  # type: ignore[arg-type]
    assert str(caught.value).startswith("BOT_TOKEN: expected a token that Telegram accepts")
    assert "\n" not in str(caught.value)
    assert "AAF" not in str(caught.value)


def test_without_a_token_nothing_is_built() -> None:
    with pytest.raises(TradeFactsError, match="BOT_TOKEN is not set"):
        build(Settings(_env_file=None), None)  # type: ignore[arg-type]


def test_another_server_is_asked_at_its_own_address(settings: Settings, chatting: Any) -> None:
    local = settings.model_copy(update={"bot_api_url": "http://127.0.0.1:8081"})
    bot = build(local, chatting.services, request=chatting.wire).bot
    assert bot.base_url == f"http://127.0.0.1:8081/bot{bot.token}"
    assert bot.base_file_url == f"http://127.0.0.1:8081/file/bot{bot.token}"


def test_updates_are_handled_side_by_side_within_bounds(fresh: Any) -> None:
    assert fresh.concurrent_updates == 8


async def test_questions_of_one_person_are_answered_in_order(chatting: Any) -> None:
    await asyncio.gather(*(chatting.say(f"question {number}") for number in range(20)))
    assert [text.splitlines()[0] for text in chatting.wire.texts()] == [
        f"&lt;question {number}&gt;" for number in range(20)
    ]
    assert [question.context and question.context.record for question in chatting.engine.questions][1:] == [
        f"question {number}" for number in range(19)
    ]


def test_every_source_is_listed_once() -> None:
    one, two, three, four = (Source(id=name, publisher=name) for name in ("one", "two", "three", "four"))
    period, text = Period.of_year(2024), Text({"en": "x"})
    series = Series(
        id="s",
        indicator="turnover",
        unit="USD",
        observations=(Observation(period=period, value=1, sources=(two, one)),),  # type: ignore[arg-type]
        goals=(Goal(value=1, sources=(three,)),),  # type: ignore[arg-type]
    )
    knowledge = Knowledge(
        languages=(),
        country_names={},
        meetings=(Meeting(id="m", title=text, sources=(one,)),),
        entities=(Entity(id="e", name=text, sources=(four,)),),
        series=(series,),
        facts=(Fact(id="f", answer=text, ask=("x",), sources=(one,)),),
    )
    assert [source.id for source in sources_of(knowledge)] == ["one", "four", "two", "three"]


def test_languages_are_offered_in_a_steady_order(settings: Settings) -> None:
    from bot.core.language import Language

    codes = ("be", "kk", "uz-cyrl", "en", "uz", "ru")
    knowledge = Knowledge(
        languages=tuple(Language(code=code, name=code.title(), cldr=code) for code in codes), country_names={}
    )
    services = services_of(settings, knowledge, None, None)  # type: ignore[arg-type]
    assert list(services.languages) == ["en", "ru", "uz", "uz-cyrl", "be", "kk"]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        pytest.param("ru", "ru", id="the code itself"),
        pytest.param("RU_ru", "ru", id="case and underscore do not matter"),
        pytest.param("uz-Cyrl-UZ", "uz-cyrl", id="the script is kept, the region dropped"),
        pytest.param("uz-Arab", "uz", id="an unknown script falls back to the language"),
        pytest.param("fr", None, id="a language that is not spoken"),
        pytest.param("", None, id="nothing"),
        pytest.param(None, None, id="not told"),
    ],
)
def test_language_tags(tag: str | None, code: str | None) -> None:
    assert spoken(tag, {"en", "ru", "uz", "uz-cyrl"}) == code


def test_today_is_a_day() -> None:
    assert clock_day().year >= 2025
