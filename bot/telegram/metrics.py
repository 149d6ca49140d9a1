"""What is counted, for Prometheus."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from telegram.error import TelegramError

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60)


class Metrics:
    """Counters of one process; nothing in them tells who asked what."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.questions = Counter(
            "tradefacts_questions",
            "Questions by what became of them",
            ("outcome", "language", "surface"),
            registry=self.registry,
        )
        self._answer_seconds = Histogram(
            "tradefacts_answer_seconds",
            "From a question's arrival to its reply",
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._updates = Counter(
            "tradefacts_updates", "Updates by how they ended", ("end",), registry=self.registry
        )
        self.telegram_errors = Counter(
            "tradefacts_telegram_errors",
            "Errors that Telegram's API gave",
            ("error",),
            registry=self.registry,
        )
        self.chosen = Counter(
            "tradefacts_chosen_inline_results", "Inline results that were posted", registry=self.registry
        )
        self.reloads = Counter(
            "tradefacts_knowledge_reloads", "Reloads of the knowledge", ("result",), registry=self.registry
        )
        self._knowledge = Gauge(
            "tradefacts_knowledge_info", "1 for the version in use", ("version",), registry=self.registry
        )

    def watch_queue(self, size: Callable[[], float], oldest_seconds: Callable[[], float]) -> None:
        """Show a queue of updates, asked when the metrics are."""
        Gauge(
            "tradefacts_queue_updates", "Updates that wait or are in hand", registry=self.registry
        ).set_function(size)
        Gauge(
            "tradefacts_queue_oldest_seconds", "How long the oldest of them waits", registry=self.registry
        ).set_function(oldest_seconds)

    def hold(self, version: str) -> None:
        """Show which knowledge is in use."""
        self._knowledge.clear()
        self._knowledge.labels(version).set(1)

    def count_error(self, error: TelegramError) -> None:
        """Count an error by its kind."""
        self.telegram_errors.labels(type(error).__name__).inc()

    def count_end(self, end: str, seconds: float | None) -> None:
        """Count an update by how it ended; a question with the seconds that its reply took."""
        self._updates.labels(end).inc()
        if seconds is not None:
            self._answer_seconds.observe(seconds)

    def text(self) -> bytes:
        """Return all in Prometheus' text format."""
        return generate_latest(self.registry)
