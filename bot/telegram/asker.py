"""Who asks, and in which language they are answered."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Chat, Message, User

from bot.telegram.context import Services
from bot.telegram.tag import spoken

_LAST_RESORT = "en"


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody in a chat."""

    chosen: str | None
    """Code that this chat chose with /language."""
    fallback: str | None
    """Code that the person chose in private, else that of their app, if it is spoken."""

    @property
    def lang(self) -> str:
        """Code for texts that are not answers to a question in some language."""
        return self.chosen or self.fallback or _LAST_RESORT


def key_of(message: Message) -> tuple[int, int]:
    """Return chat and person; somebody who writes as a channel or as the group is that."""
    person = message.sender_chat or message.from_user
    return message.chat.id, person.id if person else message.chat.id


async def asker_of(user: User | None, chat: Chat, services: Services) -> Asker:
    """Look up which languages a person in a chat wants."""
    chosen = spoken((await services.store.chats.settings(chat.id)).language, services.languages)
    own = None
    if user and user.id != chat.id:
        own = (await services.store.chats.settings(user.id)).language
    of_app = user.language_code if user else None
    return Asker(chosen, spoken(own, services.languages) or spoken(of_app, services.languages))
