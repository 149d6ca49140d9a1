"""All known words, and which of them a typed word may be: the same, another form of it, or a typo."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.fold import fold

_K = TypeVar("_K")
_V = TypeVar("_V")

SAME, FORM = 1.0, 0.95
"""Similarity of a word to itself, and to another inflection of it."""

Stems = Mapping[str, Mapping[str, Mapping[str, int]]]
"""Code of a language -> what listed words are looked up by, without an ending -> those words -> the letters left out."""

_MIN_STEM = 3
_SHORT = 3
"""Letters up to which a listed word takes no endings, unless its language builds words by chains of endings."""
_MAX_BASE_ENDING = 3
"""Letters that may be exchanged at the end of a listed word; typed words may carry longer endings."""
_MIN_STRIPPED = 7
"""Letters that a typo without its ending must have: "торганули" is not Tonga."""
_MIN_BORROWED = 5
"""Letters of a word of another language that takes endings of one that builds by chains of endings."""
_BORROWED_LESS = 0.05
_LONG_ENOUGH = 8
"""Letters from which a word is known by the rest of it when its first letter is another."""
_SHORTEST_SLIP = 4
"""Letters from which a word may have two of them exchanged."""
_TWINS = 10
"""Names that are looked at for going on where another ends."""
_RICH = 30
"""Endings from which a language inflects so much that even a short stem keeps its meaning: "life" is no form of "lift"."""
_VOWEL = re.compile("[aeiou]")
_MIN_SKELETON, _UNVOWELLED = 4, 0.72
"""Consonants that a word written without vowels must have, and how much it is like the whole one."""
_CACHE_SIZE = 20_000
_NO_WORDS: Mapping[str, int] = {}
_NO_MASKS = np.empty(0, np.uint32)


@dataclass(frozen=True, slots=True)
class Match:
    """A known word that a typed one may be."""

    word: str
    similarity: float
    """1 for the same word, less for another form, least for a typo; above 0."""


def _edits_allowed(length: int) -> int:
    # Tuned on random typos: one slip in a short word, two from eight letters on, three in very long ones. Words of up
    # to four letters have too many neighbours ("meet", "meat").
    return 0 if length < 5 else 1 if length < 8 else 2 if length < 13 else 3


def _is_of_another(listed: str, typed: str) -> bool:
    """Whether a word of another first letter is short, and so rather another word than a slip: "galasam", "kalasam"."""
    is_exchanged = sorted(listed[:2]) == sorted(typed[:2])
    return len(listed) == len(typed) < _LONG_ENOUGH and not is_exchanged


def _typo_similarity(edits: int, length: int) -> float:
    return 0.9 - 0.9 * edits / length


class _Stemmer:
    """What is left of words without an ending; remembered, since most words of a snapshot are those of the last."""

    def __init__(self, endings: Collection[str]) -> None:
        self._endings = endings
        self._of: dict[str, tuple[str, ...]] = {}

    def of(self, word: str) -> tuple[str, ...]:
        """Return the word and its stems."""
        found = self._of.get(word)
        if found is None:
            sizes = range(1, min(_MAX_BASE_ENDING, len(word) - _MIN_STEM) + 1)
            found = (word, *(word[:-size] for size in sizes if word[-size:] in self._endings))
            self._of[word] = found
        return found


@lru_cache(maxsize=32)
def _stemmer(endings: frozenset[str]) -> _Stemmer:
    return _Stemmer(endings)


class Vocabulary:
    """Words of several languages with their endings. Look-ups are memorized, so keep one as long as its words."""

    def __init__(
        self,
        words: Iterable[tuple[str, str]],
        endings: Mapping[str, Iterable[str]],
        chaining: Collection[str] = (),
        fleeting: Mapping[str, Iterable[str]] | None = None,
        stems: Stems | None = None,
    ) -> None:
        """Index words.

        Args:
            words: (folded word, code of its language); the code "" stands for names, which take every language's endings.
            endings: Language code -> inflectional endings, as written.
            chaining: Codes of the languages that build words by chains of endings.
            fleeting: Language code -> last letters of words that lose the first of them before an ending: "рынок, рынка".
            stems: The `stems` of a vocabulary of the same words and endings, which take most of the time to work out.
        """
        self._endings = {code: frozenset(filter(None, map(fold, listed))) for code, listed in endings.items()}
        self._chaining = tuple(code for code in chaining if code in self._endings)
        self._longest = {code: max(map(len, listed), default=0) for code, listed in self._endings.items()}
        self._fleeting = {
            code: tuple(filter(None, map(fold, listed))) for code, listed in (fleeting or {}).items()
        }
        self._words: dict[str, set[str]] = defaultdict(set)
        for word, code in words:
            self._words[word].add(code)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        self._stemmers = {code: _stemmer(listed) for code, listed in self._endings.items()}
        self.stems: Stems = self._all_stems() if stems is None else stems
        for word in self._words:
            self._by_length[len(word)].append(word)
        self._longer = _longer_names(self._words)
        self._masks = {length: _masks(listed) for length, listed in self._by_length.items()}
        """Length -> the letters of each word of that length."""
        self._skeletons: dict[str, list[str]] = defaultdict(list)
        """Consonants -> the words that have them."""
        self._opened: dict[str, list[str]] = defaultdict(list)
        """Names with a for every o -> the names."""
        for word, codes in self._words.items():
            self._skeletons[_VOWEL.sub("", word)].append(word)
            if "" in codes:
                self._opened[word.replace("o", "a")].append(word)
        self._memory: dict[str, tuple[Match, ...]] = {}
        self._correct: dict[str, tuple[Match, ...]] = {}

    def _all_stems(self) -> dict[str, dict[str, dict[str, int]]]:
        found: dict[str, dict[str, dict[str, int]]] = {code: {} for code in self._endings}
        for word, codes in self._words.items():
            for code, stem in self._stems_of(word, self._endings if "" in codes else codes):
                found[code].setdefault(stem, {})[word] = len(word) - len(stem)
        return found

    def extended(self, names: Iterable[str]) -> Vocabulary:
        """Return a vocabulary with further folded words, which take every language's endings.

        Most of what it holds is shared with this one, so that it is there in a fraction of the time.
        """
        larger = copy(self)
        larger._memory, larger._correct = {}, {}
        larger._words = self._words.copy()
        stems = {code: dict(by_stem) for code, by_stem in self.stems.items()}
        larger.stems = stems
        larger._skeletons, larger._opened = self._skeletons.copy(), self._opened.copy()
        fresh: dict[int, list[str]] = defaultdict(list)
        for word in sorted(set(names)):
            codes = self._words.get(word, set())
            if "" in codes:
                continue
            larger._words[word] = codes | {""}
            for code, stem in self._stems_of(word, (code for code in self._endings if code not in codes)):
                stems[code][stem] = {**stems[code].get(stem, {}), word: len(word) - len(stem)}
            _append(larger._opened, word.replace("o", "a"), word)
            if not codes:
                fresh[len(word)].append(word)
                _append(larger._skeletons, _VOWEL.sub("", word), word)
        larger._by_length, larger._masks = self._by_length.copy(), dict(self._masks)
        for length, listed in fresh.items():
            larger._by_length[length] = [*self._by_length.get(length, ()), *listed]
            larger._masks[length] = np.concatenate((self._masks.get(length, _NO_MASKS), _masks(listed)))
        larger._longer = _longer_names(larger._words)
        return larger

    def _stems_of(self, word: str, codes: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield what a word is looked up by in some languages: (code, stem)."""
        for code in codes:
            if len(word) <= _SHORT and code not in self._chaining:
                continue
            for stem in (*self._stemmers[code].of(word), *self._shortened(word, code)):
                yield code, stem

    def _shortened(self, word: str, code: str) -> list[str]:
        """Return the stem of a word that loses its last vowel before an ending, if its language has such words."""
        return [
            word[: -len(ending)] + ending[1:]
            for ending in self._fleeting.get(code, ())
            if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM
        ]

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def knows(self, word: str) -> bool:
        """Whether the word or another form of it is listed."""
        return bool(self.correct_matches(word))

    def matches(self, word: str) -> tuple[Match, ...]:
        """Return the listed words that `word` may be, most similar first; typos only where nothing else fits."""
        found = self._memory.get(word)
        if found is None:
            found = self.correct_matches(word)
            if not found:
                found = _sorted(self._typos(word))
            elif word not in self._words:
                # "waht" is a form of some language's word, but rather "what".
                found = (*found, *(Match(*pair) for pair in self._exchanged(word).items()))
            if len(self._memory) >= _CACHE_SIZE:
                self._memory.clear()
            self._memory[word] = found
        return found

    def correct_matches(self, word: str) -> tuple[Match, ...]:
        """Return the same, for text that was written with care: no typos."""
        matches = self._correct.get(word)
        if matches is None:
            found = self._forms(word)
            if word in self._words:
                found[word] = SAME
            else:
                self._add_twins(word, found)
            if not found:
                found = self._borrowed(word)
            matches = self._correct[word] = _sorted(found)
            if len(self._correct) >= _CACHE_SIZE:
                self._correct.clear()
        return matches

    def inflects(self, word: str, listed: str, codes: Collection[str]) -> bool:
        """Whether a word is a form of a listed one with the endings of some languages."""
        return listed in self._forms(word, codes)

    def _forms(self, word: str, codes: Collection[str] | None = None) -> dict[str, float]:
        """Return the listed words that a word is a form of, with the endings of some or of all languages."""
        found: dict[str, float] = {}
        for code, endings in self._endings.items():
            if codes is not None and code not in codes:
                continue
            stems = self.stems[code]
            for size in range(min(self._longest[code], len(word) - _MIN_STEM) + 1):
                stem = word[: len(word) - size]
                if size and word[-size:] not in endings:
                    continue
                for listed, exchanged in stems.get(stem, _NO_WORDS).items():
                    if listed != word and _is_form(
                        stem, listed, exchanged, size, is_rich=len(endings) >= _RICH
                    ):
                        # The less is exchanged, the surer.
                        found[listed] = max(found.get(listed, 0.0), FORM - 0.025 * exchanged - 0.01 * size)
        return found

    def _borrowed(self, word: str) -> dict[str, float]:
        """Return words of other languages with an ending of one that builds by chains: "vypolneniyesi"."""
        found: dict[str, float] = {}
        for code in self._chaining:
            sizes = range(1, min(self._longest[code], len(word) - _MIN_BORROWED) + 1)
            for rest in (word[:-size] for size in sizes if word[-size:] in self._endings[code]):
                held = {rest: SAME} if rest in self._words else self._forms(rest)
                for listed, similarity in held.items():
                    found[listed] = max(found.get(listed, 0.0), similarity - _BORROWED_LESS)
        return found

    def _add_twins(self, word: str, found: dict[str, float]) -> None:
        """Add longer names that are a slip away: "Nigerai" may be a form of Niger, or Nigeria mistyped."""
        for name in [listed for listed in found if listed in self._longer]:
            for longer in self._longer[name]:
                if OSA.distance(word, longer) <= 1:
                    found[longer] = max(found.get(longer, 0.0), found[name])

    def _exchanged(self, word: str) -> dict[str, float]:
        """Return the words that a short one is with two letters exchanged, not the first: "waht", "form" for "from"."""
        if len(word) < _SHORTEST_SLIP:
            return {}
        near = (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :]
            for place in range(1, len(word) - 1)
        )
        return {other: _typo_similarity(1, len(word)) for other in near if other in self._words}

    def _typos(self, word: str) -> dict[str, float]:
        allowed = _edits_allowed(len(word))
        if not allowed:
            return self._exchanged(word)
        found: dict[str, float] = {}
        # The word as typed, and without each ending that leaves enough of it.
        typed = {word} | {
            word[:-size]
            for code, endings in self._endings.items()
            for size in range(1, min(self._longest[code], len(word) - 5) + 1)
            if word[-size:] in endings
        }
        for text in typed:
            limit = min(allowed, _edits_allowed(len(text)))
            if text != word and len(text) < _MIN_STRIPPED:
                continue
            for length in range(len(text) - limit, len(text) + limit + 1):
                for listed, edits, _ in process.extract(
                    text,
                    self._alike(text, length, limit),
                    scorer=OSA.distance,
                    score_cutoff=limit,
                    limit=None,
                ):
                    # People rarely miss the first letter, and hardly ever it and another.
                    if listed[0] != text[0] and (edits > 1 or _is_of_another(listed, text)):
                        continue
                    if edits <= _edits_allowed(len(listed)):
                        similarity = _typo_similarity(edits, len(text)) - 0.02 * (text != word)
                        found[listed] = max(found.get(listed, 0.0), similarity)
        if not found:
            found = dict.fromkeys((*self._unvowelled(word), *self._reopened(word)), _UNVOWELLED)
        best: dict[str, float] = defaultdict(float)
        for listed, similarity in found.items():
            for code in self._words[listed]:
                best[code] = max(best[code], similarity)
        # What is nearer in another language may not be meant in this.
        return {
            listed: similarity
            for listed, similarity in found.items()
            if any(similarity > best[code] - 0.08 for code in self._words[listed])
        }

    def _alike(self, word: str, length: int, edits: int) -> list[str]:
        """Return the listed words of a length that may be so few edits away: an edit changes two letters at most."""
        listed = self._by_length.get(length)
        if not listed:
            return []
        changed = np.bitwise_count(self._masks[length] ^ np.uint32(_mask(word)))
        return [listed[place] for place in np.flatnonzero(changed <= 2 * edits)]

    def _reopened(self, word: str) -> list[str]:
        """Return the names that a typed one is with a and o exchanged, as they are heard: "Nozorov" for "Nazarov"."""
        if len(word) < _MIN_SKELETON:
            return []
        return self._opened.get(word.replace("o", "a"), [])

    def _unvowelled(self, word: str) -> list[str]:
        """Return the words that a typed one is without some of their vowels: "trnovr"."""
        skeleton = _VOWEL.sub("", word)
        if len(skeleton) < _MIN_SKELETON:
            return []
        return [
            listed
            for listed in self._skeletons.get(skeleton, ())
            if len(word) < len(listed) <= 2 * len(word) and listed[0] == word[0] and _is_within(word, listed)
        ]


