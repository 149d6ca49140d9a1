"""Reads all slots of one query."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from bot.core.amounts import NumberReader
from bot.core.asides import is_askers_own, is_theme
from bot.core.concept import GROWN, OR, OURS, PERIODS, QUALIFIERS
from bot.core.countries import read_countries
from bot.core.dates import PeriodReader
from bot.core.entry import FUNCTION, NEUTRAL, YEAR_WORD
from bot.core.lexicon import Lexicon
from bot.core.measures import read_scale, read_units
from bot.core.named_people import owners, people_met
from bot.core.normalize import Query
from bot.core.offices import read_ministries, read_roles
from bot.core.ordinals import ordinal_of
from bot.core.question_form import denied_cues, end_of_claim, is_checked, is_denied, is_open
from bot.core.slots import CountryMention, Slots
from bot.core.span import Span
from bot.core.tagged import EXACT, Tagged

_SHORT_ECHO = 3
"""Letters up to which a word is too short to be said again."""
_INFLECTED = 0.92
"""Similarity of a known word with an ending of its language."""
_MASKED = ("country", "person", "entity", "good", "month", "number")
"""Kinds of concepts that stand for a name rather than for what is asked."""
_TIME_AND_NUMBER = ("country:", "month:", "number:", "scale:", "fraction:", "unit:", "period:")

_ASKED_BEFORE = frozenset(f"cue:{cue}" for cue in ("what", "who", "which", "how-much", "how-many"))
"""What a question may ask that goes on with "when"."""
_PUBLISHED = ("cue:report", "cue:publish", "cue:source", "cue:link")
"""Cues beside which the first word may be the name of one who publishes."""
_CLAUSE = 2
"""Words that a clause has at least."""


def read_slots(
    query: Query, lexicon: Lexicon, today: date, *, with_typos: bool = True, spoken: str | None = None
) -> Slots:
    """Return everything that a query names.

    Args:
        query: What was asked.
        lexicon: The words of the knowledge snapshot.
        today: What "last year" is counted from.
        with_typos: Whether words may be misspelled; not so in text that was written with care.
        spoken: Code of the language of the question before.
    """
    tagged = Tagged(query, lexicon, with_typos=with_typos, spoken=spoken)
    # Numbers first: the readers after them leave alone what is used up as a number.
    slots = _with_numbers(tagged, today)
    slots = _with_form(tagged, slots)
    slots = _with_names(tagged, slots)
    slots = _with_words(tagged, slots)
    return replace(slots, features=_features(tagged, slots))


def _with_numbers(tagged: Tagged, today: date) -> Slots:
    """Return slots with the language, the periods and the numbers."""
    dates = PeriodReader(tagged, today)
    dates.read_parts_of_years()
    numbers = NumberReader(tagged, dates)
    numbers.read()
    shift = dates.read_relative()
    dates.settle()
    dates.align()
    is_year_assumed = dates.assume()
    periods = tuple(dict.fromkeys(period for _, period in sorted(dates.periods)))
    return Slots(
        language=tagged.language,
        home=tagged.lexicon.home_of(tagged.language),
        periods=periods,
        is_year_assumed=is_year_assumed,
        is_range=dates.is_range(),
        is_counted_back=dates.is_counted_back,
        base=dates.base(),
        shift=shift,
        granularity=dates.granularity
        if dates.granularity in ("day", "week") or all(period.is_year for period in periods)
        else None,
        amounts=tuple(numbers.amounts),
        ordinal=ordinal_of(tagged.tokens, tagged.lexicon),
        bare_ordinal=_bare_ordinal(tagged),
        count=numbers.count,
        years=numbers.years,
        is_into=numbers.is_into,
    )


def _bare_ordinal(tagged: Tagged) -> int | None:
    """Return the one ordinal that is all a fragment has but small words."""
    telling = [position for position in range(len(tagged.tokens)) if not tagged.is_plain(position)]
    if len(telling) != 1:
        return None
    number = tagged.possible_at(telling[0], "ordinal")
    likeness = {span.concept.partition(":")[0]: span.similarity for span in tagged.at(telling[0])}
    if likeness.get("fraction", 0.0) > likeness.get("ordinal", 0.0):
        return None  # "and a third of that"
    return int(number) if number else None


def _with_form(tagged: Tagged, slots: Slots) -> Slots:
    """Add the cues, and what tells in which form it is asked."""
    cues = frozenset(
        span.concept
        for span in tagged.spans
        if span.concept.startswith("cue:")
        and not tagged.used.issuperset(range(span.start, span.end))
        and not _is_conjunction(tagged, span)
        and not _is_publisher(tagged, span)
        and not _is_set_aside(tagged, span)
        and not _is_counted_mark(tagged, span)
        and not _is_plus(tagged, span)
    )
    if any(span.concept.startswith("event:") for span in tagged.spans):
        cues |= {"cue:meeting"}
    is_asked_openly = is_open(tagged, cues)
    # Of two periods, "in total" may be said of each.
    is_sum = any(_is_plus(tagged, span) for span in tagged.spans)
    is_sum = is_sum or (len(slots.periods) > 1 and _is_added_up(tagged))
    if is_sum or (slots.is_of_many and _is_summed(tagged)):
        cues |= {"cue:total"}
    return replace(
        slots,
        cues=cues,
        is_closed=not is_asked_openly and (tagged.query.is_asked or is_checked(tagged)),
        is_checked=not is_asked_openly and is_checked(tagged),
        is_qualified=_is_qualified(tagged),
        is_ours=tagged.has(OURS),
        is_denied=is_denied(tagged),
        denied=denied_cues(tagged),
        is_negated=any(map(tagged.denies, range(end_of_claim(tagged)))),
        has_alternatives=tagged.has(OR, start=1),
    )


def _is_qualified(tagged: Tagged) -> bool:
    """Whether "not" or "only" is among the words of the claim; "адзін" before a span of time only counts it."""
    return any(
        (tagged.has(*QUALIFIERS, start=place, end=place + 1) or tagged.denies(place))
        and not (
            tagged.possible_at(place, "number")
            and any(each.startswith("period:") for each in tagged.concepts_at(place + 1))
        )
        for place in range(end_of_claim(tagged))
    )


def _is_set_aside(tagged: Tagged, span: Span) -> bool:
    """Whether a goal is only named as what is not meant: "the actual number, not the plan"."""
    before = span.start - 1
    while before > 0 and tagged.concepts_at(before) == {FUNCTION}:
        before -= 1
    is_negated = before > 0 and tagged.may_be(before, "negation")
    is_last = span.end == len(tagged.tokens) or tagged.tokens[span.end].is_apart
    return span.concept == "cue:goal" and is_negated and is_last and not tagged.query.is_asked


def _is_plus(tagged: Tagged, span: Span) -> bool:
    """Whether a word for more stands right between two years, which it adds up: "2023 plus 2024"."""
    is_word = span.concept == "cue:rise" and span.end - span.start == 1
    return is_word and all(tagged.year_at(place) for place in (span.start - 1, span.end))


def _is_counted_mark(tagged: Tagged, span: Span) -> bool:
    """Whether "the billion mark" is that of a part of it, which nobody need aim at: "the half-billion mark"."""
    is_part = tagged.possible_at(span.start - 1, "fraction") and tagged.possible_at(span.start, "scale")
    return span.concept == "cue:goal" and bool(is_part)


def _is_publisher(tagged: Tagged, span: Span) -> bool:
    """Whether a cue is read in the name of one who publishes: "the report of Trend" asks for no trend."""
    token = tagged.tokens[span.start]
    is_name = token.surface.istitle() and tagged.lexicon.is_publisher(token.key)
    return is_name and (span.start > 0 or any(each.concept in _PUBLISHED for each in tagged.spans))


def _names_publisher(tagged: Tagged, slots: Slots) -> bool:
    """Whether one who publishes is named beside a report: "Trend's report came out on 7 October, right?"."""
    is_of_day = slots.has("when")
    return slots.has("report") and any(
        (is_of_day or token.surface.istitle()) and tagged.lexicon.is_publisher(token.key)
        for token in tagged.tokens
    )


def _is_conjunction(tagged: Tagged, span: Span) -> bool:
    """Whether "when" begins a clause about what is asked before: "what was signed when they met"."""
    signs, place = tagged.signs, span.start
    if span.concept != "cue:when" or not place or (signs and signs.is_agglutinative):
        return False
    before = tagged.tokens[place - 1].key
    is_joined = tagged.tokens[place].is_apart or bool(signs and before in signs.and_words)
    is_asked = any(
        each.concept in _ASKED_BEFORE
        and each.language in (tagged.language, "")
        and each.similarity >= EXACT  # also within a phrase: "who was"
        and each.end < place
        and tagged.tokens[each.start].sentence == tagged.tokens[place].sentence
        for each in tagged.all_spans
    )
    return is_asked and not is_joined and len(tagged.tokens) - span.end >= _CLAUSE


def _with_names(tagged: Tagged, slots: Slots) -> Slots:
    """Add the countries, people and things named; which offices are meant depends on the cues and the form."""
    countries = read_countries(tagged)
    ministries = read_ministries(tagged, slots.cues)
    goods, indicators = _goods(tagged, ministries), _indicators(tagged)
    if set(indicators) <= {"exports", "imports"} and not goods and slots.has("who") and slots.has("meeting"):
        indicators = ()  # "whom did they send to the forum"
    is_of_talks = bool(countries) and not slots.has("when")
    is_of_report = not (indicators or goods or is_of_talks or tagged.named("person"))
    if is_of_report and _names_publisher(tagged, slots):
        slots = replace(slots, cues=slots.cues | {"cue:source"})
    if not indicators and _is_raised(tagged, goods):
        slots = replace(slots, cues=slots.cues - {"cue:rise"})
        indicators = ("production",)
    if home := _home_meant(tagged, countries):
        countries = (home, *countries)
    return replace(
        slots,
        countries=countries,
        indicators=indicators,
        goods=goods,
        roles=read_roles(tagged, is_closed=slots.is_closed),
        ministries=ministries,
        scopes=_scopes(tagged, countries),
        units=read_units(tagged),
        scale=read_scale(tagged),
        people=tagged.named("person"),
        people_met=people_met(tagged),
        owners=owners(tagged),
        entities=tagged.named("entity"),
        offtopic=_offtopic(tagged),
    )


def _with_words(tagged: Tagged, slots: Slots) -> Slots:
    """Add the words themselves, and those that nothing explains."""
    unexplained = _unexplained(tagged)
    knows = tagged.lexicon.vocabulary.knows
    return replace(
        slots,
        words=_words(tagged),
        unexplained=unexplained,
        unknown=tuple(position for position in unexplained if not knows(tagged.tokens[position].key)),
        masked=_masked(tagged),
        spans=tuple(tagged.spans),
    )


def _indicators(tagged: Tagged) -> tuple[str, ...]:
    """Return what is to be measured, also where it is a part of "the dearest" or of "total foreign trade turnover"."""
    inner = [
        span.concept.removeprefix("indicator:")
        for span in tagged.all_spans
        if span.concept.startswith("indicator:")
        and span.language == tagged.language
        and span.similarity >= EXACT
        and any(each.startswith(("cue:record", "scope:")) for each in tagged.concepts_at(span.start))
    ]
    named: list[str] = []
    for name, span in tagged.of_kind("indicator"):
        if not is_askers_own(tagged, span):
            named += _flows_compared(tagged, span) or [name]
    return tuple(dict.fromkeys((*named, *inner)))


def _flows_compared(tagged: Tagged, span: Span) -> list[str]:
    """Return exports and imports where a phrase for both holds one against the other: "importi eksportidan ko'p"."""
    flows = [
        flow
        for place in range(span.start, span.end)
        for flow in ("exports", "imports")
        if tagged.may_be(place, f"indicator:{flow}")
    ]
    signs = tagged.signs
    is_against = (
        signs is not None and signs.is_agglutinative and tagged.has_ending(span.end - 1, signs.from_endings)
    )
    return flows if len(flows) > 1 and is_against else []


def _scopes(tagged: Tagged, countries: Sequence[CountryMention]) -> tuple[str, ...]:
    """Return the blocs and regions named, but for what the asker writes about where two countries are asked of themselves."""
    is_of_two = len({mention.code for mention in countries}) > 1
    named = [
        name
        for name, span in tagged.of_kind("scope")
        if not (is_of_two and is_theme(tagged, span)) and span.start not in tagged.used
    ]
    return tuple(dict.fromkeys(named))


def _offtopic(tagged: Tagged) -> tuple[str, ...]:
    """Return what is named that has nothing to do with trade, but for words that belong to a number."""
    named = (
        name
        for name, span in tagged.of_kind("offtopic")
        if span.similarity >= _INFLECTED and span.start not in tagged.used
    )
    return tuple(dict.fromkeys(named))


def _goods(tagged: Tagged, ministries: Collection[str]) -> tuple[str, ...]:
    """Return the goods named: those of the question where the sentences before it tell of others.

    A word for the field of a ministry that is named is no goods: "the minister of energy".
    """
    fields = {(span.start, span.end) for name, span in tagged.of_kind("ministry") if name in ministries}
    named = [(name, span) for name, span in tagged.of_kind("good") if (span.start, span.end) not in fields]
    last = tagged.tokens[-1].sentence if tagged.tokens else 0
    asked = [name for name, span in named if tagged.tokens[span.start].sentence == last]
    return tuple(dict.fromkeys(asked if asked and tagged.query.is_asked else (name for name, _ in named)))


def _is_raised(tagged: Tagged, goods: Sequence[str]) -> bool:
    """Whether goods are what somebody grew: "how much wheat did they grow", but not "how much did wheat grow"."""
    verbs = [place for place in range(len(tagged.tokens)) if tagged.may_be(place, GROWN)]
    crops = [span.start for name in goods for span in tagged.spans if span.concept == f"good:{name}"]
    asked = {
        span.end for span in tagged.spans if span.concept in ("cue:how-much", "cue:how-many", "cue:which")
    }
    return any(crop > verb or crop in asked for verb in verbs for crop in crops)


def _home_meant(tagged: Tagged, countries: Sequence[CountryMention]) -> CountryMention | None:
    """Return the asker's own country where it is only called "ours" in the language of one: "bizning tarafdan"."""
    home = tagged.lexicon.home_of(tagged.language)
    is_named = any(not each.marks or each.marks == {"from"} or each.code == home for each in countries)
    places = [position for position in range(len(tagged.tokens)) if tagged.may_be(position, OURS)]
    return CountryMention(home, places[0], frozenset({"ours"})) if home and places and not is_named else None


