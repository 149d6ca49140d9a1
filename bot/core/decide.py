"""What becomes of a question: which of its readings may answer, or why none is safe to answer with."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.attempt import Attempt
from bot.core.clerk import Clerk
from bot.core.domain import is_about_domain, names_domain
from bot.core.fact_desk import FACT_LEAD, FactDesk
from bot.core.finding import Gap, Listing
from bot.core.intent import MEETING, PERSON, SERIES, SOCIAL
from bot.core.model import Fact
from bot.core.phrasing import FactScore
from bot.core.reading import Reading
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot
from bot.core.stated_amounts import StatedAmounts
from bot.core.verdict import Choice, Decision, FactFound, Found, Lacking, NotUnderstood, Social, Verdict
from bot.core.wording import Ranked

# All tuned on the tuning half of the questions.
THRESHOLD = 0.48
"""Least similarity to an intent's wordings worth acting on."""
_GOING_ON = 0.33
"""The same for a fragment that goes on with the kind of thing that was talked of before."""
MARGIN = 0.10
"""Intents this close to the best are tried too."""
FACT_CHOICE = 0.3
"""Least score of a fact to be offered as a choice."""
FACT_BESIDE = 0.34
"""The same beside a finding of which it is not sure that it is what was asked for."""
ELSEWHERE_LEAST = 0.5
"""Least probability for a question to be taken for off topic, or for one about what no record holds."""
ON_TOPIC, ELSEWHERE_RATIO = 0.35, 2.5
"""Least probability of what can be asked of trade and meetings, and how many times that of anything else it must be, for
a question that names nothing of them to be on topic."""
SOCIAL_LEAST = 0.7
"""Least probability for small talk in words that no wording has."""
PERSON_THRESHOLD = 0.8
"""Least similarity to ask back who is meant."""

_NAMED = 0.2
"""The same as ON_TOPIC for a question that names goods or a period."""
_UNHELD_RATIO = 1.5
"""The same as ELSEWHERE_RATIO for what no record holds: the reply has no figure, so that a slip does no harm."""
_SURELY_ELSEWHERE = 0.8
"""The same as ELSEWHERE_LEAST within a conversation, where a fragment looks like anything."""
_HOMEWORK = "maths"
"""An equation, whose numbers are no amounts."""
_CONTACT = "contact"
"""Telephone numbers and the like, which no record of a person or meeting holds."""
_CHOICES = 3
_STANDING_OUT = 0.15
"""Lead of the best fact over the next from which it is well worth asking about."""
_EVEN = 0.6
"""Probability below which an intent is by no means sure."""
_NEAR_FACT = 0.5
"""Least score of a fact to be offered where a record was asked for that lacks what was named, or where small talk, or
what no record holds, is as likely meant."""
_BARE_TOKENS = 3
_TELLING = 0.75
"""Score of an intent from which even "who was there" leaves no doubt of what is asked."""
_BARE_CUES = frozenset(
    f"cue:{cue}"
    for cue in (
        "who",
        "what",
        "when",
        "where",
        "why",
        "how",
        "how-much",
        "how-many",
        "which",
        "name",
        "true",
        "money",
        "people",
        "year-word",
        "side",
        "post",
    )
)
"""Cues that alone do not say what is asked of which record."""
_CARRYING = (
    "monthly",
    "average",
    "percent",
    "rise",
    "fall",
    "change",
    "goal",
    "missing",
    "share",
    "list",
    "post",
)
"""Cues that go on with what was talked of, whatever thanks stand beside them."""
_UNANSWERED = frozenset({"not-stated", "reason", "period", "goal-period", "granularity", "unit"})
"""Gaps that leave no doubt of what was asked."""


