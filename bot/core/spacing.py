"""Words run together or torn apart: "tradeturnover", "bill ions", "bell a roos"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.core.fold import fold
from bot.core.normalize import Token
from bot.core.vocabulary import Vocabulary

_MIN_RUN = 7
"""Letters from which an unknown word may be several run together."""
_MIN_PIECE = 4
_MAX_PIECES = 4
_MAX_TORN = 4
"""Pieces that one word may be torn into."""
_READABLE = 0.75
"""Similarity from which a word is rather mistyped than several run together."""
_MIN_JOINED = 6
_AS_LIKELY = 0.1
"""Similarity by which the first piece, taken for a slip, may trail the joined word."""
_CLOSE, _CLEAR = 0.72, 0.9
"""Similarity from which a joined word makes sense, and where its first piece is a word that stands by itself."""


def respaced(
    tokens: Sequence[Token],
    vocabulary: Vocabulary,
    is_function: Callable[[str], bool],
    is_idle: Callable[[Token], bool],
) -> tuple[Token, ...]:
    """Return the tokens with unknown words split or joined where that makes known ones of them."""
    split: list[Token] = []
    for number, token in enumerate(tokens):
        pieces = None
        # A capital within a sentence begins a name, whatever words it can be cut into.
        is_name = number > 0 and token.surface.istitle()
        if (
            not is_name
            and token.is_word
            and len(token.key) >= _MIN_RUN
            and not _is_clear(token.key, vocabulary)
            and not is_idle(token)
        ):
            pieces = _pieces(token.key, vocabulary, is_function)
        split += [replace(token, surface=piece, key=piece) for piece in pieces] if pieces else [token]
    return tuple(_joined(split, vocabulary, is_function))


def _is_clear(key: str, vocabulary: Vocabulary) -> bool:
    matches = vocabulary.matches(key)
    return bool(matches) and matches[0].similarity > _READABLE


def _pieces(key: str, vocabulary: Vocabulary, is_function: Callable[[str], bool]) -> list[str] | None:
    """Return the fewest known words that the key is made of, the longest first word where that leaves a choice."""

    def is_piece(text: str, is_last: bool) -> bool:
        if len(text) < _MIN_PIECE:
            return len(text) >= 2 and is_function(text)
        return text in vocabulary or (is_last and len(text) > _MIN_PIECE and vocabulary.knows(text))

    def search(start: int, left: int) -> list[str] | None:
        for end in range(len(key), start + 1, -1):
            is_last = end == len(key)
            if (is_last or left > 1) and is_piece(key[start:end], is_last):
                if is_last:
                    return [key[start:]]
                rest = search(end, left - 1)
                if rest:
                    return [key[start:end], *rest]
        return None

    for count in range(2, _MAX_PIECES + 1):
        found = search(0, count)
        small = sum(len(piece) < _MIN_PIECE for piece in found or ())
        # "birgalashib" is no "one" with an inflected grain: a small word makes sense beside words as listed only.
        is_listed = not small or all(piece in vocabulary for piece in found or () if len(piece) >= _MIN_PIECE)
        if found and small <= 1 and is_listed and any(len(piece) > _MIN_PIECE for piece in found):
            return found
    return None


def _joined(tokens: list[Token], vocabulary: Vocabulary, is_function: Callable[[str], bool]) -> list[Token]:
    result: list[Token] = []
    unknown = [not vocabulary.knows(token.key) for token in tokens]
    position = 0
    while position < len(tokens):
        joined, taken = _join_at(tokens, unknown, position, vocabulary, is_function)
        result.append(joined)
        position += taken
    return result


def _is_odd(run: Sequence[Token], is_function: Callable[[str], bool]) -> bool:
    """Whether short words that all make sense hardly stand side by side: "bill ion"."""
    return not any(is_function(token.key) for token in run[1:]) and all(
        len(token.key) <= _MIN_PIECE for token in run
    )


def _join_at(
    tokens: list[Token],
    unknown: Sequence[bool],
    start: int,
    vocabulary: Vocabulary,
    is_function: Callable[[str], bool],
) -> tuple[Token, int]:
    """Return the token that some of those from `start` on are together, and how many; the first as it is where none are."""
    best: tuple[float, int, Token] | None = None
    for count in range(_MAX_TORN, 1, -1):
        run = tokens[start : start + count]
        if len(run) < count or not all(token.is_word for token in run):
            continue
        strange = sum(unknown[start : start + count])
        if not strange and not _is_odd(run, is_function):
            continue  # words that all make sense by themselves were meant as they are
        if strange and not unknown[start] and strange < count / 3:
            continue
        key = fold("".join(token.key for token in run))
        if not strange and not (len(key) >= _MIN_JOINED and key in vocabulary):
            continue
        matches = vocabulary.matches(key) if len(key) >= _MIN_JOINED else ()
        alone = vocabulary.matches(run[0].key) if unknown[start] else ()
        if matches and alone and alone[0].similarity >= matches[0].similarity - _AS_LIKELY:
            continue  # "доллорах или" is a slip beside another word, "waht taget" are two slips
        # "про осень" is of autumn, no slip of "просели".
        least = _CLEAR if is_function(run[0].key) else _CLOSE
        if matches and matches[0].similarity >= least and len(matches[0].word) >= _MIN_JOINED:
            joined = replace(run[0], surface="".join(token.surface for token in run), key=matches[0].word)
            found = matches[0].similarity, count, joined
            # "mill ions are" is "millions are" rather than one long word with slips.
            best = max(best, found, key=lambda each: each[:2]) if best else found
    return (best[2], best[1]) if best else (tokens[start], 1)
