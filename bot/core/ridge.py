"""Kernel ridge regression: what the likeness to labelled examples says of a label, in closed form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_PENALTY = 0.7
"""What is added to the likeness of each example to itself, which is 1: the less, the more each example is believed.
Chosen by cross-validation over seven collections of facts; anything from 0.4 to 1.2 is within half a point."""


def fit(likeness: NDArray[np.float64], targets: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much the likeness to an example speaks for each label, so that examples come near their targets.

    Args:
        likeness: Of each example to each, symmetric. Shape (examples, examples).
        targets: 1 where an example has a label, else 0. Shape (examples, labels).

    Returns:
        Shape (examples, labels): the likeness of something new to all examples times this is the score of each label. It
        is scaled such that an example like no other gives its label its likeness.
    """
    penalty = _PENALTY * np.eye(len(likeness))
    return np.asarray((1 + _PENALTY) * np.linalg.solve(likeness + penalty, targets), dtype=np.float64)
