from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from bot.core.model import Bound
from bot.core.period import Period
from bot.knowledge.country import parse_country
from bot.knowledge.scalar import parse_amount, parse_day, parse_percent, parse_period
from bot.knowledge.unit import parse_unit


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("620.1 million", "620100000", Bound.EXACT),
        ("over 630 million", "630000000", Bound.OVER),
        ("Almost 1 Billion", "1000000000", Bound.ALMOST),
        ("about 1.5 trillion", "1500000000000", Bound.ABOUT),
        ("1,234.5", "1234.5", Bound.EXACT),
        ("1,234,567 thousand", "1234567000", Bound.EXACT),
        ("-12.5 million", "-12500000", Bound.EXACT),
        ("−3", "-3", Bound.EXACT),
        ("0", "0", Bound.EXACT),
        ("0701", "701", Bound.EXACT),
        ("123456789012345678.123456", "123456789012345678.123456", Bound.EXACT),
    ],
)
def test_amounts(text: str, value: str, bound: Bound) -> None:
    amount = parse_amount(text)
    assert (amount.value, amount.bound) == (Decimal(value), bound)
    assert str(amount.value) == value


@pytest.mark.parametrize(("text", "power"), [("620.1 million", 6), ("44.9 thousand", 3), ("44,900", 0)])
def test_an_amount_knows_how_it_was_written(text: str, power: int) -> None:
    assert parse_amount(text).power == power


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("620,1 million", "commas separate thousands. Use '620.1 million'."),
        ("1,5", "commas separate thousands. Use '1.5'."),
        ("1 234 567", "Use '1234567'."),
        ("1_000", "Use '1000'."),
        ("$620.1 million", "the unit goes into 'unit'. Use '620.1 million'."),
        ("620.1 million USD", "the unit goes into 'unit'. Use '620.1 million'."),
        ("620.1 mln", "Use '620.1 million'."),
        ("1 bn", "Use '1 billion'."),
        ("5.2m", "Use '5.2 million'."),
        ("12 mln t", "the unit goes into 'unit'. Use '12 million'."),
        ("1.5 million bottles", "the unit goes into 'unit'. Use '1.5 million'."),
        ("over 3 thousand tonnes a year", "the unit goes into 'unit'. Use 'over 3 thousand'."),
        ("15-16", "a range. Write the one figure"),
        ("1 milion", "Did you mean 'million'?"),
        ("5 t", "The unit goes into unit"),
        ("abot 5", "Did you mean 'about'?"),
        ("roughly 5", "goes over, almost or about"),
        ("a lot", "expected an amount like 620.1 million"),
        ("1.2.3", "expected an amount like 620.1 million"),
        ("0,123", "commas separate thousands. Use '0.123'."),
        ("1e9", "expected an amount like"),
        ("", "expected an amount like"),
        ("9" * 30, "expected at most 24 digits"),
    ],
)
def test_what_is_no_amount_is_told_how_to_become_one(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^expected .*\.|\?$") as caught:
        parse_amount(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("14.8", "14.8"), ("14.8 %", "14.8"), ("-3%", "-3"), ("+2 %", "2"), ("−0.5 %", "-0.5")],
)
def test_percentages(text: str, value: str) -> None:
    assert parse_percent(text) == Decimal(value)


@pytest.mark.parametrize("text", ["14,8 %", "14,8"])
def test_a_decimal_comma_is_no_percentage(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"expected a percentage like 14\.8 or -3 %, got '14,8.*Use '14\.8 %'\."
    ):
        parse_percent(text)


def test_a_day_is_an_iso_date() -> None:
    assert parse_day("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024-02-30", "got '2024-02-30': that month has days 01 to 29."),
        ("2023-02-29", "that month has days 01 to 28."),
        ("2024-13-01", "a year has months 01 to 12."),
        ("17.10.2025", "Use '2025-10-17'."),
        ("7/1/2025", "Use '2025-01-07'."),
        ("2025-7-1", "Use '2025-07-01'."),
        ("18 May 2023", "got '18 May 2023'. Use '2023-05-18'."),
        ("May 3rd, 2023", "Use '2023-05-03'."),
        ("sep. 3 2023", "Use '2023-09-03'."),
        ("2025", "got '2025', which names no day. Write the day too, or leave the key out."),
        ("May 2023", "got 'May 2023', which names no day."),
        ("2023-05", "got '2023-05', which names no day."),
        ("05.2023", "got '05.2023', which names no day."),
        ("yesterday", "expected a date like 2025-10-17, got 'yesterday'."),
        ("0000-01-01", "expected a date like 2025-10-17"),
    ],
)
def test_what_is_no_day_is_told_so(text: str, message: str) -> None:
    with pytest.raises(ValueError, match="expected a date like 2025-10-17") as caught:
        parse_day(text)
    assert message in str(caught.value)


