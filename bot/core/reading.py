"""How a question is understood: its slots, the likely intents, and what a follow-up takes over from the question before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from math import sqrt

from bot.core.answer import Context
from bot.core.classifier import Classifier
from bot.core.corrections import corrected
from bot.core.evidence import evidence
from bot.core.fold import fold
from bot.core.follow_up import continued, is_fragment
from bot.core.intent import INTENTS, SERIES, SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, Token, normalize
from bot.core.portions import first, portion_named, with_portion
from bot.core.slot_reader import read_slots
from bot.core.slots import Slots
from bot.core.small_talk import SmallTalk, SmallTalkIndex
from bot.core.spacing import respaced
from bot.core.vocabulary import Vocabulary
from bot.core.wordbook import Wordbook
from bot.core.wording import Ranked, WordingIndex

_EQUATION = re.compile(
    r"(?!\b([ym])/\1\b)(?<![^\W\d_])[xyzху](?:\^\d|[²³])?\s*[-+=*/]\s*[\dxyzху]", re.IGNORECASE
)
"""Homework: "12x+5=41"."""
_SOFT_C = re.compile("c(?=[eiy])")
_PARTED = re.compile("(?<=k)(?=s)|(?<=к)(?=с)")
"""Where two letters make one that a dropped one was between: "uzbekstan"."""
_SHORTEST_SLIP = 4
"""Letters from which a word may have two of them exchanged."""
_SHORT_SWAP = 5
"""Letters up to which a word with two of them exchanged must be a listed one, no form of it: "Пётр" is no Peru."""
_LEARNED = 0.7
"""Share of the classifier in an intent's score; the rest is likeness to a wording. Tuned on the tuning half."""
_LIKELY = 0.7
"""Similarity from which a word makes sense as it was typed."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood."""

    query: Query
    slots: Slots
    ranked: tuple[Ranked, ...]
    """Intents, best first."""
    today: date
    """Day on which it is asked: offices end."""
    probable: Mapping[str, float] = field(default_factory=dict)
    """Probability, 0 to 1, of each intent and each label of `bot.core.intent.ELSEWHERE`."""
    small_talk: SmallTalk | None = None
    context: Context | None = None
    """What was taken over from, if anything."""
    own: Slots | None = None
    """What the question names itself, where it took over anything."""

    @property
    def named(self) -> Slots:
        """What the question names itself."""
        return self.own or self.slots

    @property
    def top(self) -> Ranked | None:
        """The best intent."""
        return self.ranked[0] if self.ranked else None

    @property
    def likeliest(self) -> str | None:
        """The label that the classifier holds likeliest."""
        return max(self.probable, key=self.probable.__getitem__, default=None)

    def probability(self, *labels: str) -> float:
        """Return how likely it is that any of the labels is asked, 0 to 1."""
        return sum(self.probable.get(label, 0.0) for label in labels)

    def surface(self, position: int) -> str:
        """Return a token as typed."""
        return self.query.tokens[position].surface


@lru_cache(maxsize=4)
def _wordings_of(book: Wordbook) -> WordingIndex:
    """Return the index of the masked wordings, which are the same for every snapshot."""
    return WordingIndex(book.wordings)


_SLIPPED = 0.6
"""Similarity to a known word from which another is rather mistyped than written in shorthand."""
_SHORTHAND = re.compile("w|c(?!h)")
_SPELLED = 0.9
"""Similarity to a known word, or a form of one, from which a word is spelled as it is."""


def _is_out_of_row(slots: Slots, context: Context) -> bool:
    """Whether "and the fifth?" follows a figure that has no fifth: then it goes on with nothing."""
    number, period = slots.bare_ordinal, context.period
    return bool(number) and context.intent in SERIES and not (period and period.sibling(number or 0))


def _likeness(vocabulary: Vocabulary, key: str) -> float:
    """Return how much a folded word is like a known one, 0 to 1."""
    return (
        1.0 if key in vocabulary else max((each.similarity for each in vocabulary.matches(key)), default=0.0)
    )


