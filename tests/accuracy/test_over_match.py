"""Knowledge of other subjects loaded beside: it must not turn a right reply into a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.accuracy.asking import Engines, Result, ask_all
from bot.accuracy.judge import Verdict
from bot.accuracy.load import Split, load_questions
from bot.core.answer import Outcome

TESTS = Path(__file__).parents[1]
SHIPPED = TESTS.parent / "knowledge"
SAMPLES = TESTS / "samples"
TODAY = date(2026, 11, 23)
TWINS = [
    TESTS / "questions" / "uz-by-machinery-meeting-2025-10.yaml",
    *sorted((SAMPLES / "questions").glob("*.yaml")),
]
ASKED_ALONE = {
    "kg-tr-trade",
    "uz-yarn-apricots",
    "ge-am-trade",
    "az-partners-hazelnuts",
    "kz-vn-trade",
    "ge-pl-trade",
    "kg-honey",
    "md-partners",
    "three-meetings",
    "az-uz-energy",
    "uz-neighbours",
    "uz-events",
    "kz-kg-food",
    "ge-economy",
    "by-partners",
    "corridor",
    "gold-cars",
    "chamber-meetings",
    "tj-pk-trade",
    "sprats",
    "export-desk",
    "fair-desk",
    "chamber-desk",
    "bazaar-desk",
    "kz-tm-dossier",
    "baltic-dossier",
    "uz-kz-tr-trade",
    "by-ge-rs-trade",
    "kg-cooperation",
    "md-ro-vn-trade",
    "uz-lv-pk-textiles",
    "kg-lv-md-az",
    "wheat-forum",
    "kg-sk-beans",
    "by-three-partners",
    "tm-uz-visit",
    "ge-uz-by",
    "tj-hu-ir",
    "az-by-uz",
    "tj-pk-cn",
}
"""Samples whose questions name neither countries nor meetings, since their writers knew of no other; two forums and two
lists of priorities in one knowledge leave "was it a priority" open. They are set beside the shipped facts alone."""


def asked(twin: Path, knowledge: tuple[Path, ...]) -> list[Result]:
    """Ask the questions of a twin of more knowledge than its own."""
    sets = load_questions([twin], today=TODAY, shipped=SHIPPED, knowledge=knowledge)
    return list(ask_all(sets, Engines(), frozenset(Split)))


def _is_answered(result: Result) -> bool:
    """Whether a question was rightly answered; what one file does not hold, another may."""
    is_answer = result.answer is not None and result.answer.outcome is Outcome.ANSWER
    return is_answer and result.judgement.verdict is Verdict.RIGHT


# In the process that asks the same questions for their floor.
@pytest.mark.parametrize(
    "twin", [pytest.param(path, id=path.stem, marks=pytest.mark.xdist_group(path.stem)) for path in TWINS]
)
def test_no_right_reply_turns_wrong_beside_other_knowledge(
    twin: Path, asked_alone: Callable[[Path], list[Result]]
) -> None:
    samples = sorted(SAMPLES.glob("*.yaml"))
    if twin.stem in ASKED_ALONE:
        together = (SHIPPED, *(path for path in samples if path.stem == twin.stem))
    else:
        together = (SHIPPED, *(path for path in samples if path.stem not in ASKED_ALONE))
    alone, beside = asked_alone(twin), asked(twin, together)
    assert [result.case.say for result in alone] == [result.case.say for result in beside]
    turned = [
        f"{then.case.say} -> {now.answer.text if now.answer else ''}"
        for then, now in zip(alone, beside, strict=True)
        if _is_answered(then) and now.judgement.verdict is Verdict.WRONG
    ]
    assert turned == []
