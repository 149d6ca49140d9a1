"""The local Telegram as one web application."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.simulator.api import bot_api
from bot.simulator.control import control
from bot.simulator.views import Explain
from bot.simulator.world import World

_STATIC = Path(__file__).parent / "static"
_HOSTS = {"127.0.0.1", "localhost", "[::1]"}
_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"
_HEADERS = {
    "content-security-policy": f"{_POLICY}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def _is_from_here(scope: Scope) -> bool:
    """Whether a request comes by way of this machine's own name, from no other site's page."""
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    host = headers.get("host", "")
    if host.rpartition(":")[0] not in _HOSTS and host not in _HOSTS:
        return False
    origin = headers.get("origin")
    return origin is None or origin == f"http://{host}"


class _OwnPagesOnly:
    """Refuses what other sites' pages, or names that lead here from outside, ask for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif not _is_from_here(scope):
            await PlainTextResponse("this server answers its own machine only", 403)(scope, receive, send)
        else:

            async def send_with_headers(message: Message) -> None:
                if message["type"] == "http.response.start":
                    more = [(name.encode(), value.encode()) for name, value in _HEADERS.items()]
                    message["headers"] = [*message["headers"], *more]
                await send(message)

            await self._app(scope, receive, send_with_headers)


async def _page(_: Request) -> Response:
    return FileResponse(_STATIC / "page.html")


def create(world: World, explain: Explain | None = None) -> Starlette:
    """Return the application: Bot API, remote control and page.

    Args:
        world: What it shows.
        explain: Says why a message of the bot says what it says, for the side panel; None: no such panel.
    """
    return Starlette(
        routes=[
            Route("/", _page),
            Mount("/static", StaticFiles(directory=_STATIC)),
            *control(world, explain),
            *bot_api(world),
        ],
        middleware=[Middleware(_OwnPagesOnly)],
    )


def populate(world: World) -> None:
    """Let in the people and chats that a newcomer finds."""
    ann = world.add_person("Ann", language="en", username="ann_reports")
    bek = world.add_person("Bek", language="uz", username="bek_tashkent")
    group = world.add_chat("Trade desk", "supergroup", {ann["id"]: "creator", bek["id"]: "member"})
    group.bot_status = "member"
    # As after its greeting: bare commands go to the bot that spoke last.
    group.last_addressed = True
    guest = world.add_chat("Newsroom", "supergroup", {ann["id"]: "member", bek["id"]: "creator"})
    guest.bot_status = "left"
