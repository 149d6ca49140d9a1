"""What a query asks: compares it, with its slots masked, to example wordings of each intent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

PLAIN_WEIGHT = 0.3
"""Weight of function and neutral words next to cues and slots, tuned on the tuning half of the questions."""
_SECOND_BEST = 0.3
"""Share of an intent's second best wording in its score: one odd wording is not enough."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """An intent and how close its wordings come, 0 to 1."""

    intent: str
    score: float


class WordingIndex:
    """Example wordings of all intents as sets of features, with each feature weighted by its rarity among intents."""

    def __init__(self, wordings: Mapping[str, Iterable[frozenset[str]]]) -> None:
        """Index intent id -> feature sets of its wordings."""
        self._intents: list[str] = []
        starts: list[int] = []
        listed: list[frozenset[str]] = []
        postings: dict[str, list[int]] = defaultdict(list)
        spread: dict[str, float] = defaultdict(float)
        for intent, sets in wordings.items():
            unique = sorted(set(filter(None, sets)), key=sorted)
            if not unique:
                continue
            self._intents.append(intent)
            starts.append(len(listed))
            counts: dict[str, int] = defaultdict(int)
            for features in unique:
                for feature in features:
                    counts[feature] += 1
                    postings[feature].append(len(listed))
                listed.append(features)
            for feature, count in counts.items():
                # A feature in most wordings of an intent belongs to it; one that strays in counts little.
                spread[feature] += min(1.0, 3 * count / len(unique))
        total = max(len(wordings), 1)
        self._weights = {
            feature: log(1 + total / max(amount, 0.5))
            * (PLAIN_WEIGHT if feature.startswith("word:") else 1.0)
            for feature, amount in spread.items()
        }
        self._rarest = log(1 + total)
        self._postings = {
            feature: np.asarray(numbers, dtype=np.intp) for feature, numbers in postings.items()
        }
        self._starts = np.asarray(starts, dtype=np.intp)
        self._owners = np.repeat(np.arange(len(starts)), np.diff([*starts, len(listed)]))
        """Number of the intent of each wording."""
        self._sizes: NDArray[np.float64] = np.asarray(
            [sum(self._weights[feature] for feature in features) for features in listed]
        )

    def _weight(self, feature: str) -> float:
        # A cue that no wording has counts against all of them; a function word that none has means nothing.
        return self._weights.get(feature, 0.0 if feature.startswith("word:") else self._rarest)

    def rank(self, features: frozenset[str]) -> list[Ranked]:
        """Return the intents that share anything with the query, best first."""
        size = sum(self._weight(feature) for feature in features)
        if not size or not self._intents:
            return []
        shared = np.zeros(len(self._sizes))
        for feature in features:
            if (wordings := self._postings.get(feature)) is not None:
                shared[wordings] += self._weights[feature]
        scores = shared / np.sqrt(size * self._sizes)
        first = np.maximum.reduceat(scores, self._starts)
        best = np.flatnonzero(scores == first[self._owners])
        owners = self._owners[best]
        # Only one of several equally good wordings is the best; the next is the second best.
        scores[best[np.flatnonzero(np.diff(owners, prepend=-1))]] = 0.0
        second = np.maximum.reduceat(scores, self._starts)
        mixed = (1 - _SECOND_BEST) * first + _SECOND_BEST * second
        found = np.flatnonzero(first)
        ranked = map(Ranked, (self._intents[number] for number in found), mixed[found].tolist())
        return sorted(ranked, key=lambda each: (-each.score, each.intent))
