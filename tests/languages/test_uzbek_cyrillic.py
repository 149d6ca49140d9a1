from __future__ import annotations

from datetime import date
from types import MappingProxyType

import pytest
from babel import Locale

from bot.core.compose import Composer
from bot.core.finding import Country
from bot.core.model import Knowledge
from bot.languages import country_names, load_languages
from bot.languages.catalog import second_scripts
from bot.languages.country import ALPHA3
from bot.languages.uzbek_cyrillic import to_cyrillic

UZBEK = next(language for language in load_languages() if language.code == "uz")
(CYRILLIC,) = second_scripts([UZBEK])
KNOWLEDGE = Knowledge(languages=(UZBEK, CYRILLIC), country_names=country_names([UZBEK]))


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        # Months, which keep their soft sign where nothing follows.
        ("yanvar, fevral, mart, aprel", "январь, февраль, март, апрель"),
        ("may, iyun, iyul, avgust", "май, июнь, июль, август"),
        ("sentabr, oktabr, noyabr, dekabr", "сентябрь, октябрь, ноябрь, декабрь"),
        ("Oktabr", "Октябрь"),
        ("oktabrda, iyuldan, sentabrgacha", "октябрда, июлдан, сентябргача"),
        ("2025-yil 17-oktabr", "2025-йил 17-октябрь"),
        # Other loan words.
        ("neft, neftni, neft-gaz", "нефть, нефтни, нефть-газ"),
        ("saldo, savdo saldosi", "сальдо, савдо сальдоси"),
        ("model, modellar", "модель, моделлар"),
        ("Premyer-ministr", "Премьер-министр"),
        ("obyekt, Subyekt", "объект, Субъект"),
        ("aksiya, stansiya, konsepsiya", "акция, станция, концепция"),
        ("pensiya", "пенсия"),
        ("delegatsiya, kooperatsiyasi", "делегация, кооперацияси"),
        ("sement, sex, rayon", "цемент, цех, район"),
        # Letters that meet where parts of a word join.
        ("boshchilik, ishchi", "бошчилик, ишчи"),
        ("shartsiz, ketsa", "шартсиз, кетса"),
        ("Isʼhoq, Is'hoq", "Исҳоқ, Исҳоқ"),
        # What the library knows.
        ("Oʻzbekiston", "Ўзбекистон"),
        ("gʻalla, maʼlumot, yevro, eksport", "ғалла, маълумот, евро, экспорт"),
        ("ishlab chiqarish", "ишлаб чиқариш"),
        # What is not respelled.
        ("AQSH, MDH, BMT", "АҚШ, МДҲ, БМТ"),
        ("100 USD, MENAFN", "100 USD, MENAFN"),
        ("https://example.com/oktabr sahifasi", "https://example.com/oktabr саҳифаси"),
        ("/ask yoki /language buyrugʻi", "/ask ёки /language буйруғи"),
        ("", ""),
    ],
)
def test_respelling(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_those_of_the_cyrillic_locale_but_for_the_soft_sign(month: int) -> None:
    assert UZBEK.formatter
    own = to_cyrillic(UZBEK.formatter.month(2025, month)).removeprefix("2025-йил ")
    # CLDR leaves out the soft sign that the orthography of 1956 has.
    assert own.removesuffix("ь") == Locale.parse("uz_Cyrl").months["format"]["wide"][month]
    assert own.endswith("ь") == (month not in {3, 5, 8})


def test_countries_are_named_as_in_cldr() -> None:
    composer = Composer(CYRILLIC, KNOWLEDGE)
    expected = {
        ALPHA3[short]: name for short, name in Locale.parse("uz_Cyrl").territories.items() if short in ALPHA3
    }
    assert {code: composer.write(Country(code)) for code in expected} == expected
    assert composer.write(Country("VNM")) == "Вьетнам"


def test_a_country_without_a_cyrillic_name_is_respelled() -> None:
    names = MappingProxyType({"POL": {"uz": "Polsha"}})
    composer = Composer(CYRILLIC, Knowledge(languages=(CYRILLIC,), country_names=names))
    assert composer.write(Country("POL")) == "Польша"


def test_days_are_respelled() -> None:
    assert Composer(CYRILLIC, KNOWLEDGE).write(date(2025, 10, 17)) == "2025-йил 17-октябрь"


@pytest.mark.parametrize("reply", UZBEK.replies)
def test_replies_keep_no_latin_letter_but_in_commands_and_abbreviations(reply: str) -> None:
    said = to_cyrillic(UZBEK.replies[reply].format_map(_Blank()))
    latin = {word for word in said.split() if any("a" <= letter <= "z" for letter in word.lower())}
    assert {word for word in latin if not word.startswith("/")} == set()
    assert "щ" not in said


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""
