"""Reads all slots of one query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core.amounts import CURRENCY_SYMBOLS, NumberReader
from bot.core.concept import INCLUDING, OR, OURS, PERIODS, QUALIFIERS
from bot.core.countries import read_countries
from bot.core.dates import PeriodReader
from bot.core.entry import FUNCTION, NEUTRAL, YEAR_WORD
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, Token
from bot.core.slots import CountryMention, Slots
from bot.core.span import Span
from bot.core.tagged import Tagged

_DEPUTIES = frozenset({"role:deputy-minister", "role:first-deputy-minister"})
_QUESTION_CUES = frozenset(
    f"cue:{cue}" for cue in ("who", "what", "when", "where", "why", "how", "how-much", "how-many", "which")
)
_LARGEST_ORDINAL = 100
_ORDINAL_REACH = 3
"""Words within which an ordinal is that of a meeting: "ninth intergovernmental commission session"."""
_TOLD_IN = frozenset({"3", "6", "9"})
"""Powers of ten that figures are told in."""
_SUM = "unit:uzs"
"""A currency whose name, inflected, is also the word for an amount: "на какую сумму"."""
_SHORT_ECHO = 3
"""Letters up to which a word is too short to be said again."""
_EXACT = 0.97
"""Similarity of a word as listed."""
_FORMED = 0.86
"""Similarity of a word in whatever form, but no typo."""
_INFLECTED = 0.92
"""Similarity of a known word with an ending of its language."""
_MONEY_OF = {
    "unit:uzs": "UZB",
    "unit:byn": "BLR",
    "unit:rub": "RUS",
    "unit:kzt": "KAZ",
    "unit:cny": "CHN",
    "unit:try": "TUR",
}
"""Concept of a currency -> the country that it belongs to."""
_MASKED = ("country", "person", "entity", "good", "month", "number")
"""Kinds of concepts that stand for a name rather than for what is asked."""
_TIME_AND_NUMBER = ("country:", "month:", "number:", "scale:", "fraction:", "unit:", "period:")


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
    dates = PeriodReader(tagged, today)
    dates.read_parts_of_years()
    numbers = NumberReader(tagged, dates)
    numbers.read()
    dates.settle()
    shift = dates.read_relative()
    countries = read_countries(tagged)
    if home := _home_meant(tagged, countries):
        countries = (home, *countries)
    cues = frozenset(span.concept for span in tagged.spans if span.concept.startswith("cue:"))
    # "Утверждается, что ... Так ли это?"
    asking = _QUESTION_CUES - ({"cue:what"} if "cue:true" in cues else set())
    is_open = (bool(cues & asking) or _asks_within(tagged, asking)) and not _is_cleft(tagged)
    periods = tuple(dict.fromkeys(period for _, period in sorted(dates.periods)))
    if len(periods) > 1 and _is_added_up(tagged):
        cues |= {"cue:total"}
    unexplained = _unexplained(tagged)
    is_closed = not is_open and (query.is_asked or _is_checked(tagged))
    slots = Slots(
        language=tagged.language,
        home=lexicon.home_of(tagged.language),
        countries=countries,
        periods=periods,
        is_range=dates.is_range(),
        base=dates.base(),
        shift=shift,
        part=dates.part,
        granularity=None if any(not period.is_year for period in periods) else dates.granularity,
        indicators=_indicators(tagged),
        goods=_goods(tagged),
        roles=_roles(tagged, is_closed=is_closed),
        ministries=_ministries(tagged, cues),
        scopes=tagged.named("scope"),
        units=_units(tagged),
        scale=_scale(tagged),
        people=tagged.named("person"),
        people_met=_people_met(tagged),
        entities=tagged.named("entity"),
        offtopic=tagged.named("offtopic", _INFLECTED),
        amounts=tuple(numbers.amounts),
        ordinal=ordinal_of(tagged.tokens, lexicon),
        count=numbers.count,
        is_into=numbers.is_into,
        cues=cues,
        is_closed=is_closed,
        is_checked=not is_open and _is_checked(tagged),
        is_qualified=tagged.has(*QUALIFIERS, end=_end_of_claim(tagged)),
        is_ours=tagged.has(OURS),
        is_negated=tagged.has("negation", end=_end_of_claim(tagged)),
        has_alternatives=tagged.has(OR, start=1),
        words=_words(tagged),
        unexplained=unexplained,
        unknown=tuple(p for p in unexplained if not lexicon.vocabulary.knows(tagged.tokens[p].key)),
        masked=_masked(tagged),
        spans=tuple(tagged.spans),
    )
    return replace(slots, features=_features(tagged, slots))


def ordinal_of(tokens: Sequence[Token], lexicon: Lexicon) -> int | None:
    """Return the ordinal that stands before a word for a meeting: "9th session", "девятое заседание"."""
    for position, token in enumerate(tokens):
        number = lexicon.number_of(token.key, "ordinal") if token.is_word else None
        tens = lexicon.number_of(tokens[position - 1].key, "number") if number and position else None
        if number and tens and tens >= 10 and tens % 10 == 0 and number < 10:
            number += tens  # "twenty first", "oʻn ikkinchi"
        ahead = position + 1
        if token.number is not None and token.number < _LARGEST_ORDINAL:
            is_marked = ahead < len(tokens) and tokens[ahead].glued and tokens[ahead].is_word
            number, ahead = (int(token.number), ahead + 1) if is_marked else (None, ahead)
        if number and any(lexicon.is_event(each.key) for each in tokens[ahead : ahead + _ORDINAL_REACH]):
            return number
    return None


def _roles(tagged: Tagged, *, is_closed: bool) -> tuple[str, ...]:
    """Return the offices named, also within "minister of economy", which is read as the ministry.

    Who is asked for is no deputy in "not the deputies", and not only the envoy in "the envoy included".
    """
    inner = [
        span.concept.removeprefix("role:")
        for span in tagged.all_spans
        if span.concept.startswith("role:")
        and span.language == tagged.language
        and span.end - span.start == 1
        and not _is_ministry(tagged, span)
        and any(concept.startswith("ministry:") for concept in tagged.concepts_at(span.start))
        and not _is_called_for_deputies(tagged, span)
    ]
    named = [
        name
        for name, span in tagged.of_kind("role")
        if not _is_of_deputy(tagged, span) and (is_closed or not _is_set_aside(tagged, span))
    ]
    return tuple(dict.fromkeys((*named, *inner)))


def _is_ministry(tagged: Tagged, span: Span) -> bool:
    """Whether the word is rather that for a ministry than for its minister: "vazirligi"."""
    return any(
        other.concept == NEUTRAL and other.start == span.start and other.similarity > span.similarity
        for other in tagged.all_spans
    )


def _is_called_for_deputies(tagged: Tagged, span: Span) -> bool:
    """Whether the minister within a ministry's name is only named for the deputies beside: "deputies of the minister"."""
    beside = [span.start - 1]
    if tagged.signs and tagged.signs.is_agglutinative:
        beside += [whole.end for whole in tagged.at(span.start)]  # "sanoat vazirining oʻrinbosarlari"
    return not tagged.concepts_at(*beside).isdisjoint(_DEPUTIES)


