"""A log that cannot hold what a customer said: ids, names of enums, counts and durations only.

Digits in runs of five or more, addresses with an @ and anything inside Sensitive are replaced before a line is
formatted into the file. This is the second wall; the first is that nothing sensitive is passed to a logger.
"""

from __future__ import annotations

import logging
import logging.handlers
import re
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from agent_assist.desktop.runtime import own_files

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_LONG_DIGITS = re.compile(rf"({_UUID})|\d(?:[ .\-]?\d){{4,}}")
_ADDRESS = re.compile(r"\S+@\S+")
FILE_BYTES = 1_000_000
FILES = 3


def redact(line: str) -> str:
    """Return a line without long digit runs and addresses; UUIDs stay."""
    line = _LONG_DIGITS.sub(lambda found: found[1] or "#", line)
    return _ADDRESS.sub("@", line)


class RedactingFormatter(logging.Formatter):
    """Formats a record and redacts the whole line, its trace included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without long digit runs and addresses, its trace included."""
        return redact(super().format(record))


class _OwnFile(logging.handlers.RotatingFileHandler):
    """A rotating file that its owner alone can read."""

    def _open(self) -> TextIOWrapper:
        file = open(self.baseFilename, self.mode, encoding=self.encoding, opener=own_files.opener)  # noqa: SIM115 - the handler closes it; Path.open takes no opener
        return cast("TextIOWrapper", file)


def start_log(folder: Path, name: str, level: int = logging.INFO) -> logging.Handler:
    """Write the log of this process into a small rotating file; returns the handler, to be closed at the end."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for file in folder.glob(f"{name}.log*"):
        own_files.close_to_others(file)
    handler = _OwnFile(folder / f"{name}.log", maxBytes=FILE_BYTES, backupCount=FILES, encoding="utf-8", delay=True)
    handler.setFormatter(
        RedactingFormatter("{asctime}.{msecs:03.0f} {levelname} {name} {message}", "%Y-%m-%dT%H:%M:%S", "{")
    )
    root = logging.getLogger("agent_assist")
    root.setLevel(level)
    root.addHandler(handler)
    return handler
