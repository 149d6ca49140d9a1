"""Hard gates: whatever a question names, a record must cover, or it is out. Similarity cannot argue with this."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.concept import INDICATORS
from bot.core.finding import Country, Gap, Term
from bot.core.model import Meeting, Series
from bot.core.passage import PassageIndex
from bot.core.period import Period
from bot.core.slots import CountryMention, Slots

_CURRENCIES = frozenset({"usd", "eur", "uzs", "byn", "rub", "kzt", "cny", "gbp", "try"})
_MASSES = {"tonne": "t", "kilogram": "kg", "litre": "l", "barrel": "bbl", "cubic-metre": "m3"}
_FLOWS = frozenset({"exports", "imports"})


def series_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    """Return everything that the question names and the series does not cover, periods aside."""
    return [
        *_country_gaps(series, slots),
        *_indicator_gaps(series, slots, passages),
        *_good_gaps(series, slots, passages),
        *_scope_gaps(series, slots),
        *_unit_gaps(series, slots),
        *_granularity_gaps(series, slots),
    ]


def _country_gaps(series: Series, slots: Slots) -> list[Gap]:
    covered = {series.reporter, series.partner}
    return [Gap("country", Country(code)) for code in slots.country_codes if code not in covered]


def wanted_indicators(slots: Slots) -> tuple[str, ...]:
    """Return the indicators asked for; "trade exports" means exports."""
    specific = tuple(indicator for indicator in slots.indicators if indicator != "turnover")
    return specific or slots.indicators


def _indicator_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    wanted = wanted_indicators(slots)
    covered = {series.indicator}
    if series.indicator not in INDICATORS:  # an author's own quantity: its title says what it is
        named = passages.concepts_of(series.id, "title", "product")
        covered |= {c.removeprefix("indicator:") for c in named if c.startswith("indicator:")}
    if series.unit.lower() in _MASSES.values():
        covered.add("quantity")
    missing = [indicator for indicator in wanted if indicator not in covered]
    if missing:
        return [Gap("indicator", Term(f"indicator:{indicator}")) for indicator in missing]
    if not wanted and series.indicator == "turnover" and _is_one_way(slots.countries):
        return [Gap("direction", Term("indicator:turnover"))]
    if series.indicator in _FLOWS and not _flows_agree(series, slots.countries):
        return [Gap("direction", Term(f"indicator:{series.indicator}"))]
    return []


def _is_one_way(mentions: Iterable[CountryMention]) -> bool:
    """Whether goods are said to go from one country to the other, which turnover does not tell."""
    listed = list(mentions)
    codes = {mention.code for mention in listed}
    marks = {mark for mention in listed for mark in mention.marks if len(mention.marks) == 1}
    return len(codes) == 2 and {"from", "to"} <= marks


def _flows_agree(series: Series, mentions: Iterable[CountryMention]) -> bool:
    """Whether the countries named as sender and receiver are those of the series."""
    sender, receiver = series.reporter, series.partner
    if series.indicator == "imports":
        sender, receiver = receiver, sender
    listed = list(mentions)
    for mention in listed:
        if mention.marks == {"from"} and mention.code != sender:
            return False
        if mention.marks == {"to"} and mention.code != receiver:
            return False
    plain = [mention.code for mention in listed if not mention.marks]
    # "Exports of A", "imports of A": the country that the word belongs to.
    return not plain or plain[0] == series.reporter or series.reporter is None


def _good_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    covered = passages.concepts_of(series.id, "title", "product")
    if slots.has("goods") and slots.has("which"):
        return [Gap("good", Term("cue:goods"))]
    missing = [good for good in slots.goods if f"good:{good}" not in covered]
    if missing:
        return [Gap("good", Term(f"good:{good}")) for good in missing]
    if series.product and not slots.goods and not _product_named(series, slots, passages):
        return [Gap("good", Term("scope:all-goods"))]
    return []


def _product_named(series: Series, slots: Slots, passages: PassageIndex) -> bool:
    products = passages.of(series.id, "product")
    return any(passages.word_in(key, products) for _, key in slots.words)


def _scope_gaps(series: Series, slots: Slots) -> list[Gap]:
    covered = {"world", "all-countries"} if series.partner is None else set()
    return [Gap("scope", Term(f"scope:{scope}")) for scope in slots.scopes if scope not in covered]


def _unit_gaps(series: Series, slots: Slots) -> list[Gap]:
    unit = series.unit.lower()
    if slots.has("money") and unit in _MASSES.values():
        return [Gap("unit", Term("cue:money"))]
    named = [*slots.units, *(amount.unit for amount in slots.amounts if amount.unit)]
    for name in dict.fromkeys(named):
        if name in _CURRENCIES and name != unit:
            return [Gap("unit", Term(f"unit:{name}"))]
        if name in _MASSES and _MASSES[name] != unit:
            return [Gap("unit", Term(f"unit:{name}"))]
    return []


def _granularity_gaps(series: Series, slots: Slots) -> list[Gap]:
    if slots.granularity in (None, "decade"):
        return []
    months = {"quarter": 3, "half": 6, "first-half": 6, "second-half": 6, "month": 1}.get(slots.granularity)
    if any(observation.period.months == months for observation in series.observations):
        return []
    return [Gap("granularity", Term(f"period:{slots.granularity}"))]


def meeting_gaps(meeting: Meeting, slots: Slots) -> list[Gap]:
    """Return the countries and periods that the question names and the meeting has nothing to do with."""
    gaps = [
        Gap("country", Country(code))
        for code in slots.country_codes
        if meeting.sides and code not in meeting.sides
    ]
    days = (
        [meeting.day] if meeting.day else [source.published for source in meeting.sources if source.published]
    )
    months = [Period.of_month(day.year, day.month) for day in days]
    missed = (period for period in slots.periods if not any(period.holds(month) for month in months))
    return [*gaps, *(Gap("period", period) for period in missed if months)]
