"""The evidence for what is asked: the features of a query that classifiers weigh."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.slots import Slots

_CUE, _PLAIN = 1.0, 0.5
"""Weight of a cue or slot; of a word without content."""
_WORD, _PAIR, _GRAM = 0.7, 0.5, 0.3
"""Weight of a word as typed, of two in a row, and of a run of letters; all of them chosen by cross-validation."""
_GRAM_SIZES = (3, 4)
_SHOWN_NAMES = "@"


def evidence(slots: Slots) -> dict[str, float]:
    """Return what a query shows of its intent: cues and slots by id, and its masked words."""
    found = {f"f:{each}": _PLAIN if each.startswith("word:") else _CUE for each in slots.features}
    return found | evidence_of_words(slots.masked)


def evidence_of_words(words: Sequence[str]) -> dict[str, float]:
    """Return folded words, pairs of them and runs of letters, which carry stems, whatever the ending, and survive typos."""
    found = {f"w:{word}": _WORD for word in words}
    found |= {f"p:{one} {other}": _PAIR for one, other in zip(("^", *words), (*words, "$"), strict=True)}
    for word in words:
        if not word.startswith(_SHOWN_NAMES):
            framed = f"<{word}>"
            grams = (framed[at : at + size] for size in _GRAM_SIZES for at in range(len(framed) - size + 1))
            found |= {f"g:{gram}": _GRAM for gram in grams}
    return found
