from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
import yaml
from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo
from typing_extensions import TypeAliasType

from bot.accuracy.load import Split, load_questions
from bot.accuracy.schema import QuestionEntry
from bot.cli import app
from bot.cli.check import Format
from bot.core.concept import INDICATORS
from bot.core.thresholds import MARGIN, THRESHOLD
from bot.knowledge import schema
from bot.knowledge.load import check
from bot.settings import Settings
from bot.telegram.menu import COMMANDS
from bot.telegram.metrics import Metrics
from tests.docs.blocks import README, ROOT, Block, accuracy_part, blocks_of, by_chapter, replay

PAGE = README.read_text("utf-8")
BLOCKS = blocks_of(PAGE)
CHAPTERS = by_chapter(BLOCKS)
RENEW = "run: python -m tests.docs.renew"

TABLES: Mapping[type[BaseModel], str] = {
    schema.RecordEntry: "### Every record",
    schema.SourceEntry: "### `sources`",
    schema.PersonEntry: "### `people`",
    schema.RoleEntry: "A role:",
    schema.EntityEntry: "### `entities`",
    schema.MeetingEntry: "### `meetings`",
    schema.ParticipantEntry: "A participant:",
    schema.ItemEntry: "An item:",
    schema.StatementEntry: "A statement:",
    schema.SeriesEntry: "### `series`",
    schema.ObservationEntry: "An observation:",
    schema.ChangeEntry: "A change:",
    schema.GoalEntry: "A goal:",
    schema.FactEntry: "### `facts`",
}
"""Part of the schema -> the line above its table."""


def names(blocks: list[Block]) -> list[str]:
    return [f"line-{block.line}" for block in blocks]


def table_after(line: str) -> dict[str, list[str]]:
    """Return the rows of the first table after a line: what stands in backticks at its start -> all cells."""
    assert PAGE.count(f"\n{line}\n") == 1, line
    [table] = re.findall(r"^\|.*?(?=\n\n)", PAGE.partition(f"\n{line}\n")[2], re.MULTILINE | re.DOTALL)[:1]
    rows = [re.split(r"(?<!\\) \| ", row.strip("| ")) for row in table.splitlines()[2:]]
    return {cells[0].strip("`"): cells for cells in rows}


# What is shown ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "chapter", [name for name, blocks in CHAPTERS.items() if any(b.runs for b in blocks)]
)
def test_commands_print_what_is_shown(chapter: str, tmp_path: Path) -> None:
    shown = list(replay(CHAPTERS[chapter], tmp_path))
    assert shown
    for block, text in shown:
        assert block.text == text, RENEW


def test_every_command_is_run_or_marked() -> None:
    for block in BLOCKS:
        if block.language in {"sh", "console"} and block.runs:
            assert block.commands, f"line {block.line}: no command after '$ '; mark it no-run"
            assert block.text.startswith("$ ")


PAGES_OF_YAML = [block for block in BLOCKS if block.language == "yaml"]


@pytest.mark.parametrize("block", PAGES_OF_YAML, ids=names(PAGES_OF_YAML))
def test_yaml_loads(block: Block, tmp_path: Path) -> None:
    assert block.file
    file = tmp_path / Path(block.file).name
    file.write_text(block.text, "utf-8")
    if "tests/questions/" in block.file:
        knowledge = next(b for b in BLOCKS if b.file == f"knowledge/{file.name}")
        (tmp_path / "knowledge").mkdir()
        (tmp_path / "knowledge" / file.name).write_text(knowledge.text, "utf-8")
        assert load_questions([file], today=date(2025, 11, 23))
    else:
        assert bool(check([file])) is ("faulty" in block.tags)


def test_schema_comments_lead_to_the_schemas() -> None:
    found = [
        (b, m[1])
        for b in PAGES_OF_YAML
        if (m := re.match(r"# yaml-language-server: \$schema=(\S+)\n", b.text))
    ]
    assert found
    for block, path in found:
        assert block.file
        assert (ROOT / Path(block.file).parent / path).is_file()


def test_json_parses() -> None:
    shown = [block.text for block in BLOCKS if block.language == "json"]
    shown += [
        line for block in BLOCKS if block.runs for line in block.text.splitlines() if line.startswith("{")
    ]
    assert shown
    assert all(isinstance(json.loads(text), dict) for text in shown)


