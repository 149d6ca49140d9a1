"""What the words and wordings of the languages come to, whatever the knowledge: worked out once, kept for all snapshots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.intent import INTENTS, PERSON, SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Entry, Lexicon, language_entries
from bot.core.normalize import Query, tokenize
from bot.core.slot_reader import read_slots

_ANY_DAY = date(2026, 1, 1)
"""The features of a wording do not hold which year was last year."""

Wordings = Mapping[str, tuple[frozenset[str], ...]]


@dataclass(frozen=True, slots=True)
class Wordbook:
    """Folded words of all languages, and the wordings of the intents with their slots masked."""

    entries: tuple[Entry, ...]
    wordings: Wordings
    """Intent id -> features of each of its example questions; social intents not included."""


def make_wordbook(
    languages: Sequence[Language],
    country_names: Mapping[str, Mapping[str, str]],
    country_codes: Mapping[str, str],
) -> Wordbook:
    """Work out the wordbook of some languages."""
    main = [language for language in languages if language.respell is None]
    entries = tuple(sorted(set(language_entries(main, country_names))))
    lexicon = Lexicon(main, entries, country_codes)
    wordings = {
        intent: tuple(_features(lexicon, intent, wording) for wording in wordings_of(main, intent))
        for intent in INTENTS
        if intent not in SOCIAL
    }
    return Wordbook(entries, wordings)


def wordings_of(languages: Sequence[Language], intent: str) -> Iterator[str]:
    """Yield the example questions of an intent in all languages."""
    for language in languages:
        yield from language.wordings.get(intent, ())


def _features(lexicon: Lexicon, intent: str, wording: str) -> frozenset[str]:
    slots = read_slots(Query(tuple(tokenize(wording))), lexicon, _ANY_DAY, with_typos=False)
    # Wordings name people that no knowledge holds.
    if intent in PERSON and slots.unexplained and "role" not in slots.features:
        return slots.features | {"person"}
    return slots.features
