"""The domain: whether a question is about trade figures, meetings and people at all."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.core.slots import Slots

_GENERAL_INDICATORS = frozenset(
    {"exchange-rate", "price", "inflation", "population", "tourists", "loan", "gdp", "jobs"}
)
"""What people also ask about outside of trade."""
_OF_DOMAIN = (
    "meeting",
    "attend",
    "side",
    "agree",
    "topic",
    "priority",
    "goal",
    "represent",
    "lead-verb",
    "host-verb",
)
"""Cues that tell of trade and meetings whatever else is named."""
_STRONG_CUES = (*_OF_DOMAIN, "rise", "fall", "percent")
_WEAK_CUES = (
    "missing",
    "reach",
    "need",
    "times",
    "share",
    "say",
    "discuss",
    "agree",
    "sign",
    "average",
    "monthly",
    "money",
)


def _runs(positions: Sequence[int]) -> int:
    """Return how many runs of neighbors there are."""
    return sum(1 for position in positions if position - 1 not in positions)


def _is_named(slots: Slots, indicators: Collection[str]) -> bool:
    """Whether a question names any of the indicators, people, offices, blocs, bodies, or an amount with its scale."""
    named = indicators or slots.people or slots.roles or slots.ministries or slots.scopes or slots.entities
    return bool(named) or any(amount.is_scaled for amount in slots.amounts)


def names_domain(slots: Slots) -> bool:
    """Whether more than a common word of figures tells that a question is about trade, meetings or people."""
    return _is_named(slots, slots.indicators) or slots.has(*_OF_DOMAIN)


def is_about_domain(slots: Slots, held: frozenset[str]) -> bool:
    """Whether a question names anything of trade figures, meetings, people, or the indicators `held`.

    A word that is common elsewhere ("left", "share") counts only beside an amount, a period or a country.
    """
    measured = [
        indicator
        for indicator in slots.indicators
        if indicator in held or indicator not in _GENERAL_INDICATORS
    ]
    if _is_named(slots, measured):
        return True
    if slots.goods and len(slots.country_codes) > 1:
        return True  # "raisins from A to B, what are they worth"
    if slots.has(*_STRONG_CUES) and len(slots.unknown) <= len(slots.cues) // 2:
        return True
    if slots.has("meeting") and _runs(slots.unknown) <= 1:
        return True  # one name that is not known: "was Alexander Lukashenko at the meeting"
    return slots.has(*_WEAK_CUES) and bool(slots.amounts or slots.periods or slots.countries)
