"""Knowledge that follows its files while the bot runs."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Sequence
from pathlib import Path

from bot.knowledge.problem import KnowledgeError
from bot.knowledge.watch import Fingerprint, changes
from bot.telegram.context import Services
from bot.telegram.held import hold_files
from bot.telegram.notices import Notices

logger = logging.getLogger(__name__)

_SHOWN = 5
_HALF_WRITTEN_SECONDS = 0.3
"""An editor that saves in two steps is done by then."""
_KEY = "knowledge"


class Reloader:
    """Puts a new snapshot in place of the old one when files change; with problems, the old one stays."""

    def __init__(
        self, services: Services, paths: Sequence[Path], notices: Notices, seen: Fingerprint
    ) -> None:
        """Follow the files under `paths`, which `services.held` was read from after they were as `seen`."""
        self._services = services
        self._paths = paths
        self._notices = notices
        self._turn = asyncio.Lock()
        self._seen = seen

    async def run(self) -> None:
        """Reload at every change until cancelled."""
        async for now in changes(self._paths, self._seen):
            self._seen = now
            await self.reload()

    async def reload(self) -> KnowledgeError | None:
        """Read the files; return what keeps them from being used."""
        async with self._turn:
            try:
                await self._take_over()
            except KnowledgeError:
                await asyncio.sleep(_HALF_WRITTEN_SECONDS)
                try:
                    await self._take_over()
                except KnowledgeError as error:
                    self._services.metrics.reloads.labels("refused").inc()
                    await self._tell(error)
                    return error
            return None

    async def _take_over(self) -> None:
        held = await asyncio.to_thread(hold_files, self._paths)
        # Never looked through for garbage, as what was read at the start.
        gc.freeze()
        before, self._services.held = self._services.held, held
        self._services.metrics.hold(held.version)
        healed = self._notices.clear(_KEY)
        if healed or held.version != before.version:
            self._services.metrics.reloads.labels("taken").inc()
            logger.info("answering from knowledge %s", held.version)

    async def _tell(self, error: KnowledgeError) -> None:
        lines = [str(problem) for problem in error.problems]
        logger.error(
            "the knowledge files have %d problems; answering from the last good ones: %s",
            len(lines),
            lines[0],
        )
        more = (
            [f"... and {len(lines) - _SHOWN} more: tradefacts check lists them."]
            if len(lines) > _SHOWN
            else []
        )
        told = "\n".join(
            ("The knowledge files cannot be used; the last good ones answer on.", *lines[:_SHOWN], *more)
        )
        await self._notices.report(f"{_KEY}: {told}", told)
