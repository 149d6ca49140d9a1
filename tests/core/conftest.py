"""An invented world, small enough to know by heart, and the shipped one; each indexed once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from bot.core.answer import Answer, Context, Question
from bot.core.engine import Engine
from bot.core.lexicon import Lexicon
from bot.core.model import (
    Bound,
    Change,
    Fact,
    Goal,
    Item,
    Kind,
    Knowledge,
    Meeting,
    Observation,
    Part,
    Participant,
    Person,
    Role,
    Series,
    Source,
    Statement,
    Text,
)
from bot.core.normalize import normalize
from bot.core.period import Period
from bot.core.slot_reader import read_slots
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.knowledge import load_knowledge
from bot.languages import country_names, load_languages
from bot.languages.catalog import second_scripts
from bot.languages.country import ALPHA3
from bot.languages.wordbook import load_wordbook

TODAY = date(2025, 11, 20)
SHIPPED = Path(__file__).parents[2] / "knowledge"
SAMPLES = Path(__file__).parents[1] / "samples"

Ask = Callable[..., Answer]
ReadSlots = Callable[[str], Slots]

BUREAU = Source(
    id="bureau", publisher="Bureau of Numbers", url="https://example.org/1", published=date(2025, 2, 1)
)
HERALD = Source(id="herald", publisher="The Herald", url="https://example.org/2", published=date(2025, 3, 9))


def _text(en: str, **others: str) -> Text:
    return Text({"en": en, **others})


def _million(text: str) -> Decimal:
    return Decimal(text) * 10**6


def _seen(year: int, value: str, source: Source = BUREAU, **more: object) -> Observation:
    """Return a yearly observation; `value` is in millions."""
    return Observation(period=Period.of_year(year), value=_million(value), sources=(source,), **more)  # type: ignore[arg-type]


_SERIES = (
    Series(
        id="uz-kz-exports",
        indicator="exports",
        reporter="UZB",
        partner="KAZ",
        unit="USD",
        observations=(
            _seen(2023, "311.3"),
            _seen(2024, "333.7", change=Change(percent=Decimal("7.2"), since=Period.of_year(2023))),
        ),
        sources=(BUREAU,),
    ),
    Series(
        id="uz-by-turnover",
        indicator="turnover",
        reporter="UZB",
        partner="BLR",
        unit="USD",
        observations=(
            _seen(2022, "417.9"),
            _seen(2024, "777.7", change=Change(percent=Decimal("11.1"), since=Period.of_year(2023))),
        ),
        goals=(Goal(value=Decimal(2 * 10**9), by=Period.of_year(2030), set_by=_text("both presidents")),),
        sources=(BUREAU,),
    ),
    Series(
        id="uz-ru-turnover",
        indicator="turnover",
        reporter="UZB",
        partner="RUS",
        unit="USD",
        observations=(
            _seen(2024, "8888.8"),
            _seen(2024, "9191.9", HERALD),
        ),
        sources=(BUREAU,),
    ),
    Series(
        id="by-ng-imports",
        indicator="imports",
        reporter="BLR",
        partner="NGA",
        unit="USD",
        observations=(_seen(2024, "63.6", bound=Bound.OVER, kind=Kind.PRELIMINARY),),
        sources=(HERALD,),
    ),
    Series(
        id="uz-cotton-austria",
        indicator="exports",
        reporter="UZB",
        partner="AUT",
        unit="USD",
        product=_text("cotton", ru="хлопок", uz="paxta", be="бавоўна"),
        observations=(_seen(2024, "51.5"),),
        sources=(BUREAU,),
    ),
)

_OLIM = Person(
    id="olim",
    name=_text("Olim Sobirov", ru="Олим Собиров", uz="Olim Sobirov", be="Алім Сабіраў"),
    roles=(
        Role(
            title=_text(
                "Ambassador of Uzbekistan to Belarus",
                ru="Посол Узбекистана в Беларуси",
                uz="Oʻzbekistonning Belarusdagi elchisi",
                be="Пасол Узбекістана ў Беларусі",
            ),
            country="UZB",
        ),
    ),
    sources=(BUREAU,),
)
_VASIL = Person(
    id="vasil",
    name=_text("Vasil Zhuk", ru="Василий Жук", uz="Vasil Juk", be="Васіль Жук"),
    roles=(
        Role(
            title=_text(
                "Ambassador of Belarus to Uzbekistan",
                ru="Посол Беларуси в Узбекистане",
                uz="Belarusning Oʻzbekistondagi elchisi",
                be="Пасол Беларусі ва Узбекістане",
            ),
            country="BLR",
        ),
    ),
    sources=(BUREAU,),
)
_DILNOZA = Person(
    id="dilnoza",
    name=_text("Dilnoza Karimova", ru="Дилноза Каримова", uz="Dilnoza Karimova", be="Дылноза Карымава"),
    roles=(
        Role(
            title=_text(
                "Minister of Agriculture of Uzbekistan",
                ru="министр сельского хозяйства Узбекистана",
                uz="Oʻzbekiston qishloq xoʻjaligi vaziri",
                be="міністр сельскай гаспадаркі Узбекістана",
            ),
            country="UZB",
        ),
    ),
    sources=(BUREAU,),
)
_ALESYA = Person(
    id="alesya",
    name=_text("Alesya Mironova", ru="Алеся Миронова", uz="Alesya Mironova", be="Алеся Міронава"),
    roles=(
        Role(
            title=_text(
                "President of the Belarusian Council of Seed Growers",
                ru="президент Белорусского совета производителей семян",
                uz="Belarus urugʻ yetishtiruvchilari kengashi prezidenti",
                be="прэзідэнт Беларускага савета вытворцаў насення",
            ),
            country="BLR",
        ),
    ),
    sources=(BUREAU,),
)

_MEETING = Meeting(
    id="seed-meeting",
    title=_text(
        "Uzbekistan–Belarus meeting on seeds",
        ru="Встреча Узбекистана и Беларуси по семенам",
        uz="Oʻzbekiston va Belarusning urugʻchilik boʻyicha uchrashuvi",
        be="Сустрэча Узбекістана і Беларусі па насенні",
    ),
    topic=_text("seed trade", ru="торговля семенами", uz="urugʻ savdosi", be="гандаль насеннем"),
    day=date(2025, 4, 17),
    place=_text("Samarkand", ru="Самарканд", uz="Samarqand", be="Самарканд"),
    sides=("UZB", "BLR"),
    participants=(
        Participant(person=_DILNOZA, side="UZB", part=Part.HOSTED),
        Participant(person=_VASIL, side="BLR", part=Part.LED),
        Participant(person=_OLIM, side="UZB"),
    ),
    priorities=(
        Item(
            name=_text("potato seed", ru="семена картофеля", uz="kartoshka urugʻi", be="насенне бульбы"),
            covers=("seed tubers",),
        ),
        Item(name=_text("greenhouses", ru="теплицы", uz="issiqxonalar", be="цяпліцы")),
    ),
    statements=(
        Statement(
            text=_text(
                "The Belarusian side offered laboratories.",
                ru="Белорусская сторона предложила лаборатории.",
                uz="Belarus tomoni laboratoriyalar taklif qildi.",
                be="Беларускі бок прапанаваў лабараторыі.",
            ),
            by=("BLR",),
        ),
        Statement(
            text=_text(
                "The sides agreed to open a nursery.",
                ru="Стороны договорились открыть питомник.",
                uz="Tomonlar koʻchatxona ochishga kelishdilar.",
                be="Бакі дамовіліся адкрыць гадавальнік.",
            ),
            kind="agreed",
        ),
    ),
    sources=(BUREAU,),
    not_stated={"contracts": None},
)

_FACTS = (
    Fact(
        id="warehouse-size",
        title=_text("Warehouse in Navoi: size"),
        answer=_text("The Navoi warehouse has forty halls.", ru="На складе в Навои сорок залов."),
        ask=("How large is the Navoi warehouse?", "What is the size of the warehouse in Navoi?"),
        reject=("How large is the Brest warehouse?",),
        sources=(HERALD,),
    ),
    Fact(
        id="warehouse-owner",
        title=_text("Warehouse in Navoi: owner"),
        answer=_text("The Navoi warehouse belongs to a cooperative."),
        ask=("Whose is the Navoi warehouse?", "Who owns the warehouse in Navoi?"),
        sources=(HERALD,),
    ),
)


@pytest.fixture(scope="session")
def world() -> Knowledge:
    """Return the invented knowledge: figures that the shipped file does not have."""
    main = load_languages()
    names = country_names(main)
    return Knowledge(
        languages=(*main, *second_scripts(main)),
        country_names=names,
        country_codes=ALPHA3,
        wordbook=load_wordbook(main, names, ALPHA3),
        entities=(_OLIM, _VASIL, _DILNOZA, _ALESYA),
        meetings=(_MEETING,),
        series=_SERIES,
        facts=_FACTS,
    )


@pytest.fixture(scope="session")
def world_engine(world: Knowledge) -> Engine:
    """Return the engine of the invented knowledge. Engines are immutable, and building one takes seconds."""
    return Engine(world)


@pytest.fixture(scope="session")
def snapshot(world_engine: Engine) -> Snapshot:
    """Return the indexes behind `world_engine`."""
    return world_engine._snapshot


@pytest.fixture(scope="session")
def lexicon(snapshot: Snapshot) -> Lexicon:
    return snapshot.lexicon


@pytest.fixture(scope="session")
def shipped_engine() -> Engine:
    """Return the engine of the shipped knowledge."""
    return Engine(load_knowledge([SHIPPED]))


@pytest.fixture(scope="session")
def read(lexicon: Lexicon, snapshot: Snapshot) -> ReadSlots:
    """Return a function that reads the slots of an utterance, with 20 November 2025 as today."""

    def read(utterance: str) -> Slots:
        return read_slots(normalize(utterance, snapshot.reader.knows), lexicon, TODAY)

    return read


@pytest.fixture(scope="session")
def ask(world_engine: Engine) -> Ask:
    """Return a function that asks the invented world."""

    def ask(text: str, context: Context | None = None, lang: str | None = None) -> Answer:
        return world_engine.ask(Question(text, TODAY, lang=lang, context=context))

    return ask


@pytest.fixture(scope="session")
def ask_shipped(shipped_engine: Engine) -> Ask:
    """Return a function that asks the shipped knowledge."""

    def ask(text: str, context: Context | None = None, lang: str | None = None) -> Answer:
        return shipped_engine.ask(Question(text, TODAY, lang=lang, context=context))

    return ask


@cache
def _engine_of(sample: str) -> Engine:
    return Engine(load_knowledge([SAMPLES / f"{sample}.yaml"]))


@pytest.fixture(scope="session")
def ask_sample() -> Ask:
    """Return a function that asks one of the samples of other hands, after another question if one is given."""

    def ask(sample: str, text: str, before: str = "", today: date = date(2026, 12, 1)) -> Answer:
        engine = _engine_of(sample)
        context = engine.ask(Question(before, today)).context if before else None
        return engine.ask(Question(text, today, context=context))

    return ask
