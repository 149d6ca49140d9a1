"""The thresholds of an intent's score: how alike a question must be to its wordings, and how far ahead of others."""

# All tuned on the tuning half of the questions.
THRESHOLD = 0.48
"""Least similarity to an intent's wordings worth acting on."""
MARGIN = 0.10
"""Intents this close to the best are tried too."""
TELLING = 0.75
"""Score of an intent from which even "who was there" leaves no doubt of what is asked."""
SHOWN = 5
"""Intents that are told of to who asks why, however unlike they are."""
