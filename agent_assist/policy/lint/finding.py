"""What lint finds, and where it stands. Values only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_HEADER = re.compile(r"^\s*\[+\s*([^\]]+?)\s*\]+")
_KEY = re.compile(r'^\s*("[^"]+"|[A-Za-z0-9_-]+)\s*=')


class Severity(StrEnum):
    """How much a finding weighs: an error stops a pack from being signed in good order, a warning asks for work."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One finding: file, line from 1 on (0: the whole file), a stable code, the reason in words, how much it weighs."""

    file: str
    line: int
    code: str
    reason: str
    severity: Severity = Severity.ERROR

    def to_json(self) -> dict[str, object]:
        """Return the finding as `policy lint --json` prints it."""
        return {
            "file": self.file,
            "line": self.line,
            "code": self.code,
            "reason": self.reason,
            "severity": self.severity.value,
        }


class Places:
    """Finds the line of a table or a key; `tomli` tells no lines.

    Args:
        contents: the files by name.
    """

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        texts = {name: data.decode("utf-8", "replace") for name, data in contents.items()}
        self._lines = {name: _index(text) for name, text in texts.items()}
        self._headers = {name: _headers(text) for name, text in texts.items()}

    def at(self, file: str, table: str, key: str = "") -> int:
        """Return the line of a key, else of its table such as `jurisdiction.US-CA`, else 0."""
        index = self._lines.get(file, {})
        return index.get((table, key)) or index.get((table, "")) or index.get(("", key)) or 0

    def nth(self, file: str, table: str, place: int) -> int:
        """Return the line of one table of a list such as `[[approval]]`, `place` from 0; 0 where it is not there."""
        lines = self._headers.get(file, {}).get(table, [])
        return lines[place] if place < len(lines) else 0


def _headers(text: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            found.setdefault(header[1].strip(), []).append(number)
    return found


def _index(text: str) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            table = header[1].replace('"', "").replace(" ", "")
            found.setdefault((table, ""), number)
        elif key:
            found.setdefault((table, key[1].strip('"')), number)
    return found
