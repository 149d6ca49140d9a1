"""A refusal: which of the attempts that failed came nearest, and what it names as missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.attempt import Attempt
from bot.core.finding import Country, Gap, Listing, Term
from bot.core.model import Knowledge, Person
from bot.core.slots import Slots
from bot.core.thresholds import MARGIN

UNANSWERED = frozenset({"not-stated", "reason", "period", "goal-period", "granularity", "unit"})
"""Gaps that leave no doubt of what was asked."""
_VAGUE = frozenset({"turnover", "quantity"})
"""Indicators that common words stand for as well: "trade", "how many"."""
_FLOWS = frozenset({"exports", "imports"})
_UNSAID = (Gap("aspect", ""),)
"""That nothing is said of it, whatever it is."""


def is_unanswered(attempt: Attempt) -> bool:
    """Whether it is plain what was asked of a record, and only the answer is missing."""
    return bool(attempt.gaps) and all(gap.slot in UNANSWERED for gap in attempt.gaps)


def closest(attempts: Sequence[Attempt]) -> Attempt:
    """Return the attempt that failed least, among those of the likeliest intents."""
    gapped = [attempt for attempt in attempts if attempt.gaps]
    if not gapped:
        return Attempt("", "", 0.0, None, _UNSAID)
    top = max(attempt.score for attempt in gapped)
    return min(
        gapped,
        key=lambda each: (
            each.score < top - MARGIN / 2,
            len(each.gaps),
            not is_unanswered(each),
            any(gap.slot == "indicator" for gap in each.gaps),
            all(gap.slot != "partner" for gap in each.gaps),
            -each.specificity,
            -each.score,
        ),
    )


def refusal(attempts: Sequence[Attempt], slots: Slots, knowledge: Knowledge) -> Attempt:
    """Return the attempt that failed least; where that names nothing as missing, with what the question names."""
    nearest = closest(attempts)
    if nearest.gaps != _UNSAID:
        return nearest
    return replace(
        nearest, gaps=tuple(_unheld(slots, knowledge)) or tuple(_named(slots, knowledge)) or _UNSAID
    )


def _unheld(slots: Slots, knowledge: Knowledge) -> Iterator[Gap]:
    """Yield the countries that are named and no record is of, and the quantities that no series is of."""
    sides = {code for meeting in knowledge.meetings for code in meeting.sides}
    flows = {code for series in knowledge.series for code in (series.reporter, series.partner)}
    held = {series.indicator for series in knowledge.series}
    yield from (Gap("country", Country(code)) for code in slots.country_codes if code not in sides | flows)
    wanted = [each for each in slots.indicators if each not in held and each not in _VAGUE]
    narrower = [each for each in wanted if each not in _FLOWS] or wanted  # "import duties" are duties
    if narrower:
        yield Gap("indicator", Listing(tuple(Term(f"indicator:{each}") for each in narrower)))


def _named(slots: Slots, knowledge: Knowledge) -> Iterator[Gap]:
    """Yield the people that are named, of whom something is asked that is not said."""
    people = {entity.id: entity for entity in knowledge.entities if isinstance(entity, Person)}
    yield from (Gap("about", people[name].name) for name in slots.people if name in people)
