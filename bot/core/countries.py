"""Countries in a query, by name, adjective, code, and how each is marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.asides import is_of_acquaintance
from bot.core.entry import FUNCTION
from bot.core.slots import CountryMention
from bot.core.tagged import Tagged

_MARKS = frozenset({"from", "to", "with"})


def read_countries(tagged: Tagged) -> tuple[CountryMention, ...]:
    """Return every country named, in order."""
    mentions = [
        CountryMention(
            name,
            span.start,
            _marks(tagged, span.start, span.end),
            tagged.tokens[span.start].key,
            is_receiver=_is_receiver(tagged, span.start, span.end),
        )
        for name, span in tagged.of_kind("country")
    ]
    mentions += _coded(tagged, {mention.position for mention in mentions})
    told = [mention for mention in mentions if not is_of_acquaintance(tagged, mention.position)]
    if len({mention.code for mention in told}) > 1:
        mentions = told
    listed = sorted(set(mentions), key=lambda mention: (mention.position, mention.code))
    return tuple(_joined(tagged, listed))


def _joined(tagged: Tagged, mentions: Sequence[CountryMention]) -> Iterator[CountryMention]:
    """Yield the mentions, one that "and" joins to another marked as that: "from Belarus and Uzbekistan"."""
    joining = tagged.signs.and_words if tagged.signs else frozenset()
    marks: dict[int, frozenset[str]] = {}
    for mention in mentions:
        before = mention.position - 1
        is_listed = before > 0 and tagged.tokens[before].key in joining
        is_glued = tagged.tokens[mention.position].glued  # "in the Uzbek-Belarusian talks"
        other = marks.get(before - 1 if is_listed else before) if is_listed or is_glued else None
        own = mention.marks - {"with"} if is_listed else mention.marks
        marks[mention.position] = mention.marks if other is None or own else other
        yield replace(mention, marks=marks[mention.position], is_joined=is_listed and other is not None)


def flow_between(mentions: Sequence[CountryMention]) -> tuple[str, str] | None:
    """Return the codes of the one country that something goes from and the one that it goes to, if both are said.

    A country without a mark beside one with a mark is the other end: "how much did A invest in B".
    """
    ends = {next(iter(each.marks)): each.code for each in mentions if each.marks in ({"from"}, {"to"})}
    plain = [each.code for each in mentions if not each.marks]
    if len({each.code for each in mentions}) != 2 or not ends:
        return None
    if len(ends) == 1 and plain:
        ends.setdefault("from", plain[0])
        ends.setdefault("to", plain[0])
    if len(ends) != 2 or ends["from"] == ends["to"]:
        return None
    return ends["from"], ends["to"]


def _coded(tagged: Tagged, taken: set[int]) -> list[CountryMention]:
    """Read "uz-by", "UZ/BY" and "UZB"."""
    codes = tagged.lexicon.country_codes
    words = [token for token in tagged.tokens if token.is_word]
    is_shouting = all(token.surface.isupper() for token in words)
    found = []
    for position, token in enumerate(tagged.tokens):
        upper = token.surface.upper()
        if position in taken or not token.is_word:
            continue
        code = codes.get(upper) or (upper if upper in codes.values() else None)
        is_code = token.surface.isupper() and not is_shouting and len(upper) == 3
        is_code = is_code and not tagged.is_empty(position)  # "in money AND in per cent" names no Andorra
        if code and (is_code or _is_paired(tagged, position, taken)):
            found.append(CountryMention(code, position, _marks(tagged, position, position + 1), token.key))
            tagged.used.add(position)
    return found


def _is_paired(tagged: Tagged, position: int, taken: set[int]) -> bool:
    """Whether a neighbor is a country code too, joined without a space."""
    for other in (position - 1, position + 1):
        token = tagged.token(other)
        if token and token.surface.upper() in tagged.lexicon.country_codes:
            is_joined = tagged.tokens[max(position, other)].glued
            # "pl to kz" is not Poland, Tonga and Kazakhstan; "uz by turnover" is of two countries.
            is_after_code = (
                other == position - 1
                and other in taken
                and len(token.surface) == len(tagged.tokens[position].surface) == 2
            )
            if is_joined or is_after_code or (other in taken and not tagged.is_plain(position)):
                return True
    return False


def _marks(tagged: Tagged, start: int, end: int) -> frozenset[str]:
    """Return how a country is marked that is named from `start` to `end`: by the word before it, or by its last ending."""
    after = {span.concept for span in tagged.at(end) if _is_postposition(tagged, span.language)}
    if "with" in after:
        return frozenset({"with"})
    place = start - 1
    if place > 0 and tagged.concepts_at(place) == {FUNCTION}:
        place -= 1  # "with the Hungarians"
    before = {span.concept for span in tagged.at(place) if span.language in (tagged.language, "")}
    marks = before & _MARKS or {mark for mark in _MARKS if before and tagged.may_be(place, mark)}
    key = tagged.tokens[end - 1].key
    if {"from", "with"} <= set(marks) and tagged.signs and tagged.signs.with_endings:
        return frozenset({"with" if key.endswith(tuple(tagged.signs.with_endings)) else "from"})
    if marks or tagged.signs is None:
        return frozenset(marks)
    is_led = not tagged.signs.is_agglutinative and FUNCTION in before  # "по узбекам" is of them, not to them
    if not is_led and (found := _ends(key, tagged)):
        return found
    # A name with the ending of another language, in a message of mixed ones: its stem must be a name too.
    others = (signs for signs in tagged.lexicon.signs.values() if signs.is_agglutinative)
    return frozenset(
        mark
        for signs in others
        for mark, endings in (("from", signs.from_endings), ("to", signs.to_endings))
        if any(
            key.endswith(ending) and key.removesuffix(ending) in tagged.lexicon.vocabulary
            for ending in endings
        )
    )


def _is_receiver(tagged: Tagged, start: int, end: int) -> bool:
    """Whether a name says to whom something goes by its case alone, where places need a word before them."""
    if tagged.signs is None or tagged.signs.is_agglutinative or tagged.concepts_at(start - 1) & _MARKS:
        return False
    return _ends(tagged.tokens[end - 1].key, tagged) == {"to"}


def _ends(key: str, tagged: Tagged) -> frozenset[str]:
    """Return the marks that the ending of an inflected name stands for: "узбекам", but not "Вьетнам"."""
    signs = tagged.signs
    if signs is None or key in tagged.lexicon.vocabulary:
        return frozenset()
    ends = {"from": signs.from_endings, "to": signs.to_endings}
    return frozenset(mark for mark, endings in ends.items() if endings and key.endswith(tuple(endings)))


def _is_postposition(tagged: Tagged, language: str) -> bool:
    signs = tagged.lexicon.signs.get(language)
    return bool(signs and signs.is_agglutinative)
