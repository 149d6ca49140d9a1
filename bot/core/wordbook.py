"""What the words and wordings of the languages come to, whatever the knowledge: worked out once, kept for all snapshots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.core.classifier import Classifier, fit
from bot.core.entry import Entry, language_entries
from bot.core.evidence import evidence
from bot.core.intent import ELSEWHERE, INTENTS, PERSON, SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, tokenize
from bot.core.slot_reader import read_slots
from bot.core.slots import Slots
from bot.core.vocabulary import Stems

_ANY_DAY = date(2026, 1, 1)
"""The features of a wording do not hold which year was last year."""

Wordings = Mapping[str, tuple[frozenset[str], ...]]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Wordbook:
    """Folded words of all languages, and the wordings of the intents with their slots masked."""

    entries: tuple[Entry, ...]
    wordings: Wordings
    """Intent id -> features of each of its example questions; social intents not included."""
    classifier: Classifier
    """Learned from all example questions: its labels are the intents and `bot.core.intent.ELSEWHERE`."""
    stems: Stems
    """What the words of the entries are looked up by."""


def make_wordbook(
    languages: Sequence[Language],
    country_names: Mapping[str, Mapping[str, str]],
    country_codes: Mapping[str, str],
) -> Wordbook:
    """Work out the wordbook of some languages."""
    main = [language for language in languages if language.respell is None]
    entries = tuple(sorted(set(language_entries(main, country_names))))
    lexicon = Lexicon(main, entries, country_codes)
    examples = [
        (intent, _slots(lexicon, intent, wording))
        for intent in INTENTS | ELSEWHERE
        for wording in wordings_of(main, intent)
    ]
    wordings: dict[str, list[frozenset[str]]] = {}
    for intent, slots in examples:
        if intent not in SOCIAL | ELSEWHERE:
            wordings.setdefault(intent, []).append(slots.features)
    classifier = fit([(intent, evidence(slots)) for intent, slots in examples])
    return Wordbook(
        entries,
        {intent: tuple(sets) for intent, sets in wordings.items()},
        classifier,
        lexicon.vocabulary.stems,
    )


def wordings_of(languages: Sequence[Language], intent: str) -> Iterator[str]:
    """Yield the example questions of an intent in all languages."""
    for language in languages:
        yield from language.wordings.get(intent, ())


def _slots(lexicon: Lexicon, intent: str, wording: str) -> Slots:
    slots = read_slots(Query(tuple(tokenize(wording))), lexicon, _ANY_DAY, with_typos=False)
    # Wordings name people that no knowledge holds.
    if intent in PERSON and slots.unexplained and "role" not in slots.features:
        return replace(slots, features=slots.features | {"person"})
    return slots
