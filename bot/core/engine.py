"""The engine: one question in, one answer out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import islice

from bot.core.answer import Answer, Question, Suggestion
from bot.core.decide import Decider
from bot.core.finding import Value
from bot.core.fold import is_cyrillic
from bot.core.model import Knowledge, Meeting, Record, Series
from bot.core.normalize import Query, clean
from bot.core.offers import Offers
from bot.core.parts import Part, is_continued, is_told, narrows, parts_of, questions_after
from bot.core.period import Period
from bot.core.plot import Plot, plot_of, tick_text
from bot.core.reading import Reading
from bot.core.related import related_to
from bot.core.reply import Replier
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.core.stated_amounts import StatedAmounts
from bot.core.topicality import is_self_contained
from bot.core.verdict import Decision, FactFound, Found, Lacking, Social
from bot.core.wording import Ranked

_DEFAULT = "en"
_MOST_PARTS, _MOST_LETTERS, _LONGEST = 5, 300, 1500
"""Parts of one utterance that are tried and the letters of all of them together, and its own letters up to which any are:
each is read anew, and no answer may take longer than people notice."""

_PLAIN = 0.6
"""Score of an intent from which a clause that has no word for a question asks for it."""
_ASKING = ("what", "which", "who", "when", "where", "why", "how", "how-much", "how-many")
"""Cues of a question that is open."""


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


class Engine:
    """Answers questions from one knowledge snapshot; safe to share among threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._snapshot = Snapshot(knowledge)

    @property
    def knowledge(self) -> Knowledge:
        """The snapshot that answers come from."""
        return self._snapshot.knowledge

    def holds(self, record: str) -> bool:
        """Whether there is a record with this id."""
        return record in self._snapshot.records

    def say(self, reply: str, lang: str, **values: Value) -> str:
        """Return one of the bot's own texts.

        Raises:
            KeyError: If there is no such text.
        """
        return self._snapshot.composer(lang).say(reply, values)

    def ask(self, question: Question) -> Answer:
        """Answer one question."""
        question = replace(question, text=self._snapshot.signatures.left_out(question.text))
        reading = self._snapshot.reader.read(question.text, question.today, question.context)
        lang = self._language(question, reading)
        if asked := self._after_text(question):
            reading, decision = asked
        else:
            decision = Decider(self._snapshot, reading).decide()
            if not isinstance(decision.verdict, Found | FactFound | Social):
                reading, decision = self._by_part(question, reading, decision) or (reading, decision)
        return Replier(self._snapshot, reading, lang, question.today).answer(decision)

    def _after_text(self, question: Question) -> tuple[Reading, Decision] | None:
        """Return how the question at the end of a longer text is understood, if it is one by itself or goes on with it."""
        if len(question.text) > _LONGEST:
            return None
        for part in questions_after(clean(question.text)):
            if understood := self._by_itself(question, part) or self._going_on(question, part):
                return understood
        return None

    def _by_itself(self, question: Question, part: Part) -> tuple[Reading, Decision] | None:
        """Return how a question at the end is understood if it leaves nothing open that the text before it names."""
        reading = self._snapshot.reader.read(part.text, question.today, question.context)
        own = reading.own or reading.slots
        if not is_self_contained(self._snapshot, own):
            return None
        decision = Decider(self._snapshot, reading).decide()
        if not isinstance(decision.verdict, Found):
            return None
        subject = _subject(self._snapshot.records.get(decision.verdict.attempt.record))
        left_out = [self._snapshot.reader.named(each, question.today)[1] for each in (part.others, part.rest)]
        is_narrowed = bool(part.rest) and narrows(left_out[-1], own, *subject)
        if is_narrowed or any(is_continued(each, reading.slots, *subject) for each in left_out):
            return None
        return reading, decision

    def _going_on(self, question: Question, part: Part) -> tuple[Reading, Decision] | None:
        """Return how a question at the end is understood that goes on with what the text before it tells."""
        text, asked = part.others, part.text
        if part.rest or not is_told(text):
            return None
        told_reading = self._snapshot.reader.read(text, question.today, None)
        told = Decider(self._snapshot, told_reading).decide()
        if not isinstance(told.verdict, Found):
            return None
        record = self._snapshot.records.get(told.verdict.attempt.record)
        stated = StatedAmounts(record, told_reading.slots) if isinstance(record, Series) else None
        if stated and not all(map(stated.is_anchor, told_reading.slots.amounts)):
            return None  # what is asked may be whether it is so
        replier = Replier(self._snapshot, told_reading, _DEFAULT, question.today)
        reading = self._snapshot.reader.read(asked, question.today, replier.context(told.verdict.attempt))
        decision = Decider(self._snapshot, reading).decide()
        return (reading, decision) if isinstance(decision.verdict, Found) else None

    def _by_part(
        self, question: Question, whole: Reading, refused: Decision
    ) -> tuple[Reading, Decision] | None:
        """Return how a part of the question is understood that is a whole question by itself, if one is.

        `whole` is how it is understood as it stands, and `refused` what became of that.
        """
        text = clean(question.text)
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
            query, slots = self._snapshot.reader.named(part.text, question.today, question.context)
            if not is_self_contained(self._snapshot, slots) or slots.positions_of("offtopic:"):
                continue
            reading = self._snapshot.reader.understood(query, slots, question.context)
            decision = Decider(self._snapshot, reading).decide()
            if not isinstance(decision.verdict, Found):
                untold |= _untold(decision)
                continue
            if part.rest and not slots.has(*_ASKING) and decision.verdict.attempt.score < _PLAIN:
                continue  # a clause that only tells more of what is asked: "which took part in the talks on X"
            record = self._snapshot.records.get(decision.verdict.attempt.record)
            if "?" in part.others and _is_verdict(decision):
                continue  # the yes or no may be to the other question
            subject, own = _subject(record), reading.own or reading.slots
            if is_continued(whole.own or whole.slots, own, *subject):
                continue
            # "I export parts from X, ..." belongs no closer than another sentence.
            is_apart = not part.rest or self._snapshot.reader.introduces(part.rest)
            if is_apart:
                return reading, decision
            rest = self._snapshot.reader.named(part.rest, question.today)[1]
            if rest.has(*_ASKING) and not slots.has(*_ASKING):
                continue  # what is left out is the question
            if not narrows(rest, own, *subject):
                return reading, decision
        return None

    def recall(self, reference: str, *, lang: str, today: date) -> Answer:
        """Return what a suggestion stands for.

        Raises:
            KeyError: If the record is not held any more, or cannot be asked for by itself.
            ValueError: If the reference names no proper period.
        """
        record, _, rest = reference.partition("/")
        intent, _, period = rest.partition("/")
        slots = Slots(language=lang, periods=(Period.parse(period),) if period else ())
        reading = Reading(Query(()), slots, (Ranked(intent, 1.0),))
        decision = Decider(self._snapshot, reading).recalled(record, intent)
        lang = lang if lang in self._snapshot.composers else _DEFAULT
        return Replier(self._snapshot, reading, lang, today).answer(decision)

    def offers(self, lang: str) -> Offers:
        """Return what can be asked about, named in a language."""
        return self._snapshot.offers(lang)

    def plot(self, record: str, lang: str) -> Plot | None:
        """Return what a chart of a series shows; None where there is nothing to draw."""
        held = self._snapshot.records.get(record)
        lang = lang if lang in self._snapshot.composers else _DEFAULT
        return plot_of(held, self._snapshot.composer(lang), lang) if isinstance(held, Series) else None

    def tick(self, value: float, plot: Plot) -> str:
        """Return how an axis of a chart names a value."""
        return tick_text(value, plot, self._snapshot.composer(plot.lang))

    def related(self, answer: Answer) -> tuple[Suggestion, ...]:
        """Return what is often asked after an answer, what is nearest to it first."""
        record = self._snapshot.records.get(answer.facts[0]) if answer.facts else None
        if record is None:
            return ()
        return tuple(related_to(record, answer, self.knowledge, self._snapshot.offers(answer.lang)))

    def _language(self, question: Question, reading: Reading) -> str:
        """Return the language and script to answer in."""
        spoken = self._snapshot.composers
        if question.lang in spoken:
            return question.lang
        greeted = reading.small_talk.language if reading.small_talk and reading.small_talk.is_whole else None
        detected = reading.slots.language or greeted or (reading.context.lang if reading.context else None)
        main = (detected or question.fallback_lang or _DEFAULT).partition("-")[0]
        text = "".join(token.surface for token in reading.query.tokens)
        if f"{main}-cyrl" in spoken and is_cyrillic(text):
            return f"{main}-cyrl"
        return main if main in spoken else _DEFAULT
