"""The answer of a rule pack, with what it rests on. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agent_assist.policy.levels import Level, Procedure


@dataclass(frozen=True, slots=True)
class Source:
    """A page that a rule rests on; `url` is empty where only a title is known."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What one place contributed to a decision.

    `level` and `min_level` are what counted, after the nexus rule; `counted_in_full` is false where that rule
    reduced them. `roles` says who was there: customer, agent, recorder, unknown. `asked` lists the codes of
    the question that led here. `evidence` says how well the row is known: page, recall or policy.
    """

    place: str
    name: str
    level: Level
    min_level: Level
    capture_notice: bool
    offer_alternative: bool
    beep_alternative: bool
    counted_in_full: bool
    roles: tuple[str, ...]
    asked: tuple[str, ...]
    summary: str
    notes: str
    citations: tuple[str, ...]
    confidence: str
    evidence: str
    sources: tuple[Source, ...]

    def to_json(self) -> dict[str, object]:
        """Return the rule with the keys of the public contract and a few more for the Why view."""
        return {
            "place": self.place,
            "name": self.name,
            "level": self.level.word,
            "min_level": self.min_level.word,
            "capture_notice": self.capture_notice,
            "offer_alternative": self.offer_alternative,
            "beep_alternative": self.beep_alternative,
            "counted_in_full": self.counted_in_full,
            "roles": list(self.roles),
            "asked": list(self.asked),
            "summary": self.summary,
            "notes": self.notes,
            "citations": list(self.citations),
            "confidence": self.confidence,
            "evidence": self.evidence,
            "sources": [{"title": s.title, "url": s.url} for s in self.sources],
        }


@dataclass(frozen=True, slots=True)
class OverlayDuty:
    """A further duty that this call triggers beside the recording rule."""

    id: str
    action: str
    text: str
    citations: tuple[str, ...]
    category: str
    confidence: str
    sources: tuple[str, ...]

    def to_json(self) -> dict[str, object]:
        """Return the overlay with the keys of the public contract and a few more."""
        return {
            "id": self.id,
            "action": self.action,
            "text": self.text,
            "citations": list(self.citations),
            "category": self.category,
            "confidence": self.confidence,
            "sources": list(self.sources),
        }


@dataclass(frozen=True, slots=True)
class PackRef:
    """Names the pack a decision came from; `digest` is `sha256:` and 64 hex digits."""

    id: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What must happen on this call, and why.

    `places` holds every place that took part after versions were resolved; `rules` has one entry for each.
    Both are in order of the code. `decision_id` is the same for the same question and pack.
    """

    level: Level
    min_level: Level
    capture_notice: bool
    offer_alternative: bool
    beep_alternative: bool
    procedure: Procedure
    places: tuple[str, ...]
    rules: tuple[Rule, ...]
    overlays: tuple[OverlayDuty, ...]
    pack: PackRef
    decision_id: str

    def to_json(self) -> dict[str, Any]:
        """Return the answer as plain values, ready for `json.dumps`."""
        return {
            "level": self.level.word,
            "min_level": self.min_level.word,
            "capture_notice": self.capture_notice,
            "offer_alternative": self.offer_alternative,
            "beep_alternative": self.beep_alternative,
            "procedure": self.procedure.value,
            "places": list(self.places),
            "rules": [rule.to_json() for rule in self.rules],
            "overlays": [overlay.to_json() for overlay in self.overlays],
            "pack": {"id": self.pack.id, "version": self.pack.version, "digest": self.pack.digest},
            "decision_id": self.decision_id,
        }
