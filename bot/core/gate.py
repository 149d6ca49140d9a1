"""Hard gates: whatever a question names, a record must cover, or it is out. Similarity cannot argue with this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.concept import INDICATORS
from bot.core.countries import flow_between
from bot.core.finding import Country, Gap, Term
from bot.core.model import Meeting, Series
from bot.core.passage import Passage, PassageIndex
from bot.core.period import Period
from bot.core.slots import CountryMention, Slots

CURRENCIES = frozenset("usd eur uzs byn rub kzt kgs cny gbp try".split())
_MEASURES = {
    "tonne": "t",
    "kilogram": "kg",
    "litre": "l",
    "barrel": "bbl",
    "cubic-metre": "m3",
    "kilowatt-hour": "kwh",
    "piece": "pieces",
}
"""Concept of a measure -> the unit as authors write it."""
_PIECES = dict.fromkeys(("pcs", "pc", "piece", "unit", "units", "items"), "pieces")
"""What else authors write for pieces."""
_SHARE = "cue:share"
_FLOWS = frozenset({"exports", "imports"})
_BOTH_WAYS = frozenset({"turnover", "balance"})


def is_in_pieces(series: Series) -> bool:
    """Whether a series counts single things."""
    return _PIECES.get(series.unit.lower(), series.unit.lower()) == _MEASURES["piece"]


def series_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    """Return everything that the question names and the series does not cover, periods aside."""
    return [
        *_country_gaps(series, slots),
        *_indicator_gaps(series, slots, passages),
        *_good_gaps(series, slots, passages),
        *_scope_gaps(series, slots, passages),
        *_unit_gaps(series, slots, passages),
        *_granularity_gaps(series, slots, passages),
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
    titled = passages.concepts_of(series.id, "title", "product")
    if _SHARE in titled and slots.has("share"):
        wanted = slots.indicators  # "of exports in turnover" is not "of Georgia in exports"
    named = {c.removeprefix("indicator:") for c in titled if c.startswith("indicator:")}
    is_service_named = series.indicator == "services" and bool(slots.goods)
    keys = [key for _, key in slots.words]
    measures = {_MEASURES.get(unit) for unit in slots.units}
    is_measured = series.indicator == "quantity" and series.unit.lower() in measures  # "tonnes of X shipped"
    is_priced = series.indicator == "tariff" and "%" not in series.unit and "price" in wanted
    if is_priced:
        covered.add("price")  # what power costs is its tariff
    is_own = series.indicator not in INDICATORS and passages.is_called(series.id, keys)
    if is_own or is_measured or is_priced or series.indicator in wanted or is_service_named:
        covered |= named  # an author's own quantity is what its title says; "export price" is a price
    if series.unit.lower() in _MEASURES.values():
        covered.add("quantity")
    missing = [indicator for indicator in wanted if indicator not in covered]
    if missing:
        return [Gap("indicator", Term(f"indicator:{indicator}")) for indicator in missing]
    is_one_way = _is_one_way(slots.countries) or (not wanted and _is_sent(slots.countries))
    if not wanted and series.indicator in _BOTH_WAYS and is_one_way:
        return [Gap("direction", Term(f"indicator:{series.indicator}"))]
    told = next((each.flow for each in passages.of(series.id, "title") if each.flow), None)
    asked = flow_between(slots.countries)
    plain = tuple(each.code for each in slots.countries if not each.marks)
    gives = series.indicator == "quota" and plain[:1] == (series.reporter,)  # "the quota that A gives B"
    if told and not gives and told[::-1] in (asked, plain):  # "how much did A put into the economy of B"
        return [Gap("direction", Term(f"indicator:{series.indicator}"))]
    is_flow = series.indicator in _FLOWS
    mentions = _with_origins(slots)
    if is_flow and not _flows_agree(series, mentions, is_named=bool(wanted), is_ours=slots.is_ours):
        return [Gap("direction", Term(f"indicator:{series.indicator}"))]
    return []


def _with_origins(slots: Slots) -> tuple[CountryMention, ...]:
    """Return the countries, one that stands right before goods marked as where these come from: "imports of Korean cars".

    Not so where the flow follows and no other country is named: "Korean car imports" are those of Korea.
    """
    goods, flows = slots.positions_of("good:", "cue:goods"), slots.positions_of("indicator:")
    is_alone = len(slots.country_codes) == 1
    is_come_from = any("from" in each.marks for each in slots.countries)
    ending = flows | goods if is_alone or is_come_from else slots.positions_of("good:")

    def is_origin(mention: CountryMention) -> bool:
        place = mention.position
        is_before = not mention.marks and place + 1 in goods and place + 2 not in ending
        return is_before and (is_alone or _is_adjective(mention, slots))  # but not "A sold B coffee"

    return tuple(
        replace(each, marks=frozenset({"from"})) if is_origin(each) else each for each in slots.countries
    )


def _is_adjective(mention: CountryMention, slots: Slots) -> bool:
    """Whether a country is called by a word of some language's own, as adjectives are, rather than by its name."""
    likeness: dict[bool, float] = {}
    for span in slots.spans:
        if span.start == mention.position and span.concept == f"country:{mention.code}":
            is_name = not span.language
            likeness[is_name] = max(likeness.get(is_name, 0.0), span.similarity)
    return likeness.get(False, 0.0) > likeness.get(True, 0.0)


