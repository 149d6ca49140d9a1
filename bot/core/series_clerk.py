"""Tries series for the intents of a question on figures: what each of them gives, or what it does not cover."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core import gate
from bot.core.adaptation import adapt_to_series
from bot.core.attempt import Attempt
from bot.core.claims import judged
from bot.core.derived import deficit_of
from bot.core.figures import FigureDesk
from bot.core.finding import Finding, Gap, Listing, Term
from bot.core.model import Kind, Knowledge, Series
from bot.core.pairs import PairDesk, asks_part
from bot.core.partners import PartnersDesk
from bot.core.passage import PassageIndex
from bot.core.period import Period
from bot.core.question_words import QuestionWords
from bot.core.reading import Reading

_OF_PERIODS = frozenset(
    {
        "value",
        "change",
        "change-amount",
        "previous",
        "compare",
        "total",
        "monthly-average",
        "kind",
    }
)
"""Intents whose answer must tell of every period that the question names."""
_OF_PAIRS = frozenset(
    {
        "value",
        "change",
        "change-amount",
        "compare",
        "total",
        "share",
        "peak",
        "gap",
        "goal-times",
        "trend",
        "goal-share",
    }
)
"""Intents that two series named together may be set side by side for."""
_OF_SPANS = frozenset({"value", "change", "change-amount", "trend", "compare", "peak"})
"""Intents whose answer is of whole years where only those are held, which is not what "monthly" asks for."""
_OF_BOTH = frozenset({"goal-setter", "source", "published"})
"""Intents that one country may be named for alone: "is it only Uzbekistan's goal"."""
_BETWEEN = frozenset({"turnover", "exports", "imports", "balance", "investment", "services"})
"""Indicators that lie between two countries; a tariff or quota is that of the one that sets it."""
_UNDIVIDED = frozenset({"value", "goal-times"})
"""Intents whose answer takes no heed of what the figure is to be divided or multiplied by."""
_BOTH_SIDES = 2
"""Number that mostly counts the countries or sides."""
_LEAST_CODE, _MOST_CODE = 1_000, 1_000_000
"""Sizes of bare numbers that are codes of goods and the like rather than levels left without a scale."""
_GROWTHS = frozenset({"change", "change-amount"})
_UNREAD = 10
"""Bare numbers from which on a figure's question says something with them that was not understood."""


def _is_forecast(desk: FigureDesk, periods: Sequence[Period]) -> bool:
    """Whether a forecast is held for the one period named."""
    held = desk.levels.at(periods[0]) if len(periods) == 1 else []
    return any(each.kind is Kind.FORECAST for each in held)


