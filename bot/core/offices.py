"""Offices in a query: the roles that people have and the ministries that they have them in."""

from __future__ import annotations

from bot.core.concept import INCLUDING
from bot.core.entry import FUNCTION, NEUTRAL
from bot.core.span import Span
from bot.core.tagged import Tagged

_DEPUTIES = frozenset({"role:deputy-minister", "role:first-deputy-minister"})


def read_roles(tagged: Tagged, *, is_closed: bool) -> tuple[str, ...]:
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
    if "head" in named and any(
        _is_of_side(tagged, span) for name, span in tagged.of_kind("role") if name == "head"
    ):
        named = ["delegation-leader" if name == "head" else name for name in named]
    return tuple(dict.fromkeys((*named, *inner)))


def _is_of_side(tagged: Tagged, span: Span) -> bool:
    """Whether it is the head of a delegation, whatever stands between: "the head of Uzbekistan's delegation"."""
    after = span.end
    while after < len(tagged.tokens) and _is_between(tagged, after):
        after += 1
    return "cue:side" in tagged.concepts_at(after)


def _is_between(tagged: Tagged, position: int) -> bool:
    """Whether a token is a little word or a country."""
    concepts = tagged.concepts_at(position)
    return FUNCTION in concepts or any(concept.startswith("country:") for concept in concepts)


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


def read_ministries(tagged: Tagged, cues: frozenset[str]) -> tuple[str, ...]:
    """Return the ministries named; "agriculture" alone is a sector, not a ministry."""
    # "Who led them at the meeting in the ministry of industry": where it was.
    named = [(name, span) for name, span in tagged.of_kind("ministry") if not _is_place(tagged, span)]
    if not (tagged.named("role") or ("cue:who" in cues and not tagged.named("good"))):
        named = [(name, span) for name, span in named if span.end - span.start > 1]
    return tuple(dict.fromkeys(name for name, _ in named))


def _is_place(tagged: Tagged, span: Span) -> bool:
    """Whether something is where a meeting was: "at the meeting in the ministry of industry"."""
    before = tagged.concepts_at(span.start - 2)
    is_of_event = "cue:meeting" in before or any(concept.startswith("event:") for concept in before)
    return is_of_event and tagged.may_be(span.start - 1, "to")
