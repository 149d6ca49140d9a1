"""Free-form facts: which one a question means, by the words and letters it shares with the authors' phrasings.

Scores follow a recipe measured on public question sets: soft alignment of words (Jaro-Winkler, cubed) weighted by
rarity among facts, both ways, plus the cosine of character n-grams; a fact's likeness is the mean of its two best
phrasings. To it comes what a classifier learned from all phrasings: with five phrasings a fact that found the right
fact first in 45 of 100 new wordings where likeness alone found 40. Confidence is the best score less a share of the
runner-up's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log, sqrt

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.core.classifier import fit
from bot.core.evidence import evidence_of_words
from bot.core.lexicon import keys_of
from bot.core.model import Fact

_CUTOFF = 0.8
_POWER = 3
_NEAREST = 12
_RUNNER_UP_SHARE = 0.7
_LEAD = 0.06
"""Lead over the runner-up below which two facts are as good as equal."""
_TIED, _LEAD_OF_TIED = 0.02, 0.28
"""Difference in covered words below which the question has nothing that tells two facts apart, and the lead that makes
up for it."""
_RERANKED = 60
_FUNCTION_WEIGHT = 0.25
"""Weight of function words next to words with content."""
_GRAMS = (2, 3, 4)
_LEARNED = 0.4
"""Share of the classifier in a fact's score."""
_NONE = ""
"""Label of the background."""
_BACKGROUND, _LEAST_BACKGROUND = 2, 150
"""Questions of the background for each phrasing, and at least."""
_MOST_LEARNED = 200
"""Facts up to which a classifier is worth its time: it is fitted whenever knowledge is loaded."""


@dataclass(frozen=True, slots=True)
class FactScore:
    """A fact and how close the question comes to its phrasings, 0 to 1."""

    fact: Fact
    score: float
    covered: float = 0.0
    """Share of the question's words with content, weighted by rarity, that one of its phrasings has."""


@dataclass(frozen=True, slots=True)
class _Phrasing:
    fact: int
    keys: tuple[str, ...]
    grams: Mapping[str, float]
    is_reject: bool


def _grams(keys: Iterable[str]) -> dict[str, float]:
    text = f" {' '.join(keys)} "
    counts = Counter(text[i : i + n] for n in _GRAMS for i in range(len(text) - n + 1))
    norm = sqrt(sum(count * count for count in counts.values()))
    return {gram: count / norm for gram, count in counts.items()}


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[gram] for gram, weight in one.items() if gram in other)


