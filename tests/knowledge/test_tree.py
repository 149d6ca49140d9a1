from __future__ import annotations

import pytest

from bot.knowledge.tree import MAX_DEPTH, Listing, Mapping, Scalar, parse


def faults(text: str) -> list[str]:
    return [f"{fault.line}:{fault.column}: {fault.message}" for fault in parse(text).faults]


def first_value(text: str) -> Scalar:
    root = parse(text).root
    assert root is not None
    value = root.entries[0].value
    assert isinstance(value, Scalar)
    return value


@pytest.mark.parametrize(
    "text", ["NO", "0701", "2024-10-17", "1_000", "1e3", "12:30:45", "yes", "0x1F", ".5", "1,234.5"]
)
def test_scalars_arrive_as_written(text: str) -> None:
    assert first_value(f"a: {text}\n").text == text


@pytest.mark.parametrize(
    ("written", "text", "is_null"),
    [
        pytest.param("", "", True, id="nothing is null"),
        pytest.param("~", "~", True, id="a tilde is null"),
        pytest.param("null", "null", True, id="the word is null"),
        pytest.param('"null"', "null", False, id="the word in quotes is text"),
        pytest.param('""', "", False, id="empty quotes are text"),
        pytest.param("None", "None", False, id="Python's word is text"),
    ],
)
def test_nothing_and_text_are_told_apart(written: str, text: str, is_null: bool) -> None:
    value = first_value(f"a: {written}\n")
    assert (value.text, value.is_null) == (text, is_null)


def test_nodes_know_line_and_column() -> None:
    tree = parse("a:\n  - b: 'соль 🧂'\n    c: d\n")
    assert tree.faults == []
    assert tree.root is not None
    listing = tree.root.entries[0].value
    assert isinstance(listing, Listing)
    mapping = listing.items[0]
    assert isinstance(mapping, Mapping)
    assert (mapping.line, mapping.column) == (2, 5)
    assert (mapping.entries[1].value.line, mapping.entries[1].value.column) == (3, 8)


