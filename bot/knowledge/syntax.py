"""libyaml's complaints in words for people who write YAML once a month: where, what, what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

_FORBIDDEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML cannot print, its odd line breaks that editors do not count as lines, and a BOM inside."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake that makes the rest of a file unreadable."""

    line: int
    """Counted from 1, like `column`."""
    column: int
    message: str


def find_forbidden_character(text: str) -> Fault | None:
    """Return the first character that may not stand in YAML, if there is one."""
    if not (match := _FORBIDDEN.search(text)):
        return None
    before = text[: match.start()]
    message = f"expected text, got the invisible character U+{ord(match[0]):04X}. Delete it"
    return Fault(before.count("\n") + 1, match.start() - before.rfind("\n"), f"{message}.")


def explain(error: yaml.YAMLError, text: str) -> Fault:
    """Translate a syntax error of PyYAML's C parser."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Fault(1, 1, "expected YAML, got something else. Is it the right file?")
    lines = text.split("\n")
    row = min(mark.line, len(lines) - 1 if lines[-1] or len(lines) == 1 else len(lines) - 2)
    spot = _Spot(error, lines, row, mark.column if row == mark.line else len(lines[row]))
    return _tab(spot) or _by_message(spot)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where libyaml gave up."""

    error: yaml.YAMLError
    lines: list[str]
    row: int
    """Counted from 0, like `column`."""
    column: int

    @property
    def line(self) -> str:
        return self.lines[self.row]

    @property
    def before(self) -> str:
        return self.line[: self.column].rstrip()

    @property
    def character(self) -> str:
        return self.line[self.column : self.column + 1]

    @property
    def context(self) -> str:
        return getattr(self.error, "context", None) or ""

    def here(self, message: str) -> Fault:
        return Fault(self.row + 1, self.column + 1, message)

    def at_opening(self, message: str) -> Fault:
        """Report where the construct began that went wrong, "while scanning a quoted scalar"."""
        mark = getattr(self.error, "context_mark", None)
        return Fault(mark.line + 1, mark.column + 1, message) if mark else self.here(message)


def _tab(spot: _Spot) -> Fault | None:
    indentation = spot.line[: len(spot.line) - len(spot.line.lstrip())]
    column = indentation.find("\t") if "\t" in indentation else spot.column
    if spot.line[column : column + 1] != "\t":
        return None
    message = "expected spaces, got a tab. YAML is indented with spaces only: put two spaces in its place"
    return Fault(spot.row + 1, column + 1, f"{message}.")


def _by_message(spot: _Spot) -> Fault:
    problem = getattr(spot.error, "problem", None) or ""
    for words, explanation in _EXPLANATIONS.items():
        if words in problem:
            return explanation(spot)
    return spot.here("expected YAML, but this cannot be read. Check quotes, colons and indentation.")


def _open_quote(spot: _Spot) -> Fault:
    return spot.at_opening("expected a closing quote, found none. Close the quote that opens here.")


def _open_bracket(spot: _Spot) -> Fault:
    bracket = "'}'" if "mapping" in spot.context else "']'"
    return spot.at_opening(
        f"expected ',' or {bracket} at line {spot.row + 1}, column {spot.column + 1}. "
        "Close the bracket that opens here, or put text with commas, colons or brackets in quotes."
    )


def _colon(spot: _Spot) -> Fault:
    if ": " in spot.before:
        return spot.here("expected one 'key: value' a line, got a second ': '. Put the value in quotes.")
    return spot.here(
        "expected no key here. Line it up with the keys beside it, and end the line before it with ':' "
        "if it belongs below that."
    )


def _missing_colon(spot: _Spot) -> Fault:
    mark = getattr(spot.error, "context_mark", None)
    line = spot.lines[mark.line].strip() if mark else spot.line.strip()
    if re.match(r"-[^\s-]", line):
        return spot.at_opening(f"expected '- ' before a list item, got {line!r}. Put a space after the dash.")
    return spot.at_opening(f"expected 'key: value', got {line!r}. Add a colon and a space after the key.")


def _starting_character(spot: _Spot) -> Fault:
    return spot.here(f"a value must not begin with {spot.character!r}. Put it in quotes.")


def _starting_sign(spot: _Spot) -> Fault:
    sign = {"alias": "*", "anchor": "&"}.get(spot.context.rpartition(" ")[2], "!")
    return spot.at_opening(f"a value must not begin with {sign!r}. Put it in quotes.")


def _anything_expected_by_a_scanner(spot: _Spot) -> Fault:
    if "directive" in spot.context:
        return _directive(spot)
    return _starting_sign(spot)


def _colon_in_brackets(spot: _Spot) -> Fault:
    return spot.here("expected no colon here. Put a space after it, or the text in quotes.")


def _escape(spot: _Spot) -> Fault:
    return spot.here(
        "expected one of YAML's escapes after a backslash in double quotes. "
        "Write the backslash twice, or use single quotes."
    )


def _block_header(spot: _Spot) -> Fault:
    return spot.here("expected a line break after '|' or '>'. Begin the text on the next line, indented.")


def _key_expected(spot: _Spot) -> Fault:
    if spot.before.endswith(("'", '"')):
        return spot.here(
            "expected nothing after the closing quote. Put the whole value in quotes; "
            "inside single quotes write each ' twice."
        )
    if spot.before and spot.character in "]}":
        return spot.here(f"expected no {spot.character!r}: no bracket is open here. Delete it.")
    what = "a list item" if spot.character == "-" else f"{spot.line.strip()!r}"
    return spot.here(f"expected a key, got {what}. Line it up with the lines that it belongs to.")


def _dash_expected(spot: _Spot) -> Fault:
    got = f"{spot.line.strip()!r}"
    return spot.here(f"expected another '- ' item of the list, got {got}. Check the indentation.")


def _end_expected(spot: _Spot) -> Fault:
    return spot.here(
        f"expected the end of the file, got {spot.line.strip()!r}. "
        "Begin all top-level keys in the first column, and write no '...' line."
    )


def _value_expected(spot: _Spot) -> Fault:
    if not spot.character:
        return spot.here("expected a value or a closing bracket, got the end. Close all brackets.")
    return spot.here(f"expected a value, got {spot.character!r}. Put text that begins like this in quotes.")


def _directive(spot: _Spot) -> Fault:
    return spot.at_opening("expected no line that begins with '%'. Delete it.")


def _dash(spot: _Spot) -> Fault:
    return spot.here("expected no list item here. Begin the list on a line of its own.")


def _question_mark(spot: _Spot) -> Fault:
    return spot.here("a value must not begin with '? '. Put it in quotes.")


_EXPLANATIONS = {
    "found unexpected end of stream": _open_quote,
    "found unexpected document indicator": _open_quote,
    "',' or": _open_bracket,
    "mapping values are not allowed": _colon,
    "could not find expected ':'": _missing_colon,
    "cannot start any token": _starting_character,
    "unexpected ':'": _colon_in_brackets,
    "unknown escape": _escape,
    "hexdecimal": _escape,
    "invalid Unicode character escape": _escape,
    "comment or line break": _block_header,
    "did not find expected key": _key_expected,
    "'-' indicator": _dash_expected,
    "<document start>": _end_expected,
    "node content": _value_expected,
    "block sequence entries": _dash,
    "mapping keys are not allowed": _question_mark,
    "undefined tag handle": _starting_sign,
    "directive": _directive,
    "incompatible YAML": _directive,
    "did not find": _anything_expected_by_a_scanner,
}
"""Part of libyaml's message -> its explanation; the first that fits counts, so the vague one comes last."""
