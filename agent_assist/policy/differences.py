"""What changes between two packs, in plain words: places, duties, purposes, scripts, tables, and worked cases. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

import tomli

from agent_assist.domain.purpose import Purpose
from agent_assist.policy.cases import CASES, cases_of
from agent_assist.policy.counsel import approvals
from agent_assist.policy.decision import Decision, Source
from agent_assist.policy.following import FOLLOWS, begins
from agent_assist.policy.forbidden_fields import ForbiddenFields
from agent_assist.policy.pack import Pack
from agent_assist.policy.question import Question
from agent_assist.policy.rows import OverlayRow, RecordingRow, Validity

Row = RecordingRow | OverlayRow | Purpose

_WORDS = {
    "level": "level",
    "min_level": "least level",
    "capture_notice": "notice on the recording",
    "offer_alternative": "offer of an alternative",
    "beep_alternative": "tone instead of the notice",
    "recording_place_only": "only where the recorder is",
    "validity": "dates",
    "codes": "places",
    "facts": "triggers",
    "age_below": "age below",
}
_HEAD = ("id", "version", "effective_from", "effective_to", "urgent", "required_signatures")


class Change(NamedTuple):
    """One change: what it concerns (place, duty, purpose, …), its name, and the sentence."""

    about: str
    name: str
    says: str


class _Table(NamedTuple):
    """A table of the pack: what a row is called, whether its values are compared, whether one may follow another."""

    file: str
    key: str
    about: str
    compared: bool
    follows: bool

    def rows(self, contents: Mapping[str, bytes]) -> dict[str, dict[str, object]]:
        """Return the rows of a pack by name; none where it has no such file or table."""
        return dict(_file(contents, self.file).get(self.key, {}))


_TABLES = (
    _Table("recording.toml", "jurisdiction", "place", compared=False, follows=True),
    _Table("overlays.toml", "overlay", "duty", compared=False, follows=True),
    _Table("retention.toml", "rule", "retention", compared=True, follows=True),
    _Table("rights.toml", "rule", "right", compared=True, follows=True),
    _Table("payment.toml", "rule", "payment rule", compared=True, follows=False),
    _Table("payment.toml", "element", "payment element", compared=True, follows=False),
    _Table("consent_record_fields.toml", "field", "record field", compared=True, follows=False),
    _Table("consent_life.toml", "rule", "life of a consent", compared=True, follows=True),
    _Table("calling_hours.toml", "rule", "calling hours", compared=True, follows=True),
    _Table("profile.toml", "question", "question about the organisation", compared=True, follows=False),
)


class CaseChange(NamedTuple):
    """A worked case that the two packs answer differently, or that one of them cannot answer."""

    id: str
    title: str
    says: tuple[str, ...]


def differences(old: Pack, new: Pack) -> list[Change]:
    """Return every change, in the order of a pack's files."""
    return [
        *_head(old, new),
        *_rows("place", {r.code: r for r in old.rows}, {r.code: r for r in new.rows}),
        *_rows("duty", {r.id: r for r in old.overlays}, {r.id: r for r in new.overlays}),
        *_rows("purpose", {p.id: p for p in old.purposes}, {p.id: p for p in new.purposes}),
        *_scripts(old, new),
        *_spoken(old, new),
        *_tables(old.contents, new.contents),
        *_follows(old.contents, new.contents),
        *_kept_out(old.contents, new.contents),
        *_masking(old, new),
        *_house(old, new),
    ]


def case_changes(old: Pack, new: Pack) -> list[CaseChange]:
    """Return the worked cases of either pack whose answers differ; one of both is asked as the new one words it."""
    asked = {case.id: case for pack in (old, new) if CASES in pack.contents for case in cases_of(pack.contents[CASES])}
    found = []
    for case in asked.values():
        says = answers_apart(case.question, old, new)
        if says:
            found.append(CaseChange(case.id, case.title, says))
    return found


