"""Tries records for what may be asked of any: where it is from, when that was published, and why it is so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core import gate
from bot.core.attempt import Attempt
from bot.core.finding import Finding, Gap, Listing, Sentence, Value
from bot.core.model import Knowledge, Meeting, Record, Series, Source
from bot.core.passage import PassageIndex
from bot.core.period import Period
from bot.core.reading import Reading
from bot.core.series_clerk import SeriesClerk

_OF_REPORTS = ("source", "report", "link", "meeting")
"""Cues of which one tells that it is the report or the figures whose source is asked for."""
_OF_PUBLISHING = (1, 12)
"""Months of a span of time in which something may have been published."""


class SourceClerk:
    """Tries the series and meetings of one knowledge snapshot for one question."""

    def __init__(
        self, knowledge: Knowledge, passages: PassageIndex, reading: Reading, series: SeriesClerk
    ) -> None:
        self._knowledge = knowledge
        self._passages = passages
        self._reading = reading
        self._slots = reading.slots
        self._series = series

    def attempts(self, intent: str, score: float) -> Iterator[Attempt]:
        """Yield what the records that may be meant give for one of `bot.core.intent.GENERAL`."""
        records: list[Series | Meeting] = [*self._knowledge.series, *self._knowledge.meetings]
        context = self._reading.context
        if context:
            records = [record for record in records if record.id == context.record] or records
        if intent == "published" and set(self._slots.unexplained) - set(self._slots.unknown):
            return  # words of a record: what came out of it, not when the article came out
        if intent == "why":
            yield from self._why(score)
            return
        if context is None and (self._is_of_other_writing(records) or self._is_of_facts()):
            return
        if unheld := self._unheld(intent):
            yield Attempt("", intent, score, None, (Gap("period", unheld),))
            return
        fitting = [record for record in records if record.sources and self._may_be_of(record)]
        sources = tuple(dict.fromkeys(source for record in fitting for source in record.sources))
        if intent in ("source", "published") and sources:
            yield sourced(fitting[0].id, intent, score, sources)

    def _is_of_other_writing(self, records: Sequence[Series | Meeting]) -> bool:
        """Whether it is asked who wrote something that no record is about: a novel."""
        if not self._slots.unexplained or self._slots.has(*_OF_REPORTS):
            return False
        published = [passage for record in records for passage in self._passages.of(record.id, "source")]
        keys = [self._reading.query.tokens[position].key for position in self._slots.unexplained]
        return not any(self._passages.word_in(key, published) for key in keys)

    def _is_of_facts(self) -> bool:
        """Whether a word that nothing else explains is one of a free-form fact's: "certificate of origin"."""
        read = {place for span in self._slots.spans for place in range(span.start, span.end)}
        keys = [key for position, key in self._slots.words if position not in read]
        asked = [passage for fact in self._knowledge.facts for passage in self._passages.of(fact.id, "ask")]
        return any(self._passages.word_in(key, asked) for key in keys)

    def _may_be_of(self, record: Series | Meeting) -> bool:
        """Whether the source asked for may be that of a record."""
        return isinstance(record, Meeting) or not gate.series_gaps(record, self._slots, self._passages)

    def _unheld(self, intent: str) -> Period | None:
        """Return a period named that nothing held lies in: "are the figures for the first half out".

        A month or year beside "published" may be that of publishing.
        """
        told = {
            period
            for series in self._knowledge.series
            for period in (
                *(each.period for each in series.observations),
                *(each.change.since for each in series.observations if each.change),
                *(each.by for each in series.goals),
            )
        }
        told |= {
            Period.of_month(day.year, day.month)
            for meeting in self._knowledge.meetings
            for day in (meeting.day, *(source.published for source in meeting.sources))
            if day
        }
        free = _OF_PUBLISHING if intent == "published" else _OF_PUBLISHING[:1]
        named = (period for period in self._slots.periods if period.months not in free)
        return next(
            (period for period in named if not any(each and period.holds(each) for each in told)), None
        )

    def _why(self, score: float) -> Iterator[Attempt]:
        for series in self._knowledge.series:
            attempt = self._series.attempt(series, "change", score)
            if attempt.finding and attempt.finding.verdict is False:
                yield replace(attempt, intent="why")
            elif attempt.finding:
                yield Attempt(series.id, "why", score, None, (Gap("reason", ""),))
            else:
                yield replace(attempt, intent="why")


def sources_of(record: Record) -> tuple[Source, ...]:
    """Return the sources of a record and of what stands in it, each once."""
    groups = [record.sources]
    if isinstance(record, Series):
        groups += [each.sources for each in record.observations]
        groups += [each.sources for each in record.goals]
    return tuple(dict.fromkeys(source for group in groups for source in group))


def sourced(record: str, intent: str, score: float, sources: Sequence[Source]) -> Attempt:
    """Return which sources there are, or when they were published."""
    dated = [source for source in sources if source.published or intent == "source"]
    lines = tuple(_source_line(source) for source in dated or sources)
    reply = "sources" if intent == "source" else "published"
    finding = Finding(reply=reply, values={"sources": Listing(lines, is_lines=True)}, sources=tuple(sources))
    return Attempt(record, intent, score, finding)


def _source_line(source: Source) -> Sentence:
    values: dict[str, Value] = {"publisher": source.publisher, "title": source.title or source.url or ""}
    if source.published:
        values["day"] = source.published
    return Sentence("source-dated" if source.published else "source-line", values)
