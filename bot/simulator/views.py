"""What can be looked at in a local Telegram, over HTTP."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.simulator.world import Chat, Json, World

_WAIT_SECONDS = 30.0
_QUIET_SECONDS = 0.3
_BEAT_SECONDS = 15.0

Explain = Callable[[int, int], str | None]
"""Chat and number of one of the bot's messages -> why it says what it says; None if it answers nothing."""


def _shown(chat: Chat) -> Json:
    return chat.data | {
        "bot_status": chat.bot_status,
        "members": chat.members,
        "moved_to": chat.moved_to,
        "topics": chat.topics,
    }


def _state(world: World) -> Json:
    return {
        "bot": world.bot,
        "people": list(world.people.values()),
        "chats": [_shown(chat) for chat in world.chats.values()],
        "commands": [
            {"scope": json.loads(scope), "language_code": language, "commands": commands}
            for (scope, language), commands in world.commands.items()
        ],
        "texts": [
            {"kind": kind, "language_code": language, "text": text}
            for (kind, language), text in world.texts.items()
        ],
        "privacy": world.privacy,
        "limits": world.limits,
        "waiting": len(world.outbox.waiting),
        "webhook": world.outbox.webhook.get("url", ""),
    }


class Views:
    """Each a reply to a GET request."""

    def __init__(self, world: World, explain: Explain | None) -> None:
        self._world = world
        self._explain = explain

    def routes(self) -> list[Route]:
        """Return the addresses of all."""
        return [
            Route("/control/state", self._state),
            Route("/control/history", self._history),
            Route("/control/calls", self._calls),
            Route("/control/timing", self._timing),
            Route("/control/answer", self._answer),
            Route("/control/quiet", self._quiet),
            Route("/control/events", self._events),
            Route("/control/why", self._why),
            Route("/control/files/{file}", self._picture),
        ]

    async def _state(self, _: Request) -> Response:
        return JSONResponse(_state(self._world) | {"explains": self._explain is not None})

    async def _history(self, request: Request) -> Response:
        chat = self._world.chats.get(int(request.query_params["chat"]))
        return JSONResponse(list(chat.messages.values()) if chat else [], 200 if chat else 404)

    async def _calls(self, request: Request) -> Response:
        method = request.query_params.get("method")
        return JSONResponse([asdict(call) for call in self._world.calls if method in {None, call.method}])

    async def _timing(self, request: Request) -> Response:
        since, seconds = int(request.query_params.get("since", 0)), self._world.timing.seconds
        return JSONResponse({"replied": len(seconds), "seconds": seconds[since:]})

    async def _answer(self, request: Request) -> Response:
        """Wait for the answer to a query."""
        query = self._world.queries.get(request.query_params["query"])
        if query is None:
            return JSONResponse(None, 404)
        try:
            await asyncio.wait_for(query.answered.wait(), _WAIT_SECONDS)
        except TimeoutError:
            return JSONResponse(None, 504)
        return JSONResponse(query.answer)

    async def _quiet(self, request: Request) -> Response:
        """Wait until the bot has confirmed every update and made no call for a while."""
        world = self._world
        end = world.clock() + float(request.query_params.get("seconds", _WAIT_SECONDS))
        calm = float(request.query_params.get("calm", _QUIET_SECONDS))
        while world.clock() < end:
            last = world.calls[-1].at if world.calls else 0.0
            if not world.outbox.waiting and world.clock() - last >= calm:
                return JSONResponse({"quiet": True})
            await asyncio.sleep(calm / 5)
        return JSONResponse({"quiet": False})

    async def _events(self, _: Request) -> Response:
        # Before the reply begins, so that nothing is missed that happens once the caller knows of it.
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._world.listeners.add(queue)
        return StreamingResponse(
            self._stream(queue), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _stream(self, queue: asyncio.Queue[Json | None]) -> AsyncIterator[bytes]:
        """Yield what a queue is told, as server-sent events."""
        try:
            yield b": hello\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), _BEAT_SECONDS)
                except TimeoutError:
                    yield b": still here\n\n"
                else:
                    if event is None:
                        return
                    yield f"data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
        finally:
            self._world.listeners.discard(queue)

    async def _why(self, request: Request) -> Response:
        chat, message = (int(request.query_params[name]) for name in ("chat", "message"))
        return JSONResponse({"why": self._explain(chat, message) if self._explain else None})

    async def _picture(self, request: Request) -> Response:
        data = self._world.files.get(request.path_params["file"])
        return Response(status_code=404) if data is None else Response(data, media_type="image/png")