def answers_apart(question: Question, old: Pack, new: Pack) -> tuple[str, ...]:
    """Return in plain words how the answers of two packs to one question differ; empty where they do the same.

    A fact that only one of them knows is left out for the other, as a desktop does.
    """
    before, after = (_answer(question, pack) for pack in (old, new))
    pairs: list[tuple[str, object, object]] = [
        ("procedure", before.procedure.value, after.procedure.value),
        ("level", before.level.word, after.level.word),
        ("least level", before.min_level.word, after.min_level.word),
        ("notice on the recording", before.capture_notice, after.capture_notice),
        ("offer of an alternative", before.offer_alternative, after.offer_alternative),
        ("tone instead of the notice", before.beep_alternative, after.beep_alternative),
        ("rules", before.places, after.places),
        ("duties", tuple(o.id for o in before.overlays), tuple(o.id for o in after.overlays)),
    ]
    return tuple(f"{name}: {_said(one)} → {_said(other)}" for name, one, other in pairs if one != other)


def _answer(question: Question, pack: Pack) -> Decision:
    return pack.decide(pack.understood(question))


def _head(old: Pack, new: Pack) -> Iterator[Change]:
    for name in _HEAD:
        before, after = getattr(old.manifest, name), getattr(new.manifest, name)
        if before != after:
            yield Change("pack", name, f"{name}: {_said(before)} → {_said(after)}")


def _rows(about: str, old: Mapping[str, Row], new: Mapping[str, Row]) -> Iterator[Change]:
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield Change(about, name, f"{about} {_titled(name, new[name])} is new: {_summary(new[name])}")
        elif name not in new:
            yield Change(about, name, f"{about} {_titled(name, old[name])} is gone: it was {_summary(old[name])}")
        else:
            before, after = old[name], new[name]
            for field in after.__struct_fields__:
                one, other = getattr(before, field), getattr(after, field)
                if one != other:
                    word = _WORDS.get(field, field.replace("_", " "))
                    yield Change(about, name, f"{about} {_titled(name, after)}: {word}: {_said(one)} → {_said(other)}")


def _titled(name: str, row: Row) -> str:
    return f"{name} ({row.name})" if isinstance(row, RecordingRow) else name


def _summary(row: Row) -> str:
    if isinstance(row, RecordingRow):
        return f"level {row.level.word}, {_said(row.validity)}"
    if isinstance(row, OverlayRow):
        return f"{row.action} in {_said(row.codes)}, {_said(row.validity)}"
    return f"kept {row.retention_days} days, {_said(row.sinks)}"


def _scripts(old: Pack, new: Pack) -> Iterator[Change]:
    before, after = ({(s.id, s.language): s for s in pack.scripts or ()} for pack in (old, new))
    for key in sorted(before.keys() | after.keys()):
        name = " ".join(key)
        if key not in before:
            yield Change("script", name, f"script {name} is new: {after[key].text}")
        elif key not in after:
            yield Change("script", name, f"script {name} is gone")
        elif before[key] != after[key]:
            same = before[key].text == after[key].text
            what = "its use changes, not its words" if same else f"{before[key].text} → {after[key].text}"
            yield Change("script", name, f"script {name}: {what}")


def _spoken(old: Pack, new: Pack) -> Iterator[Change]:
    """Which form is read, and what counsel signed."""
    before, after = (str(pack.scripts.form) if pack.scripts else "" for pack in (old, new))
    if before != after:
        yield Change("script", "form", f"the form of the scripts that is read: {_said(before)} → {_said(after)}")
    was, now = (set(approvals(pack.contents)) for pack in (old, new))
    for one in sorted(was ^ now, key=lambda one: (one.script, one.language, one.digest, one.places)):
        about = f"counsel's signature of {one.script} {one.language} for {', '.join(one.places)}"
        signed = f"is new: {one.counsel}, {one.day.isoformat()}" if one in now else "is gone"
        yield Change("counsel", one.script, f"{about} {signed}")


