"""The JSON Schema of a knowledge file, shipped as `schema.json` for editors that complete and underline.

After a change of `bot.knowledge.schema`: python -m bot.knowledge.json_schema > bot/knowledge/schema.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from bot.knowledge.schema import Entry, KnowledgeFile
from bot.languages.catalog import CODES, FIRST_SCRIPTS


def json_schema() -> str:
    """Return the schema as indented JSON, a line feed at the end."""
    return schema_of(KnowledgeFile, "Knowledge of the Trade Facts Bot")


def schema_of(model: type[Entry], title: str) -> str:
    """Return the schema of any kind of file that people write, as indented JSON, a line feed at the end."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
        "title": title,
    }
    for node in list(_nodes(schema)):
        _close(node)
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _close(node: dict[str, Any]) -> None:
    """Let editors underline keys of no pattern, offer our languages, and show no invented titles."""
    patterns = node.get("patternProperties", {})
    if patterns:
        node["additionalProperties"] = False
    for pattern, value in patterns.items():
        if "{2,3}" in pattern:
            node["properties"] = {code: value for code in CODES if code not in FIRST_SCRIPTS}
    for field in node.get("properties", {}).values():
        if isinstance(field.get("title"), str):
            del field["title"]


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _nodes(inner)
    if isinstance(value, list):
        for inner in value:
            yield from _nodes(inner)


if __name__ == "__main__":
    sys.stdout.write(json_schema())
