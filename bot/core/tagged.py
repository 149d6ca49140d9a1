"""A query with the concepts of its words, as the readers of slots share it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.core.concept import OR, OURS
from bot.core.entry import ACQUAINTANCE, FUNCTION, LOOKALIKE, NEUTRAL, WORK, YEAR_WORD
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, Token
from bot.core.signs import Signs
from bot.core.span import Span

YEARS = range(1900, 2101)
"""Numbers that are years when nothing says otherwise."""
EXACT = 0.97
"""Similarity of a word as listed."""
_NEARLY = 0.03
_LIKELY = 0.95
"""Similarity from which a plain reading outweighs a name."""
_READABLE = 0.9
"""Similarity from which a word inside a phrase still counts by itself."""
_SHORT_NAME = 4
"""Letters up to which somebody's name must be typed as it is."""
_LEAST_STEM = 3
"""Letters that a verb has before an ending that denies."""
_ASIDE = 6
"""Words that a clause must have to be an aside, whatever goods it names."""
_SHORT_ASIDE = 3
"""Words that a clause must have to be an aside if it names nothing at all."""
_ASKABLE = frozenset({"indicator", "country", "month", "scale", "fraction", "person", "role"})
_NARROWING = frozenset({"good", "scope", "unit", "ministry", "entity"})
_EMPTY = frozenset({FUNCTION, OR, OURS, "from", "to", "with", "and", "opener", WORK, YEAR_WORD})


