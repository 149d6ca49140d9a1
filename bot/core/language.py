"""What the core has to know of one natural language: words in, sentences out. The data lives in `bot.languages`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Protocol

Words = tuple[str, ...]


def words(text: str) -> Words:
    """Split a list written with commas and line breaks into its words and phrases."""
    return tuple(part for line in text.splitlines() for raw in line.split(",") if (part := raw.strip()))


class Formatter(Protocol):
    """Writes numbers and dates the way readers of one language expect them."""

    def number(self, value: Decimal, places: int | None = None) -> str:
        """Write a number; with `places`, at most that many decimals, trailing zeros dropped."""

    def currency(self, code: str) -> str:
        """Return the name of a currency by its ISO 4217 code, "US Dollar"."""

    def day(self, day: date) -> str:
        """Write a date in full, "17 October 2025"."""

    def month(self, year: int, month: int) -> str:
        """Write a month with its year, "October 2025"."""

    def months(self, year: int, first: int, last: int) -> str:
        """Write a run of months of one year, "January–September 2025"."""

    def list(self, items: list[str]) -> str:
        """Join items as prose, "a, b and c"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: how it names what people ask about, and how the bot speaks it.

    All words are written naturally, in the language's own main script; folding of scripts, apostrophes and case
    happens when the lexicon is built. A word stands for all its inflections that `endings` can form.
    """

    code: str
    """BCP 47 code: "en", "ru", "uz", "be"; a second script of a language is named like "uz-cyrl"."""
    name: str
    """The language's name for itself, as shown in a menu."""
    cldr: str
    """CLDR locale identifier that names of countries are taken from: "uz_Latn"."""
    letters: str = ""
    """Lower-case letters that tell this language apart from others of the same script."""
    strange_letters: str = ""
    """Lower-case letters of its script that its words never have, while others' may."""
    other_script: float = 0.85
    """Weight of its words in other letters than its own, against other languages."""
    margin: float = 0.0
    """Votes by which it must lead to be taken for the language of a question: some for one that shares many words."""
    name_forms: tuple[tuple[str, str], ...] = ()
    """Endings of countries' names and what they become in another case, where folding leaves too little to tell them by:
    ("ия", "ии"), since "России" is folded to "rosi"."""
    endings: Words = ()
    """Inflectional endings that may be added to or exchanged on a stem, without the empty one."""
    home: str | None = None
    """ISO 3166-1 alpha-3 code of the country whose people speak it, if hardly any others do."""
    is_agglutinative: bool = False
    """Whether words take chains of endings, so that even the shortest are mostly seen with some."""
    fleeting: Words = ()
    """Last letters of words that lose the first of them before an ending: "ок" of "рынок", "рынка"."""
    function_words: Words = ()
    """Words that carry no content: articles, prepositions, auxiliaries, particles, politeness, fillers of speech."""
    neutral: Words = ()
    """Content words that narrow nothing in questions on trade and meetings: "figure", "according", "reached"."""
    idle: Words = ()
    """Words of asides: known for nothing but that they narrow no question, so that they need no weight in understanding it."""
    lookalikes: Words = ()
    """Words that are a slip or an ending away from a name or a measure, and are none: "went" is no Vienna."""
    idle_endings: Words = ()
    """Endings that only verbs and other words of asides have: "ировать". No name of goods may end so."""
    concepts: Mapping[str, Words] = field(default_factory=dict)
    """Concept id -> words and phrases that express it. See `bot.core.concept` for the ids."""
    homonyms: Words = ()
    """Concept ids whose words are, in another form, words of another meaning: "сум" and "на какую сумму"."""
    wordings: Mapping[str, Words] = field(default_factory=dict)
    """Intent id -> example questions, whole and natural. See `bot.core.intent` for the ids."""
    months: tuple[Words, ...] = ()
    """Twelve entries, January first: names and abbreviations."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number words up to thousand: "twenty" -> 20, "hundred" -> 100, "thousand" -> 1000."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words for powers of ten -> exponent: "million", "mln" -> 6."""
    fractions: Mapping[str, str] = field(default_factory=dict)
    """Words for parts and halves -> decimal text: "half" -> "0.5", "one and a half" -> "1.5"."""
    from_words: Words = ()
    """Words that mark where something comes from: "from", "из"."""
    to_words: Words = ()
    """Words that mark where something goes: "to", "в"."""
    works: Words = ()
    """What people write about something, and that they write: "essay", "writing"."""
    acquaintances: Words = ()
    """Whom people tell of beside their question: "a friend of mine", "my boss"."""
    counting_words: Words = ()
    """Words between a number and what it counts, so that it is no year: "ta"."""
    hour_words: Words = ()
    """Words right after a number that make it a time of day, or before it where endings chain: "pm", "вечера", "soat"."""
    decimal_words: Words = ()
    """What is said between a number and its decimals: "point", "целых"."""
    decimal_places: Mapping[str, int] = field(default_factory=dict)
    """Names of decimals, said before or after them -> how many places they have: "десятых" -> 1."""
    self_words: Words = ()
    """Words that people begin with to tell of themselves: "I", "we"."""
    closings: Words = ()
    """What people put at the end of a letter, before their name, as it is written: "kind regards"."""
    corrections: Words = ()
    """Phrases with which people take back what they have just said: "no wait"."""
    by_words: Words = ()
    """Words before the amount by which something changed or is more."""
    passing_words: Words = ()
    """Verbs that beside an amount say that it was reached and more, and mean something else elsewhere: "crack"."""
    owning_words: Words = ()
    """Words before the one who has something: "the deputies of X"."""
    owning_endings: Words = ()
    """Case endings of the one who has something."""
    with_words: Words = ()
    """Words that mark the other side: "with", "с", "bilan"."""
    and_words: Words = ()
    """Those of them that just join: "and". What they join is marked as what stands before them."""
    with_endings: Words = ()
    """Case endings after a word that may mark the other side or an origin, and then marks the other side: "з узбекамі"."""
    from_endings: Words = ()
    """Case endings that mark where something comes from: "dan"."""
    to_endings: Words = ()
    """Case endings that mark where something goes: "ga"."""
    in_endings: Words = ()
    """Case endings that say in what: "da"."""
    openers: Words = ()
    """First words of questions that want a yes or no: "is", "did", "ці"."""
    denying_endings: Words = ()
    """Endings of verbs that say that something was not so: "magan", "madi"."""
    question_endings: Words = ()
    """Endings of a last or verbal word that make such a question: "mi"."""
    until_words: Words = ()
    """Words before the last of a range of years: "through 2024", "по 2024"."""
    sum_words: Words = ()
    """Words by which many years are added up: "in total", "всего"; of one or two they may say nothing."""
    since_words: Words = ()
    """Words before a period that something is compared with: "since 2023", "к 2023"."""
    ordinal_marks: Words = ()
    """What is written right after digits to make them an ordinal that no year has: "th"."""
    year_words: Words = ()
    """Words for year: "year", "год", "yil"."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ordinal words: "first" -> 1; those up to four also count quarters."""
    countries: Mapping[str, Words] = field(default_factory=dict)
    """ISO 3166-1 alpha-3 -> names beyond CLDR's: adjectives, peoples, abbreviations, old names, capitals."""
    replies: Mapping[str, str] = field(default_factory=dict)
    """Reply id -> `str.format` template. See `bot.core.compose` for what each is given."""
    formatter: Formatter | None = None
    respell: Callable[[str], str] | None = None
    """For a second script: turns a finished sentence of the main script into it."""
