"""Numbers, dates and lists as readers of a language expect them, by CLDR."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_LOCALES = {"en": "en_GB"}
"""Locale of a language -> the one to write in: CLDR's plain "en" is American, "October 17, 2025"."""

_DAYS = {"uz_Latn": "y-'yil' d-MMMM"}
"""Locale -> pattern of a day, where CLDR's own is not how it is written: "17-oktabr, 2025"."""

_MONTHS = {"uz_Latn": "y-'yil' MMMM", "be": "LLLL y\u202f'г'."}
"""Locale -> pattern of a month, likewise: "oktabr, 2025", "кастрычнік 2025"."""

_MINUS = "\u2212"


class CldrFormatter:
    """Formats by one CLDR locale. Babel is imported and its data read when something is first written."""

    def __init__(self, cldr: str) -> None:
        """Use a locale such as "uz_Latn"."""
        self._cldr = _LOCALES.get(cldr, cldr)

    @cached_property
    def _locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(self._cldr)

    def number(self, value: Decimal, places: int | None = None) -> str:
        """Write a number with the locale's signs, a true minus among them, without trailing zeros."""
        from babel.numbers import format_decimal

        if places is not None:
            value = round(value, places)
        # Four-digit numbers stay whole in every language, as years and short counts are read.
        pattern = "#,##0.######" if abs(value) >= 10_000 else "0.######"
        written = format_decimal(abs(value), format=pattern, locale=self._locale)
        return f"{_MINUS}{written}" if value < 0 else written

    def currency(self, code: str) -> str:
        """Return the name of a currency by its ISO 4217 code; the code itself where it has none."""
        from babel.numbers import get_currency_name

        return get_currency_name(code, locale=self._locale)

    def day(self, day: date) -> str:
        """Write a date in full."""
        from babel.dates import format_date

        return format_date(day, format=_DAYS.get(self._cldr, "long"), locale=self._locale)

    def month(self, year: int, month: int) -> str:
        """Write a month with its year."""
        from babel.dates import format_date

        return format_date(date(year, month, 1), format=self._month_pattern, locale=self._locale)

    def months(self, year: int, first: int, last: int) -> str:
        """Write a run of months of one year."""
        from babel.dates import format_date

        name = "LLLL" if "LLLL" in self._month_pattern else "MMMM"
        opening, closing = (
            format_date(date(year, month, 1), format=name, locale=self._locale) for month in (first, last)
        )
        return self.month(year, last).replace(closing, f"{opening}–{closing}")

    @cached_property
    def _month_pattern(self) -> str:
        return _MONTHS.get(self._cldr) or self._locale.datetime_skeletons["yMMMM"].pattern

    def list(self, items: list[str]) -> str:
        """Join items as prose."""
        from babel.lists import format_list

        return format_list(items, style="standard", locale=self._locale)
