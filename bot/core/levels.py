"""Levels of a series: the value held for a period or derived from the next one, and the findings that tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core import numbers
from bot.core.answer import Figure
from bot.core.finding import Derivation, Finding, Gap, Listing, Quantity, Sentence, Value
from bot.core.model import MILLION, THOUSANDS, Bound, Change, Goal, Kind, Observation, Series, Source, Sum
from bot.core.period import Period
from bot.core.slots import Amount, Slots

Outcome = Finding | Gap

PERCENT = "%"
_SPANS = (6, 3, 1)
"""Months of the spans that longer ones are added up from, the longest first."""


@dataclass(frozen=True, slots=True)
class Level:
    """A value for one period, held or derived."""

    period: Period
    value: Decimal
    bound: Bound
    kind: Kind
    sources: tuple[Source, ...]
    derivation: Derivation | None = None


def _beyond(part: Period, whole: Period) -> Period | None:
    """Return what is left of a period without the part that begins or ends it; None where that part does neither."""
    if part.start == whole.start and part.end < whole.end:
        return Period(part.end + 1, whole.end)
    if part.end == whole.end and part.start > whole.start:
        return Period(whole.start, part.start - 1)
    return None


class Levels:
    """The levels of one series that one question may be about."""

    def __init__(self, series: Series, subject: Value, slots: Slots, inherited: Period | None = None) -> None:
        """Prepare to look up levels.

        Args:
            series: What is asked of.
            subject: How to name the series in a sentence.
            slots: What the question names.
            inherited: Period of the question before, for "and the year before that".
        """
        self._series = series
        self._subject = subject
        self._slots = slots
        self._inherited = inherited

    def at(self, period: Period) -> list[Observation]:
        """Return the observations of a period, several where sources disagree."""
        return [observation for observation in self._series.observations if observation.period == period]

    def latest(self) -> Observation | None:
        """Return the latest observation, that of a whole year if any is, and no forecast if anything else is held."""
        held = self._series.observations
        results = [each for each in held if each.kind is not Kind.FORECAST] or held
        years = [observation for observation in results if observation.period.is_year]
        return max(years or results, key=lambda each: each.period.end, default=None)

    def latest_like(self, goal: Goal | None) -> Observation | None:
        """Return the latest observation that a goal may be held against: a year's goal says nothing of a quarter."""
        if goal is None or goal.by is None or not self._series.is_additive:
            return self.latest()
        alike = [each for each in self._series.observations if each.period.months == goal.by.months]
        results = [each for each in alike if each.kind is not Kind.FORECAST]
        return max(results or alike, key=lambda each: each.period.end, default=None)

    def target(self) -> Period | None:
        """Return the period asked about: named, counted from the one talked of, or the latest."""
        latest = self.latest()
        if self._slots.periods:
            return self._slots.periods[0]
        start = self._inherited or (latest.period if latest else None)
        if self._slots.shift and start:
            return start.years_later(self._slots.shift)
        return self._inherited or start

    def of(self, period: Period) -> Level | None:
        """Return the value held for a period, else what follows from the change printed a period later.

        Where sources differ it is that of the first; `settled` tells them apart.
        """
        return next(iter(self._voices(period)), None)

    def settled(self, period: Period | None) -> Level | Outcome:
        """Return the level of a period; what every source says where they differ; or that none is held."""
        voices = self._voices(period) if period else ()
        if len(voices) > 1:
            return self._disagreement(voices)
        return voices[0] if voices else self.missing(period)

    def told(self, observation: Observation) -> Level:
        """Return what one source says for one period."""
        derivation = self._added(observation.sum) if observation.sum else None
        return Level(
            observation.period,
            observation.value,
            observation.bound,
            observation.kind,
            self.sources(observation),
            derivation,
        )

    def _voices(self, period: Period) -> tuple[Level, ...]:
        """Return the levels of a period, one for each value that sources give, in the order written."""
        held = [self.told(each) for each in self.at(period)]
        held = held or [
            before
            for later in self._series.observations
            if later.change and later.change.since == period and (before := self._before(later, later.change))
        ]
        voices: dict[tuple[Decimal, Bound, Kind], Level] = {}
        for level in held:
            same = voices.setdefault((level.value, level.bound, level.kind), level)
            sources = tuple(dict.fromkeys((*same.sources, *level.sources)))
            voices[level.value, level.bound, level.kind] = replace(same, sources=sources)
        if not voices and (computed := self._from_parts(period) or self._from_rest(period)):
            return (computed,)
        return tuple(voices.values())

    def _before(self, later: Observation, change: Change) -> Level | None:
        """Return what a value was before the change that is printed with it; None where that does not follow."""
        value = numbers.previous(later.value, change.percent)
        if value is None:
            return None
        derivation = Derivation(
            "{value} ÷ {factor} ≈ {result}",
            {
                "value": self.quantity(later.value, later.bound),
                "factor": Quantity(1 + change.percent / 100, ""),
                "later": later.period,
                "result": self.quantity(value, is_rounded=True),
            },
        )
        return Level(change.since, value, later.bound, Kind.DERIVED, self.sources(later), derivation)

    def _disagreement(self, voices: Sequence[Level]) -> Finding:
        """Return what every source says of one period."""
        first = voices[0]
        return Finding(
            reply="value-disputed",
            values={
                "subject": self._subject,
                "period": first.period,
                "values": Listing(tuple(map(self.named, voices)), is_lines=True),
            },
            figure=Figure(first.value, self._series.unit, first.period, first.kind),
            sources=tuple(dict.fromkeys(source for each in voices for source in each.sources)),
        )

    def named(self, level: Level) -> Sentence:
        """Return a level with who says so, for where sources differ."""
        publishers = dict.fromkeys(source.publisher for source in level.sources)
        value = self.quantity(level.value, level.bound, is_rounded=level.derivation is not None)
        is_plain = level.kind in (Kind.RESULT, Kind.DERIVED)
        reply = "value-by" if is_plain else f"value-by-{level.kind.value}"
        return Sentence(reply, {"value": value, "publisher": Listing(tuple(publishers))})

    def _from_parts(self, period: Period) -> Level | None:
        """Return the sum of the quarters or months held that make up a longer period, all of the same sources."""
        if not self._series.is_additive:
            return None
        within = [
            each for each in self._series.observations if period.holds(each.period) and each.period != period
        ]
        for months in _SPANS:
            parts = sorted(
                (each for each in within if each.period.months == months), key=lambda each: each.period
            )
            is_whole = len(parts) * months == period.months and len({each.period for each in parts}) == len(
                parts
            )
            sources = {self.sources(each) for each in parts}
            if (
                not parts
                or not is_whole
                or len(sources) > 1
                or any(each.bound is not Bound.EXACT or each.kind.is_expected for each in parts)
            ):
                continue
            total = sum((each.value for each in parts), Decimal(0))
            named: dict[str, Value] = {f"part{n}": self.quantity(each.value) for n, each in enumerate(parts)}
            formula = " + ".join(f"{{{name}}}" for name in named) + " = {result}"
            derivation = Derivation(formula, {**named, "result": self.quantity(total)})
            return Level(period, total, Bound.EXACT, Kind.DERIVED, self.sources(parts[0]), derivation)
        return None

    def _from_rest(self, period: Period) -> Level | None:
        """Return what is left of a longer period without the part of it that is held, both of the same publishers."""
        if not self._series.is_additive:
            return None
        written = Counter(each.period for each in self._series.observations)
        exact = {
            each.period: each
            for each in self._series.observations
            if each.bound is Bound.EXACT and not each.kind.is_expected and written[each.period] == 1
        }
        for whole in sorted(exact.values(), key=lambda each: each.period.months):
            beyond = _beyond(period, whole.period)
            part = exact.get(beyond) if beyond else None
            if part is None or whole.value < part.value or self._publishers(whole) != self._publishers(part):
                continue
            value = whole.value - part.value
            derivation = Derivation(
                "{whole} − {part} = {result}",
                {
                    "whole": self.quantity(whole.value),
                    "part": self.quantity(part.value),
                    "result": self.quantity(value),
                },
            )
            sources = tuple(dict.fromkeys((*self.sources(whole), *self.sources(part))))
            return Level(period, value, Bound.EXACT, Kind.DERIVED, sources, derivation)
        return None

    def _publishers(self, observation: Observation) -> set[str]:
        return {source.publisher for source in self.sources(observation)}

    def _added(self, parts: Sum) -> Derivation:
        total = parts.first + parts.second if parts.sign == "+" else parts.first - parts.second
        return Derivation(
            "{first} " + parts.sign + " {second} = {result}",
            {
                "first": self.quantity(parts.first),
                "second": self.quantity(parts.second),
                "result": self.quantity(total),
            },
        )

    def sources(self, record: Observation | Goal) -> tuple[Source, ...]:
        """Return the sources of a record, else those of its series."""
        return record.sources or self._series.sources

    def quantity(self, value: Decimal, bound: Bound = Bound.EXACT, *, is_rounded: bool = False) -> Quantity:
        """Return a value in the unit of the series."""
        return Quantity(value, self._series.unit, bound, is_rounded, self._power(value))

    def _power(self, value: Decimal) -> int | None:
        """Return the power of ten that a value is told in: as asked, or else as the author wrote it."""
        if self._slots.scale is not None:
            return self._slots.scale
        return THOUSANDS if self._series.is_in_thousands and abs(value) < MILLION else None

    def finding(self, reply: str, level: Level | None = None, /, **values: Value) -> Finding:
        """Return a reply about a level, with its figure, sources and derivation."""
        filled: dict[str, Value] = {"subject": self._subject}
        if level:
            is_derived = level.derivation is not None
            filled |= {
                "period": level.period,
                "value": self.quantity(level.value, level.bound, is_rounded=is_derived),
            }
        return Finding(
            reply=reply,
            values=filled | values,
            figure=Figure(level.value, self._series.unit, level.period, level.kind) if level else None,
            sources=level.sources if level else self._series.sources,
            derivation=level.derivation if level else None,
        )

    def derived(
        self,
        finding: Finding,
        computed: Decimal,
        unit: str,
        formula: str,
        /,
        bound: Bound = Bound.EXACT,
        **values: Value,
    ) -> Finding:
        """Return the finding with what was computed from its level in place of the level, and how."""
        period = finding.figure.period if finding.figure else None
        power = self._power(computed) if unit == self._series.unit else None
        result = Quantity(computed, unit, bound, is_rounded=True, power=power)
        derivation = Derivation(formula, values | {"result": result})
        return replace(
            finding,
            values={"result": result} | dict(finding.values),
            figure=Figure(computed, unit, period, Kind.DERIVED),
            derivation=derivation,
        )

    def is_counted_back_from(self, period: Period) -> bool:
        """Whether it is asked by how many per cent an earlier level was less than that of a later period."""
        slots = self._slots
        is_less = slots.has("below") or bool(slots.positions_of("bound:under"))
        is_open = slots.has("percent") and not slots.is_closed and not slots.amounts
        return slots.base == period and len(slots.periods) > 1 and is_less and is_open

    def is_whole(self, period: Period) -> bool:
        """Whether it is asked what per cent of a later period's level an earlier one is: "2023 is what per cent of 2024"."""
        slots = self._slots
        is_plain = not slots.has("rise", "fall", "change", "exceed", "below", "compare", "times", "previous")
        is_open = slots.has("percent", "share") and not slots.is_closed and not slots.amounts
        if slots.has("share") and slots.base is None and len(slots.periods) > 1:
            return slots.periods[1] == period and is_plain and is_open  # "2023 is what per cent of 2024"
        return slots.base == period and len(slots.periods) > 1 and is_plain and is_open

    def portion(self, finding: Finding, percent: Decimal) -> Finding:
        """Return a part of the figure of a finding in place of it."""
        figure = finding.figure
        if figure is None or figure.unit == PERCENT:
            return finding
        value = Quantity(figure.value, figure.unit, is_rounded=figure.kind is Kind.DERIVED)
        share = Quantity(percent, PERCENT, is_rounded=True)
        told = replace(
            finding,
            reply="portion",
            values={"subject": self._subject, "value": value, "share": share},
            verdict=None,
        )
        computed = figure.value * percent / 100
        return self.derived(
            told, computed, figure.unit, "{value} × {share} ≈ {result}", value=value, share=share
        )

    def missing(self, period: Period | None) -> Gap:
        """Return what is missing: the period asked about, or any value at all."""
        return Gap("period", period) if period else Gap("aspect", "value")

    def _compared(self) -> tuple[Period, Period] | None:
        """Return the earlier and the later of two periods that are compared."""
        named = sorted(self._slots.periods)
        latest = self.latest()
        if len(named) >= 2:
            return named[0], named[-1]
        # Of what is added up, the parts of a year differ by season: only prices and rates go from one to the next.
        is_rate = not self._series.is_additive
        if is_rate and len(named) == 1 and self.of(named[0]) is None and (ends := self._ends(named[0])):
            return ends
        if claimed := self._claimed_otherwise():
            return claimed
        base, spoken_of = self._slots.base, self._inherited or (latest.period if latest else None)
        if self._inherited and not named and self._slots.shift > 0:
            spoken_of = self._inherited.years_later(self._slots.shift)  # "and the growth the year after"
        if self._inherited and len(named) == 1 and self._slots.has("exceed", "below", "compare"):
            base = named[0]  # "and by how much more than in 2024"
        if base and spoken_of and base != spoken_of and spoken_of.months == base.months:
            return min(base, spoken_of), max(base, spoken_of)
        target = named[0] if named else spoken_of
        if target is None:
            return None
        printed = next((each.change.since for each in self.at(target) if each.change), None)
        earlier = printed or target.years_later(-1)
        before = Period(target.start - target.months, target.start - 1)
        is_next_best = is_rate and not self.at(earlier) and self.of(earlier) is None and bool(self.at(before))
        return before if is_next_best else earlier, target

    def _claimed_otherwise(self) -> tuple[Period, Period] | None:
        """Return the periods of a printed growth that is stated to be against another: "is the 14.8 % against 2022"."""
        slots = self._slots
        if not (
            slots.is_closed and slots.base and slots.periods == (slots.base,) and not self.of(slots.base)
        ):
            return None
        for each in reversed(self._series.observations):
            if each.change and any(
                numbers.is_rate(stated.value, each.change.percent) for stated in slots.rates
            ):
                return (each.change.since, each.period) if slots.base < each.period else None
        return None

    def is_other_base(self, period: Period) -> bool:
        """Whether a period is only said to be what a printed growth is against, which it is not."""
        return period == self._slots.base and self._claimed_otherwise() is not None

    def _ends(self, span: Period) -> tuple[Period, Period] | None:
        """Return the first and the last part of a span that has no value itself: "how much dearer from January to May"."""
        held = {each.period for each in self._series.observations if each.period.months < span.months}
        first = {each.months: each for each in held if each.start == span.start}
        last = {each.months: each for each in held if each.end == span.end}
        lengths = sorted(first.keys() & last.keys(), reverse=True)
        return (first[lengths[0]], last[lengths[0]]) if lengths else None

    @property
    def asks_times(self) -> bool:
        """Whether it is asked how many times as much it is, with no amount stated to check."""
        return self._slots.has("times") and not self._slots.amounts

    def pair(self) -> tuple[Level, Level] | Outcome:
        """Return the levels of the earlier and the later of two periods that are compared, of the same source if they differ.

        Where more than one source speaks of both, what each says; where the periods are not held, what is missing.
        """
        compared = self._compared()
        if compared is None:
            return self.missing(None)
        old, new = compared
        earlier, later = self._voices(old), self._voices(new)
        # A change over a period that has no value of its own would rest on two derivations.
        if not later or not (self.at(new) or self.at(old)):
            return self.missing(new)
        if not earlier:
            return self.missing(old if self.at(new) else new)
        pairs = [(one, other) for one in earlier for other in later]
        of_one = [(one, other) for one, other in pairs if set(one.sources) & set(other.sources)]
        found = pairs if len(pairs) == 1 else of_one
        return found[0] if len(found) == 1 else self._disagreement(later if len(later) > 1 else earlier)

    def growth(self, old: Level, new: Level) -> Decimal | None:
        """Return the growth in per cent, as a source prints it or else worked out; None where there is none."""
        worked_out = numbers.change(old.value, new.value)
        printed = self.printed(old, new)
        # What a source prints of a deficit may be meant either way.
        return printed if printed is not None and worked_out is not None else worked_out

    def printed(self, old: Level, new: Level) -> Decimal | None:
        """Return the growth in per cent that the source of the later level prints for this pair."""
        changes = (each.change for each in self.at(new.period) if set(self.sources(each)) & set(new.sources))
        return next((change.percent for change in changes if change and change.since == old.period), None)

    def nearer_change(self, amount: Amount) -> bool:
        """Whether a stated amount is of the size of the latest change rather than of the latest level."""
        pair = self.pair()
        if not isinstance(pair, tuple) or pair[0].value == pair[1].value:
            return False
        level, difference = abs(pair[1].value), abs(pair[1].value - pair[0].value)
        stated = amount.value if amount.is_scaled else amount.value * numbers.magnitude(level)
        return stated * stated < level * difference

    def derives(self, periods: Sequence[Period]) -> bool:
        """Whether all of the periods have values, some of them worked out from the change printed for a later one."""
        levels = [self.of(period) for period in periods]
        return all(levels) and any(level and level.derivation for level in levels)