def _is_set_aside(tagged: Tagged, span: Span) -> bool:
    """Whether an office is named only to leave it out or to count it in."""
    before = span.start - 1
    while before >= 0 and tagged.concepts_at(before) == {FUNCTION}:
        before -= 1
    near = tagged.concepts_at(before, span.end)
    return "negation" in tagged.concepts_at(before) or INCLUDING in near


def _is_of_deputy(tagged: Tagged, span: Span) -> bool:
    """Whether a minister is only named for the deputy right before: "deputy industry minister"."""
    if span.concept != "role:minister":
        return False
    before = span.start - 1
    while before >= 0 and any(concept.startswith("ministry:") for concept in tagged.concepts_at(before)):
        before -= 1
    return not tagged.concepts_at(before).isdisjoint(_DEPUTIES)


def _ministries(tagged: Tagged, cues: frozenset[str]) -> tuple[str, ...]:
    """Return the ministries named; "agriculture" alone is a sector, not a ministry."""
    # "Who led them at the meeting in the ministry of industry": where it was.
    named = [(name, span) for name, span in tagged.of_kind("ministry") if not _is_place(tagged, span)]
    if not (tagged.named("role") or ("cue:who" in cues and not tagged.named("good"))):
        named = [(name, span) for name, span in named if span.end - span.start > 1]
    return tuple(dict.fromkeys(name for name, _ in named))


