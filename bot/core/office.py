"""An office that a person holds, and whether it is the one that a question names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.model import Person, Role
from bot.core.passage import Passage
from bot.core.slots import CountryMention, Slots

OF_STATE = frozenset({"president", "prime-minister"})
"""Offices that a country has one of, and any society may have one of too."""
PARTS = frozenset({"delegation-leader", "host"})
"""Roles that people play for a day rather than offices that they hold."""
_WIDER = {"role:first-deputy-minister": "role:deputy-minister", "role:ambassador": "role:representative"}


@dataclass(frozen=True, slots=True)
class Office:
    """A role of a person with what its title names."""

    person: Person
    role: Role
    passage: Passage

    def fits(self, slots: Slots, *, loosely: bool = False) -> bool:
        """Whether the question's roles, ministries, blocs and countries are those of this office.

        Loosely, a first deputy is a deputy too: right to affirm, but not to count.
        """
        concepts = self.passage.concepts
        if loosely:
            concepts |= {wide for narrow, wide in _WIDER.items() if narrow in concepts}
        named = {f"role:{role}" for role in slots.roles if role not in PARTS}
        fields = {f"ministry:{field}" for field in slots.ministries}
        if named and not named & concepts:
            return False
        if fields and not fields & concepts:
            return False
        if not {f"scope:{scope}" for scope in slots.scopes} <= concepts:
            return False
        return self._fits_countries(slots.countries)

    def _fits_countries(self, mentions: Sequence[CountryMention]) -> bool:
        """An ambassador "of A to B" is not one "of B to A": a country without "to" or "in" is the one served."""
        # "The Uzbek minister at the talks with Belarus": the other side is no part of the office.
        named = [mention for mention in mentions if mention.marks != {"before"}]
        own = [mention for mention in named if mention.marks != {"with"}] or named
        abroad = {mention.code for mention in own if "to" in mention.marks}
        home = {mention.code for mention in own} - abroad
        titled = {
            concept.removeprefix("country:")
            for concept in self.passage.concepts
            if concept.startswith("country:")
        }
        if self.role.country is None:
            return (home | abroad) <= titled or not titled
        is_of_any = any(mention.is_joined for mention in own)  # "the ministers of Uzbekistan and Belarus"
        is_of_both = len(home) > 1 and home <= titled  # "the co-chairs of the Uzbek-Turkish commission"
        is_home = is_of_both or (self.role.country in home if is_of_any else home <= {self.role.country})
        return (not home or is_home) and abroad <= titled | {self.role.country}
