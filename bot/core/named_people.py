"""People named in a query, and how they stand to what is asked: as those met, or as owners of something."""

from __future__ import annotations

from bot.core.tagged import EXACT, Tagged

_FORM = 0.85
"""Similarity of a name with an ending of some language."""
_POSSESSIVE = ("'s", "\u2019s")


def people_met(tagged: Tagged) -> tuple[str, ...]:
    """Return the people beside a word for "with": after it, or before it where it is put behind."""
    is_after = bool(tagged.signs and tagged.signs.is_agglutinative)
    people = list(tagged.of_kind("person"))
    met = []
    for name, span in people:
        concepts = tagged.concepts_at(span.end if is_after else span.start - 1)
        # "X bilan Y" are both of them.
        is_joined = is_after and any(other.start == span.end + 1 for _, other in people)
        if "with" in concepts and "and" not in concepts and not is_joined:
            met.append(name)
    return tuple(dict.fromkeys(met))


def owners(tagged: Tagged) -> tuple[str, ...]:
    """Return the people named as having something: after "of" or "у", with an ending for it, or inflected after an office."""
    signs, found = tagged.signs, []
    for name, span in tagged.of_kind("person"):
        before = tagged.token(span.start - 1)
        is_led = bool(before and signs and before.key in signs.owning_words)
        offices = (concept for concept in tagged.concepts_at(span.start - 1) if concept.startswith("role:"))
        is_of_office = _FORM <= span.similarity < EXACT and any(offices)
        is_ended = signs is not None and tagged.has_ending(span.end - 1, signs.owning_endings)
        is_possessive = tagged.tokens[span.end - 1].surface.casefold().endswith(_POSSESSIVE)
        is_chaining = signs is not None and signs.is_agglutinative
        if is_led or is_ended or is_possessive or (is_of_office and not is_chaining):
            found.append(name)
    return tuple(dict.fromkeys(found))