def _append(lists: dict[_K, list[_V]], key: _K, item: _V) -> None:
    """Put an item into a list that is shared, by a list in its place."""
    lists[key] = [*lists.get(key, ()), item]


def _longer_names(words: Mapping[str, Collection[str]]) -> Mapping[str, list[str]]:
    """Return each name that others go on from -> those."""
    names = sorted(word for word, codes in words.items() if "" in codes and len(word) > _SHORT)
    found: dict[str, list[str]] = {}
    for number, name in enumerate(names, start=1):
        for longer in names[number : number + _TWINS]:
            if longer.startswith(name) and len(longer) - len(name) <= _MAX_BASE_ENDING:
                found.setdefault(name, []).append(longer)
    return found


def _masks(words: Collection[str]) -> NDArray[np.uint32]:
    return np.fromiter(map(_mask, words), np.uint32, len(words))


def _mask(word: str) -> int:
    """Return which letters a word has, one bit for each; a few letters share theirs."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask


def _is_within(part: str, whole: str) -> bool:
    """Whether the letters of a word are those of another, in order, some left out."""
    letters = iter(whole)
    return all(letter in letters for letter in part)


def _sorted(found: Mapping[str, float]) -> tuple[Match, ...]:
    return tuple(Match(*pair) for pair in sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def _is_form(stem: str, listed: str, exchanged: int, added: int, *, is_rich: bool) -> bool:
    if not exchanged:
        return True
    # The listed word lost something too: what they share must carry the meaning.
    return len(stem) >= 4 or (is_rich and 1 <= added <= 2 and exchanged <= 2 and len(listed) <= 5)
