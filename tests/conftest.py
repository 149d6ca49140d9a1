"""Closed doors for every test (no network, no settings of this machine, no home), and files made on the spot."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

Write = Callable[..., Path]

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


@pytest.fixture(autouse=True)
def closed_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Take away what this machine sets, except what Python and its tools need to run."""
    for name in list(os.environ):
        if not name.startswith(_KEPT):
            monkeypatch.delenv(name)
    # A home that cannot be written to is a home that nothing was written to.
    monkeypatch.setenv("HOME", str(Path(tmp_path_factory.getbasetemp()) / "no-home"))


@pytest.fixture(autouse=True)
def closed_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection and look-up."""

    def refuse(*arguments: object, **_: object) -> None:
        raise AssertionError(f"a test reached for the network: {arguments[-1]!r}")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes YAML and returns the file's path."""

    def write_file(text: str, name: str = "a.yaml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    return write_file
