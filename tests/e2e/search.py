"""Looking for planted values in everything that a house leaves behind: files, opened databases, memory."""

from __future__ import annotations

import re
import sqlite3
import sys
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from pypdf import PdfReader

from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.store.cache import unlock
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.personal import SubjectKey
from agent_assist.server.db.evidence import key_bytes
from tests.e2e.planted import Secret

Place = tuple[str, bytes]
"""Where, and what stands there."""
_TEXT = re.compile(rb"[\x20-\x7e\t\n]{6,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e\t\n]\x00){6,}")


def found(secrets: Iterable[Secret], places: Iterable[Place]) -> list[str]:
    """Return which kind was found where; the values themselves are not said."""
    wanted = [(secret.kind, form.encode(), form.encode("utf-16-le")) for secret in secrets for form in secret.forms]
    hits = []
    for where, data in places:
        low = data.lower()
        hits += [f"{kind} in {where}" for kind, plain, wide in wanted if plain in low or wide in low]
    return hits


def files(folder: Path) -> Iterator[Place]:
    """Every file as it is, what a zip holds, and what a PDF says."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield str(path.relative_to(folder)), path.read_bytes()
            if path.suffix == ".pdf":
                yield f"text of {path.name}", "".join(page.extract_text() for page in PdfReader(path).pages).encode()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as packed:
                    yield from ((f"{path.name}: {name}", packed.read(name)) for name in packed.namelist())


def cache(file: Path, vault: Vault) -> Iterator[Place]:
    """The desktop's cache, decrypted: every table, and every fact with its personal values opened."""
    opened = unlock(file, vault)
    try:
        yield from _tables("cache", opened._connection)
        contacts = [row[0] for row in opened._connection.execute("SELECT DISTINCT contact FROM event")]
        for contact in contacts:
            yield from (("cache fact", repr(fact).encode()) for fact in opened.ledger.facts(str(contact)))
    finally:
        opened.close()


def server(file: Path) -> Iterator[Place]:
    """The server's database: every table, and every event with its personal values opened."""
    with closing(sqlite3.connect(file)) as database:
        yield from _tables("server", database)
        rows = database.execute("SELECT kid, key FROM subject_key WHERE key IS NOT NULL").fetchall()
        keys = {str(kid): SubjectKey(str(kid), key_bytes(str(key))) for kid, key in rows}
        for (data,) in database.execute("SELECT data FROM event").fetchall():
            yield "server fact", repr(fact_of(read(bytes(data)), keys)).encode()


def memory(pid: int) -> Iterator[Place]:
    """The readable, writable memory of a process of this user, as its runs of text. Linux only."""
    assert sys.platform == "linux"
    with Path(f"/proc/{pid}/maps").open(encoding="ascii") as maps, Path(f"/proc/{pid}/mem").open("rb") as held:
        for line in maps:
            span, rights, *_rest = line.split()
            if not rights.startswith("rw"):
                continue
            first, last = (int(part, 16) for part in span.split("-"))
            held.seek(first)
            try:
                data = held.read(last - first)
            except OSError:
                continue  # a page that cannot be read at all
            yield "memory", b"\n".join(_TEXT.findall(data))
            yield "memory", b"\n\x00".join(_WIDE.findall(data))


def _tables(of: str, database: sqlite3.Connection) -> Iterator[Place]:
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in names:
        for row in database.execute(f'SELECT * FROM "{name}"').fetchall():  # noqa: S608 - names from the schema
            text = "\n".join(value.decode("latin-1") if isinstance(value, bytes) else str(value) for value in row)
            yield f"{of} table {name}", text.encode("utf-8", "replace")
