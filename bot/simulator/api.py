"""The Bot API over HTTP."""

from __future__ import annotations

import asyncio
import json
import re

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator.methods import METHODS
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import RefusalError
from bot.simulator.signature import check
from bot.simulator.world import Call, World

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")
_UNAUTHORIZED = RefusalError(401, "Unauthorized")
_NOT_FOUND = RefusalError(404, "Not Found")
_METHODS = ["GET", "POST"]


def _cut(world: World, request: Request) -> Response:
    """Break the connection; what is returned reaches nobody."""
    if request.client:
        world.cut((request.client.host, request.client.port))
    return Response(status_code=500)


def _checked_token(world: World, token: str) -> None:
    if not _TOKEN.fullmatch(token):
        raise _NOT_FOUND
    if world.token is None:
        world.token = token
        world.bot["id"] = int(token.partition(":")[0])
    if token != world.token:
        raise _UNAUTHORIZED


def bot_api(world: World) -> list[Route]:
    """Return the routes of the Bot API for the bot of a world."""

    async def call(request: Request) -> Response:
        name = request.path_params["method"]
        method = METHODS.get(name.lower())
        try:
            _checked_token(world, request.path_params["token"])
            if method is None:
                raise _NOT_FOUND
            parameters = await Parameters.of(request)
        except RefusalError as refusal:
            return JSONResponse(refusal.body, refusal.code)
        struck = world.faults.striking(name, parameters.text("chat_id") or None)
        code, body, reason = 200, b"", ""
        try:
            for fault in struck:
                await asyncio.sleep(fault.delay)
                if fault.kind == "reset":
                    code = 0
                    return _cut(world, request)
                if refusal_of := fault.refusal():
                    raise refusal_of
            check(name, parameters)
            result = await method(world, parameters)
            body = json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()
        except RefusalError as refusal:
            code, body = refusal.code, json.dumps(refusal.body).encode()
            reason = refusal.description
        finally:
            if name.lower() != "getupdates":
                world.calls.append(Call(world.clock(), name, parameters.shown(), code, reason))
        for fault in struck:
            await asyncio.sleep(fault.delay_after)
            if fault.kind == "reset-after":
                return _cut(world, request)
            if fault.kind == "malformed":
                body = b'{"ok": true, "result": {"mess'
        return Response(body, code, media_type="application/json")

    async def download(request: Request) -> Response:
        try:
            _checked_token(world, request.path_params["token"])
        except RefusalError as refusal:
            return JSONResponse(refusal.body, refusal.code)
        data = world.files.get(request.path_params["path"])
        return JSONResponse(_NOT_FOUND.body, 404) if data is None else Response(data, media_type="image/png")

    return [
        Route("/file/bot{token}/{path:path}", download),
        Route("/bot{token}/{method}", call, methods=_METHODS),
    ]
