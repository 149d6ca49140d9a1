"""One run of the bot: connect, take up what was left, answer, stop cleanly."""

from __future__ import annotations

import asyncio
import gc
import hmac
import logging
import secrets
import signal
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.core.engine import Engine
from bot.core.model import Knowledge
from bot.errors import TradeFactsError
from bot.knowledge.watch import Fingerprint
from bot.settings import Address, Settings
from bot.store import Store
from bot.telegram.application import ALLOWED_UPDATES, build
from bot.telegram.context import OnReply, Services
from bot.telegram.delivery import current_delivery
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.flood import tell_flood
from bot.telegram.held import hold
from bot.telegram.insist import insist
from bot.telegram.log import place_of
from bot.telegram.menu import set_menu
from bot.telegram.notices import Notices
from bot.telegram.pause import backoff, retry_after, sleep
from bot.telegram.poller import CONFLICT_KEY, Poller
from bot.telegram.pulse import Pulse
from bot.telegram.reload import Reloader
from bot.telegram.web import Hook, listen, web_app
from bot.web_server import WebServer

logger = logging.getLogger(__name__)

_STOP_SECONDS = 8.0
"""For a whole stop but the end of the interpreter; whoever asked for it kills after ten."""
_CLOSE_SECONDS = 2.0
"""How much of it is left for telling Telegram how far updates are written down, and for closing the rest."""
_LEAST_SECONDS = 0.5
_LOOK_SECONDS = 60.0
_CALM_SECONDS = 600.0
"""Without a second program for so long, it is gone."""
_PRUNE_SECONDS, _PRUNED_BETWEEN = 60.0, 60
"""What is kept for minutes goes each minute, all that is past its end each hour."""
_CONNECTIONS = 100
"""Calls of the webhook that Telegram may make at once; the most that it allows."""
_USUAL = Address("127.0.0.1", 8080)


