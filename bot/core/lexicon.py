"""Everything that can be named, in one index: finds the concepts that the words of a query express."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy

from bot.core.entry import FUNCTION, NEUTRAL, YEAR_WORD, Entry
from bot.core.fold import fold, is_cyrillic
from bot.core.idle import idle_words
from bot.core.language import Language
from bot.core.normalize import Query, Token, tokenize
from bot.core.signs import Signs
from bot.core.span import Span
from bot.core.speech import Speech, likely_languages
from bot.core.vocabulary import Stems, Vocabulary

_NAMES = ("country:", "person:")
_LONG_NAME = 8
"""Letters of a country's name that is the same in whatever script and language it is written."""
_LEAST_MIXED = 6
"""Letters of an idle word of another language than the question's."""

_SKIPPABLE = 2
"""Function words that may stand between the words of a phrase."""
_ALTERNATIVES_WITHIN = 0.04
_COUNTRIES_WITHIN = 0.024
_LEAST_FORM, _PLAIN_FORM = 0.85, 0.93
"""Similarities of a word that has an ending in place of another, from and below which it is one."""
_CERTAIN = 0.97
"""Similarity of words that count in a text whose language is not told."""
_PHRASE_SLACK = 0.07
"""Similarity by which a phrase's first word may trail what the typed word is by itself."""
_FOREIGN = 0.9
"""Similarity from which a word of another language than the query's counts: typos are mended in its own only."""
_NATIVE_SLACK = 0.05
"""Similarity by which a reading of the query's own language may trail one of another language."""
_DOUBLED = re.compile(r"(\w)\1")
_NEAR_FUNCTION = (3, 4)
"""Letters of words that may be a function word with a slip; longer ones are mended as all words are."""
_SHORT_MONTHS = frozenset({"month:5", "month:6", "month:7"})
_SHORT_CODE = 3
"""Letters up to which the name of a country is an abbreviation, typed letter by letter: "усса" is not "USA"."""


def _slips(word: str) -> Iterator[str]:
    """Yield what a word is without one of its letters, or with two exchanged, but for the first; short ones only."""
    least, most = _NEAR_FUNCTION
    for place in range(1, len(word)):
        without = word[:place] + word[place + 1 :]
        exchanged = word[:place] + word[place : place + 2][::-1] + word[place + 2 :]
        yield from (slip for slip in (without, exchanged) if least <= len(slip) <= most)