def _tables(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Iterator[Change]:
    for table in (one for one in _TABLES if one.compared):
        before, after, about = table.rows(old), table.rows(new), table.about
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name), after.get(name)
            if one is None or other is None:
                yield Change(about, name, f"{about} {name} is {'new' if one is None else 'gone'}")
                continue
            for key in sorted((one.keys() | other.keys()) - {FOLLOWS}):
                if one.get(key) != other.get(key):
                    says = f"{about} {name}: {key}: {_said(one.get(key))} → {_said(other.get(key))}"
                    yield Change(about, name, says)


def _file(contents: Mapping[str, bytes], file: str) -> dict[str, dict[str, dict[str, object]]]:
    return tomli.loads(contents[file].decode()) if file in contents else {}


def _kept_out(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Iterator[Change]:
    """What notes and fields may not keep, list by list."""
    before, after = (_file(contents, "payment.toml").get("forbidden_fields", {}) for contents in (old, new))
    for name in ForbiddenFields._fields:
        one, other = before.get(name), after.get(name)
        if one != other:
            yield Change("forbidden", name, f"kept out of notes and fields, {name}: {_said(one)} → {_said(other)}")


def _masking(old: Pack, new: Pack) -> Iterator[Change]:
    for kind in sorted(old.masking.keys() | new.masking.keys()):
        before, after = old.masking.get(kind), new.masking.get(kind)
        if before != after:
            says = f"how sure masking must be of {kind.replace('_', ' ')}: {_said(before)} → {_said(after)}"
            yield Change("masking", kind, says)


def _follows(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Iterator[Change]:
    """Which row takes the place of which, and from when, where the older pack did not say so."""
    for table in (one for one in _TABLES if one.follows):
        before, after, about = table.rows(old), table.rows(new), table.about
        for name, row in sorted(after.items()):
            said, was = (_step(name, one) for one in (row, before.get(name, {})))
            if said and said != was:
                yield Change(about, name, f"{about} {name} {said}")
        for name, row in sorted(before.items()):
            if _step(name, row) and name in after and FOLLOWS not in after[name]:
                yield Change(about, name, f"{about} {name} no longer {_step(name, row)}")


def _step(name: str, row: Mapping[str, object]) -> str:
    first = begins(name, row)
    if FOLLOWS not in row or first is None:
        return ""
    return f"follows {row[FOLLOWS]} from {first.isoformat()}"


def _house(old: Pack, new: Pack) -> Iterator[Change]:
    if old.unknown_place != new.unknown_place:
        says = f"an unknown place counts as {_said(old.unknown_place)} → {_said(new.unknown_place)}"
        yield Change("house", "unknown_place", says)
    before, after = sorted(old.house.facts), sorted(new.house.facts)
    if before != after:
        yield Change("house", "facts", f"on every call these hold: {_said(before)} → {_said(after)}")
    for kind in sorted(old.house.keep.keys() | new.house.keep.keys()):
        one, two = old.house.keep.get(kind), new.house.keep.get(kind)
        if one != two:
            yield Change("house", "keep", f"days that a {kind.replace('_', ' ')} is kept: {_said(one)} → {_said(two)}")
    notices, other = old.house.agent_notices, new.house.agent_notices
    for place in sorted(notices.keys() | other.keys()):
        words = (notices.get(place, "off"), other.get(place, "off"))
        if words[0] != words[1]:
            where = "everywhere" if place == "*" else f"in {place}"
            yield Change("house", "agent_notice", f"agents {where} get: {words[0]} → {words[1]}")


def _said(value: object) -> str:  # noqa: PLR0911 - one line for each kind of value
    """Return a value as a person would say it."""
    if value is None or value in ("", (), []):
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Source):
        return value.title
    if isinstance(value, Enum):
        return str(value.name).lower()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_said(one)}" for key, one in value.items())
    if isinstance(value, Sequence | frozenset) and not isinstance(value, str):
        parts = sorted(value) if isinstance(value, frozenset) else value
        return ", ".join(_said(part) for part in parts)
    if isinstance(value, Validity):
        until = f" until {value.effective_to}" if value.effective_to else ""
        return f"{value.status.value}{f' from {value.effective_from}' if value.effective_from else ''}{until}"
    return str(value)
