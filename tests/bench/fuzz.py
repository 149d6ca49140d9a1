"""Hypothesis at the text pipeline for as long as wanted: python -m tests.bench.fuzz [--minutes M].

Ends with 1 at an exception, or where an answer takes more than 50 ms of one core however often it is asked again.
"""

from __future__ import annotations

import argparse
import resource
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bot.core.answer import Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge
from bot.render import plain, telegram_html
from tests.bench.load import ROOT, questions
from tests.test_properties import ODD, TODAY, WORDS

LONGEST_MS = 50.0
_EXAMPLES = 400
_AGAIN = 20


def _milliseconds(engine: Engine, question: Question) -> float:
    start = time.thread_time()
    answer = engine.ask(question)
    taken = time.thread_time() - start
    assert plain(answer).strip()
    assert telegram_html(answer).strip()
    return taken * 1000


def _spoiled(texts: list[str]) -> st.SearchStrategy[str]:
    """Return questions with pieces cut out, put in and repeated, up to the longest message that Telegram lets through."""
    piece = st.sampled_from(texts)
    cut = st.tuples(piece, st.integers(0, 40), st.integers(0, 40)).map(
        lambda t: t[0][t[1] : len(t[0]) - t[2]]
    )
    mixed = st.lists(cut | ODD, min_size=1, max_size=6).map("".join)
    return mixed | st.tuples(mixed, st.integers(1, 400)).map(lambda t: (t[0] * t[1])[:4096])


def _megabytes() -> int:
    """Return the most memory that the process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Fuzz, and print how many texts were tried and the slowest."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=5.0)
    minutes = parser.parse_args().minutes
    engine = Engine(load_knowledge([Path(ROOT / "knowledge")]))
    engine.ask(Question("warm up", TODAY))
    start = _megabytes()
    text = _spoiled(questions()) | WORDS | ODD
    slowest, tried = (0.0, ""), 0
    end = time.monotonic() + 60 * minutes
    number = time.time_ns() % 10**9
    print(f"first seed: {number}")
    while time.monotonic() < end:
        number += 1

        @seed(number)
        @settings(
            max_examples=_EXAMPLES,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(text, text | st.none())
        def try_out(said: str, before: str | None) -> None:
            nonlocal slowest, tried
            context = engine.ask(Question(before, TODAY)).context if before else None
            question = Question(said, TODAY, context=context)
            # Of the thread's own time the best of many: another program may slow the core, or have its caches.
            taken = _milliseconds(engine, question)
            for _ in range(_AGAIN):
                if taken > LONGEST_MS:
                    taken = min(taken, _milliseconds(engine, question))
            tried += 1
            slowest = max(slowest, (taken, said))
            assert taken <= LONGEST_MS, f"{taken:.0f} ms for {said!r}"

        try_out()
    print(f"memory: {start} MB after the first question, {_megabytes()} MB at the end")
    print(f"{tried} texts, no exception; the slowest took {slowest[0]:.1f} ms ({len(slowest[1])} characters)")


if __name__ == "__main__":
    main()
