from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.knowledge.files import MAX_BYTES, File, read
from bot.knowledge.problem import Problem


def only(path: Path) -> str:
    """Return the one problem of a path, without the path."""
    [found] = read([path])
    assert isinstance(found, Problem), found
    return str(found).removeprefix(f"{path}:").removeprefix(str(path)).lstrip()


def names(*paths: Path) -> list[str]:
    """Return the names of all files that are read; there must be no problems."""
    found = list(read(paths))
    assert all(isinstance(file, File) for file in found), found
    return [Path(file.path).name for file in found]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(
            "a: 1\r\nсоль: ".encode() + b"\xd1\xff\n",
            "2:7: expected UTF-8, got 0xD1, byte 17 of the file.",
            id="a byte that is no UTF-8",
        ),
        pytest.param(
            "a: соль\n".encode("cp1251"),
            "1:4: expected UTF-8, got 0xF1, byte 4 of the file.",
            id="a Windows code page",
        ),
        pytest.param(
            b"\xef\xbb\xbfa: \xff",
            "1:4: expected UTF-8, got 0xFF, byte 7 of the file.",
            id="bytes are counted with the mark",
        ),
        pytest.param(
            "a: 1\n".encode("utf-16"),
            "expected UTF-8, got UTF-16. Save the file as UTF-8.",
            id="UTF-16 with a mark",
        ),
        pytest.param(
            "a: 1\n".encode("utf-16-le"),
            "expected UTF-8, got UTF-16. Save the file as UTF-8.",
            id="UTF-16 without a mark",
        ),
        pytest.param(
            "a: 1\n".encode("utf-16-be"),
            "expected UTF-8, got UTF-16. Save the file as UTF-8.",
            id="UTF-16 big-endian",
        ),
        pytest.param(
            "a: 1\n".encode("utf-32"), "expected UTF-8, got UTF-32. Save the file as UTF-8.", id="UTF-32"
        ),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\x00\x01\x02",
            "expected text, got binary data (a zero at byte 9).",
            id="a picture",
        ),
        pytest.param(b"\x00" * 8, "expected text, got binary data (a zero at byte 1).", id="zeros"),
        pytest.param(
            b"#" * (MAX_BYTES + 1),
            "expected at most 2 MiB, got 2.0 MiB. Split it into several files.",
            id="a byte too many",
        ),
    ],
)
def test_bytes_that_are_no_text_are_refused(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    assert only(path).startswith(message)


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    monkeypatch.delattr(Path, "open")
    assert only(path) == "expected at most 2 MiB, got 50.0 MiB. Split it into several files."


@pytest.mark.parametrize("data", [b"a: 1\r\nb: 2\r\n", b"\xef\xbb\xbfa: 1\nb: 2\n", b"a: 1\rb: 2\r"])
def test_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    assert list(read([path])) == [File(str(path), "a: 1\nb: 2\n")]


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    assert only(tmp_path / "a.yaml") == "no such file or folder. Check the path."


def test_a_link_to_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "gone.yaml")
    assert only(tmp_path / "a.yaml") == "the link leads to nothing. Check the path."


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.touch()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert only(path) == "not allowed to read it. Change its permissions."


def test_a_folder_that_may_not_be_listed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert only(tmp_path) == "not allowed to read it. Change its permissions."


def test_a_disk_that_fails_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.touch()

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert only(path) == "cannot be read: Input/output error."


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    assert only(tmp_path / "a.yaml") == "expected a file or a folder, got a device, pipe or socket."


def test_folders_are_read_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.yml", "a.yaml", "C.YAML", ".hidden.yaml", "notes.txt", "sub/_d.yaml", ".git/e.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["C.YAML", "a.yaml", "b.yml", "_d.yaml"]


def test_a_folder_may_be_named_like_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()
    (tmp_path / "x.yaml" / "a.yaml").touch()
    assert names(tmp_path) == ["a.yaml"]


def test_a_folder_without_yaml_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    assert only(tmp_path).startswith("expected .yaml or .yml files in this folder, found none.")


def test_a_named_file_is_read_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / ".facts").touch()
    assert names(tmp_path / ".facts") == [".facts"]


def test_nothing_is_read_twice(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    assert names(tmp_path, tmp_path / "a.yaml", tmp_path / "." / "a.yaml", tmp_path) == ["a.yaml"]


def test_a_folder_that_links_to_itself_is_walked_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again").symlink_to(tmp_path / "sub", target_is_directory=True)
    assert names(tmp_path) == ["a.yaml"]


def test_links_that_chase_each_other_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    assert "cannot be read: " in only(tmp_path / "a.yaml") or "a loop of links" in only(tmp_path / "a.yaml")


def test_linked_folders_are_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.yaml").touch()
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert names(tmp_path / "knowledge") == ["a.yaml"]
