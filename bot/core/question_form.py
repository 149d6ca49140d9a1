"""The form of a question: open, or one that wants yes or no, and the claim that it holds up for confirmation."""

from __future__ import annotations

from bot.core.lexicon import Lexicon
from bot.core.normalize import Token
from bot.core.tagged import EXACT, Tagged

QUESTION_WORDS = ("who", "what", "when", "where", "why", "how", "how-much", "how-many", "which", "currency")
"""Cues that ask for something that yes or no would not tell."""
_REACH, _VERB_LAST_REACH = 2, 4
"""Words between a question word and what is denied of it: "which ministers did not come"; more where the verb is last."""
_TAG = 3
"""Words that a question put after a claim has at most."""
_QUESTION_CUES = frozenset(f"cue:{cue}" for cue in QUESTION_WORDS)


def is_open(tagged: Tagged, cues: frozenset[str]) -> bool:
    """Whether a question word asks for something that yes or no would not tell."""
    # "Утверждается, что ... Так ли это?"
    asking = _QUESTION_CUES - ({"cue:what"} if "cue:true" in cues else set())
    return (bool(cues & asking) or _asks_within(tagged, asking)) and not _is_cleft(tagged)


def end_of_claim(tagged: Tagged) -> int:
    """Return where a claim ends that is held up for confirmation: "a billion by 2030, no?" denies nothing."""
    last = len(tagged.tokens) - 1
    is_tag = last > 0 and tagged.tokens[last].is_apart and tagged.may_be(last, "negation")
    return last if is_tag else last + 1


def is_denied(tagged: Tagged) -> bool:
    """Whether the claim itself is that something is not so: "he wasn't there, right?", but not "he was there, wasn't he"."""
    tags = {
        place for span in tagged.spans if span.concept == "cue:true" for place in range(span.start, span.end)
    }
    tags.update(_tag(tagged))
    return any(tagged.denies(place) for place in range(end_of_claim(tagged)) if place not in tags)


def denied_cues(tagged: Tagged) -> frozenset[str]:
    """Return the cues that a denial after a question word belongs to: it is a part of them, or they follow at once."""
    cues: set[str] = set()
    asked = [span.end for span in tagged.spans if span.concept in _QUESTION_CUES]
    reach = _VERB_LAST_REACH if tagged.signs and tagged.signs.is_agglutinative else _REACH
    for place in range(end_of_claim(tagged)):
        is_asked = any(0 <= place - end <= reach and not tagged.is_parted(end - 1, place) for end in asked)
        if is_asked and tagged.denies(place):
            after = next(
                (each for each in range(place + 1, len(tagged.tokens)) if not tagged.is_empty(each)), place
            )
            cues.update(tagged.concepts_at(place, after))
    return frozenset(cue for cue in cues if cue.startswith("cue:"))


def _tag(tagged: Tagged) -> range:
    """Return the positions of a question put after a claim: "..., wasn't he", "... isn't it"."""
    end = len(tagged.tokens)
    for start in range(max(1, end - _TAG), end):
        is_plain = all(tagged.is_plain(place) or tagged.denies(place) for place in range(start, end))
        is_led = tagged.tokens[start].is_apart or "opener" in tagged.concepts_at(start)
        if is_plain and is_led and end - start > 1:
            return range(start, end)
    return range(end, end)


def _is_cleft(tagged: Tagged) -> bool:
    """Whether "who" only goes on from a person named before it."""
    people = [span.start for _, span in tagged.of_kind("person")]
    asking = [span.start for span in tagged.spans if span.concept in _QUESTION_CUES]
    # "Was it X who led them", "it was X who led them, right".
    starts = "opener" in tagged.concepts_at(0) or any(span.concept == "cue:true" for span in tagged.spans)
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
        and span.similarity >= EXACT
        and not tagged.is_plain(span.start)
        for span in tagged.all_spans
    )


def is_checked(tagged: Tagged) -> bool:
    """Whether it is asked if something is so: "is it", "правда ли", an ending that asks."""
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
