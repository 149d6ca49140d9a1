"""The topicality of a question: small talk, off topic, of a kind that no record holds, or about what is held."""

from __future__ import annotations

from bot.core.domain import is_about_domain, names_domain
from bot.core.intent import SOCIAL
from bot.core.reading import Reading
from bot.core.slots import Slots
from bot.core.snapshot import Snapshot

# All tuned on the tuning half of the questions.
ELSEWHERE_LEAST = 0.5
"""Least probability for a question to be taken for off topic, or for one about what no record holds."""
ON_TOPIC, ELSEWHERE_RATIO = 0.35, 2.5
"""Least probability of what can be asked of trade and meetings, and how many times that of anything else it must be, for
a question that names nothing of them to be on topic."""
SOCIAL_LEAST = 0.7
"""Least probability for small talk in words that no wording has."""
SURELY_ELSEWHERE = 0.8
"""The same as ELSEWHERE_LEAST within a conversation, where a fragment looks like anything."""

_NAMED = 0.2
"""The same as ON_TOPIC for a question that names goods or a period."""
_UNHELD_RATIO = 1.5
"""The same as ELSEWHERE_RATIO for what no record holds: the reply has no figure, so that a slip does no harm."""
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


def is_self_contained(snapshot: Snapshot, slots: Slots) -> bool:
    """Whether a question names by itself what it is about: trade figures, meetings, people, or the goods of a series."""
    held = snapshot.knowledge.series
    named = {f"good:{good}" for good in slots.goods}
    products = (snapshot.passages.concepts_of(series.id, "product") for series in held if series.product)
    if named and any(named & product for product in products) and (slots.units or slots.periods):
        return True  # "hazelnuts tonnes 2022"
    return is_about_domain(slots, frozenset(series.indicator for series in held))


class Topicality:
    """Tells what one question is about."""

    def __init__(self, snapshot: Snapshot, reading: Reading) -> None:
        self._snapshot = snapshot
        self._reading = reading
        self._slots = reading.slots

    def is_about_domain(self, slots: Slots) -> bool:
        """Whether what a question names is of trade figures, meetings, people, or the goods of a series."""
        return is_self_contained(self._snapshot, slots)

    def is_on_topic(self) -> bool:
        """Whether anything but likeness to some wording speaks for an answer."""
        slots, reading = self._slots, self._reading
        if slots.offtopic and not reading.context and not names_domain(slots):
            return False  # "at how many per cent are mortgages given in Minsk"
        if self.is_about_domain(slots) or (reading.context and not slots.offtopic):
            return True
        if slots.has("biography") and not slots.has("he", "his"):
            return False  # when a poet was born
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

    def is_likely_elsewhere(self, label: str) -> bool:
        """Whether the question is likely one of those that no record answers."""
        reading = self._reading
        if reading.context and label == "offtopic" and reading.probability(label) < SURELY_ELSEWHERE:
            return False
        return reading.likeliest == label and reading.probability(label) >= ELSEWHERE_LEAST

    def _is_remark(self, slots: Slots) -> bool:
        """Whether nothing is asked: no cue, no name and no number beside a word like "trade"."""
        named = slots.countries or slots.people or slots.goods or slots.periods or slots.amounts or slots.cues
        return not (named or self._reading.query.is_asked or self._reading.query.has_numbers)

    def small_talk(self) -> str | None:
        """Return the reply to small talk, or to the question what can be asked."""
        slots = self._reading.named
        small_talk = self._reading.small_talk
        # "Ok now make it monthly", "ok and per quarter".
        is_carrying = slots.has(*_CARRYING) or slots.granularity is not None
        goes_on = self._reading.context is not None and is_carrying
        is_doubted = self._reading.query.is_asked and slots.is_closed and slots.has("true")
        if self._reading.context is not None and is_doubted:
            return None  # "really? are you sure?" wants what was told once more
        asks_number = slots.has("how-much", "how-many")
        is_likely = self._reading.likeliest in SOCIAL
        is_whole = small_talk is not None and (small_talk.is_whole or (small_talk.is_mere and is_likely))
        is_whole = is_whole and not (goes_on or asks_number)
        if small_talk and is_whole and not self._reading.query.has_numbers:
            return small_talk.intent
        social = self._reading.probability(*SOCIAL)
        is_remark = self._reading.context is None and self._is_remark(slots)
        if is_likely and is_remark and social >= (ELSEWHERE_LEAST if small_talk else SOCIAL_LEAST):
            return self._reading.likeliest  # "thank you, may your trade prosper"
        if slots.indicators or slots.countries or slots.amounts or slots.periods:
            return None
        if (slots.people or (slots.goods and slots.cues)) and social < SURELY_ELSEWHERE:
            return None
        is_said = small_talk is not None and not slots.cues and not self._reading.query.is_asked
        is_elsewhere = bool(slots.offtopic) and not is_said  # "thanks, God bless you"
        is_other = self.is_about_domain(slots) or is_elsewhere or goes_on or asks_number
        # "ok and what did they discuss": the talk is but the way to the question.
        is_aside = not (is_whole or is_likely) and (slots.cues or self._reading.query.is_asked)
        if small_talk and not (is_other or is_aside):
            return small_talk.intent
        likeliest = self._reading.likeliest
        if is_other or likeliest is None or self._reading.probability(*SOCIAL, "topics") < SOCIAL_LEAST:
            return None
        return "help" if likeliest == "topics" else likeliest if likeliest in SOCIAL else None
