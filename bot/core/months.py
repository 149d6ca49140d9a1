"""Months in a query: which words are months, the years that they are of, and whether several are set side by side."""

from __future__ import annotations

from bot.core.concept import BETWEEN, OR
from bot.core.entry import FUNCTION, NEUTRAL
from bot.core.span import Span
from bot.core.tagged import EXACT, Tagged

_SETTING_APART = (OR, "cue:compare")
"""What parts two months where it stands between them."""
_BEGINNING, _ENDING, _JOINING = ("from", BETWEEN), "to", "and"
"""What leads to the first month of a span, what leads from it to the last, and what only joins two."""
_COMPARING = frozenset({"cue:compare", "cue:change"})
"""What parts two months joined by "and" where it stands before them: "the difference between May and June"."""


class MonthReader:
    """Reads the months of one query."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged

    def named(self) -> list[tuple[int, int]]:
        """Return (position, month from 1) of each month named."""
        found = ((position, self._month_at(position)) for position in range(len(self._tagged.tokens)))
        return [(position, month) for position, month in found if month and self._is_month(position)]

    def years_of(self, positions: list[int]) -> list[int | None]:
        """Return the year of each month: the one typed by it, else that of the month after it, else before it."""
        bounds = [*positions[1:], len(self._tagged.tokens)]
        own = [
            self._tagged.take_year(range(start + 1, end))
            for start, end in zip(positions, bounds, strict=True)
        ]
        ahead = self._tagged.take_year(range(positions[0]))
        if ahead and own[-1] is None:
            # The year stands before each month: "2024-yil noyabrdan 2025-yil fevralgacha".
            own = [ahead, *own[:-1]]
        last = next((year for year in reversed(own) if year), None)
        return [next((year for year in own[place:] if year), last) for place in range(len(own))]

    def are_apart(self, months: list[tuple[int, int]], years: list[int | None]) -> bool:
        """Whether months are set side by side, "March and June", "May or June", "March 2025 vs March 2024"."""
        if len(months) < 2:
            return False
        (first, opening), (last, closing) = months[0], months[-1]
        has = self._tagged.has
        if opening == closing or has(*_SETTING_APART, start=first + 1, end=last):
            return True
        is_led = (
            has(*_BEGINNING, start=max(first - 2, 0), end=first)
            or has(BETWEEN, start=last + 1, end=last + 3)
            or has(_ENDING, start=first + 1, end=last)
        )
        if not has(_JOINING, start=first + 1, end=last):
            # "June was above May's": the end of a span is named after its beginning.
            return opening > closing and years[0] == years[-1] and not is_led and last > first + 1
        if any(span.concept in _COMPARING and span.end <= first + 1 for span in self._tagged.spans):
            return True
        is_one_run = closing == opening + len(months) - 1 and years[0] == years[-1]
        return not is_led and not is_one_run

    def _is_month(self, position: int) -> bool:
        """Whether a word that may be a month is one: "we may", "now", which is written like "Nov", are not."""
        # What is a small word in another language is none here: "май".
        spans = self._tagged.at(position)
        own = {span.concept for span in spans if self._is_own(span)}
        is_foreign = bool(spans) and not own and all(span.language for span in spans)
        concepts = own if own or is_foreign else self._tagged.concepts_at(position)
        if any(self._tagged.year_at(position + step) for step in (-1, 1, 2)):
            return True
        led = self._tagged.concepts_at(position - 1)
        is_led = not led.isdisjoint({"from", "to", "with", "cue:compare"})  # "in May"
        is_led |= not led.isdisjoint({"and", OR}) and bool(self._tagged.number_at(position - 2, "month"))
        return FUNCTION not in concepts and (NEUTRAL not in concepts or is_led)

    def _month_at(self, position: int) -> int | None:
        """Return the month that a token names, also where it begins a phrase of another language: "май и", "may i"."""
        month = self._tagged.number_at(position, "month")
        if month or not self._tagged.at(position) or any(map(self._is_own, self._tagged.at(position))):
            return month
        possible = self._tagged.possible_at(position, "month")
        return int(possible) if possible else None

    def _is_own(self, span: Span) -> bool:
        return span.language == self._tagged.language and span.similarity >= EXACT
