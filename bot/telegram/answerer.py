"""The engine, asked from coroutines."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial

from cachetools import TTLCache

from bot.core.answer import Answer, Question
from bot.telegram.held import Held

_THREADS = 2
"""The interpreter runs one at a time; a second lets short questions pass a long one."""
_REMEMBERED = 4096
_REMEMBERED_SECONDS = 600.0


class Answerer:
    """Asks in threads, and remembers what was just asked: in groups and after the news, many ask the same."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_THREADS, "engine")
        self._held: Held | None = None
        self._answers: TTLCache[Question, Answer] = TTLCache(_REMEMBERED, _REMEMBERED_SECONDS)

    async def ask(self, held: Held, question: Question) -> Answer:
        """Return the answer from one snapshot."""
        if held is not self._held:
            self._held = held
            self._answers.clear()
        answer = self._answers.get(question)
        if answer is None:
            answer = await self._run(partial(held.engine.ask, question))
            if held is self._held:
                self._answers[question] = answer
        return answer

    async def recall(self, held: Held, reference: str, *, lang: str, today: date) -> Answer:
        """Return what a suggestion stands for.

        Raises:
            GoneError: If it opens nothing.
        """
        return await self._run(partial(held.engine.recall, reference, lang=lang, today=today))

    async def _run(self, work: partial[Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def prune(self) -> None:
        """Let go of what was answered too long ago to be given again: it holds people's words."""
        self._answers.expire()

    def close(self) -> None:
        """Let the threads end."""
        self._threads.shutdown(wait=False, cancel_futures=True)
