"""The world by remote control: what the page and tests tell people to do, and what they look at."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.simulator.faults import Fault
from bot.simulator.people import People
from bot.simulator.refusal import RefusalError, bad
from bot.simulator.world import Json, World

_WAIT_SECONDS = 30.0
_QUIET_SECONDS = 0.3
_BEAT_SECONDS = 15.0

Action = Callable[[Json], Any]
Explain = Callable[[str], str | None]
"""Text of a message -> why it was answered as it was; None if it was not."""


def _actions(world: World, people: People) -> dict[str, Action]:
    """Return what can be told, by name; each takes a JSON object of its arguments."""

    def person(body: Json) -> Json:
        return world.add_person(
            body["first_name"], language=body.get("language", "en"), username=body.get("username")
        )

    def crowd(body: Json) -> list[int]:
        return [world.add_person(f"Person {number}")["id"] for number in range(body["number"])]

    def language(body: Json) -> Json:
        who = world.people[body["person"]]
        who["language_code"] = body["language"]
        return who

    def chat(body: Json) -> Json:
        members = {int(number): status for number, status in body["members"].items()}
        made = world.add_chat(body["title"], body["kind"], members, is_forum=body.get("is_forum", False))
        made.bot_status = body.get("bot_status", "member")
        world.tell("chats")
        return made.data

    def privacy(body: Json) -> bool:
        world.bot["can_read_all_group_messages"] = not body["on"]
        return True

    def rank(body: Json) -> bool:
        world.chats[body["chat"]].members[body["person"]] = body["status"]
        return True

    def fault(body: Json) -> bool:
        world.faults.add(Fault(**body))
        return True

    def mend(_: Json) -> bool:
        world.faults.clear()
        return True

    def limits(body: Json) -> bool:
        world.limits = body["on"]
        return True

    def raw(body: Json) -> bool:
        for update in body["updates"]:
            world.outbox.put_raw(update)
        return True

    def forget_calls(_: Json) -> bool:
        world.calls.clear()
        return True

    def token(body: Json) -> bool:
        world.token = body["token"]
        return True

    return {
        "person": person,
        "language": language,
        "chat": chat,
        "say": lambda body: people.say(**body),
        "edit": lambda body: people.edit(**body),
        "delete": lambda body: people.delete(**body),
        "press": lambda body: people.press(**body),
        "inline": lambda body: people.type_inline(**body),
        "choose": lambda body: people.choose(**body),
        "guest": lambda body: people.call_guest(**body),
        "status": lambda body: people.set_bot_status(**body),
        "migrate": lambda body: people.migrate(**body),
        "burst": lambda body: people.burst(**body),
        "crowd": crowd,
        "ask": lambda body: people.ask_in_turn(**body),
        "rank": rank,
        "privacy": privacy,
        "fault": fault,
        "mend": mend,
        "limits": limits,
        "raw": raw,
        "forget-calls": forget_calls,
        "token": token,
    }


def _state(world: World) -> Json:
    return {
        "bot": world.bot,
        "people": list(world.people.values()),
        "chats": [
            chat.data
            | {
                "bot_status": chat.bot_status,
                "members": chat.members,
                "moved_to": chat.moved_to,
                "topics": chat.topics,
            }
            for chat in world.chats.values()
        ],
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


def control(world: World, explain: Explain | None = None) -> list[Route]:
    """Return the routes of the remote control."""
    people = People(world)
    actions = _actions(world, people)

    async def act(request: Request) -> Response:
        name = request.path_params["action"]
        try:
            if name not in actions:
                raise bad(f"no action {name!r}")
            body = json.loads(await request.body() or b"{}")
            return JSONResponse({"ok": True, "result": actions[name](body)})
        except RefusalError as refusal:
            return JSONResponse(refusal.body, refusal.code)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse(bad(f"{name}: {error}").body, 400)

    async def look(_: Request) -> Response:
        return JSONResponse(_state(world) | {"explains": explain is not None})

    async def history(request: Request) -> Response:
        chat = world.chats.get(int(request.query_params["chat"]))
        return JSONResponse(list(chat.messages.values()) if chat else [], 200 if chat else 404)

    async def calls(request: Request) -> Response:
        method = request.query_params.get("method")
        return JSONResponse([asdict(call) for call in world.calls if method in {None, call.method}])

    async def timing(request: Request) -> Response:
        since, seconds = int(request.query_params.get("since", 0)), world.timing.seconds
        return JSONResponse({"replied": len(seconds), "seconds": seconds[since:]})

    async def answer(request: Request) -> Response:
        """Wait for the answer to a query."""
        query = world.queries.get(request.query_params["query"])
        if query is None:
            return JSONResponse(None, 404)
        try:
            await asyncio.wait_for(query.answered.wait(), _WAIT_SECONDS)
        except TimeoutError:
            return JSONResponse(None, 504)
        return JSONResponse(query.answer)

    async def quiet(request: Request) -> Response:
        """Wait until the bot has confirmed every update and made no call for a while."""
        end = world.clock() + float(request.query_params.get("seconds", _WAIT_SECONDS))
        calm = float(request.query_params.get("calm", _QUIET_SECONDS))
        while world.clock() < end:
            last = world.calls[-1].at if world.calls else 0.0
            if not world.outbox.waiting and world.clock() - last >= calm:
                return JSONResponse({"quiet": True})
            await asyncio.sleep(calm / 5)
        return JSONResponse({"quiet": False})

    async def events(_: Request) -> Response:
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        world.listeners.add(queue)

        async def stream() -> AsyncIterator[bytes]:
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
                world.listeners.discard(queue)

        return StreamingResponse(
            stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def why(request: Request) -> Response:
        return JSONResponse({"why": explain(request.query_params["text"]) if explain else None})

    async def picture(request: Request) -> Response:
        data = world.files.get(request.path_params["file"])
        return Response(status_code=404) if data is None else Response(data, media_type="image/png")

    return [
        Route("/control/state", look),
        Route("/control/history", history),
        Route("/control/calls", calls),
        Route("/control/timing", timing),
        Route("/control/answer", answer),
        Route("/control/quiet", quiet),
        Route("/control/events", events),
        Route("/control/why", why),
        Route("/control/files/{file}", picture),
        Route("/control/{action}", act, methods=["POST"]),
    ]
