from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.core.language import Language
from bot.core.model import Entity, Fact, Goal, Knowledge, Meeting, Observation, Series, Source, Text
from bot.core.period import Period
from bot.errors import TradeFactsError
from bot.settings import TELEGRAM, Settings
from bot.telegram.application import build
from bot.telegram.context import clock_day
from bot.telegram.held import in_menu_order, sources_of
from bot.telegram.tag import spoken
from tests.telegram.conftest import GROUP


def test_without_a_token_nothing_is_built() -> None:
    with pytest.raises(TradeFactsError, match="BOT_TOKEN is not set"):
        build(Settings(_env_file=None), None)  # type: ignore[arg-type]


def test_another_server_is_asked_at_its_own_address(settings: Settings, chatting: Any) -> None:
    local = settings.model_copy(update={"bot_api_url": "http://127.0.0.1:8081"})
    bot = build(local, chatting.services, request=chatting.wire).bot
    assert bot.base_url == f"http://127.0.0.1:8081/bot{bot.token}"
    assert bot.base_file_url == f"http://127.0.0.1:8081/file/bot{bot.token}"


@pytest.mark.parametrize("url", [TELEGRAM, "http://127.0.0.1:8081"])
async def test_telegram_s_limit_of_a_group_is_kept_to_on_every_server(
    settings: Settings, chatting: Any, url: str
) -> None:
    bot = build(
        settings.model_copy(update={"bot_api_url": url}), chatting.services, request=chatting.wire
    ).bot
    await bot.initialize()
    for _ in range(20):
        await asyncio.wait_for(bot.send_message(GROUP["id"], "x"), 1)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(bot.send_message(GROUP["id"], "x"), 0.05)
    # Another chat does not wait for it.
    await asyncio.wait_for(bot.send_message(11, "x"), 1)
    assert len(chatting.wire.sent()) == 21
    await bot.shutdown()


async def test_the_local_telegram_is_not_waited_for(
    settings: Settings, chatting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = chatting.wire._result
    monkeypatch.setattr(
        chatting.wire,
        "_result",
        lambda name: result(name) | {"is_simulated": True} if name == "getMe" else result(name),
    )
    bot = build(settings, chatting.services, request=chatting.wire).bot
    await bot.initialize()
    for _ in range(50):
        await asyncio.wait_for(bot.send_message(GROUP["id"], "x"), 0.5)
    assert len(chatting.wire.sent()) == 50
    await bot.shutdown()


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


def test_languages_are_offered_in_a_steady_order() -> None:
    codes = ("be", "kk", "uz-cyrl", "en", "uz", "ru")
    languages = tuple(Language(code=code, name=code.title(), cldr=code) for code in codes)
    assert list(in_menu_order(languages)) == ["en", "ru", "uz", "uz-cyrl", "be", "kk"]


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
