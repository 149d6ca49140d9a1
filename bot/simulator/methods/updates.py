"""Who the bot is, and how its updates come: fetched or pushed."""

from __future__ import annotations

from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.world import Json, World


@method("getMe")
async def get_me(world: World, _: Parameters) -> Json:
    # Lets the bot know where there are no limits to keep to.
    return world.bot if world.limits else world.bot | {"is_simulated": True}


@method("logOut")
@method("close")
async def let_go(_: World, __: Parameters) -> bool:
    return True


@method("getUpdates")
async def get_updates(world: World, parameters: Parameters) -> list[Json]:
    if "allowed_updates" in parameters:
        world.outbox.allowed = parameters.nested("allowed_updates")
    limit = min(100, max(1, parameters.number("limit", 100)))
    return await world.outbox.fetch(parameters.number("offset", 0), limit, parameters.number("timeout", 0))


@method("setWebhook")
async def set_webhook(world: World, parameters: Parameters) -> bool:
    if "allowed_updates" in parameters:
        world.outbox.allowed = parameters.nested("allowed_updates")
    if parameters.flag("drop_pending_updates"):
        world.outbox.waiting.clear()
    url = parameters.text("url")
    hook = {
        "url": url,
        "secret_token": parameters.text("secret_token"),
        "max_connections": parameters.number("max_connections", 40),
    }
    await world.outbox.set_webhook(hook if url else {})
    return True


@method("deleteWebhook")
async def delete_webhook(world: World, parameters: Parameters) -> bool:
    if parameters.flag("drop_pending_updates"):
        world.outbox.waiting.clear()
    await world.outbox.set_webhook({})
    return True


@method("getWebhookInfo")
async def get_webhook_info(world: World, _: Parameters) -> Json:
    outbox = world.outbox
    info = {
        "url": outbox.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(outbox.waiting),
    }
    if outbox.last_error:
        info |= {"last_error_message": outbox.last_error, "last_error_date": int(world.clock())}
    return info