def test_columns_count_characters_not_bytes() -> None:
    root = parse("{соль🧂: a, b: c}\n").root
    assert root is not None
    assert root.entries[1].key.column == 12


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "---\n", "~\n", "--- # nothing\n...\n"])
def test_a_file_may_be_empty(text: str) -> None:
    tree = parse(text)
    assert tree.root is None
    assert tree.faults == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param(
            "a: 1\nb: 2\na: 3\n",
            "3:1: expected each key once, got 'a' at line 1 and here. Keep one.",
            id="repeated key",
        ),
        pytest.param(
            "a: {b: 1, 'b': 2}\n",
            "1:11: expected each key once, got 'b' at line 1 and here",
            id="repeated key on one line",
        ),
        pytest.param(
            "a: &x 1\nb: *x\nc: *x\n", "1:4: expected no anchors and aliases, got '&x'", id="anchor"
        ),
        pytest.param("a: *x\n", "1:4: expected no anchors and aliases, got '*x'", id="alias"),
        pytest.param("a: !!str 5\n", "1:4: expected no tags, got 'tag:yaml.org,2002:str'", id="tag"),
        pytest.param("a: !x [b]\n", "1:4: expected no tags, got '!x'", id="tag of a list"),
        pytest.param("a:\n  <<: {b: 1}\n", "2:3: expected a key, got the merge sign '<<'", id="merge key"),
        pytest.param(
            "a: 1\n---\nb: 2\n", "2:1: expected one document in a file, got a second", id="second document"
        ),
        pytest.param("- a\n", "1:1: expected a mapping at the top", id="list at the top"),
        pytest.param("hello\n", "1:1: expected a mapping at the top", id="word at the top"),
        pytest.param("[a]: 1\n", "1:1: expected a single word as key, got a list", id="list as key"),
        pytest.param(
            "{{a: b}: 1}\n", "1:2: expected a single word as key, got a mapping", id="mapping as key"
        ),
        pytest.param("a:\n\tb: 1\n", "2:1: expected spaces, got a tab", id="tab as indentation"),
        pytest.param(
            "a:\n  b: 1\n\tc: 2\n", "3:1: expected spaces, got a tab", id="tab after spaces elsewhere"
        ),
        pytest.param("a:\n  b: 1\n  \tc: 2\n", "3:3: expected spaces, got a tab", id="tab behind spaces"),
        pytest.param("a: |\n\tb\n", "2:1: expected spaces, got a tab", id="tab in a block of text"),
        pytest.param("a:\n  -\tb: 1\n", "2:4: expected spaces, got a tab", id="tab behind a dash"),
        pytest.param(
            "a: b: c\n",
            "1:5: expected one 'key: value' a line, got a second ': '. Put the value in quotes.",
            id="second colon",
        ),
        pytest.param("a: 1\n  b: 2\n", "2:4: expected no key here. Line it up", id="key indented too far"),
        pytest.param("a: 1\nb\n", "2:1: expected 'key: value', got 'b'. Add a colon", id="key without colon"),
        pytest.param(
            "a:\n- b\n-c\n", "3:1: expected '- ' before a list item, got '-c'", id="dash without space"
        ),
        pytest.param('a: "x\nb: 2\n', "1:4: expected a closing quote", id="open double quote"),
        pytest.param("a: 'x\n", "1:4: expected a closing quote", id="open single quote"),
        pytest.param(
            "a: 'it's'\n", "1:8: expected nothing after the closing quote", id="apostrophe in single quotes"
        ),
        pytest.param(
            "a: [1, 2\nb: 3\n",
            "1:4: expected ',' or ']' at line 2, column 2. Close the bracket",
            id="open bracket",
        ),
        pytest.param("a: {b: 1\n", "1:4: expected ',' or '}' at line 1", id="open brace"),
        pytest.param("a: {b: 1}}\n", "1:10: expected no '}': no bracket is open here", id="brace too many"),
        pytest.param(
            "a:\n  - x\n b: 1\n", "3:2: expected a key, got 'b: 1'. Line it up", id="key between two levels"
        ),
        pytest.param("a: 1\n- b\n", "2:1: expected a key, got a list item", id="item among keys"),
        pytest.param(
            "- a\nb: 1\n", "2:1: expected another '- ' item of the list, got 'b: 1'", id="key among items"
        ),
        pytest.param(
            " a: 1\nb: 2\n", "2:1: expected the end of the file, got 'b: 2'", id="first key indented"
        ),
        pytest.param(
            "a: [b:, c]\n", "1:6: expected no colon here. Put a space after it", id="colon in brackets"
        ),
        pytest.param("a: @x\n", "1:4: a value must not begin with '@'. Put it in quotes.", id="at sign"),
        pytest.param("a: %x\n", "1:4: a value must not begin with '%'", id="per cent sign"),
        pytest.param("a: * b\n", "1:4: a value must not begin with '*'", id="asterisk"),
        pytest.param("a: & b\n", "1:4: a value must not begin with '&'", id="ampersand"),
        pytest.param("a: !<x y\n", "1:4: a value must not begin with '!'", id="exclamation mark"),
        pytest.param("a: !foo!bar x\n", "1:4: a value must not begin with '!'", id="unknown tag handle"),
        pytest.param("a: ? b\n", "1:4: a value must not begin with '? '", id="question mark"),
        pytest.param("a: - b\n", "1:4: expected no list item here", id="item behind a key"),
        pytest.param("a: ]\n", "1:4: expected a value, got ']'", id="closing bracket as value"),
        pytest.param('a: "C:\\q"\n', "1:7: expected one of YAML's escapes", id="unknown escape"),
        pytest.param('a: "\\x"\n', "1:7: expected one of YAML's escapes", id="escape without digits"),
        pytest.param("a: | text\n", "1:6: expected a line break after '|' or '>'", id="text behind a bar"),
        pytest.param("%FOO\na: 1\n", "1:1: expected no line that begins with '%'", id="directive"),
        pytest.param(
            "a: b\u2028c\n", "1:5: expected text, got the invisible character U+2028", id="line separator"
        ),
        pytest.param("a: b\nc: d\x07\n", "2:5: expected text, got the invisible character U+0007", id="bell"),
        pytest.param("[" * 100_000, "expected at most 40 levels of nesting", id="brackets without end"),
        pytest.param(
            "a: " + "{a: " * 60 + "}" * 60, "expected at most 40 levels of nesting", id="too many levels"
        ),
    ],
)
def test_one_fault_says_where_and_what_to_do(text: str, fault: str) -> None:
    [found] = faults(text)
    assert fault in found


def test_no_fault_shows_words_of_libyaml() -> None:
    for text in (
        "a: b: c",
        "a: [",
        "a: 'b",
        "a\nb: c",
        "a: @",
        "\ta: b",
        "a: b\n c\nd",
        "}",
        "? a\n? b\n: - c\n :",
    ):
        for fault in faults(text):
            assert "scanning" not in fault
            assert "did not find" not in fault
            assert "token" not in fault


def test_forty_levels_are_read() -> None:
    assert faults("a: " + "[" * (MAX_DEPTH - 2) + "x" + "]" * (MAX_DEPTH - 2)) == []


def test_aliases_that_multiply_end_at_once() -> None:
    levels = [f"k{level}: &k{level} [{', '.join([f'*k{level - 1}'] * 9)}]" for level in range(1, 30)]
    assert len(faults("\n".join(["k0: &k0 [lol]", *levels]))) == 1


def test_a_fault_of_structure_does_not_hide_the_next() -> None:
    assert [fault.split(": ")[0] for fault in faults("a: &x 1\nb: !y 2\nb: 3\n<<: {}\n")] == [
        "1:4",
        "2:4",
        "3:1",
        "4:1",
    ]