def _indicators(tagged: Tagged) -> tuple[str, ...]:
    """Return what is to be measured, also where it is a part of "the dearest"."""
    inner = [
        span.concept.removeprefix("indicator:")
        for span in tagged.all_spans
        if span.concept.startswith("indicator:")
        and span.language == tagged.language
        and span.similarity >= _EXACT
        and "cue:record" in tagged.concepts_at(span.start)
    ]
    return tuple(dict.fromkeys((*tagged.named("indicator"), *inner)))


def _people_met(tagged: Tagged) -> tuple[str, ...]:
    """Return the people beside a word for "with": after it, or before it where it is put behind."""
    step = 1 if tagged.signs and tagged.signs.is_agglutinative else -1
    met = []
    for name, span in tagged.of_kind("person"):
        concepts = tagged.concepts_at(span.end if step > 0 else span.start - 1)
        if "with" in concepts and "and" not in concepts:
            met.append(name)
    return tuple(dict.fromkeys(met))


def _is_place(tagged: Tagged, span: Span) -> bool:
    """Whether something is where a meeting was: "at the meeting in the ministry of industry"."""
    before = tagged.concepts_at(span.start - 2)
    is_of_event = "cue:meeting" in before or any(concept.startswith("event:") for concept in before)
    return is_of_event and tagged.may_be(span.start - 1, "to")


def _goods(tagged: Tagged) -> tuple[str, ...]:
    """Return the goods named: those of the question where the sentences before it tell of others."""
    named = list(tagged.of_kind("good"))
    last = tagged.tokens[-1].sentence if tagged.tokens else 0
    asked = [name for name, span in named if tagged.tokens[span.start].sentence == last]
    return tuple(dict.fromkeys(asked if asked and tagged.query.is_asked else (name for name, _ in named)))


def _units(tagged: Tagged) -> tuple[str, ...]:
    # "In dollars" is a cue by itself, but still names its currency.
    inner = [
        span.concept.removeprefix("unit:")
        for span in tagged.all_spans
        if span.concept.startswith("unit:")
        and span.language in (tagged.language, "")
        and span.similarity
        >= (_EXACT if span.concept == _SUM else _FORMED)  # a guess at a word is no currency
        and "cue:money" in tagged.concepts_at(span.start)
    ]
    # "In Uzbek sums": the country's own money, whatever else the word may be.
    inner += [
        span.concept.removeprefix("unit:")
        for span in tagged.all_spans
        if (code := _MONEY_OF.get(span.concept)) and f"country:{code}" in tagged.concepts_at(span.start - 1)
    ]
    symbols = [CURRENCY_SYMBOLS[token.key] for token in tagged.tokens if token.key in CURRENCY_SYMBOLS]
    return tuple(dict.fromkeys((*tagged.named("unit"), *inner, *symbols)))


def _home_meant(tagged: Tagged, countries: Sequence[CountryMention]) -> CountryMention | None:
    """Return the asker's own country where it is only called "ours" in the language of one: "bizning tarafdan"."""
    home = tagged.lexicon.home_of(tagged.language)
    is_named = any(not each.marks or each.marks == {"from"} or each.code == home for each in countries)
    places = [position for position in range(len(tagged.tokens)) if tagged.may_be(position, OURS)]
    return (
        CountryMention(home, places[0], frozenset({"before"})) if home and places and not is_named else None
    )


