"""Checks of rows that follow others: days without a rule, an end that says otherwise, places left behind. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from agent_assist.policy.following import FOLLOWS, LAST_DAY, RECORDS_UNTIL, begins
from agent_assist.policy.lint.finding import Finding, Places
from agent_assist.policy.lint.tables import RULES, Document, rows

_ONE_DAY = timedelta(days=1)


class Step(NamedTuple):
    """One row that follows another from a day on."""

    file: str
    table: str
    newer: str
    older: str
    first: date


def steps(documents: Mapping[str, Document]) -> Iterator[Step]:
    """Yield who follows whom, and from when; a proposal follows nobody."""
    for file, table in RULES:
        for name, row in rows(documents, file, table):
            first = begins(name, row)
            if FOLLOWS in row and first is not None:
                yield Step(file, table, name, str(row[FOLLOWS]), first)


def following(documents: Mapping[str, Document], groups: Mapping[str, frozenset[str]], at: Places) -> Iterator[Finding]:
    """Days and places without either rule, and an older rule that says it ends later, or begins no earlier."""
    every = list(steps(documents))
    for one in every:
        older = documents[one.file][one.table][one.older]
        line = at.at(one.file, f"{one.table}.{one.newer}", FOLLOWS)
        key = RECORDS_UNTIL if one.file == "retention.toml" else LAST_DAY
        ends, starts = older.get(key), begins(one.older, older)
        if ends is not None and ends >= one.first:
            reason = f"{one.newer} follows {one.older} from {one.first}, which says {key} {ends}: drop that"
            yield Finding(one.file, line, "overlap", reason)
        elif ends is not None and ends + _ONE_DAY < one.first:
            reason = (
                f"between {one.older} ({key} {ends}) and {one.newer} (from {one.first}) there are days without a rule"
            )
            yield Finding(one.file, line, "gap", reason)
        if key == LAST_DAY and starts is not None and starts >= one.first:
            reason = f"{one.newer} follows {one.older} from {one.first}, before that begins ({starts})"
            yield Finding(one.file, line, "overlap", reason)
        heirs = [documents[step.file][step.table][step.newer] for step in every if step[:2] + step[3:4] == _of(one)]
        left = _places(older, groups) - frozenset().union(*(_places(heir, groups) for heir in heirs))
        if left and "*" not in frozenset().union(*(_places(heir, groups) for heir in heirs)):
            reason = f"{one.newer} follows {one.older} and leaves out places of it: {', '.join(sorted(left))}"
            yield Finding(one.file, line, "gap", reason)


def _of(step: Step) -> tuple[str, ...]:
    return (step.file, step.table, step.older)


def _places(row: Document, groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the places of a row, groups opened; a recording rule has its place in its code."""
    code = row.get("code")
    named = (code.partition("@")[0],) if isinstance(code, str) else row.get("jurisdictions", ("*",))
    return frozenset().union(*(groups.get(place, frozenset({place})) for place in named))
