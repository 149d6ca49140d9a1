"""Expected trouble: what entry points print in one line, without a traceback, before they exit with 1."""

from __future__ import annotations


class TradeFactsError(Exception):
    """Root of all errors whose message is written for the person who runs the bot."""
