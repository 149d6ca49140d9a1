from __future__ import annotations

import socket

import pytest
from starlette.applications import Starlette

from bot.errors import TradeFactsError
from bot.settings import Address
from bot.simulator.server import SimulatorServer
from bot.telegram.web import listen
from bot.web_server import WebServer


def test_replies_do_not_wait_for_acknowledgements() -> None:
    server = WebServer(Starlette(), "127.0.0.1", 0, close_seconds=1)
    listening: socket.socket = server._socket
    assert listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    with socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        accepted.close()
    listening.close()


def test_an_address_that_is_taken_is_named_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(
            TradeFactsError, match=f"LISTEN: expected an address that is free, got 127.0.0.1:{port}"
        ):
            listen(Starlette(), Address("127.0.0.1", port))
        with pytest.raises(TradeFactsError, match=f"port {port}: expected one that is free"):
            SimulatorServer(Starlette(), port)
