"""A reading of some words of a query."""

from __future__ import annotations

from dataclasses import dataclass

_PHRASE_BONUS = 0.2


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` up to but not including `end`, and a concept that they express."""

    start: int
    end: int
    concept: str
    language: str
    """Code of the language whose word it is; "" for names."""
    similarity: float
    word: str = ""
    """The listed word that a single token is, or is a form of."""

    @property
    def weight(self) -> float:
        """Worth of reading these tokens so, against other readings of some of them."""
        size = self.end - self.start
        # A phrase must fit closely to outweigh its words read one by one.
        return size * self.similarity**2 + _PHRASE_BONUS * (size - 1) * self.similarity**8
