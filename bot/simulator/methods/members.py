"""Chats and who is in them."""

from __future__ import annotations

from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad
from bot.simulator.world import Json, World

_NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)
_ADMIN_RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
}

_MUTED = {
    "is_member": True,
    "until_date": 0,
    **dict.fromkeys(
        (
            "can_change_info can_invite_users can_pin_messages can_send_messages can_send_polls "
            "can_send_other_messages can_add_web_page_previews can_manage_topics can_send_audios "
            "can_send_documents can_send_photos can_send_videos can_send_video_notes can_send_voice_notes "
            "can_edit_tag can_react_to_messages"
        ).split(),
        False,
    ),
}


def member_of(world: World, person: Json, status: str) -> Json:
    """Return a ChatMember."""
    member: Json = {"user": person, "status": status}
    if status == "administrator":
        member |= _ADMIN_RIGHTS
    elif status == "creator":
        member["is_anonymous"] = False
    elif status == "kicked":
        member["until_date"] = 0
    elif status == "restricted":
        member |= _MUTED
    return member


@method("getChat")
async def get_chat(world: World, parameters: Parameters) -> Json:
    chat = world.chat(parameters.text("chat_id"))
    return {**chat.data, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}


@method("getChatMember")
async def get_chat_member(world: World, parameters: Parameters) -> Json:
    chat, number = world.chat(parameters.text("chat_id")), parameters.number("user_id")
    if number == world.bot["id"]:
        return member_of(world, world.bot, chat.bot_status)
    if number not in world.people:
        raise bad("member not found")
    return member_of(world, world.people[number], chat.members.get(number, "left"))


@method("getChatAdministrators")
async def get_chat_administrators(world: World, parameters: Parameters) -> list[Json]:
    chat = world.chat(parameters.text("chat_id"))
    ranks = {"administrator", "creator"}
    return [
        member_of(world, world.people[number], status)
        for number, status in chat.members.items()
        if status in ranks
    ]


@method("getChatMemberCount")
async def get_chat_member_count(world: World, parameters: Parameters) -> int:
    return len(world.chat(parameters.text("chat_id")).members) + 1


@method("leaveChat")
async def leave_chat(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.text("chat_id"))
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    return True
