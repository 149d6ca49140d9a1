"""From an utterance to tokens: clean characters, words and numbers, in the order typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.core.fold import fold

MAX_TOKENS = 64
"""Longer utterances keep their end, where the question usually is."""
_LONGEST_TEXT = 15 * MAX_TOKENS
"""Characters of it that are looked at: room for as many words with marks between, and a bound on the time for noise."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
_NOISE = re.compile(r"https?://\S+|www\.\S+|(?<!\w)@\w+|```.*?```", re.DOTALL)
_TITLE = re.compile(
    r"\b(?:г-(?:н|на|ну|ном|не|жа|жи|же|жу|жой)|сп\.(?=\s[А-ЯЁІЎ])|(?:mr|mrs|ms|dr|messrs)\.(?=\s)|messrs(?=\s))\s*",
    re.IGNORECASE,
)
"""What stands before a name and is no word: "г-н", "Mr."."""
_INITIAL = re.compile(
    r"\b[A-ZА-ЯЁІЎҚҒҲ]\.\s?(?=[A-ZА-ЯЁІЎҚҒҲ][^\W\d_]{2})|(?<=[^\W\d_]{3})\s[A-ZА-ЯЁІЎҚҒҲ]\.(?=\s[^\W\d_])"
)
"""An initial before or after a name, whose point ends no sentence: "И. Норкулов", "Кузнецов А. был"."""
_CHAT = {
    "b4": "before",
    "2day": "today",
    "2gether": "together",
    "2getha": "together",
    "gr8": "great",
    "m8": "mate",
}
"""Words that are written with a number for its sound."""
_CHAT_WORD = re.compile(rf"\b(?:{'|'.join(_CHAT)})\b", re.IGNORECASE)
_FLAGS = re.compile("(?:[\U0001f1e6-\U0001f1ff]{2})+")
_FLAG_A = 0x1F1E6
_APOSTROPHE = "'`´ʹʻʼʽʾ‘’′"
_TOKEN = re.compile(
    rf"""
      (?P<date>(?<!\d)\d{{1,2}}\.\d{{1,2}}\.\d{{4}}(?!\d))
    | (?P<short>(?<![^\W_])[{_APOSTROPHE}]\d\d(?!\d))
    | (?P<number>\d{{1,3}}(?:[\u00a0\u202f ]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d{{1,3}}(?:[,.]\d{{3}}){{2,}}(?!\d)
        |\d+(?:[.,]\d+)?)
    | (?P<word>[^\W\d_]+(?:[{_APOSTROPHE}][^\W\d_]+)*[{_APOSTROPHE}]?)
    | (?P<symbol>[%$€£₽¥])
    """,
    re.VERBOSE,
)
_SENTENCE_END = re.compile(r"[.!?…]\s|[;\n]|\.\.\.")
_BREAK = re.compile(r"[,;:()\[\]–—]|\s-\s")
_SYMBOLS = {"%": "%", "$": "$", "€": "€", "£": "£", "₽": "₽", "¥": "¥"}
_EN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
_RU_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
_LEAST_SWITCHED = 4
"""Letters of a word that shows that the wrong layout was on."""
_TO_RU = str.maketrans(_EN_KEYS, _RU_KEYS)
_TO_EN = str.maketrans(_RU_KEYS, _EN_KEYS)

_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
"""What is typed for a hyphen between two numbers."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or symbol."""

    surface: str
    """As typed."""
    key: str
    """Folded word; the digits of a number; the symbol itself."""
    number: Decimal | None = None
    glued: bool = False
    """Whether it follows the token before without a space: "24-yil", "620m"."""
    short_year: bool = False
    """Whether it was typed like '24."""
    day: tuple[int, int, int] | None = None
    """Year, month and day of a date typed in digits."""

    is_apart: bool = False
    """Whether a comma, bracket or dash stands between it and the token before."""
    sentence: int = 0
    """Number of the sentence, from 0."""

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.number is None and self.day is None and self.key not in _SYMBOLS


@dataclass(frozen=True, slots=True)
class Query:
    """An utterance after normalizing."""

    tokens: tuple[Token, ...]
    is_asked: bool = False
    """Whether it ends in a question mark."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The folded words and numbers, in order."""
        return tuple(token.key for token in self.tokens)

    @property
    def has_numbers(self) -> bool:
        """Whether any number was typed in digits."""
        return any(token.number is not None for token in self.tokens)

    @property
    def text(self) -> str:
        """The folded words and numbers on one line."""
        return " ".join(self.keys)


def _number(text: str) -> Decimal:
    if text.isdecimal():
        return Decimal(text)
    compact = re.sub(r"[\s\u00a0\u202f]", "", text)
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3}){2,}", compact):
        return Decimal(re.sub("[,.]", "", compact))
    if re.fullmatch(r"[1-9]\d{0,2},\d{3}", compact):
        return Decimal(compact.replace(",", ""))
    return Decimal(compact.replace(",", "."))


def _token(match: re.Match[str], glued: bool) -> Token:
    text = match[0]
    if match["date"]:
        day, month, year = (int(part) for part in text.split("."))
        return Token(text, text, day=(year, month, day), glued=glued)
    if match["short"]:
        return Token(text, text[1:], Decimal(text[1:]), glued, short_year=True)
    if match["number"]:
        number = _number(text)
        return Token(text, str(number), number, glued)
    if match["symbol"]:
        return Token(text, _SYMBOLS[text], glued=glued)
    return Token(text, fold(text), glued=glued)


