"""What people do: write, edit, press, type inline, invite the bot and throw it out."""

from __future__ import annotations

from typing import Any

from bot.simulator.entities import typed_entities
from bot.simulator.methods.members import member_of
from bot.simulator.methods.queries import post_result
from bot.simulator.refusal import bad
from bot.simulator.world import Chat, Json, Query, World

_ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
_CHANNEL = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


class People:
    """Everybody but the bot."""

    def __init__(self, world: World) -> None:
        self._world = world

    def _chat(self, number: int) -> Chat:
        try:
            return self._world.chats[number]
        except KeyError:
            raise bad(f"no chat {number}") from None

    def _person(self, number: int) -> Json:
        try:
            return self._world.people[number]
        except KeyError:
            raise bad(f"no person {number}") from None

    def say(
        self,
        chat: int,
        person: int,
        text: str | None = None,
        *,
        reply_to: int | None = None,
        quote: str | None = None,
        topic: int | None = None,
        as_channel: str | None = None,
        anonymous: bool = False,
        extra: Json | None = None,
    ) -> Json:
        """Post a message; `extra` are further fields of it, a photo with a caption for example."""
        world, place = self._world, self._chat(chat)
        fields: Json = dict(extra or {})
        if text is not None:
            fields |= {"text": text}
        written = text if text is not None else fields.get("caption", "")
        if found := typed_entities(written):
            fields["entities" if text is not None else "caption_entities"] = found
        sender = self._person(person)
        if topic:
            self._open_topic(place, topic, sender)
            fields |= {"message_thread_id": topic, "is_topic_message": True}
            # What replies to nothing in a topic replies to the notice that opened it.
            reply_to = topic if reply_to is None else reply_to
        if reply_to is not None and (replied := place.messages.get(reply_to)):
            fields["reply_to_message"] = {
                name: value for name, value in replied.items() if name != "reply_to_message"
            }
            if quote:
                fields["quote"] = {"text": quote, "position": 0}
        if anonymous:
            sender, fields["sender_chat"] = _ANONYMOUS, place.data
        elif as_channel:
            channel = {"id": -(10**12) - 777, "type": "channel", "title": as_channel}
            sender, fields["sender_chat"] = _CHANNEL, channel
        message = world.put_message(place, sender, **fields)
        if self._reaches_bot(place, message):
            world.outbox.put("message", message)
        return message

    def _open_topic(self, place: Chat, number: int, sender: Json) -> None:
        """Open a topic, if it is new; its number is that of the notice of it."""
        if number in place.topics:
            return
        if number in place.messages:
            raise bad(f"message {number} opens no topic")
        name = f"Topic {number}"
        place.topics[number] = name
        fields: Json = {"message_thread_id": number, "is_topic_message": True}
        notice = self._world.put_message(
            place, sender, number, **fields, forum_topic_created={"name": name, "icon_color": 7322096}
        )
        # Whatever the privacy mode, bots hear of what happens to a chat.
        if place.bot_status not in {"left", "kicked"}:
            self._world.outbox.put("message", notice)

    def _reaches_bot(self, chat: Chat, message: Json) -> bool:
        """Whether Telegram passes a message on to the bot."""
        if chat.bot_status in {"left", "kicked"}:
            return False
        if chat.is_private or chat.bot_status == "administrator" or not self._world.privacy:
            return True
        replied = message.get("reply_to_message", {})
        if replied.get("from", {}).get("id") == self._world.bot["id"]:
            return True
        if message.get("via_bot", {}).get("id") == self._world.bot["id"]:
            return True
        return self._is_command_for_bot(chat, message)

    def _is_command_for_bot(self, chat: Chat, message: Json) -> bool:
        for entity in message.get("entities", []):
            if entity["type"] == "bot_command" and entity["offset"] == 0:
                command = message["text"][: entity["length"]]
                _, at, name = command.partition("@")
                return name.lower() == self._world.bot["username"].lower() if at else chat.last_addressed
        return False

    def edit(self, chat: int, message_id: int, text: str) -> Json:
        """Change the words of a message."""
        world, place = self._world, self._chat(chat)
        message = place.messages.get(message_id)
        if message is None:
            raise bad(f"no message {message_id}")
        message |= {"text": text, "edit_date": int(world.clock())}
        message.pop("entities", None)
        if found := typed_entities(text):
            message["entities"] = found
        world.tell("edit", chat=chat, message=message)
        if self._reaches_bot(place, message):
            world.outbox.put("edited_message", message)
        return message

    def delete(self, chat: int, message_id: int) -> None:
        """Take a message back; bots are not told."""
        if self._chat(chat).messages.pop(message_id, None):
            self._world.tell("delete", chat=chat, message_id=message_id)

    def press(self, chat: int, message_id: int, data: str, person: int) -> str:
        """Press a button; return the number of the query."""
        world = self._world
        message = self._chat(chat).messages.get(message_id)
        if message is None:
            raise bad(f"no message {message_id}")
        number = world.unique()
        world.queries[number] = Query(world.clock(), person, chat, message=message_id)
        pressed: Json = {"id": number, "from": self._person(person), "chat_instance": str(chat), "data": data}
        inline = [key for key, place in world.inline_messages.items() if place == (chat, message_id)]
        pressed |= {"inline_message_id": inline[0]} if inline else {"message": message}
        world.outbox.put("callback_query", pressed)
        return number

    def type_inline(self, person: int, text: str, *, offset: str = "", chat_type: str = "sender") -> str:
        """Type into the inline box; return the number of the query."""
        world = self._world
        world.hold_to_mode("inline")
        number = world.unique()
        world.queries[number] = Query(world.clock(), person, text=text)
        query = {"id": number, "from": self._person(person), "query": text, "offset": offset}
        world.outbox.put("inline_query", query | {"chat_type": chat_type})
        return number

    def choose(self, chat: int, person: int, query_id: str, result_id: str) -> Json:
        """Post one of the results that an inline query got."""
        world = self._world
        query = world.queries[query_id]
        results = (query.answer or {}).get("results", [])
        result = next((each for each in results if str(each.get("id")) == result_id), None)
        if result is None:
            raise bad(f"no result {result_id}")
        place = self._chat(chat)
        message, inline_id = post_result(world, place, self._person(person), result)
        if self._reaches_bot(place, message):
            world.outbox.put("message", message)
        chosen: Json = {"result_id": result_id, "from": self._person(person), "query": query.text}
        if result.get("reply_markup"):
            chosen["inline_message_id"] = inline_id
        world.outbox.put("chosen_inline_result", chosen)
        return message

    def call_guest(self, chat: int, person: int, text: str, *, reply_to: int | None = None) -> str:
        """Address the bot by name where it is no member; return the number of the query."""
        world, place = self._world, self._chat(chat)
        world.hold_to_mode("guest")
        number = world.unique()
        fields: Json = {"text": text}
        if found := typed_entities(text):
            fields["entities"] = found
        if reply_to is not None and (replied := place.messages.get(reply_to)):
            fields["reply_to_message"] = replied
        message = world.put_message(place, self._person(person), **fields)
        world.queries[number] = Query(world.clock(), person, chat, text, message["message_id"])
        world.outbox.put("guest_message", message | {"guest_query_id": number})
        return number

    def set_bot_status(self, chat: int, status: str, person: int) -> None:
        """Add the bot, promote it, throw it out or block it."""
        world, place = self._world, self._chat(chat)
        before, place.bot_status = place.bot_status, status
        change = {
            "chat": place.data,
            "from": self._person(person),
            "date": int(world.clock()),
            "old_chat_member": member_of(world, world.bot, before),
            "new_chat_member": member_of(world, world.bot, status),
        }
        world.outbox.put("my_chat_member", change)
        if before in {"left", "kicked"} and status in {"member", "administrator"} and not place.is_private:
            message = world.put_message(place, self._person(person), new_chat_members=[world.bot])
            world.outbox.put("message", message)
        world.tell("chats")

    def migrate(self, chat: int) -> int:
        """Turn a group into a supergroup; return the new id."""
        world, old = self._world, self._chat(chat)
        new = world.add_chat(old.data["title"], "supergroup", old.members)
        new.bot_status = old.bot_status
        person = self._person(next(iter(old.members)))
        left = world.put_message(old, person, migrate_to_chat_id=new.id)
        arrived = world.put_message(new, person, migrate_from_chat_id=old.id)
        old.moved_to = new.id
        world.outbox.put("message", left)
        world.outbox.put("message", arrived)
        world.tell("chats")
        return new.id

    def ask_in_turn(self, texts: list[str], chats: list[int], start: int) -> None:
        """Ask in private chats, each text in the next one, from the `start`-th on; the replies are timed."""
        for number, text in enumerate(texts, start=start):
            chat = chats[number % len(chats)]
            message = self.say(chat, chat, text)
            self._world.timing.begin(chat, message["message_id"])

    def burst(self, chats: int, texts: list[str], *, each: int = 1) -> list[int]:
        """Let many people ask at once, each in a private chat; return the ids of the chats."""
        found: list[int] = []
        for number in range(chats):
            person: Any = self._world.add_person(f"Person {number}")
            found.append(person["id"])
        for turn in range(each):
            for number, chat in enumerate(found):
                self.say(chat, chat, texts[(turn * chats + number) % len(texts)])
        return found
