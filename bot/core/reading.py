"""How a question is understood: its slots, the likely intents, and what a follow-up takes over from the question before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from math import sqrt

from bot.core.answer import Context
from bot.core.classifier import Classifier
from bot.core.evidence import evidence
from bot.core.fold import fold, is_cyrillic
from bot.core.intent import INTENTS, MEETING, SERIES, SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, Token, keys_of, normalize
from bot.core.period import Period
from bot.core.slot_reader import read_slots
from bot.core.slots import CountryMention, Slots
from bot.core.spacing import respaced
from bot.core.wordbook import Wordbook, wordings_of
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
_PASSING = frozenset({"cue:what", "cue:else", "cue:true", "cue:how"})
"""Cues of a fragment that leave the question before as it is."""
_AMOUNT_CUES = frozenset({"cue:how-much", "cue:how-many", "cue:money"})
"""The same beside a unit: "and how much is that in dollars"."""
_PERCENT_CUES = frozenset(
    {"cue:percent", "cue:projection", "cue:how-much", "cue:how-many", "cue:how", "cue:what"}
)
"""Cues of a fragment that wants the same in per cent: "and if in per cent"."""
_FRAGMENT_TOKENS, _BARE_FRAGMENT_TOKENS = 9, 13
"""Tokens that a fragment has at most, and one that names nothing to be asked of."""
_LEARNED = 0.7
"""Share of the classifier in an intent's score; the rest is likeness to a wording. Tuned on the tuning half."""
_LIKELY = 0.7
"""Similarity from which a word makes sense as it was typed."""
_MOVED_ON = 0.75
"""Score from which an intent that is not about people leaves the person spoken of behind."""
_SHORT_TALK = 3
"""Letters up to which a word of small talk may sound like another of any language."""
_STRANGE = 1
"""Words of another kind that small talk may have beside it: "thx a bunch"."""


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """A greeting, thanks and the like."""

    intent: str
    is_whole: bool
    """Whether there is nothing but small talk."""
    language: str
    """Code of the language whose wording it is."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood."""

    query: Query
    slots: Slots
    ranked: tuple[Ranked, ...]
    """Intents, best first."""
    probable: Mapping[str, float] = field(default_factory=dict)
    """Probability, 0 to 1, of each intent and each label of `bot.core.intent.ELSEWHERE`."""
    small_talk: SmallTalk | None = None
    context: Context | None = None
    """What was taken over from, if anything."""
    own: Slots | None = None
    """What the question names itself, where it took over anything."""

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


class Reader:
    """Reads questions with the words of one knowledge snapshot."""

    def __init__(self, lexicon: Lexicon, languages: Sequence[Language], book: Wordbook) -> None:
        """Prepare to read; `book` has the masked wordings of the intents, `languages` the social ones."""
        self._lexicon = lexicon
        self._intents = _wordings_of(book)
        self._classifier: Classifier = book.classifier
        social = [
            (intent, frozenset(keys_of(wording)), language.code)
            for language in languages
            for intent in SOCIAL
            for wording in wordings_of((language,), intent)
        ]
        self._social: dict[str, list[tuple[str, frozenset[str], str]]] = defaultdict(list)
        """A word of a wording of small talk -> (intent, all its words, language), in the order written."""
        for each in social:
            if each[1]:
                self._social[min(each[1])].append(each)
        self._social_words = {key for _, keys, _ in social for key in keys}

    def _small_talk(self, query: Query) -> SmallTalk | None:
        """Return the small talk of which a whole wording was typed, if hardly anything else was."""
        keys = [token.key for token in query.tokens]
        content = [key for key in keys if not self._lexicon.is_function_word(key)]
        typed = set(keys)
        best: tuple[int, str, frozenset[str], str] | None = None
        is_in_cyrillic = all(is_cyrillic(token.surface) for token in query.tokens if token.is_word)
        for intent, words, code in (each for key in sorted(typed) for each in self._social.get(key, ())):
            is_short = len(words) == 1 and len(next(iter(words))) <= _SHORT_TALK
            if is_in_cyrillic and is_short and self._lexicon.is_latin_only(code):
                continue  # "год" only sounds like "good"
            if words <= typed and (best is None or len(words) > best[0]):
                best = len(words), intent, words, code
        if best is None:
            return None
        rest = [key for key in content if key not in best[2]]
        is_whole = all(key in self._social_words for key in rest)
        language = best[3]
        strange = [
            key for key in rest if key not in self._social_words and not self._lexicon.is_idle(key, language)
        ]
        return SmallTalk(best[1], is_whole, best[3]) if len(strange) <= _STRANGE else None

    def knows(self, key: str) -> bool:
        """Whether a folded word is known, in this or another form."""
        return self._lexicon.vocabulary.knows(key) or key in self._social_words

    def _respelled(self, token: Token) -> Token:
        """Return a token that is unknown in another spelling that is known.

        Folding makes one letter of some pairs, which hides slips in them: "uzbekstan", "mcuh". A "c" may stand for "ц".
        """
        if not token.is_word or self.knows(token.key):
            return token
        word = token.surface.casefold()
        spelled = [fold(_SOFT_C.sub("ts", word))] if "c" in word else []
        if not self._lexicon.vocabulary.matches(token.key) and len(word) >= _SHORTEST_SLIP:
            swaps = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
            spelled += map(fold, swaps)
            parted = "".join(map(fold, _PARTED.split(word)))
            if parted != token.key and self._lexicon.vocabulary.matches(parted):
                return replace(token, key=parted)
        key = next((key for key in spelled if self.knows(key)), None)
        return replace(token, key=key) if key else token

    def _is_likely(self, key: str) -> bool:
        """Whether a folded word is known or a slip away from one that is."""
        matches = self._lexicon.vocabulary.matches(key)
        return key in self._social_words or bool(matches and matches[0].similarity >= _LIKELY)

    def _rank(self, slots: Slots, probable: Mapping[str, float]) -> list[Ranked]:
        """Return the intents, best first, by their likeness to a wording and by what the classifier learned."""
        likeness = {each.intent: each.score for each in self._intents.rank(slots.features)}
        scores = {
            intent: (1 - _LEARNED) * likeness.get(intent, 0.0) + _LEARNED * sqrt(probability)
            for intent, probability in probable.items()
            if intent in INTENTS and intent not in SOCIAL
        }
        return sorted((Ranked(*pair) for pair in scores.items()), key=lambda each: (-each.score, each.intent))

    def named(self, utterance: str, today: date, spoken: str | None = None) -> tuple[Query, Slots]:
        """Return an utterance in words, and what it names, without asking what is wanted; `spoken` as for `read_slots`."""
        query = normalize(utterance, self.knows, self._is_likely)
        query = replace(query, tokens=tuple(self._respelled(token) for token in query.tokens))
        lexicon = self._lexicon
        tokens = respaced(query.tokens, lexicon.vocabulary, lexicon.is_function_word, lexicon.is_idle)
        query = replace(query, tokens=tokens)
        slots = read_slots(query, self._lexicon, today, spoken=spoken)
        if _EQUATION.search(utterance):
            slots = replace(slots, offtopic=(*slots.offtopic, "maths"))
        return query, slots

    def read(self, utterance: str, today: date, context: Context | None) -> Reading:
        """Understand one utterance."""
        spoken = context.lang.partition("-")[0] if context and context.lang else None
        query, slots = self.named(utterance, today, spoken)
        probable = self._classifier.probabilities(evidence(slots))
        ranked = self._rank(slots, probable)
        reading = Reading(query, slots, tuple(ranked), probable, self._small_talk(query))
        if context and _is_fragment(query, slots):
            filled, ranked = _continued(slots, ranked, context)
            return replace(reading, slots=filled, ranked=tuple(ranked), context=context, own=slots)
        return reading


