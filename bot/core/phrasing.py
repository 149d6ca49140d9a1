"""Free-form facts: which one a question means, by the words and letters it shares with the authors' phrasings.

Words, pairs of neighbors and runs of letters make a bag of features, in which a word that no phrasing has stands for
those it is a slip away from. A fact's score mixes two views of the likeness of bags: the mean of the two best phrasings,
and a ridge regression over all phrasings and titles, which finds out what tells the facts at hand apart, be it a
question word.
Over seven collections of 41 to 87 facts with five phrasings each, with and without typos, the nearest phrasings alone
found the right fact first in 67 of 100 new wordings and among the first three in 81, the ridge alone in 69 and 80, and
both together in 70 and 81. Titles, which the second view learns as well, add 3 to the first and 2 to the other: over
150 facts of ten fields and 77 of one they make it 73 and 71 first, 86 and 89 among three. Confidence is the best score
less a share of the runner-up's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.core.examples import Examples
from bot.core.model import Fact
from bot.core.normalize import keys_of
from bot.core.ridge import fit

_CUTOFF, _POWER, _NEAREST = 0.85, 3, 12
"""Similarity from which a strange word is taken for one of a phrasing, the power of it that weighs the word, and how
many words at most."""
_PAIR, _GRAM = 0.4, 0.6
"""Weight of two words in a row, and of a run of letters, next to a word's; like all of these weights chosen by
cross-validation over several collections of facts."""
_GRAM_SIZES = (3, 4)
_FUNCTION_WEIGHT = 0.7
"""Weight of function words next to words with content: among close facts "why" and "when" are all that differs."""
_RUNNER_UP_SHARE = 0.7
_LEAD = 0.06
"""Lead over the runner-up below which two facts are as good as equal."""
_TIED, _LEAD_OF_TIED = 0.02, 0.2
"""Difference in covered words below which the question has nothing that tells two facts apart, and the lead that makes
up for it."""
_LEAST = 0.05
"""Likeness to its best phrasing that a fact needs at least: less is a chance."""
_REJECTED = 0.85
"""Share of its likeness to a phrasing that is not the fact's that a fact needs: it cannot be meant with less."""
_NOT_MEANT = -0.5
"""What is learned from such a phrasing, where 1 is learned from one of the fact's."""
_DIGITS = 6
"""Digits of a score that are kept, so that sums in another order still tie."""
_MOST = 24
"""Facts that are ranked at most."""
_MOST_LEARNED = 3000
"""Phrasings up to which learning from them is worth its time, two seconds: it is done whenever knowledge is loaded."""


@dataclass(frozen=True, slots=True)
class FactScore:
    """A fact and how close the question comes to its phrasings, 0 to 1."""

    fact: Fact
    score: float
    covered: float = 0.0
    """Share of the question's words with content that one of its phrasings has, 0 to 1."""