class SeriesClerk:
    """Tries the series of one knowledge snapshot for one question."""

    def __init__(
        self, knowledge: Knowledge, passages: PassageIndex, reading: Reading, words: QuestionWords
    ) -> None:
        self._knowledge = knowledge
        self._passages = passages
        self._reading = reading
        self._slots = reading.slots
        self._words = words

    def attempts(self, intent: str, score: float) -> list[Attempt]:
        """Return what each series gives; where none has an answer, what two come to that are named together."""
        is_paired = intent in _OF_PAIRS
        is_part = is_paired and asks_part(self._slots)  # of which no series alone is the answer
        intent = "share" if is_part else intent
        if row := self._row(intent, score):
            return [row]
        paired = list(self._pair(intent, score)) if is_part else []
        if paired:
            return paired
        tried = [
            replace(self.attempt(series, intent, score), asked=intent) for series in self._knowledge.series
        ]
        if is_paired and not is_part and not any(attempt.finding for attempt in tried):
            return [*tried, *self._pair(intent, score)]
        return tried

    def attempt(self, series: Series, intent: str, score: float) -> Attempt:
        """Try a series."""
        if gaps := self._gaps(series, intent):
            return Attempt(series.id, intent, score, None, tuple(gaps))
        if self._slots.has("deficit") and series.indicator == "balance":
            told = self._tried(deficit_of(series), Term(f"deficit:{series.id}"), intent, score)
            if told.finding:
                return told  # else what is asked of was no deficit
        return self._tried(series, Term(f"series:{series.id}"), intent, score)

    def _tried(self, series: Series, subject: Term, intent: str, score: float) -> Attempt:
        inherited = self._reading.context.period if self._reading.context else None
        desk = FigureDesk(series, subject, self._slots, inherited)
        if (loose := self._loose_amount(desk)) and not _is_in_name(loose, series, self._passages):
            return Attempt(series.id, intent, score, None, (Gap("word", loose),))
        intent = adapt_to_series(intent, series, self._slots, desk)
        outcome = self._outcome(series, intent, desk)
        if isinstance(outcome, Gap):
            return Attempt(series.id, intent, score, None, (outcome,))
        finding = judged(outcome, intent, self._slots, desk.stated)
        if self._slots.portion:
            finding = desk.levels.portion(finding, self._slots.portion)
        return Attempt(
            series.id, intent, score, finding, period=finding.figure.period if finding.figure else None
        )

    def _gaps(self, series: Series, intent: str) -> list[Gap]:
        """Return everything that the question names or says and the series does not cover."""
        slots = self._slots
        gaps = [
            *gate.series_gaps(series, slots, self._passages),
            *self._words.missing(series.id),
            *self._words.narrowing_goods(series.id),
            *self._words.fields(series.id),
            *self._bodies_beyond(series),
        ]
        gaps = [_explained(gap, series) for gap in gaps]
        is_spread = (
            slots.has("average", "monthly") or slots.granularity in ("day", "week") or slots.is_divided_evenly
        )
        is_split = slots.has("breakdown") and not slots.has("average")
        if is_split and slots.granularity is None:
            gaps.append(Gap("aspect", "breakdown"))
        is_average = is_spread and not is_split and not slots.is_negated
        if is_average and intent == "monthly-average":
            gaps = [gap for gap in gaps if gap.slot != "granularity"]
        context = self._reading.context
        if context and context.record == series.id and not slots.goods:
            gaps = [gap for gap in gaps if gap.slot != "good"]
        if (
            slots.is_closed
            and slots.amounts
            and gaps
            and all(gate.is_of_currency(gap, series) for gap in gaps)
        ):
            gaps = []  # "was it one billion euros" gets a no
        if self._is_number_unread(intent) and not (
            _is_level(self._slots.count, series)
            or _is_in_name(str(self._slots.count), series, self._passages)
        ):
            gaps.append(Gap("word", str(slots.count)))
        return gaps

    def _bodies_beyond(self, series: Series) -> list[Gap]:
        """Return the bodies and companies named that neither the series nor a source of it names."""
        if not self._slots.entities:
            return []
        told = self._passages.concepts_of(series.id)
        beyond = {name for name in self._slots.entities if f"entity:{name}" not in told}
        return [Gap("good", entity.name) for entity in self._knowledge.entities if entity.id in beyond]

    def _outcome(self, series: Series, intent: str, desk: FigureDesk) -> Finding | Gap:
        """Return what is found for an intent, or what that would pass over."""
        if (
            self._slots.has("monthly")
            and intent in _OF_SPANS
            and not any(observation.period.months == 1 for observation in series.observations)
        ):
            return Gap("granularity", Term("period:month"))
        if intent == "projection" and not self._slots.amounts and _is_forecast(desk, self._slots.periods):
            intent = "value"
        if intent in _GROWTHS and self._slots.granularity == "decade":
            return Gap("aspect", "change")  # "the average growth of the last ten years"
        outcome = desk.answer(intent)
        if isinstance(outcome, Gap):
            return outcome
        is_claimed = any(map(desk.stated.is_held, self._slots.amounts))
        if intent not in _OF_BOTH and self._is_half_named(series) and not is_claimed:
            return Gap("partner", series.id)
        passed_over = self._passed_over(outcome) if intent in _OF_PERIODS else None
        if passed_over and not desk.levels.is_other_base(passed_over):
            return Gap("period", passed_over)
        return outcome

    def _loose_amount(self, desk: FigureDesk) -> str | None:
        """Return a bare number that an open question names and that is neither held nor aimed at: "hs 8701"."""
        if self._slots.is_closed or self._slots.has("true", "goal", "missing", "reach", "projection", "pace"):
            return None
        bare = (
            amount for amount in self._slots.amounts if not (amount.is_scaled or amount.unit or amount.bound)
        )
        codes = (
            each for each in bare if each.value == int(each.value) and _LEAST_CODE <= each.value < _MOST_CODE
        )
        strange = (each for each in codes if not (desk.stated.is_held(each) or desk.stated.is_goal(each)))
        return next((f"{each.value:f}" for each in strange), None)

    def _is_number_unread(self, intent: str) -> bool:
        """Whether a bare number is left that says something of the figure which was not understood."""
        count = self._slots.count
        if count is None or self._slots.is_divided_evenly:
            return False
        is_of_span = self._slots.granularity is None or self._slots.granularity == self._slots.span_of_count
        if intent == "monthly-average" and self._slots.span_of_count and is_of_span:
            return False  # "divided by twelve"
        is_claim = self._slots.is_closed or self._slots.has("true")
        is_divided = self._slots.has("times") and intent in _UNDIVIDED and not is_claim
        is_part = intent == "monthly-average" and count > _BOTH_SIDES  # "divided by three"
        # "And if cut into three": of a growth only years and multiples are counted.
        is_cut = intent == "projection" and not (
            self._slots.years or self._slots.has("times", "same", "pace")
        )
        return count >= _UNREAD or is_divided or is_part or (is_cut and not self._slots.amounts)

    def _row(self, intent: str, score: float) -> Attempt | None:
        """Return what several partners come to where the question names them, or asks for the largest."""
        if intent not in _OF_PAIRS or self._slots.amounts or self._slots.has("rise", "fall", "percent"):
            return None
        found = PartnersDesk(self._knowledge.series, self._slots, self._passages).answer()
        if found is None or self._words.missing(found[0]):
            return None
        return Attempt(found[0], intent, score, found[1], asked=intent)

    def _pair(self, intent: str, score: float) -> Iterator[Attempt]:
        """Yield what two series come to where the question names both."""
        if found := PairDesk(self._knowledge.series, self._slots, self._passages).answer():
            record, finding = found
            if not self._words.missing(record):
                yield Attempt(record, intent, score, finding)

    def _passed_over(self, finding: Finding) -> Period | None:
        """Return a period that the question names and the finding does not tell of, if any."""
        values = [
            *finding.values.values(),
            *(finding.derivation.values.values() if finding.derivation else ()),
        ]
        told: set[Period] = {value for value in values if isinstance(value, Period)}
        told |= {
            item
            for value in values
            if isinstance(value, Listing)
            for item in value.items
            if isinstance(item, Period)
        }
        starts, ends = {each.start for each in told}, {each.end for each in told}
        return next(
            (
                period
                for period in self._slots.periods
                if not any(each.holds(period) for each in told)
                and not (period.start in starts and period.end in ends)  # told by its first and last month
            ),
            None,
        )

    def _is_half_named(self, series: Series) -> bool:
        """Whether the question names one of two countries as if it were the whole: "trade of Uzbekistan".

        Who asks in Uzbek of trade of Belarus means that with Uzbekistan.
        """
        mentions = self._slots.countries
        if not (series.reporter and series.partner) or len({mention.code for mention in mentions}) != 1:
            return False
        if series.indicator not in _BETWEEN or any(mention.marks for mention in mentions):
            return False
        if self._slots.goods and series.product and mentions[0].code == series.partner:
            return False  # "how many tonnes of beans went to the Slovaks", to whom nobody else sold any
        partners = {each.partner for each in self._knowledge.series if each.reporter == series.reporter}
        reporters = {each.reporter for each in self._knowledge.series if each.indicator in _BETWEEN}
        if mentions[0].code not in reporters and len(partners - {None}) > 1 and not self._slots.scopes:
            return False  # one of those whom the reporter trades with
        other = series.partner if mentions[0].code == series.reporter else series.reporter
        is_summed = len(self._slots.periods) > 1  # "in all" of years rather than of partners
        is_whole = (self._slots.has("total") and not is_summed) or bool(self._slots.scopes)
        return is_whole or other != self._slots.home


def _is_level(count: int | None, series: Series) -> bool:
    """Whether a bare number is a value or a goal of a series: "until it is 100 projects"."""
    levels = [each.value for each in series.observations] + [each.value for each in series.goals]
    return count is not None and count in levels


def _is_in_name(number: str, series: Series, passages: PassageIndex) -> bool:
    """Whether a bare number is a part of what a series is called: "cars per 1000 people"."""
    return any(number in passage.keys for passage in passages.of(series.id, "title"))


def _explained(gap: Gap, series: Series) -> Gap:
    """Return the gap with what the author says of it, if the series is marked as not stating it."""
    if not isinstance(gap.value, Term):
        return gap
    aspect = gap.value.concept.partition(":")[2]
    if aspect not in series.not_stated:
        return gap
    return Gap("not-stated", series.not_stated[aspect] or gap.value)
