"""Speech: which language a query is in, by the votes of its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from bot.core.entry import FUNCTION
from bot.core.fold import is_cyrillic
from bot.core.language import Language
from bot.core.normalize import Query, Token
from bot.core.signs import Signs
from bot.core.span import Span

_FUNCTION_VOTE = 1.5
"""Weight of a function word next to one with content."""
_NAME_WEIGHT = 0.05
"""Weight of a country's name, which languages share."""
_CASE_WEIGHT = 0.5
"""Weight of a country's name with an ending that only one of the languages puts to names: "хитойга"."""
_INTERNATIONAL = {False: "en", True: "ru"}
"""Whether in Cyrillic letters -> the language of the names of countries that are of no language in particular."""
_LETTER_WEIGHT = 0.7
"""Weight of a letter that only one language of a script has, next to a word."""
_NAMED = ("person:", "entity:")
"""Kinds of names of the knowledge, which are of no language."""
_FORM_SLACK = 0.1
"""Similarity by which an inflected form may trail a word that another language lists as it is."""
_TELLING = 0.85
"""Similarity from which a word speaks for its language."""
_LISTED, _FEW = 0.97, 6
"""Similarity of a name as listed, and tokens up to which it tells the language in Cyrillic letters."""
_OUTDONE = 0.01
"""Votes by which a language stays behind one that all of the words are too."""
_AS_LIKELY = 0.6
"""Share of the votes of the likeliest language from which another may be the query's too."""
_FRAGMENT, _SPOKEN = 4, 0.7
"""Tokens up to which the language spoken before counts, and its votes."""


class Speech:
    """Tells languages apart."""

    def __init__(self, languages: Mapping[str, Language], signs: Mapping[str, Signs]) -> None:
        """Prepare to tell; both by code of language."""
        self._languages = languages
        self._signs = signs

    def detect(self, votes: Mapping[str, float]) -> str | None:
        """Return the code of the language that has most of the `votes_for` a query; None when nothing tells."""
        best = max(sorted(votes), key=lambda code: votes[code], default=None)
        return best if best and votes[best] > 0 else None

    def votes_for(self, query: Query, spans: list[Span], spoken: str | None = None) -> Mapping[str, float]:
        """Return what speaks for each language that a query may be in; the spans are all readings of it.

        A fragment is rather in the language `spoken` before.
        """
        votes: dict[str, float] = defaultdict(float)
        said = self._votes(query, spans)
        for position, weights in said.items():
            for language, weight in weights.items():
                votes[language] += (
                    weight * self._script_weight(query.tokens[position], language) / len(weights)
                )
        for language, total in tuple(votes.items()):
            # Words that are all another language's too, some of them rather, are that in other letters: "eto posol ili".
            others = (votes[other] - _OUTDONE for other in votes if _outdoes(other, language, said.values()))
            votes[language] = min([total, *others])
        if spoken and spoken in self._languages and len(query.tokens) <= _FRAGMENT:
            votes[spoken] += _SPOKEN
        letters = set("".join(token.surface for token in query.tokens).casefold())
        for code, known in self._languages.items():
            votes[code] += _LETTER_WEIGHT * len(letters.intersection(known.letters)) - known.margin
        return votes

    def _votes(self, query: Query, spans: list[Span]) -> dict[int, dict[str, float]]:
        """Return, for each token, the languages that it may be a word of with the weight of its kind of word."""
        telling = [
            (span, span.language or _INTERNATIONAL[is_cyrillic(query.tokens[span.start].surface)])
            for span in spans
            if (span.language or _is_telling_country(span, query)) and query.tokens[span.start].is_word
        ]
        best_at: dict[int, float] = defaultdict(float)
        for span in spans:
            if span.concept.startswith(_NAMED):  # "Марал" is a name rather than March
                best_at[span.start] = max(best_at[span.start], span.similarity + _FORM_SLACK)
        for span, _ in telling:
            best_at[span.start] = max(best_at[span.start], span.similarity)
        votes: dict[int, dict[str, float]] = defaultdict(dict)
        for span, language in telling:
            is_likely = span.similarity >= max(_TELLING, best_at[span.start] - _FORM_SLACK)
            if is_likely and not self._is_strange(query.tokens[span.start], language):
                weight = max(_vote(span), self._case_vote(span, query.tokens[span.end - 1]))
                for position in range(span.start, span.end):
                    votes[position][language] = max(votes[position].get(language, 0.0), weight)
        return votes

    def _case_vote(self, span: Span, token: Token) -> float:
        """Return what the case of a country's name says for the language of its ending."""
        signs = self._signs.get(span.language)
        is_inflected = span.concept.startswith("country:") and span.similarity < _LISTED
        if signs is None or not signs.is_agglutinative or not is_inflected:
            return 0.0
        return _CASE_WEIGHT if token.key.endswith((*signs.from_endings, *signs.to_endings)) else 0.0

    def _is_strange(self, token: Token, language: str) -> bool:
        """Whether a token has a letter that no word of a language has: "мільярд" is no Russian."""
        letters = self._languages[language].strange_letters
        return bool(letters) and not set(letters).isdisjoint(token.surface.casefold())

    def _script_weight(self, token: Token, language: str) -> float:
        # A Latin word may be transliterated Russian, but a language in its own script is likelier.
        is_own = is_cyrillic(token.surface) == self._signs[language].is_cyrillic
        return 1.0 if is_own else self._languages[language].other_script


def _is_telling_country(span: Span, query: Query) -> bool:
    """Whether a country is named as in the script's usual language: in Cyrillic letters where hardly more is typed."""
    if not span.concept.startswith("country:"):
        return False
    is_as_listed = span.similarity >= _LISTED and len(query.tokens) <= _FEW
    return is_as_listed or not is_cyrillic(query.tokens[span.start].surface)


def _vote(span: Span) -> float:
    """Return how much a word says for its language: function words most, names of countries hardly anything."""
    if span.concept.startswith("country:"):
        return _NAME_WEIGHT
    return (_FUNCTION_VOTE if span.concept == FUNCTION else 1.0) * span.similarity**2


def _outdoes(language: str, other: str, said: Iterable[Mapping[str, float]]) -> bool:
    """Whether each word speaks for one language at least as much as for another, and some word more."""
    pairs = [(weights.get(language, 0.0), weights.get(other, 0.0)) for weights in said]
    return all(one >= two for one, two in pairs) and any(one > two for one, two in pairs)


def likely_languages(votes: Mapping[str, float]) -> list[str]:
    """Return the languages that a query may be in: the likeliest, and any not far behind."""
    top = max(votes.values(), default=0.0)
    return [code for code, count in votes.items() if top <= 0 or count >= top * _AS_LIKELY]
