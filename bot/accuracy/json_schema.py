"""The JSON Schema of a question file, shipped as `schema.json` for editors that complete and underline.

After a change of `bot.accuracy.schema`: python -m bot.accuracy.json_schema > bot/accuracy/schema.json
"""

from __future__ import annotations

import sys

from bot.accuracy.schema import QuestionFile
from bot.knowledge.json_schema import schema_of


def json_schema() -> str:
    """Return the schema as indented JSON, a line feed at the end."""
    return schema_of(QuestionFile, "Questions to the Trade Facts Bot")


if __name__ == "__main__":
    sys.stdout.write(json_schema())
