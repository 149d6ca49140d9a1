"""Measures in a query: the currencies and units named, and the power of ten that figures are to be told in."""

from __future__ import annotations

from bot.core.tagged import EXACT, Tagged

CURRENCY_SYMBOLS = {"$": "usd", "€": "eur", "£": "gbp", "₽": "rub", "¥": "cny"}
"""Sign of a currency -> its unit."""
_TOLD_IN = frozenset({"3", "6", "9"})
"""Powers of ten that figures are told in."""
_NAMING_MONEY = frozenset({"cue:money", "indicator:exchange-rate"})
_FORMED = 0.86
"""Similarity of a word in whatever form, but no typo."""
_MONEY_OF = {
    "unit:uzs": "UZB",
    "unit:byn": "BLR",
    "unit:rub": "RUS",
    "unit:kzt": "KAZ",
    "unit:kgs": "KGZ",
    "unit:cny": "CHN",
    "unit:try": "TUR",
}
"""Concept of a currency -> the country that it belongs to."""


def read_units(tagged: Tagged) -> tuple[str, ...]:
    """Return the currencies and measures named, also by a symbol or within "in dollars"."""
    known = tagged.lexicon.languages.get(tagged.language or "")
    homonyms = known.homonyms if known else ()
    # "In dollars" and "the dollar rate" are read as one, but still name their currency; a guess at a word is none.
    inner = [
        span.concept.removeprefix("unit:")
        for span in tagged.all_spans
        if span.concept.startswith("unit:")
        and span.language in (tagged.language, "")
        and span.similarity >= (EXACT if span.concept in homonyms else _FORMED)
        and not _NAMING_MONEY.isdisjoint(tagged.concepts_at(span.start))
    ]
    # "In Uzbek sums": the country's own money, whatever else the word may be.
    inner += [
        span.concept.removeprefix("unit:")
        for span in tagged.all_spans
        if (code := _MONEY_OF.get(span.concept)) and f"country:{code}" in tagged.concepts_at(span.start - 1)
    ]
    symbols = [CURRENCY_SYMBOLS[token.key] for token in tagged.tokens if token.key in CURRENCY_SYMBOLS]
    return tuple(dict.fromkeys((*tagged.named("unit"), *inner, *symbols)))


def read_scale(tagged: Tagged) -> int | None:
    """Return the power of ten that figures are to be told in: "in thousands", "minglarda"."""
    endings = tagged.signs.in_endings if tagged.signs else ()
    if any(span.concept in ("cue:reach", "cue:goal", "cue:missing") for span in tagged.spans):
        return None  # "the mark of a billion"
    for span in tagged.all_spans:
        kind, _, power = span.concept.partition(":")
        is_free = span.end - span.start == 1 and span.start not in tagged.used
        if kind != "scale" or not is_free or span.language != tagged.language or power not in _TOLD_IN:
            continue
        if tagged.has_ending(span.start, endings) or tagged.may_be(span.start - 1, "to"):
            return int(power)
    return None
