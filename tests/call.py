"""Facts in the order of a call, so that each test says only what matters to it. Times are milliseconds from 0."""

from __future__ import annotations

from typing import Any

from agent_assist.domain.casefile import CaseFile, fold
from agent_assist.domain.facts import Actor, Fact, FactKind, PolicyRef, Role

AGENT = Actor("maya", Role.AGENT)
RECORDER_PURPOSES = ("quality", "training")


def fact(kind: str, at_ms: int = 0, body: dict[str, Any] | None = None, **more: Any) -> Fact:
    """Make a fact; its id is made of kind and time."""
    return Fact(f"{kind}-{at_ms}", kind, at_ms, "contact-1", AGENT, body or {}, **more)


def opened(at_ms: int = 0, direction: str = "in") -> Fact:
    body = {"call_id": "c1", "direction": direction, "number_masked": "••• ••• 0182", "line": "Billing"}
    return fact(FactKind.CONTACT_OPENED, at_ms, body, personal={"name": "Ms Okafor", "number": "+14155550182"})


def decided(at_ms: int, level: str, procedure: str, trigger: str = "") -> Fact:
    body = {
        "trigger": trigger,
        "level": level,
        "min_level": level,
        "procedure": procedure,
        "places": ["US-TX"],
        "rules": [{"place": "US"}],
    }
    return fact(FactKind.POLICY_DECIDED, at_ms, body, policy=PolicyRef("sha256:abc", "d1"))


def connected(at_ms: int) -> Fact:
    return fact(FactKind.CONTACT_CONNECTED, at_ms)


def read(at_ms: int, kind: str = "disclosure", script: str = "QA-7") -> Fact:
    body = {"script": script, "script_kind": kind, "started_at_ms": max(0, at_ms - 9000), "ended_at_ms": at_ms}
    return fact(FactKind.DISCLOSURE_READ, at_ms, body)


def answered(at_ms: int, kind: FactKind, purpose: str = "quality") -> Fact:
    return fact(kind, at_ms, {"purpose": purpose})


def recorder(at_ms: int, state: str, **more: Any) -> Fact:
    kind = FactKind.RECORDER_UNCONFIRMED if state == "unconfirmed" else FactKind.RECORDER_CONFIRMED
    return fact(kind, at_ms, {"state": state, "means": "written", **more})


def ended(at_ms: int) -> Fact:
    return fact(FactKind.CONTACT_ENDED, at_ms, {"reason": "hung up"})


def case(*facts: Fact) -> CaseFile:
    file = fold(facts)
    assert file is not None
    return file


def talk(*facts: Fact, level: str = "explicit", procedure: str = "ask_first") -> CaseFile:
    """A contact that was decided and connected at 1 s, then what is given."""
    return case(opened(), decided(0, level, procedure), connected(1000), *facts)
