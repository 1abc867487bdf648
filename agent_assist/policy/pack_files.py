"""Reads TOML data files from a folder: bounded, UTF-8 only, one error that names the file. Knows no rule."""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

import tomli

from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

Word = TypeVar("Word", bound=StrEnum)

FILE_LIMIT = 4 * 1024 * 1024
"""Largest data file taken, in bytes; the largest shipped one has 138 KB."""
FILES_LIMIT = 64
"""Most files a pack may have."""
SCRIPTS = "scripts"
"""Folder of a pack that holds what is read out."""
_NO_BREAK = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})
_NAME = re.compile(r"(?:scripts/)?[A-Za-z0-9_][A-Za-z0-9._-]{0,79}\.toml", re.ASCII)


def bad_pack(file: str, what: str) -> BadInput:
    """Return the error for a data file, naming the file (not its folder) and the reason."""
    return BadInput(
        f"The file {file} cannot be used: {what}.", "Take the file from its publisher again, or correct it."
    )


def read_bytes(path: Path) -> bytes:
    """Return the content of one data file.

    Raises:
        BadInput: the file cannot be read or is larger than `FILE_LIMIT`.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(FILE_LIMIT + 1)
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the name
        raise bad_pack(path.name, "it cannot be read") from exc
    if len(data) > FILE_LIMIT:
        raise bad_pack(path.name, f"it is larger than {FILE_LIMIT} bytes")
    return data


def parse_toml(name: str, data: bytes) -> dict[str, object]:
    """Return the parsed TOML document.

    Raises:
        BadInput: the bytes are not UTF-8 or not TOML.
    """
    try:
        return tomli.loads(data.decode("utf-8"))
    except UnicodeDecodeError as exc:
        raise bad_pack(name, "it is not UTF-8") from exc
    except tomli.TOMLDecodeError as exc:
        raise bad_pack(name, f"it is not TOML ({_position(exc)})") from exc
    except RecursionError as exc:
        raise bad_pack(name, "it is nested too deeply") from exc
    except ValueError as exc:  # tomli lets int() speak for numbers of thousands of digits
        raise bad_pack(name, "it holds a value that cannot be read") from exc


def _position(exc: tomli.TOMLDecodeError) -> str:
    """Return only where the parser stopped; its message may quote the file."""
    text = str(exc)
    at = text.rfind("(at ")
    return text[at + 1 :].rstrip(")") if at >= 0 else "the place is not known"


def pack_paths(folder: Path) -> list[Path]:
    """Return the TOML files of a pack's folder in name order.

    Raises:
        BadInput: the folder cannot be read or has more than `FILES_LIMIT` of them.
    """
    try:
        paths = sorted((p for p in folder.iterdir() if p.suffix == ".toml" and p.is_file()), key=lambda p: p.name)
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the name
        raise bad_pack(folder.name, "it is not a folder that can be read") from exc
    if len(paths) > FILES_LIMIT:
        raise bad_pack(folder.name, f"it has more than {FILES_LIMIT} files")
    for path in paths:
        _must_stay(path, folder)
    return paths


def _must_stay(path: Path, folder: Path) -> None:
    """Refuse a link that leads out of the folder: who may write into a pack need not choose what else is read.

    Raises:
        BadInput: it does.
    """
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        raise bad_pack(path.name, "it is a link to a file outside its folder")


def read_contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a pack by its name, those of `scripts/` as `scripts/NAME`, in order of the names.

    Raises:
        BadInput: a file or folder cannot be read, is too large, or there are too many.
    """
    paths = {path.name: path for path in pack_paths(folder)}
    scripts = folder / SCRIPTS
    if scripts.is_dir():
        _must_stay(scripts, folder)
        paths |= {f"{SCRIPTS}/{path.name}": path for path in pack_paths(scripts)}
    return checked_contents({name: read_bytes(paths[name]) for name in sorted(paths)})


