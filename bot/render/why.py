"""How an answer came about, for whoever edits the knowledge files."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.answer import Answer, Ruling


def _scores(pairs: Iterable[tuple[str, float]]) -> str:
    return ", ".join(f"{name} {score:.0f}" for name, score in pairs)


def _ruling(ruling: Ruling) -> tuple[str, str]:
    """Return a kind of question with its score, and why it is out."""
    left = f"{ruling.score:.0f} {ruling.intent}"
    return left, f"not possible, {ruling.obstacle}" if ruling.obstacle else ruling.asks


def _block(heading: str, entries: Iterable[tuple[str, str]]) -> list[str]:
    lines = [f"  {left}: {right}" for left, right in entries]
    return [heading, *lines] if lines else []


def why(answer: Answer) -> str:
    """Explain in order: what was read, what it resembles, what was turned down and why, what was decided."""
    trace = answer.trace
    if trace is None:
        return f"outcome: {answer.outcome.value} (no more is recorded about it)"
    # What a button opens was not asked in words.
    lines = [f"question, normalized: {trace.query}"] if trace.query else []
    lines += _block("words understood:", trace.read)
    if trace.unexplained:
        lines.append(f"words that nothing explains: {', '.join(trace.unexplained)}")
    lines += _block("what it names, which an answer must cover:", trace.named)
    lines += _block("kinds of question it resembles (0 to 100):", map(_ruling, trace.intents))
    if trace.elsewhere:
        lines.append(f"likelihood of what no record answers (0 to 100): {_scores(trace.elsewhere)}")
    if answer.candidates:
        lines.append(f"records considered (0 to 100): {_scores(answer.candidates)}")
    lines += _block("records turned down, and what they do not cover:", trace.refused)
    lines.append(f"outcome: {answer.outcome.value}")
    if trace.decision:
        lines.append(f"decision: {trace.decision}")
    return "\n".join(lines)
