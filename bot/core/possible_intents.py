"""The possible intents: those for which a question names enough, and nothing that they pass over."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from bot.core import gate
from bot.core.adaptation import adapt
from bot.core.intent import MEETING, OF_GOAL, PERSON, REQUIRES, SERIES, USES
from bot.core.minutes import TOLD
from bot.core.model import Knowledge
from bot.core.passage import PassageIndex
from bot.core.reading import Reading
from bot.core.stated_amounts import StatedAmounts
from bot.core.wording import Ranked

_NUMBER_CUES = ("how-much", "how-many", "money", "percent", "average", "monthly")
"""Cues that ask for a number, which no statement or listed item is."""
_FIGURE_CUES = (
    "how-much",
    "how-many",
    "rise",
    "fall",
    "change",
    "percent",
    "money",
    "goal",
    "missing",
    "need",
    "reach",
    "exceed",
    "below",
    "share",
    "previous",
    "compare",
    "average",
    "monthly",
    "times",
    "record",
)
_BESIDE_WORDS = (
    "who",
    "attend",
    "lead-verb",
    "host-verb",
    "post",
    "represent",
    "side",
    "true",
    "where",
    "when",
)
"""Cues of a question about a person that has a word for saying in it, but does not ask for what was said."""
_BESIDE_THE_POINT: Mapping[tuple[bool, bool], frozenset[str]] = {
    (True, False): frozenset({"role"}),  # "a note for our director: what was trade in 2024"
    (False, True): frozenset({"indicator", "good", "unit"}),  # "what service is he in"
    (False, False): frozenset({"role", "unit"}),  # "what did the ministers discuss"
}
"""Whether an intent is of series, and of people -> kinds of slots that are no reason to doubt it where it is evident."""
_EVIDENT = 0.55
"""Probability from which an intent needs none of the words that it is usually asked with."""
_BESIDE_REASON = ("how-much", "how-many", "what", "which", "when", "percent", "source")
"""Cues of what is asked for beside a reason."""
_LISTING = ("priority", "list", "discuss", "topic", "agree", "say", "goal")
"""Cues of what was on the table, which may be to raise something."""
_OF_EVENT = frozenset({"when", "where", "signed"})
"""Intents that are of a meeting, whoever is said to have been at it."""
_OF_RESULTS = frozenset({"signed", "outcomes"})
"""Intents of what a meeting led to, which may be for some time: "any contracts signed, how long for"."""
_HELD_ONLY = frozenset(
    f"cue:{cue}" for cue in ("attend", "discuss", "agree", "say", "priority", "sign", "lead-verb", "topic")
)
"""Cues of what records tell that it was so, and never that it was not."""
_NARROWING = frozenset({"topic", "statements", "outcomes", "priorities", "meeting"})
"""Intents whose records are searched for the question's own words."""


