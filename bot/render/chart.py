"""A plot as a picture. Takes some tenths of a second of computing: call it in a thread."""

from __future__ import annotations

import hashlib
import io
import textwrap
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bot.core.model import Bound
from bot.core.plot import Plot, Point

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CAPTION_LIMIT = 1024
"""Of a picture's text; https://core.telegram.org/bots/api#sendphoto."""

_INCHES = (9.6, 6.0)
_DOTS_PER_INCH = 125
_STYLE = 1
"""Counted up when the look changes, so that pictures drawn before are not used again."""
_PAPER, _INK, _FAINT = "#fbfbfa", "#1f2933", "#d5dae0"
# Okabe and Ito's blue and vermilion, which people who see few colours tell apart.
_BLUE, _VERMILION = "#0072b2", "#d55e00"
_TITLE_WIDTH, _SOURCE_WIDTH = 58, 110
_LABELS = 8
"""Points that are labelled one by one; of more, only the first, the last and the highest."""
_TICKS = 12

Write = Callable[[float], str]
"""How an axis names a value."""


def content_key(plot: Plot) -> str:
    """Return a key that is the same only for what looks the same; 32 characters."""
    return hashlib.sha256(f"{_STYLE}{plot!r}".encode()).hexdigest()[:32]


def draw(plot: Plot, write: Write) -> bytes:
    """Return a PNG of 1200 by 750 dots."""
    # Not pyplot: its state is shared among threads.
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = figure_of(plot, write)
    FigureCanvasAgg(figure)
    written = io.BytesIO()
    figure.savefig(written, format="png", facecolor=_PAPER)
    return written.getvalue()


def figure_of(plot: Plot, write: Write) -> Figure:
    """Return the figure that is drawn."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=_INCHES, dpi=_DOTS_PER_INCH, facecolor=_PAPER, layout="constrained")
    axes = figure.add_subplot(facecolor=_PAPER)
    figure.suptitle(
        "\n".join(textwrap.wrap(plot.title, _TITLE_WIDTH)[:3]), color=_INK, fontsize=17, fontweight="bold"
    )
    _frame(axes, plot, write)
    _lines(axes, plot)
    _marks(axes, plot)
    _texts(axes, plot)
    _goal(axes, plot)
    if plot.source:
        line = "\n".join(textwrap.wrap(plot.source, _SOURCE_WIDTH)[:2])
        figure.supxlabel(line, color=_INK, fontsize=10, x=0.01, ha="left")
    return figure


def _place(point: Point) -> float:
    return point.start / point.months


def _frame(axes: Axes, plot: Plot, write: Write) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_INK)
    axes.grid(axis="y", color=_FAINT, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_INK, labelsize=11, length=0)
    places = dict.fromkeys((_place(point), point.period) for point in plot.points)
    shown = list(places)[:: max(1, -(-len(places) // _TICKS))]
    axes.set_xticks([place for place, _ in shown], [period for _, period in shown])
    if max(len(period) for _, period in shown) * len(shown) > 100:
        axes.tick_params(axis="x", rotation=30)
    values = [point.value for point in plot.points] + ([plot.goal[0]] if plot.goal else [])
    low, high = min(values), max(values)
    # Bars and lines from zero do not make a small rise look large.
    bottom = min(0.0, low * 1.15)
    axes.set_ylim(bottom, high * 1.18 if high > 0 else -low * 0.1)
    axes.margins(x=0.06)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: write(round(value, 6))))
    if bottom < 0:
        axes.axhline(0, color=_INK, linewidth=1)


def _lines(axes: Axes, plot: Plot) -> None:
    """Join the points of periods that follow each other; a gap in time stays open."""
    middles: dict[float, list[float]] = {}
    for point in plot.points:
        middles.setdefault(_place(point), []).append(point.value)
    places = sorted(middles)
    for before, after in pairwise(places):
        if round(after - before, 6) <= 1:
            ends = [sum(middles[place]) / len(middles[place]) for place in (before, after)]
            axes.plot([before, after], ends, color=_BLUE, linewidth=2, zorder=2)


def _marks(axes: Axes, plot: Plot) -> None:
    legend = dict(plot.legend)
    named: set[str] = set()
    for point in plot.points:
        kind = _kind(point)
        look: dict[str, Any] = {
            "s": 62 if len(plot.points) <= _LABELS else 26,
            "zorder": 3,
            "linewidths": 2,
            "edgecolors": _BLUE,
            "facecolors": _BLUE,
        }
        if kind == "derived":
            look["facecolors"] = _PAPER
        elif kind == "tentative":
            look |= {"facecolors": _PAPER, "marker": "s"}
        elif kind == "disputed":
            look |= {"facecolors": _VERMILION, "edgecolors": _VERMILION, "marker": "D"}
        label = legend.get(kind) if kind not in named else None
        named.add(kind)
        axes.scatter([_place(point)], [point.value], label=label, **look)
        if point.bound is Bound.OVER:
            place = _place(point)
            axes.scatter([place], [point.value], marker=6, s=90, color=_BLUE, zorder=4)
    if legend:
        axes.legend(loc="upper left", frameon=False, labelcolor=_INK, fontsize=11)


def _kind(point: Point) -> str:
    if point.publisher:
        return "disputed"
    if point.is_derived:
        return "derived"
    return "tentative" if point.is_tentative else "printed"


def _texts(axes: Axes, plot: Plot) -> None:
    points = plot.points
    chosen = set(range(len(points)))
    if len(points) > _LABELS:
        highest = max(chosen, key=lambda number: points[number].value)
        chosen = {0, len(points) - 1, highest}
    for number in sorted(chosen):
        point = points[number]
        text = f"{point.text}\n({point.publisher})" if point.publisher else point.text
        is_lower = point.publisher is not None and any(
            other.start == point.start and other.value > point.value for other in points
        )
        axes.annotate(
            text,
            (_place(point), point.value),
            xytext=(0, -12 if is_lower or point.value < 0 else 10),
            textcoords="offset points",
            ha="center",
            va="top" if is_lower or point.value < 0 else "bottom",
            color=_INK,
            fontsize=10.5,
            bbox={"boxstyle": "square,pad=0.15", "facecolor": _PAPER, "edgecolor": "none", "alpha": 0.8},
            zorder=4,
        )


def _goal(axes: Axes, plot: Plot) -> None:
    if plot.goal is None:
        return
    value, label = plot.goal
    axes.axhline(value, color=_VERMILION, linewidth=1.8, linestyle=(0, (6, 4)), zorder=1)
    axes.annotate(
        label,
        (0.995, value),
        xycoords=("axes fraction", "data"),
        xytext=(0, 5),
        textcoords="offset points",
        ha="right",
        color=_VERMILION,
        fontsize=11.5,
        fontweight="bold",
    )
