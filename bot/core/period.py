"""Spans of calendar time, written in ISO 8601 style: 2024, 2024-H1, 2024-Q3, 2024-05, 2024-01/2024-09."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

from typing_extensions import override

_YEAR = re.compile(r"(\d{4})")
_PART = re.compile(r"(\d{4})-([HQ])([1-4])")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_PART_MONTHS = {"H": 6, "Q": 3}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole months from `start` to `end`, both included; each counts months since year 0 (year * 12 + month - 1)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period must not end before it starts, got {self.start} to {self.end}")

    @classmethod
    def of_year(cls, year: int) -> Period:
        """Return the calendar year."""
        return cls(year * 12, year * 12 + 11)

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """Return the calendar month; `month` runs from 1 to 12."""
        if not 1 <= month <= 12:
            raise ValueError(f"month must be 1 to 12, got {month}")
        return cls(year * 12 + month - 1, year * 12 + month - 1)

    @classmethod
    def of_part(cls, year: int, kind: str, number: int) -> Period:
        """Return a half ("H", 1 to 2) or a quarter ("Q", 1 to 4) of a year."""
        months = _PART_MONTHS[kind]
        if not 1 <= number <= 12 // months:
            raise ValueError(f"a year has no {kind}{number}")
        start = year * 12 + (number - 1) * months
        return cls(start, start + months - 1)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read the ISO style form.

        Raises:
            ValueError: If `text` is none of the forms of the module's docstring.

        >>> Period.parse("2024-Q3") == Period.parse("2024-07/2024-09")
        True
        """
        first, slash, last = text.strip().partition("/")
        if slash:
            return cls(cls.parse(first).start, cls.parse(last).end)
        if match := _YEAR.fullmatch(first):
            return cls.of_year(int(match[1]))
        if match := _PART.fullmatch(first):
            return cls.of_part(int(match[1]), match[2], int(match[3]))
        if match := _MONTH.fullmatch(first):
            return cls.of_month(int(match[1]), int(match[2]))
        raise ValueError(
            f"expected a period like 2024, 2024-H1, 2024-Q3, 2024-05 or 2024-01/2024-09, got {text!r}"
        )

    @property
    def months(self) -> int:
        """How many months it spans."""
        return self.end - self.start + 1

    @property
    def days(self) -> int:
        """How many days it has.

        >>> Period.of_year(2024).days, Period.of_month(2023, 2).days
        (366, 28)
        """
        return sum(monthrange(month // 12, month % 12 + 1)[1] for month in range(self.start, self.end + 1))

    @property
    def year(self) -> int:
        """The calendar year that it starts in."""
        return self.start // 12

    @property
    def is_year(self) -> bool:
        """Whether it is exactly one calendar year."""
        return self.months == 12 and self.start % 12 == 0

    @property
    def part(self) -> tuple[str, int] | None:
        """("H", 1) for a first half, ("Q", 3) for a third quarter, None for anything else."""
        for kind, months in _PART_MONTHS.items():
            if self.months == months and self.start % months == 0:
                return kind, self.start % 12 // months + 1
        return None

    def years_later(self, years: int) -> Period:
        """Return the same span of another year; negative for earlier."""
        return Period(self.start + 12 * years, self.end + 12 * years)

    def sibling(self, number: int) -> Period | None:
        """Return the quarter or half of the same year that has this number, if this is one."""
        if not self.part or not 1 <= number <= 12 // self.months:
            return None
        return Period.of_part(self.year, self.part[0], number)

    def holds(self, other: Period) -> bool:
        """Whether `other` lies within this period."""
        return self.start <= other.start and other.end <= self.end

    @override
    def __str__(self) -> str:
        year, month = divmod(self.start, 12)
        if self.is_year:
            return f"{year}"
        if self.part:
            return f"{year}-{self.part[0]}{self.part[1]}"
        if self.months == 1:
            return f"{year}-{month + 1:02}"
        if self.start % 12 == 0 and self.months % 12 == 0:
            return f"{year}/{self.end // 12}"
        return f"{year}-{month + 1:02}/{self.end // 12}-{self.end % 12 + 1:02}"
