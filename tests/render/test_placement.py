from __future__ import annotations

import pytest

from bot.render.placement import Box, Spot, place

FRAME = Box(0, 0, 1000, 500)
SIZE = (100.0, 20.0)


@pytest.mark.parametrize(
    ("anchor", "taken", "lines", "expected"),
    [
        pytest.param((500, 250), [], [], (500, 274), id="above the point"),
        pytest.param((500, 250), [Box(400, 260, 600, 290)], [], (500, 226), id="below where above is taken"),
        pytest.param((500, 250), [], [((400, 270), (600, 270))], (500, 226), id="or crossed by a line"),
        pytest.param((10, 250), [], [], (50, 274), id="never out of the picture to the left"),
        pytest.param((500, 490), [], [], (500, 466), id="not on its own mark at the upper edge"),
    ],
)
def test_a_label_goes(anchor: Spot, taken: list[Box], lines: list[tuple[Spot, Spot]], expected: Spot) -> None:
    mark = Box.around(anchor, 16, 16)
    assert place(anchor, SIZE, [*taken, mark], lines, FRAME) == expected


def test_boxes_that_share_an_edge_do_not_overlap() -> None:
    assert not Box(0, 0, 1, 1).overlaps(Box(1, 0, 2, 1))
    assert Box(0, 0, 2, 2).overlaps(Box(1, 1, 3, 3))
