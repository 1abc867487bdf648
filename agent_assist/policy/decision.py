"""The answer of a rule pack, with what it rests on. Values only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from agent_assist.policy.levels import Level

if TYPE_CHECKING:
    from agent_assist.domain.binding import Procedure


class Source(NamedTuple):
    """A page that a rule rests on; `url` is empty where only a title is known."""

    title: str
    url: str


class PackRef(NamedTuple):
    """Names the pack a decision came from; `digest` is `sha256:` and 64 hex digits."""

    id: str
    version: str
    digest: str


class Terms(Struct, frozen=True, kw_only=True):
    """What is asked for before a call may be recorded: by one place's rule, or by all of them together.

    Args:
        level: what our policy asks for.
        min_level: what the law asks for at the least.
        capture_notice: the notice itself must be on the recording.
        offer_alternative: another way than a recorded call must be offered.
        beep_alternative: a repeated tone does instead of the notice.
    """

    level: Level
    min_level: Level
    capture_notice: bool
    offer_alternative: bool
    beep_alternative: bool


class PlaceTerms(Terms, frozen=True, kw_only=True):
    """The terms of one place, with what they rest on.

    Args:
        name: of the place, for people.
        summary: one sentence.
        notes: more for people; may be empty.
        citations: where the law says it.
        confidence: how sure the row is: high, medium or low.
        evidence: how well the row is known: page, recall or policy.
        sources: where it can be read.
    """

    name: str
    summary: str
    notes: str
    citations: tuple[str, ...]
    confidence: str
    evidence: str
    sources: tuple[Source, ...]


class Rule(PlaceTerms, frozen=True, kw_only=True):
    """What one place contributed to a decision. Its terms are what counted, after the nexus rule.

    Args:
        place: its code.
        counted_in_full: false where the nexus rule reduced the terms.
        roles: who was there: customer, agent, recorder, unknown.
        asked: the codes of the question that led here.
    """

    place: str
    counted_in_full: bool
    roles: tuple[str, ...]
    asked: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the rule with the keys of the public contract and a few more for the Why view."""
        return _plain(self)


class OverlayDuty(Struct, frozen=True, kw_only=True):
    """A further duty that a call triggers beside the recording rule.

    `moment` says when it is acted on (`rows.Moment`), `line` tells it in one sentence, by language; both may be empty.
    """

    id: str
    action: str
    text: str
    citations: tuple[str, ...]
    category: str
    confidence: str
    sources: tuple[str, ...]
    moment: str = ""
    line: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the overlay with the keys of the public contract and a few more."""
        return {**_plain(self), "line": dict(self.line)}


class Decision(Terms, frozen=True, kw_only=True):
    """What must happen on this call, and why.

    `places` holds every place that took part after versions were resolved; `rules` has one entry for each.
    Both are in order of the code. `decision_id` is the same for the same question and pack.
    """

    procedure: Procedure
    places: tuple[str, ...]
    rules: tuple[Rule, ...]
    overlays: tuple[OverlayDuty, ...]
    pack: PackRef
    decision_id: str

    def to_json(self) -> dict[str, Any]:
        """Return the answer as plain values, ready for `json.dumps`."""
        return _plain(self)


def _plain(value: Rule | OverlayDuty | Decision) -> dict[str, Any]:
    return {name: _json(getattr(value, name)) for name in value.__struct_fields__}


def _json(value: object) -> object:
    if isinstance(value, Level):
        return value.word
    if isinstance(value, Rule | OverlayDuty):
        return value.to_json()
    if isinstance(value, Source | PackRef):
        return value._asdict()
    if isinstance(value, tuple):
        return [_json(one) for one in value]
    return str(value) if isinstance(value, str) else value
