"""A query with the concepts of its words, as the readers of slots share it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.lexicon import FUNCTION, NEUTRAL, YEAR_WORD, Lexicon, Signs, Span
from bot.core.normalize import Query, Token

YEARS = range(1900, 2101)
"""Numbers that are years when nothing says otherwise."""
_LIKELY = 0.95
"""Similarity from which a plain reading outweighs a name."""
_EMPTY = frozenset({FUNCTION, "from", "to", "with", "opener", YEAR_WORD})


class Tagged:
    """Tokens, the chosen readings of each, and which tokens some reader has used up."""

    def __init__(self, query: Query, lexicon: Lexicon, *, with_typos: bool) -> None:
        self.query = query
        self.tokens: tuple[Token, ...] = query.tokens
        self.lexicon = lexicon
        self.all_spans = lexicon.spans(query.tokens, with_typos=with_typos)
        """Every possible reading, overlapping ones included."""
        self.language = lexicon.detect(query, self.all_spans)
        self.spans = lexicon.cover(self.all_spans, self.language or "")
        """The readings chosen."""
        self.signs: Signs | None = lexicon.signs.get(self.language or "")
        self.used: set[int] = set()
        self._at: dict[int, list[Span]] = {}
        for span in self.spans:
            for position in range(span.start, span.end):
                self._at.setdefault(position, []).append(span)

    def at(self, position: int) -> list[Span]:
        """Return the readings of the token at a position; none outside of the query."""
        return self._at.get(position, [])

    def concepts_at(self, *positions: int) -> set[str]:
        """Return the concepts read at any of the positions."""
        return {span.concept for position in positions for span in self.at(position)}

    def token(self, position: int) -> Token | None:
        """Return the token at a position, None outside of the query."""
        return self.tokens[position] if 0 <= position < len(self.tokens) else None

    def is_plain(self, position: int) -> bool:
        """Whether the token may be read as a word that narrows nothing."""
        return not self.concepts_at(position).isdisjoint((FUNCTION, NEUTRAL))

    def _is_plainer(self, span: Span) -> bool:
        """Whether the same tokens are at least as well read as a word that narrows nothing."""
        plain = (other for other in self.at(span.start) if other.concept in (FUNCTION, NEUTRAL))
        return any(other.similarity >= max(span.similarity, _LIKELY) for other in plain)

    def is_empty(self, position: int) -> bool:
        """Whether the token can only be read as a word without content."""
        concepts = self.concepts_at(position)
        return bool(concepts) and concepts <= _EMPTY

    def number_at(self, position: int, label: str) -> int | None:
        """Return the number in a concept like "month:5", "scale:6", "number:20" at a position."""
        for span in self.at(position):
            kind, _, value = span.concept.partition(":")
            if kind == label:
                return int(value)
        return None

    def year_at(self, position: int) -> int | None:
        """Return a year typed in digits at a position."""
        token = self.token(position)
        if token is None or token.number is None or token.number != int(token.number):
            return None
        if int(token.number) in YEARS:
            return int(token.number)
        return 2000 + int(token.number) if token.short_year else None

    def of_kind(self, label: str) -> Iterator[tuple[str, Span]]:
        """Yield (name, span) of the concepts of one kind, "country" or "good", that no function word may be."""
        for span in self.spans:
            kind, _, name = span.concept.partition(":")
            if kind == label and not self._is_plainer(span):
                yield name, span

    def named(self, label: str, least: float = 0.0) -> tuple[str, ...]:
        """Return the names of the concepts of one kind, each once, in order."""
        return tuple(dict.fromkeys(name for name, span in self.of_kind(label) if span.similarity >= least))
