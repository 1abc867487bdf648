"""Which decision binds a call: the newest, but never looser than what was promised on it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from agent_assist.domain.consent import STRICTNESS

_PROCEDURES = ("none", "announce", "announce_on_recording", "ask_first", "ask_first_then_repeat")
"""From loosest to strictest."""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """The policy decision as the fact carries it; `rules` and `overlays` are plain dicts of the decision's answer."""

    at_ms: int
    trigger: str
    level: str
    min_level: str
    procedure: str
    capture_notice: bool
    offer_alternative: bool
    places: tuple[str, ...]
    rules: tuple[Mapping[str, Any], ...]
    pack: str = ""
    decision_id: str = ""
    unbroken: bool = False
    """A rule wants the whole call on tape."""
    overlays: tuple[Mapping[str, Any], ...] = ()
    """Further duties that the call triggers; older facts lack them."""


def strictest(newest: DecisionView, promised: Iterable[DecisionView], *, minor: bool = False) -> DecisionView:
    """Return the newest decision, raised to what was promised before.

    Args:
        newest: the pack's last word; places, rules and ids are its own.
        promised: the decisions under which a disclosure was read on this call.
        minor: a minor is suspected, which makes the level explicit (house rule).
    """
    found = newest
    for earlier in promised:
        found = replace(
            found,
            level=_stricter(found.level, earlier.level),
            min_level=_stricter(found.min_level, earlier.min_level),
            procedure=max(found.procedure, earlier.procedure, key=_rank),
            capture_notice=found.capture_notice or earlier.capture_notice,
            offer_alternative=found.offer_alternative or earlier.offer_alternative,
        )
    if minor:
        found = replace(found, level=_stricter(found.level, "explicit"))
    return replace(found, procedure=max(found.procedure, _needed(found), key=_rank))


def _needed(view: DecisionView) -> str:
    """Return the procedure that level and notice on tape ask for together (docs/policy.md, rule 5)."""
    if view.level == "none":
        return "none"
    if view.level in {"notice", "implied"}:
        return "announce_on_recording" if view.capture_notice else "announce"
    return "ask_first_then_repeat" if view.capture_notice else "ask_first"


def _rank(procedure: str) -> int:
    """Return how strict a procedure is; an unknown one is the strictest."""
    return _PROCEDURES.index(procedure) if procedure in _PROCEDURES else len(_PROCEDURES)


def _stricter(one: str, other: str) -> str:
    return max(one, other, key=lambda word: STRICTNESS.get(word, 3))
