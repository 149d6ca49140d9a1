"""What a request of the Bot API carries, however it is encoded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.simulator.refusal import bad


class Parameters:
    """Values by name; nested ones come as JSON in a string, or as they are in a JSON body."""

    def __init__(self, values: Mapping[str, Any], files: Mapping[str, bytes] | None = None) -> None:
        self._values = {name: value for name, value in values.items() if value not in (None, "")}
        self.files = dict(files or {})
        """Uploads by the name of their field."""

    @classmethod
    async def of(cls, request: Request) -> Parameters:
        """Read a request: query, form, multipart or JSON.

        Raises:
            RefusalError: If the body cannot be read.
        """
        values: dict[str, Any] = dict(request.query_params)
        files: dict[str, bytes] = {}
        kind = request.headers.get("content-type", "").partition(";")[0].strip()
        if kind == "application/json":
            try:
                values |= await request.json()
            except (ValueError, TypeError) as error:
                raise bad("can't parse JSON object") from error
        elif kind:
            async with request.form() as form:
                for name, value in form.items():
                    if isinstance(value, UploadFile):
                        files[name] = await value.read()
                    else:
                        values[name] = value
        return cls(values, files)

    def __contains__(self, name: str) -> bool:
        return name in self._values or name in self.files

    def written(self) -> Iterator[tuple[str, Any]]:
        """Yield names and values as they came, uploads left out."""
        yield from self._values.items()

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self._values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def number(self, name: str, default: int | None = None) -> int:
        """Return a whole number.

        Raises:
            RefusalError: If it is none, or missing without a default.
        """
        value = self._values.get(name, default)
        try:
            return int(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            raise bad(f"parameter {name} must be a number") from None

    def flag(self, name: str) -> bool:
        """Return whether something is true."""
        return self._values.get(name) in (True, "true", "True", "1", 1)

    def nested(self, name: str, default: Any = None) -> Any:
        """Return an object or a list.

        Raises:
            RefusalError: If it is no JSON.
        """
        value = self._values.get(name)
        if not isinstance(value, str):
            return default if value is None else value
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None

    def shown(self) -> dict[str, Any]:
        """Return all values, nested ones decoded, for the record of calls."""
        found = {}
        for name, value in self._values.items():
            found[name] = value
            if isinstance(value, str) and value[:1] in {"[", "{"}:
                try:
                    found[name] = json.loads(value)
                except ValueError:
                    continue
        return found | {name: f"<{len(data)} bytes>" for name, data in self.files.items()}