class FactIndex:
    """All phrasings of all facts."""

    def __init__(
        self,
        facts: Sequence[Fact],
        is_function: Callable[[str], bool],
        background: Sequence[Sequence[str]] = (),
    ) -> None:
        """Index the facts.

        Args:
            facts: What may be meant.
            is_function: Tells the folded words that carry no content.
            background: Folded words of questions that mean none of them, for the classifier to tell apart.
        """
        self._is_function = is_function
        self._facts = facts
        self._phrasings: list[_Phrasing] = []
        self._exact: dict[tuple[str, ...], int] = {}
        postings: dict[str, list[int]] = defaultdict(list)
        spread: dict[str, set[int]] = defaultdict(set)
        for number, fact in enumerate(facts):
            for is_reject, listed in ((False, fact.ask), (True, fact.reject)):
                for text in listed:
                    keys = keys_of(text)
                    if not keys:
                        continue
                    for key in set(keys):
                        postings[key].append(len(self._phrasings))
                        if not is_reject:
                            spread[key].add(number)
                    if not is_reject:
                        self._exact.setdefault(keys, number)
                    self._phrasings.append(_Phrasing(number, keys, _grams(keys), is_reject))
        self._postings = dict(postings)
        self._words = sorted(postings)
        total = max(len(facts), 1)
        self._rarity = {
            word: log(1 + total / max(len(spread[word]), 1)) * (_FUNCTION_WEIGHT if is_function(word) else 1)
            for word in self._words
        }
        self._rarest = log(1 + total)
        labelled = [
            (facts[phrasing.fact].id, evidence_of_words(phrasing.keys))
            for phrasing in self._phrasings
            if not phrasing.is_reject
        ]
        step = max(1, len(background) // max(_LEAST_BACKGROUND, _BACKGROUND * len(labelled)))
        labelled += [(_NONE, evidence_of_words(words)) for words in background[::step]]
        is_learned = 0 < len(facts) <= _MOST_LEARNED and bool(labelled)
        self._classifier = fit(labelled) if is_learned else None
        self._nearest: dict[str, list[tuple[str, float]]] = {}

    def exact(self, keys: tuple[str, ...]) -> Fact | None:
        """Return the fact with exactly this phrasing."""
        number = self._exact.get(keys)
        return None if number is None else self._facts[number]

    def _near(self, key: str) -> list[tuple[str, float]]:
        found = self._nearest.get(key)
        if found is None:
            hits = process.extract(
                key, self._words, scorer=JaroWinkler.similarity, score_cutoff=_CUTOFF, limit=_NEAREST
            )
            found = [(word, similarity**_POWER) for word, similarity, _ in hits]
            if len(self._nearest) > 20_000:
                self._nearest.clear()
            self._nearest[key] = found
        return found

    def _weight(self, key: str) -> float:
        """Return the rarity of a typed word: that of the listed word it is closest to, else the highest."""
        if self._is_function(key):
            return self._rarity.get(key, 0.0)
        near = self._near(key)
        if not near:
            return self._rarest
        word, similarity = near[0]
        return similarity * self._rarity[word] + (1 - similarity) * self._rarest

    def rank(self, keys: tuple[str, ...]) -> list[FactScore]:
        """Return the facts whose phrasings share words with the question, best first; rejected ones left out."""
        unique = tuple(dict.fromkeys(keys))
        weights = {key: self._weight(key) for key in unique}
        size = sum(weights.values())
        if not self._phrasings or not size:
            return []
        telling = sum(weight for key, weight in weights.items() if not self._is_function(key)) or 1.0
        forward: dict[int, float] = defaultdict(float)
        covered: dict[int, float] = defaultdict(float)
        backward: dict[int, dict[str, float]] = defaultdict(dict)
        for key in unique:
            best: dict[int, float] = {}
            for word, similarity in self._near(key):
                for number in self._postings[word]:
                    best[number] = max(best.get(number, 0.0), similarity)
                    words = backward[number]
                    words[word] = max(words.get(word, 0.0), similarity)
            for number, similarity in best.items():
                forward[number] += weights[key] * similarity
                if not self._is_function(key):
                    covered[number] += weights[key] * similarity / telling
        aligned = []
        for number, gained in forward.items():
            phrasing = self._phrasings[number]
            total = sum(self._rarity[word] for word in set(phrasing.keys))
            back = sum(self._rarity[word] * similarity for word, similarity in backward[number].items())
            aligned.append((sqrt(gained / size * back / total) if total else 0.0, number))
        aligned.sort(reverse=True)
        grams = _grams(keys)
        by_fact: dict[int, list[float]] = defaultdict(list)
        most: dict[int, float] = defaultdict(float)
        rejected: dict[int, float] = defaultdict(float)
        for alignment, number in aligned[:_RERANKED]:
            phrasing = self._phrasings[number]
            score = (alignment + _cosine(grams, phrasing.grams)) / 2
            if phrasing.is_reject:
                rejected[phrasing.fact] = max(rejected[phrasing.fact], score)
            else:
                by_fact[phrasing.fact].append(score)
                most[phrasing.fact] = max(most[phrasing.fact], covered[number])
        ranked = []
        for fact, scores in by_fact.items():
            top = sorted(scores, reverse=True)[:2]
            if rejected[fact] < top[0]:
                ranked.append(FactScore(self._facts[fact], sum(top) / len(top), most[fact]))
        return self._with_learned(ranked, keys)

    def _with_learned(self, ranked: list[FactScore], keys: tuple[str, ...]) -> list[FactScore]:
        """Return the facts, best first, with what the classifier holds of them."""
        if self._classifier and ranked:
            learned = self._classifier.probabilities(evidence_of_words(keys))
            ranked = [
                replace(
                    each,
                    score=(1 - _LEARNED) * each.score + _LEARNED * sqrt(learned.get(each.fact.id, 0.0)),
                )
                for each in ranked
            ]
        return sorted(ranked, key=lambda each: (-each.score, each.fact.id))


def confidence(ranked: Sequence[FactScore]) -> float:
    """Return the best score less a share of the runner-up's: low where two facts are too close."""
    if not ranked:
        return 0.0
    runner_up = ranked[1].score if len(ranked) > 1 else 0.0
    is_tied = len(ranked) > 1 and ranked[1].covered > ranked[0].covered - _TIED
    if ranked[0].score - runner_up < (_LEAD_OF_TIED if is_tied else _LEAD):
        return 0.0
    return ranked[0].score - _RUNNER_UP_SHARE * runner_up
