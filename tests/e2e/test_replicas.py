"""Two bots behind nginx that share a PostgreSQL database, all of them real processes."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.telegram.dispatcher import IN_HAND
from tests.e2e.conftest import BotProcess, Telegram, wait_for
from tests.needs import need
from tests.postgres import Postgres, free_port

_NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
_PATH = "/hook-51c"
TRADE = "What was trade between Uzbekistan and Belarus in 2024?"
QUESTIONS = [
    TRADE,
    "Was the growth 14.8 percent?",
    "who led the Uzbek side?",
    "какая цель по торговле на 2025 год?",
]

pytestmark = pytest.mark.timeout(240)


class Proxy:
    """nginx in front of some ports, in turn; a port that does not answer is passed over."""

    def __init__(self, folder: Path, ports: list[int]) -> None:
        self.port = free_port()
        self._folder = folder
        servers = "".join(f"server 127.0.0.1:{port} max_fails=1 fail_timeout=1s; " for port in ports)
        (folder / "nginx.conf").write_text(
            f"""
            pid {folder}/pid;
            error_log {folder}/error.log;
            events {{}}
            http {{
                access_log off;
                client_body_temp_path {folder}/body;
                proxy_temp_path {folder}/proxy;
                fastcgi_temp_path {folder}/fastcgi;
                uwsgi_temp_path {folder}/uwsgi;
                scgi_temp_path {folder}/scgi;
                upstream replicas {{ {servers} }}
                server {{
                    listen 127.0.0.1:{self.port};
                    location / {{
                        proxy_pass http://replicas;
                        proxy_next_upstream error timeout http_503 non_idempotent;
                        proxy_read_timeout 60s;
                    }}
                }}
            }}
            """,
            "utf-8",
        )
        self._command = [str(_NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf")]

    def start(self) -> None:
        subprocess.run(self._command, check=True, capture_output=True, timeout=20)

    def stop(self) -> None:
        subprocess.run([*self._command, "-s", "stop"], check=False, capture_output=True, timeout=20)


@pytest.fixture
def replicas(
    telegram: Telegram, postgres: Postgres, tmp_path: Path
) -> Iterator[Callable[[], tuple[BotProcess, BotProcess]]]:
    """Return a function that starts two replicas behind one address."""
    need("nginx", _NGINX is not None)
    ports = [free_port(), free_port()]
    (tmp_path / "nginx").mkdir()
    proxy = Proxy(tmp_path / "nginx", ports)
    settings = {
        "DATABASE_URL": postgres.fresh_database(),
        "WEBHOOK_URL": f"http://127.0.0.1:{proxy.port}{_PATH}",
    }
    bots = [BotProcess(telegram, tmp_path, LISTEN=f"127.0.0.1:{port}", **settings) for port in ports]
    proxy.start()
    yield lambda: (bots[0].ready(), bots[1].ready())
    proxy.stop()
    for bot in bots:
        if bot.runs:
            bot.kill()


def test_replicas_killed_under_load_lose_nothing(
    telegram: Telegram, replicas: Callable[[], tuple[BotProcess, BotProcess]]
) -> None:
    one, other = replicas()
    telegram.act("fault", method="sendMessage", times=-1, delay=0.04)
    chats = telegram.act("burst", chats=60, texts=QUESTIONS, each=5)
    wait_for(lambda: len(telegram.calls("sendMessage")) >= 60, "answers")
    one.kill()
    wait_for(lambda: len(telegram.calls("sendMessage")) >= 120, "answers of the other")
    one.ready()
    other.kill()
    wait_for(lambda: len(telegram.calls("sendMessage")) >= 180, "answers of the first again")
    other.ready()
    telegram.quiet(calm=4, seconds=150)
    unanswered, repeated = telegram.unanswered_and_repeated(chats)
    assert unanswered == 0
    assert repeated <= 2 * IN_HAND


def test_settings_and_follow_ups_hold_across_replicas(
    telegram: Telegram, replicas: Callable[[], tuple[BotProcess, BotProcess]]
) -> None:
    one, other = replicas()
    telegram.act("say", chat=telegram.ann, person=telegram.ann, text="/language ru")
    asked = telegram.ask(TRADE)
    assert "$620.1" not in telegram.reply_to(asked)["text"]
    replies = [telegram.reply_to(telegram.ask("and the goal?"))["text"] for _ in range(4)]
    assert all("1 млрд" in text for text in replies)
    # Nothing that one of them knows alone.
    one.kill()
    time.sleep(1.5)
    assert "1 млрд" in telegram.reply_to(telegram.ask("and the goal?"))["text"]
    assert other.runs