class Runner:
    """The parts of the bot, from connecting to the last answer."""

    def __init__(
        self, settings: Settings, services: Services, paths: Sequence[Path], seen: Fingerprint
    ) -> None:
        """Put the parts together; connect to nothing yet.

        Args:
            settings: With a token.
            services: What is answered from, read from `paths`.
            paths: Files and folders of the knowledge, which are followed.
            seen: Their state before they were read.

        Raises:
            TradeFactsError: If there is no token, or the address to listen at cannot be had.
        """
        self._services = services
        self._application = build(settings, services)
        self._client = self._application.bot
        self._notices = Notices(self._client, settings.bot_admins, is_connected=False)
        self._reloader = Reloader(services, paths, self._notices, seen)
        services.notices, services.reload = self._notices, self._reloader.reload
        services.transport = "webhook" if settings.webhook_url else "polling"
        self._pulse = Pulse()
        self._dispatcher = Dispatcher(
            # The number before the colon is the bot's id.
            services.store.journal(int(self._client.token.partition(":")[0]), secrets.token_hex(8)),
            self._handle,
            self._notices.tally,
            partial(tell_flood, application=self._application),
            on_end=services.metrics.count_end,
        )
        self._hook = _hook_of(settings)
        services.metrics.watch_queue(
            lambda: self._dispatcher.backlog, lambda: self._dispatcher.oldest_seconds
        )
        self._poller = Poller(
            self._client,
            self._dispatcher,
            self._notices.report,
            allowed_updates=ALLOWED_UPDATES,
            on_success=self._on_success,
            on_error=services.metrics.count_error,
        )
        self._server: WebServer | None = None
        if address := settings.listen or (_USUAL if self._hook else None):
            app = web_app(self._pulse, services.metrics, self._dispatcher, self._hook)
            self._server = listen(app, address)
        self._serving: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Answer until `stop` is set.

        Raises:
            InvalidToken: If Telegram refuses the token.
        """
        stopped = asyncio.create_task(stop.wait())
        self._tasks.add(asyncio.create_task(self._start()))
        try:
            while not stopped.done():
                done, _ = await asyncio.wait((stopped, *self._tasks), return_when=asyncio.FIRST_COMPLETED)
                for task in done & self._tasks:
                    self._tasks.discard(task)
                    await task
            logger.info("stopping")
        finally:
            stopped.cancel()
            await self._shut_down()

    async def _start(self) -> None:
        """Connect and let the other tasks begin."""
        services = self._services
        services.metrics.hold(services.held.version)
        if self._server:
            self._serving = asyncio.create_task(self._server.run())
            self._tasks.add(asyncio.create_task(self._watch(self._serving)))
        # Not only when connected, which may take long: the files may change meanwhile.
        self._tasks.add(asyncio.create_task(_without_end(self._reloader.run)))
        await services.store.open()
        await self._insist(self._application.initialize)
        self._notices.connected()
        await self._dispatcher.resume()
        for chore in (self._dispatcher.keep_up, self._prune):
            self._tasks.add(asyncio.create_task(_without_end(chore)))
        self._tasks.add(asyncio.create_task(set_menu(self._client, services)))
        if self._hook:
            # Before Telegram is told: its first call may come at once.
            self._pulse.is_ready = True
            await self._insist(self._set_hook)
            self._tasks.add(asyncio.create_task(_without_end(self._keep_hook)))
        else:
            await self._insist(self._client.delete_webhook)
            self._pulse.is_ready = True
            self._tasks.add(asyncio.create_task(self._poller.run()))
        logger.info("answering as @%s", self._client.username)

    async def _watch(self, serving: asyncio.Task[None]) -> None:
        """End the run if the web server ends: webhooks would reach nobody, and no supervisor learn of it."""
        await asyncio.wait([serving])
        raise TradeFactsError(
            "LISTEN: expected the web server to go on, and it ended. Its own error is logged above; "
            "start the bot again."
        ) from serving.exception()

    async def _handle(self, raw: dict[str, Any]) -> None:
        delivery = current_delivery.get()
        if delivery and delivery.is_in_doubt:
            # The message may be sent once more, so not while the gateway still fails.
            await self._client.get_me()
        await self._application.process_update(Update.de_json(raw, self._client))

    def _on_success(self) -> None:
        self._pulse.beat()
        # Of two programs that fetch in turn, each succeeds every now and then.
        self._notices.clear(CONFLICT_KEY, calm_seconds=_CALM_SECONDS)

    async def _insist(self, call: Any) -> None:
        """Call Telegram however long it cannot be reached; the token's refusal ends it."""
        failures = 0
        while True:
            try:
                await call()
            except InvalidToken:
                raise
            except BadRequest as error:
                raise TradeFactsError(
                    f"WEBHOOK_URL: expected an address that Telegram accepts, got: {error.message}. "
                    "It wants https, a name that it can look up, and port 443, 80, 88 or 8443."
                ) from None
            except TelegramError as error:
                failures += 1
                pause = retry_after(error) if isinstance(error, RetryAfter) else backoff(failures)
                logger.warning("no connection to Telegram, trying again in %.1f s: %s", pause, error)
                await sleep(pause)
            else:
                return

    async def _set_hook(self) -> None:
        assert self._hook
        await self._client.set_webhook(
            self._hook.url,
            secret_token=self._hook.secret,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=_CONNECTIONS,
        )
        self._pulse.beat()

    async def _keep_hook(self) -> None:
        """Look after the webhook: somebody else may have set another, and silence may be health or not."""
        assert self._hook
        while True:
            await sleep(_LOOK_SECONDS)
            try:
                info = await insist(self._client.get_webhook_info)
                if info.url != self._hook.url:
                    await self._notices.report("webhook", "The webhook had been changed; it is set again.")
                    await insist(self._set_hook)
            except TelegramError as error:
                logger.warning("the webhook could not be looked after: %s", error)
            else:
                self._pulse.beat()
                if info.last_error_message:
                    logger.info("Telegram's last trouble with the webhook: %s", info.last_error_message)

    async def _prune(self) -> None:
        while True:
            await self._services.store.prune(self._services.today())
            for _ in range(_PRUNED_BETWEEN):
                await sleep(_PRUNE_SECONDS)
                self._services.answerer.prune()
                await self._services.store.prune_recent()

    async def _shut_down(self) -> None:
        """Take no more updates, finish those in hand, let go of connections; all by one deadline."""
        clock = asyncio.get_running_loop().time
        ends = clock() + _STOP_SECONDS
        self._pulse.is_ready = False
        if self._server:
            # Calls under way are still answered, as their updates are done.
            self._server.stop()
        for task in self._tasks:
            task.cancel()
        await _by(ends, "ending tasks", asyncio.gather(*self._tasks, return_exceptions=True))
        await _by(ends, "writing down what was fetched", self._poller.settle())
        left = max(0.0, ends - _CLOSE_SECONDS - clock())
        await _by(ends, "finishing what is in hand", self._dispatcher.drain(left))
        for what, closing in (
            ("confirming updates", self._poller.confirm),
            ("closing the web server", self._stop_serving),
            ("dropping notices", self._notices.close),
            ("closing connections", self._application.shutdown),
            # The application does not close the connections of a bot that never got through.
            ("closing connections", self._client.shutdown),
        ):
            await _by(ends, what, closing())
        self._services.answerer.close()
        # Its thread would keep the process from ending.
        await _by(max(ends, clock() + _LEAST_SECONDS), "closing the store", self._services.store.close())

    async def _stop_serving(self) -> None:
        if self._serving:
            await self._serving