class Decider:
    """Decides one question."""

    def __init__(self, snapshot: Snapshot, reading: Reading) -> None:
        self._snapshot = snapshot
        self._reading = reading
        self._slots = reading.slots
        self._facts = FactDesk(snapshot, reading.query, self._slots)
        self._clerk = Clerk(snapshot.knowledge, snapshot.passages, reading)
        self._obstacles: dict[str, str] = {}

    def decide(self) -> Decision:
        """Return what becomes of the question."""
        if not self._reading.query.tokens:
            return Decision(NotUnderstood("empty"))
        keys = self._reading.query.keys
        if fact := self._snapshot.facts.exact(keys):
            return Decision(FactFound(fact, 1.0))
        facts = self._facts.ranked()
        if reply := self._small_talk():
            return Decision(
                self._facts.answer(facts) or _fact_choice(facts, least=_NEAR_FACT) or Social(reply),
                facts=facts,
            )
        found = ((each.intent, self._clerk.obstacle(each.intent)) for each in self._reading.ranked)
        self._obstacles = {intent: obstacle for intent, obstacle in found if obstacle}
        attempts = tuple(self._clerk.attempts(self._likely()))
        verdict = self._verdict(attempts, facts)
        if not isinstance(verdict, Found | FactFound) and (near := self._facts.near_miss(facts)):
            verdict = Lacking(near)
        return Decision(verdict, attempts, facts, self._obstacles)

    def is_self_contained(self) -> bool:
        """Whether the question names by itself what it is about."""
        return self._is_about_domain(self._reading.own or self._slots)

    def recalled(self, record: str, intent: str) -> Decision:
        """Return what a button stands for: one record, whatever else there is.

        Raises:
            KeyError: If the record is of a kind that has no answer of its own.
        """
        held = self._snapshot.records[record]
        if isinstance(held, Fact) and intent != "source":
            return Decision(FactFound(held, 1.0))
        attempt = self._clerk.recalled(held, intent)
        return Decision(Found(attempt) if attempt.finding else Lacking(attempt), (attempt,))

    def _verdict(self, attempts: Sequence[Attempt], facts: Sequence[FactScore]) -> Verdict:
        found = [attempt for attempt in attempts if attempt.finding]
        best = max((attempt.score for attempt in found), default=0.0)
        if fact := self._facts.answer(facts, max(best, self._plain_score())):
            return fact
        is_elsewhere = _HOMEWORK in self._slots.offtopic or self._is_likely_elsewhere("offtopic")
        if is_elsewhere or not self._is_on_topic():
            choice = _fact_choice(facts) or self._bare() or self._nobody_named() or self._stranger()
            if choice := choice or self._bare(with_small_words=True):
                return choice
            is_known = self._slots.offtopic or self._is_likely_elsewhere("offtopic")
            return NotUnderstood("no-match-offtopic" if is_known else "no-match")
        if choice := self._bare():
            return choice
        facts = [each for each in facts if self._facts.covers(each.fact)]
        is_unheld = self._is_likely_elsewhere("unheld") and not self._is_plainly_held(found)
        if is_unheld or _CONTACT in self._slots.offtopic:
            choice = _fact_choice(facts, least=_NEAR_FACT)
            return choice or self._lacking([attempt for attempt in attempts if attempt.gaps])
        if found and _is_outdone(attempts, best):
            return Lacking(_closest(attempts))
        if found := found or self._clerk.told():
            return self._fact_beside(found, facts) or self._best_of(found, attempts)
        if choice := self._nobody_named() or (
            None if self._is_refused(attempts, facts) else _fact_choice(facts)
        ):
            return choice
        if not attempts and (stranger := self._stranger()):
            return stranger
        goes_on = self._reading.context is not None and bool(self._slots.countries)
        if attempts or goes_on or self._is_about_domain(self._slots):
            return self._lacking(attempts)
        return NotUnderstood("no-match")

    def _is_plainly_held(self, found: Sequence[Attempt]) -> bool:
        """Whether a series was found that has just the quantity, goods and periods named: "price of apricots in 2023"."""
        series = {each.id: each for each in self._snapshot.knowledge.series}
        is_named = bool(self._slots.periods and (self._slots.goods or self._slots.countries))
        held = (series[each.record] for each in found if each.record in series)
        return is_named and any(each.indicator in self._slots.indicators for each in held)

    def _is_likely_elsewhere(self, label: str) -> bool:
        """Whether the question is likely one of those that no record answers."""
        reading = self._reading
        if reading.context and label == "offtopic" and reading.probability(label) < _SURELY_ELSEWHERE:
            return False
        return reading.likeliest == label and reading.probability(label) >= ELSEWHERE_LEAST

    def _bare(self, *, with_small_words: bool = False) -> Choice | None:
        """Ask back where nothing is named but a question word or a country: "how much?", "and what about Belarus"."""
        slots = self._slots
        is_small = self._snapshot.lexicon.is_function_word
        size = sum(not (with_small_words and is_small(key)) for key in self._reading.query.keys)
        top = self._reading.top
        is_telling = size > 1 and top is not None and top.score >= _TELLING
        is_short = size <= _BARE_TOKENS and not is_telling and not self._reading.context
        named = slots.kinds - {"indicator"} or slots.indicators or slots.scopes or slots.unexplained
        if not is_short or named or slots.offtopic or not slots.cues <= _BARE_CUES:
            return None
        if not (slots.cues or slots.countries or (slots.words and not with_small_words)):
            return None
        if with_small_words and self._is_likely_elsewhere("offtopic"):
            return None
        countries = set(slots.country_codes)
        knowledge = self._snapshot.knowledge
        records: list[Attempt] = [
            Attempt(series.id, "value", 0.0, None)
            for series in knowledge.series
            if not series.derived_from and countries <= {series.reporter, series.partner}
        ]
        records += [
            Attempt(meeting.id, "meeting", 0.0, None)
            for meeting in knowledge.meetings
            if countries <= set(meeting.sides)
        ]
        return _choice(records) if records else None

    def _is_refused(self, attempts: Sequence[Attempt], facts: Sequence[FactScore]) -> bool:
        """Whether it is plain what was asked, and no fact comes near it."""
        top = self._reading.top
        is_plain = top is not None and top.score >= _TELLING and any(attempt.gaps for attempt in attempts)
        return is_plain and (not facts or facts[0].score < _NEAR_FACT)

    def _is_about_domain(self, slots: Slots) -> bool:
        held = self._snapshot.knowledge.series
        named = {f"good:{good}" for good in slots.goods}
        products = (
            self._snapshot.passages.concepts_of(series.id, "product") for series in held if series.product
        )
        if named and any(named & product for product in products) and (slots.units or slots.periods):
            return True  # "hazelnuts tonnes 2022"
        return is_about_domain(slots, frozenset(series.indicator for series in held))

    # Small talk and the domain -------------------------------------------------------------------------------

    def _small_talk(self) -> str | None:
        """Return the reply to small talk, or to the question what can be asked."""
        slots = self._reading.own or self._slots
        small_talk = self._reading.small_talk
        goes_on = self._reading.context is not None and slots.has(*_CARRYING)  # "ok now make it monthly"
        asks_number = slots.has("how-much", "how-many")
        is_whole = small_talk is not None and small_talk.is_whole and not (goes_on or asks_number)
        if small_talk and is_whole and not self._reading.query.has_numbers:
            return small_talk.intent
        social = self._reading.probability(*SOCIAL)
        if slots.indicators or slots.countries or slots.amounts or slots.periods:
            return None
        if slots.people and social < _SURELY_ELSEWHERE:
            return None
        is_said = small_talk is not None and not slots.cues and not self._reading.query.is_asked
        is_elsewhere = bool(slots.offtopic) and not is_said  # "thanks, God bless you"
        is_other = self._is_about_domain(slots) or is_elsewhere or goes_on or asks_number
        if small_talk and not is_other:
            return small_talk.intent
        likeliest = self._reading.likeliest
        if is_other or likeliest is None or self._reading.probability(*SOCIAL, "topics") < SOCIAL_LEAST:
            return None
        return "help" if likeliest == "topics" else likeliest if likeliest in SOCIAL else None

    def _likely(self) -> list[Ranked]:
        possible = [each for each in self._reading.ranked if each.intent not in self._obstacles]
        least = THRESHOLD if not possible or not self._goes_on(possible[0].intent) else _GOING_ON
        if not possible or possible[0].score < least:
            return []
        return [each for each in possible if each.score >= max(least, possible[0].score - MARGIN)]

    def _goes_on(self, intent: str) -> bool:
        """Whether the intent is of the same kind as what was talked of before."""
        context = self._reading.context
        if context is None:
            return False
        kinds = (SERIES, MEETING | PERSON)
        return any(intent in kind and context.intent in kind for kind in kinds)

    def _is_on_topic(self) -> bool:
        """Whether anything but likeness to some wording speaks for an answer."""
        slots, reading = self._slots, self._reading
        if slots.offtopic and not reading.context and not names_domain(slots):
            return False  # "at how many per cent are mortgages given in Minsk"
        if self._is_about_domain(slots) or (reading.context and not slots.offtopic):
            return True
        if slots.offtopic:
            return False
        likeliest = reading.likeliest
        if likeliest is None or likeliest in SOCIAL or likeliest == "offtopic":
            return False
        if slots.goods or slots.periods:
            return reading.probability(likeliest) >= _NAMED
        elsewhere = max(reading.probability(label) for label in (*SOCIAL, "offtopic"))
        ratio = _UNHELD_RATIO if likeliest == "unheld" else ELSEWHERE_RATIO
        return reading.probability(likeliest) >= max(ON_TOPIC, ratio * elsewhere)

    def _plain_score(self) -> float:
        """Return the score of the best intent where it is plain that a figure of some country is asked for; else 0."""
        top, slots = self._reading.top, self._slots
        is_plain = top is not None and top.intent in SERIES and top.score >= _TELLING
        return top.score if top and is_plain and slots.indicators and slots.countries else 0.0

    def _fact_beside(self, found: Sequence[Attempt], facts: Sequence[FactScore]) -> Choice | None:
        """Ask back where a fact comes near, and it is by no means sure that the question is one of records."""
        if not facts or facts[0].score < FACT_BESIDE + self._facts.caution(facts[0]) or self._reading.context:
            return None
        best = max(found, key=lambda attempt: attempt.score)
        if best.score >= _TELLING and facts[0].score + FACT_LEAD < best.score:
            return None
        runner_up = facts[1].score if len(facts) > 1 else 0.0
        stands_out = facts[0].score - runner_up >= _STANDING_OUT
        is_near = self._is_about_domain(self._slots) and not stands_out
        is_led = is_near and best.score >= _TELLING and facts[0].score < _NEAR_FACT
        least = _EVEN if is_near else _SURELY_ELSEWHERE
        if is_led or self._reading.probability(best.intent) >= least:
            return None
        return _fact_choice(facts[: _CHOICES - 1], best)

    def _best_of(self, found: Sequence[Attempt], attempts: Sequence[Attempt]) -> Verdict:
        """Return the best finding, or a choice where several records have one of equal standing."""
        best = max(found, key=lambda attempt: attempt.score)
        equal = [each for each in found if each.intent == best.intent]
        if pointed := [each for each in equal if each.finding and each.finding.is_pointed]:
            equal = pointed
        most = max(each.specificity for each in equal)
        equal = [each for each in equal if each.specificity == most]
        equal = self._anchored(equal)
        meant = [
            each
            for each in attempts
            if each.intent == best.intent and each.gaps and each.specificity > most and _is_unanswered(each)
        ]
        if meant and not pointed:
            return Lacking(meant[0])  # another record is named, which does not tell
        if rivals := self._rivals(equal, attempts):
            return _choice([*equal, *rivals])
        context = self._reading.context
        if context:
            equal = [each for each in equal if each.record == context.record] or equal
        if len({each.record for each in equal}) > 1:
            return _choice(equal)
        return Found(equal[0])

    def _anchored(self, equal: Sequence[Attempt]) -> list[Attempt]:
        """Return the attempts of the series that hold a stated amount, as a value or a goal; all where none does."""
        series = {each.id: each for each in self._snapshot.knowledge.series}
        money = [amount for amount in self._slots.amounts if amount.is_scaled and not amount.is_percent]
        holding = [
            each
            for each in equal
            if (held := series.get(each.record))
            and any(map(StatedAmounts(held, self._slots).is_anchor, money))
        ]
        return holding or list(equal)

    def _rivals(self, equal: Sequence[Attempt], attempts: Sequence[Attempt]) -> list[Attempt]:
        """Return series of other countries that were as well meant where no country is named, but lack the period."""
        if self._slots.countries or self._reading.context or equal[0].specificity:
            return []
        series = {each.id: each for each in self._snapshot.knowledge.series}
        held = [series[each.record] for each in equal if each.record in series]
        pairs = {(each.reporter, each.partner) for each in held}
        indicators = {each.indicator for each in held}
        return [
            each
            for each in attempts
            if each.intent == equal[0].intent
            and _is_unanswered(each)
            and (other := series.get(each.record))
            and other.indicator in indicators
            and (other.reporter, other.partner) not in pairs
        ]

    def _nobody_named(self) -> Choice | None:
        """Ask who is meant by "what is his post" where nobody was named before."""
        top, slots = self._reading.top, self._slots
        if top is None or top.intent not in PERSON or top.score < PERSON_THRESHOLD:
            return None
        if slots.people or slots.roles or slots.ministries or slots.unknown:
            return None
        people = [entity.id for entity in self._snapshot.knowledge.entities if entity.kind == "person"]
        return _choice([Attempt(person, "person", top.score, None) for person in people]) if people else None

    def _stranger(self) -> Lacking | None:
        """Say that somebody whom no record names is not known to have been there: "did Lukashenko attend"."""
        top, reading = self._reading.top, self._reading
        if top is None or top.intent != "person-attended" or top.score < THRESHOLD:
            return None
        names = tuple(reading.surface(position) for position in reading.slots.unknown)
        if not names or not reading.slots.has("attend", "meeting") or len(names) > _CHOICES:
            return None
        return Lacking(Attempt("", top.intent, top.score, None, (Gap("person", Listing(names)),)))

    def _lacking(self, attempts: Sequence[Attempt]) -> Verdict:
        closest = _closest(attempts)
        if any(gap.slot == "partner" for gap in closest.gaps):
            return _choice([closest], "missing-partner")
        return Lacking(closest)


