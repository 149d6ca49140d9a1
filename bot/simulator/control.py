"""The world by remote control: what the page and tests tell people to do, and what they look at."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator.orders import Orders
from bot.simulator.refusal import RefusalError, bad
from bot.simulator.views import Explain, Views
from bot.simulator.world import World


def control(world: World, explain: Explain | None = None) -> list[Route]:
    """Return the routes of the remote control."""
    orders = Orders(world)

    async def act(request: Request) -> Response:
        name = request.path_params["action"]
        try:
            result = orders.carry_out(name, json.loads(await request.body() or b"{}"))
        except RefusalError as refusal:
            return JSONResponse(refusal.body, refusal.code)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse(bad(f"{name}: {error}").body, 400)
        return JSONResponse({"ok": True, "result": result})

    return [*Views(world, explain).routes(), Route("/control/{action}", act, methods=["POST"])]
