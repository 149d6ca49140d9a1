"""How a question stands to what was said at a meeting: whether it has the same words, the same speaker, the same number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property

from bot.core.claims import is_so_much
from bot.core.concept import QUALITY
from bot.core.entry import NEUTRAL
from bot.core.gate import CURRENCIES
from bot.core.minutes import TOLD, Minutes
from bot.core.model import Statement
from bot.core.passage import SAID, Passage
from bot.core.slots import Amount, Slots
from bot.core.tagged import YEARS

_TWO_SIDES = 2
"""Sides of a meeting up to which all that was said there is of both of them."""
_NUMBERED = ("unit:", "scale:", "number:")
"""Kinds of words that stand by a number."""
_AS_GOOD = 0.05
"""Share of the words by which a passage may trail the best."""
_MOSTLY, SURE = 0.6, 0.8
"""Shares of the words from which a passage with a number is what one is asked for, and yes or no may be said to it."""


class Saying:
    """One question beside what was said at one meeting."""

    def __init__(self, minutes: Minutes, slots: Slots) -> None:
        """Prepare to compare."""
        self._minutes = minutes
        self._meeting = minutes.meeting
        self._index = minutes.index
        self._slots = slots

    def numbered(self) -> Passage | None:
        """Return the one thing said that has all of the question's own words, and a number; None if there is not just one."""
        slots, keys = self._slots, self._telling_keys
        is_rare = any(key in keys for place, key in slots.words if place in slots.unexplained)
        if len(keys) < (1 if is_rare or slots.has("agree", "say", "sign") else 2):
            return None  # one word, like that for grain, may be anywhere
        fitting = {
            passage: self._index.coverage(keys, passage)
            for passage in self._minutes.passages(*SAID)
            if self.has_all_words(passage, _MOSTLY) and self._has_measures(passage) and _has_number(passage)
        }
        most = max(fitting.values(), default=0.0)
        found = [passage for passage, covered in fitting.items() if covered >= most - _AS_GOOD]
        return found[0] if len(found) == 1 else None

    def has_all_words(self, passage: Passage, least: float = SURE) -> bool:
        """Whether a passage has nearly all of the question's own words, a share of at least `least`, and the countries named."""
        # "On customs" may be told in another word for them.
        same = set(self._slots.keys_of(*(each for each in passage.concepts if each.startswith("indicator:"))))
        keys = self._telling_keys
        rest = [key for key in keys if key not in same]
        sides = self._meeting.sides if len(self._meeting.sides) == _TWO_SIDES else ()
        countries = {f"country:{code}" for code in self._slots.country_codes if code not in sides}
        if not keys or not countries <= passage.concepts:
            return False
        if rest:
            return self._index.coverage(rest, passage) >= least
        return any(
            self._index.word_in(key, [passage]) for _, key in self._slots.words_beside(*_NUMBERED, "country:")
        )

    def has_qualities(self, passage: Passage) -> bool:
        """Whether a passage has every quality asked about: a large potential is no small one, nor engines used ones."""
        return all(self._index.word_in(key, [passage]) for key in self._slots.keys_of(QUALITY))

    def shares_several(self, passage: Passage) -> bool:
        """Whether a passage has several of the question's words, those that ask for something among them: one may be anywhere."""
        meant = self._slots.positions_of(*(passage.concepts - {"cue:meeting"}))
        words = self._slots.words_beside(*_NUMBERED, "country:", "event:")
        return sum(place in meant or self._index.word_in(key, [passage]) for place, key in words) > 1

    def is_number_right(self, passage: Passage, statement: Statement) -> bool | None:
        """Whether the number claimed is the only one of what was said; None where that proves nothing."""
        slots, claimed = self._slots, self.claimed
        is_plain = not (slots.is_qualified or slots.is_denied or self.is_by_others([statement]))
        is_plain = is_plain and self.has_all_words(passage) and not self.begins_with_others([statement])
        typed = [key for key in passage.keys if key.isdigit() and int(key) not in YEARS]
        if len(claimed) != 1 or len(passage.numbers) != 1 or len(typed) > 1:
            return None
        if not is_plain or not self.is_proved:
            return None
        (amount,) = claimed
        is_of_other_money = amount.unit in CURRENCIES and f"unit:{amount.unit}" not in passage.concepts
        if amount.is_percent or amount.bound or amount.beside or is_of_other_money:
            return None
        (number,) = passage.numbers
        return is_so_much(amount, number, slots)

    @property
    def claimed(self) -> list[Amount]:
        """Return the numbers that the question states."""
        counted = [] if self._slots.count is None else [Amount(Decimal(self._slots.count), is_scaled=True)]
        return [*self._slots.amounts, *counted]

    def is_by_others(self, statements: Sequence[Statement]) -> bool:
        """Whether one side is named as the speaker, and another said it: "did A offer" what B did."""
        plain = self._slots.plain_codes & set(self._meeting.sides)
        speakers = {code for statement in statements for code in statement.by}
        return len(plain) == 1 and bool(speakers) and not plain & speakers

    def begins_with_others(self, statements: Sequence[Statement]) -> bool:
        """Whether both sides are named, the one that did not say it first: "did A promise B" what B did.

        Or only one that did not say it, as those to whom it is: "the words belong to B", or were said to them.
        """
        named = [code for code in self._slots.country_codes if code in self._meeting.sides]
        speakers = {code for statement in statements for code in statement.by}
        receivers = {each.code for each in self._slots.countries if each.is_receiver}
        is_first = len(named) > 1 or bool(receivers.intersection(named))
        return is_first and len(speakers) == 1 and named[0] not in speakers

    @property
    def is_proved(self) -> bool:
        """Whether a yes says nothing of a place or time that is not told: no record may have said where or when it was."""
        told = self._minutes.passages("place", "title", *TOLD)
        is_placed = all(self._index.word_in(each.key, told) for each in self._slots.places)
        return is_placed and (self._meeting.day is not None or not self._slots.periods)

    @cached_property
    def _telling_keys(self) -> list[str]:
        """Return the folded words that tell what the question is about; of few, the plain ones among them."""
        named = ("cue:", "country:", "event:", "indicator:price", *_NUMBERED)
        keys = [key for _, key in self._slots.words_beside(NEUTRAL, *named)]
        if len(keys) > 1 or self._slots.unexplained:
            return keys
        return [key for _, key in self._slots.words_beside(*named)]

    def _has_measures(self, passage: Passage) -> bool:
        """Whether a passage tells of every indicator named, or of money where it is asked what something costs."""
        named = [name for name in self._slots.indicators if name not in ("turnover", "price")]
        is_priced = "price" not in self._slots.indicators or any(
            f"unit:{unit}" in passage.concepts for unit in CURRENCIES
        )
        return is_priced and all(
            f"indicator:{name}" in passage.concepts
            or any(self._index.word_in(key, [passage]) for key in self._slots.keys_of(f"indicator:{name}"))
            for name in named
        )


def _has_number(passage: Passage) -> bool:
    return bool(passage.numbers) or any(key.isdigit() for key in passage.keys)