async def _by(ends: float, what: str, work: Awaitable[Any]) -> None:
    """Do a part of a stop until it is done, or the loop's clock reaches `ends`."""
    try:
        async with asyncio.timeout_at(ends):
            await work
    except TimeoutError:
        logger.warning("stopping: %s took too long and was given up", what)
    except Exception as error:  # noqa: BLE001 - what comes after it matters all the same
        logger.error("stopping: %s failed: %s\n%s", what, type(error).__name__, place_of(error))


async def _without_end(chore: Callable[[], Awaitable[None]]) -> None:
    """Do what has no end, again when it fails: answering must go on."""
    clock = asyncio.get_running_loop().time
    failures = 0
    while True:
        begun = clock()
        try:
            await chore()
        except Exception as error:  # noqa: BLE001 - whatever it is, questions are answered without it
            failures = 1 if clock() - begun >= _CALM_SECONDS else failures + 1
            logger.error("%s failed: %s\n%s", chore.__qualname__, type(error).__name__, place_of(error))
            await sleep(backoff(failures))


def _hook_of(settings: Settings) -> Hook | None:
    if settings.webhook_url is None or settings.bot_token is None:
        return None
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    return Hook.of(settings.webhook_url, secret, settings.bot_token.get_secret_value())


async def _run(settings: Settings, services: Services, paths: Sequence[Path], seen: Fingerprint) -> None:
    # What was read stays; looking through it for garbage would hold up answers for a third of a second.
    gc.freeze()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows' loop takes no handlers; there Ctrl-C cancels the run.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    await Runner(settings, services, paths, seen).run(stop)


def _voter_key(settings: Settings) -> bytes | None:
    """Return a key that the database does not hold: who reads that cannot tell whose a thumb is."""
    if settings.bot_token is None:
        return None
    return hmac.digest(settings.bot_token.get_secret_value().encode(), b"voters", "sha256")


def services_of(
    settings: Settings,
    knowledge: Knowledge,
    engine: Engine,
    paths: Sequence[Path],
    on_reply: OnReply | None = None,
) -> Services:
    """Return what handlers need, drawn from one snapshot that was read from `paths`."""
    services = Services(
        held=hold(knowledge, engine, paths),
        store=Store(settings.database_url.get_secret_value(), voter_key=_voter_key(settings)),
        allowed_chats=frozenset(settings.allowed_chats),
        admins=frozenset(settings.bot_admins),
    )
    if on_reply:
        services.on_reply = on_reply
    return services


def serve(
    settings: Settings,
    knowledge: Knowledge,
    engine: Engine,
    paths: Sequence[Path],
    seen: Fingerprint,
    *,
    on_reply: OnReply | None = None,
) -> None:
    """Run the bot until it is told to stop.

    Args:
        settings: With a token.
        knowledge: What was read from `paths`.
        engine: What answers from it.
        paths: Files and folders of the knowledge, which are followed.
        seen: Their state before they were read.
        on_reply: Shown every reply with the answer that it gives.

    Raises:
        TradeFactsError: If Telegram refuses the token, or the address to listen at cannot be had.
    """
    try:
        services = services_of(settings, knowledge, engine, paths, on_reply)
        asyncio.run(_run(settings, services, paths, seen))
        # Python would look through all that is held for garbage, more than once, before it ends.
        gc.freeze()
    except InvalidToken:
        # python-telegram-bot's own message holds the token.
        raise TradeFactsError(
            "BOT_TOKEN: expected a token that Telegram accepts, but it refused this one. "
            "Copy it again from @BotFather, or make a new one there."
        ) from None