def _is_one_way(mentions: Iterable[CountryMention]) -> bool:
    """Whether goods are said to go from one country to the other, which turnover does not tell."""
    listed = list(mentions)
    codes = {mention.code for mention in listed}
    marks = {mark for mention in listed for mark in mention.marks if len(mention.marks) == 1}
    return len(codes) == 2 and {"from", "to"} <= marks


def _is_sent(mentions: Iterable[CountryMention]) -> bool:
    """Whether one country is said to do something towards the other: "how much did A ship to B"."""
    listed = list(mentions)
    ends = [mention for mention in listed if mention.marks in ({"from"}, {"to"})]
    return len({mention.code for mention in listed}) == 2 and bool(ends) and len(ends) < len(listed)


def _flows_agree(
    series: Series, mentions: Iterable[CountryMention], *, is_named: bool, is_ours: bool
) -> bool:
    """Whether the countries named as sender and receiver are those of the series.

    `is_named` tells whether the question has a word for the flow: then it belongs to a country that stands by it, unless it
    `is_ours`: "what did we buy off Georgia".
    """
    sender, receiver = series.reporter, series.partner
    if series.indicator == "imports":
        sender, receiver = receiver, sender
    listed = list(mentions)
    for mention in listed:
        if mention.marks == {"from"} and mention.code != sender:
            return False
        if mention.marks == {"to"} and mention.code != receiver:
            return False
    told = {"from": sender, "to": receiver}
    if any(
        told.get(mark) == mention.code
        for mention in listed
        for mark in mention.marks
        if len(mention.marks) == 1
    ):
        return True  # one end is said, so the other country is the other end
    plain = [mention.code for mention in listed if not mention.marks]
    if is_ours and len(plain) == 1 and plain[0] == series.partner:
        return True
    # "Exports of A", "imports of A": the country that the word belongs to.
    return not plain or not is_named or plain[0] == series.reporter or series.reporter is None


def _good_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    covered = passages.concepts_of(series.id, "title", "product")
    if slots.has("goods") and slots.has("which") and _is_which_goods(slots):
        return [Gap("good", Term("cue:goods"))]
    called = passages.of(series.id, "title", "product")
    missing = [
        good
        for good in slots.goods
        if f"good:{good}" not in covered and not _is_called_so(good, slots, passages, called)
    ]
    met = slots.positions_of(*(f"good:{good}" for good in slots.goods if good not in missing))
    # One word may be of several goods, of which one is enough: "машины" are cars or machinery.
    missing = [good for good in missing if not met or not slots.positions_of(f"good:{good}") <= met]
    if missing:
        return [Gap("good", Term(f"good:{good}")) for good in missing]
    if series.product and not slots.goods and not _product_named(series, slots, passages):
        return [Gap("good", Term("scope:all-goods"))]
    return []


def _is_called_so(good: str, slots: Slots, passages: PassageIndex, called: list[Passage]) -> bool:
    """Whether the author's own names have the words that are read as goods: a "harvest" is no machine then."""
    keys = slots.keys_of(f"good:{good}")
    return bool(keys) and all(passages.word_in(key, called) for key in keys)


