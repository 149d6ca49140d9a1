"""An answer as plain text, for terminals, JSON and chats that refuse markup."""

from __future__ import annotations

from bot.core.answer import Answer
from bot.render.source import heading, label, plain_source


def derivation_line(answer: Answer) -> str | None:
    """Return the arithmetic, after the word for it where the answer brings one."""
    if not answer.derivation:
        return None
    name = answer.labels.get("derivation")
    return f"{name}: {answer.derivation}" if name else answer.derivation


def source_line(answer: Answer) -> str | None:
    """Name every source; None when there is none."""
    if not answer.sources:
        return None
    retrieved = label(answer, "retrieved")
    listed = "; ".join(plain_source(source, answer.lang, retrieved) for source in answer.sources)
    return f"{heading(answer)}: {listed}"


def plain(answer: Answer) -> str:
    """Write the text, then the derivation, the note and the sources, each on a line of its own."""
    lines = (answer.text, derivation_line(answer), answer.note, source_line(answer))
    # Programs and terminals have no use for spaces that do not break: who searches the text types plain ones.
    return "\n".join(line for line in lines if line).replace("\xa0", " ")
