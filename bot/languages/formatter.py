"""Numbers, dates and lists as readers of a language expect them, by CLDR."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


class CldrFormatter:
    """Formats by one CLDR locale. Babel is imported and its data read when something is first written."""

    def __init__(self, cldr: str) -> None:
        """Use a locale such as "uz_Latn"."""
        self._cldr = cldr

    @cached_property
    def _locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(self._cldr)

    def number(self, value: Decimal, places: int | None = None) -> str:
        """Write a number with the locale's signs, without trailing zeros."""
        from babel.numbers import format_decimal

        if places is not None:
            value = round(value, places)
        # Four-digit numbers stay whole in every language, as years and short counts are read.
        pattern = "#,##0.######" if abs(value) >= 10_000 else "0.######"
        return format_decimal(value, format=pattern, locale=self._locale)

    def day(self, day: date) -> str:
        """Write a date in full."""
        from babel.dates import format_date

        return format_date(day, format="long", locale=self._locale)

    def month(self, year: int, month: int) -> str:
        """Write a month with its year."""
        from babel.dates import format_skeleton

        return format_skeleton("yMMMM", date(year, month, 1), locale=self._locale)

    def list(self, items: list[str]) -> str:
        """Join items as prose."""
        from babel.lists import format_list

        return format_list(items, style="standard", locale=self._locale)
