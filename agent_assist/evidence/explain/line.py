"""One thing that happened, as keys and values. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from agent_assist.domain.clock import utc_of
from agent_assist.domain.facts import Fact, FactBody

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


Body = TypeVar("Body", bound=FactBody)
Teller = Callable[[Fact, Any], Line | None]
"""Tells a fact by its typed body; None where this one says nothing to a customer."""


def of(kind: type[Body], teller: Callable[[Fact, Body], Line | None]) -> tuple[type[FactBody], Teller]:
    """Pair a kind with its teller; the type checker sees here that the two fit."""
    return kind, teller


def plain(key: str) -> Callable[[Fact, FactBody], Line]:
    """Return what tells a fact in one sentence without values."""
    return lambda fact, _body: Line(fact.at_ms, key)


def text(value: str) -> str:
    """Return a short text; it never names a key."""
    return value[:TEXT_LIMIT].removeprefix("@")


def word(value: str, known: frozenset[str] | set[str], prefix: str) -> str:
    """Return the key of a word of a closed list, `@prefix_unknown` where it is none of them."""
    return f"@{prefix}_{value if value in known else 'unknown'}"


def joined(texts: Iterable[str]) -> str:
    """Return texts as one short value."""
    return ", ".join(one for one in texts if one)[:TEXT_LIMIT]


def total(counts: Mapping[str, int]) -> str:
    """Return the sum of counts."""
    return str(sum(counts.values()))


def person(party: str) -> str:
    """Return the number of a person who joined: `2` for the first of them."""
    found = _PARTY.fullmatch(party)
    return found[1] if found else "@unknown"


def moment(at_ms: int | None) -> str:
    """Return a moment as a value, milliseconds since 1970 UTC; the words write it by the page's clock."""
    return str(at_ms) if at_ms else "@unknown"


def named_day(at_ms: int | None) -> str:
    """Return a day that somebody named, such as the end of a legal period, as `2026-11-24`.

    It is stored as its first millisecond in UTC and is that day in every zone.
    """
    return utc_of(at_ms).strftime("%Y-%m-%d") if at_ms else "@unknown"
