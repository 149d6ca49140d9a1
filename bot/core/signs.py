"""Small grammatical signs of a language: its endings and little words that tell how other words belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.fold import fold, is_cyrillic
from bot.core.language import Language
from bot.core.normalize import keys_of


@dataclass(frozen=True, slots=True)
class Signs:
    """Small grammatical signs of one language, folded."""

    from_endings: frozenset[str]
    to_endings: frozenset[str]
    in_endings: frozenset[str]
    and_words: frozenset[str]
    with_endings: frozenset[str]
    question_endings: frozenset[str]
    denying_endings: frozenset[str]
    since_words: frozenset[str]
    until_words: frozenset[str]
    sum_words: frozenset[str]
    ordinal_marks: frozenset[str]
    counting_words: frozenset[str]
    hour_words: frozenset[str]
    decimal_words: frozenset[str]
    decimal_places: Mapping[str, int]
    self_words: frozenset[str]
    corrections: frozenset[tuple[str, ...]]
    """Words of each phrase with which people take back what they have just said."""
    by_words: frozenset[str]
    passing_words: frozenset[str]
    owning_words: frozenset[str]
    owning_endings: frozenset[str]
    is_agglutinative: bool
    is_cyrillic: bool

    @classmethod
    def of(cls, language: Language) -> Signs:
        """Fold the signs of a language."""
        return cls(
            from_endings=_folded(language.from_endings),
            to_endings=_folded(language.to_endings),
            in_endings=_folded(language.in_endings),
            and_words=_folded(language.and_words),
            with_endings=_folded(language.with_endings),
            question_endings=_folded(language.question_endings),
            denying_endings=_folded(language.denying_endings),
            since_words=_folded(language.since_words),
            until_words=_folded(language.until_words),
            sum_words=_folded(language.sum_words),
            ordinal_marks=_folded(language.ordinal_marks),
            counting_words=_folded(language.counting_words),
            hour_words=_folded(language.hour_words),
            decimal_words=_folded(language.decimal_words),
            decimal_places={fold(name): places for name, places in language.decimal_places.items()},
            self_words=_folded(language.self_words),
            corrections=frozenset(map(keys_of, language.corrections)),
            by_words=_folded(language.by_words),
            passing_words=_folded(language.passing_words),
            owning_words=_folded(language.owning_words),
            owning_endings=_folded(language.owning_endings),
            is_agglutinative=language.is_agglutinative,
            is_cyrillic=any(is_cyrillic(word) for word in language.function_words[:20]),
        )


def _folded(listed: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in listed)
