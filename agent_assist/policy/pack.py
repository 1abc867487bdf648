"""A rule pack: loaded once from a folder, then asked. Pure but for that reading; safe on any thread."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from agent_assist.domain.binding import procedure_for
from agent_assist.domain.purpose import Purpose
from agent_assist.policy import merge, rows
from agent_assist.policy.basis import Lore
from agent_assist.policy.canonical import canonical
from agent_assist.policy.decision import Decision, PackRef
from agent_assist.policy.following import ended
from agent_assist.policy.gazetteer import Gazetteer
from agent_assist.policy.house_rules import house_rules
from agent_assist.policy.manifest import MANIFEST, Manifest, read_manifest
from agent_assist.policy.pack_files import SCRIPTS, Table, bad_pack, digest, parse_toml, read_contents
from agent_assist.policy.purposes import purposes
from agent_assist.policy.question import Question
from agent_assist.policy.tags import Tags

if TYPE_CHECKING:  # parsed when first asked for: the start of a desktop does without them
    from agent_assist.policy.calling_hours import CallingTimes
    from agent_assist.policy.consent_life import ConsentLives
    from agent_assist.policy.payment import PaymentRule, PaymentRules
    from agent_assist.policy.profile import ProfileQuestion
    from agent_assist.policy.record_fields import RecordFields
    from agent_assist.policy.retention import Retention
    from agent_assist.policy.rights import Rights
    from agent_assist.policy.scripts import ScriptShelf

SIGNATURES = "signatures.toml"
MASKING = "masking.toml"
NEEDED = (MANIFEST, "recording.toml", "overlays.toml", "groups.toml", "purposes.toml", "house.toml")
"""Files without which a pack is not loaded: a lost file must not look like a place without duties."""


class Pack:
    """A loaded rule pack.

    Args:
        contents: the files by name.
        where: names the pack in an error about a missing file.

    Raises:
        BadInput: a file is missing, not UTF-8, not TOML, or has a bad row; names the file.
    """

    def __init__(self, contents: Mapping[str, bytes], where: str) -> None:
        for name in NEEDED:
            if name not in contents:
                raise bad_pack(name, f"it is missing in {where}")
        self._contents = dict(contents)
        self.manifest: Manifest = read_manifest(self._table(MANIFEST))
        self.ref = PackRef(self.manifest.id, self.manifest.version, content_digest(contents))
        self.purposes: tuple[Purpose, ...] = purposes(self._table("purposes.toml"))
        recording, overlays = self._table("recording.toml"), self._table("overlays.toml")
        titles = rows.sources(recording)
        self.tags = Tags(overlays)
        names = self.tags.names
        self.rows = tuple(
            rows.recording_row(k, t, titles, names) for k, t in ended(recording.tables("jurisdiction")).items()
        )
        unknown = [row for row in self.rows if row.code == merge.UNKNOWN]
        if not unknown or unknown[0].validity != rows.ALWAYS:
            raise recording.error(merge.UNKNOWN, "must be a row without a status or a date")
        self.gazetteer = Gazetteer(self._table("groups.toml"), (row.place for row in self.rows))
        self.lore = Lore(self.gazetteer, self.tags)
        self.groups = self.gazetteer.groups
        self.overlays = tuple(
            rows.overlay_row(k, t, self.groups, names) for k, t in ended(overlays.tables("overlay")).items()
        )
        self.house = house_rules(self._table("house.toml"), self.tags, self.groups)
        self._duties = tuple((row, row.duty) for row in self.overlays)
        self._resolver = merge.Resolver(self.rows, self.gazetteer)

    @property
    def facts(self) -> frozenset[str]:
        """The tags that a question may hold as facts; `decide` refuses any other."""
        return self.tags.names

    @property
    def unknown_place(self) -> tuple[str, ...]:
        """The codes that stand for an unknown place."""
        return self.house.unknown_place

    @property
    def contents(self) -> Mapping[str, bytes]:
        """Every file by its name as it was read, the manifest and signatures too."""
        return self._contents

    @cached_property
    def scripts(self) -> ScriptShelf | None:
        """What is read out; None where the pack brings no scripts of its own."""
        from agent_assist.policy.scripts import SPEECH, Form, form_of, shelf

        texts = {name: data for name, data in self._contents.items() if name.startswith(f"{SCRIPTS}/")}
        form = form_of(SPEECH, self._contents[SPEECH]) if SPEECH in self._contents else Form.SHORT
        return shelf(texts, form) if texts else None

    @cached_property
    def retention(self) -> Retention:
        """How long records must or may be kept. Parsed when first asked for, like what follows."""
        from agent_assist.policy.retention import Retention

        return Retention(self._table("retention.toml"), self.lore)

    @cached_property
    def rights(self) -> Rights:
        """By when requests and withdrawals must be answered.

        Raises:
            BadInput: the file is missing, or a row is not as it must be.
        """
        from agent_assist.policy.rights import Rights

        return Rights(self._table("rights.toml"), self.lore)

    @cached_property
    def payment(self) -> PaymentRules:
        """What of a payment card may be kept or shown (PCI DSS 4.0.1).

        Raises:
            BadInput: the file is missing, or a row is not as it must be.
        """
        from agent_assist.policy.payment import PaymentRules

        return PaymentRules(self._table("payment.toml"), self.lore)

    @property
    def payment_rules(self) -> tuple[PaymentRule, ...]:
        """The rules of payment.toml; none where the pack has no such file."""
        return self.payment.rules if "payment.toml" in self._contents else ()

    @cached_property
    def forbidden_kinds(self) -> frozenset[str]:
        """Kinds of sensitive text that the pack forbids to keep anywhere; none where it has no payment.toml.

        Raises:
            BadInput: a row of the file is not as it must be.
        """
        return self.payment.forbidden.kinds if "payment.toml" in self._contents else frozenset()

    @cached_property
    def masking(self) -> Mapping[str, float]:
        """How sure the masking engine has to be, by kind; empty where the pack leaves that to the engine.

        Raises:
            BadInput: a value is no number above 0 and up to 1. Whether a kind exists, the engine knows.
        """
        if MASKING not in self._contents:
            return {}
        table = Table(MASKING, "thresholds", self._table(MASKING).data.get("thresholds"))
        return {kind: table.share(kind) for kind in table.data}

    @cached_property
    def record_fields(self) -> RecordFields:
        """What a consent record must carry, by profile (ISO 27560, Kantara, GDPR).

        Raises:
            BadInput: the file is missing, or a row is not as it must be.
        """
        from agent_assist.policy.record_fields import RecordFields

        return RecordFields(self._table("consent_record_fields.toml"))

    @cached_property
    def consent_lives(self) -> ConsentLives:
        """How long a yes stands by law; nothing where the pack has no such file.

        Raises:
            BadInput: a row is not as it must be.
        """
        from agent_assist.policy.consent_life import ConsentLives

        return ConsentLives(self._table("consent_life.toml", empty="rule"), self.lore)

    @cached_property
    def calling_times(self) -> CallingTimes:
        """When a customer may be called; nothing where the pack has no such file.

        Raises:
            BadInput: a row is not as it must be.
        """
        from agent_assist.policy.calling_hours import CallingTimes

        return CallingTimes(self._table("calling_hours.toml", empty="rule"), self.lore)

    @cached_property
    def profile_questions(self) -> tuple[ProfileQuestion, ...]:
        """What an organisation is asked about itself; nothing where the pack has no such file.

        Raises:
            BadInput: a question is not as it must be.
        """
        from agent_assist.policy.profile import profile_questions

        return profile_questions(self._table("profile.toml", empty="question"), self.tags)

    def understood(self, question: Question) -> Question:
        """Return a question of another pack as this one can take it: without the facts (tags) that it does not know."""
        return replace(question, facts=question.facts & self.facts)

    def decide(self, question: Question) -> Decision:
        """Answer one question.

        Args:
            question: a typed question.

        Returns:
            The decision with every rule and overlay it rests on; the same for the same question.

        Raises:
            BadInput: a fact is not a tag of this pack, so that a duty could be missed in silence.

        Source: docs/policy.md, "Merging, exactly", rules 1 to 8. Pure; under a millisecond.
        """
        facts = self.implied(question.facts)
        joined = merge.participants(question, self.unknown_place)
        days = merge.local_days(joined, question, self.gazetteer)
        found = merge.rules(joined, days, self._resolver, question, facts)
        total = merge.merged(found)
        return Decision(
            level=total.level,
            min_level=total.min_level,
            capture_notice=total.capture_notice,
            offer_alternative=total.offer_alternative,
            beep_alternative=total.beep_alternative,
            procedure=procedure_for(total.level.word, capture_notice=total.capture_notice),
            places=tuple(rule.place for rule in found),
            rules=found,
            overlays=merge.duties(self._duties, self._reach(days), facts, question),
            pack=self.ref,
            decision_id=_decision_id(question, self.ref),
        )

    def implied(self, facts: Iterable[str]) -> frozenset[str]:
        """Return the facts with everything they imply.

        Raises:
            BadInput: a fact is not a tag of this pack, so that a duty could be missed in silence.
        """
        return self.lore.implied(facts)

    def _reach(self, days: Mapping[str, tuple[date, ...]]) -> dict[date, frozenset[str]]:
        """Return by calendar day the codes by which a duty reaches the places that have this day."""
        places: dict[date, list[str]] = {}
        for code, found in days.items():
            for day in found:
                places.setdefault(day, []).append(code)
        return {day: self.gazetteer.reach(codes) for day, codes in places.items()}

    def _table(self, name: str, *, empty: str = "") -> Table:
        """Return a file; where it may be missing, `empty` names the table of which it then has no rows."""
        if name not in self._contents:
            if empty:
                return Table(name, "the file", {empty: {}})
            raise bad_pack(name, f"it is missing in the pack {self.manifest.id}")
        return Table(name, "the file", parse_toml(name, self._contents[name]))


def content_digest(contents: Mapping[str, bytes]) -> str:
    """Return the digest over all files but manifest and signatures, in order of their names."""
    return digest((name, contents[name]) for name in sorted(contents) if name not in {MANIFEST, SIGNATURES})


def _decision_id(question: Question, ref: PackRef) -> str:
    """Return the digest over the canonical form of the question and the pack's digest."""
    body = canonical({"pack": ref.digest, "question": question.canonical()})
    return f"sha256:{hashlib.sha256(body).hexdigest()}"


def load(path: str | Path) -> Pack:
    """Load a pack from its folder, signed or not.

    Args:
        path: the folder; every TOML file in it and in `scripts/` counts for the digest but manifest and signatures.

    Raises:
        BadInput: a file is missing, too large, not UTF-8, not TOML, or has a bad row; names the file.
    """
    folder = Path(path)
    return Pack(read_contents(folder), folder.name)
