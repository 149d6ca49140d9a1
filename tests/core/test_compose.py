from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from bot.core.answer import Answer, Outcome
from bot.core.compose import MAX_TEXT, Composer
from bot.core.finding import Country, Derivation, Finding, Gap, Listing, Quantity, Sentence, Term
from bot.core.fold import is_cyrillic
from bot.core.language import Language
from bot.core.model import Bound, Knowledge, Series, Text
from bot.core.period import Period
from bot.languages import country_names, load_languages
from bot.languages.catalog import second_scripts

MAIN = load_languages()
LANGUAGES = {language.code: language for language in (*MAIN, *second_scripts(MAIN))}
KNOWLEDGE = Knowledge(languages=tuple(LANGUAGES.values()), country_names=country_names(MAIN))
COMPOSERS = {code: Composer(language, KNOWLEDGE) for code, language in LANGUAGES.items()}
ALL = pytest.mark.parametrize("code", LANGUAGES)


def digits(text: str) -> str:
    """Return the number in a text with a point for its comma, spaces dropped."""
    found = re.search(r"[−-]?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)*", text)
    assert found, text
    return re.sub(r"[\s\u00a0\u202f]", "", found[0]).replace(",", ".")


SCALED = [("620100000", "620.1", 6), ("1000000000", "1", 9), ("1500000000000", "1.5", 12), ("999999", "999.999", 0),
          ("1000000", "1", 6), ("540156794.43", "540.1568", 6), ("0", "0", 0), ("12", "12", 0)]  # fmt: skip


@ALL
@pytest.mark.parametrize(("value", "number", "power"), SCALED)
def test_money_is_told_in_words_of_scale(code: str, value: str, number: str, power: int) -> None:
    text = COMPOSERS[code].write(Quantity(Decimal(value), "USD"))
    if power:
        assert digits(text) == number
        scale = LANGUAGES[code].replies[f"scale-{power}"]
        respell = LANGUAGES[code].respell
        assert (respell(scale) if respell else scale) in text
    else:
        assert re.sub(r"\D", "", digits(text)) == re.sub(r"\D", "", number)


@ALL
@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("540156794.43", "540.2"),
        ("5401567.94", "5.4"),
        ("61.2643", "61.3"),
        ("1.6126", "1.61"),
        ("-79943205", "−79.9"),
    ],
)
def test_what_is_worked_out_is_rounded(code: str, value: str, number: str) -> None:
    unit = "" if len(value) < 8 else "USD"
    text = COMPOSERS[code].write(Quantity(Decimal(value), unit, is_rounded=True))
    assert digits(text.replace("$", "")) == number


@ALL
def test_no_figure_is_rounded_up_to_a_bigger_scale(code: str) -> None:
    """A number just below a billion is not "1000 million"."""
    text = COMPOSERS[code].write(Quantity(Decimal(999980000), "USD", is_rounded=True))
    assert "1000" not in re.sub(r"[\s\u00a0\u202f.,]", "", text), text


@ALL
@pytest.mark.parametrize("unit", ["USD", "EUR", "t", "kg", "people", "%", "", "KZT", "GWh"])
def test_every_unit_is_written_with_its_number(code: str, unit: str) -> None:
    text = COMPOSERS[code].write(Quantity(Decimal("620.1"), unit))
    assert digits(text) == "620.1"
    assert not unit or len(text) > 5
    assert unit not in {"KZT", "GWh", "%"} or unit in text


@ALL
def test_each_bound_is_told_and_differs(code: str) -> None:
    texts = [COMPOSERS[code].write(Quantity(Decimal(630), "USD", bound)) for bound in Bound]
    assert len(set(texts)) == len(texts)
    assert {digits(text) for text in texts} == {"630"}


@ALL
@pytest.mark.parametrize(
    "text", ["2024", "2024-H1", "2024-Q3", "2024-05", "2020/2023", "2024-01/2024-09", "2023-11/2024-02"]
)
def test_every_period_names_its_years(code: str, text: str) -> None:
    written = COMPOSERS[code].write(Period.parse(text))
    for year in re.findall(r"\d{4}", text):
        assert year in written
    assert "{" not in written


@ALL
def test_all_periods_are_written_apart(code: str) -> None:
    periods = [
        Period.of_year(2024),
        *(Period.of_part(2024, "Q", n) for n in (1, 2, 3, 4)),
        *(Period.of_part(2024, "H", n) for n in (1, 2)),
        *(Period.of_month(2024, n) for n in range(1, 13)),
    ]
    assert len({COMPOSERS[code].write(period) for period in periods}) == len(periods)


@ALL
def test_a_day_is_written_in_full(code: str) -> None:
    text = COMPOSERS[code].write(date(2025, 10, 17))
    assert "17" in text
    assert "2025" in text


@ALL
def test_yes_and_no_open_a_sentence(code: str) -> None:
    plain, yes, no = (
        COMPOSERS[code].finding(
            Finding(
                reply="value",
                values={"subject": "S", "period": Period.of_year(2024), "value": Quantity(Decimal(5), "USD")},
                verdict=verdict,
            )
        )
        for verdict in (None, True, False)
    )
    assert yes != no
    assert yes.endswith(plain)
    assert no.endswith(plain)


@ALL
def test_countries_have_their_names(code: str) -> None:
    text = COMPOSERS[code].write(Country("BLR"))
    assert text.casefold().startswith(("bela", "бела"))
    assert COMPOSERS[code].write(Country("ZZZ")) == "ZZZ"