def _is_summed(tagged: Tagged) -> bool:
    """Whether something is said of all the years together: "total from 2021 to 2024"."""
    return bool(tagged.signs and not tagged.signs.sum_words.isdisjoint(tagged.query.keys))


def _is_added_up(tagged: Tagged) -> bool:
    """Whether a word for a sum is among those of a figure's name: "total exports" of several years."""
    return any(
        span.concept == "cue:total" and span.language == tagged.language and span.similarity >= EXACT
        for span in tagged.all_spans
    )


def _words(tagged: Tagged) -> tuple[tuple[int, str], ...]:
    return tuple(
        (position, token.key)
        for position, token in enumerate(tagged.tokens)
        if token.is_word
        and position not in tagged.used
        and not tagged.is_empty(position)
        and not tagged.is_idle(position)
        and not (tagged.signs and token.key in tagged.signs.counting_words)
        and not any(span.concept.startswith(_TIME_AND_NUMBER) for span in tagged.at(position))
    )


def _unexplained(tagged: Tagged) -> tuple[int, ...]:
    return tuple(
        position
        for position, token in enumerate(tagged.tokens)
        if token.is_word
        and token.sentence == tagged.tokens[-1].sentence
        and (not tagged.at(position) or _is_strange_place(tagged, position))
        and not tagged.is_aside(position)
        and position not in tagged.used
        and len(token.key) > 1
        and not (position and token.glued and tagged.tokens[position - 1].number is not None)  # "2023-го"
        and not _is_echo(tagged, position)
        and not tagged.lexicon.is_nearly_function_word(token.key, tagged.language)
        and not tagged.is_idle(position)
    )