class Tagged:
    """Tokens, the chosen readings of each, and which tokens some reader has used up."""

    def __init__(
        self, query: Query, lexicon: Lexicon, *, with_typos: bool, spoken: str | None = None
    ) -> None:
        self.query = query
        self.tokens: tuple[Token, ...] = query.tokens
        self.lexicon = lexicon
        every = lexicon.spans(query.tokens, with_typos=with_typos)
        votes = lexicon.speech.votes_for(query, every, spoken)
        self.language = lexicon.speech.detect(votes)
        self.all_spans = lexicon.fitting(every, query, votes)
        """Every reading that is possible in the query's language, overlapping ones included."""
        covering = lexicon.cover(self.all_spans, self.language or "")
        self.spans = [span for span in covering if span.concept != LOOKALIKE and not self._is_lookalike(span)]
        """The readings chosen."""
        self.signs: Signs | None = lexicon.signs.get(self.language or "")
        self.used: set[int] = set()
        self._at: dict[int, list[Span]] = {}
        for span in self.spans:
            for position in range(span.start, span.end):
                self._at.setdefault(position, []).append(span)

        self._possible: dict[int, set[str]] = {}
        for span in self.all_spans:
            is_native = span.language in (self.language, "")
            if is_native and span.similarity >= _READABLE and span.end - span.start == 1:
                self._possible.setdefault(span.start, set()).add(span.concept)
        self._asides = self._find_asides()

    def _is_lookalike(self, span: Span) -> bool:
        """Whether a name is read where the word, as it is typed, is listed as none: "грузы" is no Georgia."""
        is_name = span.end - span.start == 1 and span.concept.startswith(("country:", "person:", "unit:"))
        return is_name and self.lexicon.is_lookalike(self.tokens[span.start].surface, self.language)

    def _find_asides(self) -> set[int]:
        """Return the positions of long clauses before the last that name nothing one can ask of."""
        clauses: list[list[int]] = [[]]
        for position, token in enumerate(self.tokens):
            if token.is_apart and clauses[-1]:
                clauses.append([])
            clauses[-1].append(position)
        return (
            {
                position
                for number, clause in enumerate(clauses)
                if self._is_telling_nothing(clause, is_last=number == len(clauses) - 1)
                for position in clause
            }
            if len(clauses) > 1
            else set()
        )

    def _is_telling_nothing(self, clause: list[int], *, is_last: bool) -> bool:
        """Whether a clause names nothing that one can ask of, and asks for nothing itself."""
        concepts = self.concepts_at(*clause)
        kinds = {concept.partition(":")[0] for concept in concepts}
        if any(self.tokens[position].number is not None for position in clause) or kinds & _ASKABLE:
            return False
        if len(clause) >= _ASIDE and not is_last:
            return True
        return len(clause) >= _SHORT_ASIDE and not kinds & (_NARROWING | {"cue"})

    def is_parted(self, one: int, other: int) -> bool:
        """Whether a comma, bracket, dash or the end of a sentence lies between two tokens."""
        first, last = sorted((one, other))
        between = self.tokens[first + 1 : last + 1]
        return any(token.is_apart or token.sentence != self.tokens[first].sentence for token in between)

    def is_aside(self, position: int) -> bool:
        """Whether the token belongs to what the asker tells of themselves rather than to the question."""
        return position in self._asides

    def may_be(self, position: int, concept: str) -> bool:
        """Whether a token, taken by itself, may express a concept, even where a phrase was read."""
        return concept in self._possible.get(position, ())

    def has(self, *concepts: str, start: int = 0, end: int | None = None) -> bool:
        """Whether any token from a position on, up to another, may express one of the concepts by itself."""
        return any(
            self.may_be(position, concept)
            for position in range(start, len(self.tokens) if end is None else end)
            for concept in concepts
        )

    def possible_at(self, position: int, label: str) -> str | None:
        """Return the name of a concept of one kind that a token by itself may express."""
        names = (
            concept.partition(":")[2]
            for concept in sorted(self._possible.get(position, ()))
            if concept.startswith(f"{label}:")
        )
        return next(names, None)

    def take_year(self, positions: Iterable[int]) -> int | None:
        """Return the first year typed at one of the positions; mark it as used."""
        for position in positions:
            if year := self.year_at(position):
                self.used.add(position)
                return year
        return None

    def at(self, position: int) -> list[Span]:
        """Return the readings of the token at a position; none outside of the query."""
        return self._at.get(position, [])

    def concepts_at(self, *positions: int) -> set[str]:
        """Return the concepts read at any of the positions."""
        return {span.concept for position in positions for span in self.at(position)}

    def token(self, position: int) -> Token | None:
        """Return the token at a position, None outside of the query."""
        return self.tokens[position] if 0 <= position < len(self.tokens) else None

    def has_ending(self, position: int, endings: Iterable[str]) -> bool:
        """Whether the token at a position has one of the endings; not so outside of the query."""
        token = self.token(position)
        return token is not None and token.key.endswith(tuple(endings))

    def denies(self, position: int) -> bool:
        """Whether the token says that something is not so, by itself or by its ending."""
        if self.may_be(position, "negation"):
            return True
        endings = self.signs.denying_endings if self.signs else frozenset[str]()
        key = self.tokens[position].key
        # "Kamaydi" has gone down: its stem ends in what begins the ending.
        return any(len(key) - len(ending) >= _LEAST_STEM and key.endswith(ending) for ending in endings)

    def is_idle(self, position: int) -> bool:
        """Whether the token is a word of asides and nothing else that is known."""
        token = self.tokens[position]
        is_name = position > 0 and token.surface.istitle() and not token.is_apart
        return not self.at(position) and self.lexicon.is_idle(token, self.language, is_name=is_name)

    def is_plain(self, position: int) -> bool:
        """Whether the token may be read as a word that narrows nothing."""
        return not self.concepts_at(position).isdisjoint((FUNCTION, NEUTRAL))

    def _is_plainer(self, span: Span) -> bool:
        """Whether the same tokens are at least as well read as a word that narrows nothing."""
        listed = (FUNCTION, NEUTRAL, *((ACQUAINTANCE,) if span.concept.startswith("scope:") else ()))
        plain = (other for other in self.at(span.start) if other.concept in listed)
        return any(other.similarity >= span.similarity for other in plain)

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
        """Yield (name, span) of the concepts of one kind, "country" or "good", that nothing speaks against."""
        for span in self.spans:
            kind, _, name = span.concept.partition(":")
            if kind == label and not self._is_plainer(span) and not self._is_outdone(span):
                yield name, span

    def _is_outdone(self, span: Span) -> bool:
        """Whether a country is the likelier reading: Niger for "Нигером", Georgia rather than freight for "Грузией"."""
        if span.concept.startswith("good:") and (self.is_aside(span.start) or self._is_counted(span)):
            return True
        if span.concept.startswith("unit:") and span.similarity < _READABLE:
            # "белрусь" mistyped is the country rather than its money.
            return any(concept.startswith("country:") for concept in self.concepts_at(span.start))
        is_guess = span.similarity < _LIKELY and len(self.tokens[span.start].key) <= _SHORT_NAME
        if span.concept.startswith("person:") and is_guess:
            return True  # "in 10 min" is no Mr Minh
        if span.concept.startswith("unit:") and is_guess and span.similarity < _READABLE:
            return True  # "evry year" is no euro
        if span.concept.startswith("unit:") and self._is_code(span):
            return True
        if span.concept == "country:USA" and self._is_of_dollar(span):
            return True
        if span.concept.startswith("country:") and self._is_measure(span):
            return True
        slack = _NEARLY if span.concept.startswith("good:") else 0.0
        kinds = ("good:", "country:", "person:", "indicator:")
        if span.concept.startswith("indicator:") and (span.end - span.start > 1 or span.similarity >= EXACT):
            return False
        return span.concept.startswith(kinds) and any(
            other.concept.startswith("country:")
            and other.concept != span.concept
            and other.similarity > span.similarity - slack
            for other in self.at(span.start)
        )

    def _is_counted(self, span: Span) -> bool:
        """Whether a word for goods is a number here: "ten" for flour, "lemon" for million."""
        numeric = {concept.partition(":")[0] for concept in self.concepts_at(span.start)} & {
            "number",
            "scale",
        }
        if not numeric:
            return False
        near = self.concepts_at(span.start - 1, span.start - 2, span.end)
        before = self.token(span.start - 1)
        is_numbered = bool(before and before.number is not None)
        return is_numbered or any(
            concept.startswith(("number:", "scale:", "fraction:", "unit:", "cue:how-m", "cue:percent"))
            for concept in near
        )

    def _is_code(self, span: Span) -> bool:
        """Whether a unit in capitals stands for a country beside another: "KG-ROK turnover"."""
        before = self.token(span.start - 1)
        is_country = any(concept.startswith("country:") for concept in self.concepts_at(span.start))
        beside = self.concepts_at(span.start - 1, span.end)
        is_paired = any(concept.startswith("country:") for concept in beside)
        is_counted = bool(before and before.number is not None)
        return is_country and is_paired and self.tokens[span.start].surface.isupper() and not is_counted

    def _is_measure(self, span: Span) -> bool:
        """Whether a country's abbreviation is a unit after a number: "1 kg"."""
        before = self.token(span.start - 1)
        is_unit = any(concept.startswith("unit:") for concept in self.concepts_at(span.start))
        return is_unit and bool(before and before.number is not None)

    def _is_of_dollar(self, span: Span) -> bool:
        """Whether it says whose dollar is meant: "долл. США"."""
        near = (span.start - 1, span.end)
        return "unit:usd" in self.concepts_at(*near) or any(self.may_be(place, "unit:usd") for place in near)

    def named(self, label: str) -> tuple[str, ...]:
        """Return the names of the concepts of one kind, each once, in order."""
        return tuple(dict.fromkeys(name for name, _ in self.of_kind(label)))
