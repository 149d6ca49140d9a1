"""Menus of commands, and what the bot says of itself."""

from __future__ import annotations

import json
import re

from bot.simulator.entities import units
from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad
from bot.simulator.world import Json, World

_LANGUAGE = re.compile("(?:[a-z]{2})?")


def _scope(world: World, parameters: Parameters) -> tuple[str, str]:
    scope = parameters.nested("scope") or {"type": "default"}
    if "chat_id" in scope:
        world.chat(scope["chat_id"])
    return json.dumps(scope, sort_keys=True), _language(parameters)


def _language(parameters: Parameters) -> str:
    language = parameters.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return language


@method("setMyCommands")
async def set_my_commands(world: World, parameters: Parameters) -> bool:
    commands = parameters.nested("commands") or []
    for command in commands:
        name, description = str(command.get("command", "")), str(command.get("description", ""))
        if not 1 <= len(name) <= 32 or not name.replace("_", "a").isalnum() or name.lower() != name:
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(description) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    world.commands[_scope(world, parameters)] = commands
    world.tell("commands")
    return True


@method("getMyCommands")
async def get_my_commands(world: World, parameters: Parameters) -> list[Json]:
    return world.commands.get(_scope(world, parameters), [])


@method("deleteMyCommands")
async def delete_my_commands(world: World, parameters: Parameters) -> bool:
    world.commands.pop(_scope(world, parameters), None)
    return True


def _register_text(kind: str, name: str, limit: int) -> None:
    @method(f"setMy{name}")
    async def set_text(world: World, parameters: Parameters) -> bool:
        text = parameters.text(kind)
        if units(text) > limit:
            raise bad(f"{kind} is too long")
        language = _language(parameters)
        if (kind, language) == ("name", "") and not text:
            raise bad("BOT_TITLE_INVALID")
        world.texts[kind, language] = text
        if (kind, language) == ("name", ""):
            world.bot["first_name"] = text
        world.tell("commands")
        return True

    @method(f"getMy{name}")
    async def get_text(world: World, parameters: Parameters) -> Json:
        return {kind: world.texts.get((kind, _language(parameters)), "")}


_register_text("name", "Name", 64)
_register_text("description", "Description", 512)
_register_text("short_description", "ShortDescription", 120)


@method("setChatMenuButton")
async def set_chat_menu_button(_: World, __: Parameters) -> bool:
    return True