class PossibleIntents:
    """Tells for one question which intents are possible with the records of one knowledge snapshot."""

    def __init__(self, knowledge: Knowledge, passages: PassageIndex, reading: Reading) -> None:
        self._knowledge = knowledge
        self._passages = passages
        self._reading = reading
        self._slots = reading.slots

    def obstacle(self, intent: str) -> str | None:
        """Return why the question cannot be of an intent; None where it can.

        It cannot where it does not name what the intent cannot do without, or names what the intent passes over.
        """
        slots = self._slots
        if not self._is_held(intent):
            return "no record of that kind is held"
        is_plain = self._reading.probability(intent) >= _EVIDENT
        groups = [group.split() for group in REQUIRES.get(intent, "").split("|")]
        lacking = [group for group in groups if not self._meets(group)]
        is_claimed = intent == "where" and slots.is_closed and slots.is_placed  # "was the meeting in Minsk"
        if lacking and not is_plain and not is_claimed and not self._is_repeated(intent):
            return f"needs one of {', '.join(lacking[0])}"
        if intent == "role-holder" and not (slots.roles or slots.ministries or slots.scopes):
            return "no office is named"
        if intent in SERIES and not self._is_about_figures():
            return "nothing says that a number is asked for"
        if intent in SERIES and intent != "why" and slots.has("why") and not slots.has(*_BESIDE_REASON):
            return "a reason is asked for"
        if intent in _NARROWING and slots.has(*_NUMBER_CUES, "record"):
            return "a number is asked for"
        if intent == "projection" and self._states_only_aim() and not slots.is_of_growth:
            return "nothing is said of growth"
        if intent == "priorities" and slots.has("rise", "fall") and not slots.has(*_LISTING):
            return "it is asked how something changed"
        if intent == "who" and slots.has("how-many", "how-much") and not self._is_of_people():
            return "a number of something else is asked for"
        if intent in PERSON | MEETING and intent not in _OF_RESULTS and slots.has("how-long"):
            return "it is asked how long something took"
        if intent in ("source", "published") and slots.has("city"):
            return "a city is asked for"
        if intent == "when" and slots.has("who") and not slots.has("when", "where"):
            return "it is asked who"
        if intent in SERIES and self._goes_on_with_event():
            return "goes on with what was told of a meeting or a person"
        if intent in MEETING and self._asks_what_was_not():
            return "it is asked what was not so"
        if intent == "meeting" and slots.is_closed and slots.has("report") and slots.origins:
            return "it is asked where something was sent from"
        if intent in PERSON | MEETING and self._is_for_own_words():
            return "the words of one person are asked for"
        is_of_meeting = intent in MEETING or (intent in PERSON and slots.has("meeting"))
        kinds = slots.kinds - self._titled_kinds if is_of_meeting else slots.kinds
        if intent in SERIES and "money" in kinds and self._is_all_held:
            kinds -= {"money"}  # "it rose by 14.8 % to 620.1 million" claims nothing new of the level
        if is_plain:
            kinds -= _BESIDE_THE_POINT[intent in SERIES, intent in PERSON]
        if intent in _OF_EVENT and self._is_of_event():
            kinds -= {"role"}  # "where did the ministers meet"
        if intent in MEETING and self._is_called_by_goods(is_of_event=intent in _OF_EVENT):
            kinds -= {"good"}
        if intent in MEETING and self._is_met_by:
            kinds -= {"person"}  # "what was the meeting of X and Y about"
        if passed_over := kinds - set(USES[intent].split()):
            return f"would pass over the {', '.join(sorted(passed_over))} named"
        if intent in SERIES and slots.amounts and not self._takes_amounts(intent):
            return "would pass over the amount stated"
        return None

    def _is_held(self, intent: str) -> bool:
        """Whether there is any record that an intent may be about."""
        knowledge = self._knowledge
        if intent in SERIES:
            return bool(knowledge.series)
        if intent in MEETING:
            return bool(knowledge.meetings)
        return intent not in PERSON or bool(knowledge.entities)

    def _is_repeated(self, intent: str) -> bool:
        """Whether a fragment asks the question before again, with something else in it: "is that in euro"."""
        reading = self._reading
        is_same = reading.context is not None and reading.context.intent == intent
        own = reading.own
        is_other = own is not None and bool(
            own.kinds or own.countries or own.periods or own.has("other-side")
        )
        return is_same and is_other and reading.top == Ranked(intent, 1.0)

    def _meets(self, required: list[str]) -> bool:
        is_context = "context" in required and self._reading.context is not None
        is_aim = "aim" in required and self._states_aim()
        is_of_goal = "goal-before" in required and self._goes_on_with_goal()
        return not required or is_context or is_aim or is_of_goal or self._slots.meets(required)

    def _states_aim(self) -> bool:
        """Whether the level stated is a goal that is held, and no value."""
        amounts = [amount for amount in self._slots.amounts if amount.is_scaled]
        held = [StatedAmounts(series, self._slots) for series in self._knowledge.series]
        return any(
            stated.is_goal(amount) and not stated.is_held(amount) for amount in amounts for stated in held
        )

    def _states_only_aim(self) -> bool:
        return len(self._slots.amounts) == 1 and self._states_aim()

    def _goes_on_with_goal(self) -> bool:
        """Whether a goal was talked of before: "and by when"."""
        context = self._reading.context
        return context is not None and context.intent in OF_GOAL

    def _is_of_event(self) -> bool:
        """Whether an event is named of which those with an office may be the ones who took part."""
        slots = self._slots
        return slots.has("meeting", "sign") or any(span.concept.startswith("event:") for span in slots.spans)

    def _is_called_by_goods(self, *, is_of_event: bool) -> bool:
        """Whether a meeting is called by what was talked of there: "the tractor talks", "when was the meeting on tractors"."""
        slots = self._slots
        named = {f"good:{good}" for good in slots.goods}
        is_called = named and slots.positions_of("good:") <= slots.calling_goods
        return (is_called or (is_of_event and slots.has("meeting"))) and any(
            named <= self._passages.concepts_of(meeting.id, "title", "topic", *TOLD)
            for meeting in self._knowledge.meetings
        )

    @cached_property
    def _is_met_by(self) -> bool:
        """Whether a meeting is called by people who took part in it."""
        met = (
            {participant.person.id for participant in meeting.participants}
            for meeting in self._knowledge.meetings
        )
        return self._slots.calls_event_by_people and any(set(self._slots.people) <= people for people in met)

    def _is_of_people(self) -> bool:
        """Whether people are counted."""
        slots = self._slots
        is_counted = slots.has("attend") and slots.has(
            "how-many"
        )  # "how long did they sit there" counts nobody
        return slots.has("people", "name", "who") or is_counted or bool(slots.roles)

    def _goes_on_with_event(self) -> bool:
        """Whether a fragment after a meeting or a person names nothing of figures but how much: "and what will it cost"."""
        context, own = self._reading.context, self._reading.own
        if context is None or own is None or context.intent not in MEETING | PERSON:
            return False
        named = own.indicators or own.goods or own.countries or own.periods or own.amounts or own.units
        return not named and not own.has(*(set(_FIGURE_CUES) - {"how-much", "how-many", "money", "times"}))

    def _asks_what_was_not(self) -> bool:
        """Whether it is asked who did not come or what was not said, and of none that are listed."""
        slots = self._slots
        is_of_some = max(len(slots.people), len(slots.goods)) > 1 or slots.has("else", "why")
        return not slots.is_closed and not is_of_some and not slots.denied.isdisjoint(_HELD_ONLY)

    def _is_for_own_words(self) -> bool:
        """Whether it is asked what one person said: records tell what the sides said, and never word for word."""
        slots = self._slots
        if not slots.people:
            is_of_one = self._reading.context is None and slots.has("he") and slots.has("say")
            return is_of_one or (bool(slots.roles) and slots.has("quote"))
        return slots.has("quote") or (
            slots.has("say") and not slots.is_closed and not slots.has(*_BESIDE_WORDS)
        )

    def _is_about_figures(self) -> bool:
        """Whether anything says that a number is asked for."""
        slots = self._slots
        context = self._reading.context
        is_continued = context is not None and (context.intent in SERIES or context.indicator is not None)
        named = slots.indicators or slots.periods or slots.amounts or is_continued
        return bool(named) or slots.has(*_FIGURE_CUES)

    @cached_property
    def _is_all_held(self) -> bool:
        """Whether every level stated is one that some series has, beside a stated rate."""
        levels = [amount for amount in self._slots.amounts if not (amount.is_percent or amount.is_multiple)]
        return "rate" in self._slots.kinds and any(
            all(StatedAmounts(series, self._slots).is_held(amount) for amount in levels)
            for series in self._knowledge.series
        )

    @cached_property
    def _titled_kinds(self) -> set[str]:
        """Return the kinds of slots that are just the name of a meeting: "the coffee forum", "the business council"."""
        named = {f"good:{good}" for good in self._slots.goods}
        measured = {
            f"indicator:{indicator}" for indicator in self._slots.indicators if indicator != "turnover"
        }
        titles = [
            self._passages.concepts_of(meeting.id, "title", "topic") for meeting in self._knowledge.meetings
        ]
        kinds = set()
        if named and any(named <= title for title in titles):
            kinds.add("good")
        if measured and any(measured <= title for title in titles):
            kinds.add("indicator")
        offices = {f"role:{role}" for role in self._slots.roles}
        if offices and any(offices <= title for title in titles):
            kinds.add("role")
        return kinds

    def _takes_amounts(self, intent: str) -> bool:
        if not self._stated:
            return True
        fitting = adapt(intent, self._reading)
        return any(stated.takes(fitting) for stated in self._stated)

    @cached_property
    def _stated(self) -> list[StatedAmounts]:
        """What the amounts are to each series that covers everything else that is named."""
        series = self._knowledge.series
        fitting = (each for each in series if not gate.series_gaps(each, self._slots, self._passages))
        return [StatedAmounts(each, self._slots) for each in fitting]
