"""Facts beside the shipped ones: enough of them to leaf through, and one that is too long for a message."""

from __future__ import annotations

_GOODS = (
    "amber basil chalk denim elm flint glue hemp ink jade kelp linen malt nickel oak paper quartz rope silk talc "
    "urn velvet wool yarn zinc"
).split()
LONG_QUESTION = "Which rules are in the long list?"


def many_facts() -> str:
    """Return 25 facts, in YAML."""
    lines = ["facts:"]
    for good in _GOODS:
        asked = [f"Where is the {good} warehouse?", f"Address of the {good} warehouse", f"{good} warehouse"]
        lines += [
            f"  {good}-warehouse:",
            f"    ask: [{', '.join(asked)}]",
            f"    answer: The {good} warehouse is at {len(good)} Harbour Street.",
        ]
    return "\n".join(lines) + "\n"


def long_fact() -> str:
    """Return a fact whose answer is longer than a message may be, with what markup must escape."""
    rules = " ".join(f"Rule {number}: <b> & 🍎." for number in range(400))
    return "\n".join(
        [
            "facts:",
            "  long-list:",
            f"    ask: [{LONG_QUESTION}, Rules of the long list, What does the long list say?]",
            f'    answer: "{rules}"',
            "",
        ]
    )
