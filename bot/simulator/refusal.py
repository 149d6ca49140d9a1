"""How Telegram says no."""

from __future__ import annotations

from typing import Any


class RefusalError(Exception):
    """A reply that is not ok, as described at https://core.telegram.org/bots/api#making-requests."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        self.code = code
        self.description = description
        self.parameters = parameters
        super().__init__(description)

    @property
    def body(self) -> dict[str, Any]:
        """The JSON of the reply."""
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad(reason: str) -> RefusalError:
    """Return a 400 for a request that makes no sense."""
    return RefusalError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> RefusalError:
    """Return a 403."""
    return RefusalError(403, f"Forbidden: {reason}")