@ALL
def test_the_same_gap_is_named_once(code: str) -> None:
    gap = Gap("country", Country("KAZ"))
    assert COMPOSERS[code].gaps([gap, gap]) == COMPOSERS[code].gaps([gap])
    assert COMPOSERS[code].write(Country("KAZ")) in COMPOSERS[code].gaps([gap])


@ALL
@pytest.mark.parametrize(
    "slot",
    [
        "country",
        "period",
        "indicator",
        "direction",
        "good",
        "scope",
        "unit",
        "granularity",
        "person",
        "role",
        "participants",
        "word",
        "amount",
        "goal-period",
        "aspect",
        "not-stated",
        "reason",
        "partner",
    ],
)
def test_every_kind_of_gap_has_words(code: str, slot: str) -> None:
    assert COMPOSERS[code].gaps([Gap(slot, Text({"en": "x"}))])


@ALL
def test_arithmetic_shows_its_numbers(code: str) -> None:
    derivation = Derivation(
        "{a} ÷ {b} ≈ {result}",
        {
            "a": Quantity(Decimal(620100000), "USD"),
            "b": Quantity(Decimal("1.148"), ""),
            "result": Quantity(Decimal("540156794.4"), "USD", is_rounded=True),
        },
    )
    text = COMPOSERS[code].derivation(derivation).replace(",", ".")
    assert all(number in text for number in ("620.1", "1.148", "540.2"))


@ALL
def test_long_lists_are_cut_at_an_item(code: str) -> None:
    items = tuple(f"item number {number} with some words" for number in range(200))
    lines = COMPOSERS[code].write(Listing(items, is_lines=True)).strip().splitlines()
    assert sum(map(len, lines)) <= MAX_TEXT + 50
    assert all(line == "…" or line.removeprefix("• ") in items for line in lines)
    assert (lines[0], lines[-1]) == (f"• {items[0]}", f"• {items[-1]}")


@ALL
def test_braces_in_values_are_left_alone(code: str) -> None:
    assert "{x}" in COMPOSERS[code].gaps([Gap("word", "{x}")])


def test_a_language_without_a_formatter_is_refused() -> None:
    with pytest.raises(ValueError, match="formatter"):
        Composer(Language(code="xx", name="X", cldr="xx"), KNOWLEDGE)


def test_a_reply_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        COMPOSERS["en"].say("no such reply")


KEPT = [
    "Trend News Agency",
    "MENAFN",
    "https://menafn.com/1110211405/Uzbekistan-And",
    "https://oʻzbekiston.uz/yil",
]


@pytest.mark.parametrize("name", KEPT)
def test_the_second_script_leaves_publishers_and_addresses(name: str) -> None:
    composer = COMPOSERS["uz-cyrl"]
    value = Quantity(Decimal(5), "USD")
    texts = [
        composer.say("value-by", {"value": value, "publisher": Listing((name,))}),
        composer.say(
            "sources",
            {
                "sources": Listing(
                    (
                        Sentence(
                            "source-dated", {"publisher": name, "title": name, "day": date(2025, 10, 17)}
                        ),
                    ),
                    is_lines=True,
                )
            },
        ),
        composer.say("source-line", {"publisher": name, "title": name}),
        composer.say("missing-word", {"what": name}),
    ]
    assert all(name in text for text in texts)
    assert all(is_cyrillic(text) for text in texts[:2])


def test_an_author_text_in_another_language_is_not_respelled() -> None:
    assert COMPOSERS["uz-cyrl"].write(Text({"en": "The sides met."})) == "The sides met."
    assert is_cyrillic(COMPOSERS["uz-cyrl"].write(Text({"uz": "Tomonlar uchrashdi."})))


@ALL
def test_exports_and_imports_name_both_countries(code: str) -> None:
    composer = COMPOSERS[code]
    subjects = {
        indicator: composer.subject(
            Series(id="s", indicator=indicator, unit="USD", reporter="UZB", partner="BLR")
        )
        for indicator in ("exports", "imports", "turnover")
    }
    assert len(set(subjects.values())) == 3
    for subject in subjects.values():
        assert composer.write(Country("UZB")) in subject
        assert composer.write(Country("BLR")) in subject


@ALL
def test_a_narrowed_series_names_its_product(code: str) -> None:
    series = Series(
        id="s", indicator="exports", unit="USD", reporter="UZB", partner="BLR", product=Text({"en": "cotton"})
    )
    assert "cotton" in COMPOSERS[code].subject(series)


@ALL
def test_a_term_has_a_name(code: str) -> None:
    assert COMPOSERS[code].write(Term("indicator:exports"))
    assert COMPOSERS[code].write(Term("good:no-such-good")) == "no such good"


SOURCES = {
    "en": "What is the source?",
    "ru": "Какой источник?",
    "uz": "Manba qayerdan?",
    "uz-cyrl": "Манбаси қаер?",
    "be": "Якая крыніца?",
}


@pytest.mark.parametrize(("lang", "text"), SOURCES.items())
def test_sources_keep_their_names_and_addresses_in_every_language(
    ask_shipped: Callable[..., Answer], lang: str, text: str
) -> None:
    answer = ask_shipped(text, lang=lang)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert "Trend News Agency" in answer.text
    assert any(source.url and source.url.startswith("https://www.trend.az/") for source in answer.sources)
