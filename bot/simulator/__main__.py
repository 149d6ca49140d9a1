"""`python -m bot.simulator [PORT]`: the local Telegram by itself, for any bot."""

from __future__ import annotations

import sys
import threading

from bot.simulator.local import LocalTelegram

_PORT = 8081


def _serve(port: int) -> None:
    with LocalTelegram(port=port) as telegram:
        print(f"{telegram.address}/  Bot API: BOT_API_URL={telegram.address}", flush=True)  # noqa: T201 - the program's output
        threading.Event().wait()


if __name__ == "__main__":
    try:
        _serve(int(sys.argv[1]) if len(sys.argv) > 1 else _PORT)
    except KeyboardInterrupt:
        sys.exit(130)