class Reader:
    """Reads questions with the words of one knowledge snapshot."""

    def __init__(self, lexicon: Lexicon, languages: Sequence[Language], book: Wordbook) -> None:
        """Prepare to read; `book` has the masked wordings of the intents, `languages` the social ones."""
        self._lexicon = lexicon
        self._intents = _wordings_of(book)
        self._classifier: Classifier = book.classifier
        self._small_talk = SmallTalkIndex(lexicon, languages)

    def knows(self, key: str) -> bool:
        """Whether a folded word is known, in this or another form."""
        return self._lexicon.vocabulary.knows(key) or key in self._small_talk

    def introduces(self, text: str) -> bool:
        """Whether a text begins as people do who tell of themselves, in whatever language."""
        keys = normalize(text, self.knows).keys[:1]
        return any(not signs.self_words.isdisjoint(keys) for signs in self._lexicon.signs.values())

    def _respelled(self, token: Token) -> Token:
        """Return a token that is unknown in another spelling that is known.

        Folding makes one letter of some pairs, which hides slips in them: "uzbekstan", "mcuh". A "c" may stand for "ц".
        """
        word = token.surface.casefold()
        if "ё" in word and token.key not in self._lexicon.vocabulary:
            # Russian writes "е" for it as well, Uzbek "yo" in Latin letters.
            other = fold(word.replace("ё", "йо"))
            likeness = _likeness(self._lexicon.vocabulary, other)
            if likeness >= _SPELLED and likeness > _likeness(self._lexicon.vocabulary, token.key):
                return replace(token, key=other)
        if token.is_word and token.key not in self._lexicon.vocabulary and _SHORTHAND.search(word):
            # Young Uzbeks write "w" for sh and "c" for ch: "ciqiw ucun".
            other = fold(_SHORTHAND.sub(lambda match: {"w": "sh", "c": "ch"}[match[0]], word))
            is_slip = _likeness(self._lexicon.vocabulary, token.key) >= _SLIPPED
            if len(word) >= _SHORTEST_SLIP and other in self._lexicon.vocabulary and not is_slip:
                return replace(token, key=other)
        if not token.is_word or self.knows(token.key):
            return token
        parted = "".join(map(fold, _PARTED.split(word)))
        if parted != token.key and _likeness(self._lexicon.vocabulary, parted) > _likeness(
            self._lexicon.vocabulary, token.key
        ):
            return replace(token, key=parted)
        spelled = [fold(_SOFT_C.sub("ts", word))] if "c" in word else []
        if not self._lexicon.vocabulary.matches(token.key) and len(word) >= _SHORTEST_SLIP:
            swaps = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
            spelled += (
                key for key in map(fold, swaps) if len(word) > _SHORT_SWAP or key in self._lexicon.vocabulary
            )
        key = next((key for key in spelled if self.knows(key)), None)
        return replace(token, key=key) if key else token

    def _is_likely(self, key: str) -> bool:
        """Whether a folded word is known or a slip away from one that is."""
        matches = self._lexicon.vocabulary.matches(key)
        return key in self._small_talk or bool(matches and matches[0].similarity >= _LIKELY)

    def _rank(self, slots: Slots, probable: Mapping[str, float]) -> list[Ranked]:
        """Return the intents, best first, by their likeness to a wording and by what the classifier learned."""
        likeness = {each.intent: each.score for each in self._intents.rank(slots.features)}
        scores = {
            intent: (1 - _LEARNED) * likeness.get(intent, 0.0) + _LEARNED * sqrt(probability)
            for intent, probability in probable.items()
            if intent in INTENTS and intent not in SOCIAL
        }
        return sorted((Ranked(*pair) for pair in scores.items()), key=lambda each: (-each.score, each.intent))

    def named(self, utterance: str, today: date, context: Context | None = None) -> tuple[Query, Slots]:
        """Return an utterance in words, and what it names, without asking what is wanted."""
        spoken = context.lang.partition("-")[0] if context and context.lang else None
        query = normalize(utterance, self.knows, self._is_likely)
        query = replace(query, tokens=tuple(self._respelled(token) for token in query.tokens))
        lexicon = self._lexicon
        tokens = respaced(query.tokens, lexicon.vocabulary, lexicon.is_function_word, lexicon.is_idle)
        query = replace(query, tokens=tokens)
        query = corrected(query, lexicon)
        slots = read_slots(query, self._lexicon, today, spoken=spoken)
        if _EQUATION.search(utterance):
            slots = replace(slots, offtopic=(*slots.offtopic, "maths"))
        return query, slots

    def read(self, utterance: str, today: date, context: Context | None) -> Reading:
        """Understand one utterance."""
        return self.understood(*self.named(utterance, today, context), today, context)

    def understood(self, query: Query, slots: Slots, today: date, context: Context | None) -> Reading:
        """Return what is wanted of what was `named`, a fragment filled in from the context."""
        probable = self._classifier.probabilities(evidence(slots))
        ranked = self._rank(slots, probable)
        reading = Reading(query, slots, tuple(ranked), today, probable, self._small_talk.find(query))
        signs = self._lexicon.signs.get(slots.language or "")
        is_odd = context is not None and _is_out_of_row(slots, context)
        if context and not is_odd and is_fragment(query, slots, signs.and_words if signs else ()):
            filled, ranked = continued(slots, ranked, context)
            return replace(reading, slots=filled, ranked=tuple(ranked), context=context, own=slots)
        if portion := portion_named(slots):
            whole = "goal" if slots.has("goal") else "value"
            return replace(reading, slots=with_portion(slots, portion), ranked=tuple(first(whole, ranked)))
        return reading
