"""Language tags as apps and people write them, told as one of the languages that the bot speaks."""

from __future__ import annotations

from collections.abc import Collection


def spoken(tag: str | None, codes: Collection[str]) -> str | None:
    """Return the code among `codes` that a tag means, the closest one; None when it is not spoken.

    >>> spoken("RU_ru", ["en", "ru"])
    'ru'
    """
    parts = (tag or "").strip().lower().replace("_", "-").split("-")
    candidates = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((code for code in candidates if code in codes), None)
