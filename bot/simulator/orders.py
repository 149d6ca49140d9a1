"""What people of a local Telegram, and the world around them, can be told to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.simulator.faults import Fault
from bot.simulator.people import People
from bot.simulator.refusal import bad
from bot.simulator.world import Json, World


class Orders:
    """Carries out orders, each given by name with its arguments."""

    def __init__(self, world: World) -> None:
        self._world = world
        people = People(world)
        self._by_name: Mapping[str, Callable[..., Any]] = {
            "say": people.say,
            "edit": people.edit,
            "delete": people.delete,
            "press": people.press,
            "inline": people.type_inline,
            "choose": people.choose,
            "guest": people.call_guest,
            "status": people.set_bot_status,
            "migrate": people.migrate,
            "burst": people.burst,
            "ask": people.ask_in_turn,
            "person": world.add_person,
            "crowd": self._add_crowd,
            "language": self._set_language,
            "chat": self._add_chat,
            "rank": self._set_rank,
            "privacy": self._set_privacy,
            "mode": self._set_mode,
            "fault": self._add_fault,
            "mend": self._mend,
            "limits": self._set_limits,
            "raw": self._put_raw,
            "forget-calls": self._forget_calls,
            "token": self._set_token,
        }

    def carry_out(self, name: str, arguments: Json) -> Any:
        """Do something and return its result.

        Raises:
            RefusalError: If there is no such order, or it cannot be done.
            KeyError, TypeError, ValueError: If the arguments do not fit.
        """
        if name not in self._by_name:
            raise bad(f"no action {name!r}")
        return self._by_name[name](**arguments)

    def _add_crowd(self, number: int) -> list[int]:
        return [self._world.add_person(f"Person {each}")["id"] for each in range(number)]

    def _set_language(self, person: int, language: str) -> Json:
        who = self._world.people[person]
        who["language_code"] = language
        return who

    def _add_chat(
        self,
        title: str,
        kind: str,
        members: Mapping[str, str],
        *,
        is_forum: bool = False,
        bot_status: str = "member",
    ) -> Json:
        statuses = {int(number): status for number, status in members.items()}
        chat = self._world.add_chat(title, kind, statuses, is_forum=is_forum)
        chat.bot_status = bot_status
        self._world.tell("chats")
        return chat.data

    def _set_rank(self, chat: int, person: int, status: str) -> None:
        self._world.chats[chat].members[person] = status

    def _set_privacy(self, *, on: bool) -> None:
        self._world.bot["can_read_all_group_messages"] = not on

    def _set_mode(self, mode: str, *, on: bool) -> None:
        self._world.bot[f"supports_{mode}_queries"] = on

    def _add_fault(self, **fields: Any) -> None:
        self._world.faults.add(Fault(**fields))

    def _mend(self) -> None:
        self._world.faults.clear()

    def _set_limits(self, *, on: bool) -> None:
        self._world.limits = on

    def _put_raw(self, updates: Sequence[Json]) -> None:
        for update in updates:
            self._world.outbox.put_raw(update)

    def _forget_calls(self) -> None:
        self._world.calls.clear()

    def _set_token(self, token: str) -> None:
        self._world.token = token
