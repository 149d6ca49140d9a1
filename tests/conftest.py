"""Closed doors for every test (no network, no settings of this machine, no home), and files made on the spot."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from bot.garbage import not_collected
from bot.knowledge import load_knowledge
from tests.needs import need
from tests.postgres import Postgres, installed

Write = Callable[..., Path]
_SHIPPED = Path(__file__).parents[1] / "knowledge"

_KEPT = (
    "PATH",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "LANG",
    "LC_",
    "PYTEST",
    "PYTHON",
    "COVERAGE",
    "HYPOTHESIS",
    "CI",
)


def pytest_configure(config: pytest.Config) -> None:
    """Learn the languages before the workers start, each of which would do so at the same time after a change."""
    if getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput"):
        with not_collected():
            load_knowledge([_SHIPPED])


@pytest.fixture(autouse=True)
def closed_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Take away what this machine sets, except what Python and its tools need to run."""
    for name in list(os.environ):
        if not name.startswith(_KEPT):
            monkeypatch.delenv(name)
    # A home that cannot be written to is a home that nothing was written to.
    monkeypatch.setenv("HOME", str(Path(tmp_path_factory.getbasetemp()) / "no-home"))


_HERE = {"127.0.0.1", "::1", "localhost", None}


@pytest.fixture(autouse=True)
def closed_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection and look-up that leads away from this machine."""

    def guard(real: Callable[..., Any], place: int) -> Callable[..., Any]:
        def guarded(*arguments: Any, **options: Any) -> Any:
            address = arguments[place]
            host = address[0] if isinstance(address, tuple) else address
            # The address of a socket of the file system is a path.
            if host not in _HERE and not (
                isinstance(host, str | bytes) and os.fsencode(host)[:1] in {b"/", b"\0"}
            ):
                raise AssertionError(f"a test reached for the network: {address!r}")
            return real(*arguments, **options)

        return guarded

    for name in ("connect", "connect_ex", "bind"):
        monkeypatch.setattr(socket.socket, name, guard(getattr(socket.socket, name), 1))
    monkeypatch.setattr(socket, "getaddrinfo", guard(socket.getaddrinfo, 0))


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    need("PostgreSQL's server", installed())
    with Postgres() as server:
        yield server


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes YAML and returns the file's path."""

    def write_file(text: str, name: str = "a.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    return write_file
