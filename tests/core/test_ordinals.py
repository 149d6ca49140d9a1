from __future__ import annotations

import pytest

from bot.core.normalize import tokenize
from bot.core.ordinals import ordinal_of
from bot.core.snapshot import Snapshot


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("where did the ninth session of the commission meet", 9),
        ("the 10th meeting of the commission", 10),
        ("девятое заседание комиссии", 9),
        ("где прошло 9-е заседание", 9),
        ("komissiyaning sakkizinchi yig'ilishi qayerda bo'ldi", 8),
        ("дзясятая сустрэча камісіі", 10),
        ("trade in the second quarter", None),
        ("the first deputy minister at the meeting", None),
        ("when was the meeting", None),
    ],
)
def test_which_of_its_row_a_meeting_is(snapshot: Snapshot, text: str, ordinal: int | None) -> None:
    assert ordinal_of(tuple(tokenize(text)), snapshot.lexicon) == ordinal