class FactIndex:
    """All phrasings of all facts."""

    def __init__(self, facts: Sequence[Fact], is_function: Callable[[str], bool]) -> None:
        """Index the facts.

        Args:
            facts: What may be meant.
            is_function: Tells the folded words that carry no content.
        """
        self._is_function = is_function
        self._exact: dict[tuple[str, ...], Fact] = {}
        self._facts: list[Fact] = []
        self._words_of: list[list[frozenset[str]]] = []
        asked: list[tuple[int, tuple[str, ...]]] = []
        rejected: list[tuple[int, tuple[str, ...]]] = []
        titled: list[tuple[int, tuple[str, ...]]] = []
        for fact in facts:
            if phrasings := _keys_of_all(fact.ask):
                asked += [(len(self._facts), keys) for keys in phrasings]
                rejected += [(len(self._facts), keys) for keys in _keys_of_all(fact.reject)]
                titled += [(len(self._facts), keys) for keys in _keys_of_all(_titles_of(fact))]
                self._facts.append(fact)
                self._words_of.append([frozenset(keys) for keys in phrasings])
                for keys in phrasings:
                    self._exact.setdefault(keys, fact)
        examples = (*asked, *titled, *rejected)
        self._words = sorted({key for _, keys in examples for key in keys})
        self._known = frozenset(self._words)
        self._near: dict[str, list[tuple[str, float]]] = {}
        bags = [self._bag(keys) for _, keys in examples]
        self._examples = Examples(bags)
        self._owners = np.asarray([number for number, _ in asked], dtype=np.intp)
        self._starts = np.searchsorted(self._owners, np.arange(len(self._facts)))
        ends = np.searchsorted(self._owners, np.arange(len(self._facts)), side="right")
        self._seconds = np.minimum(self._starts + 1, ends - 1)
        self._titled = np.asarray([number for number, _ in titled], dtype=np.intp)
        self._rejecters = np.asarray([number for number, _ in rejected], dtype=np.intp)
        self._learned: NDArray[np.float64] | None = None
        if 0 < len(bags) <= _MOST_LEARNED:
            speaks = np.repeat((1.0, 1.0, _NOT_MEANT), (len(asked), len(titled), len(rejected)))
            targets = np.zeros((len(bags), len(self._facts)))
            targets[np.arange(len(bags)), [number for number, _ in examples]] = speaks
            self._learned = fit(np.stack([self._examples.likeness(bag) for bag in bags]), targets)

    def exact(self, keys: tuple[str, ...]) -> Fact | None:
        """Return the fact with exactly this phrasing."""
        return self._exact.get(keys)

    def rank(self, keys: tuple[str, ...]) -> list[FactScore]:
        """Return the facts whose phrasings are like the question, best first; rejected ones left out."""
        if not self._facts:
            return []
        likeness = self._examples.likeness(self._bag(keys))
        asked, titles, rejections = np.split(likeness, np.cumsum((len(self._owners), len(self._titled))))
        best, second = self._two_best(asked)
        scores = (best + second) / 2
        if self._learned is not None:
            learned = np.clip(likeness @ self._learned, 0.0, 1.0)
            scores = (scores + learned) / 2
        nearest, rejected = best.copy(), np.zeros(len(self._facts))
        np.maximum.at(nearest, self._titled, titles)
        np.maximum.at(rejected, self._rejecters, rejections)
        meant = np.flatnonzero((nearest >= _LEAST) & (nearest > _REJECTED * rejected))
        ranked = [
            (-round(float(scores[number]), _DIGITS), self._facts[number].id, number)
            for number in meant.tolist()
        ]
        telling = [[word for word, _ in self._meant(key)] for key in keys if not self._is_function(key)]
        return [
            FactScore(self._facts[number], -minus, self._covered(number, telling))
            for minus, _, number in sorted(ranked)[:_MOST]
        ]

    def _covered(self, number: int, telling: Sequence[Sequence[str]]) -> float:
        """Return the share of the words that one phrasing of a fact has, each in any of its forms."""
        counts = [sum(not words.isdisjoint(forms) for forms in telling) for words in self._words_of[number]]
        return max(counts) / max(len(telling), 1)

    def _two_best(self, likeness: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the likeness of each fact's best phrasing, and of its second, if any. Shapes (facts,)."""
        ordered = likeness[np.lexsort((-likeness, self._owners))]
        return ordered[self._starts], ordered[self._seconds]

    def _bag(self, keys: Sequence[str]) -> dict[str, float]:
        """Return the features of a text and their weights."""
        bag = {f"p:{one} {other}": _PAIR for one, other in zip(("^", *keys), (*keys, "$"), strict=True)}
        for key in keys:
            weight = _FUNCTION_WEIGHT if self._is_function(key) else 1.0
            for word, similarity in self._meant(key):
                bag[f"w:{word}"] = max(bag.get(f"w:{word}", 0.0), weight * similarity)
            framed = f"<{key}>"
            for size in _GRAM_SIZES:
                for at in range(len(framed) - size + 1):
                    gram = f"g:{framed[at : at + size]}"
                    bag[gram] = max(bag.get(gram, 0.0), weight * _GRAM)
        return bag

    def _meant(self, key: str) -> list[tuple[str, float]]:
        """Return the words of phrasings that a word may be meant for, and how likely each is, 0 to 1."""
        if key in self._known:
            return [(key, 1.0)]
        found = self._near.get(key)
        if found is None:
            hits = process.extract(
                key, self._words, scorer=JaroWinkler.similarity, score_cutoff=_CUTOFF, limit=_NEAREST
            )
            found = [(word, similarity**_POWER) for word, similarity, _ in hits] or [(key, 1.0)]
            if len(self._near) > 20_000:
                self._near.clear()
            self._near[key] = found
        return found


def _titles_of(fact: Fact) -> list[str]:
    return list(fact.title.by_language.values()) if fact.title else []


def _keys_of_all(texts: Sequence[str]) -> list[tuple[str, ...]]:
    return [keys for text in texts if (keys := keys_of(text))]


def confidence(ranked: Sequence[FactScore]) -> float:
    """Return the best score less a share of the runner-up's: low where two facts are too close."""
    if not ranked:
        return 0.0
    runner_up = ranked[1].score if len(ranked) > 1 else 0.0
    is_tied = len(ranked) > 1 and ranked[1].covered > ranked[0].covered - _TIED
    if ranked[0].score - runner_up < (_LEAD_OF_TIED if is_tied else _LEAD):
        return 0.0
    return ranked[0].score - _RUNNER_UP_SHARE * runner_up
