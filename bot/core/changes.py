"""Answers on the change of a series from one period to another: in per cent, in its own unit, or both values side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Finding, Quantity, Value
from bot.core.levels import PERCENT, Level, Levels, Outcome
from bot.core.model import Bound, Kind, Series

_OF_FALL = {Bound.OVER: Bound.ALMOST, Bound.ALMOST: Bound.OVER}
"""Bound of the later value -> that of the fall to it."""


class ChangeDesk:
    """Answers on the changes of one series for one question."""

    def __init__(self, series: Series, levels: Levels) -> None:
        """Prepare to answer.

        Args:
            series: What is asked of.
            levels: The values that are compared.
        """
        self._series = series
        self._levels = levels

    def answer(self, intent: str) -> Outcome | None:
        """Return the finding for an intent about a change, or what is missing for it; None for any other intent."""
        method = _METHODS.get(intent)
        return method(self) if method else None

    def change(self) -> Outcome:
        """Return the change in per cent, as printed or derived from two values."""
        pair = self._levels.pair()
        if not isinstance(pair, tuple):
            return pair
        old, new = pair
        if self._levels.is_counted_back_from(new.period) and old.value < new.value:
            return self._less(old, new)
        if share := self.share():
            return share
        percent = self._levels.growth(old, new)
        if percent is None:
            return self._in_amount(old, new)
        printed = self._levels.printed(old, new)
        direction = "rose" if percent > 0 else "fell" if percent < 0 else "unchanged"
        finding = self._between(f"change-{direction}", old, new, percent, is_printed=printed is not None)
        ratio = numbers.ratio(new.value, old.value)
        if direction == "rose" and self._levels.asks_times and ratio is not None:
            times = Quantity(ratio, "", is_rounded=True)
            finding = replace(finding, reply="change-times", values={**finding.values, "times": times})
        if printed is not None:
            return replace(finding, figure=Figure(percent, PERCENT, new.period, Kind.RESULT))
        return self._levels.derived(
            finding,
            percent,
            PERCENT,
            "({new} − {old}) ÷ {old} × 100 ≈ {result}",
            bound=_bound_between(old, new),
            new=self._levels.quantity(new.value, new.bound),
            old=self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None),
        )

    def _in_amount(self, old: Level, new: Level) -> Finding:
        """Return a change that no percentage tells: from nothing, or from or to a deficit."""
        difference = new.value - old.value
        direction = "rose" if difference > 0 else "fell" if difference < 0 else "unchanged"
        reply = "change-unchanged" if direction == "unchanged" else f"by-amount-{direction}"
        finding = self._between(reply, old, new, None)
        values = {
            "new": self._levels.quantity(new.value, new.bound),
            "old": self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None),
        }
        bound = _bound_between(old, new)
        return self._levels.derived(
            finding, difference, self._series.unit, "{new} − {old} = {result}", bound=bound, **values
        )

    def _less(self, old: Level, new: Level) -> Finding:
        """Return by how many per cent of the later level the earlier one was less."""
        change = numbers.change(new.value, old.value)
        if change is None:
            return self._in_amount(old, new)
        percent = abs(change)
        finding = self._between("compare-fell", replace(new, derivation=None), old, percent)
        value = self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None)
        finding = replace(finding, values={**finding.values, "value": value})
        return self._levels.derived(
            finding,
            percent,
            PERCENT,
            "({new} − {old}) ÷ {new} × 100 ≈ {result}",
            bound=_bound_between(new, old),
            new=self._levels.quantity(new.value, new.bound),
            old=self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None),
        )

    def share(self) -> Outcome | None:
        """Return an earlier level in per cent of a later one that is named as the whole; None where it is not asked for."""
        pair = self._levels.pair()
        if not isinstance(pair, tuple) or not self._levels.is_whole(pair[1].period):
            return None
        old, new = pair
        share = numbers.share(old.value, new.value)
        if share is None:
            return None
        part = self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None)
        whole = self._levels.quantity(new.value, new.bound)
        finding = self._levels.finding(
            "period-share", replace(old, derivation=None), base=new.period, old=whole
        )
        finding = replace(finding, values={**finding.values, "value": part})
        return self._levels.derived(
            finding,
            share,
            PERCENT,
            "{value} ÷ {whole} × 100 ≈ {result}",
            value=part,
            whole=whole,
        )

    def change_amount(self) -> Outcome:
        """Return the change in the series' own unit."""
        pair = self._levels.pair()
        if not isinstance(pair, tuple):
            return pair
        old, new = pair
        difference = new.value - old.value
        percent = self._levels.growth(old, new)
        if percent is None:
            return self._in_amount(old, new)
        is_printed = self._levels.printed(old, new) is not None
        reply = "amount-rose" if difference >= 0 else "amount-fell"
        finding = self._between(reply, old, new, percent, is_printed=is_printed)
        formula = "{new} − {old} ≈ {result}"
        values: dict[str, Value] = {
            "new": self._levels.quantity(new.value, new.bound),
            "old": self._levels.quantity(old.value, old.bound, is_rounded=True),
        }
        # The level before may be worked out from the rate, but may as well be a sum of two series.
        factor = old.derivation.values.get("factor") if old.derivation else None
        if factor is not None:
            formula = "{new} − {new} ÷ {factor} ≈ {result}"
            values["factor"] = factor
        bound = _bound_between(old, new)
        return self._levels.derived(finding, difference, self._series.unit, formula, bound=bound, **values)

    def compare(self) -> Outcome:
        """Return the values of two periods side by side."""
        pair = self._levels.pair()
        if not isinstance(pair, tuple):
            return pair
        if share := self.share():
            return share
        old, new = pair
        if self._levels.is_counted_back_from(new.period) and old.value < new.value:
            return self._less(old, new)
        reply = "compare-rose" if new.value >= old.value else "compare-fell"
        percent = numbers.change(old.value, new.value)
        if percent is None:
            return self._in_amount(old, new)
        finding = self._between(reply, old, new, percent)
        return replace(finding, derivation=old.derivation or new.derivation)

    def _between(
        self, reply: str, old: Level, new: Level, percent: Decimal | None, *, is_printed: bool = False
    ) -> Finding:
        """Return a reply that tells a change whole: both levels, in per cent and in money, whichever was asked."""
        bound = Bound.EXACT if is_printed else _bound_between(old, new)
        told: dict[str, Value] = {}
        if percent is not None:
            told["percent"] = Quantity(abs(percent), PERCENT, bound, is_rounded=not is_printed)
        return self._levels.finding(
            reply,
            replace(new, derivation=None),
            base=old.period,
            old=self._levels.quantity(old.value, old.bound, is_rounded=old.derivation is not None),
            result=self._levels.quantity(abs(new.value - old.value), bound, is_rounded=True),
            **told,
        )


def _bound_between(old: Level, new: Level) -> Bound:
    """Return how a difference relates to the true one: "over" where only the later level is a lower bound."""
    if old.bound is not Bound.EXACT:
        return Bound.ABOUT
    # A fall to "over 50" is a little less than the fall to 50.
    return _OF_FALL.get(new.bound, new.bound) if new.value < old.value else new.bound


_METHODS: dict[str, Callable[[ChangeDesk], Outcome]] = {
    "change": ChangeDesk.change,
    "change-amount": ChangeDesk.change_amount,
    "compare": ChangeDesk.compare,
}
