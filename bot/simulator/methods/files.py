"""Pictures that Telegram holds."""

from __future__ import annotations

from bot.simulator.methods.registry import method
from bot.simulator.parameters import Parameters
from bot.simulator.refusal import bad
from bot.simulator.world import Json, World

_LARGEST = 10_000_000
_LONGEST_SIDES, _NARROWEST = 10_000, 20
"""Of a picture: bytes; width and height together, and one as a multiple of the other.
https://core.telegram.org/bots/api#sendphoto"""


def stored(world: World, parameters: Parameters, name: str, value: str | None = None) -> str:
    """Keep an upload, or find one that is kept; return its id.

    Raises:
        RefusalError: If none is kept under the id given.
    """
    written = parameters.text(name) if value is None else value
    upload = parameters.files.get(written.removeprefix("attach://") if written else name)
    if upload is not None:
        _check_size(upload)
        file_id = f"PHOTO{world.unique()}"
        world.files[file_id] = upload
        return file_id
    if written not in world.files:
        raise bad("wrong file identifier/HTTP URL specified")
    return written


def _dimensions(picture: bytes) -> tuple[int, int]:
    """Return width and height, which a PNG says in its first chunk."""
    width, height = (int.from_bytes(picture[start : start + 4]) for start in (16, 20))
    return width or 1, height or 1


def _check_size(picture: bytes) -> None:
    width, height = _dimensions(picture)
    if width + height > _LONGEST_SIDES or max(width, height) > _NARROWEST * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    if len(picture) > _LARGEST:
        raise bad("file is too big")


def sizes(world: World, file_id: str) -> list[Json]:
    """Return a picture's sizes, of which there is one."""
    data = world.files[file_id]
    width, height = _dimensions(data)
    size = {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": len(data)}
    return [size | {"width": width, "height": height}]


@method("getFile")
async def get_file(world: World, parameters: Parameters) -> Json:
    file_id = parameters.text("file_id")
    if file_id not in world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    size = len(world.files[file_id])
    return {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": size, "file_path": file_id}
