"""What becomes of a question: which of its readings may answer, or why none is safe to answer with."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.asking_back import FACT_CHOICE_ALONE, NEAR_FACT, AskingBack, choice_of, choice_of_facts
from bot.core.attempt import Attempt
from bot.core.clerk import Clerk
from bot.core.fact_desk import FactDesk
from bot.core.finding import Gap, Term
from bot.core.gate import is_in_pieces, wanted_indicators
from bot.core.intent import MEETING, PERSON, SERIES
from bot.core.model import Fact
from bot.core.phrasing import FactScore
from bot.core.reading import Reading
from bot.core.refusal import UNANSWERED, closest, is_unanswered, refusal
from bot.core.snapshot import Snapshot
from bot.core.stated_amounts import StatedAmounts
from bot.core.thresholds import MARGIN, SHOWN, TELLING, THRESHOLD
from bot.core.topicality import Topicality
from bot.core.verdict import Decision, FactFound, Found, Lacking, NotUnderstood, Social, Verdict
from bot.core.wording import Ranked

_GOING_ON = 0.33
"""The same as THRESHOLD, tuned likewise, for a fragment that goes on with the kind of thing that was talked of before."""
_HOMEWORK = "maths"
"""An equation, whose numbers are no amounts."""
_CONTACT = "contact"
"""Telephone numbers and the like, which no record of a person or meeting holds."""
_TRADE = frozenset({"turnover", "exports", "imports", "balance"})
"""Indicators of trade with a partner."""
_ALL_GOODS = Gap("good", Term("scope:all-goods"))
"""What a question lacks that names no product, of which each record is."""
_PLAINLY = 2
"""Words by which a record on another country must be ahead to be what is meant."""


class Decider:
    """Decides one question."""

    def __init__(self, snapshot: Snapshot, reading: Reading) -> None:
        self._snapshot = snapshot
        self._reading = reading
        self._slots = reading.slots
        self._facts = FactDesk(snapshot, reading.query, self._slots)
        self._clerk = Clerk(snapshot.knowledge, snapshot.passages, reading)
        self._topicality = Topicality(snapshot, reading)
        self._asking_back = AskingBack(snapshot, reading, self._facts, self._topicality)
        self._obstacles: dict[str, str] = {}

    def decide(self) -> Decision:
        """Return what becomes of the question."""
        if not self._reading.query.tokens:
            return Decision(NotUnderstood("empty"))
        keys = self._reading.query.keys
        if fact := self._snapshot.facts.exact(keys):
            return Decision(FactFound(fact, 1.0))
        facts = self._facts.ranked()
        if reply := self._topicality.small_talk():
            return Decision(
                self._facts.answer(facts) or choice_of_facts(facts, least=NEAR_FACT) or Social(reply),
                facts=self._facts.considered(facts),
            )
        ranked = self._reading.ranked
        # The others are too unlike to be tried, whatever stands against them.
        worth = [each for place, each in enumerate(ranked) if place < SHOWN or each.score >= _GOING_ON]
        found = ((each.intent, self._clerk.obstacle(each.intent)) for each in worth)
        self._obstacles = {intent: obstacle for intent, obstacle in found if obstacle}
        attempts = tuple(self._clerk.attempts(self._likely()))
        verdict = self._verdict(attempts, facts)
        # Of a plain figure, what is missing of a record says more than what a fact lacks.
        if not isinstance(verdict, Found | FactFound) and not self._plain_score():
            near = self._facts.near_miss(facts)
            verdict = Lacking(near) if near else self._with_choice(verdict, facts)
        return Decision(verdict, attempts, self._facts.considered(facts), self._obstacles)

    def recalled(self, record: str, intent: str) -> Decision:
        """Return what a button stands for: one record, whatever else there is.

        Raises:
            GoneError: If the record is of a kind that has no answer of its own.
        """
        held = self._snapshot.records[record]
        if isinstance(held, Fact) and intent != "source":
            return Decision(FactFound(held, 1.0))
        attempt = self._clerk.recalled(held, intent)
        return Decision(Found(attempt) if attempt.finding else Lacking(attempt), (attempt,))

    def _with_choice(self, verdict: Verdict, facts: Sequence[FactScore]) -> Verdict:
        """Return a choice of the likeliest facts in place of a refusal where nothing but facts is held."""
        knowledge = self._snapshot.knowledge
        is_refusal = isinstance(verdict, Lacking | NotUnderstood)
        if knowledge.series or knowledge.meetings or not is_refusal:
            return verdict
        return choice_of_facts(facts, least=FACT_CHOICE_ALONE) or verdict

    def _verdict(self, attempts: Sequence[Attempt], facts: Sequence[FactScore]) -> Verdict:
        found = [attempt for attempt in attempts if attempt.finding]
        said = [] if found else self._clerk.told_in_full()
        found = found or said
        best = max((attempt.score for attempt in found), default=0.0)
        if fact := self._facts.answer(facts, max(best, _understood(attempts), self._plain_score())):
            return fact
        is_certain = best >= 1.0
        is_held = is_certain or bool(said) or self._is_plainly_held(found)
        if not is_held and self._is_off_topic():
            return self._off_topic(facts)
        if not is_certain and (choice := self._asking_back.bare()):
            return choice
        facts = [each for each in facts if self._facts.covers(each)]
        is_unheld = self._topicality.is_likely_elsewhere("unheld") and not is_held
        if is_unheld or _CONTACT in self._slots.offtopic:
            choice = choice_of_facts(facts, least=NEAR_FACT)
            return choice or self._lacking([attempt for attempt in attempts if attempt.gaps])
        if found and _is_outdone(attempts, best):
            return Lacking(closest(attempts))
        if found := found or ([] if _is_left_open(attempts) else self._clerk.told()):
            return self._asking_back.fact_beside(found, facts) or self._best_of(found, attempts)
        return self._nothing_found(attempts, facts)

    def _is_off_topic(self) -> bool:
        """Whether nothing but likeness to some wording speaks for an answer, or something speaks against any."""
        is_elsewhere = _HOMEWORK in self._slots.offtopic or self._topicality.is_likely_elsewhere("offtopic")
        return is_elsewhere or not self._topicality.is_on_topic()

    def _off_topic(self, facts: Sequence[FactScore]) -> Verdict:
        """Return a choice of what a bare name may stand for, or that the question was not understood."""
        asking = self._asking_back
        choice = choice_of_facts(facts) or asking.bare() or asking.nobody_named() or asking.stranger()
        if choice := choice or asking.bare(with_small_words=True):
            return choice
        is_known = self._slots.offtopic or self._topicality.is_likely_elsewhere("offtopic")
        return NotUnderstood("no-match-offtopic" if is_known else "no-match")

    def _nothing_found(self, attempts: Sequence[Attempt], facts: Sequence[FactScore]) -> Verdict:
        """Return what becomes of a question on the topic that no record answers."""
        asking = self._asking_back
        if choice := asking.nobody_named() or (
            None if self._is_refused(attempts, facts) else choice_of_facts(facts)
        ):
            return choice
        if not attempts and (stranger := asking.stranger()):
            return stranger
        goes_on = self._reading.context is not None and bool(self._slots.countries)
        if attempts or goes_on or self._topicality.is_about_domain(self._slots):
            return self._lacking(attempts)
        return NotUnderstood("no-match")

    def _is_plainly_held(self, found: Sequence[Attempt]) -> bool:
        """Whether what was found has a word that no list has, or is a series of the very quantity and goods: "price of figs"."""
        if found and self._slots.unexplained:
            return True
        is_counted = self._slots.has("how-much", "how-many") or bool(self._slots.amounts)
        if is_counted and any(each.finding and each.finding.is_pointed for each in found):
            return True  # all words of the question are in what was said: "how much is the deal on X worth"
        series = self._snapshot.series
        keys = [key for _, key in self._slots.words]
        if any(self._snapshot.passages.is_called(each.record, keys) for each in found):
            return True
        is_named = bool(self._slots.goods or self._slots.countries)
        held = (series[each.record] for each in found if each.record in series)
        return is_named and any(each.indicator in self._slots.indicators for each in held)

    def _is_refused(self, attempts: Sequence[Attempt], facts: Sequence[FactScore]) -> bool:
        """Whether it is plain what was asked, and no fact comes near it."""
        top = self._reading.top
        gaps = {gap.slot for attempt in attempts for gap in attempt.gaps}
        is_telling = top is not None and top.score >= TELLING
        is_plain = (is_telling and bool(gaps)) or not gaps.isdisjoint({"role", "person"})
        return is_plain and (not facts or facts[0].score < NEAR_FACT)

    def _likely(self) -> list[Ranked]:
        possible = [each for each in self._reading.ranked if each.intent not in self._obstacles]
        is_led = bool(possible) and (
            self._goes_on(possible[0].intent)
            or self._is_of_figure(possible[0].intent)
            or self._claims_held(possible[0].intent)
        )
        least = _GOING_ON if is_led else THRESHOLD
        if not possible or possible[0].score < least:
            return []
        return [each for each in possible if each.score >= max(least, possible[0].score - MARGIN)]

    def _is_of_figure(self, intent: str) -> bool:
        """Whether a figure is asked for in words that were likened to something of another kind, which cannot be meant."""
        slots, top = self._slots, self._reading.top
        is_blocked = top is not None and top.intent not in SERIES and top.intent in self._obstacles
        is_counted = slots.has("how-much", "how-many", "percent", "money")
        return is_blocked and is_counted and intent in SERIES and bool(slots.indicators)

    def _claims_held(self, intent: str) -> bool:
        """Whether hardly more is asked than if a level that is held is so: "is that 620.1 million rubles"."""
        slots, series = self._slots, self._snapshot.series.values()
        if intent not in SERIES or not slots.is_closed or not {"money"} <= slots.kinds <= {"money", "unit"}:
            return False
        return any(all(map(StatedAmounts(each, slots).is_held, slots.amounts)) for each in series)

    def _goes_on(self, intent: str) -> bool:
        """Whether the intent is of the same kind as what was talked of before."""
        context = self._reading.context
        if context is None:
            return False
        kinds = (SERIES, MEETING | PERSON)
        return any(intent in kind and context.intent in kind for kind in kinds)

    def _plain_score(self) -> float:
        """Return the score of the best intent where it is plain that a figure of some country is asked for; else 0."""
        top, slots = self._reading.top, self._slots
        is_plain = top is not None and top.intent in SERIES and top.score >= TELLING
        return top.score if top and is_plain and slots.indicators and slots.countries else 0.0

    def _best_of(self, found: Sequence[Attempt], attempts: Sequence[Attempt]) -> Verdict:
        """Return the best finding, or a choice where several records have one of equal standing."""
        best = max(found, key=lambda attempt: attempt.score)
        equal = self._whole([each for each in found if each.question == best.question])
        if pointed := [each for each in equal if each.finding and each.finding.is_pointed]:
            equal = pointed
        unanswered = [each for each in attempts if each.question == best.question and each.gaps]
        called = self._of_indicator([*equal, *unanswered])
        equal = [each for each in equal if each in called] or equal
        if self._leaves_measure_open(equal):
            return choice_of(self._whole(equal))
        equal = self._asked_again(equal)
        most = max(each.specificity for each in equal)
        equal = [each for each in equal if each.specificity == most]
        equal = self._whole(self._anchored(equal))
        meant = [
            each
            for each in unanswered
            if each.specificity > most and _is_meant(each, most) and (each in called or not called)
        ]
        if meant and not pointed:
            return Lacking(meant[0])  # another record is named, which does not tell
        if rivals := self._rivals(equal, attempts):
            return choice_of([*equal, *rivals])
        if self._leaves_partner_open(equal):
            return choice_of(equal, "missing-partner")
        context = self._reading.context
        if context:
            equal = [each for each in equal if each.record == context.record] or equal
        equal = self._in_pieces(equal)
        if len({each.record for each in equal}) > 1:
            return choice_of(equal)
        return Found(equal[0])

    def _asked_again(self, equal: Sequence[Attempt]) -> list[Attempt]:
        """Return the attempts of the meeting talked of where a fragment asks the same of it with something else in it."""
        context = self._reading.context
        if context is None or context.intent not in MEETING:
            return list(equal)
        here = [each for each in equal if each.record == context.record and each.question == context.intent]
        return here or list(equal)

    def _in_pieces(self, equal: Sequence[Attempt]) -> list[Attempt]:
        """Return the attempts of the series that counts pieces where "how many cars" is asked, and no money or measure named."""
        slots, series = self._slots, self._snapshot.series
        is_counted = (
            slots.has("how-many") and bool(slots.goods) and not slots.has("money") and not slots.units
        )
        counting = [each for each in equal if each.record in series and is_in_pieces(series[each.record])]
        return counting if is_counted and counting else list(equal)

    def _anchored(self, equal: Sequence[Attempt]) -> list[Attempt]:
        """Return the attempts of the series that hold a stated amount, as a value or a goal.

        All where none does, or where it is held and what is said of it is not so: then another series may be meant.
        """
        series = self._snapshot.series
        money = [amount for amount in self._slots.amounts if not amount.is_percent]
        holding = [
            each
            for each in equal
            if (held := series.get(each.record))
            and any(map(StatedAmounts(held, self._slots).is_anchor, money))
        ]
        is_denied = any(each.finding and each.finding.verdict is False for each in holding)
        return list(equal) if is_denied or not holding else holding

    def _of_indicator(self, equal: Sequence[Attempt]) -> list[Attempt]:
        """Return the attempts of the series that are called by a name of their own, or else of the very indicator asked for.

        "Wheat yield" is no production, and production no share in it.
        """
        series = self._snapshot.series
        keys = [key for _, key in self._slots.words]
        called = {
            each.record: words
            for each in equal
            for share, words in [self._snapshot.passages.called(each.record, keys)]
            if share >= 1
        }
        if called:
            return [each for each in equal if called.get(each.record) == max(called.values())]
        wanted = wanted_indicators(self._slots)
        exact = [each for each in equal if each.record in series and series[each.record].indicator in wanted]
        return exact or list(equal)

    def _whole(self, equal: Sequence[Attempt]) -> list[Attempt]:
        """Return the attempts without the flows to single partners where the flow to all of them is among them."""
        series = self._snapshot.series
        held = [series[each.record] for each in equal if each.record in series]
        whole = {(each.reporter, each.indicator, each.product) for each in held if not each.partner}
        parts = {
            each.id
            for each in held
            if each.partner and (each.reporter, each.indicator, each.product) in whole
        }
        return [each for each in equal if each.record not in parts]

    def _rivals(self, equal: Sequence[Attempt], attempts: Sequence[Attempt]) -> list[Attempt]:
        """Return series of other countries that were as well meant where no country is named, but lack the period."""
        if self._slots.countries or self._reading.context or equal[0].specificity:
            return []
        series = self._snapshot.series
        held = [series[each.record] for each in equal if each.record in series]
        pairs = {(each.reporter, each.partner) for each in held}
        indicators = {each.indicator for each in held}
        return [
            each
            for each in attempts
            if each.question == equal[0].question
            and is_unanswered(each)
            and (other := series.get(each.record))
            and other.indicator in indicators
            and (other.reporter, other.partner) not in pairs
        ]

    def _leaves_measure_open(self, equal: Sequence[Attempt]) -> bool:
        """Whether goods are named, and not whether they were made, sold or bought, of which several are held."""
        if not self._slots.goods or self._slots.amounts or set(self._slots.indicators) - {"quantity"}:
            return False
        if self._reading.context:
            return False
        series = self._snapshot.series
        measured = {series[each.record].indicator for each in equal if each.record in series}
        return len(measured) > 1

    def _leaves_partner_open(self, equal: Sequence[Attempt]) -> bool:
        """Whether no country is named, and flows of the same reporter to others are held than the one that was found."""
        if self._slots.countries or self._slots.goods or self._slots.amounts or self._reading.context:
            return False
        series = self._snapshot.series
        found = series.get(equal[0].record)
        if found is None or not found.partner or found.indicator not in _TRADE or equal[0].specificity:
            return False
        others = (each for each in series.values() if each.indicator in _TRADE and each.partner)
        return any(each.reporter == found.reporter and each.partner != found.partner for each in others)

    def _lacking(self, attempts: Sequence[Attempt]) -> Verdict:
        nearest = refusal(attempts, self._slots, self._snapshot.knowledge)
        if any(gap.slot == "partner" for gap in nearest.gaps):
            return choice_of([nearest], "missing-partner")
        if nearest.gaps == (_ALL_GOODS,) and not self._slots.has("total") and not self._slots.scopes:
            return choice_of([each for each in attempts if each.gaps == (_ALL_GOODS,)])
        return Lacking(nearest)


def _is_meant(attempt: Attempt, most: float) -> bool:
    """Whether a record that may not answer is what the words mean, while the others have `most` of them at best."""
    is_elsewhere = all(gap.slot == "country" for gap in attempt.gaps)
    return is_unanswered(attempt) or (is_elsewhere and attempt.specificity >= most + _PLAINLY)


def _understood(attempts: Sequence[Attempt]) -> float:
    """Return the score of the best attempt of which it is plain what was asked, and only the answer is missing; else 0."""
    is_plain = frozenset({"person"}) | UNANSWERED
    plain = (each.score for each in attempts if each.gaps and all(gap.slot in is_plain for gap in each.gaps))
    return max(plain, default=0.0)


def _is_left_open(attempts: Sequence[Attempt]) -> bool:
    """Whether the likeliest reading is understood, and the author says that the source leaves it open."""
    best = max((attempt.score for attempt in attempts), default=0.0)
    likeliest = [attempt for attempt in attempts if attempt.score == best]
    return bool(likeliest) and all(
        attempt.gaps and all(gap.slot == "not-stated" for gap in attempt.gaps) for attempt in likeliest
    )


def _is_outdone(attempts: Sequence[Attempt], best: float) -> bool:
    """Whether the best reading was understood and only its answer is missing: then no lesser reading may answer."""
    return any(attempt.score > best and is_unanswered(attempt) for attempt in attempts)
