from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.accuracy.judge import Verdict, judge
from bot.accuracy.load import Case
from bot.core.answer import Answer

RIGHT, CLARIFIED, REFUSED, WRONG = Verdict
NUMBER = {"has": (r"620[.,]1",)}
NO_NUMBER = {"never": (r"620[.,]1",)}
NONE = "Not held."


@pytest.mark.parametrize(
    ("expected", "patterns", "outcome", "text", "verdict"),
    [
        pytest.param(["answer"], NUMBER, "answer", "It was 620.1.", RIGHT, id="an answer with what it must have is right"),
        pytest.param(["answer"], {"has": ("six", "ten")}, "answer", "six", WRONG, id="an answer must have all, not some"),
        pytest.param(["answer"], NUMBER, "answer", "It was 540.", WRONG, id="an answer without what it must have is wrong"),
        pytest.param(["answer"], {"has": ("TREND",)}, "answer", "Trend", RIGHT, id="case is ignored"),
        pytest.param(["answer"], {"has": ("Bureau",)}, "answer", "x", RIGHT, id="what it must have may stand in the source line"),
        pytest.param(["answer"], {"never": ("4105",)}, "answer", "x", RIGHT, id="what it never may have may stand in the source line"),
        pytest.param(["answer"], {"never": (r"^\W*yes",)}, "answer", "Yes.", WRONG, id="an answer with what it never may have is wrong"),
        pytest.param(["answer"], NUMBER, "clarify", "Which year?", CLARIFIED, id="asking back in place of an answer is clarified"),
        pytest.param(["answer"], NUMBER, "no_data", NONE, REFUSED, id="no data in place of an answer is refused"),
        pytest.param(["answer"], NUMBER, "no_match", "What?", REFUSED, id="no match in place of an answer is refused"),
        pytest.param(["answer"], NUMBER, "social", "Hello!", REFUSED, id="a greeting in place of an answer is refused"),
        pytest.param(["answer"], NO_NUMBER, "clarify", "620.1?", WRONG, id="asking back with what it never may have is wrong"),
        pytest.param(["no_data"], NO_NUMBER, "no_data", NONE, RIGHT, id="an expected refusal is right"),
        pytest.param(["no_data"], NO_NUMBER, "no_data", "Only 620.1.", WRONG, id="a refusal with a near-miss figure is wrong"),
        pytest.param(["no_data"], {"has": ("2019",)}, "no_data", NONE, REFUSED, id="a refusal that does not say what is missing is not right"),
        pytest.param(["no_data"], {}, "answer", "It was 5.", WRONG, id="an answer where none is expected is wrong"),
        pytest.param(["no_data"], {}, "no_match", "What?", REFUSED, id="not understood in place of not held is refused"),
        pytest.param(["no_match"], {}, "clarify", "Which?", CLARIFIED, id="asking back in place of no match is clarified"),
        pytest.param(["social"], {}, "answer", "It was 5.", WRONG, id="an answer to a greeting is wrong"),
        pytest.param(["clarify", "answer"], NUMBER, "clarify", "Which?", RIGHT, id="any of several outcomes will do"),
        pytest.param(["clarify", "answer"], NUMBER, "answer", "5", WRONG, id="if it answers, it must have what answers must"),
        pytest.param(["no_data", "clarify"], {"has": ("year",)}, "clarify", "Which?", REFUSED, id="an expected question back that lacks something is refused"),
    ],
)  # fmt: skip
def test_verdicts(
    case: Callable[..., Case],
    answer: Callable[..., Answer],
    expected: list[str],
    patterns: dict[str, Any],
    outcome: str,
    text: str,
    verdict: Verdict,
) -> None:
    judgement = judge(case(*expected, **patterns), answer(outcome, text))
    assert judgement.verdict is verdict
    assert bool(judgement.reasons) is (verdict is not RIGHT), (
        "what is not right says why, and nothing else does"
    )


def test_the_arithmetic_and_the_note_belong_to_the_reply(
    case: Callable[..., Case], answer: Callable[..., Answer]
) -> None:
    reply = answer("answer", "x", derivation="620.1 / 1.148", note="past its date")
    assert judge(case("answer", has=("1[.]148", "past")), reply).verdict is RIGHT
    assert judge(case("answer", never=("1[.]148",)), reply).verdict is WRONG


def test_reasons_name_the_outcomes_and_the_patterns(
    case: Callable[..., Case], answer: Callable[..., Answer]
) -> None:
    judgement = judge(case("no_data", "clarify", never=("620",)), answer("answer"))
    assert judgement.reasons == (
        "expected no_data or clarify, got answer",
        "has '620', which it never may",
    )
