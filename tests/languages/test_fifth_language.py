"""A language is one file: Polish, as small as it can be, put where the others lie."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import bot.languages
from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.languages.catalog import load_languages

# Its words take long to work out: once is enough.
pytestmark = pytest.mark.xdist_group("fifth language")

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge" / "uz-by-machinery-meeting-2025-10.yaml"

POLISH = """
from bot.core.language import Language, words
from bot.languages.en import ENGLISH

POLISH = Language(
    code="pl",
    name="Polski",
    cldr="pl",
    letters="ąćęłńóśźż",
    endings=words("a, u, em, y, i, ie, ę, ą, owi, ów, ami, ach, ego, emu, ej, ym, im"),
    function_words=words("był, była, było, jak, jaki, jaka, jakie, w, we, na, do, czy, się, między, a, o, roku, proszę"),
    concepts={
        "indicator:turnover": words("obrót, obroty handlowe, obrót handlowy, handel, wymiana handlowa"),
        "indicator:exports": words("eksport, wywóz"),
        "cue:how-much": words("ile, jak duży"),
        "cue:goal": words("cel, plan"),
        "cue:who": words("kto, kim"),
        "cue:lead-verb": words("kierował, stał na czele"),
        "cue:meeting": words("delegacja, delegacją, spotkanie"),
    },
    wordings={
        "value": ("ile wyniósł handel Polski z Niemcami w 2022", "jaki był obrót handlowy Ukrainy i Czech w 2021 roku"),
        "goal": ("jaki jest cel handlu na 2025", "plan obrotów handlowych na 2030 rok"),
        "leader": ("kto kierował delegacją Polski", "kto stał na czele delegacji"),
    },
    scales={"mln": 6, "milion": 6, "miliard": 9, "mld": 9},
    to_words=words("do, w"),
    from_words=words("z, ze"),
    with_words=words("z, i"),
    year_words=words("rok, roku"),
    openers=words("czy"),
    replies={
        **ENGLISH.replies,
        "term-indicator:turnover": "obroty handlowe",
        "value-rose": "{subject} w {period}: {value}, wzrost o {percent} wobec {base}.",
        "scale-6": "mln",
        "unit-USD": "{number} USD",
        "missing-country": "Nie mam danych o kraju: {what}.",
    },
)
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Return an engine that was started with the file in the folder of languages."""
    folder: Path = tmp_path_factory.mktemp("languages")
    (folder / "pl.py").write_text(POLISH, encoding="utf-8")
    bot.languages.__path__.append(str(folder))
    load_languages.cache_clear()
    try:
        from bot.knowledge import load_knowledge

        yield Engine(load_knowledge([SHIPPED]))
    finally:
        bot.languages.__path__.remove(str(folder))
        sys.modules.pop("bot.languages.pl", None)
        load_languages.cache_clear()


def ask(engine: Engine, text: str) -> Answer:
    return engine.ask(Question(text, date(2026, 11, 23)))


def test_a_figure_is_told_in_its_words_and_numbers(engine: Engine) -> None:
    answer = ask(engine, "Jaki był obrót handlowy Uzbekistanu i Białorusi w 2024 roku?")
    assert (answer.outcome, answer.lang) == (Outcome.ANSWER, "pl")
    assert "620,1 mln USD" in answer.text
    assert "wzrost o 14,8%" in answer.text


def test_its_gates_are_closed_like_everybody_elses(engine: Engine) -> None:
    answer = ask(engine, "Ile wyniósł handel Uzbekistanu i Kazachstanu w 2024?")
    assert answer.outcome is Outcome.NO_DATA
    assert "Kazachstan" in answer.text
    assert "620" not in answer.text
    assert ask(engine, "Ile wyniósł eksport Uzbekistanu do Białorusi w 2024?").outcome is Outcome.NO_DATA


def test_goals_and_people_are_found(engine: Engine) -> None:
    goal = ask(engine, "Jaki jest cel handlu Uzbekistanu i Białorusi na 2025?").figure
    assert goal
    assert goal.value == 10**9
    assert "Norkulov" in ask(engine, "Kto stał na czele delegacji Uzbekistanu?").text


def test_the_others_are_understood_as_before(engine: Engine) -> None:
    answer = ask(engine, "Какой был товарооборот Узбекистана и Беларуси в 2024 году?")
    assert (answer.outcome, answer.lang) == (Outcome.ANSWER, "ru")
