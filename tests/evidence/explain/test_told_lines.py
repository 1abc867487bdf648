"""What each kind of fact makes the page say, with every value as it is, missing, and another one: as people read it.

After a change that was read: `python -m tests.evidence.explain.test_told_lines` writes the file anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.explain import Audience, story
from tests.evidence.explain.samples import EVERYTHING, MISSED, START_MS, UNTOLD, fact

KEPT = Path(__file__).with_name("told_lines.txt")
K = FactKind
LONG = "x" * 300
MORE: tuple[Fact, ...] = (
    fact(1, K.CONSENT_GIVEN, {"purpose": "q", "corrects": "e-1", "on_recording": True, "origin": "keyed"}),
    fact(1, K.CONSENT_EXPIRED, {"purpose": "q", "scope": "standing", "valid_until_ms": START_MS}),
    fact(1, K.CONSENT_REFUSED, {"purpose": "q", "scope": "standing", "valid_until_ms": START_MS}),
    fact(1, K.CONSENT_RENEWED, {"purpose": LONG, "scope": "standing", "valid_until_ms": START_MS}),
    fact(1, K.CONSENT_GIVEN, {"purpose": "q", "party": "party-3", "corrects": "e-1"}),
    fact(1, K.CONSENT_GIVEN, {"purpose": "q", "party": "agent"}),
    fact(1, K.CONSENT_WITHDRAWN, {"purpose": "q", "corrects": "e-1", "expression": "keyed"}),
    fact(1, K.ANSWERS_EXPORTED, {"to": "clipboard", "purposes": ["p" * 64 + "-", "@key", ""]}),
    fact(1, K.ANSWERS_EXPORTED, {"to": "clipboard", "purposes": ["a" * 60, "b" * 60, "c" * 60]}),
    fact(1, K.RECORDER_CONFIRMED, {"state": "paused", "means": "written"}),
    fact(1, K.RECORDER_CONFIRMED, {"state": "off", "means": "said"}),
)


def variants(one: Fact) -> Iterator[tuple[str, Fact]]:
    """Yield a fact as it is, then with each value missing and with another one."""
    yield "", one
    for name, value in one.body.items():
        other = {
            "missing": {key: told for key, told in one.body.items() if key != name},
            "other": {**one.body, name: changed(value)},
        }
        for what, body in other.items():
            yield f" {name} {what}", Fact(one.id, one.kind, one.at_ms, one.contact, one.actor, body, one.personal)


def changed(value: object) -> object:
    if isinstance(value, bool):
        return not value
    return {str: "@odd", int: 0, list: []}.get(type(value), {"phone": 1, "iban": 2})


def told(audience: Audience) -> Iterator[str]:
    for one in (*EVERYTHING, *MISSED, *UNTOLD, *MORE):
        for what, variant in variants(one):
            found = story("c-1", (variant,), audience)
            for line in found.lines:
                values = " ".join(f"{name}={value}" for name, value in line.values.items())
                yield f"{one.kind}{what}: {line.at_ms - START_MS} {line.key} {' '.join(line.also)} | {values}"
            if not found.lines:
                yield f"{one.kind}{what}: nothing, {found.passed_over} passed over"


def whole() -> Iterator[str]:
    for audience in Audience:
        yield f"== {audience}"
        yield from told(audience)
        call = story("c-1", (*EVERYTHING, fact(0, K.CONTACT_HELD)), audience)
        yield f"the whole call: {' '.join(line.key for line in call.lines)}; {call.passed_over}; {call.newest}"
    for name, actual in (("contact", story("c-2", EVERYTHING)), ("call", story("c-1", ()))):
        yield f"no {name}: {actual.lines} {actual.passed_over} {actual.newest!r} {actual.received}"


def test_every_fact_is_told_as_it_was_read() -> None:
    assert list(whole()) == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for line in whole()), encoding="utf-8", newline="\n")
