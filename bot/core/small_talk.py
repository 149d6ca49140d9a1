"""Small talk: greetings, thanks and the like, known by their wordings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.fold import is_cyrillic
from bot.core.intent import SOCIAL
from bot.core.language import Language
from bot.core.lexicon import Lexicon
from bot.core.normalize import Query, keys_of
from bot.core.wordbook import wordings_of

_SHORT_TALK = 3
"""Letters up to which a word of small talk may sound like another of any language."""
_STRANGE = 1
"""Words of another kind that small talk may have beside it: "thx a bunch"."""


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """A greeting, thanks and the like."""

    intent: str
    is_whole: bool
    """Whether there is nothing but whole wordings of small talk."""
    is_mere: bool
    """Whether all words are at least of one or another wording of small talk."""
    language: str
    """Code of the language whose wording it is."""


class SmallTalkIndex:
    """The wordings of small talk in all languages, by their words."""

    def __init__(self, lexicon: Lexicon, languages: Sequence[Language]) -> None:
        self._lexicon = lexicon
        social = [
            (intent, frozenset(keys_of(wording)), language.code)
            for language in languages
            for intent in SOCIAL
            for wording in wordings_of((language,), intent)
        ]
        self._by_word: dict[str, list[tuple[str, frozenset[str], str]]] = defaultdict(list)
        """A word of a wording of small talk -> (intent, all its words, language), in the order written."""
        for each in social:
            if each[1]:
                self._by_word[min(each[1])].append(each)
        self._words = {key for _, keys, _ in social for key in keys}

    def __contains__(self, key: str) -> bool:
        """Whether a folded word is one of small talk."""
        return key in self._words

    def find(self, query: Query) -> SmallTalk | None:
        """Return the small talk of which a whole wording was typed, if hardly anything else was."""
        content = [token for token in query.tokens if not self._lexicon.is_function_word(token.key)]
        typed = {token.key for token in query.tokens}
        best: tuple[int, str, frozenset[str], str] | None = None
        talked: set[str] = set()
        is_in_cyrillic = all(is_cyrillic(token.surface) for token in query.tokens if token.is_word)
        for intent, words, code in (each for key in sorted(typed) for each in self._by_word.get(key, ())):
            is_short = len(words) == 1 and len(next(iter(words))) <= _SHORT_TALK
            if is_in_cyrillic and is_short and self._lexicon.is_latin_only(code):
                continue  # "год" only sounds like "good"
            if words <= typed:
                talked |= words
                if best is None or len(words) > best[0]:
                    best = len(words), intent, words, code
        if best is None:
            return None
        rest = [token for token in content if token.key not in talked]
        language = best[3]
        unknown = [token for token in rest if token.key not in self._words]
        strange = [token for token in unknown if not self._lexicon.is_idle(token, language)]
        return SmallTalk(best[1], not rest, not unknown, language) if len(strange) <= _STRANGE else None