# What is named ---------------------------------------------------------------------------------------------------


def test_make_targets_exist() -> None:
    shown = "\n".join(block.text for block in BLOCKS) + "\n".join(re.findall(r"`(make [^`]+)`", PAGE))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)\b", shown))
    assert named
    assert named <= targets


def test_every_command_is_in_the_table() -> None:
    commands = {str(each.callback.__name__) for each in app.registered_commands if each.callback}
    commands |= {str(group.name) for group in app.registered_groups}
    assert set(re.findall(r"^\| `tradefacts ([a-z]+)` \|", PAGE, re.MULTILINE)) == commands


def test_settings_are_in_the_table_with_their_defaults() -> None:
    rows = table_after(
        "From the environment or `.env`; the environment wins. All are checked at start, and every fault is listed at once."
    )
    assert {name: row[1].strip("`") for name, row in rows.items()} == {
        name.upper(): default_of(field.default) for name, field in Settings.model_fields.items()
    }


def default_of(value: object) -> str:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return str(value) if value else "–"


def test_commands_of_the_menu_are_in_the_table() -> None:
    rows = table_after("whichever picture of an album they stand below.")
    named = {name for row in rows.values() for name in re.findall(r"`/([a-z]+)`", row[0])}
    assert named == set(COMMANDS)


def test_metrics_named_are_served() -> None:
    metrics = Metrics()
    metrics.watch_queue(lambda: 0, lambda: 0)
    served = metrics.text().decode()
    named = set(re.findall(r"`(tradefacts_[a-z_]+)`", PAGE))
    assert len(named) > 5
    assert not [name for name in named if name not in served]


def test_pictures_exist_and_are_small() -> None:
    pictures = re.findall(r'<img src="([^"]+)"[^>]+alt="[^"]+"', PAGE)
    assert pictures
    assert PAGE.count("<img") == len(pictures)
    assert not [name for name in pictures if not 1000 < (ROOT / name).stat().st_size < 120_000]


def test_files_and_folders_named_exist() -> None:
    named = set(re.findall(r"`((?:bot|tests|knowledge)/[\w/.-]*)`", PAGE)) | set(
        re.findall(r"\]\(([\w.]+)\)", PAGE)
    )
    made = {block.file for block in BLOCKS}
    assert named
    assert not [name for name in named - made if not (ROOT / name).exists()]


def test_links_within_the_page_lead_somewhere() -> None:
    anchors = {
        re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([\w-]+)\)", PAGE)) <= anchors


def test_limits_are_those_of_the_code() -> None:
    page = " ".join(PAGE.split())
    assert f"**threshold** of {THRESHOLD * 100:.0f} out of 100" in page, RENEW
    assert f"**margin** of {MARGIN * 100:.0f} " in page, RENEW
    assert [
        style
        for style in Format
        if style is not Format.TEXT and f"`--format {style}`" not in page and f"or `{style}`" not in page
    ] == []


# The reference ---------------------------------------------------------------------------------------------------


def models_within(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield every part of the schema that an annotation leads to."""
    if isinstance(annotation, TypeAliasType):
        annotation = annotation.__value__
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from models_within(field.annotation)
    for part in get_args(annotation):
        yield from models_within(part)


def fields_of(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields as they are written, without those that every record has."""
    shared = (
        schema.RecordEntry.model_fields
        if model is not schema.RecordEntry and issubclass(model, schema.RecordEntry)
        else {}
    )
    return {field.alias or name: field for name, field in model.model_fields.items() if name not in shared}


def test_every_part_of_the_schema_has_a_table() -> None:
    found = set(models_within(schema.KnowledgeFile)) - {schema.KnowledgeFile}
    assert found == set(TABLES) - {schema.RecordEntry}
    for section in schema.KnowledgeFile.model_fields:
        assert f"\n### `{section}`\n" in PAGE


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.__name__)
def test_table_has_every_field_with_its_default(model: type[BaseModel]) -> None:
    rows = table_after(TABLES[model])
    fields = fields_of(model)
    assert set(rows) == set(fields)
    for name, field in fields.items():
        _, _, default, meaning = rows[name]
        assert default.strip("`") == ("required" if field.is_required() else default_of(field.default)), name
        choices = get_args(field.annotation) if get_origin(field.annotation) is Literal else ()
        assert [choice for choice in choices if f"`{choice}`" not in meaning] == [], name