def _is_strange_place(tagged: Tagged, position: int) -> bool:
    """Whether a word that is off topic stands for a place: "in which hotel", "Norinda", which is no dish there."""
    if any(not span.concept.startswith("offtopic:") for span in tagged.at(position)):
        return False
    signs = tagged.signs
    if signs and signs.is_agglutinative:
        return tagged.has_ending(position, signs.in_endings)
    before = position - (2 if "cue:which" in tagged.concepts_at(position - 1) else 1)
    return "to" in tagged.concepts_at(before)


def _is_echo(tagged: Tagged, position: int) -> bool:
    """Whether a word says the one before again with another beginning, for "and the like": "traktor-praktor"."""
    token = tagged.tokens[position]
    if not position or not token.glued:
        return False
    said = tagged.tokens[position - 1].key
    return len(said) > _SHORT_ECHO and (said in token.key or token.key[1:].startswith(said[1:]))


def _masked(tagged: Tagged) -> tuple[str, ...]:
    """Return the tokens with everything that is named put by its kind, each run of one kind once."""
    masked: list[str] = []
    for position, token in enumerate(tagged.tokens):
        kinds = {concept.partition(":")[0] for concept in tagged.concepts_at(position)}
        mask = next((kind for kind in _MASKED if kind in kinds), None)
        if token.number is not None or token.day:
            mask = "number"
        word = f"@{mask}" if mask and not (mask != "number" and tagged.is_plain(position)) else token.key
        if not (mask and masked and masked[-1] == word):
            masked.append(word)
    return tuple(masked)


def _features(tagged: Tagged, slots: Slots) -> frozenset[str]:
    """Return the masked query: slots by kind, cues by id, and its plain words."""
    features = set(slots.cues) - {"cue:report"}
    masks = {
        "indicator": slots.indicators,
        "role": (*slots.roles, *tagged.named("ministry")),
        "person": slots.people,
        "good": slots.goods,
        "amount": [amount for amount in slots.amounts if not amount.is_percent],
        "period": slots.periods,
        "country": slots.countries,
    }
    features |= {mask for mask, found in masks.items() if found}
    features |= {span.concept for span in tagged.spans if span.concept.removeprefix("period:") in PERIODS}
    if "percent" in slots.units or any(token.key == "%" for token in tagged.tokens):
        features.add("cue:percent")
    plain = (FUNCTION, NEUTRAL, "opener", "from", "to", "with", YEAR_WORD)
    for span in tagged.spans:
        if span.concept in plain:
            features.add(f"word:{' '.join(token.key for token in tagged.tokens[span.start : span.end])}")
    return frozenset(features)
