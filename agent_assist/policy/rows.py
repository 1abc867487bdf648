"""The rows of a pack, typed and checked: recording rules, overlays, tags, groups. Knows no question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from agent_assist.policy.decision import OverlayDuty, PlaceTerms, Source
from agent_assist.policy.levels import LEVEL_BY_WORD, Level, Status

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_CODE = re.compile(r"([A-Z]{2}(?:-[A-Z0-9]{1,4})?)(?:@(\d{4}-\d{2}-\d{2}))?", re.ASCII)
_RECORDING_PLACE = "recording-place"
_NEXUS = ("either", _RECORDING_PLACE)
_AGE_LIMIT = 150
_WORD = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
LINE_LIMIT = 120
"""Most characters of the one line that tells an agent of a duty."""


class Validity(Struct, frozen=True):
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


class RecordingRow(PlaceTerms, frozen=True, kw_only=True):
    """One row of recording.toml. `code` may end in `@date`; `place` is the code without it.

    `variants` are the row as it reads for certain purposes, channels or facts, in the order of the file.
    """

    code: str
    place: str
    from_version: date | None
    recording_place_only: bool
    validity: Validity
    variants: tuple[Variant, ...] = ()

    def under(self, purpose: str, channel: str, facts: frozenset[str]) -> RecordingRow:
        """Return the row as it reads for a purpose, a channel and facts: the first variant that fits, else itself."""
        for one in self.variants:
            if one.fits(purpose, channel, facts):
                return one.row
        return self


class Variant(NamedTuple):
    """What changes a recording rule, and the rule as it reads then. An empty condition asks nothing."""

    purposes: frozenset[str]
    channels: frozenset[str]
    facts: frozenset[str]
    row: RecordingRow

    def fits(self, purpose: str, channel: str, facts: frozenset[str]) -> bool:
        """Tell whether the rule reads so for this purpose and channel, and these facts."""
        return (
            (not self.purposes or purpose in self.purposes)
            and (not self.channels or channel in self.channels)
            and self.facts <= facts
        )


class Moment(StrEnum):
    """When somebody acts on a duty."""

    OPENING = "opening"
    """Before the sentence is read."""
    QUESTION = "question"
    """While the customer is asked."""
    PAYMENT = "payment"
    """In the payment step."""
    CALL = "call"
    """As soon as it arises."""
    WRAP_UP = "wrap_up"
    """After the call."""
    OFFICE = "office"
    """Nothing an agent does: the organisation's own work."""


class OverlayRow(OverlayDuty, frozen=True, kw_only=True):
    """One row of overlays.toml. `codes` are places after groups were opened; `*` is everywhere.

    Empty `purposes` or `channels` ask nothing of the question.
    """

    codes: frozenset[str]
    facts: frozenset[str]
    age_below: int | None
    validity: Validity
    purposes: frozenset[str]
    channels: frozenset[str]

    @property
    def duty(self) -> OverlayDuty:
        """What an answer tells of the row; made anew each time."""
        return OverlayDuty(**{name: getattr(self, name) for name in OverlayDuty.__struct_fields__})


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


def recording_row(key: str, row: Table, titles: dict[str, Source], tags: frozenset[str]) -> RecordingRow:
    """Read one rule.

    Args:
        key: the row's name in the file, equal to its `code`.
        row: the table.
        titles: the sources of the file by id.
        tags: the pack's tags; the facts of a variant are among them.

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
    plain = RecordingRow(
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
    variants = tuple(_variant(one, plain, tags) for one in row.rows("variant"))
    return replace(plain, variants=variants) if variants else plain


_LEVELS = {"safe_level": "level", "min_level": "min_level"}
_FLAGS = ("capture_notice", "offer_alternative", "beep_alternative")
_TEXTS = ("summary", "notes", "confidence", "evidence")
_CONDITIONS = ("purposes", "channels", "facts")


def _variant(row: Table, plain: RecordingRow, tags: frozenset[str]) -> Variant:
    """Read one variant: what it depends on, and the values of the row that differ then."""
    purposes, channels, facts = (frozenset(row.texts(key, ())) for key in _CONDITIONS)
    if not (purposes or channels or facts):
        raise row.error("purposes", "is missing, and so are channels and facts: a variant must depend on something")
    if not facts <= tags:
        raise row.error("facts", "names a tag that overlays.toml does not list")
    strange = set(row.data) - {*_CONDITIONS, *_LEVELS, *_FLAGS, *_TEXTS, "citations"}
    if strange:
        raise row.error(min(strange)[:40], "is not a value that a variant can change")
    changed: dict[str, object] = {name: _level(row, key) for key, name in _LEVELS.items() if key in row.data}
    changed |= {key: row.flag(key) for key in _FLAGS if key in row.data}
    changed |= {key: row.text(key) for key in _TEXTS if key in row.data}
    if "citations" in row.data:
        changed["citations"] = row.texts("citations")
    return Variant(_words(row, "purposes"), _words(row, "channels"), facts, replace(plain, **changed))


def _words(row: Table, key: str) -> frozenset[str]:
    """Return a list of purposes or channels; empty where the row asks nothing of them."""
    found = row.texts(key, ())
    if not all(_WORD.fullmatch(word) for word in found):
        raise row.error(key, "holds a word that no question can have")
    return frozenset(found)


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
        moment=row.word("moment", Moment, Moment.OFFICE).value,
        line=tuple(row.sentences("line", LINE_LIMIT).items()),
        facts=facts,
        age_below=row.number("age_below", 1, _AGE_LIMIT) if "age_below" in row.data else None,
        validity=validity(row),
        purposes=_words(row, "purposes"),
        channels=_words(row, "channels"),
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
