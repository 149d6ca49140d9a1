"""Logging without secrets."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from types import TracebackType

from typing_extensions import override

_TOKEN = re.compile(r"(?<!\d)\d{3,}:[A-Za-z0-9_-]{20,}")
_HIDDEN = "[secret]"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Redactor:
    """A filter that takes anything like a bot token, and the secrets it is given, out of records."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def redact(self, text: str) -> str:
        """Return the text with every secret replaced."""
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return _TOKEN.sub(_HIDDEN, text)

    def __call__(self, record: logging.LogRecord) -> bool:
        """Redact the record where it stands; let all pass."""
        record.msg, record.args = self.redact(record.getMessage()), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.redact(record.exc_text)
        if record.stack_info:
            record.stack_info = self.redact(record.stack_info)
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, message, and trace where there is one."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {
            "time": moment,
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_text:
            line["trace"] = record.exc_text
        return json.dumps(line, ensure_ascii=False)


def place_of(error: BaseException) -> str:
    """Return where an error was raised; without its message, which may quote what a person wrote."""
    return "".join(traceback.format_tb(error.__traceback__)).rstrip()


def configure_logging(level: str, secrets: Iterable[str], *, form: str = "text") -> None:
    """Log to standard error from `level` on, redacted; `form` is "text" or "json"."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter() if form == "json" else logging.Formatter(_FORMAT))
    handler.addFilter(Redactor(secrets))
    logging.basicConfig(level=max(logging.WARNING, _number(level)), handlers=[handler], force=True)
    # Of others warnings at most: below, some log addresses with the token, and some what people wrote.
    logging.getLogger("bot").setLevel(level)
    # To it each wait that Telegram asks for is an error with a traceback. It is waited for, and logged so.
    logging.getLogger("telegram.ext.AIORateLimiter").setLevel(logging.CRITICAL)
    sys.excepthook = _log_crash


def _number(level: str) -> int:
    return logging.getLevelNamesMapping()[level]


def _log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what ends the process, as everything else is: redacted, and in the form that was chosen."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger(__name__).critical("crashed: %s", kind.__name__, exc_info=(kind, error, trace))
