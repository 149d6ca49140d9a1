from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from bot.core.engine import Engine
from bot.core.plot import Plot, Point
from bot.knowledge import load_knowledge
from bot.render.chart import content_key, draw, figure_of

FACTS = """
sources:
  a: {publisher: State Statistics, date: 2025-01-20}
  b: {publisher: Belstat, date: 2025-01-20}
series:
  many:
    indicator: turnover
    reporter: UZB
    partner: BLR
    unit: USD
    observations:
      - {period: 2019, value: 365.2 million}
      - {period: 2021, value: 440 million, kind: preliminary}
      - {period: 2022, value: over 470 million}
      - {period: 2024, value: 620.1 million, change: 14.8 %}
      - {period: 2024, value: 655 million, source: b}
    goals: {value: 1 billion, by: 2025}
    source: a
  two:
    indicator: exports
    reporter: UZB
    unit: t
    observations: [{period: 2023, value: 5}, {period: 2024, value: 6}]
    source: a
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    path: Path = tmp_path_factory.mktemp("facts") / "a.yaml"
    path.write_text(FACTS)
    return Engine(load_knowledge([path]))


def plot(engine: Engine, lang: str = "en") -> Plot:
    found = engine.plot("many", lang)
    assert found
    return found


def test_two_periods_make_no_chart(engine: Engine) -> None:
    assert engine.plot("two", "en") is None
    assert engine.plot("nothing", "en") is None


def test_points_say_what_they_are(engine: Engine) -> None:
    points = plot(engine).points
    assert [(point.period, point.is_derived, point.is_tentative, point.publisher) for point in points] == [
        ("2019", False, False, None),
        ("2021", False, True, None),
        ("2022", False, False, None),
        ("2023", True, False, None),
        ("2024", False, False, "State Statistics"),
        ("2024", False, False, "Belstat"),
    ]
    assert round(Decimal(points[3].value) / 1_000_000, 1) == Decimal("540.2")


@pytest.mark.parametrize(
    ("lang", "alt"),
    [
        (
            "en",
            "Trade turnover, Uzbekistan – Belarus: $365.2 million in 2019, $655 million in 2024. Highest: $655 million in 2024. (sources differ) Goal: $1 billion by 2025.",
        ),
        (
            "ru",
            "Товарооборот Узбекистан — Беларусь: 2019 г. — 365,2 млн долл. США, 2024 г. — 655 млн долл. США. Наибольшее значение: 655 млн долл. США (2024 г.). (источники расходятся) Цель: 1 млрд долл. США (срок — 2025 г.).",
        ),
        (
            "uz",
            "Tovar ayirboshlash hajmi (Oʻzbekiston — Belarus): 2019-yil — 365,2 mln AQSH dollari, 2024-yil — 655 mln AQSH dollari. Eng yuqori koʻrsatkich: 655 mln AQSH dollari (2024-yil). (manbalardagi maʼlumotlar turlicha) Maqsad: 1 mlrd AQSH dollari (muddati — 2025-yil).",
        ),
        (
            "be",
            "Тавараабарот Узбекістан — Беларусь: 2019 г. — 365,2 млн дол. ЗША, 2024 г. — 655 млн дол. ЗША. Найбольшае значэнне: 655 млн дол. ЗША (2024 г.). (крыніцы разыходзяцца) Мэта: 1 млрд дол. ЗША (тэрмін — 2025 г.).",
        ),
    ],
)
def test_what_is_to_be_seen_is_said_in_words(engine: Engine, lang: str, alt: str) -> None:
    assert plot(engine, lang).alt.replace("\xa0", " ") == alt


def test_the_picture_has_units_goal_legend_and_sources(engine: Engine) -> None:
    shown = plot(engine)
    figure = figure_of(shown, lambda value: engine.tick(value, shown))
    (axes,) = figure.axes
    texts = [text.get_text() for text in axes.texts]
    assert "$655 million\n(Belstat)" in texts
    legend = axes.get_legend()
    assert legend
    assert {text.get_text() for text in legend.get_texts()} == {
        "worked out by arithmetic",
        "preliminary, estimate or forecast",
        "sources differ",
        "Goal: $1 billion by 2025",
    }
    assert figure.get_supxlabel() == "Sources: State Statistics; Belstat"
    assert axes.yaxis.get_major_formatter()(500_000_000, None) == "$500 million"
    hollow = [
        marks
        for marks in axes.collections
        if tuple(marks.get_facecolor()[0]) != tuple(marks.get_edgecolor()[0])
    ]
    assert len(hollow) == 2


def of_year(year: int, millions: float, publisher: str | None = None) -> Point:
    return Point(year, 12, f"{year} г.", millions, f"{millions:.1f} млн долл. США", publisher=publisher)


def of_months(*values: float) -> tuple[Point, ...]:
    names = ("янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
    return tuple(
        Point(
            2022 * 12 + number,
            1,
            f"{names[number % 12]} {2022 + number // 12}",
            value,
            f"{value} млн долл. США",
        )
        for number, value in enumerate(values)
    )


AGENCY, BELSTAT, TREND = "Агентство статистики Узбекистана", "Белстат", "Trend News Agency"
CROWDED = {
    "three sources for one year": (
        (
            *(of_year(*point) for point in ((2021, 400.0), (2022, 500.5), (2023, 540.2))),
            *(of_year(2024, *point) for point in ((620.1, TREND), (615.0, AGENCY), (777.7, BELSTAT))),
        ),
        1000.0,
    ),
    "sources that differ a little each year": (
        tuple(
            of_year(year, 300.0 + more, name)
            for year in (2021, 2022, 2023)
            for more, name in ((0.0, TREND), (5.0, BELSTAT))
        ),
        305.0,
    ),
    "the last point just below the goal": (
        tuple(of_year(*point) for point in ((2021, 700.0), (2022, 800.5), (2023, 940.2), (2024, 980.1))),
        1000.0,
    ),
    "eight years of the same": (
        tuple(of_year(2017 + number, 600.0 + number % 2) for number in range(8)),
        600.0,
    ),
    "36 months": (of_months(*(50 + abs(17 - n) * 1.5 + n % 5 * 3 for n in range(36))), 130.0),
    "36 months, the first on a line of the grid": (of_months(40.0, *range(41, 76)), 80.0),
    "above and below nothing": (
        tuple(of_year(2020 + n, value) for n, value in enumerate((-50.0, -80.0, 20.0, -10.0, -90.0))),
        None,
    ),
}


@pytest.fixture(scope="module", params=CROWDED.values(), ids=CROWDED)
def crowded(request: pytest.FixtureRequest) -> Figure:
    points, goal = request.param
    legend = (("derived", "получено расчётом"), ("disputed", "источники расходятся"))
    drawn_goal = (goal, f"Цель: {goal} млн долл. США (срок — 2030 г.)") if goal else None
    figure = figure_of(
        Plot(
            "Товарооборот Узбекистан — Беларусь",
            points,
            drawn_goal,
            legend,
            "Источник: Trend",
            "USD",
            "",
            "ru",
        ),
        lambda value: f"{value:g} млн долл. США",
    )
    figure.draw_without_rendering()
    return figure


def extents(texts: Sequence[Any]) -> list[tuple[str, Bbox]]:
    # A breadth of two dots may be shared: letters do not fill their boxes.
    return [(text.get_text(), Text.get_window_extent(text).padded(-2)) for text in texts if text.get_text()]


def test_nothing_lies_on_top_of_a_label(crowded: Figure) -> None:
    (axes,) = crowded.axes
    legend = axes.get_legend()
    labels = extents(axes.texts)
    assert labels
    ticks = extents([*axes.get_xticklabels(), *axes.get_yticklabels()])
    others = [*ticks, *extents(legend.get_texts() if legend else [])]
    for one, other in combinations((*labels, *others), 2):
        assert not one[1].overlaps(other[1]), f"{one[0]!r} lies on {other[0]!r}"
    marks = [axes.transData.transform(marks.get_offsets()[0]) for marks in axes.collections]
    for text, box in labels:
        assert not [mark for mark in marks if box.contains(*mark)], text
        assert crowded.bbox.contains(box.x0, box.y0), text
        assert crowded.bbox.contains(box.x1, box.y1), text


def test_the_last_period_is_named_below(crowded: Figure) -> None:
    (axes,) = crowded.axes
    last = max(marks.get_offsets()[0][0] for marks in axes.collections)
    assert axes.get_xticks()[-1] == last


def test_a_gap_in_time_stays_open(engine: Engine) -> None:
    shown = plot(engine)
    (axes,) = figure_of(shown, str).axes
    joined = [tuple(line.get_xdata()) for line in axes.lines if len(line.get_xdata()) == 2]
    assert (2019, 2021) not in [tuple(map(round, ends)) for ends in joined]
    assert (2021, 2022) in [tuple(map(round, ends)) for ends in joined]


def test_the_same_content_has_the_same_key_and_other_content_another(engine: Engine) -> None:
    shown = plot(engine)
    assert content_key(shown) == content_key(plot(engine))
    assert content_key(shown) != content_key(plot(engine, "ru"))
    assert content_key(shown) != content_key(replace(shown, goal=None))


def test_threads_draw_side_by_side(engine: Engine) -> None:
    def picture(_: Any) -> bytes:
        shown = plot(engine)
        return draw(shown, lambda value: engine.tick(value, shown))

    with ThreadPoolExecutor(2) as threads:
        pictures = list(threads.map(picture, range(4)))
    assert pictures[0][:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(pictures[0][16:20]) == 1200
    assert len(pictures[0]) < 150_000
    assert len(set(pictures)) == 1