def _is_which_goods(slots: Slots) -> bool:
    """Whether goods are asked for: "which goods", but not "the goods which they sold"."""
    goods, which = slots.positions_of("cue:goods"), slots.positions_of("cue:which")
    return any(place + 1 in goods or place + 2 in goods for place in which)


def _product_named(series: Series, slots: Slots, passages: PassageIndex) -> bool:
    products = passages.of(series.id, "product", "title")
    measured = slots.positions_of("indicator:")
    return any(passages.word_in(key, products) for place, key in slots.words if place not in measured)


def _scope_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    covered = {"scope:world", "scope:all-countries"} if series.partner is None else set()
    covered |= passages.concepts_of(series.id, "title")  # "share in foreign trade"
    named = (f"scope:{scope}" for scope in slots.scopes)
    return [Gap("scope", Term(scope)) for scope in named if scope not in covered]


def _unit_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    unit = _PIECES.get(series.unit.lower(), series.unit.lower())
    # A price per tonne is in both, but is no amount of tonnes; a rate is of both currencies, however it is asked for.
    is_priced = series.indicator == "tariff" and "price" in slots.indicators
    is_of_both = is_priced or series.indicator in slots.indicators or series.indicator == "exchange-rate"
    parts = set(unit.split("/")) if is_of_both else {unit}
    is_measured = any(_MEASURES.get(name) == unit for name in slots.units)  # "how many billion cubic metres"
    if slots.has("money") and unit in _MEASURES.values() and not is_measured:
        return [Gap("unit", Term("cue:money"))]
    named = [*slots.units, *(amount.unit for amount in slots.amounts if amount.unit)]
    is_either = slots.has_alternatives or (slots.is_closed and not slots.amounts)
    if is_either and len(slots.units) > 1 and unit in slots.units:
        named = [unit]  # "is it in dollars or in euros"
    for name in dict.fromkeys(named):
        if name in CURRENCIES and name not in parts:
            return [Gap("unit", Term(f"unit:{name}"))]
        is_titled = f"unit:{name}" in passages.concepts_of(series.id, "title")  # "price of a tonne"
        if name in _MEASURES and _MEASURES[name] not in parts and not is_titled:
            return [Gap("unit", Term(f"unit:{name}"))]
    return []


def is_of_currency(gap: Gap, series: Series) -> bool:
    """Whether all that is missing is the currency asked for, of a series that is in another."""
    if series.unit.lower() not in CURRENCIES:
        return False
    concept = gap.value.concept if isinstance(gap.value, Term) else ""
    return gap.slot == "unit" and concept.removeprefix("unit:") in CURRENCIES


def _granularity_gaps(series: Series, slots: Slots, passages: PassageIndex) -> list[Gap]:
    if slots.granularity in (None, "decade"):
        return []
    if f"period:{slots.granularity}" in passages.concepts_of(series.id, "title", "unit"):
        return []  # "transit days"
    months = {"quarter": 3, "half": 6, "first-half": 6, "second-half": 6, "month": 1}.get(slots.granularity)
    if any(observation.period.months == months for observation in series.observations):
        return []
    return [Gap("granularity", Term(f"period:{slots.granularity}"))]


def meeting_gaps(meeting: Meeting, slots: Slots, passages: PassageIndex) -> list[Gap]:
    """Return what the question names and the meeting has nothing to do with: countries, periods, which of its row."""
    gaps = [
        Gap("country", Country(code))
        for code in slots.country_codes
        if meeting.sides and code not in meeting.sides
    ]
    titles = passages.of(meeting.id, "title", "topic")
    if slots.ordinal and not any(slots.ordinal in title.ordinals for title in titles):
        gaps.append(Gap("ordinal", str(slots.ordinal)))
    days = (
        [meeting.day] if meeting.day else [source.published for source in meeting.sources if source.published]
    )
    months = [Period.of_month(day.year, day.month) for day in days]
    missed = (period for period in slots.periods if not any(period.holds(month) for month in months))
    return [*gaps, *(Gap("period", period) for period in missed if months)]