def _is_unanswered(attempt: Attempt) -> bool:
    """Whether it is plain what was asked of a record, and only the answer is missing."""
    return bool(attempt.gaps) and all(gap.slot in _UNANSWERED for gap in attempt.gaps)


def _is_outdone(attempts: Sequence[Attempt], best: float) -> bool:
    """Whether the best reading was understood and only its answer is missing: then no lesser reading may answer."""
    return any(attempt.score > best and _is_unanswered(attempt) for attempt in attempts)


def _closest(attempts: Sequence[Attempt]) -> Attempt:
    """Return the attempt that failed least, among those of the likeliest intents."""
    gapped = [attempt for attempt in attempts if attempt.gaps]
    if not gapped:
        return Attempt("", "", 0.0, None, (Gap("aspect", ""),))
    top = max(attempt.score for attempt in gapped)
    return min(
        gapped,
        key=lambda each: (
            each.score < top - MARGIN / 2,
            len(each.gaps),
            not _is_unanswered(each),
            -each.specificity,
            -each.score,
        ),
    )


def _choice(attempts: Sequence[Attempt], reply: str = "clarify") -> Choice:
    named = list({attempt.record: attempt for attempt in attempts if attempt.record}.values())
    return Choice(tuple(each.record for each in named), tuple(each.reference for each in named), reply)


def _fact_choice(
    facts: Sequence[FactScore], beside: Attempt | None = None, least: float = FACT_CHOICE
) -> Choice | None:
    """Return the choice of the best facts, if they score at least so much, and of a record that may be meant as well."""
    if not facts or facts[0].score < least:
        return None
    names = [each.fact.id for each in facts[:_CHOICES]]
    references = [f"{name}/fact" for name in names]
    if beside:
        names.append(beside.record)
        references.append(beside.reference)
    return Choice(tuple(names), tuple(references), score=facts[0].score)
