"""The rows of a pack, typed and checked: recording rules, overlays, tags, groups. Knows no question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from agent_assist.policy.decision import OverlayDuty, PlaceTerms, Source
from agent_assist.policy.levels import LEVEL_BY_WORD, Level, Status

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_CODE = re.compile(r"([A-Z]{2}(?:-[A-Z0-9]{1,3})?)(?:@(\d{4}-\d{2}-\d{2}))?", re.ASCII)
_RECORDING_PLACE = "recording-place"
_NEXUS = ("either", _RECORDING_PLACE)
_AGE_LIMIT = 150


@dataclass(frozen=True, slots=True)
class Validity:
    """When a row fires, by its status and dates (merging rule 6 of docs/policy.md)."""

    status: Status
    effective_from: date | None
    effective_to: date | None

    def fires(self, on: date) -> bool:
        """Return whether the row fires on a day.

        A proposed row never fires; a future row without a date neither. A waived row fires from the day after
        its waiver ends: `effective_to` is its last day, else `effective_from` the first day after it.
        """
        if self.status is Status.PROPOSED:
            return False
        if self.status is Status.WAIVED:
            if self.effective_to is not None:
                return on > self.effective_to
            return self.effective_from is not None and on >= self.effective_from
        if self.status is Status.FUTURE and self.effective_from is None:
            return False
        started = self.effective_from is None or on >= self.effective_from
        return started and (self.effective_to is None or on <= self.effective_to)


ALWAYS = Validity(Status.IN_FORCE, None, None)
"""In force without a date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingRow(PlaceTerms):
    """One row of recording.toml. `code` may end in `@date`; `place` is the code without it."""

    code: str
    place: str
    from_version: date | None
    recording_place_only: bool
    validity: Validity


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlayRow(OverlayDuty):
    """One row of overlays.toml. `codes` are places after groups were opened; `*` is everywhere."""

    codes: frozenset[str]
    facts: frozenset[str]
    age_below: int | None
    validity: Validity


def validity(row: Table, default: Status | None = None) -> Validity:
    """Read status and dates of a row; rules may leave the status out, which is in force."""
    word = row.text("status", default.value if default else None)
    if word not in {status.value for status in Status}:
        raise row.error("status", "is not a known status")
    return Validity(Status(word), row.day("effective_from"), row.day("effective_to"))


def _level(row: Table, key: str) -> Level:
    word = row.text(key)
    if word not in LEVEL_BY_WORD:
        raise row.error(key, "is not one of none, notice, implied, explicit")
    return LEVEL_BY_WORD[word]


def recording_row(key: str, row: Table, titles: dict[str, Source]) -> RecordingRow:
    """Read one rule.

    Args:
        key: the row's name in the file, equal to its `code`.
        row: the table.
        titles: the sources of the file by id.

    Raises:
        BadInput: a value is missing or not as the file's head describes it.
    """
    code = row.text("code")
    match = _CODE.fullmatch(code)
    if match is None or code != key:
        raise row.error("code", "is not the row's own ISO 3166 code, with @date or without")
    nexus = row.text("nexus")
    if nexus not in _NEXUS:
        raise row.error("nexus", "is neither 'either' nor 'recording-place'")
    names = row.texts("sources")
    if any(name not in titles for name in names):
        raise row.error("sources", "names a source that the file does not list")
    return RecordingRow(
        code=code,
        place=match[1],
        from_version=_version(row, match[2]),
        name=row.text("name"),
        level=_level(row, "safe_level"),
        min_level=_level(row, "min_level"),
        capture_notice=row.flag("capture_notice"),
        offer_alternative=row.flag("offer_alternative"),
        beep_alternative=row.flag("beep_alternative"),
        recording_place_only=nexus == _RECORDING_PLACE,
        summary=row.text("summary"),
        notes=row.text("notes", ""),
        citations=row.texts("citations"),
        confidence=row.text("confidence"),
        evidence=row.text("evidence"),
        sources=tuple(titles[name] for name in names),
        validity=validity(row, Status.IN_FORCE),
    )


def _version(row: Table, text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as exc:
        raise row.error("code", "has a day that is not in the calendar") from exc


def sources(table: Table) -> dict[str, Source]:
    """Return a file's sources by id; rules name them by it.

    Raises:
        BadInput: one has no title.
    """
    found = table.tables("source", needed=False)
    return {name: Source(entry.text("title"), entry.text("url", "")) for name, entry in found.items()}


def overlay_row(name: str, row: Table, groups: dict[str, frozenset[str]], tags: frozenset[str]) -> OverlayRow:
    """Read one overlay; groups in `jurisdictions` are opened here.

    Raises:
        BadInput: a value is missing, or a fact is not a tag of the file.
    """
    facts = frozenset(row.texts("facts"))
    if not facts <= tags:
        raise row.error("facts", "names a tag that the file does not list")
    return OverlayRow(
        id=name,
        category=row.text("category", ""),
        codes=opened_places(row, groups),
        action=row.text("action"),
        text=row.text("text"),
        citations=row.texts("citations"),
        confidence=row.text("confidence", ""),
        sources=row.texts("sources", ()),
        facts=facts,
        age_below=row.number("age_below", 1, _AGE_LIMIT) if "age_below" in row.data else None,
        validity=validity(row),
    )


def opened_places(row: Table, groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the codes of a row's `jurisdictions`, with the members of a group in its place.

    Raises:
        BadInput: the list is missing.
    """
    return frozenset().union(*(groups.get(place, frozenset({place})) for place in row.texts("jurisdictions")))


def groups(table: Table) -> dict[str, frozenset[str]]:
    """Return the members of each group, groups inside groups opened; none may hold itself."""
    members = {name: entry.texts("members") for name, entry in table.tables("group").items()}

    def opened(name: str, path: tuple[str, ...]) -> frozenset[str]:
        if name in path:
            raise table.error(name, "is a group that holds itself")
        if name not in members:
            return frozenset({name})
        return frozenset().union(*(opened(member, (*path, name)) for member in members[name]))

    return {name: opened(name, ()) for name in members}


def closed_tags(table: Table) -> dict[str, frozenset[str]]:
    """Return for each tag the tag and everything it implies, directly or through another."""
    direct = {name: frozenset(entry.texts("implies")) for name, entry in table.tables("tag").items()}
    closed: dict[str, frozenset[str]] = {}
    for name in direct:
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            tag = waiting.pop()
            if tag not in direct:
                raise table.error(name, "implies a tag that the file does not list")
            if tag not in seen:
                seen.add(tag)
                waiting.extend(direct[tag])
        closed[name] = frozenset(seen)
    return closed
