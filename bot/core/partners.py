"""Several partners of one country side by side: who of them is the largest, each of them, and all of them together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.core import gate
from bot.core.answer import Figure
from bot.core.finding import Derivation, Finding, Listing, Sentence, Term, Value
from bot.core.levels import Level, Levels
from bot.core.model import Bound, Kind, Series
from bot.core.pairs import shared_period
from bot.core.passage import PassageIndex
from bot.core.period import Period
from bot.core.slots import Slots

_TRADED = frozenset({"turnover", "exports", "imports"})
_LEAST_NAMED, _LEAST_HELD = 3, 2
"""Partners that make a row where they are named, and where it is asked which is the largest of those held."""


class PartnersDesk:
    """Sets the partners of one country in a row for one question that names them, or asks for the largest."""

    def __init__(self, held: Sequence[Series], slots: Slots, passages: PassageIndex) -> None:
        self._held = held
        self._slots = slots
        self._passages = passages

    def answer(self) -> tuple[str, Finding] | None:
        """Return the id of the series with the largest partner and the row; None where no row is asked for."""
        row = self._named() or self._largest_asked_for()
        period = shared_period(row, self._slots)
        if not row or period is None or len({series.unit for series in row}) > 1:
            return None
        levels = [self._level(series, period) for series in row]
        told = [(series, level) for series, level in zip(row, levels, strict=True) if level]
        if len(told) < len(row):
            return None
        told.sort(key=lambda pair: -pair[1].value)
        return told[0][0].id, self._finding(told, period)

    def _named(self) -> list[Series]:
        """Return the series of each partner where three or more are named, with the country that all of them trade with or without."""
        codes = self._slots.country_codes
        for home in dict.fromkeys(series.reporter for series in self._held if series.partner):
            partners = [code for code in codes if code != home]
            if home and len(partners) >= _LEAST_NAMED:
                found = [self._between(home, partner) for partner in partners]
                if all(found):
                    return [series for series in found if series]
        return []

    def _largest_asked_for(self) -> list[Series]:
        """Return the series of all partners held of the one country named, where it is asked who is the largest."""
        slots = self._slots
        is_of_year = not slots.periods and slots.has("year-word", "when")
        is_asked = slots.has("record") and slots.has("who", "which", "represent") and not slots.goods
        if len(slots.country_codes) != 1 or not is_asked or is_of_year or not _TRADED & set(slots.indicators):
            return []
        home = slots.country_codes[0]
        partners = dict.fromkeys(
            series.partner for series in self._held if series.reporter == home and series.partner
        )
        found = [self._between(home, partner) for partner in partners if partner]
        held = [series for series in found if series]
        return held if len(held) >= _LEAST_HELD else []

    def _between(self, home: str, partner: str) -> Series | None:
        """Return the only series of what is asked between two countries."""
        mentions = tuple(each for each in self._slots.countries if each.code in (home, partner))
        asked = replace(self._slots, countries=mentions, scopes=())
        fitting = [
            series
            for series in self._held
            if (series.reporter, series.partner) == (home, partner)
            and series.indicator in self._slots.indicators
            and not gate.series_gaps(series, asked, self._passages)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _level(self, series: Series, period: Period) -> Level | None:
        levels = Levels(series, Term(f"series:{series.id}"), self._slots)
        level = levels.of(period)
        if level is None or level.kind is Kind.FORECAST or level.bound is not Bound.EXACT:
            return None
        return level if len(levels.at(period)) <= 1 else None

    def _finding(self, told: Sequence[tuple[Series, Level]], period: Period) -> Finding:
        first = told[0][0]
        quantity = Levels(first, Term(f"series:{first.id}"), self._slots).quantity
        values: dict[str, Value] = {
            "period": period,
            "values": Listing(tuple(self._lines(told)), is_lines=True),
        }
        sources = tuple(dict.fromkeys(source for _, level in told for source in level.sources))
        if not self._slots.has("total"):
            figure = Figure(told[0][1].value, first.unit, period, told[0][1].kind)
            return Finding(reply="partners", values=values, figure=figure, sources=sources)
        total = sum((level.value for _, level in told), Decimal(0))
        parts: dict[str, Value] = {f"part{n}": quantity(level.value) for n, (_, level) in enumerate(told)}
        formula = " + ".join(f"{{{name}}}" for name in parts) + " = {result}"
        result = quantity(total)
        return Finding(
            reply="partners-total",
            values={**values, "total": result},
            figure=Figure(total, first.unit, period, Kind.DERIVED),
            sources=sources,
            derivation=Derivation(formula, {**parts, "result": result}),
        )

    def _lines(self, told: Sequence[tuple[Series, Level]]) -> Iterator[Sentence]:
        for series, level in told:
            name = Term(f"series:{series.id}")
            value = Levels(series, name, self._slots).quantity(
                level.value, level.bound, is_rounded=level.derivation is not None
            )
            yield Sentence("partner-value", {"subject": name, "value": value})
