"""A compound question: several asked in one utterance, each of which gets its answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from bot.core.answer import Answer, Context, Outcome, Question
from bot.core.attempt import Attempt
from bot.core.decide import Decider
from bot.core.finding import Finding
from bot.core.fold import fold
from bot.core.interpreter import Interpretation
from bot.core.model import Kind, Meeting, Series
from bot.core.normalize import clean
from bot.core.parts import sentences_of
from bot.core.question_form import QUESTION_WORDS
from bot.core.reading import Reading
from bot.core.reply import Replier
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.core.topicality import is_self_contained
from bot.core.verdict import FactFound, Found, Lacking

_INTERROGATIVES = tuple(f"cue:{cue}" for cue in QUESTION_WORDS)
_SUBJECTS = ("indicator:", "cue:priority", "cue:list", "cue:goal", "cue:percent")
"""What may be asked for in a noun phrase, or in the imperative: "the turnover of 2024 and who led the talks"."""
_MOST = 3
"""Questions of one utterance; more are a list of homework, and too long an answer."""
_LONGEST = 400
"""Characters of the utterance: each question is read anew, and no answer may take longer than people notice."""
_T = TypeVar("_T")
_LED_BY = 2
"""Words, prepositions and the like, that may stand before the interrogative of a clause."""
_LEAST_WORDS = 2
"""Of a question: a name with a question mark is a guess at the answer to the one before."""
_PLAIN = 0.5
"""Score from which a piece of an utterance is a question of its kind."""
_LEAST_ALONE = 4
"""Of one that names nothing one can ask of, but is a clause by itself: "which newswire broke this"."""
_TOLD_TOGETHER = (("when", "where", "meeting"), ("who", "who-count", "role-holder"), ("source", "published"))
"""Intents of one record that one reply answers: "how many deputies were there, and what are their names"."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TWO = 2
_MARKS = "?!.,;:()«»\"'"
_NOT_STATED = "not-stated"
_PLAINLY = frozenset(
    {"country", "period", "indicator", "direction", "good", "scope", "granularity", _NOT_STATED}
)
"""What a refusal names as missing that was asked for beyond doubt."""


