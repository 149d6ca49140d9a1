"""Results as a report to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.accuracy.asking import Result
from bot.accuracy.baseline import Baseline
from bot.accuracy.judge import Verdict
from bot.accuracy.load import Split
from bot.accuracy.tally import Tally, kind_of, language_of, tally_by

_TITLES = {
    Split.TWINS: "Twins of the facts",
    Split.TUNING: "Wordings, tuning half",
    Split.HOLDOUT: "Wordings, holdout half",
}
_NAME_WIDTH = 11
_KEEP_CLOSED = (
    "{wrong} of the holdout went wrong: not listed, so that nobody fits the bot to them. "
    "--half holdout lists them."
)


def write_report(results: Sequence[Result], baseline: Baseline | None, listed: Sequence[Result]) -> str:
    """Write tables for each split that was asked, then the replies of `listed`.

    Args:
        results: What the questions got.
        baseline: What the wordings among them got from plain fuzzy matching.
        listed: Those of the results to show in full.
    """
    blocks = []
    for split in Split:
        of_split = [result for result in results if result.split is split]
        if of_split:
            blocks.append(_table(_TITLES[split], of_split))
            if baseline and split is not Split.TWINS:
                blocks.append(_comparison(of_split, baseline, split))
    for verdict in (Verdict.WRONG, Verdict.REFUSED, Verdict.CLARIFIED):
        blocks += _listing(verdict, [each for each in listed if each.judgement.verdict is verdict])
    hidden = sum(each.judgement.verdict is Verdict.WRONG for each in results) - sum(
        each.judgement.verdict is Verdict.WRONG for each in listed
    )
    if hidden:
        blocks.append(_KEEP_CLOSED.format(wrong=hidden))
    return "\n\n".join(blocks)


def _table(title: str, results: Sequence[Result]) -> str:
    lines = [title, _row("", ["n", "right", "clarified", "refused", "wrong", "", "language"])]
    lines += [_row(name, _cells(tally)) for name, tally in tally_by(language_of, results).items()]
    lines.append("")
    lines += [_row(name, _cells(tally)) for name, tally in tally_by(kind_of, results).items()]
    lines += ["", _row("all", _cells(Tally.of(results)))]
    return "\n".join(lines)


def _cells(tally: Tally) -> list[str]:
    shares = [_percent(tally.percent(verdict)) for verdict in Verdict]
    return [
        str(tally.n),
        *shares[:-1],
        str(tally.counts[Verdict.WRONG]),
        shares[-1],
        _percent(tally.lang_percent),
    ]


def _comparison(results: Sequence[Result], baseline: Baseline, split: Split) -> str:
    """Set the bot beside plain fuzzy matching; asking back counts as refusing, since that never does it."""
    theirs = [result for result in baseline.results if result.split is split]
    title = (
        f"The same beside RapidFuzz's extractOne: WRatio at least {baseline.threshold} "
        f"to one of {baseline.phrasings} stored questions"
    )
    heads = ["n", *["right", "refused", "wrong"] * 2]
    lines = [title, _row("", ["", "", "bot", "", "", "WRatio", ""]), _row("", heads)]
    ours_by, theirs_by = tally_by(language_of, results), tally_by(language_of, theirs)
    for name, ours in (*ours_by.items(), ("all", Tally.of(results))):
        other = Tally.of(theirs) if name == "all" else theirs_by.get(name, Tally.of(()))
        lines.append(_row(name, [str(ours.n), *_three(ours), *_three(other)]))
    return "\n".join(lines)


def _three(tally: Tally) -> list[str]:
    groups = ((Verdict.RIGHT,), (Verdict.CLARIFIED, Verdict.REFUSED), (Verdict.WRONG,))
    return [_percent(tally.percent(*group)) for group in groups]


def _row(name: str, cells: Iterable[str]) -> str:
    return f"{name:<{_NAME_WIDTH}}{''.join(f'{cell:>10}' for cell in cells)}".rstrip()


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}%"


def _listing(verdict: Verdict, results: Sequence[Result]) -> list[str]:
    if not results:
        return []
    return ["\n".join([f"{verdict.capitalize()}: {len(results)}", *map(_entry, results)])]


def _entry(result: Result) -> str:
    case, answer = result.case, result.answer
    after = f" (after: {case.after})" if case.after else ""
    lines = [f"{case.path}:{case.line}: {case.say}{after}"]
    lines += [f"    {reason}" for reason in result.judgement.reasons]
    if answer:
        spoken = " ".join(filter(None, (answer.text, answer.derivation, answer.note)))
        lines.append(f"    got {answer.outcome} in {answer.lang}: {' '.join(spoken.split())}")
    return "\n".join(lines)
