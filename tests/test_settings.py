from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from bot.settings import Address, SettingsError, load_settings

TOKEN = "123456789:AAF-made_up_for_tests_only_0123456789"


@pytest.fixture(autouse=True)
def in_an_empty_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_nothing_has_to_be_set() -> None:
    settings = load_settings()
    assert settings.bot_token is None
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.database_url.get_secret_value() == "sqlite:///tradefacts.sqlite3"
    assert (settings.knowledge, settings.bot_admins, settings.allowed_chats, settings.listen) == (
        (),
        (),
        (),
        None,
    )
    assert settings.log_level == "INFO"


def test_every_setting_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()
    for name, value in {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": "http://127.0.0.1:8081/",
        "KNOWLEDGE": f"a.yaml:{tmp_path}",
        "DATABASE_URL": "sqlite:////data/x.sqlite3",
        "WEBHOOK_URL": "https://bot.example.org/telegram",
        "WEBHOOK_SECRET": "a_b-C1",
        "LISTEN": "[::1]:8080",
        "BOT_ADMINS": "1, 2",
        "ALLOWED_CHATS": "-1001234567890,5",
        "LOG_LEVEL": "debug",
    }.items():
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.bot_api_url == "http://127.0.0.1:8081"
    assert settings.knowledge == (Path("a.yaml"), tmp_path)
    assert settings.listen == Address("::1", 8080)
    assert settings.bot_admins == (1, 2)
    assert settings.allowed_chats == (-1001234567890, 5)
    assert settings.log_level == "DEBUG"


def test_the_environment_wins_over_the_file_and_empty_means_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("LOG_LEVEL=ERROR\nLISTEN=0.0.0.0:80\nBOT_TOKEN=\n")
    monkeypatch.setenv("LOG_LEVEL", "WARNING")
    monkeypatch.setenv("LISTEN", "")
    settings = load_settings()
    assert (settings.log_level, settings.listen, settings.bot_token) == (
        "WARNING",
        Address("0.0.0.0", 80),
        None,
    )


def test_unknown_settings_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("SOMETHING_ELSE=1\n")
    monkeypatch.setenv("BOT_UNHEARD_OF", "1")
    assert not hasattr(load_settings(), "unheard_of")


FAULTS = [
    pytest.param("BOT_TOKEN", "my secret", "got something else of 9 characters", id="a token has a colon"),
    pytest.param(
        "BOT_API_URL", "api.telegram.org", "expected an http or https address", id="an address has a scheme"
    ),
    pytest.param("BOT_API_URL", "ftp://a.b", "expected an http or https address", id="the API speaks HTTP"),
    pytest.param(
        "KNOWLEDGE", "nowhere", "expected an existing file or folder, got 'nowhere'", id="facts must exist"
    ),
    pytest.param("DATABASE_URL", "mysql://u:hunter2@h/d", "got a 'mysql' address", id="only known databases"),
    pytest.param("DATABASE_URL", "hunter2", "expected sqlite:///FILE", id="a bare word is no database"),
    pytest.param("DATABASE_URL", "sqlite://file", "expected three slashes", id="slashes are counted"),
    pytest.param(
        "WEBHOOK_URL", "http://bot.example.org", "expected an https address", id="webhooks are encrypted"
    ),
    pytest.param("WEBHOOK_SECRET", "hunter 2", "expected 1 to 256 of", id="a secret without spaces"),
    pytest.param("WEBHOOK_SECRET", "x" * 257, "expected 1 to 256 of", id="a secret within the limit"),
    pytest.param("LISTEN", "8080", "expected host:port, got '8080'", id="a port needs a host"),
    pytest.param(
        "LISTEN", "localhost:70000", "expected host:port, got 'localhost:70000'", id="ports end at 65535"
    ),
    pytest.param("LISTEN", "localhost:0", "expected host:port", id="ports begin at 1"),
    pytest.param(
        "BOT_ADMINS", "@me", "expected user ids separated by commas, got '@me'", id="admins are numbers"
    ),
    pytest.param("BOT_ADMINS", "-100", "expected ids of users", id="a group is no admin"),
    pytest.param("ALLOWED_CHATS", "1,,x", "expected chat ids separated by commas", id="chats are numbers"),
    pytest.param(
        "LOG_LEVEL", "loud", "expected DEBUG, INFO, WARNING or ERROR, got 'loud'", id="levels are four"
    ),
]


@pytest.mark.parametrize(("name", "value", "message"), FAULTS)
def test_a_fault_says_where_what_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    (fault,) = caught.value.faults
    assert fault.startswith(f"environment: {name}: expected ")
    assert message in fault
    assert fault.endswith(".")
    assert "\n" not in fault


def test_all_faults_are_listed_together_with_their_lines() -> None:
    Path(".env").write_text("# settings\nBOT_TOKEN=abc\n\nexport LISTEN = nowhere\nLOG_LEVEL=loud\n")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert [fault.split(": ")[:2] for fault in str(caught.value).splitlines()] == [
        [".env:2", "BOT_TOKEN"],
        [".env:4", "LISTEN"],
        [".env:5", "LOG_LEVEL"],
    ]


def test_a_file_in_another_encoding_is_named() -> None:
    Path(".env").write_bytes("LOG_LEVEL=ж".encode("cp1251"))
    with pytest.raises(SettingsError, match=r"\.env: expected UTF-8 text, got another encoding at byte 10"):
        load_settings()


def test_a_byte_order_mark_does_no_harm() -> None:
    Path(".env").write_bytes("\ufeffLOG_LEVEL=ERROR\n".encode())
    assert load_settings().log_level == "ERROR"


SECRETS = {"BOT_TOKEN": TOKEN, "WEBHOOK_SECRET": "s3cret_word", "DATABASE_URL": "sqlite:///hidden-path"}


def test_secrets_show_neither_in_repr_nor_in_str(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    shown = f"{load_settings()!r} {load_settings()}"
    assert not any(value in shown for value in SECRETS.values())


def test_secrets_show_in_no_fault_and_in_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "BOT_TOKEN": f"{TOKEN}!",
        "WEBHOOK_SECRET": "s3cret word",
        "DATABASE_URL": "my-hidden-password-for-it",
    }
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert caught.value.__context__ is None
    assert len(caught.value.faults) == 3
    assert not any(value in shown for value in wrong.values())
    assert TOKEN not in shown


def test_the_example_file_names_every_setting_and_no_other() -> None:
    import re

    from bot.settings import Settings

    example = (Path(__file__).parent.parent / ".env.example").read_text()
    assert set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE)) == {
        name.upper() for name in Settings.model_fields
    }
