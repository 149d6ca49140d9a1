"""What a chart of a series shows, in one language: everything but the drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core.compose import Composer
from bot.core.finding import Quantity
from bot.core.model import Bound, Kind, Observation, Series, Source
from bot.core.numbers import previous

MIN_POINTS = 3
"""Periods from which a picture says more than a sentence."""
_TENTATIVE = frozenset({Kind.PRELIMINARY, Kind.ESTIMATE, Kind.FORECAST})


@dataclass(frozen=True, slots=True)
class Point:
    """One figure."""

    start: int
    """First month of its period, counted from year 0; periods of equal length follow each other without a gap."""
    months: int
    """Length of its period."""
    period: str
    """As written in the language."""
    value: float
    text: str
    """The value with its unit, as written in the language."""
    is_derived: bool = False
    is_tentative: bool = False
    """Whether it is preliminary, an estimate or a forecast."""
    bound: Bound = Bound.EXACT
    publisher: str | None = None
    """Whose figure it is, where sources differ."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart to be drawn. Equal ones look the same."""

    title: str
    points: tuple[Point, ...]
    """Oldest first; several for one period where sources differ."""
    goal: tuple[float, str] | None
    """(value, label)"""
    legend: tuple[tuple[str, str], ...]
    """(kind of point: "derived", "tentative", "disputed"; what it means)"""
    source: str
    """One line that names the publishers."""
    unit: str
    alt: str
    """What is to be seen, in words."""
    lang: str


def _with_previous(observations: Sequence[Observation]) -> list[Observation]:
    """Add, for each printed change from a period without a figure, what it was before."""
    held = {observation.period for observation in observations}
    found = list(observations)
    for observation in observations:
        change = observation.change
        value = previous(observation.value, change.percent) if change else None
        if change and value is not None and change.since not in held and observation.bound is Bound.EXACT:
            before = replace(
                observation, period=change.since, value=value, kind=Kind.DERIVED, change=None, sum=None
            )
            found.append(before)
            held.add(change.since)
    return sorted(found, key=lambda observation: observation.period)


def _drawn(series: Series) -> list[Observation]:
    """Return the observations of a series that are of its usual length; none where they are of too few periods."""
    lengths = [observation.period.months for observation in series.observations]
    usual = max(set(lengths), key=lengths.count, default=0)
    observations = _with_previous([each for each in series.observations if each.period.months == usual])
    is_enough = len({observation.period for observation in observations}) >= MIN_POINTS
    return observations if is_enough else []


def has_plot(series: Series) -> bool:
    """Whether there is anything to draw of a series."""
    return bool(_drawn(series))


def plot_of(series: Series, composer: Composer, lang: str) -> Plot | None:
    """Return what to draw of a series; None where there are not three periods of one length."""
    observations = _drawn(series)
    if not observations:
        return None
    periods = {observation.period for observation in observations}
    disputed = {
        period
        for period in periods
        if len({each.value for each in observations if each.period == period}) > 1
    }
    points = tuple(_point(each, series, composer, each.period in disputed) for each in observations)
    goal = series.goal_near(max(periods))
    subject = composer.subject(series)
    drawn_goal = None
    if goal:
        text = composer.write(Quantity(goal.value, series.unit, goal.bound))
        if goal.by:
            label = composer.say("chart-goal", {"goal": text, "by": goal.by})
        else:
            label = composer.say("label-goal", {"subject": text})
        drawn_goal = (float(goal.value), label)
    marks = {
        "derived": any(point.is_derived for point in points),
        "tentative": any(point.is_tentative for point in points),
        "disputed": bool(disputed),
    }
    return Plot(
        title=subject,
        points=points,
        goal=drawn_goal,
        legend=tuple((mark, composer.say(f"chart-{mark}")) for mark, is_seen in marks.items() if is_seen),
        source=_source_line(observations, series.sources, composer),
        unit=series.unit,
        alt=_alt(subject, points, drawn_goal, composer),
        lang=lang,
    )


def _point(each: Observation, series: Series, composer: Composer, is_disputed: bool) -> Point:
    is_derived = each.kind is Kind.DERIVED or each.sum is not None
    quantity = Quantity(each.value, series.unit, each.bound, is_rounded=is_derived)
    return Point(
        start=each.period.start,
        months=each.period.months,
        period=composer.write(each.period),
        value=float(each.value),
        text=composer.write(quantity),
        is_derived=is_derived,
        is_tentative=each.kind in _TENTATIVE,
        bound=each.bound,
        publisher=each.sources[0].publisher if is_disputed and each.sources else None,
    )


def _source_line(observations: Sequence[Observation], general: Sequence[Source], composer: Composer) -> str:
    named = [source for each in observations for source in each.sources] or list(general)
    publishers = list(dict.fromkeys(source.publisher for source in named))
    heading = composer.say("sources-label" if len(publishers) > 1 else "source")
    return f"{heading}: {'; '.join(publishers)}" if publishers else ""


def _alt(subject: str, points: Sequence[Point], goal: tuple[float, str] | None, composer: Composer) -> str:
    first, last = points[0], points[-1]
    highest = max(points, key=lambda point: point.value)
    values = {
        "subject": subject,
        "first": first.text,
        "start": first.period,
        "last": last.text,
        "end": last.period,
        "highest": highest.text,
        "peak": highest.period,
    }
    text = composer.say("chart-alt", values)
    if any(point.publisher for point in points):
        text = f"{text} ({composer.say('chart-disputed')})"
    return f"{text} {goal[1]}." if goal else text


def tick_text(value: float, plot: Plot, composer: Composer) -> str:
    """Return how an axis names a value."""
    return composer.write(Quantity(Decimal(str(value)), plot.unit))