def test_fields_of_questions_are_in_their_table() -> None:
    rows = {row[0].strip("`"): row for row in (line.strip("| ").split(" | ") for line in question_table())}
    assert list(rows) == list(QuestionEntry.model_fields)
    kinds = get_args(QuestionEntry.model_fields["kind"].annotation)
    assert [kind for kind in kinds if f"`{kind}`" not in rows["kind"][2]] == []


def question_table() -> list[str]:
    return PAGE.partition("| field of a question |")[2].partition("\n\n")[0].splitlines()[2:]


def test_every_indicator_is_named() -> None:
    listed = PAGE.partition("Built-in indicators:")[2].partition(".")[0]
    assert re.findall(r"`([\w-]+)`", listed) == INDICATORS


# How well --------------------------------------------------------------------------------------------------------


def test_accuracy_is_of_the_questions_there_are() -> None:
    [block] = blocks_of(accuracy_part(PAGE)[0])
    asked: Counter[str] = Counter()
    for file in sorted((ROOT / "tests/questions/wordings").glob(f"{Split.HOLDOUT}-*.yaml")):
        asked.update(
            str(question.get("lang", "any"))
            for question in yaml.safe_load(file.read_text("utf-8"))["questions"]
        )
    rows = dict(re.findall(r"^(\S+) +(\d+) ", block.text.partition("The same beside")[0], re.MULTILINE))
    assert {name: int(rows[name]) for name in asked} == dict(asked), RENEW
    assert int(rows["all"]) == asked.total(), RENEW
    assert "WRatio" in block.text


# CONTRIBUTING --------------------------------------------------------------------------------------------------


def test_contributing_names_every_module_of_the_core() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = page.partition("Within `bot/core/`")[2].partition("\n\n- ")[0]
    modules = {file.stem for file in (ROOT / "bot/core").glob("*.py")} - {"__init__"}
    assert set(re.findall(r"`([a-z_]+)`", table)) == modules


# The build -------------------------------------------------------------------------------------------------------


def test_image_is_built_with_the_page_that_the_project_names() -> None:
    assert re.search(r"^COPY .*\bREADME\.md\b", (ROOT / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert "!README.md" in (ROOT / ".dockerignore").read_text("utf-8").splitlines()


def test_shell_blocks_are_shell(tmp_path: Path) -> None:
    shown = [block.text for block in BLOCKS if block.language == "sh" and not block.runs]
    assert shown
    for text in shown:
        subprocess.run(["sh", "-n"], input=text.encode(), check=True, cwd=tmp_path)


def test_the_service_is_one_that_systemd_takes(tmp_path: Path) -> None:
    (unit,) = [block.text for block in BLOCKS if block.language == "ini"]
    parsed = ConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read_string(unit)
    assert parsed["Service"]["ExecStart"].endswith("/bin/tradefacts run")
    # Longer than the bot takes for what is in hand.
    assert int(parsed["Service"]["TimeoutStopSec"]) > 10
    if shutil.which("systemd-analyze") is None:
        return
    file = tmp_path / "tradefacts.service"
    file.write_text(unit.replace("/opt/tradefacts/bin/tradefacts", sys.executable), "utf-8")
    checked = subprocess.run(
        ["systemd-analyze", "verify", str(file)], capture_output=True, text=True, check=False
    )
    assert "tradefacts.service" not in checked.stderr


def test_compose_gives_settings_that_the_bot_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]
    assert services["replica"]["deploy"]["replicas"] == 2
    for name in ("bot", "replica"):
        given = services[name]["environment"]
        assert {key.lower() for key in given} <= set(Settings.model_fields)
        for key, value in given.items():
            filled = re.sub(r"\$\{\w+:([-?])([^}]*)\}", lambda m: m[2] if m[1] == "-" else "123:abc", value)
            monkeypatch.setenv(key, filled)
        settings = Settings(_env_file=None)
        assert settings.listen
        assert settings.bot_token
    assert settings.webhook_url == "https://localhost"
    assert (
        settings.database_url.get_secret_value() == "postgresql://tradefacts:tradefacts@postgres/tradefacts"
    )
    # The proxy leads to where the replicas listen.
    assert services["proxy"]["command"].endswith(f"--to replica:{settings.listen.port}")
