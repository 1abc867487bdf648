"""A log that cannot hold what a customer said: ids, names of enums, counts and durations only.

Digits in runs of five or more, addresses with an @ and anything inside Sensitive are replaced before a line is
formatted into the file. This is the second wall; the first is that nothing sensitive is passed to a logger.
"""

from __future__ import annotations

import logging
import logging.handlers
import re
from pathlib import Path
from typing import Any, Generic, NoReturn, TypeVar

T = TypeVar("T")
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_LONG_DIGITS = re.compile(rf"({_UUID})|\d(?:[ .\-]?\d){{4,}}")
_ADDRESS = re.compile(r"\S+@\S+")
FILE_BYTES = 1_000_000
FILES = 3


class Sensitive(Generic[T]):
    """Holds a value that must not be seen: its repr, str and format are masked, and it cannot be pickled."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        """Return the value; the call is easy to find in a review."""
        return self._value

    def __repr__(self) -> str:
        return "Sensitive(…)"

    def __str__(self) -> str:
        return "…"

    def __format__(self, spec: str) -> str:
        return "…"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a sensitive value is not for copying")


def redact(line: str) -> str:
    """Return a line without long digit runs and addresses; UUIDs stay."""
    line = _LONG_DIGITS.sub(lambda found: found[1] or "#", line)
    return _ADDRESS.sub("@", line)


class RedactingFormatter(logging.Formatter):
    """Formats a record and redacts the whole line, its trace included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the redacted line."""
        return redact(super().format(record))


def start_log(folder: Path, name: str, level: int = logging.INFO) -> logging.Handler:
    """Write the log of this process into a small rotating file; returns the handler, to be closed at the end."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler: Any = logging.handlers.RotatingFileHandler(
        folder / f"{name}.log", maxBytes=FILE_BYTES, backupCount=FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(
        RedactingFormatter("{asctime}.{msecs:03.0f} {levelname} {name} {message}", "%Y-%m-%dT%H:%M:%S", "{")
    )
    root = logging.getLogger("agent_assist")
    root.setLevel(level)
    root.addHandler(handler)
    result: logging.Handler = handler
    return result
