"""Asides: what the asker tells of themselves beside the question, which names nothing that is asked of."""

from __future__ import annotations

from bot.core.concept import OURS
from bot.core.entry import ACQUAINTANCE, WORK
from bot.core.span import Span
from bot.core.tagged import Tagged

_TRADED = frozenset({"indicator:turnover", "indicator:exports", "indicator:imports"})
_LISTED = frozenset(f"cue:{cue}" for cue in ("name", "list", "which", "what", "who", "how-many", "how-much"))
"""What asks in a sentence before the last."""
_COUNTED = ("cue:how-many", "cue:how-much")
_THEME = 3
"""Words within which what is written stands beside what it is about."""


def is_askers_own(tagged: Tagged, span: Span) -> bool:
    """Whether a company is the asker's, told of beside the question: "our plant makes lathes", "I run a factory. Are ..."."""
    if span.concept not in ("indicator:companies", "indicator:projects"):
        return False
    after = tagged.concepts_at(span.end)
    is_asked = not tagged.concepts_at(span.start - 1).isdisjoint(_LISTED)
    is_chaining = tagged.signs is not None and tagged.signs.is_agglutinative
    if not (is_asked or is_chaining) and any(
        each.startswith(("good:", "ministry:", "role:")) for each in after
    ):
        return True  # "factory tools", "the ministry of factories"
    if any(each.concept in _TRADED and tagged.is_parted(span.start, each.start) for each in tagged.spans):
        return True  # "I need it for a school project: how much did they trade"
    sentence = tagged.tokens[span.start].sentence
    beside = [place for place, token in enumerate(tagged.tokens) if token.sentence == sentence]
    is_before = sentence < tagged.tokens[-1].sentence and tagged.query.is_asked
    is_told = is_before and tagged.concepts_at(*beside).isdisjoint(_LISTED)
    is_counted = any(tagged.may_be(place, cue) for place in range(span.start) for cue in _COUNTED)
    return is_told or (tagged.may_be(span.start - 1, OURS) and not is_counted)


def is_of_acquaintance(tagged: Tagged, position: int) -> bool:
    """Whether the word at a position tells where somebody is from who has asked or told something: "a friend from Almaty"."""
    after = tagged.may_be(position + 1, ACQUAINTANCE)  # "my Kazakh friend"
    is_from = "from" in tagged.concepts_at(position - 1)
    return after or (is_from and any(tagged.may_be(position - back, ACQUAINTANCE) for back in (2, 3)))


def is_theme(tagged: Tagged, span: Span) -> bool:
    """Whether something is what the asker writes about: "a term paper on Central Asia"."""
    signs = tagged.signs
    is_after = signs is not None and signs.is_agglutinative
    near = (
        range(span.end, span.end + _THEME) if is_after else range(span.start - 1, span.start - _THEME - 1, -1)
    )
    for place in near:
        if tagged.may_be(place, WORK):
            return True
        if not tagged.is_plain(place) and not tagged.is_empty(place):
            return False
    return False
