"""The remote control from Python, for tests."""

from __future__ import annotations

from typing import Any

import httpx

_SECONDS = 60.0


class SimulatorClient:
    """Tells people of a local Telegram what to do, and looks at what came of it."""

    def __init__(self, address: str) -> None:
        """Talk to the server at an address like http://127.0.0.1:8081."""
        self.address = address
        self._http = httpx.Client(base_url=address, timeout=_SECONDS)

    def close(self) -> None:
        """Let go of connections."""
        self._http.close()

    def act(self, action: str, **body: Any) -> Any:
        """Do something; return its result.

        Raises:
            ValueError: If it cannot be done, with the reason.
        """
        reply = self._http.post(f"/control/{action}", json=body).json()
        if not reply["ok"]:
            raise ValueError(reply["description"])
        return reply["result"]

    def look(self, what: str, **query: Any) -> Any:
        """Return the JSON of one of the views: state, history, calls, answer, quiet."""
        return self._http.get(f"/control/{what}", params=query).json()

    def calls(self, method: str) -> list[dict[str, Any]]:
        """Return the parameters of all calls of a method, oldest first."""
        return [call["parameters"] for call in self.look("calls", method=method)]

    def replies(self, chat: int) -> list[dict[str, Any]]:
        """Return the bot's messages in a chat, oldest first."""
        bot = self.look("state")["bot"]["id"]
        return [each for each in self.look("history", chat=chat) if each.get("from", {}).get("id") == bot]