class Lexicon:
    """The words of all languages, and the names of one knowledge snapshot where it is extended by them."""

    def __init__(
        self,
        languages: Iterable[Language],
        entries: Iterable[Entry],
        country_codes: Mapping[str, str],
        stems: Stems | None = None,
    ) -> None:
        """Index entries; `stems` are those of the vocabulary of the same entries, if they were worked out before."""
        self.languages = {language.code: language for language in languages}
        self.country_codes = dict(country_codes)
        entries = sorted(dict.fromkeys(entries))  # mostly in order already
        self._single: dict[str, list[Entry]] = defaultdict(list)
        self._phrases: dict[str, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
        for entry in entries:
            if len(entry.words) == 1:
                self._single[entry.words[0]].append(entry)
            elif entry.words:
                self._phrases[entry.words[0]][entry.words[1]].append(entry)
        listed = {(word, entry.language) for entry in entries for word in entry.words}
        self.vocabulary = Vocabulary(
            listed,
            {code: language.endings for code, language in self.languages.items()},
            [code for code, language in self.languages.items() if language.is_agglutinative],
            {code: language.fleeting for code, language in self.languages.items()},
            stems,
        )
        function_words: dict[str, set[str]] = {code: set() for code in self.languages}
        for entry in entries:
            if entry.concept == FUNCTION and len(entry.words) == 1:
                function_words[entry.language].add(entry.words[0])
        self._function_words = frozenset().union(*function_words.values())
        self._near_function_words = {
            code: frozenset(slip for word in listed for slip in _slips(word))
            for code, listed in function_words.items()
        }
        self._any_near_function_words = frozenset().union(*self._near_function_words.values())
        self._joining = {entry.words[0] for entry in entries if entry.concept == "with"}
        """Words that join two things: "the minister and the deputies" are not "the minister's deputies"."""
        self._idle = {code: idle_words(language) for code, language in self.languages.items()}
        self.signs = {code: Signs.of(language) for code, language in self.languages.items()}
        self.speech = Speech(self.languages, self.signs)
        self._publishers: frozenset[str] = frozenset()

    def extended(
        self, names: Iterable[Entry], more_words: Iterable[str], publishers: Iterable[str] = ()
    ) -> Lexicon:
        """Return a lexicon with names, whose language is "", and folded words that must not be taken for typos.

        `publishers` are the folded words of the names of those who publish.
        """
        larger = copy(self)
        larger._publishers = frozenset(publishers)
        larger._single, larger._phrases = self._single.copy(), self._phrases.copy()
        listed, begun = set(more_words), defaultdict[str, set[Entry]](set)
        for entry in set(names):
            listed.update(entry.words)
            if len(entry.words) == 1:
                held = larger._single.get(entry.words[0], ())
                larger._single[entry.words[0]] = sorted({*held, entry})
            elif entry.words:
                begun[entry.words[0]].add(entry)
        for first, fresh in begun.items():
            phrases: dict[str, list[Entry]] = defaultdict(list)
            listed_before = self._phrases.get(first, {}).values()
            for entry in sorted(fresh.union(*listed_before)):
                phrases[entry.words[1]].append(entry)
            larger._phrases[first] = phrases
        larger.vocabulary = self.vocabulary.extended(listed)
        return larger

    def is_publisher(self, key: str) -> bool:
        """Whether a folded word is of the name of one who publishes, in any form."""
        matches = self.vocabulary.correct_matches(key) if self._publishers else ()
        return any(match.word in self._publishers for match in matches)

    def home_of(self, language: str | None) -> str | None:
        """Return the code of the one country whose language it is, if it is."""
        known = self.languages.get(language or "")
        return known.home if known else None

    def is_latin_only(self, language: str) -> bool:
        """Whether a language is never written in Cyrillic letters, as one of chains of endings may be."""
        signs = self.signs.get(language)
        return signs is not None and not signs.is_cyrillic and not signs.is_agglutinative

    def is_function_word(self, key: str) -> bool:
        """Whether a folded word carries no content in some language."""
        return key in self._function_words

    def is_lookalike(self, word: str, language: str | None) -> bool:
        """Whether a word as typed is listed by its language as no name, whatever its folded letters look like."""
        known = self.languages.get(language or "")
        return known is not None and word.casefold() in known.lookalikes

    def is_country(self, key: str) -> bool:
        """Whether a folded word is a country's name or adjective, in any form."""
        return any(
            entry.concept.startswith("country:")
            for match in self.vocabulary.matches(key)
            if match.similarity >= _LEAST_FORM
            for entry in self._single.get(match.word, ())
        )

    def is_idle(self, token: Token, language: str | None = None, *, is_name: bool = False) -> bool:
        """Whether a word is one of asides in a language; a longer one in any of its script, since people mix languages.

        An English "hazelnuts" is no Belarusian verb, for all that "-nuts" reads like one.
        """
        key = token.key
        if language in self._idle and self._idle[language].has(key, is_name=is_name):
            return True
        if len(key) < _LEAST_MIXED or is_name:
            return False
        is_in_cyrillic = is_cyrillic(token.surface)
        return any(
            words.has(key)
            for code, words in self._idle.items()
            if self.signs[code].is_cyrillic == is_in_cyrillic or self.signs[code].is_agglutinative
        )

    def is_nearly_function_word(self, key: str, language: str | None) -> bool:
        """Whether a short word is one of a language without content, less a letter or with two exchanged: "hav", "teh".

        Another letter in place of one makes other words: "wool" is no slip of "woul".
        """
        return key in self._near_function_words.get(language or "", self._any_near_function_words)

    def is_event(self, key: str) -> bool:
        """Whether a folded word names a meeting of some kind."""
        return any(
            entry.concept == "cue:meeting" or entry.concept.startswith("event:")
            for match in self.vocabulary.correct_matches(key)
            for entry in self._single.get(match.word, ())
        )

    def number_of(self, key: str, label: str) -> int | None:
        """Return the number of a word that is listed as "ordinal:2" or "number:2", whatever phrase it stands in."""
        for match in self.vocabulary.correct_matches(key):
            for entry in self._single.get(match.word, ()):
                kind, _, value = entry.concept.partition(":")
                if kind == label:
                    return int(value)
        return None

    def spans(self, tokens: Sequence[Token], *, with_typos: bool = True) -> list[Span]:
        """Return every reading of every run of tokens, overlapping ones included."""
        look_up = self.vocabulary.matches if with_typos else self.vocabulary.correct_matches
        words = [
            {match.word: match.similarity for match in look_up(token.key)}
            if token.is_word or token.number is not None
            else {token.key: 1.0}
            for token in tokens
        ]
        is_skippable = [
            self.is_function_word(token.key) and token.key not in self._joining for token in tokens
        ]
        named_as = [self._named_as(readings, *_NAMES) for readings in words]
        offices = (self._named_as(readings, "role:") for readings in words)
        called = list(map(max, named_as, offices))
        found = []
        for start, readings in enumerate(words):
            near = {word for step in words[start + 1 : start + _SKIPPABLE + 2] for word in step}
            for word, similarity in readings.items():
                found += [
                    Span(start, start + 1, entry.concept, entry.language, similarity, word)
                    for entry in self._single.get(word, ())
                ]
                if similarity < named_as[start] - _PHRASE_SLACK:
                    continue  # "россии" is Russia, and no form of "рост" in "рост на"
                phrases = self._phrases.get(word, {})
                begun = [entry for second, entries in phrases.items() if second in near for entry in entries]
                spans = (_complete(entry, words, called, is_skippable, start, similarity) for entry in begun)
                found += [span for span in spans if span]
        return found

    def _named_as(self, readings: Mapping[str, float], *kinds: str) -> float:
        """Return how surely a typed word has a concept that begins with one of `kinds`, 0 to 1."""
        return max(
            (
                similarity
                for word, similarity in readings.items()
                if any(entry.concept.startswith(kinds) for entry in self._single.get(word, ()))
            ),
            default=0.0,
        )

    def fitting(self, spans: list[Span], query: Query, votes: Mapping[str, float]) -> list[Span]:
        """Return the readings that are possible in a query of its language.

        A word of another language counts where it stands as listed or inflected and nothing in the query's own fits as
        well; in another script than the word's own, a name of a country hardly ever. `votes` are from `Speech.votes_for`.
        """
        own = {"", *likely_languages(votes)}
        if not _is_in_title_case(query.tokens):
            spans = [
                span
                for span in spans
                if self.is_publisher(query.tokens[span.start].key)
                or not _is_name_read_as_cue(span, query.tokens)
            ]
        # Words of languages in Cyrillic letters hardly get into a text in a language that has none.
        is_latin_text = any(self.is_latin_only(code) for code in own)
        native: dict[int, float] = defaultdict(float)
        for span in spans:
            if span.language in own:
                for position in range(span.start, span.end):
                    native[position] = max(native[position], span.similarity)
        return [
            span
            for span in spans
            if self._is_spelled_out(span, query.tokens)
            and not self._is_inflected_elsewhere(span, query.tokens, own)
            and (span.language in own or self._is_loan(span, query.tokens, native, is_latin_text))
        ]

    def _is_loan(
        self, span: Span, tokens: Sequence[Token], native: Mapping[int, float], is_latin_text: bool
    ) -> bool:
        is_free = not is_latin_text or span.concept.startswith("country:")
        is_written_so = is_free or self._is_own_script(span, tokens)
        if span.similarity < (_FOREIGN if is_written_so else _CERTAIN):
            return False
        if self._is_chance(span, tokens):
            return False
        if span.concept.startswith("good:") and span.similarity < _CERTAIN:
            return False  # "галасам" is no Uzbek grain with an ending
        if span.concept == YEAR_WORD and span.similarity >= _CERTAIN:
            return True
        if span.end - span.start == 1 and native[span.start] > span.similarity - _NATIVE_SLACK:
            return span.concept.startswith("country:") and self._is_own_script(span, tokens)
        is_long = len(tokens[span.start].key) >= _LONG_NAME  # "Rossiya" in English is no chance
        return not span.concept.startswith("country:") or is_long or self._is_own_script(span, tokens)

    def _is_chance(self, span: Span, tokens: Sequence[Token]) -> bool:
        """Whether a word in Cyrillic letters just sounds like one of a language that is never written in them.

        So do idle words, codes of currencies and short names of blocs: "три" is no Turkish money, "ўн" no UN.
        """
        is_short = span.concept.startswith("scope:") and len(tokens[span.start].key) <= _SHORT_CODE
        return (
            (span.concept == NEUTRAL or span.concept.startswith("unit:") or is_short)
            and self.is_latin_only(span.language)
            and is_cyrillic(tokens[span.start].surface)
        )

    def _is_own_script(self, span: Span, tokens: Sequence[Token]) -> bool:
        return is_cyrillic(tokens[span.start].surface) == self.signs[span.language].is_cyrillic

    def _is_spelled_out(self, span: Span, tokens: Sequence[Token]) -> bool:
        """Whether an abbreviation of a country or bloc has all its letters and no more; endings only where they chain."""
        if span.concept.startswith("scope:") and len(span.word) in range(1, _SHORT_CODE + 1):
            return span.similarity >= _CERTAIN or self.signs[span.language].is_agglutinative
        if span.concept.startswith("month:") and span.word and span.similarity < _CERTAIN:
            # "Яны" is no "янв", "яна" no "yan"; but May, June and July are as short in full.
            is_cut = len(span.word) <= _SHORT_CODE and span.concept not in _SHORT_MONTHS
            is_begun = tokens[span.start].key.startswith(span.word) or len(span.word) > _SHORT_CODE + 1
            return is_begun and not is_cut
        if not span.concept.startswith("country:") or span.end - span.start > 1 or span.similarity < _CERTAIN:
            return True
        token = tokens[span.start]
        code = span.concept.partition(":")[2].casefold()
        if token.key == fold(code) and span.language:
            return token.surface.casefold() == code or is_cyrillic(token.surface)  # "mis" is copper, not MYS
        return len(token.key) > _SHORT_CODE or not _DOUBLED.search(token.surface.casefold())

    def _is_inflected_elsewhere(self, span: Span, tokens: Sequence[Token], own: Collection[str]) -> bool:
        """Whether a name is read that the word is a form of only with endings of languages that are not spoken.

        "Live" is no Libya in English, which has no "-ia, -e".
        """
        is_form = _LEAST_FORM <= span.similarity < _PLAIN_FORM
        if span.language or not span.word or not is_form:
            return False
        return not self.vocabulary.inflects(tokens[span.start].key, span.word, own)

    def cover(self, spans: list[Span], language: str) -> list[Span]:
        """Choose the readings that explain the query best: longest and surest first, none overlapping.

        Readings of exactly the same tokens stay side by side if they are equally good, those of the query's own
        language before those of others.
        """
        chosen: list[Span] = []
        taken: set[int] = set()
        alike: dict[tuple[int, int], list[Span]] = defaultdict(list)
        for span in spans:
            alike[span.start, span.end].append(span)
        for span in sorted(spans, key=lambda span: _preference(span, language)):
            if taken.isdisjoint(range(span.start, span.end)):
                chosen.append(span)
                taken.update(range(span.start, span.end))
        result = []
        for best in chosen:
            same = alike[best.start, best.end]
            # Countries are named alike in many languages; none is likelier for being the query's own.
            native = [
                span
                for span in same
                if span.similarity >= best.similarity - _ALTERNATIVES_WITHIN
                and (span.language in (language, "") or span.concept.startswith("country:"))
            ] or same
            # "22 год" is a year in whatever language the rest is.
            native += [span for span in same if span.concept == YEAR_WORD and span.similarity >= _CERTAIN]
            top = max(span.similarity for span in native)
            result += [span for span in native if span.similarity >= top - _slack(span)]
        return sorted(set(result), key=lambda span: (span.start, span.concept))

    def concepts_of(self, text: str, language: str | None = None) -> frozenset[str]:
        """Return what a text of the knowledge names; the words of other languages than its own do not count."""
        tokens = tuple(tokenize(text))
        spans = self.spans(tokens, with_typos=False)
        if language not in self.languages:
            language = self.speech.detect(self.speech.votes_for(Query(tokens), spans))
            spans = [span for span in spans if span.similarity >= _CERTAIN]
            return frozenset(span.concept for span in self.cover(spans, language or ""))
        native = [
            span
            for span in spans
            if span.language in (language, "") and not _is_name_read_as_cue(span, tokens)
        ]
        return frozenset(span.concept for span in self.cover(native, language or ""))


def _is_name_read_as_cue(span: Span, tokens: Sequence[Token]) -> bool:
    """Whether a name within a sentence only happens to look like a form of a cue: "у Поці" is no "потым"."""
    begins = span.start == 0 or tokens[span.start].sentence != tokens[span.start - 1].sentence
    is_name = not begins and tokens[span.start].surface.istitle()
    return is_name and span.concept.startswith("cue:") and span.similarity < _CERTAIN


def _is_in_title_case(tokens: Sequence[Token]) -> bool:
    """Whether all words are written like names, so that none can be told for one."""
    return all(
        token.surface[:1].isupper() for token in tokens if token.is_word and len(token.key) > _SHORT_CODE
    )


def _preference(span: Span, language: str) -> tuple[float, bool, bool, int]:
    """Return the sort key of readings: the worthiest first, what names something before what does not."""
    is_plain = span.concept in (FUNCTION, NEUTRAL) and span.end - span.start > 1
    return (-span.weight, is_plain, span.language != language, span.start)


def _slack(span: Span) -> float:
    """Return by how much a reading may trail the best: countries hardly, since their likeness misleads."""
    return _COUNTRIES_WITHIN if span.concept.startswith("country:") else _ALTERNATIVES_WITHIN


def _complete(
    entry: Entry,
    words: Sequence[Mapping[str, float]],
    called: Sequence[float],
    is_skippable: Sequence[bool],
    start: int,
    similarity: float,
) -> Span | None:
    end = start + 1
    most = min(_SKIPPABLE, len(entry.words) - 1)  # "whats that per month" is no "what month"
    for word in entry.words[1:]:
        skipped = 0
        while end < len(words) and word not in words[end]:
            if skipped == most or not is_skippable[end]:
                return None
            skipped += 1
            end += 1
        if end == len(words):
            return None
        if words[end][word] < called[end] - _PHRASE_SLACK:
            return None  # "посла" is of the ambassador, and no form of "пост" in "ещё у поста"
        similarity = min(similarity, words[end][word])
        end += 1
    return Span(start, end, entry.concept, entry.language, similarity)
