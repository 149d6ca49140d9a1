"""How a question is understood: its slots, the likely intents, and what a follow-up takes over from the question before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.core.answer import Context
from bot.core.intent import INTENTS, SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Lexicon, keys_of
from bot.core.normalize import Query, normalize
from bot.core.period import Period
from bot.core.slot_reader import read_slots
from bot.core.slots import CountryMention, Slots
from bot.core.spacing import respaced
from bot.core.wordbook import Wordings, wordings_of
from bot.core.wording import Ranked, WordingIndex

_FRAGMENT_TOKENS = 9
_STRANGE = 1
"""Words of another kind that small talk may have beside it: "thx a bunch"."""


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """A greeting, thanks and the like."""

    intent: str
    is_whole: bool
    """Whether there is nothing but small talk."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood."""

    query: Query
    slots: Slots
    ranked: tuple[Ranked, ...]
    """Intents, best first."""
    small_talk: SmallTalk | None = None
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

    def __init__(self, lexicon: Lexicon, languages: Sequence[Language], wordings: Wordings) -> None:
        """Prepare to read; `wordings` are the masked wordings of the intents, `languages` have the social ones."""
        self._lexicon = lexicon
        self._intents = WordingIndex(wordings)
        self._social = [
            (intent, frozenset(keys_of(wording)))
            for intent in SOCIAL
            for wording in wordings_of(languages, intent)
        ]
        self._social_words = {key for _, keys in self._social for key in keys}

    def _small_talk(self, query: Query) -> SmallTalk | None:
        """Return the small talk of which a whole wording was typed, if hardly anything else was."""
        keys = [token.key for token in query.tokens]
        content = [key for key in keys if not self._lexicon.is_function_word(key)]
        best: tuple[int, str, frozenset[str]] | None = None
        for intent, words in self._social:
            if words <= set(keys) and (best is None or len(words) > best[0]):
                best = len(words), intent, words
        if best is None:
            return None
        rest = [key for key in content if key not in best[2]]
        is_whole = all(key in self._social_words for key in rest)
        strange = [key for key in rest if key not in self._social_words]
        return SmallTalk(best[1], is_whole) if len(strange) <= _STRANGE else None

    def knows(self, key: str) -> bool:
        """Whether a folded word is known, in this or another form."""
        return self._lexicon.vocabulary.knows(key) or key in self._social_words

    def read(self, utterance: str, today: date, context: Context | None) -> Reading:
        """Understand one utterance."""
        query = normalize(utterance, self.knows)
        tokens = respaced(query.tokens, self._lexicon.vocabulary, self._lexicon.is_function_word)
        query = replace(query, tokens=tokens)
        slots = read_slots(query, self._lexicon, today)
        ranked = self._intents.rank(slots.features)
        reading = Reading(query, slots, tuple(ranked), self._small_talk(query))
        if context and _is_fragment(query, slots):
            slots, ranked = _continued(slots, ranked, context)
            return replace(reading, slots=slots, ranked=tuple(ranked), context=context)
        return reading


def _is_fragment(query: Query, slots: Slots) -> bool:
    return len(query.tokens) <= _FRAGMENT_TOKENS and not (slots.indicators and slots.countries)


def _continued(slots: Slots, ranked: list[Ranked], context: Context) -> tuple[Slots, list[Ranked]]:
    """Fill what the fragment leaves out."""
    asks = {cue for cue in slots.cues if cue not in ("cue:what", "cue:else", "cue:true", "cue:how")}
    named = slots.people or slots.roles or slots.ministries
    if not asks and not named and context.intent in INTENTS:
        # Only a new period, country or product: the same question again.
        ranked = [Ranked(context.intent, 1.0), *(each for each in ranked if each.intent != context.intent)]
    if not slots.countries and not named:
        slots = replace(
            slots,
            countries=tuple(CountryMention(code, -1, frozenset({"with"})) for code in context.countries),
        )
    if slots.part and context.period:
        slots = replace(slots, periods=(Period.of_part(context.period.year, *slots.part),), granularity=None)
    if not slots.goods and not named:
        slots = replace(slots, goods=context.goods)
    if context.indicator and not slots.indicators and not named and not slots.has("meeting", "attend", "who"):
        slots = replace(slots, indicators=(context.indicator,))
    if context.person and not slots.people and not slots.has("who"):
        slots = replace(slots, people=(context.person,))
    return slots, ranked
