"""Checks of rules: codes, dates, proposals, sources. Pure; the tables were read before, so their types are right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from agent_assist.policy.following import FOLLOWS
from agent_assist.policy.lint.codes import exists
from agent_assist.policy.lint.finding import Finding, Places
from agent_assist.policy.lint.tables import RULES, Document, rows

_PAGE = "page"
_BILL = re.compile(r"\b(?:(?:bill|draft|proposal)\b|proposed (?:rule|law|act|regulation))", re.IGNORECASE)
_FIRST, _LAST = date.min, date.max
_Version = tuple[date, date, str]
"""First day, last day and name of a row of one place."""
_NO_PLACE = frozenset({"*", "?"})
"""Everywhere, and where a place is known to no row and no group."""


def sources(documents: Mapping[str, Document], at: Places) -> Iterator[Finding]:
    """A rule that rests on nothing, and one that says a page was read and names none."""
    for file, table in RULES:
        for name, row in rows(documents, file, table):
            line = at.at(file, f"{table}.{name}")
            if not row.get("citations"):
                yield Finding(file, line, "no_source", f"{name}: no citation: say which law or policy it rests on")
            if row.get("evidence") == _PAGE and not row.get("sources"):
                reason = f"{name}: evidence says that a page was read, and no source is listed"
                yield Finding(file, line, "no_source", reason)


def codes(documents: Mapping[str, Document], at: Places) -> Iterator[Finding]:
    """Places that do not exist, groups that nobody defined."""
    groups = set(documents.get("groups.toml", {}).get("group", {}))
    for name, _ in rows(documents, "recording.toml", "jurisdiction"):
        place = name.partition("@")[0]
        if place not in groups and not exists(place):
            yield _unknown("recording.toml", at.at("recording.toml", f"jurisdiction.{name}"), name)
    for name, row in rows(documents, "groups.toml", "group"):
        for code in row["members"]:
            if code not in groups and not exists(code):
                yield _unknown("groups.toml", at.at("groups.toml", f"group.{name}", "members"), code)
    for file, table in RULES[1:]:
        for name, row in rows(documents, file, table):
            for code in row.get("jurisdictions", ()):
                if code not in _NO_PLACE and code not in groups and not exists(code):
                    yield _unknown(file, at.at(file, f"{table}.{name}", "jurisdictions"), code)


def actions(documents: Mapping[str, Document], at: Places) -> Iterator[Finding]:
    """Overlay actions that are not in the file's own list."""
    known = documents.get("overlays.toml", {}).get("meta", {}).get("action_levels", ())
    for name, row in rows(documents, "overlays.toml", "overlay"):
        if known and row["action"] not in known:
            line = at.at("overlays.toml", f"overlay.{name}", "action")
            yield Finding(
                "overlays.toml", line, "unknown_code", f"{name}: action {row['action']} is not in action_levels"
            )


def _unknown(file: str, line: int, code: str) -> Finding:
    return Finding(file, line, "unknown_code", f"{code} is neither a place of ISO 3166 nor a group of this pack")


def dates(documents: Mapping[str, Document], at: Places) -> Iterator[Finding]:
    """Versions of one place that overlap or leave days out, ends before beginnings, a version's day not its own."""
    versions: dict[str, list[_Version]] = {}
    following = {(row.get(FOLLOWS), name) for name, row in rows(documents, "recording.toml", "jurisdiction")}
    for file, table in RULES:
        for name, row in rows(documents, file, table):
            start, end = row.get("effective_from"), row.get("effective_to")
            if start and end and end < start:
                line = at.at(file, f"{table}.{name}", "effective_to")
                yield Finding(file, line, "dates", f"{name}: it ends before it begins")
            if file == "recording.toml" and row.get("status") != "proposed":
                place, _, day = name.partition("@")
                if day and start and start.isoformat() != day:
                    line = at.at(file, f"{table}.{name}", "effective_from")
                    yield Finding(file, line, "dates", f"{name}: effective_from is another day than its name says")
                first = date.fromisoformat(day) if day else start or _FIRST
                versions.setdefault(place, []).append((first, end or _LAST, name))
    for spans in versions.values():
        for older, newer in pairwise(sorted(spans)):
            if (older[2], newer[2]) not in following:  # those that follow are checked by following_checks
                yield from _between(older, newer, at)


def _between(older: _Version, newer: _Version, at: Places) -> Iterator[Finding]:
    (_, last, before), (first, _, name) = older, newer
    line = at.at("recording.toml", f"jurisdiction.{name}")
    if last >= first:
        reason = f"{name} begins before {before} ends: give {before} an effective_to"
        yield Finding("recording.toml", line, "overlap", reason)
    elif last + timedelta(days=1) < first:
        reason = f"between {before} and {name} there are days without a rule"
        yield Finding("recording.toml", line, "gap", reason)


def proposals(documents: Mapping[str, Document], at: Places) -> Iterator[Finding]:
    """Rules that would fire although they are only proposed: a bill cited by a rule in force, a proposal with a day."""
    for file, table in RULES:
        for name, row in rows(documents, file, table):
            proposed = row.get("status") == "proposed"
            line = at.at(file, f"{table}.{name}", "status")
            cited = next((text for text in row.get("citations", ()) if _BILL.search(text)), None)
            if cited is not None and not proposed:
                reason = f"{name}: it cites a bill or a draft ({cited[:60]}) and its status is not proposed"
                yield Finding(file, line, "proposed_fires", reason)
            if proposed and row.get("effective_from"):
                reason = f"{name}: a proposal has no day: mark it future if it was adopted, else drop effective_from"
                yield Finding(file, line, "proposed_fires", reason)
