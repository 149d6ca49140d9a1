"""Closed doors for every test: no network, no settings of this machine, no home."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

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