def checked_contents(contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files of a pack in order of their names, wherever they came from.

    Raises:
        BadInput: a name is not one of a pack's file, a file is too large, or there are too many.
    """
    if len(contents) > FILES_LIMIT:
        raise bad_pack("pack", f"it has more than {FILES_LIMIT} files")
    for name, data in contents.items():
        if not _NAME.fullmatch(name):
            raise bad_pack("pack", "it holds a file whose name is not like rules.toml or scripts/rules.toml")
        if len(data) > FILE_LIMIT:
            raise bad_pack(name, f"it is larger than {FILE_LIMIT} bytes")
    return {name: contents[name] for name in sorted(contents)}


def digest(files: Iterable[tuple[str, bytes]]) -> str:
    """Return `sha256:` and the digest over names and contents in the given order.

    Line ends are taken as LF, so that a checkout on Windows has the same digest. Names and lengths go in
    too, so that moving a byte from one file to the next changes the digest.
    """
    total = hashlib.sha256()
    for name, data in files:
        content = data.replace(b"\r\n", b"\n")
        total.update(f"{name}\n{len(content)}\n".encode())
        total.update(content)
    return f"sha256:{total.hexdigest()}"


def quoted(text: str) -> str:
    """Return a TOML basic string of a printable text, of which only two signs need care."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def printable(text: str) -> bool:
    """Tell whether a text has no control characters; it may hold the no-break spaces of French."""
    return text.translate(_NO_BREAK).isprintable()


class Table:
    """Typed access to one TOML table, with errors that name file, table and key.

    Args:
        file: name of the file the table came from.
        where: how a person finds the table in it.
        data: the parsed table.
    """

    def __init__(self, file: str, where: str, data: object) -> None:
        if not isinstance(data, dict):
            raise bad_pack(file, f"{where} is not a table")
        self.file, self.where, self.data = file, where, data

    def error(self, key: str, what: str) -> BadInput:
        """Return the error for one key of this table."""
        return bad_pack(self.file, f"{self.where}: '{key}' {what}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a string, or `default` where the key is missing and a default is given."""
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.error(key, "is missing or not a text")
        return value

    def flag(self, key: str) -> bool:
        """Return a boolean; there is no default, for a flag left out must not look like a decision.

        Raises:
            BadInput: the key is missing or of another type.
        """
        value = self.data.get(key)
        if not isinstance(value, bool):
            raise self.error(key, "is missing or not true or false")
        return value

    def number(self, key: str, low: int, high: int) -> int:
        """Return a whole number in a range, both ends included."""
        value = self.data.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.error(key, f"is missing or not a whole number from {low} to {high}")
        return value

    def share(self, key: str) -> float:
        """Return a number above 0 and up to 1, such as a score.

        Raises:
            BadInput: the key is missing, no number, or out of the range.
        """
        value = self.data.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
            raise self.error(key, "is not a number above 0 and up to 1")
        return float(value)

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of strings, or `default` where the key is missing and a default is given.

        Raises:
            BadInput: the key is missing without a default, or holds something else.
        """
        value = self.data.get(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise self.error(key, "is missing or not a list of texts")
        return tuple(value)

    def day(self, key: str) -> date | None:
        """Return a day of the calendar, or None where the key is missing.

        Raises:
            BadInput: it is no date, or one with a time of day.
        """
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.error(key, "is not a date like 2026-11-24")
        return value

    def word(self, key: str, words: type[Word], default: Word | None = None) -> Word:
        """Return one of a closed list of words; `default` where the key is missing and a default is given.

        Raises:
            BadInput: the key is missing without a default, or holds another word.
        """
        text = self.text(key, default)
        if text not in frozenset(words):
            raise self.error(key, f"is not one of {', '.join(words)}")
        return words(text)

    def words(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """Return a list of words of a closed list; empty where the key is missing.

        Raises:
            BadInput: it holds another word.
        """
        found = self.texts(key, ())
        if not frozenset(found) <= frozenset(words):
            raise self.error(key, f"holds a word that is not one of {', '.join(words)}")
        return tuple(words(one) for one in found)

    def sentences(self, key: str, longest: int) -> dict[str, str]:
        """Return a sentence by language; empty where the key is missing.

        Raises:
            BadInput: one is no text, empty, not printable, or longer than `longest` characters.
        """
        found = self.data.get(key, {})
        if not isinstance(found, dict):
            raise self.error(key, "is not a table of languages")
        for text in found.values():
            if not isinstance(text, str) or not printable(text) or not 0 < len(text) <= longest:
                raise self.error(key, f"holds a text that is not printable or not of 1 to {longest} characters")
        return dict(sorted(found.items()))

    def rows(self, key: str) -> list[Table]:
        """Return a list of tables (`[[key]]`); empty where there is none."""
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self.error(key, "is not a list of tables")
        return [Table(self.file, f"{self.where} {key} {number}", item) for number, item in enumerate(value, 1)]

    def tables(self, key: str, *, needed: bool = True) -> dict[str, Table]:
        """Return the sub-tables of a table by name."""
        value = self.data.get(key)
        if value is None and not needed:
            return {}
        if not isinstance(value, dict):
            raise self.error(key, "is missing or not a table")
        return {name: Table(self.file, f"{key} {name}", item) for name, item in value.items()}
