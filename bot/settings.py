"""Settings, from the environment or `.env`: all checked at once, secrets never shown."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import TradeFactsError

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LISTEN = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s:\[\]]+):(?P<port>\d{1,5})")
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_FORMATS = ("text", "json")

TELEGRAM = "https://api.telegram.org"
DEFAULT_DATABASE_URL = "sqlite:///tradefacts.sqlite3"


class Address(NamedTuple):
    """Where to listen."""

    host: str
    port: int


class SettingsError(TradeFactsError):
    """Some settings cannot be used; the message lists every fault, one a line."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


def _ids(value: Any) -> Any:
    """Split ids written with commas or spaces."""
    return tuple(re.split(r"[\s,;]+", value.strip(" ,;\t"))) if isinstance(value, str) else value


def _whole(parts: Any, expected: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in parts)
    except ValueError:
        raise ValueError(expected) from None


class KnowledgeSettings(BaseSettings):
    """Where the facts are: all that commands besides `run` need to know."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8-sig",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    knowledge: Annotated[tuple[Path, ...], NoDecode] = ()
    """Files or folders that replace the shipped ones; several are separated as in PATH."""

    # The message of each ValueError below ends a line that begins with the place and name of the setting.

    @field_validator("knowledge", mode="before")
    @classmethod
    def _split_knowledge(cls, value: Any) -> Any:
        return tuple(filter(None, value.split(os.pathsep))) if isinstance(value, str) else value

    @field_validator("knowledge")
    @classmethod
    def _check_knowledge(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        for path in value:
            if not path.exists():
                raise ValueError(
                    f"expected an existing file or folder, got {str(path)!r}. "
                    "Correct the path, or leave it out for the shipped facts."
                )
        return value


class Settings(KnowledgeSettings):
    """What `.env.example` describes. Empty means not set; names that are not settings are ignored."""

    bot_token: SecretStr | None = None
    bot_api_url: str = TELEGRAM
    """Without a slash at the end; the client appends /bot<token>/ and /file/bot<token>/."""
    database_url: SecretStr = SecretStr(DEFAULT_DATABASE_URL)
    """Secret, since it may hold a password."""
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: Annotated[Address | None, NoDecode] = None
    bot_admins: Annotated[tuple[int, ...], NoDecode] = ()
    allowed_chats: Annotated[tuple[int, ...], NoDecode] = ()
    """Empty: every chat."""
    log_level: str = "INFO"
    log_format: str = "text"
    """"text", or "json" for one object a line."""

    @property
    def secrets(self) -> list[str]:
        """What must not be shown: token, webhook secret, password of the database."""
        given = [self.bot_token, self.webhook_secret]
        password = urlsplit(self.database_url.get_secret_value()).password
        return [*(secret.get_secret_value() for secret in given if secret), *filter(None, [password])]

    @field_validator("bot_token")
    @classmethod
    def _check_token(cls, value: SecretStr | None) -> SecretStr | None:
        token = value.get_secret_value().strip() if value else ""
        if value and not _TOKEN.fullmatch(token):
            length = len(token)
            raise ValueError(
                f"expected a token of the form 123456789:AbC-dEf_..., got something else of {length} "
                "characters. Copy it whole from @BotFather."
            )
        return SecretStr(token) if token else None

    @field_validator("bot_api_url")
    @classmethod
    def _check_api_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError(
                "expected an http or https address without a query. "
                "Use http://127.0.0.1:8081 for a local Bot API server, or leave it out for Telegram's."
            )
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _check_database_url(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        if url.startswith(("postgresql://", "postgres://")):
            return _check_server(url)
        if not url.startswith("sqlite://"):
            raise ValueError(
                f"expected sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME, got a "
                f"{url.partition(':')[0][:20]!r} address. Use {DEFAULT_DATABASE_URL}, or "
                "sqlite:////data/tradefacts.sqlite3 for a path from the root."
            )
        if not re.match(r"sqlite:(//)?$|sqlite:///", url):
            raise ValueError(
                "expected three slashes before the path, or four for a path from the root. Use sqlite:///FILE."
            )
        return value

    @field_validator("webhook_url")
    @classmethod
    def _check_webhook_url(cls, value: str | None, info: ValidationInfo) -> str | None:
        # A Bot API server of one's own calls by http as well.
        schemes = {"https"} if info.data.get("bot_api_url", TELEGRAM) == TELEGRAM else {"https", "http"}
        if value is not None and (urlsplit(value).scheme not in schemes or not urlsplit(value).hostname):
            raise ValueError(
                "expected an https address that Telegram can reach. "
                "Use one like https://bot.example.org/telegram, or leave it out to poll."
            )
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _check_webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError(
                "expected 1 to 256 of A-Z a-z 0-9 _ -, got other characters or more. "
                "Make one with `python -c 'import secrets; print(secrets.token_urlsafe())'`."
            )
        return value

    @field_validator("listen", mode="before")
    @classmethod
    def _check_listen(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        match = _LISTEN.fullmatch(value.strip())
        if not match or not 0 < int(match["port"]) < 65536:
            raise ValueError(
                f"expected host:port, got {value!r}. Use 127.0.0.1:8080, or 0.0.0.0:8080 for every interface."
            )
        return Address(match["host"].strip("[]"), int(match["port"]))

    @field_validator("bot_admins", mode="before")
    @classmethod
    def _check_admins(cls, value: Any) -> Any:
        ids = _whole(
            _ids(value), f"expected user ids separated by commas, got {value!r}. Use 123456789,987654321."
        )
        if any(user <= 0 for user in ids):
            raise ValueError(
                f"expected ids of users, which are above 0, got {value!r}. "
                "Ids of groups belong in ALLOWED_CHATS."
            )
        return ids

    @field_validator("allowed_chats", mode="before")
    @classmethod
    def _check_chats(cls, value: Any) -> Any:
        return _whole(
            _ids(value),
            f"expected chat ids separated by commas, got {value!r}. Use -1001234567890,123456789.",
        )

    @field_validator("log_level", mode="before")
    @classmethod
    def _check_level(cls, value: Any) -> Any:
        level = str(value).strip().upper()
        if level not in _LEVELS:
            raise ValueError(f"expected {', '.join(_LEVELS[:-1])} or {_LEVELS[-1]}, got {value!r}. Use INFO.")
        return level

    @field_validator("log_format", mode="before")
    @classmethod
    def _check_format(cls, value: Any) -> Any:
        form = str(value).strip().lower()
        if form not in _FORMATS:
            raise ValueError(f"expected text or json, got {value!r}. Use text.")
        return form


def _check_server(url: str) -> SecretStr:
    """Return the address of a PostgreSQL database.

    Raises:
        ValueError: If it names no server and database.
    """
    try:
        parts = urlsplit(url)
        is_whole = bool(parts.hostname and parts.path.strip("/") and (parts.port is None or parts.port))
    except ValueError:
        is_whole = False
    if not is_whole:
        raise ValueError(
            "expected a host and the name of a database. Use postgresql://USER:PASSWORD@HOST:5432/NAME, "
            "with signs like @ and / in the password written as %40 and %2F."
        )
    return SecretStr(url.replace("postgres://", "postgresql://", 1))


def _place(name: str, env_file: Path) -> str:
    """Say where a setting was made; the environment wins over the file."""
    if any(key.upper() == name and value for key, value in os.environ.items()):
        return "environment"
    pattern = re.compile(rf"\s*(?:export\s+)?{name}\s*=", re.IGNORECASE)
    lines = env_file.read_text("utf-8-sig").splitlines()
    # As in a shell, the last of several wins.
    found = [number for number, line in enumerate(lines, start=1) if pattern.match(line)]
    return f"{env_file}:{found[-1]}" if found else str(env_file)


def _read_fault(env_file: Path) -> str | None:
    """Say why the file cannot be read; None when it can, or when there is none."""
    try:
        env_file.read_text("utf-8-sig")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        return (
            f"{env_file}: expected UTF-8 text, got another encoding at byte {error.start}. Save it as UTF-8."
        )
    except OSError as error:
        return f"{env_file}: expected a readable file, got {error.strerror!r}. Mend its rights, or remove it."
    return None


def load_settings(env_file: Path = Path(".env")) -> Settings:
    """Read and check all settings.

    Raises:
        SettingsError: Naming every setting that cannot be used.
    """
    if unreadable := _read_fault(env_file):
        raise SettingsError((unreadable,))
    return _load(Settings, env_file)


def load_knowledge_setting(env_file: Path = Path(".env")) -> tuple[Path, ...]:
    """Read and check KNOWLEDGE alone; faults of other settings, and a file that cannot be read, do no harm.

    Raises:
        SettingsError: If it names what is not there.
    """
    return _load(KnowledgeSettings, None if _read_fault(env_file) else env_file).knowledge


_S = TypeVar("_S", bound=KnowledgeSettings)


def _load(kind: type[_S], env_file: Path | None) -> _S:
    try:
        return kind(_env_file=env_file)
    except ValidationError as error:
        faults = []
        for detail in error.errors(include_input=False, include_url=False):
            name = str(detail["loc"][0]).upper()
            message = detail["msg"].removeprefix("Value error, ")
            place = _place(name, env_file) if env_file else "environment"
            faults.append(f"{place}: {name}: {message}")
    # Raised outside the handler, so that no traceback can chain to what was entered.
    raise SettingsError(tuple(faults))
