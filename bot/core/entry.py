"""Words and phrases with the concepts that they express: those of languages, and names of the knowledge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from bot.core.language import Language
from bot.core.model import Knowledge
from bot.core.normalize import keys_of

FUNCTION, NEUTRAL = "function", "neutral"
"""Concepts of words that carry nothing, and of words that narrow nothing."""
LOOKALIKE = "lookalike"
"""Concept of words that are no name, whatever they look like, and are known for nothing else."""
YEAR_WORD = "year-word"
WORK = "work"
"""Concept of what people write about something: "essay"."""

ACQUAINTANCE = "acquaintance"
"""Concept of those whom people tell of beside their question: "friend"."""


class Entry(NamedTuple):
    """A word or phrase that expresses a concept."""

    concept: str
    language: str
    """Code of the language; "" for names."""
    words: tuple[str, ...]
    """Folded, in order."""


def _language_entries(language: Language) -> Iterator[tuple[str, str]]:
    for concept, listed in language.concepts.items():
        yield from ((concept, word) for word in listed)
    yield from ((FUNCTION, word) for word in language.function_words)
    yield from ((NEUTRAL, word) for word in language.neutral)
    yield from ((LOOKALIKE, word) for word in language.lookalikes)
    yield from ((YEAR_WORD, word) for word in language.year_words)
    yield from ((WORK, word) for word in language.works)
    yield from ((ACQUAINTANCE, word) for word in language.acquaintances)
    yield from (("from", word) for word in language.from_words)
    yield from (("to", word) for word in language.to_words)
    yield from (("with", word) for word in language.with_words)
    yield from (("and", word) for word in language.and_words)
    yield from (("opener", word) for word in language.openers)
    for number, names in enumerate(language.months, start=1):
        yield from ((f"month:{number}", name) for name in names)
    yield from ((f"number:{value}", word) for word, value in language.numbers.items())
    yield from ((f"scale:{power}", word) for word, power in language.scales.items())
    yield from ((f"fraction:{value}", word) for word, value in language.fractions.items())
    yield from ((f"ordinal:{value}", word) for word, value in language.ordinals.items())
    for code, names in language.countries.items():
        yield from ((f"country:{code}", name) for name in names)


def language_entries(
    languages: Iterable[Language], country_names: Mapping[str, Mapping[str, str]]
) -> Iterator[Entry]:
    """Yield the words of languages, and the names of countries in all of them."""
    languages = tuple(languages)
    for language in languages:
        for concept, text in _language_entries(language):
            if words := keys_of(text):
                yield Entry(concept, language.code, words)
    forms = [pair for language in languages for pair in language.name_forms]
    for code, by_language in country_names.items():
        for name in by_language.values():
            for form in (
                name,
                *(name.removesuffix(end) + other for end, other in forms if name.endswith(end)),
            ):
                if words := keys_of(form):
                    yield Entry(f"country:{code}", "", words)


def name_entries(knowledge: Knowledge, is_left_out: Callable[[str], bool]) -> Iterator[Entry]:
    """Yield the names of people and other entities of a knowledge snapshot.

    A body is known without what `is_left_out` at the ends of its name as well: countries and small words, "of Kyrgyzstan".
    """
    for concept, text in _names(knowledge):
        if words := keys_of(text):
            yield Entry(concept, "", words)
            if concept.startswith("entity:"):
                telling = [place for place, word in enumerate(words) if not is_left_out(word)]
                core = words[telling[0] : telling[-1] + 1] if telling else ()
                if 1 < len(core) < len(words):
                    yield Entry(concept, "", core)


def _names(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    for entity in knowledge.entities:
        label = "person" if entity.kind == "person" else "entity"
        for name in (*entity.name.by_language.values(), *entity.also):
            yield f"{label}:{entity.id}", name
            if label == "person":
                # People are called by any part of their name.
                yield from ((f"person:{entity.id}", part) for part in name.split() if len(part) > 2)