def _is_fragment(query: Query, slots: Slots) -> bool:
    named = slots.indicators or slots.countries or slots.people or slots.goods or slots.roles
    longest = _FRAGMENT_TOKENS if named else _BARE_FRAGMENT_TOKENS
    return len(query.tokens) <= longest and not (slots.indicators and slots.countries)


def _first(intent: str, ranked: list[Ranked]) -> list[Ranked]:
    """Put an intent before all others."""
    return [Ranked(intent, 1.0), *(each for each in ranked if each.intent != intent)]


def _continued(slots: Slots, ranked: list[Ranked], context: Context) -> tuple[Slots, list[Ranked]]:
    """Fill what the fragment leaves out."""
    is_restated = slots.kinds == {"unit"} or slots.has("money")
    passing = _PASSING | _AMOUNT_CUES if is_restated else _PASSING
    if is_restated and slots.is_negated:
        passing |= {"cue:percent"}  # "not in per cent, in dollars"
    asks = slots.cues - passing
    named = slots.people or slots.roles or slots.ministries
    is_in_percent = slots.has("percent") and asks <= _PERCENT_CUES and not slots.amounts and not slots.periods
    if is_in_percent and context.intent in ("change", "change-amount"):
        ranked = _first("change", ranked)
    elif not asks and not named and context.intent in INTENTS:
        # Only a new period, country or product: the same question again.
        ranked = _first(context.intent, ranked)
    if not slots.countries and not named:
        slots = replace(
            slots,
            countries=tuple(CountryMention(code, -1, frozenset({"before"})) for code in context.countries),
        )
    elif len(slots.country_codes) == 1 and context.countries and not named and context.intent not in MEETING:
        # "And to Germany?": the other country stays.
        kept = [code for code in context.countries[:1] if code not in slots.country_codes]
        slots = replace(slots, countries=(*slots.countries, *(CountryMention(code, -1) for code in kept)))
    if slots.part and context.period:
        slots = replace(slots, periods=(Period.of_part(context.period.year, *slots.part),), granularity=None)
    if not slots.goods and not named:
        slots = replace(slots, goods=context.goods)
    if context.indicator and not slots.indicators and not named and not slots.has("meeting", "attend", "who"):
        slots = replace(slots, indicators=(context.indicator,))
    top = ranked[0] if ranked else None
    is_on = top and (top.intent in SERIES | MEETING) and top.score >= _MOVED_ON
    is_of_part = bool({"host", "delegation-leader"} & set(slots.roles))
    if slots.roles and slots.has("his", "else") and not slots.has("post"):
        # "And his deputies" are others than he; of "the other deputy", the one talked of is left out.
        is_other = context.person and slots.has("else") and not slots.people
        people = (context.person,) if context.person and is_other else slots.people
        return replace(slots, people=people, is_closed=False), _first("role-holder", ranked)
    is_said_by = slots.has("he") and slots.has("say")  # "what did he say" is not what the sides said
    is_on = is_on and not is_said_by
    if context.person and not slots.people and not slots.has("who") and not is_on and not is_of_part:
        slots = replace(slots, people=(context.person,))
    return slots, ranked
