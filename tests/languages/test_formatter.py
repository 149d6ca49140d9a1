from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.core.language import Formatter
from bot.languages import load_languages

FORMATTERS: dict[str, Formatter] = {
    language.code: language.formatter for language in load_languages() if language.formatter
}


def spaced(text: str) -> str:
    """With plain spaces: CLDR's own are now of one width, now of another."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "17 October 2025"),
        ("ru", "17 октября 2025 г."),
        ("uz", "2025-yil 17-oktabr"),
        ("be", "17 кастрычніка 2025 г."),
    ],
)
def test_days_are_written_in_full(code: str, written: str) -> None:
    assert spaced(FORMATTERS[code].day(date(2025, 10, 17))) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "October 2025"),
        ("ru", "октябрь 2025 г."),
        ("uz", "2025-yil oktabr"),
        ("be", "кастрычнік 2025 г."),
    ],
)
def test_months_are_written_with_their_year(code: str, written: str) -> None:
    assert spaced(FORMATTERS[code].month(2025, 10)) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "January–September 2025"),
        ("ru", "январь–сентябрь 2025 г."),
        ("uz", "2025-yil yanvar–sentabr"),
        ("be", "студзень–верасень 2025 г."),
    ],
)
def test_months_of_one_year_name_it_once(code: str, written: str) -> None:
    assert spaced(FORMATTERS[code].months(2025, 1, 9)) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [("en", "−12,345.6"), ("ru", "−12 345,6"), ("uz", "−12 345,6"), ("be", "−12 345,6")],
)
def test_numbers_have_the_signs_of_the_language_and_a_true_minus(code: str, written: str) -> None:
    assert spaced(FORMATTERS[code].number(Decimal("-12345.60"))) == written


@pytest.mark.parametrize("code", FORMATTERS)
def test_four_digits_are_not_grouped(code: str) -> None:
    assert FORMATTERS[code].number(Decimal(2025)) == "2025"


@pytest.mark.parametrize("code", FORMATTERS)
def test_nothing_is_minus_nought(code: str) -> None:
    assert FORMATTERS[code].number(Decimal("-0.04"), 1) == "0"


@pytest.mark.parametrize(
    ("code", "written"), [("en", "a, b and c"), ("ru", "a, b и c"), ("uz", "a, b va c"), ("be", "a, b і c")]
)
def test_lists_are_joined_as_prose(code: str, written: str) -> None:
    assert FORMATTERS[code].list(["a", "b", "c"]) == written
