"""Past decisions asked again under another pack. Pure: it sees questions and digests, never a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import UnsetType, to_builtins
from msgspec.structs import replace

from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts.places import PolicyDecided
from agent_assist.policy.decision import Decision
from agent_assist.policy.pack import Pack
from agent_assist.policy.question import Question

_PURPOSE = "quality"
"""What a question without a purpose is about (docs/policy.md, "Question")."""
_TOLD = ("level", "min_level", "procedure", "capture_notice", "offer_alternative", "places")
"""What a `policy_decided` fact keeps of its answer."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """One past decision.

    Args:
        was: what was decided then, as the fact tells it.
        would: the same of the other pack.
        apart: the names of what differs; empty where nothing does.
    """

    was: Mapping[str, object]
    would: Mapping[str, object]
    apart: tuple[str, ...]


def replay(body: PolicyDecided, pack: Pack) -> Replayed:
    """Ask the question of a `policy_decided` fact again, for its moment, or for the day of facts of early versions.

    Args:
        body: the fact's typed body.
        pack: the other pack; a fact (tag) that it does not know is left out, as a desktop does.

    Raises:
        BadInput: the body holds no question, as bodies of a foreign writer may.
    """
    question = asked(body)
    was = {name: value for name, value in body.plain().items() if name in _TOLD}
    was["places"] = list(body.places)
    would = _told(pack.decide(pack.understood(question)))
    return Replayed(was, would, tuple(name for name in _TOLD if was[name] != would[name]))


def _told(decision: Decision) -> dict[str, object]:
    found = decision.to_json()
    return {name: found[name] for name in _TOLD}


def asked(body: PolicyDecided) -> Question:
    """Return the question of a `policy_decided` fact, for its moment, or for the day of facts of early versions.

    Raises:
        BadInput: the body holds no question, as bodies of a foreign writer may.
    """
    kept = body.question
    if kept is None:
        raise BadInput("A past decision holds no question.", "It can't be evaluated again.")
    places = [{"place": place, "evidence": evidence} for place, evidence in kept.customer]
    values = {**to_builtins(kept), "customer": places, "facts": list(kept.facts), "purpose": kept.purpose or _PURPOSE}
    question = Question.from_json(values)
    if isinstance(body.at_ms, UnsetType):
        return question
    return replace(question, at=utc_of(body.at_ms))
