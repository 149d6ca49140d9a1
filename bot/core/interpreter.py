"""The interpretation of an utterance: which part of it is the question, and what is decided on that."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from bot.core.answer import Question
from bot.core.decide import Decider
from bot.core.model import Meeting, Record, Series
from bot.core.normalize import clean
from bot.core.parts import Part, is_continued, is_told, narrows, parts_of, questions_after
from bot.core.question_form import QUESTION_WORDS
from bot.core.reading import Reading
from bot.core.reply import Replier
from bot.core.snapshot import Snapshot
from bot.core.stated_amounts import StatedAmounts
from bot.core.topicality import is_self_contained
from bot.core.verdict import Decision, FactFound, Found, Lacking, Social

_ANY_LANGUAGE = "en"
"""Of a text before the question, which gets no reply of its own."""
_MOST_PARTS, _MOST_LETTERS, _LONGEST = 5, 300, 1500
"""Parts of one utterance that are tried and the letters of all of them together, and its own letters up to which any are:
each is read anew, and no answer may take longer than people notice."""

_PLAIN = 0.6
"""Score of an intent from which a clause that has no word for a question asks for it."""


def _subject(record: Record | None) -> tuple[set[str], set[str]]:
    """Return the codes of the countries and the indicators that a record is about."""
    match record:
        case Series():
            return {code for code in (record.reporter, record.partner) if code}, {record.indicator}
        case Meeting():
            return set(record.sides), set()
    return set(), set()


def _is_verdict(decision: Decision) -> bool:
    """Whether yes or no is said."""
    finding = decision.verdict.attempt.finding if isinstance(decision.verdict, Found) else None
    return finding is not None and finding.verdict is not None


def _untold(decision: Decision) -> set[str]:
    """Return the words as typed that no record explains, where a question was refused for them."""
    gaps = decision.verdict.attempt.gaps if isinstance(decision.verdict, Lacking) else ()
    words = (gap.value for gap in gaps if gap.slot == "word")
    return {word for word in words if isinstance(word, str) and not word.isdigit()}


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What was read of an utterance, or of the part of it that is the question, and what was decided."""

    reading: Reading
    decision: Decision


class Interpreter:
    """Interprets one question."""

    def __init__(self, snapshot: Snapshot, question: Question, whole: Reading) -> None:
        """Prepare to interpret `question`, which is `whole` as it was read altogether."""
        self._snapshot = snapshot
        self._question = question
        self._whole = whole

    def interpret(self) -> Interpretation:
        """Return what the question is taken to be."""
        if asked := self._after_text():
            return asked
        decision = Decider(self._snapshot, self._whole).decide()
        if not isinstance(decision.verdict, Found | FactFound | Social) and (part := self._by_part(decision)):
            return part
        return Interpretation(self._whole, decision)

    def _after_text(self) -> Interpretation | None:
        """Return how the question at the end of a longer text is understood, if it is one by itself or goes on with it."""
        if len(self._question.text) > _LONGEST:
            return None
        for part in questions_after(clean(self._question.text)):
            if understood := self._by_itself(part) or self._going_on(part):
                return understood
        return None

    def _by_itself(self, part: Part) -> Interpretation | None:
        """Return how a question at the end is understood if it leaves nothing open that the text before it names."""
        reading = self._snapshot.reader.read(part.text, self._question.today, self._question.context)
        own = reading.named
        if not is_self_contained(self._snapshot, own):
            return None
        decision = Decider(self._snapshot, reading).decide()
        if not isinstance(decision.verdict, Found):
            return None
        subject = _subject(self._snapshot.records.get(decision.verdict.attempt.record))
        left_out = [
            self._snapshot.reader.named(each, self._question.today)[1] for each in (part.others, part.rest)
        ]
        is_narrowed = bool(part.rest) and narrows(left_out[-1], own, *subject)
        if is_narrowed or any(is_continued(each, reading.slots, *subject) for each in left_out):
            return None
        return Interpretation(reading, decision)

    def _going_on(self, part: Part) -> Interpretation | None:
        """Return how a question at the end is understood that goes on with what the text before it tells."""
        text, asked = part.others, part.text
        if part.rest or not is_told(text):
            return None
        told_reading = self._snapshot.reader.read(text, self._question.today, None)
        told = Decider(self._snapshot, told_reading).decide()
        if not isinstance(told.verdict, Found):
            return None
        record = self._snapshot.records.get(told.verdict.attempt.record)
        stated = StatedAmounts(record, told_reading.slots) if isinstance(record, Series) else None
        if stated and not all(map(stated.is_anchor, told_reading.slots.amounts)):
            return None  # what is asked may be whether it is so
        replier = Replier(self._snapshot, told_reading, _ANY_LANGUAGE, self._question.today)
        reading = self._snapshot.reader.read(
            asked, self._question.today, replier.context(told.verdict.attempt)
        )
        decision = Decider(self._snapshot, reading).decide()
        return Interpretation(reading, decision) if isinstance(decision.verdict, Found) else None

    def _by_part(self, refused: Decision) -> Interpretation | None:
        """Return how a part of the question is understood that is a whole question by itself, if one is.

        `refused` is what became of the question as it stands.
        """
        whole = self._whole.named
        text = clean(self._question.text)
        if len(text) > _LONGEST:
            return None
        left, tried, untold = _MOST_LETTERS, set[str](), _untold(refused)
        # Not what repeats itself, nor what no record tells of here either.
        worth = (
            part
            for part in parts_of(text)
            if part.text not in tried and not any(word in part.text for word in untold)
        )
        for part in islice(worth, _MOST_PARTS):
            tried.add(part.text)
            left -= len(part.text)
            if left < 0:
                break
            if "?" in part.rest + part.others and "?" not in part.text:
                continue  # what is left out is the question
            query, slots = self._snapshot.reader.named(
                part.text, self._question.today, self._question.context
            )
            if not is_self_contained(self._snapshot, slots) or slots.positions_of("offtopic:"):
                continue
            reading = self._snapshot.reader.understood(
                query, slots, self._question.today, self._question.context
            )
            decision = Decider(self._snapshot, reading).decide()
            if not isinstance(decision.verdict, Found):
                untold |= _untold(decision)
                continue
            if part.rest and not slots.has(*QUESTION_WORDS) and decision.verdict.attempt.score < _PLAIN:
                continue  # a clause that only tells more of what is asked: "which took part in the talks on X"
            record = self._snapshot.records.get(decision.verdict.attempt.record)
            if "?" in part.others and _is_verdict(decision):
                continue  # the yes or no may be to the other question
            subject, own = _subject(record), reading.named
            if is_continued(whole, own, *subject):
                continue
            # "I export parts from X, ..." belongs no closer than another sentence.
            is_apart = not part.rest or self._snapshot.reader.introduces(part.rest)
            if is_apart:
                return Interpretation(reading, decision)
            rest = self._snapshot.reader.named(part.rest, self._question.today)[1]
            if rest.has(*QUESTION_WORDS) and not slots.has(*QUESTION_WORDS):
                continue  # what is left out is the question
            if not narrows(rest, own, *subject):
                return Interpretation(reading, decision)
        return None
