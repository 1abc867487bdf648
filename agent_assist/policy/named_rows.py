"""The rows of a pack by their names: what each asks for as one mark, and where it applies. Pure.

Two packs whose marks of a row differ ask for something else by it. A citation, a note or how sure somebody is changes
nothing that anybody has to do, so it is no part of the mark.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import tomli

from agent_assist.policy.gazetteer import EVERYWHERE
from agent_assist.policy.pack import Pack

_TABLES = (
    ("recording.toml", "jurisdiction"),
    ("overlays.toml", "overlay"),
    ("retention.toml", "rule"),
    ("rights.toml", "rule"),
    ("payment.toml", "rule"),
    ("payment.toml", "element"),
    ("calling_hours.toml", "rule"),
)
_ABOUT = frozenset({"citations", "confidence", "evidence", "notes", "sources"})
"""What is said about a row, and not by it."""


class NamedRow(NamedTuple):
    """One row, or several tables' rows of one name.

    Args:
        mark: equal where it asks for the same.
        codes: places that it is about, groups as their members; everywhere where it names none.
    """

    mark: str
    codes: frozenset[str]


class PackRows(NamedTuple):
    """A pack's rows.

    Args:
        digest: of the whole pack.
        rows: by name.
        reach: returns by which codes a rule reaches some places.
    """

    digest: str
    rows: Mapping[str, NamedRow]
    reach: Callable[[Iterable[str]], frozenset[str]]


def named_rows(pack: Pack) -> PackRows:
    """Return the rows of a pack. Parses its files, so not for the GUI thread."""
    found: dict[str, NamedRow] = {}
    for file, key in _TABLES:
        for name, row in _table(pack, file).get(key, {}).items():
            before = found.get(name, NamedRow("", frozenset()))
            mark = hashlib.sha256(f"{before.mark}{file}{_said(row)}".encode()).hexdigest()
            found[name] = NamedRow(mark, before.codes | _codes(name, row, pack.groups))
    return PackRows(pack.ref.digest, found, pack.gazetteer.reach)


def _table(pack: Pack, file: str) -> dict[str, dict[str, dict[str, object]]]:
    data = pack.contents.get(file)
    return tomli.loads(data.decode()) if data is not None else {}


def _said(row: Mapping[str, object]) -> str:
    return json.dumps(_asked(row), sort_keys=True, default=str, ensure_ascii=False)


def _asked(value: object) -> object:
    """Return a value without what is only said about it, in variants of a row too."""
    if isinstance(value, Mapping):
        return {key: _asked(one) for key, one in value.items() if key not in _ABOUT}
    return [_asked(one) for one in value] if isinstance(value, list) else value


def _codes(name: str, row: Mapping[str, object], groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    if "code" in row:
        return frozenset({name, str(row["code"])})
    named = row.get("jurisdictions")
    if not isinstance(named, list):
        return frozenset({EVERYWHERE})
    return frozenset[str]().union(*(groups.get(str(one), frozenset({str(one)})) for one in named))
