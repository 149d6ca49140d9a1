"""Answers to each intent of a series, from made-up observations. No languages are needed for it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.core import changes, figures, goals, projections, sums
from bot.core.figures import FigureDesk
from bot.core.finding import Finding, Gap, Listing, Quantity, Sentence, Term
from bot.core.intent import SERIES
from bot.core.model import Bound, Change, Goal, Kind, Observation, Series, Source, Text
from bot.core.period import Period
from bot.core.slots import Amount, Slots
from bot.core.stated_amounts import amount_is

ONE = Source(id="one", publisher="One")
TWO = Source(id="two", publisher="Two")
Y2022, Y2023, Y2024, Y2025, Y2030 = (Period.of_year(year) for year in (2022, 2023, 2024, 2025, 2030))
MILLION = Decimal(10) ** 6


def seen(period: Period, value: str, **more: object) -> Observation:
    """Return an observation of `value` million."""
    return Observation(period=period, value=Decimal(value) * MILLION, **more)  # type: ignore[arg-type]


def series(*observations: Observation, goals: tuple[Goal, ...] = ()) -> Series:
    return Series(
        id="s", indicator="turnover", unit="USD", observations=observations, goals=goals, sources=(ONE,)
    )


GOAL = Goal(value=1000 * MILLION, by=Y2025, set_by=Text({"en": "both sides"}))
PRINTED = Change(percent=Decimal("14.8"), since=Y2023)
SHIPPED = series(seen(Y2024, "620.1", change=PRINTED), goals=(GOAL,))
"""One value with its growth, and a goal."""
TWO_YEARS = series(seen(Y2023, "400"), seen(Y2024, "300"))
NOTHING = series()


def slots(*cues: str, **named: object) -> Slots:
    return replace(Slots(language="en"), cues=frozenset(f"cue:{cue}" for cue in cues), **named)  # type: ignore[arg-type]


def find(held: Series, intent: str, *cues: str, inherited: Period | None = None, **named: object) -> Finding:
    found = FigureDesk(held, "Trade", slots(*cues, **named), inherited).answer(intent)
    assert isinstance(found, Finding), found
    return found


def lack(held: Series, intent: str, *cues: str, **named: object) -> Gap:
    gap = FigureDesk(held, "Trade", slots(*cues, **named)).answer(intent)
    assert isinstance(gap, Gap), gap
    return gap


def rounded(finding: Finding, places: int = 1) -> tuple[Decimal, str, str, Kind]:
    """Return the figure of a finding: value, unit, period, kind."""
    assert finding.figure
    figure = finding.figure
    return round(figure.value, places), figure.unit, str(figure.period), figure.kind


def million(text: str) -> Decimal:
    return round(Decimal(text) * MILLION, 1)


def test_every_intent_of_a_series_has_an_answer() -> None:
    # An overview is what periods and goals named together make of other intents.
    methods = {
        intent for module in (figures, changes, sums, projections, goals) for intent in module._METHODS
    }
    assert methods - set(SERIES) == {
        "overview",
        "nearer",
        "projection-period",
        "supposed-gap",
        "projection-check",
    }
    assert set(SERIES) <= methods


DERIVED: dict[str, tuple[str, dict[str, object], Decimal, str, Kind]] = {
    "the value": ("value", {}, million("620.1"), "USD", Kind.RESULT),
    "the value of a period": ("value", {"periods": (Y2024,)}, million("620.1"), "USD", Kind.RESULT),
    "the value before, from the growth": ("value", {"periods": (Y2023,)}, Decimal("540156794.4"), "USD", Kind.DERIVED),
    "the value a year before": ("value", {"shift": -1}, Decimal("540156794.4"), "USD", Kind.DERIVED),
    "previous": ("previous", {}, Decimal("540156794.4"), "USD", Kind.DERIVED),
    "previous to a period": ("previous", {"periods": (Y2024,)}, Decimal("540156794.4"), "USD", Kind.DERIVED),
    "previous, named itself": ("previous", {"periods": (Y2023,)}, Decimal("540156794.4"), "USD", Kind.DERIVED),
    "the change as printed": ("change", {}, Decimal("14.8"), "%", Kind.RESULT),
    "the change in money": ("change-amount", {}, Decimal("79943205.6"), "USD", Kind.DERIVED),
    "two periods compared": ("compare", {"periods": (Y2023, Y2024)}, million("620.1"), "USD", Kind.RESULT),
    "the goal": ("goal", {}, million("1000"), "USD", Kind.GOAL),
    "when the goal is to be reached": ("goal-period", {}, million("1000"), "USD", Kind.GOAL),
    "who set the goal": ("goal-setter", {}, million("1000"), "USD", Kind.GOAL),
    "what is missing": ("gap", {}, million("379.9"), "USD", Kind.DERIVED),
    "the growth needed": ("needed-growth", {}, Decimal("61.3"), "%", Kind.DERIVED),
    "the share of the goal": ("goal-share", {}, Decimal("62.0"), "%", Kind.DERIVED),
    "the goal in times": ("goal-times", {}, Decimal("1.6"), "", Kind.DERIVED),
    "a month on average": ("monthly-average", {}, million("51.675"), "USD", Kind.DERIVED),
    "the same growth again": ("projection", {}, Decimal("711874800.0"), "USD", Kind.DERIVED),
    "another growth": ("projection", {"amounts": (Amount(Decimal(10), "percent"),)}, million("682.11"), "USD", Kind.DERIVED),
    "a fall": ("projection", {"amounts": (Amount(Decimal(10), "percent"),), "cues": frozenset({"cue:fall"})}, million("558.09"), "USD", Kind.DERIVED),
    "what kind of figure": ("kind", {}, million("620.1"), "USD", Kind.RESULT),
    "which period": ("which-period", {}, million("620.1"), "USD", Kind.RESULT),
    "which period an amount is of": ("which-period", {"amounts": (Amount(million("620.1"), "usd", is_scaled=True),)}, million("620.1"), "USD", Kind.RESULT),
    "which period a short amount is of": ("which-period", {"amounts": (Amount(Decimal(620)),)}, million("620.1"), "USD", Kind.RESULT),
    "which period the amount of the goal is of": ("which-period", {"amounts": (Amount(Decimal(10**9), "usd", is_scaled=True),)}, million("1000"), "USD", Kind.GOAL),
}  # fmt: skip


@pytest.mark.parametrize(("intent", "named", "value", "unit", "kind"), DERIVED.values(), ids=DERIVED)
def test_from_one_value_its_growth_and_a_goal_follows(
    intent: str, named: dict[str, object], value: Decimal, unit: str, kind: Kind
) -> None:
    found = FigureDesk(SHIPPED, "Trade", replace(slots(), **named)).answer(intent)  # type: ignore[arg-type]
    assert isinstance(found, Finding), found
    got, of, _, what = rounded(found)
    assert (got, of, what) == (value, unit, kind)
    assert found.sources == (ONE,)


@pytest.mark.parametrize(
    "intent",
    [
        "previous",
        "change-amount",
        "gap",
        "needed-growth",
        "goal-share",
        "goal-times",
        "monthly-average",
        "projection",
    ],
)
def test_what_is_worked_out_says_how(intent: str) -> None:
    found = find(SHIPPED, intent)
    assert found.derivation
    assert found.figure
    assert found.figure.kind is Kind.DERIVED
    result = found.derivation.values["result"]
    assert isinstance(result, Quantity)
    assert round(result.value, 6) == round(found.figure.value, 6)


MISSING: dict[str, tuple[Series, str, dict[str, object], str]] = {
    "a year before all": (SHIPPED, "value", {"periods": (Y2022,)}, "period"),
    "a year after all": (SHIPPED, "value", {"periods": (Y2025,)}, "period"),
    "a quarter of a year that is held": (SHIPPED, "value", {"periods": (Period.parse("2024-Q1"),)}, "period"),
    "a month of a year that is held": (SHIPPED, "value", {"periods": (Period.parse("2024-05"),)}, "period"),
    "nine months of a year that is held": (SHIPPED, "value", {"periods": (Period.parse("2024-01/2024-09"),)}, "period"),
    "two years back": (SHIPPED, "value", {"periods": (Y2022, Y2024)}, "period"),
    "the change since a year without a value": (SHIPPED, "change", {"periods": (Y2022, Y2024)}, "period"),
    "the change of a year without a value": (SHIPPED, "change", {"periods": (Y2022,)}, "period"),
    "the change of a year with only a derived value": (SHIPPED, "change", {"periods": (Y2023,)}, "period"),
    "the change in money of such a year": (SHIPPED, "change-amount", {"periods": (Y2023,)}, "period"),
    "the average of a year without a value": (SHIPPED, "monthly-average", {"periods": (Y2022,)}, "period"),
    "a goal for another year": (SHIPPED, "goal", {"periods": (Y2030,)}, "goal-period"),
    "the gap in another year": (SHIPPED, "gap", {"periods": (Y2022,)}, "goal-period"),
    "a goal where there is none": (TWO_YEARS, "goal", {}, "aspect"),
    "a gap where there is no goal": (TWO_YEARS, "gap", {}, "aspect"),
    "who set the goal, not told": (replace(SHIPPED, goals=(replace(GOAL, set_by=None),)), "goal-setter", {}, "aspect"),
    "whether the goal was reached in a year not held": (SHIPPED, "goal-reached", {"periods": (Y2025,)}, "period"),
    "a record among one": (SHIPPED, "peak", {}, "aspect"),
    "a projection further ahead": (SHIPPED, "projection", {"periods": (Y2030,)}, "period"),
    "a projection without a rate": (series(seen(Y2024, "620.1")), "projection", {}, "aspect"),
    "the period of a strange amount": (SHIPPED, "which-period", {"amounts": (Amount(million("555"), "usd", is_scaled=True),)}, "amount"),
    "a share of something else": (SHIPPED, "share", {}, "aspect"),
}  # fmt: skip


@pytest.mark.parametrize(("held", "intent", "named", "slot"), MISSING.values(), ids=MISSING)
def test_what_is_not_held_is_missing(held: Series, intent: str, named: dict[str, object], slot: str) -> None:
    assert lack(held, intent, **named).slot == slot


@pytest.mark.parametrize("intent", sorted(SERIES))
def test_of_nothing_nothing_is_told(intent: str) -> None:
    assert isinstance(FigureDesk(NOTHING, "Trade", slots()).answer(intent), Gap)


def test_what_is_missing_is_named() -> None:
    assert lack(SHIPPED, "value", periods=(Y2022,)).value == Y2022
    assert lack(SHIPPED, "goal", periods=(Y2030,)).value == Y2030


def test_whether_the_goal_is_reached_gets_no_for_a_year_held_and_the_level_for_a_year_not_said() -> None:
    assert find(SHIPPED, "goal-reached", periods=(Y2024,)).verdict is False
    open_ended = find(SHIPPED, "goal-reached")
    assert (open_ended.reply, open_ended.verdict) == ("goal-not-reached", None)


def test_several_periods_are_added_up_and_the_sum_is_shown() -> None:
    found = find(SHIPPED, "total", periods=(Y2023, Y2024))
    assert found.figure
    assert (found.reply, found.figure.kind, str(found.figure.period)) == ("total", Kind.DERIVED, "2023/2024")
    assert round(found.figure.value / 10**6, 1) == Decimal("1160.3")
    assert found.derivation
    assert found.derivation.formula == "{part0} + {part1} ≈ {result}"


def test_a_sum_over_a_period_not_held_is_missing() -> None:
    assert lack(SHIPPED, "total", periods=(Y2022, Y2024)).value == Y2022


def test_an_average_is_by_the_month_or_by_the_quarter() -> None:
    monthly = find(SHIPPED, "monthly-average").figure
    quarterly = find(SHIPPED, "monthly-average", granularity="quarter").figure
    assert monthly
    assert quarterly
    assert round(quarterly.value / monthly.value, 6) == 3


def test_a_projection_may_be_a_multiple() -> None:
    doubled = find(SHIPPED, "projection", "times").figure
    assert doubled
    assert doubled.value == Decimal(1240200000)


def test_a_value_with_growth_tells_the_growth_too() -> None:
    found = find(SHIPPED, "value")
    assert (found.reply, found.values["percent"], found.values["base"]) == (
        "value-rose",
        Quantity(Decimal("14.8"), "%"),
        Y2023,
    )


def test_a_printed_fall_is_told_as_a_fall_without_its_sign() -> None:
    fell = series(seen(Y2024, "90", change=Change(percent=Decimal(-10), since=Y2023)))
    found = find(fell, "value")
    assert (found.reply, found.values["percent"]) == ("value-fell", Quantity(Decimal(10), "%"))
    assert rounded(find(fell, "previous"))[0] == million("100")


def test_a_computed_change_is_derived() -> None:
    found = find(TWO_YEARS, "change")
    assert (found.reply, *rounded(found)) == ("change-fell", Decimal("-25.0"), "%", "2024", Kind.DERIVED)
    assert found.derivation


def test_a_printed_change_wins_over_a_computed_one() -> None:
    held = series(seen(Y2023, "500"), seen(Y2024, "600", change=Change(percent=Decimal("19.7"), since=Y2023)))
    assert rounded(find(held, "change"))[0] == Decimal("19.7")


def test_a_printed_change_does_not_overrule_a_held_value() -> None:
    held = series(seen(Y2023, "500"), seen(Y2024, "600", change=Change(percent=Decimal("19.7"), since=Y2023)))
    assert rounded(find(held, "previous"))[0] == million("500")


def test_nothing_changed_is_told_as_such() -> None:
    assert find(series(seen(Y2023, "5"), seen(Y2024, "5")), "change").reply == "change-unchanged"


def test_the_direction_of_a_comparison_does_not_hang_on_the_order_of_words() -> None:
    for periods in ((Y2023, Y2024), (Y2024, Y2023)):
        assert find(TWO_YEARS, "compare", periods=periods).reply == "compare-fell"


def test_all_values_are_told_oldest_first() -> None:
    listed = find(TWO_YEARS, "trend").values["values"]
    assert isinstance(listed, Listing)
    assert [item.values["period"] for item in listed.items if isinstance(item, Sentence)] == [Y2023, Y2024]


def test_the_highest_and_the_lowest() -> None:
    assert rounded(find(TWO_YEARS, "peak"))[2] == "2023"
    assert rounded(find(TWO_YEARS, "peak", "fall"))[2] == "2024"


def test_a_part_of_a_year_is_never_the_latest_or_best_year() -> None:
    held = series(seen(Y2023, "400"), seen(Y2024, "500"), seen(Period.parse("2025-H1"), "900"))
    assert rounded(find(held, "value"))[2] == "2024"
    assert rounded(find(held, "peak"))[2] == "2024"


DISPUTED = series(seen(Y2024, "300", sources=(ONE,)), seen(Y2024, "320", sources=(TWO,)))


def test_sources_that_disagree_are_all_named_and_never_merged() -> None:
    found = find(DISPUTED, "value")
    listed = found.values["values"]
    assert isinstance(listed, Listing)
    told = [
        (item.values["value"], item.values["publisher"])
        for item in listed.items
        if isinstance(item, Sentence)
    ]
    assert told == [
        (Quantity(million("300"), "USD"), Listing(("One",))),
        (Quantity(million("320"), "USD"), Listing(("Two",))),
    ]
    assert found.sources == (ONE, TWO)
    assert found.figure
    assert found.figure.value in (million("300"), million("320"))


@pytest.mark.parametrize("intent", ["monthly-average", "which-period", "kind", "trend"])
def test_arithmetic_on_disputed_figures_names_whose_figure_it_is_or_all(intent: str) -> None:
    """Whatever a single one of two figures is used for, the figure must be one of them, and its source must be given."""
    found = find(DISPUTED, intent)
    assert found.sources in ((ONE,), (TWO,), (ONE, TWO))


def test_a_bound_stays_with_its_value() -> None:
    held = series(seen(Y2024, "630", bound=Bound.OVER))
    assert find(held, "value").values["value"] == Quantity(million("630"), "USD", Bound.OVER)


@pytest.mark.parametrize("kind", [Kind.PRELIMINARY, Kind.ESTIMATE, Kind.FORECAST])
def test_what_is_no_result_says_so(kind: Kind) -> None:
    found = find(series(seen(Y2024, "630", kind=kind)), "value")
    assert kind.value in found.reply
    assert rounded(found)[3] is kind


@pytest.mark.parametrize("kind", [Kind.PRELIMINARY, Kind.ESTIMATE, Kind.FORECAST])
def test_growth_beside_it_does_not_hide_what_is_no_result(kind: Kind) -> None:
    found = find(series(seen(Y2024, "630", kind=kind, change=PRINTED)), "value")
    assert kind.value in found.reply


REACHED = series(seen(Y2025, "1200"), goals=(GOAL,))


@pytest.mark.parametrize("intent", ["needed-growth", "goal-reached"])
def test_a_goal_that_was_reached_has_no_gap(intent: str) -> None:
    assert find(REACHED, intent).reply == "goal-reached"


def test_a_goal_that_was_passed_is_told_by_how_much() -> None:
    assert rounded(find(REACHED, "gap"))[0] == million("200")


def test_a_goal_that_was_missed() -> None:
    found = find(series(seen(Y2025, "700"), goals=(GOAL,)), "goal-reached")
    assert (found.reply, found.verdict) == ("goal-not-reached", False)


def test_a_goal_reached_to_the_cent_is_reached() -> None:
    assert find(series(seen(Y2025, "1000"), goals=(GOAL,)), "goal-reached").verdict is True


def test_a_question_goes_on_from_the_period_before() -> None:
    assert rounded(find(TWO_YEARS, "value", inherited=Y2023))[2] == "2023"
    assert rounded(find(TWO_YEARS, "value", inherited=Y2024, shift=-1))[2] == "2023"


def test_the_average_of_a_half_is_over_six_months() -> None:
    half = Period.parse("2024-H1")
    assert rounded(find(series(seen(half, "60")), "monthly-average", periods=(half,)))[0] == million("10")


MEANS = {
    "the amount": (Amount(million("620.1"), is_scaled=True), True),
    "rounded": (Amount(million("620"), is_scaled=True), True),
    "in millions, left out": (Amount(Decimal(620)), True),
    "in thousands, left out": (Amount(Decimal(620_100)), True),
    "in full": (Amount(Decimal(620_100_000)), True),
    "another amount": (Amount(million("540"), is_scaled=True), False),
    "a scaled amount is not scaled again": (Amount(Decimal("620.1") * 1000, is_scaled=True), False),
    "per cent": (Amount(Decimal("620.1"), "percent"), False),
}


@pytest.mark.parametrize(("amount", "expected"), MEANS.values(), ids=MEANS)
def test_what_a_stated_amount_means(amount: Amount, expected: bool) -> None:
    assert amount_is(amount, million("620.1")) is expected


PARTLY_DISPUTED = series(
    seen(Y2023, "8000", sources=(ONE,)),
    seen(Y2024, "11000", sources=(ONE,)),
    seen(Y2024, "11500", sources=(TWO,), change=Change(percent=Decimal(20), since=Y2023)),
)
"""One year on which sources differ; only one of them holds the year before, the other prints a growth."""
OF_BOTH = series(
    *(
        seen(period, value, sources=(source,))
        for source, values in ((ONE, ("100", "110")), (TWO, ("90", "120")))
        for period, value in zip((Y2023, Y2024), values, strict=True)
    )
)
"""Two sources, each with both years."""


@pytest.mark.parametrize("intent", ["change", "change-amount", "compare"])
def test_a_change_is_between_figures_of_one_source(intent: str) -> None:
    found = FigureDesk(PARTLY_DISPUTED, "Trade", slots()).answer(intent)
    assert isinstance(found, Finding)
    assert found.sources == (ONE,)
    assert found.values["percent"] == Quantity(Decimal("37.5"), "%", is_rounded=True)


@pytest.mark.parametrize(
    "intent",
    [
        "change",
        "change-amount",
        "compare",
        "total",
        "previous",
        "projection",
        "monthly-average",
        "kind",
        "gap",
    ],
)
def test_where_sources_differ_each_is_named_whatever_is_worked_out(intent: str) -> None:
    held = replace(OF_BOTH, goals=(GOAL,))
    periods = (Y2023, Y2024) if intent == "total" else ()
    found = FigureDesk(held, "Trade", slots(periods=periods)).answer(intent)
    assert isinstance(found, Finding)
    assert found.reply == "value-disputed"
    assert found.sources == (ONE, TWO)


def test_the_highest_year_has_the_source_that_says_so() -> None:
    found = FigureDesk(OF_BOTH, "Trade", slots()).answer("peak")
    assert isinstance(found, Finding)
    assert found.values["high"] == Quantity(120 * MILLION, "USD")
    assert found.sources == (TWO,)


def test_the_development_tells_who_says_what_where_sources_differ() -> None:
    found = FigureDesk(PARTLY_DISPUTED, "Trade", slots()).answer("trend")
    assert isinstance(found, Finding)
    assert isinstance(found.values["values"], Listing)
    last = found.values["values"].items[-1]
    assert isinstance(last, Sentence)
    assert last.values["value"] == Sentence(
        "value-by", {"value": Quantity(11500 * MILLION, "USD"), "publisher": Listing(("Two",))}
    )


@pytest.mark.parametrize("indicator", ["population", "companies", "price"])
def test_what_there_is_at_a_time_is_neither_added_up_nor_spread_over_months(indicator: str) -> None:
    held = replace(TWO_YEARS, indicator=indicator)
    desk = FigureDesk(held, "It", slots("total", periods=(Y2023, Y2024)))
    assert desk.answer("total") == Gap("aspect", "total")
    average = FigureDesk(held, "It", slots("average", "monthly", periods=(Y2024,))).answer("monthly-average")
    assert isinstance(average, Finding)
    assert average.reply == "value"


def test_an_average_is_of_the_span_asked_for() -> None:
    desk = FigureDesk(SHIPPED, "Trade", slots("average", granularity="half"))
    found = desk.answer("monthly-average")
    assert isinstance(found, Finding)
    assert (found.reply, found.values["result"]) == (
        "half-average",
        Quantity(million("310.05"), "USD", is_rounded=True),
    )
    assert FigureDesk(SHIPPED, "Trade", slots("average", granularity="decade")).answer(
        "monthly-average"
    ) == Gap("granularity", Term("period:decade"))


def test_a_sum_of_lower_bounds_is_one() -> None:
    held = series(seen(Y2023, "300", bound=Bound.OVER), seen(Y2024, "400", bound=Bound.OVER))
    found = FigureDesk(held, "Trade", slots("total", periods=(Y2023, Y2024))).answer("total")
    assert isinstance(found, Finding)
    assert found.values["result"] == Quantity(700 * MILLION, "USD", Bound.OVER, is_rounded=True)


@pytest.mark.parametrize(
    ("old", "new", "bound"),
    [
        (Bound.EXACT, Bound.OVER, Bound.OVER),
        (Bound.OVER, Bound.OVER, Bound.ABOUT),
        (Bound.OVER, Bound.EXACT, Bound.ABOUT),
    ],
)
def test_growth_is_no_surer_than_what_it_is_worked_out_from(old: Bound, new: Bound, bound: Bound) -> None:
    held = series(seen(Y2023, "300", bound=old), seen(Y2024, "400", bound=new))
    found = FigureDesk(held, "Trade", slots()).answer("change")
    assert isinstance(found, Finding)
    assert isinstance(found.values["percent"], Quantity)
    assert found.values["percent"].bound is bound


def test_from_nothing_no_growth_is_told_in_per_cent() -> None:
    held = series(seen(Y2023, "0"), seen(Y2024, "5"))
    for intent in ("change", "change-amount", "compare"):
        found = FigureDesk(held, "Trade", slots()).answer(intent)
        assert isinstance(found, Finding)
        assert found.reply == "by-amount-rose"
        assert "percent" not in found.values


def test_the_goal_is_the_first_that_is_still_ahead() -> None:
    goals = tuple(
        Goal(value=value * MILLION, by=by) for value, by in ((500, Y2023), (900, Y2025), (2000, Y2030))
    )
    found = FigureDesk(replace(SHIPPED, goals=goals), "Trade", slots()).answer("goal")
    assert isinstance(found, Finding)
    assert found.values["by"] == Y2025


def level(value: str) -> Amount:
    return Amount(million(value), "usd", is_scaled=True)


@pytest.mark.parametrize(
    ("stated", "near", "gap"),
    [(("500", "1000"), "500", "120.1"), (("1000", "500"), "500", "120.1"), (("700", "400"), "700", "79.9")],
)
def test_a_figure_is_nearer_to_one_of_two_levels(stated: tuple[str, str], near: str, gap: str) -> None:
    found = FigureDesk(SHIPPED, "Trade", slots("near", amounts=tuple(map(level, stated)))).answer("nearer")
    assert isinstance(found, Finding)
    assert found.values["near"] == Quantity(million(near), "USD")
    assert found.values["result"] == Quantity(million(gap), "USD", is_rounded=True)


def test_growth_leads_to_the_goal_in_the_first_year_that_is_above_it() -> None:
    found = FigureDesk(SHIPPED, "Trade", slots("when")).answer("projection-period")
    assert isinstance(found, Finding)
    assert found.values["by"] == Period.of_year(2028)
    assert found.figure is not None
    assert round(found.figure.value / MILLION, 1) == Decimal("1077.0")


def test_no_growth_leads_nowhere() -> None:
    falling = FigureDesk(TWO_YEARS, "Trade", slots("when", amounts=(level("900"),)))
    assert falling.answer("projection-period") == Gap("aspect", "projection")
    reached = FigureDesk(SHIPPED, "Trade", slots("when", amounts=(level("500"),)))
    assert reached.answer("projection-period") == Gap("aspect", "projection")