def _scale(tagged: Tagged) -> int | None:
    """Return the power of ten that figures are to be told in: "in thousands", "minglarda"."""
    endings = tuple(tagged.signs.in_endings) if tagged.signs else ()
    if any(span.concept in ("cue:reach", "cue:goal", "cue:missing") for span in tagged.spans):
        return None  # "the mark of a billion"
    for span in tagged.all_spans:
        kind, _, power = span.concept.partition(":")
        is_free = span.end - span.start == 1 and span.start not in tagged.used
        if kind != "scale" or not is_free or span.language != tagged.language or power not in _TOLD_IN:
            continue
        is_inflected = bool(endings) and tagged.tokens[span.start].key.endswith(endings)
        if is_inflected or tagged.may_be(span.start - 1, "to"):
            return int(power)
    return None


def _is_added_up(tagged: Tagged) -> bool:
    """Whether a word for a sum is among those of a figure's name: "total exports" of several years."""
    return any(
        span.concept == "cue:total" and span.language == tagged.language and span.similarity >= _EXACT
        for span in tagged.all_spans
    )


def _end_of_claim(tagged: Tagged) -> int:
    """Return where a claim ends that is held up for confirmation: "a billion by 2030, no?" denies nothing."""
    last = len(tagged.tokens) - 1
    is_tag = last > 0 and tagged.tokens[last].is_apart and tagged.may_be(last, "negation")
    return last if is_tag else last + 1


def _is_cleft(tagged: Tagged) -> bool:
    """Whether "who" only goes on from a person named before it: "was it X who led them"."""
    people = [span.start for _, span in tagged.of_kind("person")]
    asking = [span.start for span in tagged.spans if span.concept in _QUESTION_CUES]
    starts = "opener" in tagged.concepts_at(0)
    return (
        starts
        and bool(people)
        and asking[:1] > people[:1]
        and all("cue:who" in tagged.concepts_at(place) for place in asking)
    )


def _asks_within(tagged: Tagged, cues: frozenset[str]) -> bool:
    """Whether a question word stands inside a phrase that was read as a whole: "who was there"."""
    return any(
        span.concept in cues
        and span.language == tagged.language
        and span.similarity >= _EXACT
        and not tagged.is_plain(span.start)
        for span in tagged.all_spans
    )


def _is_checked(tagged: Tagged) -> bool:
    if "opener" in tagged.concepts_at(0) or any(span.concept == "cue:true" for span in tagged.spans):
        return True
    return any(_has_question_ending(tagged.lexicon, token) for token in tagged.tokens)


def _has_question_ending(lexicon: Lexicon, token: Token) -> bool:
    for signs in lexicon.signs.values():
        for ending in signs.question_endings:
            rest = token.key.removesuffix(ending)
            if rest != token.key and len(rest) > 1 and lexicon.vocabulary.knows(rest):
                return True
    return False


def _words(tagged: Tagged) -> tuple[tuple[int, str], ...]:
    return tuple(
        (position, token.key)
        for position, token in enumerate(tagged.tokens)
        if token.is_word
        and position not in tagged.used
        and not tagged.is_empty(position)
        and not tagged.is_idle(position)
        and not any(span.concept.startswith(_TIME_AND_NUMBER) for span in tagged.at(position))
    )


def _unexplained(tagged: Tagged) -> tuple[int, ...]:
    return tuple(
        position
        for position, token in enumerate(tagged.tokens)
        if token.is_word
        and token.sentence == tagged.tokens[-1].sentence
        and not tagged.at(position)
        and not tagged.is_aside(position)
        and position not in tagged.used
        and len(token.key) > 1
        and not (position and token.glued and tagged.tokens[position - 1].number is not None)  # "2023-го"
        and not _is_echo(tagged, position)
        and not tagged.lexicon.is_nearly_function_word(token.key, tagged.language)
        and not tagged.is_idle(position)
    )


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
