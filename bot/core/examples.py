"""Examples as weighted bags of features: how like each of them a new bag is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

Bag = Mapping[str, float]
"""Feature -> its weight."""


class Examples:
    """Bags that others are compared to by the cosine of their features, the rarer of which count for more."""

    def __init__(self, bags: Sequence[Bag]) -> None:
        """Index the bags."""
        self._size = len(bags)
        counts = Counter(feature for bag in bags for feature in bag)
        # The root: a feature of a single example is mostly a slip or a chance, and must not outweigh all others.
        self._rarity = {feature: sqrt(log(1 + self._size / count)) for feature, count in counts.items()}
        self._strange = sqrt(log(1 + self._size))
        owners: dict[str, list[int]] = {feature: [] for feature in counts}
        weights: dict[str, list[float]] = {feature: [] for feature in counts}
        for number, bag in enumerate(bags):
            length = self._length(bag)
            for feature, value in bag.items():
                owners[feature].append(number)
                weights[feature].append(value * self._rarity[feature] / length)
        self._owners = {feature: np.asarray(listed, dtype=np.intp) for feature, listed in owners.items()}
        self._weights = {feature: np.asarray(listed) for feature, listed in weights.items()}

    def _length(self, bag: Bag) -> float:
        """Return the Euclidean length of a bag; features that no example has count as the rarest."""
        squares = ((value * self._rarity.get(feature, self._strange)) ** 2 for feature, value in bag.items())
        return sqrt(sum(squares)) or 1.0

    def likeness(self, bag: Bag) -> NDArray[np.float64]:
        """Return the cosine, 0 to 1, of a bag and each example. Shape (examples,)."""
        length = self._length(bag)
        known = [
            (feature, value * self._rarity[feature] / length)
            for feature, value in bag.items()
            if feature in self._rarity
        ]
        if not known:
            return np.zeros(self._size)
        owners = np.concatenate([self._owners[feature] for feature, _ in known])
        weights = np.concatenate([value * self._weights[feature] for feature, value in known])
        found: NDArray[np.float64] = np.bincount(owners, weights, self._size).astype(np.float64)
        return found
