"""Loads knowledge files: all of them into one snapshot, or nothing and all that is wrong with any of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from bot.core.language import Language
from bot.core.model import Knowledge
from bot.knowledge import build, tree
from bot.knowledge.document import read_document
from bot.knowledge.doubt import doubt_changes, doubt_parts
from bot.knowledge.entry import validate
from bot.knowledge.field import References, parse_id
from bot.knowledge.files import File, read
from bot.knowledge.lint import lint_fact, lint_meeting, lint_series, phrasings
from bot.knowledge.place import Loc, Place, is_refused, plain
from bot.knowledge.problem import KnowledgeError, Problem
from bot.knowledge.schema import Entry, KnowledgeFile, SeriesEntry
from bot.knowledge.suggestion import did_you_mean, listed
from bot.knowledge.wording import doubt_phrasings, doubt_wordings, lint_wordings

SECTIONS: Mapping[str, type[Entry]] = {
    name: get_args(field.annotation)[1] for name, field in KnowledgeFile.model_fields.items()
}
"""Key at the top of a file -> what stands below it by id."""

_RECORDS = "records"
_SHARED_IDS = dict.fromkeys(("people", "entities", "meetings", "series", "facts"), _RECORDS)
"""Sections that share their ids, since answers and buttons name a record by its id alone."""

_LINTS = {"meetings": lint_meeting, "series": lint_series, "facts": lint_fact}

_POSSIBLE_ID = re.compile(r"^[ \t]*(['\"]?)([a-z0-9][a-z0-9-]*)\1[ \t]*:", re.MULTILINE)


def load(
    paths: Iterable[Path],
    *,
    languages: tuple[Language, ...],
    country_names: Mapping[str, Mapping[str, str]],
    country_codes: Mapping[str, str],
) -> Knowledge:
    """Return one snapshot of all files under `paths`.

    Args:
        paths: Files, and folders to search for YAML files.
        languages: For `Knowledge.languages`.
        country_names: For `Knowledge.country_names`.
        country_codes: For `Knowledge.country_codes`.

    Raises:
        KnowledgeError: If anything is wrong with any of the files.
    """
    reading = _read(paths)
    if reading.problems:
        raise KnowledgeError(reading.problems)
    entities, meetings, series, facts = build.build_records(reading.whole)
    return Knowledge(
        languages=languages,
        country_names=country_names,
        country_codes=country_codes,
        entities=entities,
        meetings=meetings,
        series=series,
        facts=facts,
    )


def check(paths: Iterable[Path]) -> list[Problem]:
    """Return every problem and warning of the files under `paths`, in the order of paths and lines."""
    reading = _read(paths)
    return sorted({*reading.problems, *_doubts(reading)})


@dataclass(frozen=True, slots=True)
class _Record:
    """A record as it is written."""

    section: str
    key: str
    place: Place
    data: Any


@dataclass(frozen=True, slots=True)
class _Reading:
    """All files as if they were one."""

    whole: KnowledgeFile
    """Without the records that have problems."""
    records: list[_Record]
    """All, as they are written."""
    problems: list[Problem]
    """In the order of paths and lines."""


def _read(paths: Iterable[Path]) -> _Reading:
    problems: list[Problem] = []
    records: list[_Record] = []
    possible: set[str] = set()
    for file in read(paths):
        if isinstance(file, Problem):
            problems.append(file)
            continue
        document = read_document(file)
        problems += document.problems
        if document.root:
            problems += _section_problems(file, document.root)
            records += _records(file, document.root)
        else:
            # Ids of a file that cannot be read are not reported as unknown where others refer to them.
            possible.update(key for _, key in _POSSIBLE_ID.findall(file.text))
    problems += _id_problems(records)
    problems += _shared_phrasings(records)
    whole, more = _validate(records, possible)
    return _Reading(whole, records, sorted({*problems, *more}))


def _records(file: File, root: tree.Mapping) -> Iterator[_Record]:
    for section in root.entries:
        if section.key.text not in SECTIONS or not isinstance(section.value, tree.Mapping):
            continue
        for entry in section.value.entries:
            name, key = section.key.text, entry.key.text
            place = Place(file.path, entry.value, entry.key, f"{name}.{key}")
            yield _Record(name, key, place, plain(entry.value))


def _section_problems(file: File, root: tree.Mapping) -> Iterator[Problem]:
    for section in root.entries:
        name, value = section.key.text, section.value
        place = Place(file.path, value, section.key, name)
        if name not in SECTIONS:
            hint = did_you_mean(name, SECTIONS) or f" Expected {listed(SECTIONS)}."
            yield place.problem_of_key(f"unknown key.{hint}")
        elif not isinstance(value, tree.Mapping) and not is_refused(value) and plain(value) is not None:
            what = "a list" if isinstance(value, tree.Listing) else repr(plain(value))
            yield place.problem(f"expected records by id, like 'my-id:', got {what}.")


def _id_problems(records: list[_Record]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Place] = {}
    for record in records:
        try:
            parse_id(record.key)
        except ValueError as error:
            yield record.place.problem_of_key(str(error))
        kind = _SHARED_IDS.get(record.section, record.section)
        other = first.setdefault((kind, record.key), record.place)
        if other is not record.place and not _is_repeated_key(other, record.place):
            where = _position(other.problem_of_key(""))
            yield record.place.problem_of_key(
                f"expected ids of {kind} to be unique, got one that is used at {where}. Rename one of them."
            )


def _is_repeated_key(first: Place, second: Place) -> bool:
    """Whether both stand in one file and section, for which `tree` has reported the repetition."""
    return first.path == second.path and first.where == second.where


def _shared_phrasings(records: list[_Record]) -> Iterator[Problem]:
    first: dict[tuple[str, ...], tuple[_Record, Loc]] = {}
    for record in records:
        if record.section != "facts" or not isinstance(record.data, dict):
            continue
        for loc, phrasing in phrasings(record.data):
            other, other_loc = first.setdefault(phrasing, (record, loc))
            if other.key != record.key:
                where = f"{other.key!r} has it too, at {_position(other.place.follow(other_loc).problem(''))}"
                yield record.place.follow(loc).problem(
                    f"expected a phrasing that no other fact has, but {where}. Make it more specific."
                )


def _position(at: Problem) -> str:
    return f"{at.path}:{at.line}:{at.column}"


def _linted(record: _Record) -> Iterator[Problem]:
    if not isinstance(record.data, dict):
        return
    lint = _LINTS.get(record.section)
    found = [*lint_wordings(record.data), *(lint(record.data) if lint else ())]
    for loc, text in found:
        yield record.place.follow(loc).problem(text)


def _doubts(reading: _Reading) -> Iterator[Problem]:
    """Yield warnings of the records that are valid."""
    series = reading.whole.series
    of_parts = list(doubt_parts(series))
    for record in reading.records:
        entry = getattr(reading.whole, record.section).get(record.key)
        if entry is None:
            continue
        found = [*doubt_wordings(record.data), *doubt_phrasings(record.data)]
        if isinstance(entry, SeriesEntry):
            found += doubt_changes(entry)
            found += ((loc, text) for key, loc, text in of_parts if key == record.key)
        for loc, text in found:
            yield record.place.follow(loc).warning(text)


def _validate(records: list[_Record], possible: set[str]) -> tuple[KnowledgeFile, list[Problem]]:
    references = References(
        sources=frozenset({record.key for record in records if record.section == "sources"} | possible),
        people=frozenset({record.key for record in records if record.section == "people"} | possible),
    )
    valid: dict[str, Any] = {section: {} for section in SECTIONS}
    problems: list[Problem] = []
    for record in records:
        if is_refused(record.place.node):
            continue
        problems += _linted(record)
        entry = validate(SECTIONS[record.section], record.data, record.place, references)
        if isinstance(entry, Entry):
            valid[record.section][record.key] = entry
        else:
            problems += entry
    return KnowledgeFile.model_construct(None, **valid), problems
