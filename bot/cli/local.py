"""The bot in a Telegram of its own, for whoever has no token yet."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from pydantic import SecretStr

from bot.core.answer import Answer
from bot.core.engine import Engine
from bot.core.model import Knowledge
from bot.errors import TradeFactsError
from bot.knowledge.watch import Fingerprint
from bot.render import why
from bot.settings import Settings
from bot.simulator.local import LocalTelegram
from bot.telegram.context import Place
from bot.telegram.runner import serve

_PORT = 8765
"""So that the page can be left open while the bot is started again."""
_REMEMBERED = 500


class Reasons:
    """Why the latest replies say what they say."""

    def __init__(self) -> None:
        self._answers: OrderedDict[tuple[int, int], Answer] = OrderedDict()

    def remember(self, place: tuple[int, int], answer: Answer) -> None:
        """Keep the answer that a message of the bot gives, by its chat and number."""
        self._answers[place] = answer
        self._answers.move_to_end(place)
        if len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)

    def explain(self, chat: int, message: int) -> str | None:
        """Return the reasons for a message of the bot; None where it answers nothing."""
        answer = self._answers.get((chat, message))
        return why(answer) if answer else None


def _local_telegram(reasons: Reasons) -> LocalTelegram:
    try:
        return LocalTelegram(reasons.explain, port=_PORT, has_limits=True)
    except TradeFactsError:
        # Another bot has it, or another program.
        return LocalTelegram(reasons.explain, has_limits=True)


def serve_locally(
    settings: Settings, facts: Knowledge, engine: Engine, paths: Sequence[Path], seen: Fingerprint
) -> None:
    """Start a local Telegram, say where it is, and answer in it until told to stop."""
    reasons = Reasons()
    with _local_telegram(reasons) as telegram:
        print(
            "BOT_TOKEN is not set, so the bot answers in a Telegram of its own, on this machine alone:\n\n"
            f"    {telegram.address}/\n\n"
            "Open it in a browser; Ctrl-C stops it. For the real Telegram, get a token from @BotFather.\n",
            flush=True,
        )
        # Nothing of a trial is kept, since the chats of the local Telegram are not either.
        local = settings.model_copy(
            update={
                "bot_token": SecretStr(f"{telegram.world.bot['id']}:{secrets.token_urlsafe(24)}"),
                "bot_api_url": telegram.address,
                "database_url": SecretStr("sqlite://"),
                "webhook_url": None,
                "bot_admins": tuple(telegram.world.people)[:1],
                "allowed_chats": (),
            }
        )

        def on_reply(place: Place, answer: Answer) -> None:
            found = telegram.place_of(place) if isinstance(place, str) else place
            if found:
                reasons.remember(found, answer)
                telegram.tell_explained(*found)

        serve(local, facts, engine, paths, seen, on_reply=on_reply)
