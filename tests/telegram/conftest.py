"""The application on a recorded wire: nothing inside it is faked but the engine."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from telegram import Update
from telegram.ext import Application
from telegram.request import BaseRequest, RequestData

from bot.core.answer import Answer, Context, GoneError, Outcome, Question, Suggestion
from bot.core.model import Source
from bot.settings import Settings
from bot.store import Store
from bot.telegram.application import build
from bot.telegram.context import Services
from bot.telegram.held import Held

TOKEN = "123456789:AAF-made_up_for_tests_only_0123456789"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Facts", "username": "FactsBot"}
ANN = {"id": 11, "is_bot": False, "first_name": "Ann", "language_code": "en"}
PRIVATE = {"id": 11, "type": "private", "first_name": "Ann"}
GROUP = {"id": -100500, "type": "supergroup", "title": "Trade"}
SOURCE = Source(
    id="trend", publisher="Trend <News>", url="https://example.org/a", published=date(2025, 10, 17)
)
LANGUAGES = {"en": "English", "ru": "Русский", "uz": "Oʻzbekcha", "uz-cyrl": "Ўзбекча", "be": "Беларуская"}


@dataclass
class Call:
    """One request of the Bot API."""

    method: str
    parameters: dict[str, Any]


class Wire(BaseRequest):
    """Records calls and answers them like Telegram; failures can be put in first."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.failures: dict[str, list[tuple[int, dict[str, Any]] | Exception]] = defaultdict(list)
        self.when_called: dict[str, Callable[[], None]] = {}
        self.member_status = "member"

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    def fail(self, method: str, code: int, description: str, **parameters: Any) -> None:
        """Refuse the next call of a method that has no failure before it."""
        body = {"ok": False, "error_code": code, "description": description}
        self.failures[method].append((code, body | ({"parameters": parameters} if parameters else {})))

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = url.rsplit("/", 1)[-1]
        self.calls.append(Call(name, dict(request_data.parameters) if request_data else {}))
        if name in self.when_called:
            self.when_called[name]()
        if self.failures[name]:
            failure = self.failures[name].pop(0)
            if isinstance(failure, Exception):
                raise failure
            return failure[0], json.dumps(failure[1]).encode()
        return 200, json.dumps({"ok": True, "result": self._result(name)}).encode()

    def _result(self, name: str) -> Any:
        if name == "getMe":
            return BOT
        if name in {"getMyName", "getMyDescription", "getMyShortDescription"}:
            return {"name": "", "description": "", "short_description": ""}
        if name == "getWebhookInfo":
            return {"url": "", "has_custom_certificate": False, "pending_update_count": 3}
        if name == "getMyCommands":
            return [{"command": "ask", "description": "Ask"}]
        if name == "answerGuestQuery":
            return {"inline_message_id": "i1"}
        if name in {"sendMessage", "editMessageText"}:
            return {"message_id": 900 + len(self.calls), "date": 1, "chat": GROUP, "from": BOT, "text": "."}
        if name == "getChatMember":
            return {"user": ANN, "status": self.member_status} | _RIGHTS
        return [] if name == "getUpdates" else True

    def sent(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        return [call.parameters for call in self.calls if call.method == method]

    def texts(self) -> list[str]:
        return [parameters["text"] for parameters in self.sent()]


_RIGHTS = dict.fromkeys(
    (
        "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members "
        "can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories"
    ).split(),
    False,
)


class FakeOffers:
    """Twenty-five series, a meeting, two people."""

    def all_series(self) -> list[Suggestion]:
        return [Suggestion(f"Trade {number}", f"uz-by-{number}/value") for number in range(25)]

    def meetings(self) -> list[Suggestion]:
        return [Suggestion("Meeting on trade", "uz-by-meeting/meeting")]

    def people(self) -> list[Suggestion]:
        return [Suggestion(name, f"uz-by-{name.lower()}/person") for name in ("Ann", "Bek")]

    def facts(self) -> list[Suggestion]:
        return []

    def every(self) -> tuple[Suggestion, ...]:
        return (*self.all_series(), *self.meetings(), *self.people())


@dataclass
class FakeEngine:
    """Answers every question by naming it."""

    questions: list[Question] = field(default_factory=list)
    recalled: list[tuple[str, str]] = field(default_factory=list)
    suggestions: tuple[Suggestion, ...] = ()
    relations: tuple[Suggestion, ...] = ()
    error: Exception | None = None

    def ask(self, question: Question) -> Answer:
        self.questions.append(question)
        if self.error:
            raise self.error
        return Answer(
            outcome=Outcome.ANSWER,
            lang=question.lang or "en",
            text=f"<{question.text}>",
            sources=(SOURCE,),
            suggestions=self.suggestions,
            context=Context("value", question.text),
        )

    def recall(self, reference: str, *, lang: str, today: date) -> Answer:
        if not reference.startswith("uz-by"):
            raise GoneError(reference)
        self.recalled.append((reference, lang))
        return Answer(
            outcome=Outcome.ANSWER, lang=lang, text=f"opened {reference}", context=Context("value", reference)
        )

    def related(self, answer: Answer) -> tuple[Suggestion, ...]:
        return self.relations

    def unsigned(self, text: str) -> str:
        return text.partition("\nYours")[0]

    def has_plot(self, record: str) -> bool:
        return False

    def plot(self, record: str, lang: str) -> None:
        return None

    def holds(self, record: str) -> bool:
        return record.startswith("uz-by")

    def offers(self, lang: str) -> FakeOffers:
        return FakeOffers()

    def say(self, reply: str, lang: str, **_: Any) -> str:
        return f"{reply} in {lang}"

    @property
    def asked(self) -> list[str]:
        return [question.text for question in self.questions]


@dataclass
class Chatting:
    """One application with what surrounds it."""

    application: Application[Any, Any, Any, Any, Any, Any]
    wire: Wire
    engine: FakeEngine
    services: Services
    number: int = 0

    async def receive(self, **kinds: Any) -> None:
        """Process one update."""
        self.number += 1
        update = Update.de_json({"update_id": self.number, **kinds}, self.application.bot)
        await self.application.process_update(update)

    async def say(self, text: str | None = None, *, chat: dict[str, Any] = PRIVATE, **fields: Any) -> None:
        """Send a message; commands and mentions of any user name become entities, as in Telegram's apps."""
        await self.receive(message=message(text, chat=chat, **fields))

    async def press(
        self,
        data: str,
        *,
        chat: dict[str, Any] = PRIVATE,
        user: dict[str, Any] = ANN,
        offered: str | None = None,
    ) -> None:
        """Press a button under a message of the bot; where `offered` is given, that is what the button carries."""
        keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": offered or data}]]}
        carrier = message("pick", chat=chat) | {"from": BOT, "message_id": 77, "reply_markup": keyboard}
        query = {"id": "1", "from": user, "chat_instance": "1", "message": carrier, "data": data}
        await self.receive(callback_query=query)


def message(text: str | None = None, *, chat: dict[str, Any] = PRIVATE, **fields: Any) -> dict[str, Any]:
    """Return a message as Telegram sends it."""
    made = {"message_id": 5, "date": 1, "chat": chat, "from": ANN} | fields
    if text is not None:
        made |= {"text": text}
        made.setdefault("entities", entities_of(text))
    return made


def entities_of(text: str) -> list[dict[str, Any]]:
    """Return the command at the start and every mention."""
    found, position = [], 0
    for word in text.replace("\n", " ").split(" "):
        bare = word.rstrip(",:;.!?")
        kind = (
            "bot_command"
            if word.startswith("/") and not position
            else "mention"
            if word.startswith("@")
            else None
        )
        if kind:
            offset, length = (
                len(part.encode("utf-16-le", "surrogatepass")) // 2 for part in (text[:position], bare)
            )
            found.append({"type": kind, "offset": offset, "length": length})
        position += len(word) + 1
    return found


@pytest.fixture
def settings() -> Settings:
    return Settings(_env_file=None, bot_token=TOKEN)


@pytest.fixture
async def chatting(settings: Settings) -> AsyncIterator[Chatting]:
    engine, wire = FakeEngine(), Wire()
    held = Held(engine, LANGUAGES, (SOURCE,), "00000000")  # type: ignore[arg-type]
    services = Services(held=held, store=Store("sqlite://"), today=lambda: date(2026, 11, 20))
    application = build(settings, services, request=wire)
    await application.initialize()
    wire.calls.clear()
    yield Chatting(application, wire, engine, services)
    await application.shutdown()
    services.answerer.close()
    await services.store.close()


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Do not wait between tries; return how long would have been waited."""
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr("bot.telegram.pause._sleep", pause)
    return pauses
