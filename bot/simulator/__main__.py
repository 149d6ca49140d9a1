"""`python -m bot.simulator [PORT]`: the local Telegram by itself, for any bot."""

from __future__ import annotations

import asyncio
import sys

from bot.simulator.app import create, populate
from bot.simulator.server import SimulatorServer
from bot.simulator.world import World

_PORT = 8081


async def _serve(port: int) -> None:
    world = World()
    populate(world)
    server = SimulatorServer(create(world), port)
    world.cut = server.cut
    await server.start()
    print(f"{server.address}/  Bot API: BOT_API_URL={server.address}", flush=True)  # noqa: T201 - the program's output
    try:
        await asyncio.Event().wait()
    finally:
        await world.close()
        await server.stop()


if __name__ == "__main__":
    try:
        asyncio.run(_serve(int(sys.argv[1]) if len(sys.argv) > 1 else _PORT))
    except KeyboardInterrupt:
        sys.exit(130)