class Compound:
    """The questions of one utterance."""

    def __init__(self, snapshot: Snapshot, question: Question, whole: Reading) -> None:
        """Prepare to interpret `question`, which is `whole` as it was read altogether."""
        self._snapshot = snapshot
        self._question = question
        self._whole = whole.named
        self._interrogatives = self._typed(whole, _INTERROGATIVES)
        self._subjects = self._typed(whole, _SUBJECTS)
        self._countries = self._typed(whole, ("country:",))
        self._signs = snapshot.lexicon.signs.get(self._whole.language or "")

    def _typed(self, whole: Reading, concepts: tuple[str, ...]) -> set[str]:
        """Return the words, as typed, that were read as concepts which begin with any of these."""
        return {whole.surface(place).casefold() for place in self._whole.positions_of(*concepts)}

    def interpretations(self, whole: Interpretation) -> tuple[Interpretation, ...]:
        """Return how each question is understood, in the order asked; none unless there are several and all are.

        `whole` is how the utterance is understood if it is one question.
        """
        if len(self._question.text) > _LONGEST or self._whole.has_alternatives:
            return ()  # "which of the two was more, and by how much" is one question
        pieces = self._pieces()
        if not 1 < len(pieces) <= _MOST:
            return ()
        context = self._question.context
        several: list[Interpretation] = []
        for piece in pieces:
            interpretation = self._interpreted(piece, context)
            if interpretation is None or not (several or self._stands_alone(piece, interpretation)):
                return ()
            several.append(interpretation)
            context = self._context_after(interpretation) or context
        is_told = isinstance(whole.decision.verdict, Found | FactFound)
        is_one = is_told and any(_are_of(several, intents) for intents in _TOLD_TOGETHER)
        return () if is_one else tuple(several)

    # Where one question ends and the next begins ----------------------------------------------------------------

    def _pieces(self) -> list[str]:
        sentences = sentences_of(clean(self._question.text))
        asked = [sentence for sentence in sentences if sentence.endswith("?")]
        if not asked and len(sentences) == 1:
            asked = sentences
        return [clause for sentence in asked for clause in self._clauses(sentence)]

    def _clauses(self, sentence: str) -> Iterator[str]:
        """Yield the clauses of a sentence that are questions by themselves; the sentence where it is one question."""
        words, start = sentence.split(), 0
        joints = self._signs.and_words if self._signs else frozenset()
        for place in range(1, len(words)):
            before, after = words[start : place - 1], words[place:]
            is_joint = fold(words[place - 1].strip(_MARKS)) in joints
            if is_joint and self._may_ask(before) and self._begins_question(after):
                yield " ".join(before).strip(_MARKS)
                start = place
            elif words[place - 1].endswith(",") and self._are_parallel(words[start:place], after):
                yield " ".join(words[start:place]).strip(_MARKS)
                start = place
        yield " ".join(words[start:])

    def _are_parallel(self, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether two clauses ask by the same word: "how much was it in 2024, how much is the goal"."""
        return bool(self._interrogatives_in(before) & self._interrogatives_in(_clause(after)))

    def _interrogatives_in(self, words: Sequence[str]) -> set[str]:
        return {word.strip(_MARKS).casefold() for word in words} & self._interrogatives

    def _may_ask(self, words: Sequence[str]) -> bool:
        return self._asks(words) or self._names_subject(words)

    def _names_subject(self, words: Sequence[str]) -> bool:
        """Whether a clause without an interrogative may be a question: not "trade between A", before "and which country"."""
        typed = [word.strip(_MARKS).casefold() for word in words]
        is_ended = bool(typed) and not typed[-1].isdecimal() and typed[-1] not in self._countries
        return is_ended and not self._subjects.isdisjoint(typed)

    def _asks(self, words: Sequence[str]) -> bool:
        return bool(self._interrogatives_in(words))

    def _begins_question(self, words: Sequence[str]) -> bool:
        # Where interrogatives keep the place of what they ask for, they may stand anywhere.
        is_anywhere = self._signs is not None and self._signs.is_agglutinative
        led_by = next((place for place, word in enumerate(words) if set(word) & set(".)?!")), len(words))
        return self._asks(words if is_anywhere else words[: min(led_by, _LED_BY) + 1])

    # What each of them is ---------------------------------------------------------------------------------------

    def _interpreted(self, piece: str, context: Context | None) -> Interpretation | None:
        """Return how one question is understood; None where that is not plain, or passes over what another names."""
        words = piece.split()
        if len(words) < _LEAST_WORDS and not self._asks(words):
            return None
        reading = self._snapshot.reader.read(piece, self._question.today, context)
        decision = Decider(self._snapshot, reading).decide()
        own = reading.named
        match decision.verdict:
            case FactFound():
                is_plain = self._asks(words) or piece.endswith("?")
            case Found(attempt):
                is_plain = self._is_plainly_found(attempt, own)
            case Lacking(attempt):
                is_plain = self._is_plainly_lacking(attempt, own, context)
            case _:
                is_plain = False
        return Interpretation(reading, decision) if is_plain else None

    def _is_plainly_found(self, attempt: Attempt, own: Slots) -> bool:
        if attempt.finding is None or attempt.score < _PLAIN:
            return False
        # "And what would it be?" after a supposition goes on with what no context holds.
        is_supposed = attempt.intent == "projection" and not own.amounts
        return not is_supposed and not self._passes_over(attempt.finding, attempt.record, own)

    def _is_plainly_lacking(self, attempt: Attempt, own: Slots, context: Context | None) -> bool:
        """Whether what is missing was asked for in so many words, or belongs to what was just told."""
        gaps = {gap.slot for gap in attempt.gaps}
        is_named = bool(own.kinds or own.countries or own.scopes or own.granularity)
        goes_on = context is not None and attempt.record == context.record and gaps == {_NOT_STATED}
        is_plain = is_named or goes_on or is_self_contained(self._snapshot, own)
        return bool(gaps) and gaps <= _PLAINLY and is_plain

    def _passes_over(self, finding: Finding, name: str, own: Slots) -> bool:
        """Whether an answer leaves aside what the whole names, and the question itself does not name otherwise."""
        record = self._snapshot.records.get(name)
        named: set[str | None] = set(self._whole.country_codes)
        about: Iterable[str | None] = named
        if isinstance(record, Series):
            about = (record.reporter, record.partner)
        elif isinstance(record, Meeting):
            about = record.sides
        is_elsewhere = not own.country_codes and bool(named.difference(about))
        period = finding.figure.period if finding.figure and finding.figure.kind is not Kind.GOAL else None
        times = (*self._whole.periods, self._whole.base)
        is_other_time = bool(period and self._whole.periods and not own.periods) and period not in times
        is_other_product = isinstance(record, Series) and bool(self._whole.goods) and not own.goods
        return is_elsewhere or is_other_time or is_other_product

    def _stands_alone(self, piece: str, interpretation: Interpretation) -> bool:
        """Whether a question may be followed by others.

        Not so in "in which city and when do they meet again", where the first goes on with the second, nor where the first
        names what is not held: the second may rest on it.
        """
        if isinstance(interpretation.decision.verdict, Lacking):
            return False
        own = interpretation.reading.named
        return len(piece.split()) >= _LEAST_ALONE or is_self_contained(self._snapshot, own)

    def _context_after(self, interpretation: Interpretation) -> Context | None:
        replier = Replier(self._snapshot, interpretation.reading, "en", self._question.today)
        verdict = interpretation.decision.verdict
        return replier.context(verdict.attempt) if isinstance(verdict, Found | Lacking) else None


def _clause(words: Sequence[str]) -> Sequence[str]:
    """Return the words up to the next comma."""
    return words[
        : next((place for place, word in enumerate(words, start=1) if word.endswith(",")), len(words))
    ]


def _are_of(several: Sequence[Interpretation], intents: Collection[str]) -> bool:
    """Whether all of them ask one record, and nothing but these."""
    verdicts = [each.decision.verdict for each in several]
    attempts = [each.attempt for each in verdicts if isinstance(each, Found | Lacking)]
    is_one = len(attempts) == len(several) and len({each.record for each in attempts}) == 1
    return is_one and {each.intent for each in attempts} <= set(intents)


def joined(answers: Sequence[Answer]) -> Answer | None:
    """Return one answer with the texts of several, one a line; None where one of them tells all that is told.

    Figure, score and candidates are those of the first that is answered.
    """
    telling = [
        each for each in answers if not any(_tells(other, each) for other in answers if other is not each)
    ]
    told = [each for each in telling if each.outcome is Outcome.ANSWER]
    if len(telling) < _TWO or not told:
        return None
    answers = telling
    return replace(
        told[0],
        text="\n".join(each.text for each in answers),
        derivation=_lines(each.derivation for each in answers),
        note=_lines(each.note for each in answers),
        facts=_distinct(each.facts for each in answers),
        figure=next((each.figure for each in told if each.figure), None),
        sources=_distinct(each.sources for each in answers),
        suggestions=_distinct(each.suggestions for each in answers),
        context=told[-1].context,
    )


def _tells(answer: Answer, other: Answer) -> bool:
    """Whether an answer has all that another of the same records says: its words or its numbers."""
    numbers = set(_NUMBER.findall(other.text))
    is_figure = bool(other.figure) and numbers <= set(_NUMBER.findall(answer.text))
    return answer.facts == other.facts and (is_figure or other.text.rstrip(".") in answer.text)


def _lines(parts: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(filter(None, parts))) or None


def _distinct(groups: Iterable[tuple[_T, ...]]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(groups)))
