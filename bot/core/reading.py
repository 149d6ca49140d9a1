"""How a question is understood: its slots, the likely intents, and what a follow-up takes over from the question before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.core.answer import Context
from bot.core.intent import INTENTS, PERSON, SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Lexicon, keys_of
from bot.core.normalize import Query, normalize, tokenize
from bot.core.slots import CountryMention, Slots, SlotReader
from bot.core.spacing import respaced
from bot.core.wording import Ranked, WordingIndex

_EPOCH = date(2026, 1, 1)
"""Any day: the features of a wording do not hold which year was last year."""
_FRAGMENT_TOKENS = 7


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood."""

    query: Query
    slots: Slots
    ranked: tuple[Ranked, ...]
    """Intents, best first."""
    social: tuple[Ranked, ...] = ()
    """Social intents, best first."""
    is_small_talk: bool = False
    """Whether every word is one of small talk."""
    context: Context | None = None
    """What was taken over from, if anything."""

    @property
    def top(self) -> Ranked | None:
        """The best intent."""
        return self.ranked[0] if self.ranked else None

    def surface(self, position: int) -> str:
        """Return a token as typed."""
        return self.query.tokens[position].surface


class Reader:
    """Reads questions with the words of one knowledge snapshot."""

    def __init__(self, lexicon: Lexicon, languages: Iterable[Language]) -> None:
        self._lexicon = lexicon
        self._languages = tuple(languages)
        self._intents = WordingIndex(
            {
                intent: [self._features(intent, wording) for wording in self._wordings(intent)]
                for intent in INTENTS
                if intent not in SOCIAL
            }
        )
        self._social = WordingIndex(
            {intent: [_plain(wording) for wording in self._wordings(intent)] for intent in SOCIAL}, is_strict=True
        )
        self._social_words = {
            key for intent in SOCIAL for wording in self._wordings(intent) for key in keys_of(wording)
        }

    def _is_small_talk(self, query: Query) -> bool:
        keys = [token.key for token in query.tokens if not self._lexicon.is_function_word(token.key)]
        return bool(keys) and all(key in self._social_words for key in keys)

    def _social_features(self, query: Query) -> frozenset[str]:
        """Return the words of small talk; function words that no wording of it has are passed over."""
        keys = [token.key for token in query.tokens]
        return frozenset(
            f"word:{key}" for key in keys if key in self._social_words or not self._lexicon.is_function_word(key)
        )

    def _wordings(self, intent: str) -> list[str]:
        return [wording for language in self._languages for wording in language.wordings.get(intent, ())]

    def _features(self, intent: str, wording: str) -> frozenset[str]:
        slots = SlotReader(Query(tuple(tokenize(wording))), self._lexicon, _EPOCH).read()
        # Wordings name people that the knowledge may not hold.
        if intent in PERSON and slots.unexplained and "role" not in slots.features:
            return slots.features | {"person"}
        return slots.features

    def knows(self, key: str) -> bool:
        """Whether a folded word is known, in this or another form."""
        return self._lexicon.vocabulary.knows(key) or key in self._social_words

    def read(self, utterance: str, today: date, context: Context | None) -> Reading:
        """Understand one utterance."""
        query = normalize(utterance, self.knows)
        tokens = respaced(query.tokens, self._lexicon.vocabulary, self._lexicon.is_function_word)
        query = replace(query, tokens=tokens)
        slots = SlotReader(query, self._lexicon, today).read()
        social = tuple(self._social.rank(self._social_features(query)))
        ranked = self._intents.rank(slots.features)
        reading = Reading(query, slots, tuple(ranked), social, self._is_small_talk(query))
        if context and _is_fragment(query, slots):
            slots, ranked = _continued(slots, ranked, context)
            return replace(reading, slots=slots, ranked=tuple(ranked), context=context)
        return reading


def _plain(wording: str) -> frozenset[str]:
    return frozenset(f"word:{key}" for key in keys_of(wording))


def _is_fragment(query: Query, slots: Slots) -> bool:
    return len(query.tokens) <= _FRAGMENT_TOKENS and not slots.indicators


def _continued(slots: Slots, ranked: list[Ranked], context: Context) -> tuple[Slots, list[Ranked]]:
    """Fill what the fragment leaves out."""
    asks = {cue for cue in slots.cues if cue not in ("cue:what", "cue:else", "cue:true", "cue:how")}
    named = slots.people or slots.roles or slots.ministries
    if not asks and not named:
        # Only a new period, country or product: the same question again.
        ranked = [Ranked(context.intent, 1.0), *(each for each in ranked if each.intent != context.intent)]
    if not slots.countries and not named:
        slots = replace(slots, countries=tuple(CountryMention(code, -1, frozenset({"with"})) for code in context.countries))
    if context.indicator and not named and not slots.has("meeting", "attend", "who"):
        slots = replace(slots, indicators=(context.indicator,))
    if context.person and not slots.people and not slots.has("who", "attend"):
        slots = replace(slots, people=(context.person,))
    return slots, ranked
