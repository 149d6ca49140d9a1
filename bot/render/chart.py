"""A plot as a picture. Takes some tenths of a second of computing: call it in a thread."""

from __future__ import annotations

import hashlib
import io
import textwrap
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bot.core.model import Bound
from bot.core.plot import Plot, Point
from bot.render.placement import Box, Spot, place

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CAPTION_LIMIT = 1024
"""Of a picture's text; https://core.telegram.org/bots/api#sendphoto."""

_INCHES = (9.6, 6.0)
_DOTS_PER_INCH = 125
_STYLE = 2
"""Counted up when the look changes, so that pictures drawn before are not used again."""
_PAPER, _INK, _FAINT = "#fbfbfa", "#1f2933", "#d5dae0"
# Okabe and Ito's blue and vermilion, which people who see few colours tell apart.
_BLUE, _VERMILION = "#0072b2", "#d55e00"
_TITLE_WIDTH, _SOURCE_WIDTH = 58, 110
_LABELS = 8
"""Points that are labelled one by one; of more, only the first, the last and the highest."""
_TICKS = 12
_TICK_LETTERS = 88
"""Letters that find room below, gaps included."""
_ROOM = 0.18
"""For labels above the highest point and below the lowest, as a part of the height."""
_LEGEND_WIDTH = 85
"""Letters of a legend in one line."""
_MARK_POINTS = 9.5
"""How large marks are."""

Write = Callable[[float], str]
"""How an axis names a value."""


def content_key(plot: Plot) -> str:
    """Return a key that is the same only for what looks the same; 32 characters."""
    return hashlib.sha256(f"{_STYLE}{plot!r}".encode()).hexdigest()[:32]


def draw(plot: Plot, write: Write) -> bytes:
    """Return a PNG of 1200 by 750 dots."""
    figure = figure_of(plot, write)
    written = io.BytesIO()
    figure.savefig(written, format="png", facecolor=_PAPER)
    return written.getvalue()


def figure_of(plot: Plot, write: Write) -> Figure:
    """Return the figure that is drawn."""
    # Not pyplot: its state is shared among threads.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=_INCHES, dpi=_DOTS_PER_INCH, facecolor=_PAPER, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot(facecolor=_PAPER)
    figure.suptitle(
        "\n".join(textwrap.wrap(plot.title, _TITLE_WIDTH)[:3]), color=_INK, fontsize=17, fontweight="bold"
    )
    _frame(axes, plot, write)
    _lines(axes, plot)
    _marks(axes, plot)
    _goal(axes, plot)
    _legend(axes, plot)
    if plot.source:
        line = "\n".join(textwrap.wrap(plot.source, _SOURCE_WIDTH)[:2])
        figure.supxlabel(line, color=_INK, fontsize=10, x=0.01, ha="left")
    _texts(axes, plot, figure)
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
    shown = _ticks(list(places))
    axes.set_xticks([place for place, _ in shown], [period for _, period in shown])
    values = [point.value for point in plot.points] + ([plot.goal[0]] if plot.goal else [])
    # Bars and lines from zero do not make a small rise look large.
    low, high = min(0.0, *values), max(0.0, *values)
    room = _ROOM * ((high - low) or 1.0)
    bottom = low - room if low < 0 else 0.0
    axes.set_ylim(bottom, high + (room if high > 0 else room / 2))
    axes.margins(x=0.06)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: write(round(value, 6))))
    if bottom < 0:
        axes.axhline(0, color=_INK, linewidth=1)


def _ticks(places: Sequence[tuple[float, str]]) -> Sequence[tuple[float, str]]:
    """Return the periods that are named below, as many as there is room for, the last one always."""
    width = max(len(period) for _, period in places) + 2
    most = max(2, min(_TICKS, _TICK_LETTERS // width))
    step = -(-len(places) // most)
    return places[::-1][::step][::-1]


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


def _kind(point: Point) -> str:
    if point.publisher:
        return "disputed"
    if point.is_derived:
        return "derived"
    return "tentative" if point.is_tentative else "printed"


def _texts(axes: Axes, plot: Plot, figure: Figure) -> None:
    """Label points, each label where it covers neither a mark nor another label."""
    from matplotlib.text import Text

    # Laid out once, before there are labels: they find their room in what there is.
    if layout := figure.get_layout_engine():
        layout.execute(figure)
    figure.set_layout_engine("none")
    dots = figure.dpi / 72
    spots = [tuple(axes.transData.transform((_place(point), point.value))) for point in plot.points]
    taken = [Box.around(spot, _MARK_POINTS * dots, _MARK_POINTS * dots) for spot in spots]
    lines: list[tuple[Spot, Spot]] = []
    for line in axes.lines:
        ends = line.get_transform().transform(line.get_xydata())
        lines += pairwise((float(x), float(y)) for x, y in ends)
    area = axes.get_window_extent()
    frame = Box(area.x0, area.y0, area.x1, area.y1)
    for number in _labelled(plot.points):
        point, spot = plot.points[number], spots[number]
        label = axes.annotate(
            f"{point.text}\n({point.publisher})" if point.publisher else point.text,
            (_place(point), point.value),
            xytext=(0, 0),
            textcoords="offset points",
            ha="center",
            va="center",
            color=_INK,
            fontsize=10.5,
            bbox={"boxstyle": "square,pad=0.15", "facecolor": _PAPER, "edgecolor": "none", "alpha": 0.8},
            arrowprops={"arrowstyle": "-", "color": _INK, "linewidth": 0.7, "shrinkA": 0, "shrinkB": 6},
            zorder=4,
        )
        extent = Text.get_window_extent(label)  # without the line to its point
        # The box that is drawn around the text, and some air.
        size = (float(extent.width) + 8, float(extent.height) + 8)
        # Where sources differ, the line runs between them anyway.
        center = place(spot, size, taken, () if point.publisher else lines, frame)
        taken.append(Box.around(center, *size))
        label.set_position(((center[0] - spot[0]) / dots, (center[1] - spot[1]) / dots))
        is_far = abs(center[1] - spot[1]) > size[1] * 1.2 or abs(center[0] - spot[0]) > size[0] * 0.8
        if label.arrow_patch and not is_far:
            label.arrow_patch.set_visible(False)


def _labelled(points: Sequence[Point]) -> list[int]:
    """Return the numbers of the points that are labelled, the highest of a period first."""
    chosen = set(range(len(points)))
    if len(points) > _LABELS:
        highest = max(chosen, key=lambda number: points[number].value)
        last = points[-1].start
        chosen = {0, highest, *(number for number in chosen if points[number].start == last)}
    return sorted(chosen, key=lambda number: (points[number].start, -points[number].value))


def _goal(axes: Axes, plot: Plot) -> None:
    """Draw a line at the goal; the legend says what it is, where no label of a point can cover that."""
    if plot.goal:
        value, label = plot.goal
        axes.axhline(value, color=_VERMILION, linewidth=1.8, linestyle=(0, (6, 4)), zorder=1, label=label)


def _legend(axes: Axes, plot: Plot) -> None:
    """Explain marks and lines above the picture, out of the way of everything in it."""
    handles, labels = axes.get_legend_handles_labels()
    if not labels:
        return
    columns = len(labels) if sum(map(len, labels)) + 6 * len(labels) <= _LEGEND_WIDTH else 1
    axes.legend(
        handles,
        labels,
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        borderaxespad=0.3,
        ncols=columns,
        handlelength=2.4,
        frameon=False,
        labelcolor=_INK,
        fontsize=11,
    )
