from __future__ import annotations

import socket

import pytest
from starlette.applications import Starlette

from bot.settings import Address
from bot.simulator.server import SimulatorServer
from bot.telegram.web import WebServer
from tests.postgres import free_port


@pytest.mark.parametrize(
    "make", [SimulatorServer, lambda app: WebServer(app, Address("127.0.0.1", free_port()))]
)
def test_replies_do_not_wait_for_acknowledgements(make: object) -> None:
    server = make(Starlette())  # type: ignore[operator]
    listening: socket.socket = server._socket
    assert listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    with socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        accepted.close()
    listening.close()
