"""One knowledge snapshot with everything that is worked out once: words, passages, wordings, phrasings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

from bot.core.compose import Composer
from bot.core.derived import with_derived
from bot.core.entry import name_entries
from bot.core.language import Language
from bot.core.lexicon import Lexicon
from bot.core.model import Knowledge, Record, Series
from bot.core.offers import Offers
from bot.core.passage import PassageIndex, publishers_of, words_of
from bot.core.phrasing import FactIndex
from bot.core.reading import Reader
from bot.core.signature import Signatures
from bot.core.telling import telling_of
from bot.core.wordbook import Wordbook, make_wordbook

_lexicons: WeakKeyDictionary[Wordbook, tuple[Sequence[Language], Lexicon]] = WeakKeyDictionary()
"""Wordbook -> languages, and the words of both: most of the work, and the same for every snapshot."""


def _lexicon_of(book: Wordbook, languages: Sequence[Language], country_codes: Mapping[str, str]) -> Lexicon:
    """Return the lexicon of what does not depend on the knowledge."""
    known, lexicon = _lexicons.get(book, ((), None))
    if lexicon is None or known != languages or lexicon.country_codes != country_codes:
        lexicon = Lexicon(languages, book.entries, country_codes, book.stems)
        _lexicons[book] = (languages, lexicon)
    return lexicon


def _twins(series: Sequence[Series]) -> frozenset[str]:
    """Return the ids of the series of which another is about the same in another unit."""
    about: dict[object, list[Series]] = defaultdict(list)
    for each in series:
        about[each.indicator, each.reporter, each.partner, repr((each.title, each.product))].append(each)
    alike = (each for each in about.values() if len({one.unit for one in each}) > 1)
    return frozenset(one.id for each in alike for one in each)


class Snapshot:
    """The indexes of one knowledge snapshot. Immutable but for memories of look-ups, so safe to share among threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        written = (*knowledge.series, *knowledge.meetings, *knowledge.entities, *knowledge.facts)
        taken = {record.id for record in written}
        knowledge = replace(knowledge, series=with_derived(knowledge.series, taken))
        self.knowledge = knowledge
        main = tuple(language for language in knowledge.languages if language.respell is None)
        book = knowledge.wordbook or make_wordbook(main, knowledge.country_names, knowledge.country_codes)
        words = _lexicon_of(book, main, knowledge.country_codes)
        names = name_entries(knowledge, lambda word: words.is_country(word) or words.is_function_word(word))
        self.lexicon = words.extended(names, words_of(knowledge), publishers_of(knowledge))
        self.passages = PassageIndex(knowledge, self.lexicon)
        self.reader = Reader(self.lexicon, main, book)
        self.signatures = Signatures(main)
        self.tellings = {fact.id: telling_of(fact, self.passages, self.lexicon) for fact in knowledge.facts}
        self.facts = FactIndex(knowledge.facts, self.lexicon.is_function_word)
        self.composers = {language.code: Composer(language, knowledge) for language in knowledge.languages}
        twins = _twins(knowledge.series)
        self._offers = {lang: Offers(knowledge, composer, twins) for lang, composer in self.composers.items()}
        records: list[Record] = [
            *knowledge.series,
            *knowledge.meetings,
            *knowledge.entities,
            *knowledge.facts,
        ]
        self.series: Mapping[str, Series] = {series.id: series for series in knowledge.series}
        self.records: Mapping[str, Record] = {record.id: record for record in records}

    def offers(self, lang: str) -> Offers:
        """Return what can be asked about, in a language, else in English."""
        return self._offers.get(lang) or self._offers["en"]

    def composer(self, lang: str) -> Composer:
        """Return the composer of a language, else the English one."""
        return self.composers.get(lang) or self.composers["en"]
