"""Finding room for labels in a picture: near their points, and clear of each other. In dots, y upward."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Spot = tuple[float, float]

_GAP = 14.0
"""From a point to its label: half of the largest mark, and a little air."""
_STEPS = 4
"""How many heights of itself a label may be moved away, at most."""
_OVERLAP, _CROSSING = 1000.0, 3.0
"""What it costs to cover a mark or another label, and a line; each later choice costs 1."""
_SAMPLES = 24


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    bottom: float
    right: float
    top: float

    @classmethod
    def around(cls, center: Spot, width: float, height: float) -> Box:
        """Return the box of a size around a spot."""
        x, y = center
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    def overlaps(self, other: Box) -> bool:
        """Whether two boxes share more than an edge."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top

    def holds(self, spot: Spot) -> bool:
        """Whether a spot is within."""
        return self.left <= spot[0] <= self.right and self.bottom <= spot[1] <= self.top


def _choices(anchor: Spot, width: float, height: float) -> Iterator[Spot]:
    """Yield centers for a label, the best first: above, below, beside, further away."""
    x, y = anchor
    for step in range(_STEPS + 1):
        away = _GAP + height * (0.5 + step)
        for aside in (0.0, width * 0.55, -width * 0.55):
            yield x + aside, y + away
            yield x + aside, y - away
        if not step:
            yield x + width / 2 + _GAP, y
            yield x - width / 2 - _GAP, y


def _within(center: Spot, width: float, height: float, frame: Box) -> Spot:
    x = min(max(center[0], frame.left + width / 2), frame.right - width / 2)
    return x, min(max(center[1], frame.bottom + height / 2), frame.top - height / 2)


def _crossings(box: Box, lines: Sequence[tuple[Spot, Spot]]) -> int:
    return sum(any(box.holds(spot) for spot in _along(start, end)) for start, end in lines)


def _along(start: Spot, end: Spot) -> Iterator[Spot]:
    for number in range(_SAMPLES + 1):
        part = number / _SAMPLES
        yield start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def place(
    anchor: Spot,
    size: tuple[float, float],
    taken: Sequence[Box],
    lines: Sequence[tuple[Spot, Spot]],
    frame: Box,
) -> Spot:
    """Return where the center of a label goes.

    Args:
        anchor: The point that it belongs to.
        size: Its width and height.
        taken: Marks and labels, not to be covered.
        lines: Rather not to be covered.
        frame: Where it has to stay.
    """
    width, height = size

    def cost(choice: tuple[int, Spot]) -> float:
        rank, center = choice
        box = Box.around(center, width, height)
        covered = sum(box.overlaps(other) for other in taken)
        return covered * _OVERLAP + _crossings(box, lines) * _CROSSING + rank

    centers = (_within(center, width, height, frame) for center in _choices(anchor, width, height))
    return min(enumerate(centers), key=cost)[1]
