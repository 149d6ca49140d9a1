from __future__ import annotations

from dataclasses import replace

from bot.core.answer import Answer
from bot.render import why


def test_it_tells_what_was_read_turned_down_and_decided(answer: Answer) -> None:
    assert why(answer).splitlines() == [
        "question, normalized: trade 2023",
        "words understood:",
        "  trade: indicator turnover",
        "  2023: period 2023",
        "words that nothing explains: bananas",
        "what it names, which an answer must cover:",
        "  periods: 2023",
        "kinds of question it resembles (0 to 100):",
        "  92 value: How much is it?",
        "  41 goal: not possible, needs one of cue:goal",
        "likelihood of what no record answers (0 to 100): off topic 7",
        "records considered (0 to 100): uz-by-turnover 91, uz-kz-turnover 40",
        "records turned down, and what they do not cover:",
        "  uz-kz-turnover: partner BLR",
        "outcome: answer",
        "decision: 91 against 40, threshold 60, margin 10",
    ]


def test_an_answer_without_a_trace_still_has_an_outcome(answer: Answer) -> None:
    assert why(replace(answer, trace=None)).startswith("outcome: answer")
