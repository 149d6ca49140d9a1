"""What listens: Telegram's webhook, health and metrics."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.errors import TradeFactsError
from bot.settings import Address
from bot.telegram.dispatcher import BACKLOG_LIMIT, Dispatcher
from bot.telegram.log import place_of
from bot.telegram.metrics import Metrics
from bot.telegram.pulse import Pulse
from bot.web_server import WebServer

logger = logging.getLogger(__name__)

BODY_LIMIT = 1024 * 1024
"""Updates are some kilobytes; a message of 4,096 characters with all its entities stays below 100."""
_ANSWER_SECONDS = 10.0
"""Telegram calls over a hundred connections at most, and sends again what was not confirmed."""
_SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header
_CLOSE_SECONDS = 8


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram calls, and how it proves that it is Telegram."""

    url: str
    secret: str

    @property
    def path(self) -> str:
        """The path of the address, which a proxy must pass on unchanged."""
        return urlsplit(self.url).path

    @classmethod
    def of(cls, url: str, secret: str | None, token: str) -> Hook:
        """Complete what the settings leave out with what only the token's holder can work out.

        An address without a path gets one; all replicas arrive at the same.
        """

        def derived(purpose: str) -> str:
            return hmac.new(token.encode(), f"tradefacts {purpose}".encode(), hashlib.sha256).hexdigest()

        address = url if urlsplit(url).path.strip("/") else f"{url.rstrip('/')}/{derived('path')[:32]}"
        return cls(address, secret or derived("secret"))


def _is_same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))


async def _body(request: Request) -> bytes | None:
    """Return the body; None when it is too long."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            return None
    return bytes(body)


def web_app(pulse: Pulse, metrics: Metrics, dispatcher: Dispatcher, hook: Hook | None) -> Starlette:
    """Return the application; without a hook, health and metrics only."""

    async def healthz(_: Request) -> Response:
        status = {"alive": pulse.is_alive, "telegram_seconds_ago": round(pulse.age_seconds, 1)}
        return JSONResponse(status, 200 if pulse.is_alive else 503)

    async def readyz(_: Request) -> Response:
        return JSONResponse({"ready": pulse.is_ready}, 200 if pulse.is_ready else 503)

    async def show_metrics(_: Request) -> Response:
        return Response(metrics.text(), media_type=CONTENT_TYPE_LATEST)

    async def receive(request: Request) -> Response:
        # Both are compared whatever the other says, so that the time tells nothing.
        is_path = hook is not None and _is_same(request.url.path, hook.path)
        is_secret = hook is not None and _is_same(request.headers.get(_SECRET_HEADER, ""), hook.secret)
        if not is_path:
            return PlainTextResponse("not found", 404)
        if not is_secret:
            return PlainTextResponse("forbidden", 403)
        if not pulse.is_ready or dispatcher.backlog >= BACKLOG_LIMIT:
            return PlainTextResponse("later", 503, {"Retry-After": "5"})
        body = await _body(request)
        if body is None:
            return PlainTextResponse(f"expected at most {BODY_LIMIT} bytes", 413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return PlainTextResponse("expected JSON", 400)
        return await answered(update)

    async def answered(update: object) -> Response:
        pulse.beat()
        try:
            ids = await asyncio.shield(asyncio.ensure_future(dispatcher.take([update])))
        except Exception as error:  # noqa: BLE001 - Telegram sends it again; a traceback might quote the update
            logger.error("an update could not be taken: %s\n%s", type(error).__name__, place_of(error))
            return PlainTextResponse("later", 503, {"Retry-After": "5"})
        if not ids:
            return PlainTextResponse("expected an update with its update_id", 400)
        # Written down, it may come again: better than to hold one of Telegram's connections for long.
        is_done = False
        with suppress(TimeoutError):
            is_done = await asyncio.wait_for(dispatcher.settled(ids[0]), _ANSWER_SECONDS)
        return PlainTextResponse("ok") if is_done else PlainTextResponse("later", 503, {"Retry-After": "5"})

    return Starlette(
        routes=[
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", show_metrics),
            Route("/{path:path}", receive, methods=["POST"]),
        ]
    )


def listen(app: Starlette, address: Address) -> WebServer:
    """Return a server that has the address.

    Raises:
        TradeFactsError: If it cannot be had.
    """
    try:
        return WebServer(app, address.host, address.port, close_seconds=_CLOSE_SECONDS)
    except OSError as error:
        raise TradeFactsError(
            f"LISTEN: expected an address that is free, got {address.host}:{address.port} "
            f"({error.strerror}). Stop what uses it, or choose another port."
        ) from None
