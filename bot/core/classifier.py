"""A linear classifier: which label a bag of weighted features speaks for, learned from examples.

Multinomial logistic regression with L2 regularization, fitted by AdaGrad (Duchi, Hazan and Singer, 2011) over fixed
batches in a fixed order, so that the same examples give the same weights everywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Features = Mapping[str, float]
"""Feature -> its value, usually between 0 and 1."""

_EPOCHS = 7
_BATCH = 256
_STEP = 0.3
_DECAY = 3e-4
"""Weight of the penalty on large weights. These four were chosen by cross-validation over the wordings."""
_LEAST_EXAMPLES = 2
"""Examples that a feature must have: what was seen once tells nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Classifier:
    """A fitted classifier."""

    labels: tuple[str, ...]
    vocabulary: Mapping[str, int]
    """Feature -> row of `weights`."""
    weights: NDArray[np.float32]
    """Shape (features, labels)."""
    bias: NDArray[np.float32]
    """Shape (labels,)."""

    def probabilities(self, features: Features) -> dict[str, float]:
        """Return each label's probability; together they make 1. Features that no example had are passed over."""
        known = [
            (row, value)
            for feature, value in features.items()
            if (row := self.vocabulary.get(feature)) is not None
        ]
        logits = self.bias.astype(np.float64)
        if known:
            rows, values = zip(*known, strict=True)
            logits = logits + np.asarray(values) @ self.weights[list(rows)]
        odds = np.exp(logits - logits.max())
        return dict(zip(self.labels, (odds / odds.sum()).tolist(), strict=True))


def fit(examples: Sequence[tuple[str, Features]]) -> Classifier:
    """Learn a classifier from (label, features) examples.

    Raises:
        ValueError: If there are none.
    """
    if not examples:
        raise ValueError("expected examples to learn from, got none")
    labels = tuple(sorted({label for label, _ in examples}))
    counts = Counter(feature for _, features in examples for feature in features)
    listed = sorted(feature for feature, count in counts.items() if count >= _LEAST_EXAMPLES)
    vocabulary = {feature: row for row, feature in enumerate(listed)}
    weights = np.zeros((len(vocabulary) + 1, len(labels)), dtype=np.float32)
    squares = np.full_like(weights, 1e-6)
    batches = [
        _Batch.of(examples[start::step], labels, vocabulary) for start, step in _strides(len(examples))
    ]
    for _ in range(_EPOCHS):
        for batch in batches:
            batch.descend(weights, squares)
    return Classifier(labels, vocabulary, weights[:-1], weights[-1])


def _strides(size: int) -> list[tuple[int, int]]:
    """Return (start, step) of batches that each have examples of all parts of the list."""
    step = max(1, round(size / _BATCH))
    return [(start, step) for start in range(step)]


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some examples as a sparse matrix, sorted by row for the products and by feature for the gradient."""

    rows: NDArray[np.intp]
    """Feature of each entry, the examples' entries one after the other."""
    values: NDArray[np.float32]
    starts: NDArray[np.intp]
    """Where each example's entries begin."""
    targets: NDArray[np.float32]
    """Shape (examples, labels): 1 for the label of an example."""
    order: NDArray[np.intp]
    """The entries sorted by feature."""
    owners: NDArray[np.intp]
    """Example of each entry, sorted by feature."""
    touched: NDArray[np.intp]
    """Features of the batch, each once."""
    runs: NDArray[np.intp]
    """Where each feature's run begins among the sorted entries."""

    @classmethod
    def of(
        cls, examples: Sequence[tuple[str, Features]], labels: Sequence[str], vocabulary: Mapping[str, int]
    ) -> _Batch:
        """Lay out examples; the last row of the weights is the bias, which every example has."""
        rows: list[int] = []
        values: list[float] = []
        owner: list[int] = []
        starts: list[int] = []
        targets = np.zeros((len(examples), len(labels)), dtype=np.float32)
        column = {label: number for number, label in enumerate(labels)}
        for number, (label, features) in enumerate(examples):
            starts.append(len(rows))
            known = [(vocabulary[each], value) for each, value in features.items() if each in vocabulary]
            for row, value in (*known, (len(vocabulary), 1.0)):
                rows.append(row)
                values.append(value)
                owner.append(number)
            targets[number, column[label]] = 1.0
        indices = np.asarray(rows, dtype=np.intp)
        order = np.argsort(indices, kind="stable")
        touched, runs = np.unique(indices[order], return_index=True)
        return cls(
            rows=indices,
            values=np.asarray(values, dtype=np.float32),
            starts=np.asarray(starts, dtype=np.intp),
            targets=targets,
            order=order,
            owners=np.asarray(owner, dtype=np.intp)[order],
            touched=touched,
            runs=runs,
        )

    def descend(self, weights: NDArray[np.float32], squares: NDArray[np.float32]) -> None:
        """Take one step down the loss of this batch; `squares` are the sums of squared gradients so far."""
        logits = np.add.reduceat(weights[self.rows] * self.values[:, None], self.starts, axis=0)
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        error = (odds / odds.sum(axis=1, keepdims=True) - self.targets) / len(self.targets)
        entries = error[self.owners] * self.values[self.order][:, None]
        gradient = np.add.reduceat(entries, self.runs, axis=0) + _DECAY * weights[self.touched]
        squares[self.touched] += gradient * gradient
        weights[self.touched] -= _STEP * gradient / np.sqrt(squares[self.touched])
