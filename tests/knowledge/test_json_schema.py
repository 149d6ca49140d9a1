from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest

from bot.knowledge.json_schema import json_schema
from bot.knowledge.load import SECTIONS
from bot.knowledge.schema import Entry

SCHEMA: dict[str, Any] = json.loads(json_schema())


def test_the_shipped_schema_is_current() -> None:
    shipped = (files("bot.knowledge") / "schema.json").read_text(encoding="utf-8")
    assert shipped == json_schema(), "run: python -m bot.knowledge.json_schema > bot/knowledge/schema.json"


def test_it_has_all_sections() -> None:
    assert list(SCHEMA["properties"]) == list(SECTIONS)
    assert SCHEMA["additionalProperties"] is False


@pytest.mark.parametrize("model", SECTIONS.values(), ids=SECTIONS)
def test_every_key_is_described(model: type[Entry]) -> None:
    for name, field in SCHEMA["$defs"][model.__name__]["properties"].items():
        assert field.get("description"), name


def test_editors_know_the_words_to_offer() -> None:
    definitions = SCHEMA["$defs"]
    assert "KAZ" in definitions["Country"]["enum"]
    assert "visit" in definitions["MeetingEntry"]["properties"]["kind"]["enum"]
    assert list(definitions["Text"]["anyOf"][1]["properties"]) == ["en", "ru", "uz", "be"]
    assert "not" in definitions["FactEntry"]["properties"]