def tokenize(text: str) -> list[Token]:
    """Split clean text into tokens; those whose key folds to nothing are dropped."""
    tokens: list[Token] = []
    end = 0
    sentence = 0
    for match in _TOKEN.finditer(text):
        between = text[end : match.start()]
        sentence += bool(tokens) and bool(_SENTENCE_END.search(between))
        token = _token(match, glued=bool(tokens) and between in ("", "-", "/"))
        if token.number is not None and tokens and tokens[-1].number is not None:
            token = replace(token, glued=token.glued or between.strip() in _DASHES)  # "2021 – 2024"
        end = match.end()
        is_apart = bool(tokens) and bool(_BREAK.search(between))
        if token.key:
            tokens.append(
                replace(token, sentence=sentence, is_apart=is_apart) if sentence or is_apart else token
            )
    return tokens


def keys_of(text: str) -> tuple[str, ...]:
    """Return the folded words and numbers of a text."""
    if text.isalpha():
        return (key,) if (key := fold(text)) else ()
    return tuple(token.key for token in tokenize(text))


def clean(utterance: str) -> str:
    """Return the text without links, mentions, code blocks, invisible characters and pictures."""
    # A full-width or styled letter is the letter; a combining run of any length is capped by composing first.
    # An acute accent typed for an apostrophe would become a space with a combining mark.
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", utterance).replace("´", "'"))
    text = _INITIAL.sub("", _TITLE.sub("", text))
    text = _CHAT_WORD.sub(lambda match: _CHAT[match[0].casefold()], text)
    text = _FLAGS.sub(_spelled_flags, _NOISE.sub(" ", text))
    return "".join(" " if unicodedata.category(c) in ("So", "Cs", "Co", "Cn", "Cc") else c for c in text)


def _spelled_flags(match: re.Match[str]) -> str:
    """Return flags as codes of their countries, "UZ-BY"."""
    letters = "".join(chr(ord(letter) - _FLAG_A + ord("A")) for letter in match[0])
    return f" {'-'.join(letters[at : at + 2] for at in range(0, len(letters), 2))} "


def switch_layout(text: str) -> str:
    """Return what the same keys give on the other keyboard, Russian for Latin letters and the other way round."""
    latin = sum("a" <= c <= "z" for c in text.lower())
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in text)
    return text.translate(_TO_RU if latin >= cyrillic else _TO_EN)


def _is_latin(text: str) -> bool:
    return any("a" <= c <= "z" for c in text.lower())


def _words(text: str) -> list[str]:
    return [token.key for token in tokenize(text) if token.is_word]


def _readable(chunk: str, known: Callable[[str], bool], most: int | None = None) -> str | None:
    """Return the chunk in the other layout if all of its words are known then, marks around it left as they are."""
    for core in (chunk, chunk.rstrip(".,:;?!"), chunk.strip("\"'([{<>}]).,:;?!")):
        other = switch_layout(core)
        words = _words(other)
        if words and all(map(known, words)) and (most is None or len(words) <= most):
            before, _, after = chunk.partition(core)
            return before + other + after
    return None


def _unscrambled(text: str, known: Callable[[str], bool], likely: Callable[[str], bool]) -> str:
    """Return the text with what was typed in the wrong keyboard layout in the other one."""
    chunks = text.split()
    plain = [_words(chunk) for chunk in chunks]
    switched = [
        None if not words or all(map(likely, words)) else _readable(chunk, known, len(words) + 1)
        for chunk, words in zip(chunks, plain, strict=True)
    ]
    # Short chunks alone prove nothing: "f" may be anything. They follow when a longer one was switched.
    if not any(other and max(map(len, _words(other))) >= _LEAST_SWITCHED for other in switched):
        return text
    is_latin = _is_latin("".join(chunk for chunk, other in zip(chunks, switched, strict=True) if other))
    alike = [bool(words) and _is_latin(chunk) == is_latin for chunk, words in zip(chunks, plain, strict=True)]
    typed = sum(len(chunk) for chunk, is_alike in zip(chunks, alike, strict=True) if is_alike)
    told = sum(len(chunk) for chunk, other in zip(chunks, switched, strict=True) if other)
    for place, (chunk, other) in enumerate(zip(chunks, switched, strict=True)):
        if other is None and alike[place]:
            other = _readable(chunk, known)
            # Where most was typed in the wrong layout, so was what makes sense in neither.
            if other is None and told > typed / 2 and not any(map(likely, plain[place])):
                other = switch_layout(chunk)
        chunks[place] = other or chunk
    return " ".join(chunks)


def normalize(
    utterance: str, known: Callable[[str], bool], likely: Callable[[str], bool] | None = None
) -> Query:
    """Turn an utterance into a query.

    Args:
        utterance: What the user typed.
        known: Whether a folded word is in the vocabulary; text typed in the wrong keyboard layout is switched only
            where the plain reading is unknown and the other one is known.
        likely: Whether a folded word is known or a slip away from one that is; `known` where left out.
    """
    text = clean(utterance)
    if len(text) > _LONGEST_TEXT:
        text = text[-_LONGEST_TEXT:].partition(" ")[2] or text[-_LONGEST_TEXT:]
    if len(text) > MAX_TOKENS:  # else there are no more tokens
        starts = [match.start() for match in _TOKEN.finditer(text)]
        text = text[starts[-MAX_TOKENS] :] if len(starts) > MAX_TOKENS else text
    tokens = tokenize(text)
    is_readable = likely or known
    if not all(is_readable(token.key) for token in tokens if token.is_word):
        tokens = tokenize(_unscrambled(text, known, is_readable))
    return Query(tuple(tokens[-MAX_TOKENS:]), is_asked=text.rstrip().endswith("?"))
