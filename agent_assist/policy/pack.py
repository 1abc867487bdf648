"""A rule pack: loaded once from a folder, then asked. Pure but for that reading; safe on any thread."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from agent_assist.domain.errors import BadInput
from agent_assist.policy import merge, rows
from agent_assist.policy.decision import Decision, PackRef
from agent_assist.policy.levels import procedure_for
from agent_assist.policy.pack_files import Table, bad_pack, digest, pack_paths, parse_toml, read_bytes
from agent_assist.policy.purposes import Purpose, purposes
from agent_assist.policy.question import PLACE, Question

MANIFEST = "manifest.toml"
NEEDED = (MANIFEST, "recording.toml", "overlays.toml", "groups.toml", "purposes.toml", "house.toml")
"""Files without which a pack is not loaded: a lost file must not look like a place without duties."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Who made a pack, and from when it holds."""

    id: str
    version: str
    authors: tuple[str, ...]
    effective_from: str


class Pack:
    """A loaded rule pack.

    Args:
        manifest: the pack's own description.
        ref: id, version and digest as they go into each decision.
        files: the parsed tables by file name.
    """

    def __init__(self, manifest: Manifest, ref: PackRef, files: dict[str, Table]) -> None:
        self.manifest = manifest
        self.ref = ref
        self.purposes: tuple[Purpose, ...] = purposes(files["purposes.toml"])
        recording = files["recording.toml"]
        titles = rows.sources(recording)
        self.rows = tuple(rows.recording_row(k, t, titles) for k, t in recording.tables("jurisdiction").items())
        unknown = [row for row in self.rows if row.code == merge.UNKNOWN]
        if not unknown or unknown[0].validity != rows.ALWAYS:
            raise recording.error(merge.UNKNOWN, "must be a row without a status or a date")
        self._tags = rows.closed_tags(files["overlays.toml"])
        names = frozenset(self._tags)
        opened = rows.groups(files["groups.toml"])
        self.overlays = tuple(
            rows.overlay_row(k, t, opened, names) for k, t in files["overlays.toml"].tables("overlay").items()
        )
        self.unknown_place = _unknown_place(files["house.toml"])
        self._resolver = merge.Resolver(self.rows)

    @property
    def facts(self) -> frozenset[str]:
        """The tags that a question may hold."""
        return frozenset(self._tags)

    def decide(self, question: Question) -> Decision:
        """Answer one question.

        Args:
            question: a typed question.

        Returns:
            The decision with every rule and overlay it rests on; the same for the same question.

        Raises:
            BadInput: a fact is not a tag of this pack, so that a duty could be missed in silence.

        Source: docs/policy.md, "Merging, exactly", rules 1 to 6. Pure; under a millisecond.
        """
        if not question.facts <= self.facts:
            raise BadInput("The policy question holds a fact that the pack does not know.", "Use the pack's own tags.")
        joined = merge.participants(question, self.unknown_place)
        found = merge.rules(joined, question.on, self._resolver.resolve)
        total = merge.merged(found)
        facts = frozenset().union(*(self._tags[tag] for tag in question.facts))
        return Decision(
            level=total.level,
            min_level=total.min_level,
            capture_notice=total.capture_notice,
            offer_alternative=total.offer_alternative,
            beep_alternative=total.beep_alternative,
            procedure=procedure_for(total.level, capture_notice=total.capture_notice),
            places=tuple(rule.place for rule in found),
            rules=found,
            overlays=merge.duties(self.overlays, merge.places_covered(joined), facts, question),
            pack=self.ref,
            decision_id=_decision_id(question, self.ref),
        )


def _decision_id(question: Question, ref: PackRef) -> str:
    """Return the digest over canonical JSON (RFC 8785 form; the values are texts, numbers and lists only)."""
    body = {"pack": ref.digest, "question": question.canonical()}
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def _unknown_place(house: Table) -> tuple[str, ...]:
    codes = house.texts("unknown_place")
    if not codes or not all(PLACE.fullmatch(code) for code in codes):
        raise house.error("unknown_place", "is not a list of ISO 3166 codes")
    return codes


def _manifest(table: Table) -> Manifest:
    start = table.day("effective_from")
    if start is None:
        raise table.error("effective_from", "is missing")
    manifest = Manifest(table.text("id"), table.text("version"), table.texts("authors"), start.isoformat())
    if not manifest.id or not manifest.version:
        raise table.error("id", "and version must not be empty")
    return manifest


def load(path: str | Path) -> Pack:
    """Load a pack from its folder.

    Args:
        path: the folder; every TOML file in it counts for the digest except the manifest.

    Raises:
        BadInput: a file is missing, too large, not UTF-8, not TOML, or has a bad row; names the file.
    """
    folder = Path(path)
    contents = {file.name: read_bytes(file) for file in pack_paths(folder)}
    for name in NEEDED:
        if name not in contents:
            raise bad_pack(name, f"it is missing in {folder.name}")
    files = {name: Table(name, "the file", parse_toml(name, contents[name])) for name in NEEDED}
    manifest = _manifest(files[MANIFEST])
    total = digest((name, data) for name, data in contents.items() if name != MANIFEST)
    return Pack(manifest, PackRef(manifest.id, manifest.version, total), files)
