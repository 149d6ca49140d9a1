"""Idle words: what people say beside a question, of which the bot need know no more than that it narrows nothing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from bot.core.fold import fold
from bot.core.language import Language, Words
from bot.core.vocabulary import Vocabulary

_LEAST_STEM = 3
"""Letters that a word must have before an ending that only verbs have."""
_CODE = ""


class IdleWords:
    """The idle words of one language: listed ones in any form, and whatever ends as only verbs and the like do."""

    def __init__(self, words: Iterable[str], endings: Iterable[str], idle_endings: Iterable[str]) -> None:
        listed = {fold(word) for word in words if " " not in word}
        self._vocabulary = Vocabulary(((word, _CODE) for word in listed), {_CODE: endings})
        self._endings = tuple(sorted({fold(ending) for ending in idle_endings}))

    def has(self, key: str, *, is_name: bool = False) -> bool:
        """Whether a folded word is idle; a name is by its ending only: "Toshkentdanman", I am from Tashkent."""
        if self._endings and key.endswith(self._endings):
            ending = max((each for each in self._endings if key.endswith(each)), key=len)
            if len(key) - len(ending) >= _LEAST_STEM:
                return True
        return not is_name and self._vocabulary.knows(key)


def idle_words(language: Language) -> IdleWords:
    """Return the idle words of a language, worked out once."""
    return _made(language.idle, language.endings, language.idle_endings)


@lru_cache(maxsize=16)
def _made(words: Words, endings: Words, idle_endings: Words) -> IdleWords:
    return IdleWords(words, endings, idle_endings)
