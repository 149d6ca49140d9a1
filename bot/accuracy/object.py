"""Results as the JSON object that `accuracy --json` promises to programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.accuracy.asking import Result
from bot.accuracy.baseline import Baseline
from bot.accuracy.judge import Verdict
from bot.accuracy.load import Split
from bot.accuracy.tally import Tally, kind_of, language_of, tally_by
from bot.core.answer import Answer
from bot.render import plain


def report_object(
    results: Sequence[Result], baseline: Baseline | None, listed: Sequence[Result]
) -> dict[str, Any]:
    """Return counts for all and for each split that was asked, and the results of `listed` by verdict.

    Args:
        results: What the questions got.
        baseline: What the wordings among them got from plain fuzzy matching.
        listed: Those of the results to show in full; those that went wrong come under "wrong".
    """
    splits = {
        split.value: _counts([result for result in results if result.split is split])
        for split in Split
        if any(result.split is split for result in results)
    }
    if baseline:
        for split in Split:
            theirs = [result for result in baseline.results if result.split is split]
            if theirs:
                splits[split.value]["baseline"] = {
                    "scorer": "WRatio",
                    "phrasings": baseline.phrasings,
                    "threshold": baseline.threshold,
                    **_counts(theirs),
                }
    verdicts = {result.judgement.verdict for result in listed} | {Verdict.WRONG}
    return {
        **_counts(results),
        "splits": splits,
        **{
            verdict.value: [_entry(result) for result in listed if result.judgement.verdict is verdict]
            for verdict in Verdict
            if verdict in verdicts
        },
    }


def _counts(results: Sequence[Result]) -> dict[str, Any]:
    return {
        "all": _tally(Tally.of(results)),
        "by_language": {name: _tally(tally) for name, tally in tally_by(language_of, results).items()},
        "by_kind": {name: _tally(tally) for name, tally in tally_by(kind_of, results).items()},
    }


def _tally(tally: Tally) -> dict[str, float | None]:
    percents = {f"{verdict}_percent": round(tally.percent(verdict), 2) for verdict in Verdict}
    language = None if tally.lang_percent is None else round(tally.lang_percent, 2)
    counts = {verdict.value: tally.counts[verdict] for verdict in Verdict}
    return {"n": tally.n, **counts, **percents, "expected_language_percent": language}


def _entry(result: Result) -> dict[str, Any]:
    case, answer = result.case, result.answer
    return {
        "file": case.path,
        "line": case.line,
        "say": case.say,
        "after": case.after,
        "lang": case.lang,
        "kind": case.kind,
        "expected": {
            "outcome": [outcome.value for outcome in case.outcomes],
            "has": [pattern.pattern for pattern in case.has],
            "never": [pattern.pattern for pattern in case.never],
        },
        "got": _got(answer) if answer else None,
        "reasons": list(result.judgement.reasons),
    }


def _got(answer: Answer) -> dict[str, str]:
    return {"outcome": answer.outcome.value, "lang": answer.lang, "text": plain(answer)}
