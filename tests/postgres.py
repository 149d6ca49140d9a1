"""A PostgreSQL server of the tests' own, on a socket in a temporary folder and on loopback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any


def _program(name: str) -> str | None:
    found = [*sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)]
    return str(found[0]) if found else shutil.which(name)


def installed() -> bool:
    return _program("initdb") is not None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Postgres:
    """Started on entering, stopped on leaving."""

    def __init__(self) -> None:
        # None of pytest's folders, which the user that the server runs as may not pass through.
        self._temporary = TemporaryDirectory(prefix="tradefacts-postgres-")
        self._folder = Path(self._temporary.name)
        self.port = free_port()
        self._count = 0
        # The server refuses to run as root.
        self._as: dict[str, Any] = {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}

    def _run(self, *command: str) -> None:
        subprocess.run(
            command,
            check=True,
            capture_output=True,
            timeout=60,
            cwd=self._folder,
            env=_environment(),
            **self._as,
        )

    def __enter__(self) -> Postgres:
        if self._as:
            shutil.chown(self._folder, "postgres", "postgres")
        data = self._folder / "data"
        self._run(_need("initdb"), "-D", str(data), "-U", "facts", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        self.start = (
            _need("pg_ctl"),
            "-D",
            str(data),
            "-w",
            "-l",
            str(self._folder / "log"),
            "-o",
            options,
            "start",
        )
        self._stop = (_need("pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop")
        self._run(*self.start)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run(*self._stop)
        self._temporary.cleanup()

    @contextmanager
    def away(self) -> Iterator[None]:
        """Stop the server, and start it again."""
        self._run(*self._stop)
        try:
            yield
        finally:
            self._run(*self.start)

    def fresh_database(self) -> str:
        """Make an empty database and return its address."""
        self._count += 1
        name = f"facts{self._count}"
        base = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "facts")
        self._run(_need("createdb"), *base, name)
        return f"postgresql://facts@127.0.0.1:{self.port}/{name}"


def _need(name: str) -> str:
    found = _program(name)
    assert found, f"{name} is not installed"
    return found


def _environment() -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