def test_a_period_is_iso_style() -> None:
    assert parse_period("2024-Q3") == Period.of_part(2024, "Q", 3)


@pytest.mark.parametrize("text", ["24", "2024-Q5", "2024-13", "2025/2024", "2024 Q1", "Q1", "2024-H3", ""])
def test_what_is_no_period_is_shown_the_forms(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"^expected a period like 2024, 2024-H1, 2024-Q3, 2024-05"
    ) as caught:
        parse_period(text)
    assert f"got {text!r}" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("end of 2028", "2028"),
        ("by the end of 2028", "2028"),
        ("2028 г.", "2028"),
        ("May 2024", "2024-05"),
        ("Q3 2024", "2024-Q3"),
        ("2024 q3", "2024-Q3"),
        ("H1 2024", "2024-H1"),
    ],
)
def test_a_period_in_plain_words_is_told_its_form(text: str, meant: str) -> None:
    with pytest.raises(ValueError, match=f"Use '{meant}'") as caught:
        parse_period(text)
    parse_period(meant)
    assert f"got {text!r}. Use" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("nine months of 2024", id="a part of the year"),
        pytest.param("after 2028", id="not that year"),
        pytest.param("2023 Q1 2024", id="two years"),
        pytest.param("18 May 2024", id="a day"),
    ],
)
def test_a_period_that_may_be_meant_otherwise_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r"got '[^']+'\.$"):
        parse_period(text)


@pytest.mark.parametrize(
    "text", ["USD", "UZS", "t", "kg", "%", "people", "pieces", "cubic metres", "USD/t", "°C"]
)
def test_units(text: str) -> None:
    assert parse_unit(text) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Dollar", "got 'Dollar'. Use 'USD'."),
        ("US dollars", "Use 'USD'."),
        ("usd", "Use 'USD'."),
        ("$", "Use 'USD'."),
        ("tonnes", "Use 't'."),
        ("Tons", "Use 't'."),
        ("million USD", "Write the scale with each value"),
        ("USB", "no ISO 4217 code"),
        ("a unit with a name that never ends", "expected a currency code"),
        ("5", "expected a currency code"),
    ],
)
def test_what_is_no_unit_is_told_a_better_one(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^expected a currency code like USD or a short measure") as caught:
        parse_unit(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("KZ", "Use 'KAZ'."),
        ("kaz", "Use 'KAZ'."),
        ("Kazakhstan", "Use 'KAZ'."),
        ("Казахстан", "Use 'KAZ'."),
        ("Беларусь", "Use 'BLR'."),
        ("Kazakstan", "Did you mean 'KAZ'?"),
        ("UZD", "Did you mean 'UZB'?"),
        ("TRK", "Did you mean 'TUR' (Türkiye) or 'TKM' (Turkmenistan)?"),
        ("UAE", "Did you mean 'ARE' (United Arab Emirates) or 'UKR' (Ukraine)?"),
        ("KZK", "Did you mean 'KAZ' (Kazakhstan)?"),
        ("???", "got '???'. Use the one that ISO 3166-1 alpha-3 has."),
    ],
)
def test_what_is_no_country_code_is_told_the_right_one(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^expected a three-letter country code like UZB") as caught:
        parse_country(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "parse", [parse_amount, parse_percent, parse_period, parse_day, parse_unit, parse_country]
)
@pytest.mark.parametrize("text", ["", " ", "\n", "%", "-", ",", "1,", ".5", "𝟚𝟘𝟚𝟜-𝟘𝟙-𝟘𝟙", "²", "x" * 5000])
def test_odd_text_raises_nothing_else(parse: Callable[[str], object], text: str) -> None:
    try:
        parse(text)
    except ValueError as error:
        assert str(error).startswith("expected ")  # noqa: PT017 - some of these texts are fine for some parsers
