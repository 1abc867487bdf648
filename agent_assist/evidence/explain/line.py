"""One thing that happened, as keys and values; and reading a body that anybody may have written. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from agent_assist.domain.body import LATEST_MS
from agent_assist.domain.facts import Fact

TEXT_LIMIT = 200
"""Longest value shown, in characters: a hostile fact fills no page."""
_PARTY = re.compile(r"party-([1-9][0-9]?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened.

    Args:
        at_ms: when, milliseconds since 1970 UTC.
        key: which sentence says it; see resources/explain.
        values: what is put into the sentences. A value of the form `@key` is itself said in words.
        also: keys of further sentences that belong to it.
    """

    at_ms: int
    key: str
    values: Mapping[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()


Teller = Callable[[Fact], Line | None]
"""Tells a fact; None where this one says nothing to a customer."""


def plain(key: str) -> Teller:
    """Return what tells a fact in one sentence without values."""
    return lambda fact: Line(fact.at_ms, key)


def text(body: Any, name: str) -> str:
    """Return a short text of a body, or an empty one; it never names a key."""
    value = body.get(name)
    return value[:TEXT_LIMIT].removeprefix("@") if isinstance(value, str) else ""


def word(body: Any, name: str, known: frozenset[str] | set[str], prefix: str) -> str:
    """Return the key of a word of a closed list, `@prefix_unknown` where it is none of them."""
    value = text(body, name)
    return f"@{prefix}_{value if value in known else 'unknown'}"


def items(body: Any, name: str) -> list[Any]:
    """Return a list of a body, or an empty one."""
    value = body.get(name)
    return list(value) if isinstance(value, list | tuple) else []


def joined(texts: list[str]) -> str:
    """Return texts as one short value."""
    return ", ".join(one for one in texts if one)[:TEXT_LIMIT]


def total(body: Any, name: str) -> str:
    """Return the sum of the counts that stand under a name."""
    counts = body.get(name)
    found = sum(count for count in counts.values() if type(count) is int) if isinstance(counts, dict) else 0
    return str(max(0, found))


def person(body: Any) -> str:
    """Return the number of a person who joined: `2` for the first of them."""
    found = _PARTY.fullmatch(text(body, "party"))
    return found[1] if found else "@unknown"


def moment(at_ms: int) -> tuple[str, str]:
    """Return date and time of day, UTC, as they are shown: `2026-11-24` and `15:04:05`."""
    when = datetime.fromtimestamp(at_ms / 1000, UTC)
    return when.strftime("%Y-%m-%d"), when.strftime("%H:%M:%S")


def time_in(body: Any, name: str) -> tuple[str, str]:
    """Return date and time of day of a moment in a body; `@unknown` twice where there is none."""
    value = body.get(name)
    return moment(value) if type(value) is int and 0 < value <= LATEST_MS else ("@unknown", "@unknown")
