"""The engine: one question in, one answer out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.core.answer import Answer, GoneError, Question, Suggestion
from bot.core.compound import Compound, joined
from bot.core.decide import Decider
from bot.core.finding import Value
from bot.core.fold import is_cyrillic
from bot.core.interpreter import Interpretation, Interpreter
from bot.core.model import Knowledge, Series
from bot.core.normalize import Query
from bot.core.offers import Offers
from bot.core.period import Period
from bot.core.plot import Plot, has_plot, plot_of, tick_text
from bot.core.reading import Reading
from bot.core.related import related_to
from bot.core.reply import Replier
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.core.wording import Ranked

_DEFAULT = "en"


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
        question = replace(question, text=self.unsigned(question.text))
        reading = self._snapshot.reader.read(question.text, question.today, question.context)
        lang = self._language(question, reading)
        whole = Interpreter(self._snapshot, question, reading).interpret()
        several = Compound(self._snapshot, question, reading).interpretations(whole)
        replies = [self._reply(each, lang, question.today) for each in several]
        return joined(replies) or self._reply(whole, lang, question.today)

    def _reply(self, interpretation: Interpretation, lang: str, today: date) -> Answer:
        return Replier(self._snapshot, interpretation.reading, lang, today).answer(interpretation.decision)

    def unsigned(self, text: str) -> str:
        """Return a text without the closing and signature of a letter."""
        return self._snapshot.signatures.left_out(text)

    def recall(self, reference: str, *, lang: str, today: date) -> Answer:
        """Return what a suggestion stands for.

        Raises:
            GoneError: If the record is not held any more or cannot be asked for by itself, or the period is none.
        """
        record, _, rest = reference.partition("/")
        intent, _, period = rest.partition("/")
        if record not in self._snapshot.records:
            raise GoneError(reference)
        try:
            slots = Slots(language=lang, periods=(Period.parse(period),) if period else ())
        except ValueError:
            raise GoneError(reference) from None
        reading = Reading(Query(()), slots, (Ranked(intent, 1.0),), today)
        decision = Decider(self._snapshot, reading).recalled(record, intent)
        lang = lang if lang in self._snapshot.composers else _DEFAULT
        return Replier(self._snapshot, reading, lang, today).answer(decision)

    def offers(self, lang: str) -> Offers:
        """Return what can be asked about, named in a language."""
        return self._snapshot.offers(lang)

    def has_plot(self, record: str) -> bool:
        """Whether there is anything to draw of a record."""
        held = self._snapshot.records.get(record)
        return isinstance(held, Series) and has_plot(held)

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
