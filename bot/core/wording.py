"""What a query asks: compares it, with its slots masked, to example wordings of each intent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt

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
        self._wordings: list[tuple[str, frozenset[str]]] = []
        self._postings: dict[str, list[int]] = defaultdict(list)
        spread: dict[str, float] = defaultdict(float)
        for intent, sets in wordings.items():
            unique = sorted(set(filter(None, sets)), key=sorted)
            counts: dict[str, int] = defaultdict(int)
            for features in unique:
                for feature in features:
                    counts[feature] += 1
                    self._postings[feature].append(len(self._wordings))
                self._wordings.append((intent, features))
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
        self._sizes = [sum(self._weights[f] for f in features) for _, features in self._wordings]

    def _weight(self, feature: str) -> float:
        # A cue that no wording has counts against all of them; a function word that none has means nothing.
        return self._weights.get(feature, 0.0 if feature.startswith("word:") else self._rarest)

    def rank(self, features: frozenset[str]) -> list[Ranked]:
        """Return the intents that share anything with the query, best first."""
        size = sum(self._weight(feature) for feature in features)
        if not size:
            return []
        shared: dict[int, float] = defaultdict(float)
        for feature in features:
            for wording in self._postings.get(feature, ()):
                shared[wording] += self._weights[feature]
        best: dict[str, list[float]] = defaultdict(list)
        for wording, weight in shared.items():
            best[self._wordings[wording][0]].append(sqrt((weight / size) * (weight / self._sizes[wording])))
        ranked = []
        for intent, scores in best.items():
            first, second = [*sorted(scores, reverse=True), 0.0][:2]
            ranked.append(Ranked(intent, (1 - _SECOND_BEST) * first + _SECOND_BEST * second))
        return sorted(ranked, key=lambda ranked: (-ranked.score, ranked.intent))
